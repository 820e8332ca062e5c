import type { Ports, Stored } from "./port.ts";
import { type Waiting, waitingAt } from "./record.ts";

/** What waits for one address, gone with its raw mail. False where nothing waits. */
export async function forgetWaiting(ports: Ports, email: string, now: string): Promise<boolean> {
  const waiting = await ports.store.get(waitingAt(email), now);
  if (waiting) await dropWaiting(ports, waiting);
  return waiting !== null;
}

/** The record last: while it stands, a repeat finds the raw mail by it. */
export async function dropWaiting(ports: Ports, { key, value }: Stored<Waiting>): Promise<void> {
  for (const { id } of value.arrivals) await ports.rawMail.remove(id);
  await ports.store.remove(key, "any");
}
