import { changeAttemptsMost } from "../bounds/flow.ts";
import { schedule } from "../nudge/schedule.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import type { Happening, ThreadEvent } from "../thread/event.ts";
import { apply } from "../thread/transition.ts";
import { lookBy } from "./agenda.ts";
import { forgetLater } from "./forget.ts";
import type { Ports } from "./port.ts";
import { threadAt, threadListing } from "./record.ts";

export interface Changed {
  readonly before: Thread | null;
  readonly thread: Thread;
  readonly version: number;
  /** False where the event had been applied before. */
  readonly fresh: boolean;
}

/**
 * Applies events to a thread, whatever else happens to it meanwhile, and sees to it that the seeker is looked at in
 * time. Repeatable: events that were applied stay applied, and the agenda is set again in case a crash left it out.
 */
export async function changeThread(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  events: readonly { readonly happening: Happening; readonly event: ThreadEvent }[],
  now: string,
  whenAbsent: Thread | null = null,
): Promise<Changed | null> {
  for (let left = changeAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(threadAt(seeker.id, threadId), now);
    const before = found?.value ?? whenAbsent;
    if (!before) return null;
    const applied = events.reduce((thread, { happening, event }) => apply(thread, happening, event), before);
    const fresh = applied !== before || !found;
    const thread = fresh ? schedule(applied, seeker) : applied;
    // Also where it was closed before: what is kept in it now has had its time one day as well.
    if (thread.closed) await forgetLater(ports, seeker, threadId, thread.closed.at, now);
    if (fresh && !(await putThread(ports, thread, found?.version ?? "absent", now))) continue;
    if (thread.next) await lookBy(ports, seeker.id, thread.next.at, now);
    // Whoever speaks for a job that just ended is looked at with the next run: there is somebody to thank.
    if (thread.closed && thread.advocate) await lookBy(ports, thread.advocate.id, now, now);
    return { before: found?.value ?? null, thread, version: (found?.version ?? 0) + (fresh ? 1 : 0), fresh };
  }
  throw new Error(`Thread ${threadId} kept changing`);
}

export function putThread(ports: Ports, thread: Thread, expect: "absent" | number, now: string): Promise<boolean> {
  return ports.store.put(threadAt(thread.seekerId, thread.id), thread, { expect, list: threadListing(thread) }, now);
}
