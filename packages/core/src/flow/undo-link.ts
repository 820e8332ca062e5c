import { undoneUntil } from "./keep-undo.ts";
import type { Ports } from "./port.ts";

/** The link behind "undo" in a mail: as a button, it names what it undoes and nothing more. */
export function undoUrl(ports: Ports, seekerId: string, undoId: string, now: string): string {
  return `${ports.service.publicUrl}/undo/${ports.signer.seal("act", `undo.${seekerId}.${undoId}`, undoneUntil(now))}`;
}

export function openUndo(ports: Ports, token: string, now: string): { seekerId: string; undoId: string } | null {
  const [what, seekerId, undoId] = (ports.signer.open("act", token, now) ?? "").split(".");
  return what === "undo" && seekerId && undoId ? { seekerId, undoId } : null;
}
