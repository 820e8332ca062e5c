import { idsLookedAt, matchedContactsLookedAt } from "../bounds/flow.ts";
import { threadsPerPersonKept } from "../bounds/keep.ts";
import type { Mail } from "../mail/message.ts";
import type { Reading } from "../read/reading.ts";
import { idKeyOf, personKeyOf, talkKeyOf } from "./identity.ts";
import type { Key, Ports } from "./port.ts";
import { messageIdAt, personAt, talkAt, threadAt } from "./record.ts";

/** Why a mail belongs to a thread; the later, the weaker. Never by subject alone, never across seekers. */
export type Match =
  | { readonly threadId: string; readonly by: "ids" | "tag" | "people-and-subject" | "person" }
  | { readonly threadId: null; readonly by: "new" };

const talkDays = 30;

export async function match(
  ports: Ports,
  seekerId: string,
  mail: Mail,
  reading: Reading,
  at: string,
  now: string,
): Promise<Match> {
  const byId = await byIds(ports, seekerId, idsOf(mail, reading), now);
  if (byId) return { threadId: byId, by: "ids" };
  const byTalk = await byPeopleAndSubject(ports, seekerId, reading, at, now);
  if (byTalk) return { threadId: byTalk, by: "people-and-subject" };
  const byPerson = saysAboutEarlier(reading) ? await byOnlyThreadWith(ports, seekerId, reading, now) : null;
  return byPerson ? { threadId: byPerson, by: "person" } : { threadId: null, by: "new" };
}

/** Every id that tells the conversation, the newest last. The mail's own is not among them. */
export function idsOf(mail: Mail, reading: Reading): readonly string[] {
  const ids = [...reading.mentionedIds, ...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])];
  return [...new Set(ids)].filter((id) => id !== mail.messageId).slice(-idsLookedAt);
}

async function byIds(ports: Ports, seekerId: string, ids: readonly string[], now: string): Promise<string | null> {
  if (ids.length === 0) return null;
  const places = ids.map((id) => messageIdAt(seekerId, idKeyOf(ports.signer, id)));
  const found = await ports.store.getMany(places, now);
  return found.findLast((place) => place !== null)?.value.threadId ?? null;
}

async function byPeopleAndSubject(
  ports: Ports,
  seekerId: string,
  reading: Reading,
  at: string,
  now: string,
): Promise<string | null> {
  const contacts = reading.contacts.value.slice(0, matchedContactsLookedAt);
  if (contacts.length === 0 || reading.bareSubject === "") return null;
  const places = contacts.map((contact) =>
    talkAt(seekerId, talkKeyOf(ports.signer, contact.email, reading.bareSubject)),
  );
  const found = await ports.store.getMany(places, now);
  const within = found.find((place) => place && daysApart(place.value.at, at) <= talkDays);
  return within?.value.threadId ?? null;
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Answers, receipts and bounces are about an earlier mail; a new mail to a known person is a new thread. */
const saysAboutEarlier = (reading: Reading): boolean => ["reply", "auto_reply", "bounce"].includes(reading.kind.value);

/** Where there is exactly one open thread with the person, it is that one. */
async function byOnlyThreadWith(ports: Ports, seekerId: string, reading: Reading, now: string): Promise<string | null> {
  const contacts = reading.contacts.value.slice(0, matchedContactsLookedAt);
  const places = contacts.map((contact) => personAt(seekerId, personKeyOf(ports.signer, contact.email)));
  const known = (await ports.store.getMany(places, now)).flatMap((place) => place?.value.threadIds ?? []);
  const ids = [...new Set(known)].slice(-idsLookedAt);
  const threads = await ports.store.getMany(
    ids.map((id) => threadAt(seekerId, id)),
    now,
  );
  const open = threads.filter((thread) => thread && !thread.value.closed);
  return open.length === 1 ? (open[0]?.value.id ?? null) : null;
}

/** Puts a mail into every look-up that later mail may find it by. Each write can be repeated. */
export async function index(
  ports: Ports,
  seekerId: string,
  threadId: string,
  mail: Mail,
  reading: Reading,
  at: string,
  now: string,
): Promise<void> {
  const ids = [...idsOf(mail, reading), ...(mail.messageId ? [mail.messageId] : [])];
  // A refused conditional write costs as much as a done one; a long conversation has most of its ids here already.
  const known = await ports.store.getMany(
    ids.map((id) => messageIdAt(seekerId, idKeyOf(ports.signer, id))),
    now,
  );
  const missing = ids.filter((_, i) => !known[i]);
  await Promise.all(missing.map((id) => indexId(ports, seekerId, threadId, id, false, now)));
  for (const contact of reading.contacts.value.slice(0, matchedContactsLookedAt)) {
    if (reading.bareSubject !== "") {
      const key = talkAt(seekerId, talkKeyOf(ports.signer, contact.email, reading.bareSubject));
      await upsert(ports, key, () => ({ threadId, at }), now);
    }
    await upsert(
      ports,
      personAt(seekerId, personKeyOf(ports.signer, contact.email)),
      (stands) => {
        const others = (stands?.threadIds ?? []).filter((id) => id !== threadId);
        return { threadIds: [...others, threadId].slice(-threadsPerPersonKept), at };
      },
      now,
    );
  }
}

/** The first thread that knows an id keeps it. */
export async function indexId(
  ports: Ports,
  seekerId: string,
  threadId: string,
  messageId: string,
  ours: boolean,
  now: string,
): Promise<void> {
  const place = messageIdAt(seekerId, idKeyOf(ports.signer, messageId));
  await ports.store.put(place, { threadId, ours }, { expect: "absent" }, now);
}

/** A hint whose newest writer wins; a lost race leaves an equally good one. */
async function upsert<T>(ports: Ports, key: Key<T>, change: (stands: T | null) => T, now: string): Promise<void> {
  const found = await ports.store.get(key, now);
  const next = change(found?.value ?? null);
  if (found && JSON.stringify(found.value) === JSON.stringify(next)) return;
  await ports.store.put(key, next, { expect: found?.version ?? "absent" }, now);
}
