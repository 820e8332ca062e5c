import type { Ports } from "./port.ts";
import { arrivalAt, threadAt } from "./record.ts";

/** What can be told of one delivery without showing it: no address, no subject, no word of it. */
export interface MailFacts {
  readonly id: string;
  readonly receivedAt: string;
  readonly state: "under-way" | "settled";
  /** What became of it, or the name of the fault by which nothing did; null while it is under way. */
  readonly outcome: string | null;
  readonly recipients: number;
  /** The null path: a bounce or another automatic mail. */
  readonly isFromNobody: boolean;
  /** As the receiving service judged it; null where that was not recorded. */
  readonly verdicts: { readonly spam: boolean; readonly virus: boolean; readonly dmarc: string | null } | null;
  readonly seekerId: string | null;
  readonly threadId: string | null;
  readonly threadState: string | null;
  /** null where the raw mail is not kept, or not any more. */
  readonly rawBytes: number | null;
}

/** null where no delivery of that id is known: never arrived, or forgotten after 30 days. */
export async function mailFacts(ports: Ports, arrivalId: string, now: string): Promise<MailFacts | null> {
  const found = await ports.store.get(arrivalAt(arrivalId), now);
  if (!found) return null;
  const { seekerId, threadId = null, outcome, verdicts = null, recipients, envelopeFrom, receivedAt } = found.value;
  const raw = await ports.rawMail.get(arrivalId);
  const thread = seekerId && threadId ? await ports.store.get(threadAt(seekerId, threadId), now) : null;
  return {
    id: arrivalId,
    receivedAt,
    state: outcome === null ? "under-way" : "settled",
    outcome,
    recipients: recipients.length,
    isFromNobody: envelopeFrom === "",
    verdicts,
    seekerId,
    threadId,
    threadState: thread?.value.state ?? null,
    rawBytes: raw?.length ?? null,
  };
}
