import type { Ports } from "./port.ts";
import { auditAt, retentionMs } from "./record.ts";

/** By which door it was done, and the id that makes a repeat recognisable. */
export interface Doing {
  readonly id: string;
  readonly by: "mail" | "web" | "link";
}

/** An entry in the seeker's list of what was done in their name. */
export async function audit(
  ports: Ports,
  seekerId: string,
  threadId: string | null,
  what: string,
  doing: Doing,
  now: string,
): Promise<void> {
  const expiresAt = new Date(Date.parse(now) + retentionMs.audit).toISOString();
  const entry = { at: now, by: doing.by, what, threadId };
  const place = auditAt(seekerId, now, ports.signer.digest(doing.id));
  await ports.store.put(place, entry, { expect: "absent", expiresAt }, now);
}
