import type { Seeker } from "../seeker.ts";
import type { Message, Thread } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import { copyInto, messageIn, settleLeft } from "./carry.ts";
import { putThread } from "./change.ts";
import type { Doing } from "./audit.ts";
import { forgetLater } from "./forget.ts";
import { keepUndo, undoIdOf } from "./keep-undo.ts";
import type { Ports, Stored } from "./port.ts";
import { type Carried, messageAt, threadAt, type Undo } from "./record.ts";

/** Keeps how both threads stood before a mail was moved; null where something else happened in one of them meanwhile. */
export async function keepWayBack(
  ports: Ports,
  seeker: Seeker,
  from: Stored<Thread>,
  moved: Carried,
  doing: Doing,
  now: string,
): Promise<string | null> {
  const left = await ports.store.get(threadAt(seeker.id, from.value.id), now);
  if (left && left.version !== from.version + 1) return null;
  const undo: Undo = { before: from.value, versionAfter: left?.version ?? 0, what: "move", moved };
  return keepUndo(ports, seeker.id, undoIdOf(ports, from.value.id, doing.id), undo, now);
}

/**
 * A mail back where it was, and both threads as they were. The thread it comes back to first: that write decides. Null:
 * too late. Repeated, it finishes what a crash left.
 */
export async function moveBack(
  ports: Ports,
  seeker: Seeker,
  undoId: string,
  { before, versionAfter }: Undo,
  moved: Carried,
  now: string,
): Promise<Thread | null> {
  const id = `undo:${undoId}`;
  const { into, mailKey } = moved;
  const [found, there] = await ports.store.getMany<Thread>(
    [threadAt(seeker.id, before.id), threadAt(seeker.id, into.id)],
    now,
  );
  const thread = { ...before, applied: [...(found?.value.applied ?? before.applied), id] };
  const isBegun = found?.value.applied.at(-1) === id;
  if (!isBegun) {
    if ((found?.version ?? 0) !== versionAfter || there?.version !== into.versionAfter) return null;
    if (thread.closed) await forgetLater(ports, seeker, thread.id, thread.closed.at, now);
    if (!(await putThread(ports, thread, found ? found.version : "absent", now))) return null;
  }
  const message = await messageIn(ports, seeker.id, into.id, mailKey, now);
  if (message) {
    await copyInto(ports, seeker.id, message, before.id, now);
    await ports.store.remove(messageAt({ ...message, seekerId: seeker.id }), "any");
  }
  await restore(ports, seeker, into, message ?? null, { id, by: "web" }, now);
  for (const next of [thread.next, into.before?.next]) if (next) await lookBy(ports, seeker.id, next.at, now);
  return thread;
}

/** The other thread as it was, or gone where it was made for the mail; where more came into it, by what is left there. */
async function restore(
  ports: Ports,
  seeker: Seeker,
  into: Carried["into"],
  moved: Message | null,
  doing: Doing,
  now: string,
): Promise<void> {
  const found = await ports.store.get(threadAt(seeker.id, into.id), now);
  if (!found || found.value.applied.includes(doing.id)) return;
  if (found.version !== into.versionAfter) return settleLeft(ports, seeker, into.id, moved, doing, now);
  const before = into.before && { ...into.before, applied: [...found.value.applied, doing.id] };
  const isDone = await (before
    ? putThread(ports, before, found.version, now)
    : ports.store.remove(threadAt(seeker.id, into.id), found.version));
  if (!isDone) await settleLeft(ports, seeker, into.id, moved, doing, now);
}
