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
import { messageIn } from "./carry.ts";
import { putThread } from "./change.ts";
import type { Taken } from "./delivery.ts";
import { doorsOf } from "./door.ts";
import { type Fault, faults } from "./fault.ts";
import { forgetLater } from "./forget.ts";
import { mailKeyOf } from "./identity.ts";
import { intake } from "./intake.ts";
import { index } from "./match.ts";
import type { Arrival, Ports, Stored } from "./port.ts";
import {
  type ArrivalRecord,
  type AuditEntry,
  arrivalAt,
  auditsOf,
  mailAt,
  messageAt,
  retentionMs,
  threadAt,
} from "./record.ts";
import { eventsOf } from "./meaning.ts";
import { asAsked } from "./as-asked.ts";
import { opensThread } from "./place.ts";
import { contextOf, peopleOn } from "./reading-context.ts";
import { messageOf, ownAddressOf } from "./tracked-message.ts";
import { allMessages } from "./view.ts";

/** What came of reading a settled mail again: ids and names of values, no content. */
export type Reread =
  | {
      readonly kind: "read-again";
      readonly threadId: string;
      /** Names of what is other than before. */
      readonly changed: readonly string[];
      /** What is read otherwise now and was left, because the seeker has spoken or other mail came since. */
      readonly left: readonly string[];
    }
  /** It had come to nothing and was decided anew. */
  | { readonly kind: "decided-anew"; readonly outcome: string }
  | { readonly kind: "not-done"; readonly why: string };

const notDone = (why: string): Reread => ({ kind: "not-done", why });

/**
 * One settled delivery, after a fault of the reader was mended. A tracked mail is read again into the thread where it
 * lies now; what the seeker said, confirmed, moved or deleted stands, and nobody is written to. One that was dropped
 * goes through intake from the top. Repeating it changes nothing more.
 */
export async function reread(ports: Ports, arrivalId: string, now: string): Promise<Reread> {
  const record = await ports.store.get(arrivalAt(arrivalId), now);
  if (!record) return notDone("no delivery of that id is known: they are forgotten after 30 days");
  if (record.value.outcome === null && !record.value.decidedAnew)
    return notDone("it is not settled yet: either it is under way, or it is parked and wants a replay");
  const bytes = await ports.rawMail.get(arrivalId);
  if (!bytes) return notDone(`it came to "${record.value.outcome}", and its raw mail is not kept any more`);
  if (record.value.outcome === "tracked") return rereadTracked(ports, arrivalId, record.value, bytes, now);
  if (record.value.outcome === null || isFault(record.value.outcome)) return decideAnew(ports, arrivalId, record, now);
  return notDone(`it came to "${record.value.outcome}": what it asked for was done, and is not done again`);
}

const isFault = (outcome: string): outcome is Fault => Object.hasOwn(faults, outcome);

async function decideAnew(
  ports: Ports,
  id: string,
  { value, version }: Stored<ArrivalRecord>,
  now: string,
): Promise<Reread> {
  // Without the verdicts of that day it could be believed today what was not believed then.
  if (!value.verdicts) return notDone("what the receiving service said about it was not recorded");
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  await ports.store.put(
    arrivalAt(id),
    { ...value, outcome: null, decidedAnew: true },
    { expect: version, expiresAt },
    now,
  );
  await intake(ports, arrivalOf(id, value), now);
  const settled = await ports.store.get(arrivalAt(id), now);
  return { kind: "decided-anew", outcome: settled?.value.outcome ?? "unknown" };
}

const arrivalOf = (id: string, record: ArrivalRecord): Arrival => ({
  id,
  recipients: record.recipients,
  envelopeFrom: record.envelopeFrom,
  receivedAt: record.receivedAt,
  remoteAddress: record.remoteAddress,
  helo: record.helo ?? null,
  spam: record.verdicts?.spam ?? false,
  virus: record.verdicts?.virus ?? false,
  dmarc: record.verdicts?.dmarc ?? null,
  asSeekerId: record.asSeekerId ?? null,
});

async function rereadTracked(
  ports: Ports,
  arrivalId: string,
  record: ArrivalRecord,
  bytes: Uint8Array,
  now: string,
): Promise<Reread> {
  const seeker = await seekerById(ports, record.seekerId ?? "", now);
  if (!seeker) return notDone("its seeker is gone");
  const mail = await ports.parseMail(bytes);
  const mailKey = mailKeyOf(ports.signer, mail, bytes);
  const place = await ports.store.get(mailAt(seeker.id, mailKey), now);
  const before = place && (await messageIn(ports, seeker.id, place.value.threadId, mailKey, now));
  if (!place || !before) return notDone("the seeker has deleted it");
  // A second copy may lie there longer than the first one, which went with its words.
  if (before.rawId === null) return notDone("its words have had their time");
  const arrival = arrivalOf(arrivalId, record);
  const taken: Taken = {
    arrival,
    doors: doorsOf(ports, arrival, now),
    mail,
    bytes,
    answerable: false,
    mayCommand: false,
  };
  const found = read(mail, contextOf(ports, seeker, record.receivedAt));
  const { threadId, at } = place.value;
  const reading = opensThread(ports, seeker.id, threadId, mailKey) ? asAsked(found, taken) : found;
  const kept = { threadId, mailKey, at, rawId: before.rawId };
  const message = messageOf(seeker, mail, reading, kept);
  await index(ports, seeker.id, threadId, mail, reading, at, now);
  const done = await changeRead(ports, seeker, { taken, reading, before, message }, now);
  if (done.kind === "read-again") await replaceMessage(ports, seeker, message, now);
  ports.log.note("reread", { arrival: arrivalId, thread: threadId, outcome: done.kind });
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
  const { before, message } = again;
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(threadAt(seeker.id, message.threadId), now);
    if (!found) return notDone("the seeker has deleted it");
    const doings = await doingsWith(ports, seeker.id, message.threadId, now);
    const messages = await allMessages(ports, seeker.id, message.threadId, now);
    const isAlone = messages.length === 1 && doings.length === 0;
    const next = isAlone
      ? rebuilt(found.value, anewOf(ports, seeker, again, found.value), message.at)
      : correctGuesses(found.value, again.reading, byHandIn(doings));
    const told = changedIn(found.value, next);
    const isOther = before.kind !== message.kind || before.outcome !== message.outcome;
    const changed = [...told, ...(isOther ? ["message"] : [])];
    const waiting = isAlone || !isOther ? [] : ["what it means for the thread"];
    const done: Reread = { kind: "read-again", threadId: message.threadId, changed, left: waiting };
    if (told.length === 0) return done;
    const id = `reread:${message.key}:${now}`;
    const thread = schedule(noteReread(next, { id, at: now }), seeker);
    if (thread.closed) await forgetLater(ports, seeker, thread.id, thread.closed.at, now);
    if (!(await putThread(ports, thread, found.version, now))) continue;
    if (thread.next) await lookBy(ports, seeker.id, thread.next.at, now);
    return done;
  }
  throw new Error(`Thread ${message.threadId} kept changing`);
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
