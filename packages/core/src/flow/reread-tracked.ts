import { auditsLookedAt, raceAttemptsMost } from "../bounds/flow.ts";
import { schedule } from "../nudge/schedule.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import { openThread } from "../thread/open.ts";
import { changedIn, correctGuesses, noteReread, rebuilt } from "../thread/reread.ts";
import type { GuessedField, Message, Thread } from "../thread/thread.ts";
import { apply } from "../thread/transition.ts";
import { seekerById } from "./account.ts";
import { lookBy } from "./agenda.ts";
import { asAsked } from "./as-asked.ts";
import { messageIn } from "./carry.ts";
import { putThread } from "./change.ts";
import type { Taken } from "./delivery.ts";
import { doorsOf } from "./door.ts";
import { forgetLater } from "./forget.ts";
import { mailKeyOf } from "./identity.ts";
import { index } from "./match.ts";
import { eventsOf } from "./meaning.ts";
import { opensThread } from "./place.ts";
import type { Arrival, Ports } from "./port.ts";
import { contextOf, peopleOn } from "./reading-context.ts";
import { type AuditEntry, auditsOf, mailAt, messageAt, threadAt } from "./record.ts";
import { notDone, type Reread } from "./reread-outcome.ts";
import { messageOf, ownAddressOf } from "./tracked-message.ts";
import { allMessages } from "./view.ts";

/** A tracked mail, read again into the thread where it lies now. */
export async function rereadTracked(
  ports: Ports,
  arrival: Arrival,
  seekerId: string,
  bytes: Uint8Array,
  now: string,
): Promise<Reread> {
  const seeker = await seekerById(ports, seekerId, now);
  if (!seeker) return notDone("its seeker is gone");
  const mail = await ports.parseMail(bytes);
  const mailKey = mailKeyOf(ports.signer, mail, bytes);
  const place = await ports.store.get(mailAt(seeker.id, mailKey), now);
  const before = place && (await messageIn(ports, seeker.id, place.value.threadId, mailKey, now));
  if (!place || !before) return notDone("the seeker has deleted it");
  // A second copy may lie there longer than the first one, which went with its words.
  if (before.rawId === null) return notDone("its words have had their time");
  const taken: Taken = {
    arrival,
    doors: doorsOf(ports, arrival, now),
    mail,
    bytes,
    answerable: false,
    mayCommand: false,
  };
  const found = read(mail, contextOf(ports, seeker, arrival.receivedAt));
  const { threadId, at } = place.value;
  const reading = opensThread(ports, seeker.id, threadId, mailKey) ? asAsked(found, taken) : found;
  const kept = { threadId, mailKey, at, rawId: before.rawId };
  const message = messageOf(seeker, mail, reading, kept);
  await index(ports, seeker.id, threadId, mail, reading, at, now);
  const done = await changeRead(ports, seeker, { taken, reading, before, message }, now);
  if (done.kind === "read-again") await replaceMessage(ports, seeker, message, now);
  ports.log.note("reread", { arrival: arrival.id, thread: threadId, outcome: done.kind });
  return done;
}

interface Again {
  readonly taken: Taken;
  readonly reading: Reading;
  readonly before: Message;
  readonly message: Message;
}

/** The thread by its own version: whatever the seeker does meanwhile is seen. */
async function changeRead(ports: Ports, seeker: Seeker, again: Again, now: string): Promise<Reread> {
  const { key, threadId } = again.message;
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(threadAt(seeker.id, threadId), now);
    if (!found) return notDone("the seeker has deleted it");
    const { next, isOther, done } = await readInto(ports, seeker, again, found.value, now);
    if (!isOther) return done;
    const thread = schedule(noteReread(next, { id: `reread:${key}:${now}`, at: now }), seeker);
    if (thread.closed) await forgetLater(ports, seeker, thread.id, thread.closed.at, now);
    if (!(await putThread(ports, thread, found.version, now))) continue;
    if (thread.next) await lookBy(ports, seeker.id, thread.next.at, now);
    return done;
  }
  throw new Error(`Thread ${threadId} kept changing`);
}

interface ReadInto {
  readonly next: Thread;
  /** The thread itself is other than it stands. */
  readonly isOther: boolean;
  readonly done: Reread;
}

/** Alone in a thread that nobody touched, the mail opens it anew; else only what was a guess is put right. */
async function readInto(ports: Ports, seeker: Seeker, again: Again, stands: Thread, now: string): Promise<ReadInto> {
  const { before, message, reading } = again;
  const doings = await doingsWith(ports, seeker.id, stands.id, now);
  const messages = await allMessages(ports, seeker.id, stands.id, now);
  const isAlone = messages.length === 1 && doings.length === 0;
  const next = isAlone
    ? rebuilt(stands, anewOf(ports, seeker, again, stands), message.at)
    : correctGuesses(stands, reading, byHandIn(doings));
  const told = changedIn(stands, next);
  const isMessageOther = before.kind !== message.kind || before.outcome !== message.outcome;
  const changed = [...told, ...(isMessageOther ? ["message"] : [])];
  const left = isAlone || !isMessageOther ? [] : ["what it means for the thread"];
  return { next, isOther: told.length > 0, done: { kind: "read-again", threadId: stands.id, changed, left } };
}

/** As the mail would open it today. */
function anewOf(ports: Ports, seeker: Seeker, { taken, reading, message }: Again, stands: Thread): Thread {
  const people = peopleOn(ports, seeker, taken);
  const ownAddress = ownAddressOf(seeker, taken.mail);
  const opened = openThread(stands.id, seeker.id, reading, { ownAddress, at: message.at, people });
  return eventsOf(taken.mail, reading, ownAddress).reduce(
    (thread, { suffix, event, before }) =>
      apply(thread, { id: `${message.key}${suffix}`, at: before && before < message.at ? before : message.at }, event),
    opened,
  );
}

/** In the same place, whatever it is now taken for. */
async function replaceMessage(ports: Ports, seeker: Seeker, message: Message, now: string): Promise<void> {
  const place = messageAt({ ...message, seekerId: seeker.id });
  const found = await ports.store.get(place, now);
  if (found) await ports.store.put(place, message, { expect: found.version }, now);
}

async function doingsWith(ports: Ports, seekerId: string, threadId: string, now: string): Promise<readonly string[]> {
  const options = { limit: auditsLookedAt, newestFirst: true };
  const page = await ports.store.query<AuditEntry>(auditsOf(seekerId), options, now);
  const doings = page.items.flatMap(({ value }) => (value.threadId === threadId ? [value.what] : []));
  // Somebody who did more than that may have done something here as well.
  return page.after === null ? doings : [...doings, "unknown"];
}

/** A field that somebody may have confirmed is no guess any more and needs no mention here. */
const byHandIn = (doings: readonly string[]): readonly GuessedField[] => [
  ...(doings.includes("fix-company") ? (["company"] as const) : []),
  ...(doings.includes("fix-jobs") ? (["jobs"] as const) : []),
  ...(doings.includes("fix-contacts") ? (["contacts"] as const) : []),
];
