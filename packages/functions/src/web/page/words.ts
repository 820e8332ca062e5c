import { type Fault, faults } from "@follow-through/core/flow/fault";
import { calendarDaysBetween, daysApart, isDay, localDay, longDay } from "@follow-through/core/calendar";
import { interviewAhead, isQuietSinceInterview, momentIn, quietDayOf } from "@follow-through/core/nudge/describe";
import { comingOf, restWords } from "@follow-through/core/nudge/rest";
import type { Outcome } from "@follow-through/core/read/reading";
import type { Seeker } from "@follow-through/core/seeker";
import type { CloseReason, GuessedField, Nudge, Rung, State, Thread } from "@follow-through/core/thread/thread";

/** The words of the pages for what the product names. */

const stateWords: Readonly<Record<State, string>> = {
  waiting: "Waiting for them",
  yours: "Your move",
  snoozed: "Snoozed",
  closed: "Closed",
};

/** Whose move it is: before an interview nobody waits for an answer. */
export const standingWords = (thread: Thread, now: string, zone: string): string =>
  thread.state === "waiting" && interviewAhead(thread, now, zone) !== null
    ? "Interview ahead"
    : stateWords[thread.state];

export const rungWords: Readonly<Record<Rung, string>> = {
  lead: "Lead",
  contacted: "Contacted",
  talked: "Talked",
  referred: "Referred",
  "advocate-asked": "Advocate asked",
  "advocate-agreed": "Advocate agreed",
  advocated: "Advocate spoke up",
  interview: "Interview",
  offer: "Offer",
  hired: "Hired",
};

export const reasonWords: Readonly<Record<CloseReason, string>> = {
  rejected: "They said no",
  filled: "The job is filled or gone",
  withdrew: "I withdrew",
  "no-answer": "No answer came",
  "let-go": "I let it go",
  hired: "I was hired",
  imported: "From older mail",
  done: "Done",
};

/** Why a thread is closed, said to the seeker within a sentence. */
export const closedWords: Readonly<Record<CloseReason, string>> = {
  rejected: "they said no",
  filled: "the job is filled or gone",
  withdrew: "you withdrew",
  "no-answer": "no answer came",
  "let-go": "you let it go",
  hired: "you were hired",
  imported: "from older mail",
  done: "done",
};

/** What a seeker may say of a reply; null: nothing particular. */
export const outcomeWords: readonly { readonly value: Outcome | ""; readonly label: string }[] = [
  { value: "", label: "They wrote back, nothing decided" },
  { value: "referred", label: "They referred me" },
  { value: "advocated", label: "They spoke with the hiring manager" },
  { value: "interview", label: "They invited me to an interview" },
  { value: "offer", label: "They made an offer" },
  { value: "rejected", label: "They said no" },
  { value: "closed", label: "The job is filled or gone" },
];

export const guessWords: Readonly<Record<GuessedField, string>> = {
  contacts: "person",
  company: "company",
  jobs: "job",
  kind: "that it is about a job",
  outcome: "what they answered",
};

/** What we sent about a thread, and to whom. */
export function reminderWords({ kind, step, to }: Nudge, thread: Thread): string {
  if (to === "advocate") return `I reminded ${nameOfAdvocate(thread)}, who speaks for you`;
  switch (kind) {
    case "nudge":
      return step > 1 ? "I reminded you again, with a follow-up to send" : "I reminded you, with a follow-up to send";
    case "digest":
      return "I reminded you, in one mail with other threads";
    case "last-word":
      return "I wrote that it has likely gone quiet for good, and what you could do";
    case "order":
      return "I brought it back to you, as you asked";
    case "early-notice":
      return "I wrote to you early, for something had changed";
    case "advocate-nudge":
    case "invitation":
    case "receipt":
    case "answer":
    case "notice":
    case "welcome":
    case "sign-in":
      return "I wrote to you";
  }
}

const nameOfAdvocate = ({ advocate }: Thread): string =>
  advocate ? clip(advocate.name || advocate.email) : "your advocate";

/** "since today", "for 9 days". */
export function quietWords(thread: Thread, now: string, zone: string): string {
  const days = daysApart(quietDayOf(thread, now, zone), localDay(now, zone));
  if (days <= 0) return "since today";
  return days === 1 ? "for a day" : days === 7 ? "for a week" : `for ${days} days`;
}

/** The same with the day, where "today" does not say it already: "for 9 days, since Mon 3 Aug, 10:00". */
export function quietSinceWords(thread: Thread, now: string, zone: string): string {
  if (isQuietSinceInterview(thread, now, zone)) return `${quietWords(thread, now, zone)}, since the interview`;
  const since = momentIn(thread.quietSince, zone, now);
  const isToday = calendarDaysBetween(thread.quietSince, now, zone) <= 0;
  return isToday
    ? `since today, ${since.split(", ").at(-1) ?? ""}`
    : `${quietWords(thread, now, zone)}, since ${since}`;
}

export function nextWords(thread: Thread, seeker: Seeker, now: string): string {
  if (thread.closed) return `closed: ${closedWords[thread.closed.reason]}`;
  if (thread.state === "yours" && thread.undeliveredTo)
    return isNewAddressKnown(thread)
      ? "write to them again at the new address"
      : "the mail came back: check the address";
  if (!thread.next) return thread.state === "yours" ? "your answer is next" : "no reminder planned";
  const next = comingOf(thread, seeker, now);
  if (!next) return `rests ${restWords(seeker, now) ?? ""}`.trim();
  if (next.at <= now) return next.kind === "order" ? "back today" : "reminder due now";
  const isAhead = interviewAhead(thread, now, seeker.week.zone) !== null;
  const reminder = isAhead ? "next look" : "next reminder";
  const what = next.kind === "order" ? "back" : next.kind === "last-word" ? "last word" : reminder;
  return `${what} ${momentIn(next.at, seeker.week.zone, now)}`;
}

/** The mail came back, and the address that it went to is nobody's any more. */
export const isNewAddressKnown = ({ undeliveredTo, contacts }: Thread): boolean =>
  undeliveredTo !== null && contacts.length > 0 && !contacts.some(({ email }) => email === undeliveredTo);

/** A mail came back, and nobody has said where they are to be reached. */
export const isAddressWanted = (thread: Thread): boolean => thread.undeliveredTo !== null && !isNewAddressKnown(thread);

/** Days and instants in a line of a story as people say them, where they live. */
export const withDays = (text: string, zone: string, now: string): string =>
  text.replaceAll(/\b(\d{4}-\d{2}-\d{2})(T[\d:.]{8,12}Z)?/g, (whole, day: string, time: string | undefined) => {
    if (!isDay(day)) return whole;
    return longDay(time ? localDay(whole, zone) : day, localDay(now, zone));
  });

/** Names in mail can be as long as somebody likes; a row is not. */
export const clip = (text: string, mostChars = 80): string =>
  text.length <= mostChars ? text : `${text.slice(0, mostChars - 2).trimEnd()} …`;

/** Why a mail of theirs is not kept, said to the seeker; other faults can't befall a mail added by hand. */
export function whyNotKept(fault: Fault): string {
  switch (fault) {
    case "never-track":
      return "You asked me not to record this person.";
    case "quota-threads":
      return "You have as many open threads as I can follow through at once. Once one of them is closed, there is room.";
    default:
      return `${faults[fault].why}.`;
  }
}
