import type { Cause, Thread } from "../../thread/thread.ts";
import { isAtLeast } from "../../thread/standing.ts";

/** The drafts there are, each a short letter of its own. */
export type Form =
  /** To a person who has not answered, and the one after it. */
  | "first"
  | "second"
  /** After a talk: who else could be spoken with. After a referral: a word with the manager. */
  | "talked"
  | "ask"
  /** To an office, about an application. */
  | "applied"
  | "applied-again"
  /** After an interview: the thank-you, and the question once it is quiet. */
  | "thanks"
  | "met"
  /** They wrote, and it is the seeker's turn. */
  | "answer"
  | "confirm"
  | "offer"
  /** The day they named has passed; the posting is gone. */
  | "promise"
  | "posting"
  /** To somebody else at the same place. */
  | "other"
  /** The last: no grudge, the door open; after a no; and on the best day. */
  | "goodbye"
  | "declined"
  | "hired";

/** What a draft is about: the cause of a letter, or the end of a thread. */
export type Occasion = Cause | "confirm" | "hired" | "declined";

/** A day as its language names it, without what joins the names. */
export interface DayNames {
  readonly weekday: string;
  readonly date: number;
  readonly month: string;
}

/** How the letters of one language are made. None says who is man or woman, and none counts on what may be unknown. */
export interface Words {
  /** The full name where the language greets by it; null: nobody by name. */
  readonly greet: (name: { readonly first: string; readonly full: string } | null) => string;
  /** With its preposition and a space before it: " about the Data Engineer role at Acme". */
  readonly about: (title: string | null, company: string | null) => string;
  // An application is for a job and not about one: "applied" turns the preposition round.
  /** `about` may be ""; `points` is "" or a paragraph of its own with "\n\n" before it. */
  readonly forms: Readonly<Record<Exclude<Form, "confirm">, (about: string, points: string) => string>>;
  /** To the day that they proposed for an interview. */
  readonly confirm: (about: string, day: DayNames) => string;
  /** The line above the seeker's own reasons, and above those that somebody may pass on. */
  readonly bring: string;
  readonly passOn: string;
  readonly close: string;
}

export function formOf(
  thread: Pick<Thread, "rung" | "stage" | "interviewDay">,
  { cause, step }: { readonly cause: Occasion; readonly step: number },
): Form {
  switch (cause) {
    case "silence":
    case "order":
      return silenceForm(thread, step);
    case "your-move":
      if (isAtLeast(thread.rung, "offer")) return "offer";
      return thread.rung === "referred" ? "ask" : "answer";
    case "confirm":
      return thread.interviewDay === null ? "answer" : "confirm";
    case "thank-you":
      return "thanks";
    case "promise-passed":
      return "promise";
    case "posting-gone":
      return "posting";
    case "second-person":
      return "other";
    case "gone-quiet":
      return "goodbye";
    case "declined":
      return "declined";
    case "hired":
      return "hired";
  }
}

function silenceForm({ rung, stage }: Pick<Thread, "rung" | "stage">, step: number): Form {
  if (stage === "application") return step > 1 ? "applied-again" : "applied";
  if (step > 1) return "second";
  if (stage === "interview") return "met";
  if (rung === "talked") return "talked";
  return rung === "referred" ? "ask" : "first";
}
