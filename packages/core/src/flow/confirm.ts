import { zoneLike } from "../calendar/zone-like.ts";
import type { Seeker } from "../seeker.ts";
import { enrol, seekerByAddress } from "./account.ts";
import { audit } from "./desk.ts";
import { intake } from "./intake.ts";
import type { Arrival, Ports } from "./port.ts";
import { arrivalAt, inviteAt, retentionMs, waitingAt } from "./record.ts";
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
  const timeZone = zone ?? zoneLike(waiting.offsetMinutes, waiting.since);
  const seeker = await enrol(ports, { name: waiting.name, addresses: [email], timeZone }, now);
  await noteInvite(ports, email, seeker.id, now);
  for (const arrival of waiting.arrivals) await takeIn(ports, arrival, now);
  await ports.store.remove(waitingAt(email), "any");
  await audit(ports, seeker.id, null, "enrolled", { id: `welcome:${ports.signer.digest(token)}`, by: "link" }, now);
  return { kind: "confirmed", seeker, taken: waiting.arrivals.length };
}

async function noteInvite(ports: Ports, email: string, seekerId: string, now: string): Promise<void> {
  const invite = await ports.store.get(inviteAt(email), now);
  if (!invite || invite.value.seekerId === seekerId) return;
  await ports.store.put(inviteAt(email), { ...invite.value, seekerId }, { expect: invite.version }, now);
}

/** The same delivery once more, its first outcome set aside. */
async function takeIn(ports: Ports, arrival: Arrival, now: string): Promise<void> {
  const record = await ports.store.get(arrivalAt(arrival.id), now);
  if (record?.value.outcome === "waiting-for-confirmation") {
    const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
    const again = { ...record.value, outcome: null };
    await ports.store.put(arrivalAt(arrival.id), again, { expect: record.version, expiresAt }, now);
  }
  const proven: Ports = { ...ports, prove: async () => ({ kind: "proven", by: "hand" }) };
  await intake(proven, arrival, now);
}
