import type { Contact, Job, Outcome } from "../read/reading.ts";
import type { CadenceChoice } from "../seeker.ts";
import type { ThreadEvent } from "../thread/event.ts";
import type { CloseReason, GuessedField, Rung, StoryEntry } from "../thread/thread.ts";

/** What a seeker may do with a thread: the same by mail, by a button's link and on the web. */
export type Action =
  | { readonly kind: "wrote" }
  | { readonly kind: "not-about-a-job" }
  | { readonly kind: "replied"; readonly outcome: Outcome | null }
  | { readonly kind: "snooze"; readonly until: string }
  | { readonly kind: "close"; readonly reason: CloseReason }
  | { readonly kind: "stop" }
  | { readonly kind: "restart" }
  | { readonly kind: "cancel-orders" }
  | { readonly kind: "interview"; readonly day: string | null }
  | { readonly kind: "promise"; readonly day: string }
  | { readonly kind: "climb"; readonly rung: Rung }
  | { readonly kind: "fix-company"; readonly company: string | null }
  | { readonly kind: "fix-jobs"; readonly jobs: readonly Job[] }
  | { readonly kind: "fix-contacts"; readonly contacts: readonly Contact[] }
  | { readonly kind: "confirm"; readonly fields: readonly GuessedField[] }
  | { readonly kind: "note"; readonly text: string; readonly by: StoryEntry["by"] }
  | { readonly kind: "pace"; readonly cadence: CadenceChoice | null };

export function eventOf(action: Action, id: string): ThreadEvent {
  switch (action.kind) {
    case "wrote":
    case "not-about-a-job":
      return { kind: action.kind };
    case "replied":
      return { kind: "replied", outcome: action.outcome };
    case "snooze":
      return { kind: "ordered", order: { id, at: action.until, repeat: null }, instead: true };
    case "close":
      return { kind: "closed", reason: action.reason };
    case "stop":
    case "cancel-orders":
      return { kind: "orders-cancelled" };
    case "restart":
      return { kind: "restarted" };
    case "interview":
      return { kind: "interview", day: action.day };
    case "promise":
      return { kind: "promised", day: action.day };
    case "climb":
      return { kind: "climbed", rung: action.rung };
    case "fix-company":
      return { kind: "fixed", company: action.company };
    case "fix-jobs":
      return { kind: "fixed", jobs: action.jobs };
    case "fix-contacts":
      return { kind: "fixed", contacts: action.contacts };
    case "confirm":
      return { kind: "confirmed", fields: action.fields };
    case "note":
      return { kind: "noted", by: action.by, text: action.text };
    case "pace":
      return { kind: "paced", cadence: action.cadence };
  }
}

export const isHiring = (action: Action): boolean =>
  (action.kind === "close" && action.reason === "hired") || (action.kind === "climb" && action.rung === "hired");
