import type { Outcome } from "../read/reading.ts";
import { type Rung, rungs, type Stage, type State, type Thread } from "./thread.ts";

/** `interview` from that rung on; else `application` if acknowledged or written to no person; else `outreach`. */
export function stageOf(thread: Pick<Thread, "rung" | "acknowledgedAt" | "toNobody">): Stage {
  if (isAtLeast(thread.rung, "interview")) return "interview";
  return thread.acknowledgedAt || thread.toNobody ? "application" : "outreach";
}

export const isAtLeast = (rung: Rung, than: Rung): boolean => rungs.indexOf(rung) >= rungs.indexOf(than);

/** An application is known of: it was confirmed, written to an office, or led to talks. */
export const hasApplied = ({ acknowledgedAt, stage, rung }: Thread): boolean =>
  acknowledgedAt !== null || stage === "application" || isAtLeast(rung, "interview");

/** The rung that an outcome stands for; null where it ends the thread instead. */
export function rungOf(outcome: Outcome): Rung | null {
  return outcome === "rejected" || outcome === "closed" ? null : outcome;
}

export function stateOf(thread: Thread): State {
  if (thread.closed) return "closed";
  if (thread.orders.length > 0) return "snoozed";
  return isSeekersMove(thread) ? "yours" : "waiting";
}

/** Whose move it is, also while a thread is snoozed. */
export const isSeekersMove = ({ undeliveredTo, lastReceivedAt, lastOwnAt }: Thread): boolean =>
  undeliveredTo !== null || (lastReceivedAt ?? "") > (lastOwnAt ?? "");

export const higher = (a: Rung, b: Rung): Rung => (rungs.indexOf(b) > rungs.indexOf(a) ? b : a);
