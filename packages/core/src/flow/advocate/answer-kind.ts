import type { AdvocateAnswer } from "../../read/advocate-answer.ts";

/** Any kind of no: to this, for now, or for good. */
export const isNo = (answer: AdvocateAnswer): boolean =>
  ["not-now", "never", "stop", "step-back"].includes(answer.kind);

/** What only somebody says who has said yes. */
export const isDeed = (answer: AdvocateAnswer): boolean =>
  ["spoke", "portal", "need", "no-news", "step-back"].includes(answer.kind);

export const isYes = (answer: AdvocateAnswer): boolean => answer.kind === "yes" || answer.kind === "this-job";
