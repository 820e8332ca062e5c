import { storyEntriesKept, storyCharsKept } from "../bounds/keep.ts";
import type { Outcome } from "../read/reading.ts";
import type { CadenceChoice } from "../seeker.ts";
import type { ThreadEvent } from "./event.ts";
import { brief, confirmation, correction } from "./story-correction.ts";
import type { CloseReason, Rung, StoryEntry, Thread } from "./thread.ts";

/** The lines of a thread's story: who did what, from where to where, and why. */

/** The newest entries, so many as a thread has room for. The newest of all stays, however long. */
export function kept(story: readonly StoryEntry[]): readonly StoryEntry[] {
  let chars = 0;
  const dropped = story.findLastIndex(({ text }) => (chars += text.length) > storyCharsKept);
  return story.slice(Math.min(dropped + 1, story.length - 1)).slice(-storyEntriesKept);
}

type Line = Omit<StoryEntry, "at">;

/** What an event adds to the story. The messages and reminders themselves stand in it anyway. */
export function tell(before: Thread, after: Thread, at: string, event: ThreadEvent): readonly StoryEntry[] {
  const moved = after.rung === before.rung ? "" : `from ${rungWords[before.rung]} to ${rungWords[after.rung]}`;
  const ended = after.closed && after.closed !== before.closed && event.kind !== "closed" ? "The thread is closed" : "";
  const line = lineOf(before, event) ?? (moved || ended ? cause(before, event) : null);
  if (!line || line.text === "") return [];
  const text = [[line.text, moved].filter(Boolean).join(": "), ended].filter(Boolean).join(". ");
  return [{ ...line, at, text }];
}

/** Where a thread stands, within a sentence. */
const rungWords: Readonly<Record<Rung, string>> = {
  lead: "lead",
  contacted: "contacted",
  talked: "talked",
  referred: "referred",
  "advocate-asked": "advocate asked",
  "advocate-agreed": "advocate agreed",
  advocated: "advocate spoke up",
  interview: "interview",
  offer: "offer",
  hired: "hired",
};

const closedWords: Readonly<Record<CloseReason, string>> = {
  rejected: "You closed it: they said no",
  filled: "You closed it: the job is filled or gone",
  withdrew: "You closed it: you withdrew",
  "no-answer": "You closed it: no answer came",
  "let-go": "You let it go",
  hired: "You closed it: you were hired",
  imported: "Kept from older mail, and closed",
  done: "You closed it",
};

function lineOf(before: Thread, event: ThreadEvent): Line | null {
  const who = whoIn(before);
  switch (event.kind) {
    case "sent":
    case "received":
    case "learned":
    case "nudged":
    case "order-done":
      return null;
    case "acknowledged":
      return { by: "contact", text: `${before.company ?? "Their system"} confirmed that your application arrived` };
    case "away":
      return { by: "contact", text: `${capital(who)} ${isOrAre(who)} out of the office until ${event.untilDay}` };
    case "undelivered":
      return { by: "assistant", text: `Your mail never reached ${event.address}` };
    case "interview-on":
      return { by: "assistant", text: `The mail speaks of an interview on ${event.day}` };
    case "posting-gone":
      return { by: "assistant", text: "The posting is no longer on the board" };
    case "advocated-by":
      return { by: event.advocate ? "advocate" : "seeker", text: event.said };
    case "noted":
      return { by: event.by, text: event.text, isNote: true };
    case "told":
      return { by: event.by, text: event.text };
    default:
      return { by: "seeker", text: ownWords(before, who, event) };
  }
}

type Own = Extract<
  ThreadEvent,
  {
    kind:
      | "not-about-a-job"
      | "wrote"
      | "replied"
      | "climbed"
      | "interview"
      | "promised"
      | "ordered"
      | "orders-cancelled"
      | "closed"
      | "restarted"
      | "fixed"
      | "confirmed"
      | "paced";
  }
>;

/** What the seeker did, here or by mail. */
function ownWords(before: Thread, who: string, event: Own): string {
  switch (event.kind) {
    case "not-about-a-job":
      return "You said that it is not about a job";
    case "wrote":
      return `You said that you wrote to ${toWhom(who)}`;
    case "replied":
      return `You said that ${did(who, event.outcome)}`;
    case "climbed":
      if (event.rung === before.rung) return `You said again that it stands at ${rungWords[event.rung]}`;
      return event.rung === "hired" ? "You said that you were hired" : "You corrected where it stands";
    case "interview":
      return event.day ? `You noted an interview on ${event.day}` : "You noted that an interview is coming";
    case "promised":
      return `You noted that ${who} promised an answer by ${event.day}`;
    case "ordered":
      return event.order.repeat
        ? `You asked to be reminded again and again until ${who} ${who === "they" ? "answer" : "answers"}, first on ${event.order.at}`
        : `You asked to be reminded on ${event.order.at}`;
    case "orders-cancelled":
      return "You asked for no more reminders in this thread";
    case "closed":
      return closedWords[event.reason];
    case "restarted":
      return before.closed ? "You opened it again, counting from then" : "You let it count anew from then";
    case "fixed":
      return correction(before, event);
    case "confirmed":
      return confirmation(before, event.fields);
    case "paced":
      return rhythm(event.cadence, before);
  }
}

/** Why a mail moved the thread: what was read in it. */
function cause(before: Thread, event: ThreadEvent): Line | null {
  const who = whoIn(before);
  if (event.kind === "sent") return { by: "seeker", text: `You wrote to ${toWhom(who)}` };
  if (event.kind !== "received") return null;
  const words = capital(did(who, event.outcome));
  return { by: "contact", text: event.sure || event.outcome === null ? words : `${words}, as I read it` };
}

function did(who: string, outcome: Outcome | null): string {
  switch (outcome) {
    case null:
      return `${who} replied`;
    case "referred":
      return `${who} referred you`;
    case "advocated":
      return `${who} spoke with the hiring manager`;
    case "interview":
      return `${who} invited you to an interview`;
    case "offer":
      return `${who} made you an offer`;
    case "rejected":
      return `${who} said no`;
    case "closed":
      return `${who} said that the job is filled or gone`;
  }
}

function rhythm(cadence: CadenceChoice | null, { stage }: Thread): string {
  if (cadence?.off) return "You asked for no reminders in this thread";
  const days = cadence?.[stage] ?? [];
  if (days.length === 0) return "You set the rhythm of this thread back to the usual";
  return `You set the reminders of this thread to ${days.join(" and then ")} working days without an answer`;
}

/** The one person by name or address, the firm where an office was written to; of several nobody knows which. */
function whoIn({ contacts, company, toNobody }: Thread): string {
  const [only, second] = contacts;
  if (toNobody && company) return brief(company);
  return only && !second ? brief(only.name || only.email) : "they";
}

const toWhom = (who: string): string => (who === "they" ? "them" : who);
const isOrAre = (who: string): string => (who === "they" ? "are" : "is");
/** Only our own word: a name or an address stays as it is written. */
const capital = (words: string): string => words.replace(/^they\b/, "They");
