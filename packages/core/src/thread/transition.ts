import { appliedKept, contactsKept, jobsKept, referencesKept } from "../bounds/keep.ts";
import type { Outcome } from "../read/reading.ts";
import type { CadenceChoice } from "../seeker.ts";
import { asksAfter } from "./ask.ts";
import type { Happening, ThreadEvent } from "./event.ts";
import { kept, tell } from "./story.ts";
import {
  type CloseReason,
  type GuessedField,
  type Rung,
  rungs,
  type Stage,
  type State,
  type Thread,
} from "./thread.ts";

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

/** `interview` from that rung on; else `application` if acknowledged or written to no person; else `outreach`. */
export function stageOf(thread: Pick<Thread, "rung" | "acknowledgedAt" | "toNobody">): Stage {
  if (isAtLeast(thread.rung, "interview")) return "interview";
  return thread.acknowledgedAt || thread.toNobody ? "application" : "outreach";
}

export const isAtLeast = (rung: Rung, than: Rung): boolean => rungs.indexOf(rung) >= rungs.indexOf(than);

/** An application is known of: it was confirmed, written to an office, or led to talks. */
export const hasApplied = ({ acknowledgedAt, stage, rung }: Thread): boolean =>
  acknowledgedAt !== null || stage === "application" || isAtLeast(rung, "interview");

/** The rung that an outcome stands for; null where it ends the thread instead. */
export function rungOf(outcome: Outcome): Rung | null {
  return outcome === "rejected" || outcome === "closed" ? null : outcome;
}

export function stateOf(thread: Thread): State {
  if (thread.closed) return "closed";
  if (thread.orders.length > 0) return "snoozed";
  return isSeekersMove(thread) ? "yours" : "waiting";
}

/** Whose move it is, also while a thread is snoozed. */
export const isSeekersMove = ({ undeliveredTo, lastReceivedAt, lastOwnAt }: Thread): boolean =>
  undeliveredTo !== null || (lastReceivedAt ?? "") > (lastOwnAt ?? "");

function change(thread: Thread, at: string, event: ThreadEvent): Thread {
  switch (event.kind) {
    case "sent":
      return {
        ...restart(thread, at),
        closed: thread.closed && at > thread.closed.at ? null : thread.closed,
        rung: higher(thread.rung, "contacted"),
        newestOwnId: at >= (thread.lastOwnAt ?? "") ? (event.messageId ?? thread.newestOwnId) : thread.newestOwnId,
        ownAddress: at >= (thread.lastOwnAt ?? "") ? event.ownAddress : thread.ownAddress,
        references: keepEnds([...new Set([...thread.references, ...event.references])]),
        lastOwnAt: later(thread.lastOwnAt, at),
        toNobody: event.toNobody,
        promisedDay: event.promisedDay ?? thread.promisedDay,
        isInterviewProposed: false,
        undeliveredTo: null,
        cadence: resumed(thread.cadence),
      };
    case "received":
      if (event.isQuoted && isHeardSince(thread, at)) return thread;
      return heard(thread, whenSaid(thread, at, event.saidAt), event.outcome, event.sure, event.promisedDay);
    case "not-about-a-job":
      return { ...closed(thread, at, "done"), plain: true, guessed: [] };
    case "wrote":
      return {
        ...restart(thread, at),
        rung: higher(thread.rung, "contacted"),
        lastOwnAt: later(thread.lastOwnAt, at),
        isInterviewProposed: false,
        undeliveredTo: null,
        cadence: resumed(thread.cadence),
      };
    case "replied":
      return heard(thread, at, event.outcome, true, null);
    case "acknowledged":
      return {
        ...(ends(event.outcome, event.sure) ? closed(thread, at, reasonOf(event.outcome)) : restart(thread, at)),
        acknowledgedAt: later(thread.acknowledgedAt, at),
        rung: higher(thread.rung, event.outcome ? (rungOf(event.outcome) ?? "contacted") : "contacted"),
      };
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

/** Whoever is asked to speak is often the contact as well: their word to us is then a sign of life in the thread. */
function advocated(thread: Thread, at: string, event: Extract<ThreadEvent, { kind: "advocated-by" }>): Thread {
  const { advocate, word } = event;
  const next = { ...thread, advocate, rung: event.rung ? higher(thread.rung, event.rung) : thread.rung };
  if (!word || !thread.contacts.some(({ email }) => email === advocate?.email)) return next;
  const heardFrom = { ...restart(next, at, false), quietSince: later(thread.quietSince, at), awayUntilDay: null };
  return word === "yours" ? { ...heardFrom, lastReceivedAt: later(thread.lastReceivedAt, at) } : heardFrom;
}

/** Given up or old: an answer is news there. After a no, a withdrawal or a hire it is a courtesy. */
const reopenedByReply: readonly CloseReason[] = ["no-answer", "let-go", "imported"];

/** A person on the other side has spoken: nudging stops, it is the seeker's move, or a sure end. */
function heard(thread: Thread, at: string, outcome: Outcome | null, sure: boolean, promisedDay: string | null): Thread {
  const rung = higher(thread.rung, (outcome ? rungOf(outcome) : null) ?? "talked");
  const open = {
    ...restart(thread, at),
    rung,
    closed:
      thread.closed && reopenedByReply.includes(thread.closed.reason) && at > thread.closed.at ? null : thread.closed,
    lastReceivedAt: later(thread.lastReceivedAt, at),
    awayUntilDay: null,
    promisedDay: promisedDay ?? thread.promisedDay,
    undeliveredTo: null,
  };
  return ends(outcome, sure) ? closed(open, at, reasonOf(outcome)) : open;
}

/**
 * A reply that is passed on days later, when the seeker has long answered it, is no new turn. The day between is for
 * clients that write no zone; a reply that nothing followed counts from when it came, or it would be late at once.
 */
function whenSaid(thread: Thread, at: string, saidAt: string | null | undefined): string {
  if (!saidAt || thread.lastOwnAt === null || saidAt >= at) return at;
  return Date.parse(saidAt) + dayMs <= Date.parse(thread.lastOwnAt) ? saidAt : at;
}

/** The same answer came itself, or was quoted before; quoted times have no seconds and sometimes no zone. */
const isHeardSince = ({ lastReceivedAt }: Thread, at: string): boolean =>
  lastReceivedAt !== null && Date.parse(lastReceivedAt) + hourMs >= Date.parse(at);

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

const ends = (outcome: Outcome | null, sure: boolean): boolean =>
  sure && (outcome === "rejected" || outcome === "closed");
const reasonOf = (outcome: Outcome | null): CloseReason => (outcome === "closed" ? "filled" : "rejected");

function restart(thread: Thread, at: string, dropOrders = true): Thread {
  // Old mail that comes late tells more of what was, and starts nothing anew.
  if (at < thread.clockFrom)
    return { ...thread, quietSince: dropOrders ? later(thread.quietSince, at) : thread.quietSince };
  return {
    ...thread,
    clockFrom: later(thread.clockFrom, at),
    quietSince: dropOrders ? later(thread.quietSince, at) : thread.quietSince,
    count: 0,
    orders: dropOrders ? [] : thread.orders,
  };
}

function closed(thread: Thread, at: string, reason: CloseReason): Thread {
  return { ...thread, closed: { at, reason }, orders: [] };
}

function resumed(cadence: CadenceChoice | null): CadenceChoice | null {
  if (!cadence?.off) return cadence;
  const { off: _off, ...rest } = cadence;
  return Object.keys(rest).length > 0 ? rest : null;
}

function fixed(thread: Thread, event: Extract<ThreadEvent, { kind: "fixed" }>): Thread {
  const fields: GuessedField[] = [];
  if (event.company !== undefined) fields.push("company");
  if (event.jobs !== undefined) fields.push("jobs");
  if (event.contacts !== undefined) fields.push("contacts");
  return {
    ...thread,
    // Whoever says which job or firm it is about says that it is about the search.
    plain: thread.plain && !event.company && (event.jobs ?? []).length === 0,
    company: event.company === undefined ? thread.company : event.company,
    jobs: event.jobs ?? thread.jobs,
    // Another posting stands until somebody looked.
    postingGoneAt: event.jobs === undefined ? thread.postingGoneAt : null,
    contacts: event.contacts ?? thread.contacts,
    guessed: thread.guessed.filter((field) => !fields.includes(field) && !(thread.plain && field === "kind")),
  };
}

function learned(thread: Thread, event: Extract<ThreadEvent, { kind: "learned" }>): Thread {
  const known = new Set(thread.contacts.map((contact) => contact.email));
  const added = event.contacts.filter((contact) => !known.has(contact.email));
  const named = thread.contacts.map((contact) =>
    contact.name ? contact : (event.contacts.find((other) => other.email === contact.email) ?? contact),
  );
  const fillsCompany = thread.company === null && event.company !== null;
  const fillsJobs = thread.jobs.length === 0 && event.jobs.length > 0;
  const filled: GuessedField[] = [
    ...(fillsCompany ? ["company" as const] : []),
    ...(fillsJobs ? ["jobs" as const] : []),
    ...(thread.contacts.length === 0 && added.length > 0 ? ["contacts" as const] : []),
  ];
  const guessed = event.guessed.filter((field) => filled.includes(field));
  return {
    ...thread,
    plain: thread.plain && event.company === null && event.jobs.length === 0,
    contacts: [...named, ...added].slice(0, contactsKept),
    company: thread.company ?? event.company,
    jobs: fillsJobs ? event.jobs.slice(0, jobsKept) : thread.jobs,
    guessed: [...new Set([...thread.guessed.filter((field) => !filled.includes(field)), ...guessed])],
  };
}

const higher = (a: Rung, b: Rung): Rung => (rungs.indexOf(b) > rungs.indexOf(a) ? b : a);
const later = (a: string | null, b: string): string => (a && a > b ? a : b);

function keepEnds(ids: readonly string[]): readonly string[] {
  return ids.length <= referencesKept ? ids : [...ids.slice(0, 1), ...ids.slice(1 - referencesKept)];
}
