import { operatorCountedMost, operatorPerPage, welcomesToAddress } from "../bounds/flow.ts";
import type { Address } from "../mail/message.ts";
import type { Seeker } from "../seeker.ts";
import { seekerByAddress } from "./account.ts";
import type { Key, Page, Ports, Stored } from "./port.ts";
import { forgetTurns } from "./rate.ts";
import {
  blockedAt,
  blockedList,
  blockedListing,
  closedThreads,
  inviteAt,
  inviteListing,
  openThreads,
  peopleList,
  sendingAt,
  type Blocked,
  type Sending,
  type Waiting,
  waitingAt,
  welcomesTo,
} from "./record.ts";

/** The operator's work, here and on AWS: people, counts and delivery. Nothing here reads a mail. */

export type Invited = "invited" | "invited-before" | "seeker";

/**
 * May enrol by their first mail. A second invitation changes nothing; one after they were removed, or left, lets them be
 * asked again, whenever they were asked last.
 */
export async function invite(ports: Ports, person: Address, now: string): Promise<Invited> {
  if (await seekerByAddress(ports, person.email, now)) return "seeker";
  const fresh = { person, invitedAt: now, seekerId: null };
  const list = inviteListing(person.email);
  const isNew = await ports.store.put(inviteAt(person.email), fresh, { expect: "absent", list }, now);
  if (isNew) await forgetTurns(ports, welcomesTo(ports.signer.digest(person.email)), welcomesToAddress, now);
  return isNew ? "invited" : "invited-before";
}

/** Nothing is sent to this address any more, whatever asks for it. */
export async function block(ports: Ports, email: string, now: string): Promise<void> {
  const digest = ports.signer.digest(email);
  const found = await ports.store.get(blockedAt(digest), now);
  const blocked: Blocked = { at: now, why: "operator" };
  const list = blockedListing(digest);
  await ports.store.put(blockedAt(digest), blocked, { expect: found?.version ?? "absent", list }, now);
}

/** May be written to again. Gives why it was blocked; null where it was not. */
export async function unblock(ports: Ports, email: string, now: string): Promise<Blocked["why"] | null> {
  const found = await ports.store.get(blockedAt(ports.signer.digest(email)), now);
  if (found) await ports.store.remove(found.key, "any");
  return found?.value.why ?? null;
}

/** One blocked address; `email` where it is somebody's who was invited or enrolled: of others only a digest is kept. */
export interface BlockedReport extends Blocked {
  readonly email: string | null;
  readonly digest: string;
}

export async function* blockedOnes(ports: Ports, now: string): AsyncGenerator<BlockedReport> {
  const known = new Map<string, string>();
  for await (const { value } of all(peopleList, listed(ports, now)))
    known.set(ports.signer.digest(value.person.email), value.person.email);
  for await (const { key, value } of all(blockedList, listed(ports, now))) {
    const digest = key.partition.slice("blocked#".length);
    yield { email: known.get(digest) ?? null, digest, ...value };
  }
}

/** What the operator sees of one person. */
export interface PersonReport {
  readonly email: string;
  readonly invitedAt: string | null;
  /** They wrote, were asked whether it is them, and have not answered: so many of their mails wait, until then. */
  readonly confirmation: { readonly state: "waiting"; readonly mails: number; readonly until: string } | null;
  readonly seeker: SeekerReport | null;
  readonly blocked: Blocked["why"] | null;
}

export interface SeekerReport {
  readonly id: string;
  readonly enrolledAt: string;
  readonly addresses: number;
  readonly timeZone: string;
  readonly pausedUntil: string | null;
  readonly openThreads: number;
  readonly closedThreads: number;
  readonly mails: { readonly sent: number; readonly refused: number; readonly underWay: number };
  readonly lastMailAt: string | null;
}

export async function person(ports: Ports, email: string, now: string): Promise<PersonReport> {
  const invited = await ports.store.get(inviteAt(email), now);
  const blocked = await ports.store.get(blockedAt(ports.signer.digest(email)), now);
  const waiting = await ports.store.get(waitingAt(email), now);
  const seeker = await seekerByAddress(ports, email, now);
  return {
    email,
    invitedAt: invited?.value.invitedAt ?? null,
    confirmation: waiting && waiting.value.until > now ? confirmationOf(waiting.value) : null,
    seeker: seeker && (await seekerReport(ports, seeker, now)),
    blocked: blocked?.value.why ?? null,
  };
}

const confirmationOf = ({ arrivals, until }: Waiting): PersonReport["confirmation"] => ({
  state: "waiting",
  mails: arrivals.length,
  until,
});

/** Everybody who was invited or enrolled, by address. */
export async function* people(ports: Ports, now: string): AsyncGenerator<PersonReport> {
  for await (const { value } of all(peopleList, listed(ports, now))) yield await person(ports, value.person.email, now);
}

async function seekerReport(ports: Ports, seeker: Seeker, now: string): Promise<SeekerReport> {
  const count = async <T>(from: Key<T>): Promise<number> => {
    let counted = 0;
    for await (const _ of all(from, listed(ports, now))) {
      counted += 1;
      if (counted >= operatorCountedMost) break;
    }
    return counted;
  };
  const sendings = await sendingsOf(ports, seeker.id, now);
  const inState = (state: Sending["state"]): number => sendings.filter((sending) => sending.state === state).length;
  return {
    id: seeker.id,
    enrolledAt: seeker.enrolledAt,
    addresses: seeker.addresses.length,
    timeZone: seeker.week.zone,
    pausedUntil: seeker.week.pausedUntil ?? null,
    openThreads: await count(openThreads(seeker.id)),
    closedThreads: await count(closedThreads(seeker.id)),
    mails: { sent: inState("sent"), refused: inState("refused"), underWay: inState("claimed") },
    lastMailAt:
      sendings
        .flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
        .toSorted()
        .at(-1) ?? null,
  };
}

async function sendingsOf(ports: Ports, party: string, now: string): Promise<readonly Sending[]> {
  const found: Sending[] = [];
  const from = sendingAt(party, "");
  for await (const { value: sending } of all(from, (key, after) =>
    ports.store.query(key, { limit: operatorPerPage, after }, now),
  )) {
    // A day that was left to an import is no mail.
    if (sending.kind !== null || sending.state === "claimed") found.push(sending);
    if (found.length >= operatorCountedMost) break;
  }
  return found;
}

type Paging = <T>(from: Key<T>, after: string | null) => Promise<Page<T>>;

const listed =
  (ports: Ports, now: string): Paging =>
  (from, after) =>
    ports.store.list(from, { limit: operatorPerPage, after }, now);

async function* all<T>(
  from: Key<T>,
  page: (from: Key<T>, after: string | null) => Promise<Page<T>>,
): AsyncGenerator<Stored<T>> {
  let after: string | null = null;
  do {
    const read: Page<T> = await page(from, after);
    yield* read.items;
    after = read.after;
  } while (after !== null);
}
