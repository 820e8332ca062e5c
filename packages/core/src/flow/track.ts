import { textCharsKept, quotedCharsKept, peopleInMailMost } from "../bounds/keep.ts";
import { earlier } from "../calendar.ts";
import { splitBody } from "../mail/split-body.ts";
import type { Mail } from "../mail/message.ts";
import { read } from "../read/read.ts";
import { partyOf } from "../read/party.ts";
import type { Contact, ReadContext, Reading } from "../read/reading.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import { openThread } from "../thread/open.ts";
import type { Message, Thread } from "../thread/thread.ts";
import { heedAbove, nothingSaid } from "./above.ts";
import { type Changed, changeThread } from "./change.ts";
import { mailKeyOf } from "./identity.ts";
import { eventsOf, namedIn } from "./meaning.ts";
import { isListedNever, isNeverTracked } from "./never-track.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { mayOpen } from "./limit.ts";
import { index, match } from "./match.ts";
import { takeOrders } from "./order.ts";
import type { Ports } from "./port.ts";
import { placeRaw } from "./raw.ts";
import { mailAt, type MailPlace, messageAt } from "./record.ts";
import { tellAboutTracked } from "./receipt.ts";

/**
 * A mail of the seeker's (or one they pass on) into its thread: read, match, keep the message, index it, change the
 * thread, take its orders, tell the seeker. `intoThread` is set where the door already says which thread it is.
 */
export async function takeTracked(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  now: string,
  intoThread: string | null = null,
): Promise<Intake> {
  const { arrival, mail, bytes } = taken;
  const found = read(mail, contextOf(ports, seeker, arrival.receivedAt));
  const people = peopleOn(ports, seeker, taken);
  if (isNeverTracked(seeker, found, people)) return dropped("never-track", seeker.id);
  const mailKey = mailKeyOf(ports.signer, mail, bytes);
  const place = await placeOf(ports, seeker, taken, found, mailKey, intoThread, now);
  if (place === null) return dropped("quota-threads", seeker.id);
  const { threadId, at } = place;
  const reading = opensThread(ports, seeker.id, threadId, mailKey) ? asAsked(found, taken) : found;

  const opened = openThread(threadId, seeker.id, reading, {
    ownAddress: ownAddressOf(seeker, mail),
    at,
    people,
  });
  const changed = await keep(ports, seeker, taken, reading, { threadId, at, mailKey }, now, opened);
  if (!changed) throw new Error(`Thread ${threadId} could not be opened`);
  const orders = await takeOrders(
    ports,
    seeker,
    threadId,
    mailKey,
    taken.doors,
    earlier(taken.arrival.receivedAt, now),
    now,
  );
  const heeded = await heedAbove(ports, seeker, threadId, { taken, reading, mailKey }, now);
  await tellAboutTracked(
    ports,
    seeker,
    { taken, reading, mailKey, threadId, orders, heeded, isNew: changed.before === null },
    now,
  );
  return { kind: "tracked", seekerId: seeker.id, threadId };
}

/**
 * A mail of the other side into a thread that exists: kept and counted as what it is, and nothing else. The seeker is
 * told where it says that their mail never arrived.
 */
export async function recordIn(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  reading: Reading,
  intoThread: string,
  now: string,
): Promise<Intake> {
  // Of a writer who is not part of the thread no contact is read: the address itself tells.
  const isListed = taken.mail.from.some(({ email }) => isListedNever(seeker, email));
  if (isListed || isNeverTracked(seeker, reading)) return dropped("never-track", seeker.id);
  const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  const { threadId, at } = await settlePlace(ports, seeker, taken, mailKey, intoThread, now);
  const changed = await keep(ports, seeker, taken, reading, { threadId, at, mailKey }, now, null);
  if (changed && reading.kind.value === "bounce") {
    const orders = { taken: [], unclear: [] };
    await tellAboutTracked(
      ports,
      seeker,
      { taken, reading, mailKey, threadId, orders, heeded: nothingSaid, isNew: false },
      now,
    );
  }
  return { kind: "tracked", seekerId: seeker.id, threadId };
}

/** Index, message, then the thread: last, so that a repeat finishes what a crash left. */
async function keep(
  ports: Ports,
  seeker: Seeker,
  { arrival, mail }: Taken,
  reading: Reading,
  place: MailPlace & { readonly mailKey: string },
  now: string,
  whenAbsent: Thread | null,
): Promise<Changed | null> {
  const { at } = place;
  await placeRaw(ports, seeker.id, arrival.id, now);
  await index(ports, seeker.id, place.threadId, mail, reading, at, now);
  await keepMessage(ports, seeker, messageOf(seeker, mail, reading, { ...place, rawId: arrival.id }), now);
  const events = eventsOf(mail, reading, ownAddressOf(seeker, mail)).map(({ suffix, event, before }) => ({
    happening: { id: `${place.mailKey}${suffix}`, at: before ? earlier(before, at) : at },
    event,
  }));
  return changeThread(ports, seeker, place.threadId, events, now, whenAbsent);
}

/**
 * Whoever opens a thread at a when address alone may want no more than a reminder: what shows little of a search is one.
 * At track@ the same mail is taken for the search, with a question.
 */
export function asAsked(reading: Reading, { doors }: Taken): Reading {
  const isForReminder = doors.length > 0 && doors.every((door) => door.kind === "word");
  if (!isForReminder || isAboutSearch(reading)) return reading;
  const none = { sure: false, evidence: "" };
  return {
    ...reading,
    kind: { value: "other", ...none },
    contacts: { value: [], ...none },
    company: { value: null, ...none },
    jobs: { value: [], ...none },
  };
}

/** "I would like to apply" alone is also for a library card; a trade in the subject alone, somebody who calls. */
function isAboutSearch({ kind, jobs, bareSubject }: Reading): boolean {
  if (kind.sure || !["outreach", "follow_up"].includes(kind.value)) return true;
  const words = kind.evidence === "" ? 0 : kind.evidence.split(", ").length;
  const isNamed = jobs.value.some(({ title, url, ref }) => url ?? ref ?? (title !== bareSubject ? title : null));
  return words > 1 || isNamed || (words > 0 && jobs.value.length > 0);
}

export function contextOf(ports: Ports, seeker: Seeker, receivedAt: string): ReadContext {
  return {
    seeker: { name: seeker.name, addresses: seeker.addresses },
    advocates: [],
    assistant: [`@${ports.service.domain}`, ports.service.from.email],
    timeZone: seeker.week.zone,
    receivedAt,
    corrections: seeker.corrections,
  };
}

/**
 * Decides thread and instant once: what was written first stands, however often the mail comes. Null where it would
 * open one thread more than a seeker may have.
 */
async function placeOf(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  reading: Reading,
  mailKey: string,
  intoThread: string | null,
  now: string,
): Promise<MailPlace | null> {
  const stands = await ports.store.get(mailAt(seeker.id, mailKey), now);
  if (stands) return stands.value;
  const at = earlier(taken.arrival.receivedAt, now);
  const known = intoThread ?? (await match(ports, seeker.id, taken.mail, reading, at, now)).threadId;
  if (known === null && !(await mayOpen(ports, seeker, now))) return null;
  return settlePlace(ports, seeker, taken, mailKey, known ?? freshThreadId(ports, seeker.id, mailKey), now);
}

const freshThreadId = (ports: Ports, seekerId: string, mailKey: string): string =>
  `thr_${ports.signer.digest(`thread ${seekerId} ${mailKey}`).slice(0, 12)}`;

/** Whether a mail is the first of its thread, however often it is asked. */
export const opensThread = (ports: Ports, seekerId: string, threadId: string, mailKey: string): boolean =>
  threadId === freshThreadId(ports, seekerId, mailKey);

async function settlePlace(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  mailKey: string,
  threadId: string,
  now: string,
): Promise<MailPlace> {
  const place = mailAt(seeker.id, mailKey);
  const mine = { threadId, at: earlier(taken.arrival.receivedAt, now) };
  await ports.store.put(place, mine, { expect: "absent" }, now);
  return (await ports.store.get(place, now))?.value ?? mine;
}

export function messageOf(
  seeker: Seeker,
  mail: Mail,
  reading: Reading,
  kept: { readonly threadId: string; readonly mailKey: string; readonly at: string; readonly rawId: string },
): Message {
  const isTheirs = ["reply", "acknowledgement", "auto_reply", "bounce"].includes(reading.kind.value);
  const own = { email: ownAddressOf(seeker, mail), name: seeker.name };
  const named = namedIn(eventsOf(mail, reading, own.email));
  const other = reading.contacts.value[0] ?? mail.from[0] ?? { email: "", name: "" };
  return {
    key: kept.mailKey,
    threadId: kept.threadId,
    messageId: mail.messageId,
    at: kept.at,
    direction: isTheirs ? "received" : "sent",
    kind: reading.kind.value,
    from: isTheirs ? { email: other.email, name: other.name } : own,
    to: isTheirs ? [own] : reading.contacts.value,
    subject: mail.subject,
    text: reading.text.slice(0, textCharsKept),
    quoted: splitBody(mail)
      .history.map((quoted) => quoted.text)
      .join("\n\n")
      .slice(0, quotedCharsKept),
    outcome: reading.outcome.value,
    ...(named && { named }),
    rawId: kept.rawId,
  };
}

async function keepMessage(ports: Ports, seeker: Seeker, message: Message, now: string): Promise<void> {
  await ports.store.put(messageAt({ ...message, seekerId: seeker.id }), message, { expect: "absent" }, now);
}

export const ownAddressOf = (seeker: Seeker, mail: Mail): string => {
  const from = mail.from[0]?.email ?? "";
  return seeker.addresses.includes(from) ? from : primaryAddress(seeker);
};

/** Everybody in the head of a mail who is neither the seeker nor the assistant. */
export function peopleOn(ports: Ports, seeker: Seeker, { arrival, mail }: Taken): readonly Contact[] {
  const context = contextOf(ports, seeker, arrival.receivedAt);
  const others = [...mail.from, ...mail.to, ...mail.cc].filter(
    (one) => !["seeker", "assistant"].includes(partyOf(one, context)),
  );
  return [...new Map(others.map(({ email, name }) => [email, { email, name }])).values()].slice(0, peopleInMailMost);
}
