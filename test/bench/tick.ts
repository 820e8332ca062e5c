import { tick } from "@follow-through/core/flow/tick";
import type { Figure } from "./bench.ts";
import { aSeeker, elapsed, openWorld, storeThreads } from "./world.ts";

const dueTime = "2026-08-10T13:00:00.000Z";
const laterTime = "2026-09-10T13:00:00.000Z";
const next = (at: string) => ({ at, kind: "nudge", step: 1, counts: true, cause: "silence", why: "" }) as const;

/** One tick with so many seekers stored and so many due: the cost must follow what is due. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  for (const [stored, due] of [
    [10, 0],
    [10, 5],
    [200, 0],
    [200, 5],
  ] as const) {
    const world = await openWorld();
    for (let i = 0; i < stored; i++) {
      const seeker = await aSeeker(world.ports, i);
      await storeThreads(world.ports, seeker, [
        { next: next(i < due ? dueTime : laterTime) },
        { next: next(laterTime) },
      ]);
    }
    world.reset();
    const ms = await elapsed(() => tick(world.ports, dueTime));
    const { readUnits, writeUnits, calls } = world.work;
    const sizes = { stored, due, sent: world.ports.sent.length, rcu: readUnits, wcu: writeUnits, calls, ms };
    report({ bench: "tick", value: readUnits + writeUnits, unit: "units", ...sizes });
    await world.close();
  }
}
