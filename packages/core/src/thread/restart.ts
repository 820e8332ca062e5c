import type { CadenceChoice } from "../seeker.ts";
import type { CloseReason, Thread } from "./thread.ts";

/** The clock of the cadence starts anew, and what was ordered before is over unless it is to stay. */
export function restart(thread: Thread, at: string, dropOrders = true): Thread {
  // Old mail that comes late tells more of what was, and starts nothing anew.
  if (at < thread.clockFrom)
    return { ...thread, quietSince: dropOrders ? later(thread.quietSince, at) : thread.quietSince };
  return {
    ...thread,
    clockFrom: later(thread.clockFrom, at),
    quietSince: dropOrders ? later(thread.quietSince, at) : thread.quietSince,
    count: 0,
    orders: dropOrders ? [] : thread.orders,
  };
}

export function closed(thread: Thread, at: string, reason: CloseReason): Thread {
  return { ...thread, closed: { at, reason }, orders: [] };
}

export function resumed(cadence: CadenceChoice | null): CadenceChoice | null {
  if (!cadence?.off) return cadence;
  const { off: _off, ...rest } = cadence;
  return Object.keys(rest).length > 0 ? rest : null;
}

export const later = (a: string | null, b: string): string => (a && a > b ? a : b);
