import { atTheirHour, localDay, workingDayFrom, addDays } from "../calendar.ts";
import { untilResumed } from "../nudge/rest.ts";
import type { Contact, Job, Outcome } from "../read/reading.ts";
import type { CadenceChoice, Seeker } from "../seeker.ts";
import type { CloseReason, GuessedField, Rung, StoryEntry, Thread } from "../thread/thread.ts";
import type { ThreadEvent } from "../thread/event.ts";
import { audit, type Doing } from "./audit.ts";
import type { ButtonVerb } from "./button.ts";
import { type Changed, changeThread } from "./change.ts";
import { pause, resume } from "./pause.ts";
import { keepUndo, undoIdOf, undoneUntil } from "./keep-undo.ts";
import type { Ports } from "./port.ts";
import { threadAt, type Undo, undoAt } from "./record.ts";

/** What a seeker may do with a thread: the same by mail, by a button's link and on the web. */
export type Action =
  | { readonly kind: "wrote" }
  | { readonly kind: "not-about-a-job" }
  | { readonly kind: "replied"; readonly outcome: Outcome | null }
  | { readonly kind: "snooze"; readonly until: string }
  | { readonly kind: "close"; readonly reason: CloseReason }
  | { readonly kind: "stop" }
  | { readonly kind: "restart" }
  | { readonly kind: "cancel-orders" }
  | { readonly kind: "interview"; readonly day: string | null }
  | { readonly kind: "promise"; readonly day: string }
  | { readonly kind: "climb"; readonly rung: Rung }
  | { readonly kind: "fix-company"; readonly company: string | null }
  | { readonly kind: "fix-jobs"; readonly jobs: readonly Job[] }
  | { readonly kind: "fix-contacts"; readonly contacts: readonly Contact[] }
  | { readonly kind: "confirm"; readonly fields: readonly GuessedField[] }
  | { readonly kind: "note"; readonly text: string; readonly by: StoryEntry["by"] }
  | { readonly kind: "pace"; readonly cadence: CadenceChoice | null };

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

export const isHiring = (action: Action): boolean =>
  (action.kind === "close" && action.reason === "hired") || (action.kind === "climb" && action.rung === "hired");

export const isHired = (thread: Thread | null): boolean => thread?.closed?.reason === "hired";

function eventOf(action: Action, id: string): ThreadEvent {
  switch (action.kind) {
    case "wrote":
    case "not-about-a-job":
      return { kind: action.kind };
    case "replied":
      return { kind: "replied", outcome: action.outcome };
    case "snooze":
      return { kind: "ordered", order: { id, at: action.until, repeat: null }, instead: true };
    case "close":
      return { kind: "closed", reason: action.reason };
    case "stop":
    case "cancel-orders":
      return { kind: "orders-cancelled" };
    case "restart":
      return { kind: "restarted" };
    case "interview":
      return { kind: "interview", day: action.day };
    case "promise":
      return { kind: "promised", day: action.day };
    case "climb":
      return { kind: "climbed", rung: action.rung };
    case "fix-company":
      return { kind: "fixed", company: action.company };
    case "fix-jobs":
      return { kind: "fixed", jobs: action.jobs };
    case "fix-contacts":
      return { kind: "fixed", contacts: action.contacts };
    case "confirm":
      return { kind: "confirmed", fields: action.fields };
    case "note":
      return { kind: "noted", by: action.by, text: action.text };
    case "pace":
      return { kind: "paced", cadence: action.cadence };
  }
}

/**
 * One undo for all that one mail did to a thread: back to before the first, as long as nothing but these happened
 * since. Its id; null where none of them changed the thread.
 */
export async function joinUndo(
  ports: Ports,
  seekerId: string,
  threadId: string,
  doingIds: readonly string[],
  joinId: string,
  now: string,
): Promise<string | null> {
  const found = await ports.store.get(threadAt(seekerId, threadId), now);
  const applied = found?.value.applied ?? [];
  const firstId = doingIds.find((id) => applied.includes(id));
  if (!found || firstId === undefined) return null;
  // A mail that came between two of them would be undone as well.
  if (!applied.slice(applied.indexOf(firstId)).every((id) => doingIds.includes(id))) return null;
  // Without the first step's own record (a crash) there is nothing to go back to; half a way back would be worse.
  const first = await ports.store.get(undoAt(seekerId, undoIdOf(ports, threadId, firstId)), now);
  if (!first) return null;
  const joined = { ...first.value, versionAfter: found.version };
  return keepUndo(ports, seekerId, undoIdOf(ports, threadId, joinId), joined, now);
}

/** The link behind "undo" in a mail: as a button, it names what it undoes and nothing more. */
export function undoUrl(ports: Ports, seekerId: string, undoId: string, now: string): string {
  return `${ports.service.publicUrl}/undo/${ports.signer.seal("act", `undo.${seekerId}.${undoId}`, undoneUntil(now))}`;
}

export function openUndo(ports: Ports, token: string, now: string): { seekerId: string; undoId: string } | null {
  const [what, seekerId, undoId] = (ports.signer.open("act", token, now) ?? "").split(".");
  return what === "undo" && seekerId && undoId ? { seekerId, undoId } : null;
}

/** "Wait a week": their hour, on the first working day a week from today. */
export function inAWeek(seeker: Seeker, now: string): string {
  return atTheirHour(workingDayFrom(addDays(localDay(now, seeker.week.zone), 7), seeker.week), seeker.week);
}

/** What a button of a mail means for its thread. */
export function actionOf(verb: ButtonVerb, thread: Thread, seeker: Seeker, now: string): Action {
  switch (verb) {
    case "replied":
      return { kind: "replied", outcome: null };
    case "wrote":
    case "not-about-a-job":
      return { kind: verb };
    case "week":
      return { kind: "snooze", until: inAWeek(seeker, now) };
    case "done":
      return { kind: "close", reason: "done" };
    case "let-go":
      return { kind: "close", reason: "let-go" };
    case "rejected":
      return { kind: "close", reason: "rejected" };
    case "filled":
      return { kind: "close", reason: "filled" };
    case "restart":
      return { kind: "restart" };
    case "confirm":
      return { kind: "confirm", fields: thread.guessed };
  }
}
