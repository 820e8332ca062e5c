import { robotsHostsMost, robotsKeptMs, robotsFailureKeptMs } from "../bounds.ts";
import type { Robots } from "./robots.ts";

interface Kept {
  readonly robots: Promise<Robots | null>;
  until: number;
}

/** What each board wishes, asked once and remembered for its time. `clock` counts milliseconds. */
export function rememberedWishes(
  ask: (host: string) => Promise<Robots | null>,
  clock: () => number,
): (host: string) => Promise<Robots | null> {
  const known = new Map<string, Kept>();
  return async (host) => {
    const found = known.get(host);
    if (found && clock() < found.until) return found.robots;
    known.delete(host);
    if (known.size >= robotsHostsMost) dropOldest(known);
    const kept: Kept = { robots: ask(host), until: clock() + robotsFailureKeptMs };
    known.set(host, kept);
    const robots = await kept.robots;
    if (robots) kept.until = clock() + robotsKeptMs;
    return robots;
  };
}

/** A map keeps the order in which hosts were asked. */
function dropOldest(known: Map<string, Kept>): void {
  for (const host of known.keys()) {
    known.delete(host);
    return;
  }
}
