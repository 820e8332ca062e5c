import { calendarDaysBetween } from "@follow-through/core/calendar";
import { momentIn } from "@follow-through/core/nudge/describe";
import type { Outcome } from "@follow-through/core/read/reading";
import type { CloseReason, GuessedField, LetterKind, Rung, State, Thread } from "@follow-through/core/thread/thread";

/** The words of the pages for what the product names. */

export const stateWords: Readonly<Record<State, string>> = {
  waiting: "Waiting for them",
  yours: "Your move",
  snoozed: "Snoozed",
  closed: "Closed",
};

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

export const letterWords: Readonly<Record<LetterKind, string>> = {
  nudge: "Reminder",
  digest: "Reminder, with others",
  "last-word": "Last word",
  order: "Back when you asked",
  "early-notice": "Early notice",
  receipt: "Receipt",
  answer: "Answer",
  notice: "Notice",
  welcome: "Welcome",
  "sign-in": "Sign-in link",
  invitation: "Invitation to an advocate",
  "advocate-nudge": "Reminder to an advocate",
};

/** "today", "1 day", "9 days". */
export function quietWords(thread: Thread, now: string, zone: string): string {
  const days = calendarDaysBetween(thread.quietSince, now, zone);
  if (days <= 0) return "since today";
  return days === 1 ? "for a day" : days === 7 ? "for a week" : `for ${days} days`;
}

export function nextWords(thread: Thread, now: string, zone: string): string {
  if (thread.closed) return `closed: ${reasonWords[thread.closed.reason].toLowerCase()}`;
  if (!thread.next) return thread.state === "yours" ? "your answer is next" : "no reminder planned";
  if (thread.next.at <= now) return thread.next.kind === "order" ? "back today" : "reminder due now";
  const what = thread.next.kind === "order" ? "back" : thread.next.kind === "last-word" ? "last word" : "next reminder";
  return `${what} ${momentIn(thread.next.at, zone, now)}`;
}

/** Names in mail can be as long as somebody likes; a row is not. */
export const clip = (text: string, mostChars = 80): string =>
  text.length <= mostChars ? text : `${text.slice(0, mostChars - 2).trimEnd()} …`;
