import { untilResumed } from "../nudge/rest.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { type Action, eventOf } from "./action.ts";
import { audit, type Doing } from "./audit.ts";
import { type Changed, changeThread } from "./change.ts";
import { keepUndo, undoIdOf } from "./keep-undo.ts";
import { pause, resume } from "./pause.ts";
import type { Ports } from "./port.ts";
import { threadAt, type Undo } from "./record.ts";

export type Done =
  | { readonly kind: "done"; readonly thread: Thread; readonly undoId: string | null; readonly fresh: boolean }
  | { readonly kind: "no-thread" };

/** Does it, once however often it is asked with the same id, and keeps what is needed to undo it for a week. */
export async function act(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  action: Action,
  doing: Doing,
  now: string,
): Promise<Done> {
  const happening = { id: doing.id, at: now };
  // First, so that a repeat after a crash still finds what is to be lifted.
  const stands = action.kind === "restart" ? await liftHired(ports, seeker, threadId, now) : seeker;
  const changed = await changeThread(ports, stands, threadId, [{ happening, event: eventOf(action, doing.id) }], now);
  if (!changed) return { kind: "no-thread" };
  // What a crash cut off after the thread changed is finished by the repeat, as long as nothing else happened since.
  const isUnfinished = changed.fresh || changed.thread.applied.at(-1) === doing.id;
  if (isUnfinished) await follow(ports, seeker, changed, action, now);
  if (!changed.fresh) return { kind: "done", thread: changed.thread, undoId: null, fresh: false };
  await audit(ports, seeker.id, threadId, action.kind, doing, now);
  if (!changed.before) return { kind: "done", thread: changed.thread, undoId: null, fresh: true };
  const undo: Undo = { before: changed.before, versionAfter: changed.version, what: action.kind };
  const undoId = await keepUndo(ports, seeker.id, undoIdOf(ports, threadId, doing.id), undo, now);
  return { kind: "done", thread: changed.thread, undoId, fresh: true };
}

/** What an action means beyond its thread: corrections hold in later mails, and on the best day everything stops. */
async function follow(ports: Ports, seeker: Seeker, changed: Changed, action: Action, now: string): Promise<void> {
  switch (action.kind) {
    case "fix-company":
      await (await import("./remember.ts")).rememberCompany(ports, seeker.id, changed.thread, now);
      return;
    case "fix-contacts":
      await (
        await import("./remember.ts")
      ).rememberNames(ports, seeker.id, changed.fresh ? changed.before : null, changed.thread, now);
      return;
    case "climb":
    case "close":
      if (isHired(changed.thread)) await pause(ports, seeker.id, null, now);
      return;
    default:
  }
}

/** What hired put to rest goes on when its thread is opened again; a pause with a day was chosen since, and stays. */
async function liftHired(ports: Ports, seeker: Seeker, threadId: string, now: string): Promise<Seeker> {
  const found = await ports.store.get(threadAt(seeker.id, threadId), now);
  if (!isHired(found?.value ?? null) || seeker.week.pausedUntil !== untilResumed) return seeker;
  return (await resume(ports, seeker.id, now)) ?? seeker;
}

export const isHired = (thread: Thread | null): boolean => thread?.closed?.reason === "hired";
