import { type Fault, faults } from "./fault.ts";
import { intake } from "./intake.ts";
import type { Arrival, Ports, Stored } from "./port.ts";
import { arrivalAt, type ArrivalRecord, retentionMs } from "./record.ts";
import { notDone, type Reread } from "./reread-outcome.ts";
import { rereadTracked } from "./reread-tracked.ts";

/**
 * One settled delivery, after a fault of the reader was mended. A tracked mail is read again into the thread where it
 * lies now; what the seeker said, confirmed, moved or deleted stands, and nobody is written to. One that was dropped
 * goes through intake from the top. Repeating it changes nothing more.
 */
export async function reread(ports: Ports, arrivalId: string, now: string): Promise<Reread> {
  const record = await ports.store.get(arrivalAt(arrivalId), now);
  if (!record) return notDone("no delivery of that id is known: they are forgotten after 30 days");
  if (record.value.outcome === null && !record.value.decidedAnew)
    return notDone("it is not settled yet: either it is under way, or it is parked and wants a replay");
  const bytes = await ports.rawMail.get(arrivalId);
  if (!bytes) return notDone(`it came to "${record.value.outcome}", and its raw mail is not kept any more`);
  if (record.value.outcome === "tracked")
    return rereadTracked(ports, arrivalOf(arrivalId, record.value), record.value.seekerId ?? "", bytes, now);
  if (record.value.outcome === null || isFault(record.value.outcome)) return decideAnew(ports, arrivalId, record, now);
  return notDone(`it came to "${record.value.outcome}": what it asked for was done, and is not done again`);
}

const isFault = (outcome: string): outcome is Fault => Object.hasOwn(faults, outcome);

async function decideAnew(
  ports: Ports,
  id: string,
  { value, version }: Stored<ArrivalRecord>,
  now: string,
): Promise<Reread> {
  // Without the verdicts of that day it could be believed today what was not believed then.
  if (!value.verdicts) return notDone("what the receiving service said about it was not recorded");
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  await ports.store.put(
    arrivalAt(id),
    { ...value, outcome: null, decidedAnew: true },
    { expect: version, expiresAt },
    now,
  );
  await intake(ports, arrivalOf(id, value), now);
  const settled = await ports.store.get(arrivalAt(id), now);
  return { kind: "decided-anew", outcome: settled?.value.outcome ?? "unknown" };
}

const arrivalOf = (id: string, record: ArrivalRecord): Arrival => ({
  id,
  recipients: record.recipients,
  envelopeFrom: record.envelopeFrom,
  receivedAt: record.receivedAt,
  remoteAddress: record.remoteAddress,
  helo: record.helo ?? null,
  spam: record.verdicts?.spam ?? false,
  virus: record.verdicts?.virus ?? false,
  dmarc: record.verdicts?.dmarc ?? null,
  asSeekerId: record.asSeekerId ?? null,
});
