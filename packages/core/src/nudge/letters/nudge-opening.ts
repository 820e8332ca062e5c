import { localDay, longDay } from "../../calendar.ts";
import type { Next, Thread } from "../../thread/thread.ts";
import { isAtLeast } from "../../thread/standing.ts";
import { aboutOf, interviewAhead, isQuietSinceInterview, isToConfirm, nameOf, silenceOf, whoOf } from "../describe.ts";
import type { Setting } from "./nudge-setting.ts";

/** Why the thread is brought up: what is known of it, in one or two sentences. */
export function openingOf(thread: Thread, next: Next, setting: Setting): string {
  const { now, zone } = setting;
  const about = aboutOf(thread);
  const who = whoOf(thread);
  switch (next.cause) {
    case "silence":
      return quiet(thread, next.step, setting);
    case "your-move":
      return yourMove(thread, who, about, { now, zone });
    case "thank-you":
      return `How did the interview${about.replace(" about ", " for ")} go? A short thank-you today is remembered.`;
    case "promise-passed":
      return `${who} named ${dayNamed(thread, now, zone)} for an answer${about}, and it has passed. To ask now is fair, and expected.`;
    case "posting-gone":
      return `The posting${about.replace(" about ", " for ")} is no longer on the board. It may be filled, paused or moved; only they know.`;
    case "second-person":
      return `Three working days without an answer from ${who}${about}. A second person there often knows more, and can say your name inside.`;
    case "gone-quiet":
      return `${who} ${thread.contacts.length > 1 ? "have" : "has"} been silent for ${silenceOf(thread, now, zone)}${about}. It has likely gone quiet for good, and that says nothing about you.`.replace(
        /^them has/,
        "They have",
      );
    case "order":
      return orderOpening(thread, setting);
  }
}

function quiet(thread: Thread, step: number, { now, zone }: Setting): string {
  const silence = silenceOf(thread, now, zone);
  const about = aboutOf(thread);
  const who = whoOf(thread);
  if (isQuietSinceInterview(thread, now, zone))
    return `It is ${silence} since the interview${about.replace(" about ", " for ")}, and I know of no news from ${who} yet. To ask is fair.`;
  if (step > 1 && isConfirmedAlone(thread))
    return `Still quiet, ${silence} after your application${about.replace(" about ", " for ")} was confirmed. A second note is fine; it is shorter than the first.`;
  return step > 1
    ? `Still quiet, ${silence} after ${lastMail(thread, who)}${about}. A second note is fine; it is shorter than the first.`
    : `Quiet for ${silence}: as far as I know, no answer from ${who}${about}.`;
}

export function orderOpening(thread: Thread, { now, zone }: Setting): string {
  if (thread.plain) return "You asked me to bring this back now.";
  const day = interviewAhead(thread, now, zone);
  const ahead = day === null ? "" : ` The interview is on ${longDay(day, localDay(now, zone))}.`;
  return `You asked me to bring this back now: ${nameOf(thread)}.${ahead}`;
}

function yourMove(thread: Thread, who: string, about: string, { now, zone }: Pick<Setting, "now" | "zone">): string {
  if (thread.undeliveredTo)
    return `Your mail to ${thread.undeliveredTo} never arrived, so nobody has read it yet. Another address, or another person there, is the next step.`;
  if (isAtLeast(thread.rung, "offer"))
    return `There is an offer${about.replace(" about ", " for ")}, and the next step is yours. I mention it this once.`;
  const day = interviewAhead(thread, now, zone);
  if (day !== null && isToConfirm(thread, now, zone))
    return `${who} named ${longDay(day, localDay(now, zone))} for an interview${about.replace(" about ", " for ")}. If you have not confirmed it yet, one line does. I mention it this once.`;
  const answered = thread.lastReceivedAt === null ? "" : `${who} answered${about}, and `;
  return `${answered || "Here "}the next step is yours. I mention it this once.`;
}

/** From whom the newest mail was, as far as it is known. */
const lastMail = ({ lastOwnAt, lastReceivedAt }: Thread, who: string): string =>
  (lastOwnAt ?? "") >= (lastReceivedAt ?? "") ? `your last mail to ${who}` : `the last mail from ${who}`;

/** An application by form: all that is known is that a machine has confirmed it. */
export const isConfirmedAlone = ({ newestOwnId, acknowledgedAt, lastReceivedAt }: Thread): boolean =>
  newestOwnId === null && acknowledgedAt !== null && lastReceivedAt === null;

function dayNamed({ promisedDay }: Thread, now: string, zone: string): string {
  return promisedDay === null ? "a day" : longDay(promisedDay, localDay(now, zone));
}
