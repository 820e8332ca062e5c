import { appliedKept, referencesKept } from "../bounds/keep.ts";
import { asksAfter } from "./ask.ts";
import type { Happening, ThreadEvent } from "./event.ts";
import { acknowledged, advocated, heard, isHeardSince, whenSaid } from "./heard.ts";
import { fixed, learned } from "./learned.ts";
import { closed, later, restart, resumed } from "./restart.ts";
import { higher, stageOf, stateOf } from "./standing.ts";
import { kept, tell } from "./story.ts";
import type { Thread } from "./thread.ts";

/**
 * The thread after an event: state, rung and stage follow from what is known, with a line in its story saying why.
 * The same event twice gives the same thread. What comes next is computed by `schedule` afterwards.
 */
export function apply(thread: Thread, happening: Happening, event: ThreadEvent): Thread {
  if (thread.applied.includes(happening.id)) return thread;
  const changed = change(thread, happening.at, event);
  const asks = asksAfter(thread.asks ?? [], event.kind, changed.rung, happening.at);
  const settled = { ...changed, stage: stageOf(changed), asks };
  const story = tell(thread, settled, happening.at, event);
  return {
    ...settled,
    state: stateOf(settled),
    story: kept([...thread.story, ...story]),
    applied: [...thread.applied, happening.id].slice(-appliedKept),
  };
}

function change(thread: Thread, at: string, event: ThreadEvent): Thread {
  switch (event.kind) {
    case "sent":
      return sent(thread, at, event);
    case "received":
      if (event.isQuoted && isHeardSince(thread, at)) return thread;
      return heard(thread, whenSaid(thread, at, event.saidAt), event.outcome, event.sure, event.promisedDay);
    case "not-about-a-job":
      return { ...closed(thread, at, "done"), plain: true, guessed: [] };
    case "wrote":
      return wrote(thread, at);
    case "replied":
      return heard(thread, at, event.outcome, true, null);
    case "acknowledged":
      return acknowledged(thread, at, event);
    case "learned":
      return learned(thread, event);
    case "away":
      return { ...thread, awayUntilDay: event.untilDay };
    case "undelivered":
      return { ...thread, undeliveredTo: event.address, clockFrom: later(thread.clockFrom, at), count: 0 };
    case "climbed":
      return event.rung === "hired"
        ? { ...closed(thread, at, "hired"), rung: "hired" }
        : { ...thread, rung: event.rung };
    case "interview":
      return {
        ...restart(thread, at),
        rung: higher(thread.rung, "interview"),
        interviewDay: event.day ?? thread.interviewDay,
        lastOwnAt: later(thread.lastOwnAt, at),
      };
    case "interview-on":
      return {
        ...thread,
        interviewDay: event.day,
        isInterviewProposed: event.isProposed ?? thread.isInterviewProposed ?? false,
      };
    case "posting-gone":
      return { ...thread, postingGoneAt: at };
    case "promised":
      return { ...thread, promisedDay: event.day, orders: event.day < at.slice(0, 10) ? thread.orders : [] };
    case "ordered":
      return {
        ...thread,
        closed: null,
        orders: [...(event.instead ? [] : thread.orders.filter((o) => o.id !== event.order.id)), event.order],
      };
    case "order-done":
      return {
        ...restart(thread, at, false),
        orders: [...thread.orders.filter((order) => order.id !== event.orderId), ...(event.again ? [event.again] : [])],
        nudges: event.nudge ? [...thread.nudges, event.nudge] : thread.nudges,
      };
    case "orders-cancelled":
      return { ...thread, orders: [], cadence: { ...thread.cadence, off: true } };
    case "nudged":
      return {
        ...thread,
        nudges: [...thread.nudges, event.nudge],
        count: thread.count + (event.counts ? 1 : 0),
      };
    case "closed":
      return { ...closed(thread, at, event.reason), rung: event.reason === "hired" ? "hired" : thread.rung };
    case "restarted":
      return { ...restart(thread, at), closed: null, undeliveredTo: null, cadence: resumed(thread.cadence) };
    case "fixed":
      return fixed(thread, event);
    case "confirmed":
      return { ...thread, guessed: thread.guessed.filter((field) => !event.fields.includes(field)) };
    case "paced":
      return { ...thread, cadence: event.cadence };
    case "advocated-by":
      return advocated(thread, at, event);
    case "noted":
    case "told":
      return thread;
  }
}

/** A mail of the seeker's. One that comes late tells nothing of what is newest. */
function sent(thread: Thread, at: string, event: Extract<ThreadEvent, { kind: "sent" }>): Thread {
  const isNewest = at >= (thread.lastOwnAt ?? "");
  return {
    ...wrote(thread, at),
    closed: thread.closed && at > thread.closed.at ? null : thread.closed,
    newestOwnId: isNewest ? (event.messageId ?? thread.newestOwnId) : thread.newestOwnId,
    ownAddress: isNewest ? event.ownAddress : thread.ownAddress,
    references: keepEnds([...new Set([...thread.references, ...event.references])]),
    toNobody: event.toNobody,
    promisedDay: event.promisedDay ?? thread.promisedDay,
  };
}

function wrote(thread: Thread, at: string): Thread {
  return {
    ...restart(thread, at),
    rung: higher(thread.rung, "contacted"),
    lastOwnAt: later(thread.lastOwnAt, at),
    isInterviewProposed: false,
    undeliveredTo: null,
    cadence: resumed(thread.cadence),
  };
}

function keepEnds(ids: readonly string[]): readonly string[] {
  return ids.length <= referencesKept ? ids : [...ids.slice(0, 1), ...ids.slice(1 - referencesKept)];
}
