import type { Advocate, Ask } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Taken } from "../delivery.ts";
import type { TagSubject } from "../port.ts";
import { isDeed, isNo, isYes } from "./answer-kind.ts";

export interface Answer {
  readonly advocate: Advocate;
  readonly tag: TagSubject;
  readonly answers: readonly AdvocateAnswer[];
  readonly text: string;
  readonly taken: Taken;
}

/**
 * Which asks an answer is about: the thread of its tag, the invitation it answers, else all that they know of. A yes to
 * something that is no longer asked is none to anything else, and what they did, they did for somebody who has their yes.
 */
export function scopeOf(advocate: Advocate, { tag, answers, taken: { mail } }: Answer): readonly Ask[] {
  const told = advocate.asks.filter((ask) => ask.invitedAt !== null);
  const byThread = told.filter((ask) => ask.jobs.some((job) => job.threadId === tag.threadId));
  const ids = new Set([...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])]);
  const byInvitation = told.filter((ask) => ask.invitationId !== null && ids.has(ask.invitationId));
  const answered = byThread.length > 0 ? byThread : byInvitation;
  const standing = told.filter((ask) => isStanding(ask.consent));
  const isOfStanding = answers.length > 0 && answers.every(isDeed) && standing.length > 0;
  // In answer to the invitation of somebody else it could be for either: it is asked, and passed on to nobody.
  const isUnclear = isOfStanding && !answers.some(isNo) && !answered.some((ask) => isStanding(ask.consent));
  if (answered.length > 0) return isUnclear ? told : answered;
  const isElsewhere = tag.threadId !== null || ids.size > 0;
  return isOfStanding || (isElsewhere && answers.some(isYes)) ? standing : told;
}
