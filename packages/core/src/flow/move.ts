import { moveOut } from "../thread/move-out.ts";
import type { Seeker } from "../seeker.ts";
import type { Message, Thread } from "../thread/thread.ts";
import type { ThreadEvent } from "../thread/event.ts";
import { schedule } from "../nudge/schedule.ts";
import { changeThread, putThread } from "./change.ts";
import { audit, type Doing } from "./desk.ts";
import { idKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { mailAt, messageAt, messageIdAt, threadAt } from "./record.ts";
import { allMessages } from "./view.ts";
import { removeThread } from "./erase.ts";

/** How often a lost race may be run again before it is a fault. */
const attempts = 8;

export type Moved = { readonly kind: "moved"; readonly threadId: string } | { readonly kind: "no-mail" | "no-thread" };

/** Which mail, out of which thread. */
export interface Placed {
  readonly mailKey: string;
  readonly threadId: string;
}

/**
 * Puts one mail into another thread (null: into one of its own). The copy first, then the places that lead to it, then
 * the old copy, then the thread it left: the same doing repeated finishes what a crash left.
 */
export async function moveMail(
  ports: Ports,
  seeker: Seeker,
  placed: Placed,
  intoThreadId: string | null,
  doing: Doing,
  now: string,
): Promise<Moved> {
  const { mailKey, threadId } = placed;
  const target = intoThreadId ?? `thr_${ports.signer.digest(`move ${seeker.id} ${mailKey} ${doing.id}`).slice(0, 12)}`;
  if (target === threadId) return { kind: "moved", threadId };
  if (intoThreadId && !(await ports.store.get(threadAt(seeker.id, target), now))) return { kind: "no-thread" };
  const message = await messageIn(ports, seeker.id, threadId, mailKey, now);
  if (message) await carry(ports, seeker, message, target, doing, now);
  else if (!(await messageIn(ports, seeker.id, target, mailKey, now))) return { kind: "no-mail" };
  await settleSource(ports, seeker, threadId, doing, now);
  await audit(ports, seeker.id, target, "move", doing, now);
  return { kind: "moved", threadId: target };
}

const messageIn = async (
  ports: Ports,
  seekerId: string,
  threadId: string,
  mailKey: string,
  now: string,
): Promise<Message | undefined> =>
  (await allMessages(ports, seekerId, threadId, now)).find(({ key }) => key === mailKey);

async function carry(
  ports: Ports,
  seeker: Seeker,
  message: Message,
  target: string,
  doing: Doing,
  now: string,
): Promise<void> {
  const from = await ports.store.get(threadAt(seeker.id, message.threadId), now);
  if (!from) return;
  const moved: Message = { ...message, threadId: target };
  await ports.store.put(messageAt({ ...moved, seekerId: seeker.id }), moved, { expect: "absent" }, now);
  const happening = { id: `${doing.id}:in`, at: message.at };
  const start = startOf(from.value, target, moved);
  await changeThread(ports, seeker, target, [{ happening, event: eventOf(moved) }], now, start);
  const place = await ports.store.get(mailAt(seeker.id, message.key), now);
  const there = { threadId: target, at: message.at };
  await ports.store.put(mailAt(seeker.id, message.key), there, { expect: place?.version ?? "absent" }, now);
  if (message.messageId) await pointTo(ports, seeker.id, message.messageId, target, now);
  await ports.store.remove(messageAt({ ...message, seekerId: seeker.id }), "any");
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
async function settleSource(ports: Ports, seeker: Seeker, threadId: string, doing: Doing, now: string): Promise<void> {
  for (let left = attempts; left > 0; left--) {
    const found = await ports.store.get(threadAt(seeker.id, threadId), now);
    if (!found) return;
    const messages = await allMessages(ports, seeker.id, threadId, now);
    if (messages.length === 0) return removeThread(ports, seeker, threadId, doing, now);
    const happening = { id: `${doing.id}:out`, at: now };
    if (found.value.applied.includes(happening.id)) return;
    const thread = schedule(moveOut(found.value, messages, happening), seeker);
    if (await putThread(ports, thread, found.version, now)) return;
  }
  throw new Error(`Thread ${threadId} kept changing`);
}

function eventOf(message: Message): ThreadEvent {
  if (message.direction === "sent") {
    return {
      kind: "sent",
      messageId: message.messageId,
      references: message.messageId ? [message.messageId] : [],
      ownAddress: message.from.email,
      toNobody: false,
      promisedDay: null,
    };
  }
  if (message.kind === "reply") {
    return { kind: "received", outcome: message.outcome, sure: false, promisedDay: null };
  }
  if (message.kind === "acknowledgement") return { kind: "acknowledged", outcome: message.outcome, sure: false };
  return { kind: "noted", by: "seeker", text: "You moved a mail here" };
}

/** A thread for one mail: what the old one knew about people and jobs, marked as a guess, and nothing of its course. */
function startOf(from: Thread, id: string, message: Message): Thread {
  const others = message.direction === "sent" ? message.to : [message.from];
  return {
    ...from,
    id,
    openedAt: message.at,
    state: "waiting",
    rung: "lead",
    stage: "outreach",
    contacts: others,
    guessed: [...(from.company ? ["company" as const] : []), ...(from.jobs.length > 0 ? ["jobs" as const] : [])],
    subject: message.subject || from.subject,
    newestOwnId: null,
    references: [],
    quietSince: message.at,
    clockFrom: message.at,
    lastOwnAt: null,
    lastReceivedAt: null,
    acknowledgedAt: null,
    promisedDay: null,
    awayUntilDay: null,
    interviewDay: null,
    undeliveredTo: null,
    orders: [],
    nudges: [],
    count: 0,
    cadence: null,
    advocate: null,
    next: null,
    closed: null,
    story: [],
    applied: [],
  };
}
