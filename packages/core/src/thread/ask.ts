import { asksKept } from "../bounds/keep.ts";
import type { Ask, Rung } from "./thread.ts";

/** What the seeker asked and what was answered, after an event: own mail asks, a reply answers all that is open. */
export function asksAfter(asks: readonly Ask[], event: string, rung: Rung, at: string): readonly Ask[] {
  switch (event) {
    case "sent":
    case "wrote":
      return asked(asks, rung, at);
    case "received":
    case "replied":
      return asks.map((ask) => (ask.answeredAt === null && ask.at <= at ? { ...ask, answeredAt: at } : ask));
    default:
      return asks;
  }
}

/** A follow-up while an asking on the same rung is open belongs to it. */
function asked(asks: readonly Ask[], rung: Rung, at: string): readonly Ask[] {
  if (asks.some((ask) => ask.answeredAt === null && ask.rung === rung)) return asks;
  return [...asks, { rung, at, answeredAt: null }].slice(-asksKept);
}
