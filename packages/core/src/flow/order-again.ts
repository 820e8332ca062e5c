import { readWhenAddress } from "../read/when.ts";
import type { Seeker } from "../seeker.ts";
import type { Order } from "../thread/thread.ts";

/** The same repeating order for the next time; null where it was for once. */
export function orderAgain(order: Order, seeker: Seeker, now: string): Order | null {
  if (order.repeat === null) return null;
  const when = readWhenAddress(order.repeat, now, seeker.week);
  return when.kind === "repeat"
    ? { id: `${order.id.split("@")[0] ?? ""}@${when.at}`, at: when.at, repeat: order.repeat }
    : null;
}
