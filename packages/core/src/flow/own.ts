import { isMachineMade } from "../mail/answerable.ts";
import { keptOutLetter, privateLetter } from "../nudge/letters/trust-letter.ts";
import type { Seeker } from "../seeker.ts";
import { goesToOthers, isToUsAlone, isWordForUs, takeAnswer } from "./answer.ts";
import { type ControlWord, controlsOf, takeControl } from "./control.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { idKeyOf, mailKeyOf } from "./identity.ts";
import { mayMail } from "./limit.ts";
import type { Ports } from "./port.ts";
import { messageIdAt } from "./record.ts";
import type { Sender } from "./sender.ts";
import { tell } from "./tell.ts";
import { takeTracked } from "./track.ts";

/** A seeker's own mail, by the door it came through. */
export async function takeFromSeeker(
  ports: Ports,
  { seeker, proven }: Extract<Sender, { kind: "seeker" }>,
  taken: Taken,
  now: string,
): Promise<Intake> {
  const { arrival, mail, doors } = taken;
  if (arrival.virus || arrival.spam) return keepOut(ports, seeker, proven, taken, now);
  if (await isOurs(ports, seeker, taken, now)) return dropped("loop", seeker.id);
  const controls = controlsOf(seeker, taken, now);
  const isAnswer = doors.some((door) => door.kind === "reply" || door.kind === "self");
  // An out-of-office that answers us is full of words and no wish.
  if (isMachineMade(mail) && (isAnswer || controls.length > 0)) return dropped("automatic", seeker.id);
  if (arrival.asSeekerId === null && !(await mayMail(ports, seeker, now))) return dropped("quota-mail", seeker.id);
  if (!proven) return takeByPrivateAddress(ports, seeker, controls, taken, now);
  const trusted = { ...taken, mayCommand: true };
  if (controls.length > 0) {
    // Kept first: what cancel@ ends, this very mail would begin again.
    const kept = isToBeKept(ports, seeker, taken) ? await takeTracked(ports, seeker, trusted, now) : null;
    const answered = await takeControl(ports, seeker, controls, taken, now);
    return kept ?? answered;
  }
  return isAnswer || isToUsAlone(ports, seeker, taken, now) || (await isWordForUs(ports, seeker, taken, now))
    ? takeAnswer(ports, seeker, trusted, now)
    : takeTracked(ports, seeker, trusted, now);
}

/** A letter to somebody that came to the tracking address as well as to help@, pending@ or cancel@. */
const isToBeKept = (ports: Ports, seeker: Seeker, taken: Taken): boolean =>
  taken.doors.some(({ kind }) => kind === "track" || kind === "private") && goesToOthers(ports, seeker, taken);

/**
 * The private address is a password that others may see: what comes by it alone is recorded and snoozed. What it asks
 * for besides is said to the seeker, at an address that is theirs, and not done.
 */
async function takeByPrivateAddress(
  ports: Ports,
  seeker: Seeker,
  controls: readonly ControlWord[],
  taken: Taken,
  now: string,
): Promise<Intake> {
  if (controls.length === 0) return takeTracked(ports, seeker, taken, now);
  const kept = isToBeKept(ports, seeker, taken) ? await takeTracked(ports, seeker, taken, now) : null;
  const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  await tell(ports, seeker, `private#${mailKey}`, privateLetter(controls, ports.service.domain), now);
  return kept ?? { kind: "answered", seekerId: seeker.id };
}

/** Spam and viruses are not opened. A proven seeker hears of it once for each mail; anybody could send the others. */
async function keepOut(ports: Ports, seeker: Seeker, proven: boolean, taken: Taken, now: string): Promise<Intake> {
  const why = taken.arrival.virus ? "virus" : "spam";
  if (proven) {
    const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
    const letter = keptOutLetter(why, taken.mail.subject, `track@${ports.service.domain}`);
    await tell(ports, seeker, `${why}#${mailKey}`, letter, now);
  }
  return dropped(why, seeker.id);
}

/** A mail of ours that came back without the header that marks it: its id is known. */
async function isOurs(ports: Ports, seeker: Seeker, { mail }: Taken, now: string): Promise<boolean> {
  if (mail.messageId === null) return false;
  const place = await ports.store.get(messageIdAt(seeker.id, idKeyOf(ports.signer, mail.messageId)), now);
  return place?.value.ours ?? false;
}
