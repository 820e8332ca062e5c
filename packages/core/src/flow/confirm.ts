import { raceAttemptsMost } from "../bounds/flow.ts";
import { zoneLike } from "../calendar/zone-like.ts";
import type { Seeker } from "../seeker.ts";
import { enrol, seekerByAddress } from "./account.ts";
import { audit } from "./audit.ts";
import { intake } from "./intake.ts";
import type { Arrival, Ports, Stored } from "./port.ts";
import { arrivalAt, inviteAt, retentionMs, type Waiting, waitingAt } from "./record.ts";
import { stillWaiting } from "./welcome.ts";

export type Confirmed =
  | { readonly kind: "confirmed"; readonly seeker: Seeker; readonly taken: number }
  /** They are a seeker already; nothing waits. */
  | { readonly kind: "already"; readonly seeker: Seeker }
  | { readonly kind: "too-late" };

/**
 * The button of a welcome: makes the seeker and takes in what has waited, as if it arrived now from a proven sender
 * (it was proven when it arrived). Repeatable: what was taken in stays, the rest follows. `zone` is what the browser
 * says; without it the zone is guessed from the mail's own clock.
 */
export async function confirm(
  ports: Ports,
  token: string,
  now: string,
  zone: string | null = null,
): Promise<Confirmed> {
  const email = ports.signer.open("welcome", token, now);
  if (email === null) return { kind: "too-late" };
  const waiting = await stillWaiting(ports, email, now);
  if (!waiting) {
    const known = await seekerByAddress(ports, email, now);
    return known ? { kind: "already", seeker: known } : { kind: "too-late" };
  }
  const timeZone = zone ?? zoneLike(waiting.value.offsetMinutes, waiting.value.since);
  const seeker = await enrol(ports, { name: waiting.value.name, addresses: [email], timeZone }, now);
  await noteInvite(ports, email, seeker.id, now);
  const taken = await takeInAll(ports, email, waiting, now);
  await audit(ports, seeker.id, null, "enrolled", { id: `welcome:${ports.signer.digest(token)}`, by: "link" }, now);
  return { kind: "confirmed", seeker, taken };
}

/** What waits is removed as it was read: a mail that joined meanwhile is read again and taken in as well. */
async function takeInAll(ports: Ports, email: string, first: Stored<Waiting>, now: string): Promise<number> {
  const done = new Set<string>();
  let waiting: Stored<Waiting> | null = first;
  for (let left = raceAttemptsMost; left > 0; left--) {
    for (const arrival of waiting.value.arrivals.filter(({ id }) => !done.has(id))) {
      await takeIn(ports, arrival, now);
      done.add(arrival.id);
    }
    if (await ports.store.remove(waitingAt(email), waiting.version)) return done.size;
    waiting = await stillWaiting(ports, email, now);
    if (!waiting) return done.size;
  }
  throw new Error("What waits for one address kept changing");
}

async function noteInvite(ports: Ports, email: string, seekerId: string, now: string): Promise<void> {
  const invite = await ports.store.get(inviteAt(email), now);
  if (!invite || invite.value.seekerId === seekerId) return;
  await ports.store.put(inviteAt(email), { ...invite.value, seekerId }, { expect: invite.version }, now);
}

/**
 * The same delivery once more, its first outcome set aside. It may still be under way there: then its outcome is
 * written between two looks, and is set aside again.
 */
async function takeIn(ports: Ports, arrival: Arrival, now: string): Promise<void> {
  const proven: Ports = { ...ports, prove: async () => ({ kind: "proven", by: "hand" }) };
  for (let left = raceAttemptsMost; left > 0; left--) {
    if ((await intake(proven, arrival, now)).kind !== "repeat") return;
    const record = await ports.store.get(arrivalAt(arrival.id), now);
    if (record?.value.outcome !== "waiting-for-confirmation") return;
    const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
    const again = { ...record.value, outcome: null };
    await ports.store.put(arrivalAt(arrival.id), again, { expect: record.version, expiresAt }, now);
  }
  throw new Error(`Arrival ${arrival.id} kept changing`);
}
