import type { Outcome } from "../read/reading.ts";
import type { ThreadEvent } from "./event.ts";
import { closed, later, restart } from "./restart.ts";
import { higher, rungOf } from "./standing.ts";
import type { CloseReason, Thread } from "./thread.ts";

/** A person on the other side has spoken: nudging stops, it is the seeker's move, or a sure end. */
export function heard(
  thread: Thread,
  at: string,
  outcome: Outcome | null,
  sure: boolean,
  promisedDay: string | null,
): Thread {
  const rung = higher(thread.rung, (outcome ? rungOf(outcome) : null) ?? "talked");
  const open = {
    ...restart(thread, at),
    rung,
    closed:
      thread.closed && reopenedByReply.includes(thread.closed.reason) && at > thread.closed.at ? null : thread.closed,
    lastReceivedAt: later(thread.lastReceivedAt, at),
    awayUntilDay: null,
    promisedDay: promisedDay ?? thread.promisedDay,
    undeliveredTo: null,
  };
  return ends(outcome, sure) ? closed(open, at, reasonOf(outcome)) : open;
}

/** Given up or old: an answer is news there. After a no, a withdrawal or a hire it is a courtesy. */
const reopenedByReply: readonly CloseReason[] = ["no-answer", "let-go", "imported"];

/**
 * A reply that is passed on days later, when the seeker has long answered it, is no new turn. The day between is for
 * clients that write no zone; a reply that nothing followed counts from when it came, or it would be late at once.
 */
export function whenSaid(thread: Thread, at: string, saidAt: string | null | undefined): string {
  if (!saidAt || thread.lastOwnAt === null || saidAt >= at) return at;
  return Date.parse(saidAt) + dayMs <= Date.parse(thread.lastOwnAt) ? saidAt : at;
}

/** The same answer came itself, or was quoted before; quoted times have no seconds and sometimes no zone. */
export const isHeardSince = ({ lastReceivedAt }: Thread, at: string): boolean =>
  lastReceivedAt !== null && Date.parse(lastReceivedAt) + hourMs >= Date.parse(at);

const hourMs = 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

const ends = (outcome: Outcome | null, sure: boolean): boolean =>
  sure && (outcome === "rejected" || outcome === "closed");

const reasonOf = (outcome: Outcome | null): CloseReason => (outcome === "closed" ? "filled" : "rejected");

/** Whoever is asked to speak is often the contact as well: their word to us is then a sign of life in the thread. */
export function advocated(thread: Thread, at: string, event: Extract<ThreadEvent, { kind: "advocated-by" }>): Thread {
  const { advocate, word } = event;
  const next = { ...thread, advocate, rung: event.rung ? higher(thread.rung, event.rung) : thread.rung };
  if (!word || !thread.contacts.some(({ email }) => email === advocate?.email)) return next;
  const heardFrom = { ...restart(next, at, false), quietSince: later(thread.quietSince, at), awayUntilDay: null };
  return word === "yours" ? { ...heardFrom, lastReceivedAt: later(thread.lastReceivedAt, at) } : heardFrom;
}

/** A machine on the other side has confirmed an application, or said how it ends. */
export function acknowledged(
  thread: Thread,
  at: string,
  event: Extract<ThreadEvent, { kind: "acknowledged" }>,
): Thread {
  return {
    ...(ends(event.outcome, event.sure) ? closed(thread, at, reasonOf(event.outcome)) : restart(thread, at)),
    acknowledgedAt: later(thread.acknowledgedAt, at),
    rung: higher(thread.rung, event.outcome ? (rungOf(event.outcome) ?? "contacted") : "contacted"),
  };
}
