import type { Advocate, Ask } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import {
  advocateHelpLetter,
  lateYesLetter,
  wasThatYouLetter,
  whichOneLetter,
} from "../../nudge/letters/advocate-answer-letter.ts";
import { bareSubject } from "../../read/subject.ts";
import { seekerById } from "../account.ts";
import type { Taken } from "../delivery.ts";
import { mailKeyOf } from "../identity.ts";
import type { Ports } from "../port.ts";
import { neverAt } from "../record.ts";
import { sendLetter } from "../send-letter.ts";
import { advocateButton, guideUrl, pageUrl } from "./button.ts";
import { forgiveSilence, silencesOf } from "./refusal.ts";
import { toAdvocate } from "./thank.ts";

/** Only to somebody who said yes; whoever has not answered yet gets no second mail, not even this one. */
export async function askWhichOne(
  ports: Ports,
  {
    advocate,
    asks,
    id,
    taken,
  }: { readonly advocate: Advocate; readonly asks: readonly Ask[]; readonly id: string; readonly taken: Taken },
  now: string,
): Promise<void> {
  const standing = asks.filter((ask) => isStanding(ask.consent));
  if (standing.length === 0) return;
  const seekers = await Promise.all(standing.map((ask) => seekerById(ports, ask.seekerId, now)));
  const names = seekers.flatMap((seeker) => (seeker ? [seeker.name] : []));
  const subject = `Re: ${bareSubject(taken.mail.subject) || "your mail"}`;
  const letter = whichOneLetter(subject, names, pageUrl(ports, advocate.id, now));
  const seekerIds = standing.map((ask) => ask.seekerId);
  const addressing = { ...toAdvocate(advocate, "answer", null, seekerIds), answers: taken.mail.messageId };
  await sendLetter(ports, `answer#${id}`, letter, addressing, now);
}

/** The advocates' own help, once for a mail that asks for it; false where nobody asked them or they said no. */
export async function helpAdvocate(ports: Ports, advocate: Advocate, taken: Taken, now: string): Promise<boolean> {
  const standing = advocate.asks.filter((ask) => isStanding(ask.consent));
  if (standing.length === 0) return false;
  if (!taken.answerable) return true;
  const setting = { name: advocate.name, pageUrl: pageUrl(ports, advocate.id, now), guideUrl: guideUrl(ports) };
  const letter = advocateHelpLetter(`Re: ${bareSubject(taken.mail.subject) || "help"}`, setting);
  const addressing = {
    ...toAdvocate(
      advocate,
      "answer",
      null,
      standing.map((ask) => ask.seekerId),
    ),
    answers: taken.mail.messageId,
  };
  const key = `help#${mailKeyOf(ports.signer, taken.mail, taken.bytes)}`;
  await sendLetter(ports, key, letter, addressing, now);
  return true;
}

/** Somebody else said no in a mail about several: one question for each of our mails, to the address that is theirs. */
export async function askWhetherThatWasThem(
  ports: Ports,
  advocate: Advocate,
  asks: readonly Ask[],
  now: string,
): Promise<void> {
  const standing = asks.filter((ask) => isStanding(ask.consent));
  if (standing.length === 0) return;
  const buttons = standing.map(({ seekerId, seekerName }) =>
    advocateButton(
      ports,
      { advocateId: advocate.id, seekerId, threadId: null, verb: "stop" },
      now,
      `Stop for ${seekerName}`,
    ),
  );
  const letter = wasThatYouLetter(advocate.name, buttons, pageUrl(ports, advocate.id, now));
  const addressing = toAdvocate(
    advocate,
    "answer",
    null,
    standing.map((ask) => ask.seekerId),
  );
  const key = `was-that-you#${advocate.nudgedAt ?? advocate.invitedAt ?? ""}`;
  await sendLetter(ports, key, letter, addressing, now);
}

/**
 * A yes after thirty days of silence. It binds to nothing, since nothing is kept; but the same people may ask again,
 * and whoever said it hears why nothing comes of it. Once; false where there was no such silence.
 */
export async function takeLateYes(ports: Ports, advocateId: string, taken: Taken, now: string): Promise<boolean> {
  const [from] = taken.mail.from;
  if (!from || !taken.answerable || (await ports.store.get(neverAt(advocateId), now))) return false;
  const key = `late-yes#${mailKeyOf(ports.signer, taken.mail, taken.bytes)}`;
  if ((await silencesOf(ports, advocateId, null, now)).length === 0) return false;
  const letter = lateYesLetter(`Re: ${bareSubject(taken.mail.subject) || "your yes"}`, from.name);
  const addressing = {
    kind: "answer" as const,
    to: from,
    party: advocateId,
    thread: null,
    answers: taken.mail.messageId,
    stoppable: true,
    stops: `${advocateId}.invite`,
  };
  await sendLetter(ports, key, letter, addressing, now);
  // Last, so that a repeat after a crash still finds it.
  return forgiveSilence(ports, advocateId, null, now);
}
