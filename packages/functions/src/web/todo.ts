import type { Thread } from "@follow-through/core/thread/thread";
import { byUrgency } from "./group.ts";
import { isNewAddressKnown } from "./page/words.ts";

/** What a thread asks of the seeker today. */
export type TodoKind = "undelivered" | "again" | "answer" | "follow" | "back";
export interface Todo {
  readonly thread: Thread;
  readonly what: TodoKind;
}

/** Whom to answer, then the quietest: they have waited longest. */
export function todoOf(threads: readonly Thread[], now: string): readonly Todo[] {
  return threads.toSorted(byUrgency).flatMap((thread) => {
    const what = whatOf(thread, now);
    return what ? [{ thread, what }] : [];
  });
}

function whatOf(thread: Thread, now: string): TodoKind | null {
  if (thread.closed) return null;
  if (thread.undeliveredTo) return isNewAddressKnown(thread) ? "again" : "undelivered";
  if (thread.state === "yours") return "answer";
  if (!thread.next || thread.next.at > now) return followedUp(thread) ? "follow" : null;
  return thread.next.kind === "order" ? "back" : "follow";
}

/** A reminder went out and nothing has happened since: it is still to be done. */
const followedUp = (thread: Thread): boolean => thread.state === "waiting" && thread.count > 0;
