import type { Figure } from "./bench.ts";
import { deliver } from "../fixture/desk.ts";
import { aSeeker, elapsed, openWorld, storeThreads } from "./world.ts";

const at = "2026-08-03T14:00:00.000Z";

/** One tracked mail, first and repeated, with so many threads stored: the cost must not follow what is stored. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  for (const stored of [10, 500]) {
    const world = await openWorld();
    const seeker = await aSeeker(world.ports, 0);
    await storeThreads(
      world.ports,
      seeker,
      Array.from({ length: stored }, () => ({})),
    );
    const mail = { from: "Seeker 0 <s0@example.org>" };
    for (const copy of ["first", "repeated"]) {
      world.reset();
      const ms = await elapsed(() => deliver(world.ports, mail, "track", at, { envelopeFrom: "s0@example.org" }));
      const { readUnits, writeUnits, calls } = world.work;
      report({
        bench: "intake",
        value: readUnits + writeUnits,
        unit: "units",
        copy,
        stored,
        due: 0,
        rcu: readUnits,
        wcu: writeUnits,
        calls,
        ms,
      });
    }
    await world.close();
  }
}
