import type { Contact, Job, Outcome } from "../read/reading.ts";
import type { CadenceChoice } from "../seeker.ts";
import type { CloseReason, GuessedField, Nudge, Order, Rung, StoryEntry, ThreadAdvocate } from "./thread.ts";

/** What can happen to a thread. Each comes with an id, and an id that was applied before changes nothing. */
export type ThreadEvent =
  | {
      readonly kind: "sent";
      readonly messageId: string | null;
      readonly references: readonly string[];
      readonly ownAddress: string;
      readonly toNobody: boolean;
      readonly promisedDay: string | null;
    }
  | {
      readonly kind: "received";
      readonly outcome: Outcome | null;
      readonly sure: boolean;
      readonly promisedDay: string | null;
      /** When they wrote, where a mail passed on tells it; absent: when it came. */
      readonly saidAt?: string | null;
      /** Read from the history below an own mail: every later mail quotes it again. */
      readonly isQuoted?: boolean;
    }
  | { readonly kind: "acknowledged"; readonly outcome: Outcome | null; readonly sure: boolean }
  /** What a mail adds to what is known: it fills gaps and adds people, and never overwrites. */
  | {
      readonly kind: "learned";
      readonly contacts: readonly Contact[];
      readonly company: string | null;
      readonly jobs: readonly Job[];
      readonly guessed: readonly GuessedField[];
    }
  | { readonly kind: "away"; readonly untilDay: string }
  | { readonly kind: "undelivered"; readonly address: string }
  /** What was taken for a conversation about a job is none. */
  | { readonly kind: "not-about-a-job" }
  /** The seeker says that they wrote, without a mail that shows it. */
  | { readonly kind: "wrote" }
  | { readonly kind: "replied"; readonly outcome: Outcome | null }
  | { readonly kind: "climbed"; readonly rung: Rung }
  | { readonly kind: "interview"; readonly day: string | null }
  /** The day of an interview, read from a mail: it moves no clock and no turn. */
  | { readonly kind: "interview-on"; readonly day: string; readonly isProposed?: boolean }
  /** Newer than whatever was ordered: it takes the place of that, as an answer with a date in it does. */
  | { readonly kind: "promised"; readonly day: string }
  /** The board shows the posting no more: seen twice, on two days. */
  | { readonly kind: "posting-gone" }
  /** `instead`: a snooze takes the place of whatever was ordered; an address of one's own joins it. */
  | { readonly kind: "ordered"; readonly order: Order; readonly instead?: boolean }
  /** `nudge` is null where the same mail did another order too: a mail is counted once. */
  | {
      readonly kind: "order-done";
      readonly orderId: string;
      readonly again: Order | null;
      readonly nudge: Nudge | null;
    }
  | { readonly kind: "orders-cancelled" }
  | { readonly kind: "nudged"; readonly nudge: Nudge; readonly counts: boolean }
  | { readonly kind: "closed"; readonly reason: CloseReason }
  | { readonly kind: "restarted" }
  | {
      readonly kind: "fixed";
      readonly company?: string | null;
      readonly jobs?: readonly Job[];
      readonly contacts?: readonly Contact[];
    }
  | { readonly kind: "confirmed"; readonly fields: readonly GuessedField[] }
  | { readonly kind: "paced"; readonly cadence: CadenceChoice | null }
  | {
      readonly kind: "advocated-by";
      readonly advocate: ThreadAdvocate | null;
      readonly rung: Rung | null;
      readonly said: string;
      /** Their own word, and what it means where they are the contact too: they are on it, or it is the seeker's move. */
      readonly word?: "theirs" | "yours" | null;
    }
  /** Words that somebody wants kept here. */
  | { readonly kind: "noted"; readonly by: StoryEntry["by"]; readonly text: string }
  /** A line for the story and nothing else. */
  | { readonly kind: "told"; readonly by: StoryEntry["by"]; readonly text: string };

export interface Happening {
  /** Of the mail, command or click: what makes a repeat recognisable. */
  readonly id: string;
  readonly at: string;
}
