import { recipientsKept } from "../bounds/keep.ts";
import { mayBeAnswered } from "../mail/answerable.ts";
import { advocateOf, takeAdvocateAnswer } from "./advocate/take-answer.ts";
import { doorsOf } from "./door.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { faults, RetryLater } from "./fault.ts";
import { toOperator } from "./operator.ts";
import { takeFromSeeker } from "./own.ts";
import type { Arrival, Ports, Stored } from "./port.ts";
import { placeRaw } from "./raw.ts";
import { type ArrivalRecord, arrivalAt, arrivalsOf, retentionMs } from "./record.ts";
import { senderOf } from "./sender.ts";
import { takeFromStranger } from "./stranger.ts";

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
  const answerable = mayBeAnswered(mail, arrival.envelopeFrom);
  const outcome = await take(
    ports,
    { arrival, doors: doorsOf(ports, arrival, now), mail, bytes, answerable, mayCommand: false },
    now,
  );
  await placeKept(ports, arrival, outcome, now);
  await settleArrival(ports, arrival, record, outcome, now);
  if (!keepsRaw(outcome)) await ports.rawMail.remove(arrival.id);
  ports.log.note("intake", { arrival: arrival.id, outcome: outcome.kind, fault: faultOf(outcome) });
  return outcome;
}

async function take(ports: Ports, taken: Taken, now: string): Promise<Intake> {
  if (taken.doors.length === 0) return dropped("no-door");
  if (taken.mail.headers.has("x-follow-through") || isFromUs(ports, taken)) return dropped("loop");
  const others = taken.doors.filter((door) => door.kind !== "operator");
  if (others.length === taken.doors.length) return takeForSomebody(ports, taken, now);
  const passedOn = await toOperator(ports, taken, now);
  if (others.length === 0) return passedOn;
  // A mail about a job that the operator is to see as well is a mail about a job.
  const outcome = await takeForSomebody(ports, { ...taken, doors: others }, now);
  return outcome.kind === "dropped" && outcome.seekerId === null ? passedOn : outcome;
}

async function takeForSomebody(ports: Ports, taken: Taken, now: string): Promise<Intake> {
  const advocate = await advocateOf(ports, taken, now);
  if (advocate && (taken.arrival.virus || taken.arrival.spam)) return dropped(taken.arrival.virus ? "virus" : "spam");
  if (advocate) return takeAdvocateAnswer(ports, advocate, taken, now);
  const sender = await senderOf(ports, taken, now);
  switch (sender.kind) {
    case "seeker":
      return takeFromSeeker(ports, sender, taken, now);
    case "stranger":
    case "unproven":
    case "nobody":
      return takeFromStranger(ports, sender, taken, now);
  }
}

/** A rule that sends our own mail back to us keeps its From. */
const isFromUs = ({ service }: Ports, { mail }: Taken): boolean =>
  mail.from.some(({ email }) => email === service.from.email || email.endsWith(`@${service.domain}`));

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
    verdicts: { spam: arrival.spam, virus: arrival.virus, dmarc: arrival.dmarc },
    helo: arrival.helo,
    asSeekerId: arrival.asSeekerId,
  };
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  await ports.store.put(place, record, { expect: "absent", expiresAt }, now);
  // Another delivery of the same may have been quicker: what stands counts.
  return (await ports.store.get(place, now)) ?? { key: place, value: record, version: 1 };
}

/** Raw mail stays only where it is some seeker's, or waits for somebody to become one. */
function keepsRaw(outcome: Intake): boolean {
  switch (outcome.kind) {
    case "dropped":
      return faults[outcome.fault].keepsRaw && outcome.seekerId !== null;
    case "to-operator":
    case "stopped":
    case "late-yes":
      return false;
    case "tracked":
    case "answered":
    case "waiting-for-confirmation":
    case "forwarding-asked":
    case "repeat":
      return true;
  }
}

async function placeKept(ports: Ports, arrival: Arrival, outcome: Intake, now: string): Promise<void> {
  const seekerId = "seekerId" in outcome ? outcome.seekerId : null;
  // What was tracked has its place since it was kept.
  if (seekerId === null || outcome.kind === "tracked" || !keepsRaw(outcome)) return;
  await placeRaw(ports, seekerId, arrival.id, now);
}

async function settleArrival(
  ports: Ports,
  arrival: Arrival,
  record: Stored<ArrivalRecord>,
  outcome: Intake,
  now: string,
): Promise<void> {
  const seekerId = "seekerId" in outcome ? outcome.seekerId : null;
  const threadId = outcome.kind === "tracked" ? outcome.threadId : null;
  // Without its bytes it is never decided again: then nobody needs to know who sent it.
  const envelopeFrom = keepsRaw(outcome) ? record.value.envelopeFrom : "";
  const settled = { ...record.value, envelopeFrom, outcome: faultOf(outcome) ?? outcome.kind, seekerId, threadId };
  const expiresAt = new Date(Date.parse(now) + retentionMs.arrival).toISOString();
  const list = seekerId ? { list: { key: arrivalsOf(seekerId).partition, sort: arrival.receivedAt } } : {};
  // A lost race means that somebody else settled the same delivery with the same outcome.
  await ports.store.put(arrivalAt(arrival.id), settled, { expect: record.version, expiresAt, ...list }, now);
}
