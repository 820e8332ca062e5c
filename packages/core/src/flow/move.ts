import type { Seeker } from "../seeker.ts";
import type { ThreadEvent } from "../thread/event.ts";
import { unbegun } from "../thread/open.ts";
import type { Message, Thread } from "../thread/thread.ts";
import { copyInto, messageIn, settleLeft } from "./carry.ts";
import { type Changed, changeThread } from "./change.ts";
import { audit, type Doing } from "./audit.ts";
import { keepWayBack } from "./move-back.ts";
import type { Ports } from "./port.ts";
import { messageAt, threadAt } from "./record.ts";

export type Moved =
  | { readonly kind: "moved"; readonly threadId: string; readonly undoId: string | null }
  | { readonly kind: "no-mail" | "no-thread" };

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
  if (target === threadId) return { kind: "moved", threadId, undoId: null };
  if (intoThreadId && !(await ports.store.get(threadAt(seeker.id, target), now))) return { kind: "no-thread" };
  const from = await ports.store.get(threadAt(seeker.id, threadId), now);
  const message = await messageIn(ports, seeker.id, threadId, mailKey, now);
  const changed = message && from ? await carry(ports, seeker, message, from.value, target, doing, now) : null;
  const moved = message ?? (await messageIn(ports, seeker.id, target, mailKey, now));
  if (!moved) return { kind: "no-mail" };
  await settleLeft(ports, seeker, threadId, moved, doing, now);
  await audit(ports, seeker.id, target, "move", doing, now);
  const into = changed && { id: target, before: changed.before, versionAfter: changed.version };
  const undoId = from && into ? await keepWayBack(ports, seeker, from, { mailKey, into }, doing, now) : null;
  return { kind: "moved", threadId: target, undoId };
}

async function carry(
  ports: Ports,
  seeker: Seeker,
  message: Message,
  from: Thread,
  target: string,
  doing: Doing,
  now: string,
): Promise<Changed | null> {
  const moved = await copyInto(ports, seeker.id, message, target, now);
  const events = [
    ...eventsOf(moved).map((event, i) => ({
      happening: { id: `${doing.id}:in${i === 0 ? "" : i}`, at: message.at },
      event,
    })),
    { happening: { id: `${doing.id}:told`, at: now }, event: movedHere(moved) },
  ];
  const changed = await changeThread(ports, seeker, target, events, now, startOf(from, target, moved));
  await ports.store.remove(messageAt({ ...message, seekerId: seeker.id }), "any");
  return changed;
}

/** What the mail means for its new thread. */
function eventsOf(message: Message): readonly ThreadEvent[] {
  const { interviewDay, promisedDay, awayUntilDay, undeliveredTo } = message.named ?? {};
  const isProposed = message.kind === "reply";
  return [
    ...mainEventOf(message, promisedDay ?? null),
    ...(interviewDay ? [{ kind: "interview-on", day: interviewDay, isProposed } as const] : []),
    ...(awayUntilDay ? [{ kind: "away", untilDay: awayUntilDay } as const] : []),
    ...(undeliveredTo ? [{ kind: "undelivered", address: undeliveredTo } as const] : []),
  ];
}

function mainEventOf(message: Message, promisedDay: string | null): readonly ThreadEvent[] {
  if (message.direction === "sent") {
    const sent: ThreadEvent = {
      kind: "sent",
      messageId: message.messageId,
      references: message.messageId ? [message.messageId] : [],
      ownAddress: message.from.email,
      toNobody: false,
      promisedDay: null,
    };
    return [sent];
  }
  const { kind, outcome } = message;
  if (kind === "reply") return [{ kind: "received", outcome, sure: false, promisedDay }];
  return kind === "acknowledgement" ? [{ kind: "acknowledged", outcome, sure: false }] : [];
}

const movedHere = (message: Message): ThreadEvent => ({
  kind: "told",
  by: "seeker",
  text: `You moved the mail of ${message.at} here from another thread`,
});

/** A thread for one mail: what the old one knew about people and jobs, marked as a guess, and nothing of its course. */
function startOf(from: Thread, id: string, message: Message): Thread {
  const others = message.direction === "sent" ? message.to : [message.from];
  return {
    ...from,
    id,
    ...unbegun(message.at),
    contacts: others,
    guessed: [...(from.company ? ["company" as const] : []), ...(from.jobs.length > 0 ? ["jobs" as const] : [])],
    subject: message.subject || from.subject,
  };
}
