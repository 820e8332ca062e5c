import { sweepSoon } from "./forget.ts";
import type { Ports } from "./port.ts";
import { rawAt, rawList } from "./record.ts";

/** Whose raw mail it is and since when it is kept: by this it goes with its seeker, or when its time is over. */
export async function placeRaw(ports: Ports, seekerId: string, rawId: string, now: string): Promise<void> {
  const list = { key: rawList.partition, sort: `${now}#${rawId}` };
  await ports.store.put(rawAt(seekerId, rawId), { seekerId, rawId, at: now }, { expect: "absent", list }, now);
  await sweepSoon(ports, now);
}
