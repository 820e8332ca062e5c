import { buttonMinutes } from "../bounds/link.ts";
import { addMinutes } from "../calendar.ts";
import type { Thread } from "../thread/thread.ts";
import type { Ports } from "./port.ts";

/** The buttons of our mails: what a signed link may do, and nothing else. */
export const buttonVerbs = [
  "replied",
  "week",
  "done",
  "let-go",
  "rejected",
  "filled",
  "restart",
  "confirm",
  "wrote",
  "not-about-a-job",
] as const;
export type ButtonVerb = (typeof buttonVerbs)[number];

const labels: Readonly<Record<ButtonVerb, string>> = {
  replied: "They replied",
  wrote: "I have written",
  week: "Wait a week",
  done: "Done",
  "let-go": "Let it go",
  rejected: "They said no",
  filled: "The job is filled",
  restart: "Start it again",
  confirm: "Yes, that is right",
  "not-about-a-job": "No, not about a job",
};

export const labelOf = (verb: ButtonVerb): string => labels[verb];

/** The link behind a button; it names seeker, thread and verb, signs nobody in and does nothing when only opened. */
export function buttonUrl(ports: Ports, thread: Thread, verb: ButtonVerb, now: string): string {
  const token = ports.signer.seal("act", `${thread.seekerId}.${thread.id}.${verb}`, addMinutes(now, buttonMinutes));
  return `${ports.service.publicUrl}/do/${token}`;
}

export interface Pressed {
  readonly seekerId: string;
  readonly threadId: string;
  readonly verb: ButtonVerb;
  /** Makes a second press of the same button the same doing. */
  readonly id: string;
}

export function openButton(ports: Ports, token: string, now: string): Pressed | null {
  const [seekerId, threadId, verb] = (ports.signer.open("act", token, now) ?? "").split(".");
  const known = buttonVerbs.find((candidate) => candidate === verb);
  if (!seekerId || !threadId || !known) return null;
  return { seekerId, threadId, verb: known, id: `link:${ports.signer.digest(token)}` };
}
