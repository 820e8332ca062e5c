import { raceAttemptsMost } from "../bounds/flow.ts";
import type { Ports } from "./port.ts";
import { rateAt, retentionMs } from "./record.ts";

export interface Rate {
  readonly most: number;
  readonly windowMinutes: number;
}

/** Counts one more of something in the present window; false where that would be more than may be. */
export async function takeTurn(ports: Ports, what: string, rate: Rate, now: string): Promise<boolean> {
  const { startMs, endMs } = windowOf(rate, now);
  const place = rateAt(what, new Date(startMs).toISOString());
  const expiresAt = new Date(endMs + retentionMs.rate).toISOString();
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(place, now);
    const count = found?.value.count ?? 0;
    if (count >= rate.most) return false;
    const options = { expect: found?.version ?? ("absent" as const), expiresAt };
    if (await ports.store.put(place, { count: count + 1 }, options, now)) return true;
  }
  return false;
}

/** As if nothing had happened yet in the present window. */
export async function forgetTurns(ports: Pick<Ports, "store">, what: string, rate: Rate, now: string): Promise<void> {
  await ports.store.remove(rateAt(what, new Date(windowOf(rate, now).startMs).toISOString()), "any");
}

function windowOf(rate: Rate, now: string): { readonly startMs: number; readonly endMs: number } {
  const windowMs = rate.windowMinutes * 60_000;
  const startMs = Math.floor(Date.parse(now) / windowMs) * windowMs;
  return { startMs, endMs: startMs + windowMs };
}
