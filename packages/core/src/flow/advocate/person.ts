import { addressOf, type Advocate, type Ask } from "../../advocate/advocate.ts";
import { isRefused } from "../../advocate/consent.ts";
import { personAttemptsMost, seekerAdvocatesMost } from "../../bounds/flow.ts";
import type { Thread } from "../../thread/thread.ts";
import { lookBy } from "../agenda.ts";
import type { Ports, Signer } from "../port.ts";
import { advocateAt, type Named, namedAt, namedBy, otherAt, retentionMs, threadAt } from "../record.ts";

/** A seeker's list of advocates, whole: several named at the same moment may pass the quota together. */
const listedMost = 2 * seekerAdvocatesMost;

/**
 * A keyed hash of the address under the secret that is never rotated: the same person for every seeker, and nothing to
 * read once the address itself is gone.
 */
export const advocateIdOf = (signer: Signer, email: string): string => `adv_${signer.neverHash(email).slice(0, 12)}`;

export async function advocateById(ports: Ports, advocateId: string, now: string): Promise<Advocate | null> {
  return (await ports.store.get(advocateAt(advocateId), now))?.value ?? null;
}

/** By the address that the seeker gave, or by another that its owner confirmed. */
export async function advocateByAddress(ports: Ports, email: string, now: string): Promise<Advocate | null> {
  const id = advocateIdOf(ports.signer, email);
  const advocate = await advocateById(ports, id, now);
  if (advocate) return advocate;
  const other = await ports.store.get(otherAt(id), now);
  const owner = other && (await advocateById(ports, other.value.advocateId, now));
  // The record may be older than what it leads to.
  return owner && addressOf(owner) === email ? owner : null;
}

/**
 * What tells one asking of a person from an earlier one: who asked first of those given, and when. Somebody may be
 * forgotten and named again while what was sent to them is still on record. That one's ask stays when another joins,
 * so that a run after a crash finds what was sent before it.
 */
export function askedAs(ports: Ports, asks: readonly Ask[]): string {
  const names = asks.map(({ releasedAt, seekerId }) => `${releasedAt} ${seekerId}`);
  return ports.signer.digest(names.toSorted()[0] ?? "");
}

/** Changes an advocate whatever else changes them meanwhile, and sees to it that they are looked at; null removes. */
export async function changeAdvocate(
  ports: Ports,
  advocateId: string,
  change: (advocate: Advocate | null) => Advocate | null,
  now: string,
): Promise<Advocate | null> {
  for (let left = personAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(advocateAt(advocateId), now);
    const stands = found?.value ?? null;
    const changed = change(stands);
    if (changed === stands) return stands;
    const done = changed
      ? await ports.store.put(advocateAt(advocateId), changed, { expect: found?.version ?? "absent" }, now)
      : await ports.store.remove(advocateAt(advocateId), found?.version ?? "any");
    if (!done) continue;
    const other = stands?.sendTo?.email;
    if (other !== undefined && other !== changed?.sendTo?.email)
      await ports.store.remove(otherAt(advocateIdOf(ports.signer, other)), "any");
    if (changed) await lookBy(ports, advocateId, now, now);
    return changed;
  }
  throw new Error(`Advocate ${advocateId} kept changing`);
}

/** Every advocate that a seeker named, in no order that matters. */
export async function advocatesOf(ports: Ports, seekerId: string, now: string): Promise<readonly Named[]> {
  const page = await ports.store.query(namedBy(seekerId), { limit: listedMost }, now);
  return page.items.map((item) => item.value);
}

export async function namedOf(ports: Ports, seekerId: string, advocateId: string, now: string): Promise<Named | null> {
  return (await ports.store.get(namedAt(seekerId, advocateId), now))?.value ?? null;
}

/** Changes what a seeker knows of an advocate; null where they named no such person. */
export async function changeNamed(
  ports: Ports,
  seekerId: string,
  advocateId: string,
  change: (named: Named) => Named | null,
  now: string,
): Promise<Named | null> {
  const place = namedAt(seekerId, advocateId);
  for (let left = personAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(place, now);
    if (!found) return null;
    const changed = change(found.value);
    if (changed === found.value) return changed;
    // Of a no the seeker keeps nothing either, once they have had time to read it.
    const goes = changed && isRefused(changed.consent) ? { expiresAt: refusedUntil(now) } : {};
    const done = changed
      ? await ports.store.put(place, changed, { expect: found.version, ...goes }, now)
      : await ports.store.remove(place, found.version);
    if (done) return changed;
  }
  throw new Error(`What ${seekerId} knows of ${advocateId} kept changing`);
}

const refusedUntil = (now: string): string => new Date(Date.parse(now) + retentionMs.refused).toISOString();

export async function threadOf(ports: Ports, seekerId: string, threadId: string | null, now: string) {
  return threadId === null ? null : ((await ports.store.get(threadAt(seekerId, threadId), now))?.value ?? null);
}

/** Whether mail to the advocate about a job may go: asked for by this very person, and the job still open. */
export const isOpenFor = (thread: Thread | null, advocateId: string): thread is Thread =>
  thread !== null && thread.closed === null && thread.advocate?.id === advocateId;
