import { app } from "@follow-through/functions/web/app";
import { openSession } from "../fixture/session.ts";
import type { Figure } from "./bench.ts";
import { aSeeker, elapsed, openWorld, storeThreads } from "./world.ts";

const now = "2026-08-10T13:00:00.000Z";
const closed = { closed: { at: "2026-08-05T13:00:00.000Z", reason: "done" }, state: "closed" } as const;

/** The list of threads, with so many stored: open ones are bounded, closed ones are paged. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  for (const stored of [10, 500, 10_000]) {
    const world = await openWorld();
    const seeker = await aSeeker(world.ports, 0);
    const open = Math.min(stored, 200);
    await storeThreads(world.ports, seeker, [...Array(open).fill({}), ...Array(stored - open).fill(closed)]);
    const web = app({ ports: world.ports, now: () => now, secureCookies: false, allowedHosts: () => true });
    const headers = { cookie: `session=${openSession(world.ports, seeker, now)}` };
    world.reset();
    let bytes = 0;
    const ms = await elapsed(async () => {
      bytes = (await (await web.request("/", { headers })).text()).length;
    });
    const { readUnits, writeUnits, calls } = world.work;
    report({ bench: "page", value: calls, unit: "calls", stored, due: 0, rcu: readUnits, wcu: writeUnits, bytes, ms });
    await world.close();
  }
}
