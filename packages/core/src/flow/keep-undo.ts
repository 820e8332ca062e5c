import type { Ports } from "./port.ts";
import { retentionMs, threadAt, type Undo, undoAt } from "./record.ts";

/** The id of the way back from one doing in one thread: the same for each repeat. */
export const undoIdOf = (ports: Ports, threadId: string, doingId: string): string =>
  ports.signer.digest(`${threadId} ${doingId}`);

/** Until when a press of "undo" works. */
export const undoneUntil = (now: string): string => new Date(Date.parse(now) + retentionMs.undo).toISOString();

/** Keeps the way back; one that is kept already stays as it was. */
export async function keepUndo(
  ports: Ports,
  seekerId: string,
  undoId: string,
  undo: Undo,
  now: string,
): Promise<string> {
  await ports.store.put(undoAt(seekerId, undoId), undo, { expect: "absent", expiresAt: undoneUntil(now) }, now);
  return undoId;
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
