import type { Message, Named, Rung, Thread } from "./thread.ts";
import { rungs } from "./thread.ts";
import type { Happening } from "./event.ts";
import { rungOf, stageOf, stateOf } from "./standing.ts";

/**
 * A thread after a mail was taken out of it: its times and ids follow from the messages that are left, oldest first, and
 * what that mail alone had told goes with it. `moved` is null where nobody knows it any more.
 */
export function moveOut(thread: Thread, moved: Message | null, left: readonly Message[], happening: Happening): Thread {
  const own = left.filter((message) => message.direction === "sent");
  const theirs = left.filter((message) => message.kind === "reply");
  const newestOwn = own.at(-1);
  const quietSince = left.at(-1)?.at ?? thread.quietSince;
  const changed: Thread = {
    ...withoutWhatItTold(thread, moved, left),
    newestOwnId: newestOwn?.messageId ?? null,
    references: left.flatMap((message) => message.messageId ?? []).filter((id) => thread.references.includes(id)),
    lastOwnAt: newestOwn?.at ?? null,
    lastReceivedAt: theirs.at(-1)?.at ?? null,
    acknowledgedAt: left.findLast((message) => message.kind === "acknowledgement")?.at ?? null,
    quietSince,
    clockFrom: quietSince,
    story: [...thread.story, { at: happening.at, by: "seeker", text: "You moved a mail to another thread" }],
    applied: [...thread.applied, happening.id],
  };
  return { ...changed, stage: stageOf(changed), state: stateOf(changed) };
}

/** What the seeker or an advocate said stays; only a value that stands as this mail told it is taken back. */
function withoutWhatItTold(thread: Thread, moved: Message | null, left: readonly Message[]): Thread {
  if (!moved) return thread;
  const isClosedByIt = moved.direction === "received" && isClosing(moved, thread);
  const toldOtherwise = <K extends keyof Named>(field: K): string | null =>
    moved.named?.[field] === undefined || thread[field] !== moved.named[field]
      ? thread[field]
      : (left.findLast((message) => message.named?.[field] !== undefined)?.named?.[field] ?? null);
  const interviewDay = toldOtherwise("interviewDay");
  return {
    ...thread,
    closed: isClosedByIt ? null : thread.closed,
    rung: rungLeft(thread, moved, left),
    interviewDay,
    isInterviewProposed: interviewDay === thread.interviewDay && (thread.isInterviewProposed ?? false),
    promisedDay: toldOtherwise("promisedDay"),
    awayUntilDay: toldOtherwise("awayUntilDay"),
    undeliveredTo: toldOtherwise("undeliveredTo"),
  };
}

/** A no that was passed on closed the thread when it was said, which is before it came. */
function isClosing(moved: Message, { closed }: Thread): boolean {
  if (!closed) return false;
  const isSameNo = closed.reason === (moved.outcome === "closed" ? "filled" : moved.outcome);
  return closed.at === moved.at || (isSameNo && closed.at < moved.at);
}

/** The rung falls only where this mail was what raised it. */
function rungLeft(thread: Thread, moved: Message, left: readonly Message[]): Rung {
  const raised = thread.story.findLast(({ text, isNote }) => !isNote && /: from [a-z ]+ to [a-z ]+(?:\.|$)/.test(text));
  if (thread.rung !== rungToldBy(moved) || raised?.by !== "contact") return thread.rung;
  const known = left.map(rungToldBy).reduce((a, b) => (rungs.indexOf(b) > rungs.indexOf(a) ? b : a), "lead");
  return rungs.indexOf(known) < rungs.indexOf(thread.rung) ? known : thread.rung;
}

function rungToldBy({ kind, outcome }: Message): Rung {
  const said = outcome && rungOf(outcome);
  if (kind === "reply") return said ?? "talked";
  if (kind === "acknowledgement") return said ?? "contacted";
  return kind === "outreach" || kind === "follow_up" || kind === "other" ? "contacted" : "lead";
}
