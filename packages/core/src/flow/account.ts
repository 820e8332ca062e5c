import { raceAttemptsMost } from "../bounds/flow.ts";
import type { Seeker } from "../seeker.ts";
import type { Ports } from "./port.ts";
import { addressAt, erasedAt, inviteAt, inviteListing, privateTagAt, seekerAt } from "./record.ts";

export interface Enrolment {
  readonly name: string;
  /** Proven by whoever calls this; the first becomes the primary one. */
  readonly addresses: readonly string[];
  readonly timeZone: string;
}

/**
 * Makes a seeker, or gives the one who has any of these addresses (then with the others added). Addresses last, so
 * that a crash leaves a seeker nobody can reach, and the repeat makes the same one: the id follows from the address.
 */
export async function enrol(ports: Ports, enrolment: Enrolment, now: string): Promise<Seeker> {
  const addresses = [...new Set(enrolment.addresses.map((address) => address.toLowerCase()))];
  for (const address of addresses) {
    const known = await seekerByAddress(ports, address, now);
    if (known) return addAddresses(ports, known, addresses, now);
  }
  const id = await idFor(ports, addresses[0] ?? "", now);
  const seeker = newSeeker(ports, id, { ...enrolment, addresses }, now);
  await ports.store.put(seekerAt(id), seeker, { expect: "absent" }, now);
  const stored = (await ports.store.get(seekerAt(id), now))?.value ?? seeker;
  await ports.store.put(privateTagAt(stored.privateTag), { seekerId: id }, { expect: "absent" }, now);
  return addAddresses(ports, stored, addresses, now);
}

/** Somebody who had everything deleted and comes back is somebody new: a restored backup must not delete them. */
async function idFor(ports: Ports, address: string, now: string): Promise<string> {
  const id = seekerIdFor(ports, address);
  const erased = await ports.store.get(erasedAt(id), now);
  return erased ? seekerIdFor(ports, `${address} ${erased.value.at}`) : id;
}

/** The id that an address gets, so that a repeated enrolment makes the same seeker. */
export const seekerIdFor = (ports: Ports, address: string): string =>
  `skr_${ports.signer.digest(`seeker ${address}`).slice(0, 12)}`;

function newSeeker(ports: Ports, id: string, enrolment: Enrolment, now: string): Seeker {
  return {
    id,
    name: enrolment.name,
    addresses: enrolment.addresses,
    enrolledAt: now,
    privateTag: `p-${ports.signer.secret()}`,
    week: {
      zone: enrolment.timeZone,
      hour: 9,
      workingDays: [1, 2, 3, 4, 5],
      country: null,
      region: null,
      pausedUntil: null,
    },
    cadence: {},
    nudgesInConversation: true,
    receipts: "when-guessed",
    receiptsSent: 0,
    suggestSecondPerson: false,
    points: [],
    cvUrl: null,
    availability: null,
    neverTrack: [],
    retentionDays: 90,
    calendarSecret: ports.signer.secret(),
    corrections: { companyByContact: {}, companyByDomain: {}, nameByContact: {} },
    unprovenSinceDigest: 0,
  };
}

async function addAddresses(ports: Ports, seeker: Seeker, addresses: readonly string[], now: string): Promise<Seeker> {
  for (const address of addresses) {
    await ports.store.put(addressAt(address), { seekerId: seeker.id }, { expect: "absent" }, now);
  }
  await enlist(ports, seeker, addresses, now);
  const missing = addresses.filter((address) => !seeker.addresses.includes(address));
  if (missing.length === 0) return seeker;
  const added = (stands: Seeker): Seeker => ({
    ...stands,
    addresses: [...new Set([...stands.addresses, ...addresses])],
  });
  return (await changeSeeker(ports, seeker.id, added, now)) ?? seeker;
}

/** Whoever enrolled stands in the operator's list of people, under each address, as if invited then. */
export async function enlist(ports: Ports, seeker: Seeker, addresses: readonly string[], now: string): Promise<void> {
  for (const email of addresses) {
    const found = await ports.store.get(inviteAt(email), now);
    if (found?.value.seekerId === seeker.id) continue;
    const invite = found?.value ?? { person: { name: seeker.name, email }, invitedAt: now, seekerId: null };
    const enlisted = { ...invite, seekerId: seeker.id };
    const options = { expect: found?.version ?? ("absent" as const), list: inviteListing(email) };
    await ports.store.put(inviteAt(email), enlisted, options, now);
  }
}

export async function seekerById(ports: Ports, seekerId: string, now: string): Promise<Seeker | null> {
  return (await ports.store.get(seekerAt(seekerId), now))?.value ?? null;
}

export async function seekerByAddress(ports: Ports, email: string, now: string): Promise<Seeker | null> {
  const found = await ports.store.get(addressAt(email.toLowerCase()), now);
  return found ? seekerById(ports, found.value.seekerId, now) : null;
}

/** Changes a seeker whatever else changes them meanwhile; null where there is no such seeker. */
export async function changeSeeker(
  ports: Ports,
  seekerId: string,
  change: (seeker: Seeker) => Seeker,
  now: string,
): Promise<Seeker | null> {
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(seekerAt(seekerId), now);
    if (!found) return null;
    const changed = change(found.value);
    if (changed === found.value) return changed;
    if (await ports.store.put(seekerAt(seekerId), changed, { expect: found.version }, now)) return changed;
  }
  throw new Error(`Seeker ${seekerId} kept changing`);
}
