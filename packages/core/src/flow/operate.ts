import type { Address } from "../mail/message.ts";
import type { Seeker } from "../seeker.ts";
import { seekerByAddress } from "./account.ts";
import type { Key, Page, Ports } from "./port.ts";
import { welcomeQuota } from "./quota.ts";
import { forgetTurns } from "./rate.ts";
import {
  blockedAt,
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

const perPage = 100;
/** Counting goes no further than this: past it "many" is answer enough. */
const countedMost = 10_000;

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
  if (isNew) await forgetTurns(ports, welcomesTo(ports.signer.digest(person.email)), welcomeQuota.perAddress, now);
  return isNew ? "invited" : "invited-before";
}

/** Nothing is sent to this address any more, whatever asks for it. */
export async function block(ports: Ports, email: string, now: string): Promise<void> {
  const place = blockedAt(ports.signer.digest(email));
  const found = await ports.store.get(place, now);
  const blocked: Blocked = { at: now, why: "operator" };
  await ports.store.put(place, blocked, { expect: found?.version ?? "absent" }, now);
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
  for await (const invited of all(peopleList, (from, after) =>
    ports.store.list(from, { limit: perPage, after }, now),
  )) {
    yield await person(ports, invited.person.email, now);
  }
}

async function seekerReport(ports: Ports, seeker: Seeker, now: string): Promise<SeekerReport> {
  const count = async <T>(from: Key<T>): Promise<number> => {
    let counted = 0;
    for await (const _ of all(from, (key, after) => ports.store.list(key, { limit: perPage, after }, now))) {
      counted += 1;
      if (counted >= countedMost) break;
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
  for await (const sending of all(from, (key, after) => ports.store.query(key, { limit: perPage, after }, now))) {
    // A day that was left to an import is no mail.
    if (sending.kind !== null || sending.state === "claimed") found.push(sending);
    if (found.length >= countedMost) break;
  }
  return found;
}

async function* all<T>(
  from: Key<T>,
  page: (from: Key<T>, after: string | null) => Promise<Page<T>>,
): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const read: Page<T> = await page(from, after);
    for (const { value } of read.items) yield value;
    after = read.after;
  } while (after !== null);
}
