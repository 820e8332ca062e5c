import { earlier } from "../calendar.ts";
import type { Mail } from "../mail/message.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { type Foreseen, foresee } from "./foresee.ts";
import type { Arrival, Ports } from "./port.ts";
import { handDraftAt, retentionMs, threadAt } from "./record.ts";
import { contextOf } from "./reading-context.ts";
import { takeTracked } from "./track.ts";

/** A mail given in the web view, and what would be understood of it. Nothing of it is in any thread yet. */
export interface Shown {
  readonly draftId: string;
  readonly mail: Mail;
  readonly reading: Reading;
  readonly intoThreadId: string | null;
  /** What keeping it would do. */
  readonly foreseen: Foreseen;
}

/** Reads a mail and lays it aside for a day, so that its reading can be looked at before it is kept. */
export async function lookAt(
  ports: Ports,
  seeker: Seeker,
  bytes: Uint8Array,
  intoThreadId: string | null,
  now: string,
): Promise<Shown> {
  const draftId = ports.signer.secret();
  const rawId = `hand-${draftId}`;
  const expiresAt = new Date(Date.parse(now) + retentionMs.handDraft).toISOString();
  // The record first: whatever lies with the raw mail can be found and removed.
  await ports.store.put(handDraftAt(seeker.id, draftId), { rawId, intoThreadId }, { expect: "absent", expiresAt }, now);
  await ports.rawMail.put(rawId, bytes);
  return shown(ports, seeker, draftId, bytes, intoThreadId, now);
}

/** The mail laid aside, into its thread; null where it is gone. Repeating it changes nothing. */
export async function keepByHand(ports: Ports, seeker: Seeker, draftId: string, now: string): Promise<Intake | null> {
  const found = await ports.store.get(handDraftAt(seeker.id, draftId), now);
  const bytes = found && (await ports.rawMail.get(found.value.rawId));
  if (!found || !bytes) return null;
  const mail = await ports.parseMail(bytes);
  const { rawId, intoThreadId } = found.value;
  if (mail.headers.has("x-follow-through")) {
    await dropByHand(ports, seeker, draftId, now);
    return dropped("loop", seeker.id);
  }
  const into = intoThreadId && (await ports.store.get(threadAt(seeker.id, intoThreadId), now)) ? intoThreadId : null;
  const outcome = await takeTracked(ports, seeker, takenOf(ports, seeker, rawId, mail, bytes, now), now, into);
  await ports.store.remove(handDraftAt(seeker.id, draftId), "any");
  if (outcome.kind !== "tracked") await ports.rawMail.remove(rawId);
  return outcome;
}

/** The seeker looked and said no. */
export async function dropByHand(ports: Ports, seeker: Seeker, draftId: string, now: string): Promise<void> {
  const found = await ports.store.get(handDraftAt(seeker.id, draftId), now);
  if (!found) return;
  await ports.rawMail.remove(found.value.rawId);
  await ports.store.remove(handDraftAt(seeker.id, draftId), "any");
}

async function shown(
  ports: Ports,
  seeker: Seeker,
  draftId: string,
  bytes: Uint8Array,
  intoThreadId: string | null,
  now: string,
): Promise<Shown> {
  const mail = await ports.parseMail(bytes);
  const reading = read(mail, contextOf(ports, seeker, saidAt(mail, now)));
  const taken = takenOf(ports, seeker, `hand-${draftId}`, mail, bytes, now);
  const foreseen = await foresee(ports, seeker, taken, reading, intoThreadId, now);
  return { draftId, mail, reading, intoThreadId, foreseen };
}

/** What it may do: be recorded, and nothing else. */
const takenOf = (ports: Ports, seeker: Seeker, rawId: string, mail: Mail, bytes: Uint8Array, now: string): Taken => ({
  arrival: arrivalOf(ports, seeker, rawId, mail, now),
  doors: [{ kind: "track" }],
  mail,
  bytes,
  answerable: false,
  mayCommand: false,
});

/** As if it had come by BCC at its date: the seeker says so, and nobody else could give it here. */
const arrivalOf = (ports: Ports, seeker: Seeker, rawId: string, mail: Mail, now: string): Arrival => ({
  id: rawId,
  recipients: [`track@${ports.service.domain}`],
  envelopeFrom: primaryAddress(seeker),
  receivedAt: saidAt(mail, now),
  remoteAddress: null,
  helo: null,
  spam: false,
  virus: false,
  dmarc: null,
  asSeekerId: seeker.id,
});

const saidAt = (mail: Mail, now: string): string => (mail.date ? earlier(mail.date, now) : now);
