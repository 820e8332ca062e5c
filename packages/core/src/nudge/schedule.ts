import { dueAt } from "../calendar.ts";
import type { Seeker } from "../seeker.ts";
import type { Next, Thread } from "../thread/thread.ts";

/** The thread with what comes next worked out anew. */
export function schedule(thread: Thread, seeker: Seeker): Thread {
  return { ...thread, next: nextOf(thread, seeker) };
}

function nextOf(thread: Thread, seeker: Seeker): Next | null {
  if (thread.closed) return null;
  const order = thread.orders.toSorted((a, b) => a.at.localeCompare(b.at))[0];
  if (order) return { at: order.at, kind: "order", step: 1, why: "you asked for it" };
  if (thread.plain || thread.cadence?.off) return null;
  const last = thread.nudges.filter((nudge) => nudge.at >= thread.clockFrom).at(-1);
  const steps = { outreach: [5, 7], application: [7, 7], interview: [5, 5] }[thread.stage];
  const days = steps[thread.count];
  if (thread.state !== "waiting" || last?.kind === "last-word") return null;
  const from = last?.at ?? thread.clockFrom;
  if (days === undefined)
    return { at: dueAt(from, 7, seeker.week), kind: "last-word", step: 1, why: "two follow-ups without an answer" };
  return {
    at: dueAt(from, days, seeker.week),
    kind: "nudge",
    step: thread.count + 1,
    why: `${days} working days without an answer`,
  };
}
