import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import { putThread } from "./change.ts";
import { isHired } from "./desk.ts";
import { forgetLater } from "./forget.ts";
import { moveBack } from "./move-back.ts";
import { resume } from "./pause.ts";
import type { Ports } from "./port.ts";
import { threadAt, undoAt } from "./record.ts";

export type Undone = { readonly kind: "undone"; readonly thread: Thread } | { readonly kind: "too-late" };

/** Puts the thread (of a moved mail: both threads) back as it was, as long as nothing else happened to it since. */
export async function undo(ports: Ports, seeker: Seeker, undoId: string, now: string): Promise<Undone> {
  const kept = await ports.store.get(undoAt(seeker.id, undoId), now);
  if (!kept) return { kind: "too-late" };
  const { before, versionAfter, moved } = kept.value;
  if (moved) {
    const back = await moveBack(ports, seeker, undoId, kept.value, moved, now);
    return back ? { kind: "undone", thread: back } : { kind: "too-late" };
  }
  const found = await ports.store.get(threadAt(seeker.id, before.id), now);
  if (!found || found.version !== versionAfter) return { kind: "too-late" };
  // What was applied stays applied: a late repeat of the undone command must not do it again.
  const thread = { ...before, applied: found.value.applied };
  if (thread.closed) await forgetLater(ports, seeker, thread.id, thread.closed.at, now);
  if (!(await putThread(ports, thread, versionAfter, now))) return { kind: "too-late" };
  if (isHired(found.value) && !isHired(thread)) await resume(ports, seeker.id, now);
  if (thread.next) await lookBy(ports, seeker.id, thread.next.at, now);
  return { kind: "undone", thread };
}
