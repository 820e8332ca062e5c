import type { Seeker } from "../seeker.ts";
import { advocateOf, takeAdvocateAnswer } from "./advocate/take-answer.ts";
import { takeAnswer } from "./answer.ts";
import { controlsOf, takeControl } from "./control.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { doorsOf } from "./door.ts";
import { RetryLater } from "./fault.ts";
import type { Arrival, Ports, Stored } from "./port.ts";
import { type ArrivalRecord, arrivalAt, arrivalsOf, retentionMs } from "./record.ts";
import { toOperator } from "./operator.ts";
import { senderOf } from "./sender.ts";
import { takeFromStranger } from "./stranger.ts";
import { takeTracked } from "./track.ts";

/**
 * One delivery to one outcome. Recorded first; then whose it is; then what it says. Each write is conditional and the
 * order fixed, so that running it again from the top finishes what a crash left. Throws what is worth another try.
 */
export async function intake(ports: Ports, arrival: Arrival, now: string): Promise<Intake> {
  const record = await recordArrival(ports, arrival, now);
  if (record.value.outcome !== null) return { kind: "repeat" };
  const bytes = await ports.rawMail.get(arrival.id);
  if (!bytes) throw new RetryLater("raw-gone");
  const mail = await ports.parseMail(bytes);
  const outcome = await take(ports, { arrival, doors: doorsOf(ports, arrival, now), mail, bytes }, now);
  await settleArrival(ports, arrival, record, outcome, now);
  ports.log.note("intake", { arrival: arrival.id, outcome: outcome.kind, fault: faultOf(outcome) });
  return outcome;
}

async function take(ports: Ports, taken: Taken, now: string): Promise<Intake> {
  if (taken.doors.length === 0) return dropped("no-door");
  if (taken.mail.headers.has("x-follow-through")) return dropped("loop");
  if (taken.doors.some((door) => door.kind === "operator")) return toOperator(ports, taken, now);
  const advocate = await advocateOf(ports, taken, now);
  if (advocate) return takeAdvocateAnswer(ports, advocate, taken, now);
  const sender = await senderOf(ports, taken, now);
  switch (sender.kind) {
    case "seeker":
      return takeFromSeeker(ports, sender.seeker, taken, now);
    case "stranger":
    case "unproven":
    case "nobody":
      return takeFromStranger(ports, sender, taken, now);
  }
}

async function takeFromSeeker(ports: Ports, seeker: Seeker, taken: Taken, now: string): Promise<Intake> {
  const controls = controlsOf(seeker, taken, now);
  if (controls.length > 0) return takeControl(ports, seeker, controls, taken, now);
  const isAnswer = taken.doors.some((door) => door.kind === "reply" || door.kind === "self");
  return isAnswer ? takeAnswer(ports, seeker, taken, now) : takeTracked(ports, seeker, taken, now);
}

/** An envelope with more recipients is kept by its first ones. */
const recipientsKept = 50;

const faultOf = (outcome: Intake): string | null => (outcome.kind === "dropped" ? outcome.fault : null);

async function recordArrival(ports: Ports, arrival: Arrival, now: string): Promise<Stored<ArrivalRecord>> {
  const place = arrivalAt(arrival.id);
  const found = await ports.store.get(place, now);
  if (found) return found;
  const record: ArrivalRecord = {
    receivedAt: arrival.receivedAt,
    recipients: arrival.recipients.slice(0, recipientsKept),
    envelopeFrom: arrival.envelopeFrom,
    remoteAddress: arrival.remoteAddress,
    outcome: null,
    seekerId: null,
    tries: 0,
  };
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  await ports.store.put(place, record, { expect: "absent", expiresAt }, now);
  // Another delivery of the same may have been quicker: what stands counts.
  return (await ports.store.get(place, now)) ?? { key: place, value: record, version: 1 };
}

async function settleArrival(
  ports: Ports,
  arrival: Arrival,
  record: Stored<ArrivalRecord>,
  outcome: Intake,
  now: string,
): Promise<void> {
  const seekerId = "seekerId" in outcome ? outcome.seekerId : null;
  const settled = { ...record.value, outcome: faultOf(outcome) ?? outcome.kind, seekerId };
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  const list = seekerId ? { list: { key: arrivalsOf(seekerId).partition, sort: arrival.receivedAt } } : {};
  // A lost race means that somebody else settled the same delivery with the same outcome.
  await ports.store.put(arrivalAt(arrival.id), settled, { expect: record.version, expiresAt, ...list }, now);
}
