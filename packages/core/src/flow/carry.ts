import { raceAttemptsMost } from "../bounds/flow.ts";
import { schedule } from "../nudge/schedule.ts";
import type { Seeker } from "../seeker.ts";
import { moveOut } from "../thread/move-out.ts";
import type { Message } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import { putThread } from "./change.ts";
import type { Doing } from "./audit.ts";
import { removeThread } from "./erase.ts";
import { idKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { mailAt, messageAt, messageIdAt, threadAt } from "./record.ts";
import { allMessages } from "./view.ts";

/** The steps of moving a mail from thread to thread; each can be repeated. */

export const messageIn = async (
  ports: Ports,
  seekerId: string,
  threadId: string,
  mailKey: string,
  now: string,
): Promise<Message | undefined> =>
  (await allMessages(ports, seekerId, threadId, now)).find(({ key }) => key === mailKey);

/** A copy of the message in the other thread, and every look-up that leads to it. The old copy still stands. */
export async function copyInto(
  ports: Ports,
  seekerId: string,
  message: Message,
  target: string,
  now: string,
): Promise<Message> {
  const copy: Message = { ...message, threadId: target };
  await ports.store.put(messageAt({ ...copy, seekerId }), copy, { expect: "absent" }, now);
  const place = await ports.store.get(mailAt(seekerId, message.key), now);
  const there = { threadId: target, at: message.at };
  await ports.store.put(mailAt(seekerId, message.key), there, { expect: place?.version ?? "absent" }, now);
  if (message.messageId) await pointTo(ports, seekerId, message.messageId, target, now);
  return copy;
}

async function pointTo(
  ports: Ports,
  seekerId: string,
  messageId: string,
  threadId: string,
  now: string,
): Promise<void> {
  const place = messageIdAt(seekerId, idKeyOf(ports.signer, messageId));
  const found = await ports.store.get(place, now);
  await ports.store.put(place, { threadId, ours: false }, { expect: found?.version ?? "absent" }, now);
}

/** The thread that a mail was taken out of: its times again from what is left; gone where nothing is. */
export async function settleLeft(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  moved: Message | null,
  doing: Doing,
  now: string,
): Promise<void> {
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(threadAt(seeker.id, threadId), now);
    if (!found) return;
    const messages = await allMessages(ports, seeker.id, threadId, now);
    if (messages.length === 0) return removeThread(ports, seeker, threadId, doing, now);
    const happening = { id: `${doing.id}:out`, at: now };
    if (found.value.applied.includes(happening.id)) return;
    const thread = schedule(moveOut(found.value, moved, messages, happening), seeker);
    if (!(await putThread(ports, thread, found.version, now))) continue;
    if (thread.next) await lookBy(ports, seeker.id, thread.next.at, now);
    return;
  }
  throw new Error(`Thread ${threadId} kept changing`);
}
