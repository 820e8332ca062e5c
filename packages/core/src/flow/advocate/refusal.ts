import { isRefused, isStanding } from "../../advocate/consent.ts";
import { asksMost } from "../../bounds/keep.ts";
import type { Consent } from "../../thread/thread.ts";
import type { Ports, Stored } from "../port.ts";
import { neverAt, type Refusal, refusalAt, retentionMs } from "../record.ts";

/** Kept as two hashes, so that the same seeker can't ask the same person again; a yes of their own takes it away. */
export async function keepRefusal(
  ports: Ports,
  advocateId: string,
  seekerId: string,
  consent: Consent,
  now: string,
  isSilence = false,
): Promise<void> {
  const place = refusalAt(advocateId, seekerId);
  if (!isRefused(consent)) {
    if (isStanding(consent)) await ports.store.remove(place, "any");
    return;
  }
  const expiresAt = new Date(Date.parse(now) + retentionMs.refusal).toISOString();
  const refusal = { at: now, ...(isSilence && { isSilence }) };
  await ports.store.put(place, refusal, { expect: "absent", expiresAt }, now);
}

/**
 * Silence that was taken for a no, and a yes after all: the same seeker may ask again. A no that was said stays one.
 * Without a seeker: of all who asked and were not answered. True where there was such a silence.
 */
export async function forgiveSilence(
  ports: Ports,
  advocateId: string,
  seekerId: string | null,
  now: string,
): Promise<boolean> {
  const silences = await silencesOf(ports, advocateId, seekerId, now);
  for (const { key, version } of silences) await ports.store.remove(key, version);
  return silences.length > 0;
}

export async function silencesOf(
  ports: Ports,
  advocateId: string,
  seekerId: string | null,
  now: string,
): Promise<readonly Stored<Refusal>[]> {
  const { items } = await ports.store.query(refusalAt(advocateId, seekerId ?? ""), { limit: asksMost }, now);
  return items.filter(({ value }) => value.isSilence);
}

/** Needs no record of the person: an old link is enough. */
export async function keepNever(ports: Ports, advocateId: string, now: string): Promise<void> {
  await ports.store.put(neverAt(advocateId), { at: now }, { expect: "absent" }, now);
}
