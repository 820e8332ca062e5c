import type { Message, Thread } from "./thread.ts";
import type { Happening } from "./event.ts";

/** A thread after a mail was taken out of it: its times and ids follow from the messages that are left, oldest first. */
export function moveOut(thread: Thread, left: readonly Message[], happening: Happening): Thread {
  const own = left.filter((message) => message.direction === "sent");
  const theirs = left.filter((message) => message.kind === "reply");
  const newestOwn = own.at(-1);
  const quietSince = left.at(-1)?.at ?? thread.quietSince;
  const changed: Thread = {
    ...thread,
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
  const isTheirMove = (changed.lastReceivedAt ?? "") <= (changed.lastOwnAt ?? "");
  const state = changed.closed || changed.orders.length > 0 ? thread.state : isTheirMove ? "waiting" : "yours";
  return { ...changed, state };
}
