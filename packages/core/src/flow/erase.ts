import { erasedAtOnce, eraseSweeps } from "../bounds/flow.ts";
import { erasedLetter } from "../nudge/letters/account.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Message } from "../thread/thread.ts";
import { forgetAsksOf } from "./advocate/forget.ts";
import { audit, type Doing } from "./audit.ts";
import { idKeyOf } from "./identity.ts";
import type { Key, Page, Ports, Stored } from "./port.ts";
import { mailOf, seekerAddressing } from "./post.ts";
import {
  addressAt,
  arrivalAt,
  arrivalsOf,
  erasedAt,
  handDraftsOf,
  inviteAt,
  mailAt,
  messageAt,
  messageIdAt,
  messagesOf,
  privateTagAt,
  rawsOf,
  seekerAt,
  threadAt,
  undosOf,
} from "./record.ts";

/** One thread with its mails, raw ones included. Mail that comes later to the conversation starts a new one. */
export async function removeThread(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  doing: Doing,
  now: string,
): Promise<void> {
  await removeMessages(ports, seeker.id, threadId, now);
  await eachOf(ports.store.query.bind(ports.store), undosOf(seeker.id), now, async ({ key, value }) => {
    if (value.before.id === threadId) await ports.store.remove(key, "any");
  });
  await ports.store.remove(threadAt(seeker.id, threadId), "any");
  await audit(ports, seeker.id, null, "delete-thread", doing, now);
}

/**
 * Everything of a seeker, at once: first the ways in, so that nothing new arrives, then raw mail, messages and all
 * records under their id. What stays is the bare id, so that a restored backup is deleted again.
 */
export async function eraseSeeker(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  await ports.store.put(erasedAt(seeker.id), { at: now }, { expect: "absent" }, now);
  await takeAway(ports, seeker, now);
  await ports.store.tidy?.();
  ports.log.note("erased", { party: seeker.id });
  await sayGoodbye(ports, seeker, now);
}

/**
 * After a backup was put back: deletes again whoever was deleted before, without a word to them. Gives how many had
 * come back.
 */
export async function eraseAgain(ports: Ports, now: string): Promise<number> {
  let again = 0;
  await eachOf(ports.store.query.bind(ports.store), erasedAt(""), now, async ({ key }) => {
    const back = await ports.store.get(seekerAt(key.sort), now);
    await (back ? takeAway(ports, back.value, now) : eraseRecords(ports, key.sort, now));
    if (back) again += 1;
  });
  await ports.store.tidy?.();
  return again;
}

async function takeAway(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  await forgetAsksOf(ports, seeker.id, now);
  for (const address of seeker.addresses) {
    await removeIfTheirs(ports, addressAt(address), seeker.id, now);
    await ports.store.remove(inviteAt(address), "any");
  }
  await removeIfTheirs(ports, privateTagAt(seeker.privateTag), seeker.id, now);
  await eraseRecords(ports, seeker.id, now);
  await ports.mailer.forget?.(seeker);
  // Last: until here they are still signed in, and can ask again if something broke on the way.
  await ports.store.remove(seekerAt(seeker.id), "any");
}

/** Somebody who left and came back has a new id, and their address leads there. */
async function removeIfTheirs(
  ports: Ports,
  place: Key<{ readonly seekerId: string }>,
  seekerId: string,
  now: string,
): Promise<void> {
  const found = await ports.store.get(place, now);
  if (found?.value.seekerId === seekerId) await ports.store.remove(place, found.version);
}

/** Everything under an id but the seeker's own record, however often: what a restored backup brought back. */
export async function eraseRecords(ports: Ports, seekerId: string, now: string): Promise<void> {
  for (let left = eraseSweeps; left > 0; left--) await sweep(ports, seekerId, now);
}

/** By the store's own partition, which is consistent, and not by the lists, which may lag. */
async function sweep(ports: Ports, seekerId: string, now: string): Promise<void> {
  const { store, rawMail } = ports;
  const query: Reading = store.query.bind(store);
  await eachOf(query, { ...threadAt(seekerId, ""), sort: "thread#" }, now, ({ value }) =>
    removeMessages(ports, seekerId, value.id, now),
  );
  await eachOf(store.list.bind(store), arrivalsOf(seekerId), now, async ({ key }) => {
    await rawMail.remove(key.partition.slice("arrival#".length));
    await store.remove(key, "any");
  });
  await eachOf(query, handDraftsOf(seekerId), now, ({ value }) => rawMail.remove(value.rawId));
  // Also of mail that went into no thread, by a record that does not lag.
  await eachOf(query, rawsOf(seekerId), now, ({ value }) => rawMail.remove(value.rawId));
  const kept = seekerAt(seekerId);
  const all: Key<unknown> = { partition: kept.partition, sort: "" };
  await eachOf(query, all, now, async ({ key }) => key.sort === kept.sort || store.remove(key, "any"));
}

const removeMessages = (ports: Ports, seekerId: string, threadId: string, now: string): Promise<void> =>
  eachOf(ports.store.query.bind(ports.store), messagesOf(seekerId, threadId), now, ({ value }) =>
    removeMessage(ports, seekerId, value),
  );

/** The message itself last: while it stands, a repeat finds the rest by it. */
async function removeMessage(ports: Ports, seekerId: string, message: Message): Promise<void> {
  if (message.rawId) {
    await ports.rawMail.remove(message.rawId);
    await ports.store.remove(arrivalAt(message.rawId), "any");
  }
  if (message.messageId) {
    await ports.store.remove(messageIdAt(seekerId, idKeyOf(ports.signer, message.messageId)), "any");
  }
  await ports.store.remove(mailAt(seekerId, message.key), "any");
  await ports.store.remove(messageAt({ ...message, seekerId }), "any");
}

type Reading = <T>(
  from: Key<T>,
  options: { readonly limit: number; readonly after: string | null },
  now: string,
) => Promise<Page<T>>;

async function eachOf<T>(
  read: Reading,
  from: Key<T>,
  now: string,
  act: (stored: Stored<T>) => Promise<unknown>,
): Promise<void> {
  let after: string | null = null;
  do {
    const page: Page<T> = await read(from, { limit: erasedAtOnce, after }, now);
    await Promise.all(page.items.map(act));
    after = page.after;
  } while (after !== null);
}

/** Sent as it is, without a record of the sending: there is nobody left to keep it for. */
async function sayGoodbye(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  const addressing = seekerAddressing(seeker, "notice", primaryAddress(seeker));
  await ports.mailer.send(mailOf(ports, erasedLetter(), { ...addressing, thread: null }, now));
}
