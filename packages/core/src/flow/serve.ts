import { threadsPerTurn } from "../bounds/flow.ts";
import { addDays, addMinutes, atTheirHour, instantOf, localDay, nextWorkingSlot, workingDayFrom } from "../calendar.ts";
import { isPaused } from "../nudge/rest.ts";
import type { Seeker } from "../seeker.ts";
import type { Next, Nudge, Order, Thread } from "../thread/thread.ts";
import { changeSeeker, seekerById } from "./account.ts";
import { lookNext } from "./agenda.ts";
import { changeThread } from "./change.ts";
import { dispatch, type Dispatched } from "./dispatch.ts";
import { indexId } from "./match.ts";
import type { Ports } from "./port.ts";
import { lookAtPostings } from "./posting.ts";
import { dueAt, openThreads, type Sending, sendingAt, threadAt } from "./record.ts";

/** What one party's turn came to. */
export interface Served {
  readonly due: number;
  readonly sent: number;
  readonly waited: number;
  readonly failed: number;
}

const nothing: Served = { due: 0, sent: 0, waited: 0, failed: 0 };
/** When the world said later, or another run holds the claim. */
const retryMinutes = 5;

/** Loaded with the first letter: most turns find that it is not yet their hour, or that today has had its mail. */
const composer = () => import("./compose.ts");

/** One seeker's turn: the orders that ran out, then at most one mail for all that the cadence says today. */
export async function serveSeeker(ports: Ports, seekerId: string, now: string): Promise<Served> {
  const seeker = await seekerById(ports, seekerId, now);
  if (!seeker) {
    await ports.store.remove(dueAt(seekerId), "any");
    return nothing;
  }
  const before = await dueThreads(ports, seekerId, now);
  const isNews = await lookAtPostings(ports, seeker, before, now);
  const due = isNews ? await dueThreads(ports, seekerId, now) : before;
  const orders = isPaused(seeker, now) ? [] : due.filter((thread) => thread.next?.kind === "order");
  const cadence = due.filter((thread) => thread.next?.kind !== "order");
  let served: Served = nothing;
  for (const thread of orders) served = add(served, await serveOrder(ports, seeker, thread, now));
  const day = await serveDay(ports, seeker, cadence, now);
  served = add(served, day.served);
  await lookNext(ports, seekerId, (next) => mayGoAt(seeker, next, day.dayIsDone, served.waited > 0, now), now);
  return served;
}

/** Threads whose next letter is due, read again by key: the index may lag behind what was written. */
async function dueThreads(ports: Ports, seekerId: string, now: string): Promise<readonly Thread[]> {
  const page = await ports.store.list(openThreads(seekerId), { limit: threadsPerTurn, upTo: now }, now);
  if (page.items.length === 0) return [];
  const keys = page.items.map((item) => threadAt(seekerId, item.value.id));
  const fresh = await ports.store.getMany(keys, now);
  return fresh.flatMap((item) => (item && isDue(item.value, now) ? [item.value] : []));
}

const isDue = (thread: Thread, now: string): boolean => thread.next !== null && thread.next.at <= now;

/** Orders of one thread that ran out together are one mail. */
async function serveOrder(ports: Ports, seeker: Seeker, thread: Thread, now: string): Promise<Served> {
  const [first, ...others] = thread.orders.filter(({ at }) => at <= now).toSorted((a, b) => a.at.localeCompare(b.at));
  if (!first) return nothing;
  const key = `order#${thread.id}#${ports.signer.digest(`${first.id} ${first.at}`)}`;
  const done = await dispatch(
    ports,
    seeker.id,
    key,
    async () => (await composer()).composeOrder(ports, seeker, thread.id, now),
    now,
  );
  if (done.kind === "sent" || done.kind === "refused") {
    const step = thread.nudges.filter((n) => n.kind === "order").length + 1;
    const nudge = done.kind === "sent" ? nudgeOf(done.sending, { kind: "order", step }, now) : null;
    const again = await repeatsOf([first, ...others], seeker, now);
    const events = [first, ...others].map((order, i) => ({
      happening: { id: i === 0 ? key : `${key}:${order.id}`, at: now },
      event: {
        kind: "order-done" as const,
        orderId: order.id,
        again: again[i] ?? null,
        nudge: i === 0 ? nudge : null,
      },
    }));
    await changeThread(ports, seeker, thread.id, nudge ? events : [...events, unsent(key, now)], now);
  }
  if (done.kind === "sent") await remember(ports, seeker.id, thread.id, done.sending, now);
  return countOf(done, 1);
}

/** The next time of each; null where it was for once. Few repeat, so what reads them is loaded with the first. */
async function repeatsOf(orders: readonly Order[], seeker: Seeker, now: string): Promise<readonly (Order | null)[]> {
  if (orders.every(({ repeat }) => repeat === null)) return orders.map(() => null);
  const { orderAgain } = await import("./order-again.ts");
  return orders.map((order) => orderAgain(order, seeker, now));
}

/** What can never be sent is not tried at every run: the order is over, and the story says why nothing came. */
const unsent = (key: string, now: string) => ({
  happening: { id: `${key}:unsent`, at: now },
  event: {
    kind: "told",
    by: "assistant",
    text: "You wanted to come back to it, but my mail cannot reach you",
  } as const,
});

/**
 * The seeker's day: claimed under its date, so that two runs can't both write to them, and a run that finds it settled
 * only finishes what a crash left undone.
 */
async function serveDay(
  ports: Ports,
  seeker: Seeker,
  due: readonly Thread[],
  now: string,
): Promise<{ readonly served: Served; readonly dayIsDone: boolean }> {
  const key = `day#${localDay(now, seeker.week.zone)}`;
  if (due.length === 0) return { served: nothing, dayIsDone: await isSettled(ports, seeker, key, now) };
  if (nextWorkingSlot(now, seeker.week) > now)
    return { served: { ...nothing, due: due.length, waited: due.length }, dayIsDone: false };
  const done = await dispatch(
    ports,
    seeker.id,
    key,
    async () => (await composer()).composeDay(ports, seeker, due, now),
    now,
  );
  if (done.kind !== "sent") return { served: countOf(done, due.length), dayIsDone: done.kind === "refused" };
  for (const about of done.sending.about) {
    const nudge = nudgeOf(done.sending, about, done.sending.sentAt ?? now);
    const event = { kind: "nudged", nudge, counts: about.counts } as const;
    await changeThread(ports, seeker, about.threadId, [{ happening: { id: key, at: nudge.at }, event }], now);
    await remember(ports, seeker.id, about.threadId, done.sending, now);
  }
  if (done.now && done.sending.kind === "digest") await unprovenTold(ports, seeker, now);
  const told = new Set(done.sending.about.map((about) => about.threadId));
  const left = due.filter((thread) => !told.has(thread.id)).length;
  return { served: { ...countOf(done, due.length), waited: left }, dayIsDone: true };
}

/** The digest said how many; what came while it was written is said in the next. */
async function unprovenTold(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  if (seeker.unprovenSinceDigest === 0) return;
  const left = (stands: Seeker): Seeker => ({
    ...stands,
    unprovenSinceDigest: Math.max(0, stands.unprovenSinceDigest - seeker.unprovenSinceDigest),
  });
  await changeSeeker(ports, seeker.id, left, now);
}

async function isSettled(ports: Ports, seeker: Seeker, key: string, now: string): Promise<boolean> {
  return (await ports.store.get(sendingAt(seeker.id, key), now))?.value.state === "sent";
}

/** Our own mail's id tells the thread of whatever answers it. */
async function remember(
  ports: Ports,
  seekerId: string,
  threadId: string,
  sending: Sending,
  now: string,
): Promise<void> {
  if (sending.messageId && sending.about.length <= 1)
    await indexId(ports, seekerId, threadId, sending.messageId, true, now);
}

const nudgeOf = (sending: Sending, about: Pick<Nudge, "kind" | "step">, at: string): Nudge => ({
  at,
  kind: about.kind,
  step: about.step,
  to: "seeker",
  messageId: sending.messageId,
});

function countOf(done: Dispatched, due: number): Served {
  switch (done.kind) {
    case "sent":
      return { due, sent: done.now ? 1 : 0, waited: 0, failed: 0 };
    case "waits":
      return { due, sent: 0, waited: due, failed: 0 };
    case "refused":
      return { due, sent: 0, waited: 0, failed: due };
    case "nothing":
      return { ...nothing, due };
  }
}

/** From when on a letter may go: an order when it was asked for, the rest at their hour on a working day without mail. */
function mayGoAt(seeker: Seeker, next: Next, dayIsDone: boolean, retry: boolean, now: string): string {
  const from = next.at > now ? next.at : retry ? addMinutes(now, retryMinutes) : now;
  if (next.kind === "order")
    return isPaused(seeker, from) ? instantOf(seeker.week.pausedUntil ?? "", 0, seeker.week.zone) : from;
  if (!dayIsDone) return nextWorkingSlot(from, seeker.week);
  const tomorrow = atTheirHour(workingDayFrom(addDays(localDay(now, seeker.week.zone), 1), seeker.week), seeker.week);
  return nextWorkingSlot(from > tomorrow ? from : tomorrow, seeker.week);
}

export const add = (a: Served, b: Served): Served => ({
  due: a.due + b.due,
  sent: a.sent + b.sent,
  waited: a.waited + b.waited,
  failed: a.failed + b.failed,
});
