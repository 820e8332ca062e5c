import { moveOut } from "../thread/move-out.ts";
import type { Seeker } from "../seeker.ts";
import type { Message, Thread } from "../thread/thread.ts";
import type { ThreadEvent } from "../thread/transition.ts";
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

/**
 * Puts one mail into another thread (null: into one of its own). The copy first, then the places that lead to it, then
 * both threads, the old copy last: repeating it finishes what a crash left.
 */
export async function moveMail(
  ports: Ports,
  seeker: Seeker,
  mailKey: string,
  intoThreadId: string | null,
  doing: Doing,
  now: string,
): Promise<Moved> {
  const place = await ports.store.get(mailAt(seeker.id, mailKey), now);
  if (!place) return { kind: "no-mail" };
  const from = await ports.store.get(threadAt(seeker.id, place.value.threadId), now);
  const message = (await allMessages(ports, seeker.id, place.value.threadId, now)).find(({ key }) => key === mailKey);
  if (!from || !message) return { kind: "no-mail" };
  const target = intoThreadId ?? `thr_${ports.signer.digest(`move ${seeker.id} ${mailKey} ${now}`).slice(0, 12)}`;
  if (target === message.threadId) return { kind: "moved", threadId: target };
  const found = await ports.store.get(threadAt(seeker.id, target), now);
  if (!found && intoThreadId !== null) return { kind: "no-thread" };

  const moved: Message = { ...message, threadId: target };
  await ports.store.put(messageAt({ ...moved, seekerId: seeker.id }), moved, { expect: "absent" }, now);
  const happening = { id: `${doing.id}:moved`, at: message.at };
  await changeThread(
    ports,
    seeker,
    target,
    [{ happening, event: eventOf(moved) }],
    now,
    startOf(from.value, target, moved),
  );
  await ports.store.put(
    mailAt(seeker.id, mailKey),
    { ...place.value, threadId: target },
    { expect: place.version },
    now,
  );
  if (message.messageId) await pointTo(ports, seeker.id, message.messageId, target, now);
  await ports.store.remove(messageAt({ ...message, seekerId: seeker.id }), "any");
  await settleSource(ports, seeker, from.value.id, doing, now);
  await audit(ports, seeker.id, target, "move", doing, now);
  return { kind: "moved", threadId: target };
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
    const thread = schedule(moveOut(found.value, messages, now), seeker);
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
