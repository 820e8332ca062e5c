import type { Context } from "hono";
import { isKnownWord, type Said } from "./page/flash.tsx";

/** Leads to a page that tells what was just done, and offers to undo it. */
export function saidAt(path: string, what: string, undoId: string | null = null): string {
  const query = new URLSearchParams({ did: what, ...(undoId && { undo: undoId }) });
  return `${path}?${query.toString()}`;
}

export function saidIn(c: Context): Said | null {
  const what = c.req.query("did") ?? "";
  const undoId = c.req.query("undo") ?? "";
  if (!isKnownWord(what)) return null;
  return { what, undoId: /^[a-z2-7]{10,40}$/.test(undoId) ? undoId : null };
}
