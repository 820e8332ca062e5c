import { erasedLetter } from "../nudge/letters/account.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Message } from "../thread/thread.ts";
import { audit, type Doing } from "./desk.ts";
import { idKeyOf } from "./identity.ts";
import type { Key, Ports } from "./port.ts";
import { mailOf, seekerAddressing } from "./post.ts";
import {
  addressAt,
  arrivalAt,
  handDraftsOf,
  erasedAt,
  inviteAt,
  mailAt,
  messageAt,
  messageIdAt,
  messagesOf,
  privateTagAt,
  seekerAt,
  threadAt,
  undosOf,
} from "./record.ts";

/** Removed at once from one partition; a page of the store. */
const atOnce = 200;
/** A delivery that was under way while everything was deleted can write once more; nothing writes more often. */
const sweeps = 3;

/** One thread with its mails, raw ones included. Mail that comes later to the conversation starts a new one. */
export async function removeThread(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  doing: Doing,
  now: string,
): Promise<void> {
  await removeMessages(ports, seeker.id, threadId, now);
  for (const undo of await everyOne(ports, undosOf(seeker.id), now)) {
    if (undo.value.before.id === threadId) await ports.store.remove(undo.key, "any");
  }
  await ports.store.remove(threadAt(seeker.id, threadId), "any");
  await audit(ports, seeker.id, null, "delete-thread", doing, now);
}

/**
 * Everything of a seeker, at once: first the ways in, so that nothing new arrives, then raw mail, messages and all
 * records under their id. What stays is the bare id, so that a restored backup is deleted again.
 */
export async function eraseSeeker(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  await ports.store.put(erasedAt(seeker.id), { at: now }, { expect: "absent" }, now);
  for (const address of seeker.addresses) {
    await ports.store.remove(addressAt(address), "any");
    await ports.store.remove(inviteAt(address), "any");
  }
  await ports.store.remove(privateTagAt(seeker.privateTag), "any");
  for (let left = sweeps; left > 0; left--) await sweep(ports, seeker.id, now);
  ports.log.note("erased", { party: seeker.id });
  await sayGoodbye(ports, seeker, now);
}

/** By the store's own partition, which is consistent, and not by the lists, which may lag. */
async function sweep(ports: Ports, seekerId: string, now: string): Promise<void> {
  for (const thread of await everyOne(ports, { ...threadAt(seekerId, ""), sort: "thread#" }, now)) {
    await removeMessages(ports, seekerId, thread.key.sort.slice("thread#".length), now);
  }
  for (const draft of await everyOne(ports, handDraftsOf(seekerId), now)) await ports.rawMail.remove(draft.value.rawId);
  const all: Key<unknown> = { partition: seekerAt(seekerId).partition, sort: "" };
  for (const record of await everyOne(ports, all, now)) await ports.store.remove(record.key, "any");
}

async function removeMessages(ports: Ports, seekerId: string, threadId: string, now: string): Promise<void> {
  for (const { value } of await everyOne(ports, messagesOf(seekerId, threadId), now)) {
    await removeMessage(ports, seekerId, value);
  }
}

async function removeMessage(ports: Ports, seekerId: string, message: Message): Promise<void> {
  if (message.rawId) {
    await ports.rawMail.remove(message.rawId);
    await ports.store.remove(arrivalAt(message.rawId), "any");
  }
  if (message.messageId)
    await ports.store.remove(messageIdAt(seekerId, idKeyOf(ports.signer, message.messageId)), "any");
  await ports.store.remove(mailAt(seekerId, message.key), "any");
  await ports.store.remove(messageAt({ ...message, seekerId }), "any");
}

async function everyOne<T>(ports: Ports, from: Key<T>, now: string): Promise<readonly { key: Key<T>; value: T }[]> {
  const all: { key: Key<T>; value: T }[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ports.store.query<T>>> = await ports.store.query(
      from,
      { limit: atOnce, after },
      now,
    );
    all.push(...page.items);
    after = page.after;
  } while (after !== null);
  return all;
}

/** Sent as it is, without a record of the sending: there is nobody left to keep it for. */
async function sayGoodbye(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  const addressing = seekerAddressing(seeker, "notice", primaryAddress(seeker));
  const rest = { thread: null, within: null, answers: null, stoppable: false };
  await ports.mailer.send(mailOf(ports, erasedLetter(), { ...addressing, ...rest }, now));
}
