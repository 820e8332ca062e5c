import { contactAddressesLookedAt, seekersInConversationMost, contactThreadsLookedAt } from "../bounds/flow.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { seekerById } from "./account.ts";
import type { Intake, Taken } from "./delivery.ts";
import { idKeyOf, personKeyOf, talkKeyOf } from "./identity.ts";
import { idsOf } from "./match.ts";
import type { Ports } from "./port.ts";
import { addressAt, messageIdAt, personAt, privateTagAt, talkAt, threadAt } from "./record.ts";
import { contextOf } from "./reading-context.ts";
import { recordIn } from "./track.ts";

/**
 * An answer of the other side: with the assistant on Cc, or forwarded by a rule to the private address. It can do one
 * thing, be recorded as that answer, where it names a seeker (or came by their private address) and its references or
 * its sender belong to one of that seeker's threads. Null where it is none. Its sender never hears from us.
 */
export async function takeContactAnswer(
  ports: Ports,
  email: string,
  taken: Taken,
  now: string,
): Promise<Intake | null> {
  let outcome: Intake | null = null;
  for (const seeker of await seekersNamed(ports, taken, now)) {
    const reading = read(taken.mail, contextOf(ports, seeker, taken.arrival.receivedAt));
    const thread = await threadOf(ports, seeker, email, taken, reading, now);
    if (!thread) continue;
    const recorded = await recordIn(ports, seeker, taken, asAnswer(reading, taken, thread, email), thread.id, now);
    outcome ??= recorded;
  }
  return outcome;
}

/** Whom the mail is for: by the private address it came to, or by name in To or Cc. */
async function seekersNamed(ports: Ports, { doors, mail }: Taken, now: string): Promise<readonly Seeker[]> {
  const named = [...mail.to, ...mail.cc].map(({ email }) => email);
  const byName = [...new Set(named)].slice(0, contactAddressesLookedAt).map(addressAt);
  const byTag = doors.flatMap((door) => (door.kind === "private" ? [privateTagAt(door.tag)] : []));
  const found = await ports.store.getMany([...byTag, ...byName], now);
  const ids = [...new Set(found.flatMap((place) => (place ? [place.value.seekerId] : [])))].slice(
    0,
    seekersInConversationMost,
  );
  const seekers = await Promise.all(ids.map((id) => seekerById(ports, id, now)));
  return seekers.filter((seeker) => seeker !== null);
}

/** By the ids it refers to; else by its sender: the conversation of that subject, the open one, the newest. */
async function threadOf(
  ports: Ports,
  seeker: Seeker,
  email: string,
  taken: Taken,
  reading: Reading,
  now: string,
): Promise<Thread | null> {
  const ids = idsOf(taken.mail, reading).map((id) => messageIdAt(seeker.id, idKeyOf(ports.signer, id)));
  const byId = ids.length === 0 ? [] : await ports.store.getMany(ids, now);
  const talk =
    reading.bareSubject === "" ? [] : [talkAt(seeker.id, talkKeyOf(ports.signer, email, reading.bareSubject))];
  const byTalk = talk.length === 0 ? [] : await ports.store.getMany(talk, now);
  const person = await ports.store.get(personAt(seeker.id, personKeyOf(ports.signer, email)), now);
  const candidates = [
    ...byId.flatMap((place) => (place ? [place.value.threadId] : [])).toReversed(),
    ...byTalk.flatMap((place) => (place ? [place.value.threadId] : [])),
    ...(person?.value.threadIds ?? []).toReversed(),
  ];
  if (candidates.length === 0) return null;
  const places = [...new Set(candidates)].slice(0, contactThreadsLookedAt).map((id) => threadAt(seeker.id, id));
  const threads = (await ports.store.getMany(places, now)).flatMap((found) => (found ? [found.value] : []));
  const direct = byId.length + byTalk.length > 0 ? threads.find((thread) => thread.id === candidates[0]) : undefined;
  return direct ?? threads.find((thread) => !thread.closed) ?? threads[0] ?? null;
}

/**
 * What a mail of the other side may teach: that they answered, and what. People, company and job stay as the seeker
 * has them; the writer's name may be learned. From somebody who is not part of the thread
 * nobody is learned and nothing is sure.
 */
function asAnswer(reading: Reading, { mail }: Taken, thread: Thread, email: string): Reading {
  const isKnown = thread.contacts.some((contact) => contact.email === email);
  const isMachine = ["acknowledgement", "auto_reply", "bounce"].includes(reading.kind.value);
  const writer = { email, name: mail.from[0]?.name ?? "" };
  return {
    ...reading,
    kind: isMachine ? reading.kind : { value: "reply", sure: true, evidence: "" },
    contacts: { value: isMachine || !isKnown ? [] : [writer], sure: true, evidence: "" },
    company: { value: null, sure: true, evidence: "" },
    jobs: { value: [], sure: true, evidence: "" },
    outcome: { ...reading.outcome, sure: reading.outcome.sure && isKnown },
    answered: null,
  };
}
