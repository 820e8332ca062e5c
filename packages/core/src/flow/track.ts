import { earlier } from "../calendar.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import { openThread } from "../thread/open.ts";
import type { Thread } from "../thread/thread.ts";
import { heedAbove, nothingSaid } from "./above.ts";
import { asAsked } from "./as-asked.ts";
import { type Changed, changeThread } from "./change.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { mailKeyOf } from "./identity.ts";
import { index } from "./match.ts";
import { eventsOf } from "./meaning.ts";
import { isListedNever, isNeverTracked } from "./never-track.ts";
import { takeOrders } from "./order.ts";
import { opensThread, placeOf, settlePlace } from "./place.ts";
import type { Ports } from "./port.ts";
import { placeRaw } from "./raw.ts";
import { contextOf, peopleOn } from "./reading-context.ts";
import { tellAboutTracked, type Tracked } from "./receipt.ts";
import type { MailPlace } from "./record.ts";
import { keepMessage, messageOf, ownAddressOf } from "./tracked-message.ts";

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
  const opened = openThread(threadId, seeker.id, reading, { ownAddress: ownAddressOf(seeker, mail), at, people });
  const changed = await keep(ports, seeker, taken, reading, { threadId, at, mailKey }, now, opened);
  if (!changed) throw new Error(`Thread ${threadId} could not be opened`);
  await obeyAndTell(ports, seeker, { taken, reading, mailKey, threadId, isNew: changed.before === null }, now);
  return { kind: "tracked", seekerId: seeker.id, threadId };
}

/** Its orders, the words above it, and what the seeker is told of all that. */
async function obeyAndTell(
  ports: Ports,
  seeker: Seeker,
  tracked: Omit<Tracked, "orders" | "heeded">,
  now: string,
): Promise<void> {
  const { taken, reading, mailKey, threadId } = tracked;
  const at = earlier(taken.arrival.receivedAt, now);
  const orders = await takeOrders(ports, seeker, threadId, mailKey, taken.doors, at, now);
  const heeded = await heedAbove(ports, seeker, threadId, { taken, reading, mailKey }, now);
  await tellAboutTracked(ports, seeker, { ...tracked, orders, heeded }, now);
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
