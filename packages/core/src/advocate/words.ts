import { invitationCharsMost, reasonCharsMost, proofCharsMost } from "../bounds/keep.ts";
import { oneLine, visible } from "../mail/clean.ts";
import type { TalkingPoint } from "../seeker.ts";

/** x, y and z. */
export const pointsMost = 3;

/**
 * Anything that a mail client would make a link of. Linear: each alternative begins with a literal and runs on over
 * one class. A bare name counts from a known ending on, so that "etc.and" stays.
 */
const links = /\b(?:https?|ftp|mailto|data|javascript):[^\s<>"]+|\bwww\.[^\s<>"]+/giu;
const bareNames =
  /(?<![\w.@-])[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:com|net|org|io|co|ai|app|dev|info|biz|me|ly|xyz|top|site|online|shop|link|click|de|fr|es|pt|nl|uk|eu|ch|at|be|br|ru|cn|in|us|ca)\b(?:\/[^\s<>"]*)?/giu;

const linkRemoved = "(link removed)";

/** A sentence keeps its end: what stands behind a link is no part of it. */
function inItsPlace(link: string): string {
  let end = link.length;
  while (end > 0 && ".,;:!?)]".includes(link.charAt(end - 1))) end -= 1;
  return linkRemoved + link.slice(end);
}

/**
 * The seeker's words as they may go to somebody who never asked for them: no links, no hidden characters. A company
 * that is called like its address ("Booking.com") keeps its name.
 */
export function invitationWords(text: string, company: string | null): string {
  const isCompany = (name: string): boolean => name.toLowerCase() === company?.toLowerCase();
  return visible(text.replaceAll(/\r\n?/g, "\n"))
    .slice(0, invitationCharsMost * 2)
    .replaceAll(links, inItsPlace)
    .replaceAll(bareNames, (name) => (isCompany(name) ? name : inItsPlace(name)))
    .replaceAll(`(${linkRemoved})`, linkRemoved)
    .replaceAll(/[ \t]{2,}/g, " ")
    .replaceAll(/ +\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, invitationCharsMost);
}

/** What the invitation says where the seeker wrote nothing of their own. */
export function defaultWords(role: string | null): string {
  const about = role ? `I am going for ${role}.` : "I am looking for my next job.";
  return `${about} You know my work, and your word about it would count for more than any CV. Would you be willing to speak for me with the hiring manager?\n\nIf the time is wrong or you would rather not, that is completely fine.`;
}

/** At most three reasons, each on one line; a proof without a reason is none. */
export function pointsOf(written: readonly TalkingPoint[]): readonly TalkingPoint[] {
  return written
    .map(({ reason, proof }) => ({
      reason: oneLine(reason).slice(0, reasonCharsMost),
      proof: oneLine(proof).slice(0, proofCharsMost),
    }))
    .filter(({ reason }) => reason !== "")
    .slice(0, pointsMost);
}

/** How the reasons are spoken of before they are read: as many as there are, and none where none is written. */
export function reasonsOf(count: number, whose: string): string | null {
  if (count === 0) return null;
  return count === pointsMost ? "three reasons" : `${whose} reasons`;
}

export const pointLine = ({ reason, proof }: TalkingPoint): string => (proof ? `${reason}: ${proof}` : reason);
