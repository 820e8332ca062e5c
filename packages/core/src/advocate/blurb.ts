import type { Thread } from "../thread/thread.ts";
import { pointLine } from "./words.ts";
import type { JobView } from "./view.ts";

export type BlurbParts = Pick<
  JobView,
  "seekerName" | "title" | "company" | "url" | "ref" | "points" | "cvUrl" | "availability"
>;

/** Words that an advocate can forward as they are: role, link, three reasons, CV and availability. */
export function blurbOf(parts: BlurbParts): string {
  const { seekerName, points } = parts;
  const first = firstName(seekerName);
  const paragraphs = [
    `I would like to put ${seekerName} forward for ${roleOf(parts)}.${parts.url ? `\n${parts.url}` : ""}`,
    points.length > 0
      ? `Why ${first}:\n${points.map((point, i) => `${i + 1}. ${pointLine(point)}`).join("\n")}`
      : `I know ${first}'s work, and I think a conversation would be worth your time.`,
    [parts.cvUrl ? `CV: ${parts.cvUrl}` : null, parts.availability ? `Availability: ${parts.availability}` : null]
      .filter((line) => line !== null)
      .join("\n"),
    `Could we get ${first} into the interviews now? I am glad to introduce you.`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

/** "the Senior Data Engineer role at Acme (R-1234)", with what is known. */
export function roleOf({ title, company, ref }: Pick<JobView, "title" | "company" | "ref">): string {
  const role = title ? `the ${title} role` : "a role";
  return `${role}${company ? ` at ${company}` : ""}${ref ? ` (${ref})` : ""}`;
}

/** The same of a thread; null where neither job nor company is known. */
export function roleIn({ jobs, company }: Pick<Thread, "jobs" | "company">): string | null {
  const title = jobs[0]?.title ?? null;
  return title === null && company === null ? null : roleOf({ title, company, ref: null });
}

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
