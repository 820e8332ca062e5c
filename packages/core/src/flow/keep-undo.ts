import type { Ports } from "./port.ts";
import { retentionMs, type Undo, undoAt } from "./record.ts";

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
