import type { Robots } from "./robots.ts";

/** Boards remembered at a time; a run looks at a few dozen. */
const hostsMost = 500;
const hourMs = 60 * 60 * 1000;
/** RFC 9309 2.4: not longer than a day. */
const answerKeptMs = 24 * hourMs;
/** Nobody could say: asked again soon, and not at every posting of the board. */
const failureKeptMs = hourMs;

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
    if (known.size >= hostsMost) dropOldest(known);
    const kept: Kept = { robots: ask(host), until: clock() + failureKeptMs };
    known.set(host, kept);
    const robots = await kept.robots;
    if (robots) kept.until = clock() + answerKeptMs;
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
