import { type Advocate, type Ask, addressOf } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { automaticOf } from "../../mail/automatic.ts";
import { splitBody } from "../../mail/split-body.ts";
import { whichOneLetter } from "../../nudge/letters/advocate-letter.ts";
import { type AdvocateAnswer, readAdvocateAnswers } from "../../read/advocate-answer.ts";
import { seekerById } from "../account.ts";
import { dropped, type Intake, type Taken } from "../delivery.ts";
import { dispatch } from "../dispatch.ts";
import { mailKeyOf } from "../identity.ts";
import type { Ports, TagSubject } from "../port.ts";
import { mailOf } from "../post.ts";
import { pageUrl } from "./button.ts";
import { hear, keepNever } from "./hear.ts";
import { confirmOtherAddress, neverOtherAddress } from "./other-address.ts";
import { advocateById, advocateIdOf } from "./person.ts";
import { toAdvocate } from "./thank.ts";

/** What an advocate writes in one answer; a person says one or two things. */
const answersMost = 5;
/** Their words as they are passed on: a letter, not a book. */
const wordsMostChars = 20_000;

/** The advocate's reply tag that a delivery came to, or the advocate who answered our bare address; null for neither. */
export async function advocateOf(ports: Ports, taken: Taken, now: string): Promise<TagSubject | null> {
  const tag = taken.doors.flatMap((door) => (door.kind === "reply" ? [door.subject] : []))[0];
  if (tag) return tag.party.startsWith("adv_") ? tag : null;
  const from = taken.mail.from[0]?.email;
  if (!from || !taken.doors.some((door) => door.kind === "self")) return null;
  const party = advocateIdOf(ports.signer, from);
  return (await advocateById(ports, party, now)) ? { party, threadId: null } : null;
}

/**
 * An advocate's answer by mail. Consent, and never, are believed of the proven address alone; of anybody else who holds
 * the mail a no for now, which its owner can take back. Never can't be taken back, and a forwarded mail shows its tag.
 * What is no answer reaches the seeker whole, if it is certain whom it is for.
 */
export async function takeAdvocateAnswer(ports: Ports, tag: TagSubject, taken: Taken, now: string): Promise<Intake> {
  const { mail } = taken;
  const text = splitBody(mail).text.trim();
  if (automaticOf(mail, text).kind !== "human") return dropped("automatic");
  const advocate = await advocateById(ports, tag.party, now);
  // The mailto of a one-click stop comes with a subject and nothing else.
  const read = readAdvocateAnswers(text === "" ? mail.subject : text);
  if (!advocate) {
    const isNever = read.answers.some(({ kind }) => kind === "never" || kind === "stop");
    if (isNever && (await isTheirs(ports, tag.party, null, taken))) await keepNever(ports, tag.party, now);
    return dropped("not-yours");
  }
  const other = advocate.sendTo?.confirmedAt === null ? advocate.sendTo.email : null;
  if (other !== null && mail.from[0]?.email === other)
    return takeFromOther(ports, advocate.id, other, read.answers, taken, now);
  const isTrusted = await isTheirs(ports, advocate.id, addressOf(advocate), taken);
  const answers = isTrusted ? read.answers.slice(0, answersMost) : unprovenNo(read.answers);
  if (!isTrusted && answers.length === 0) return dropped("unproven");
  const asks = scopeOf(advocate, tag, taken);
  const [first] = asks;
  const id = mailKeyOf(ports.signer, mail, taken.bytes);
  const words = isTrusted ? text.slice(0, wordsMostChars) : "";
  await hearAll(ports, { advocate, asks, tag, answers, words, id, taken }, now);
  return first ? { kind: "answered", seekerId: first.seekerId } : dropped("not-yours");
}

/** The question to another address, answered by mail from there: yes confirms it, any no is for that address alone. */
async function takeFromOther(
  ports: Ports,
  advocateId: string,
  email: string,
  answers: readonly AdvocateAnswer[],
  { arrival, mail, bytes }: Taken,
  now: string,
): Promise<Intake> {
  const seekerId = (await advocateById(ports, advocateId, now))?.asks[0]?.seekerId;
  if (seekerId === undefined) return dropped("not-yours");
  // Unheard it stays unconfirmed, and nothing more goes there.
  if (mail.from.length !== 1 || (await ports.prove(arrival, mail, bytes)).kind !== "proven") return dropped("unproven");
  if (answers.some(isNo)) await neverOtherAddress(ports, advocateId, email, now);
  else if (answers.some(({ kind }) => kind === "yes")) await confirmOtherAddress(ports, advocateId, email, now);
  return { kind: "answered", seekerId };
}

const isNo = (answer: AdvocateAnswer): boolean => ["not-now", "never", "stop", "step-back"].includes(answer.kind);

const unprovenNo = (answers: readonly AdvocateAnswer[]): readonly AdvocateAnswer[] =>
  answers.some(isNo) ? [{ kind: "not-now" }] : [];

async function isTheirs(
  ports: Ports,
  advocateId: string,
  address: string | null,
  { arrival, mail, bytes }: Taken,
): Promise<boolean> {
  const [from, second] = mail.from;
  if (!from || second) return false;
  const known = advocateIdOf(ports.signer, from.email) === advocateId || from.email === address;
  return known && (await ports.prove(arrival, mail, bytes)).kind === "proven";
}

/** Which asks an answer is about: the thread of its tag, the invitation it answers, else all that they know of. */
function scopeOf(advocate: Advocate, tag: TagSubject, { mail }: Taken): readonly Ask[] {
  const told = advocate.asks.filter((ask) => ask.invitedAt !== null);
  const byThread = told.filter((ask) => ask.jobs.some((job) => job.threadId === tag.threadId));
  if (byThread.length > 0) return byThread;
  const ids = new Set([...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])]);
  const byInvitation = told.filter((ask) => ask.invitationId !== null && ids.has(ask.invitationId));
  return byInvitation.length > 0 ? byInvitation : told;
}

interface Answered {
  readonly advocate: Advocate;
  readonly asks: readonly Ask[];
  readonly tag: TagSubject;
  readonly answers: readonly AdvocateAnswer[];
  readonly words: string;
  readonly id: string;
  readonly taken: Taken;
}

async function hearAll(ports: Ports, answered: Answered, now: string): Promise<void> {
  const { advocate, asks, tag, answers, words, id } = answered;
  const [only, second] = asks;
  if (!only) return;
  if (!second) return hearFor(ports, advocate.id, only, { ...answered, threadId: threadIn(only, tag) }, now);
  // One invitation for several: its yes or no is for all of them. Anything else might be for one of them alone.
  const forAll = answers.filter((answer) => isNo(answer) || (answer.kind === "yes" && isOneInvitation(asks)));
  for (const ask of asks) {
    for (const [i, answer] of forAll.entries()) {
      const said = { advocateId: advocate.id, seekerId: ask.seekerId, threadId: null, answer, words: "" };
      await hear(ports, { ...said, id: `${id}:${ask.seekerId}:${i}`, tell: i === 0 }, now);
    }
  }
  if (forAll.length === 0 && words !== "") await askWhichOne(ports, answered, now);
}

const isOneInvitation = (asks: readonly Ask[]): boolean =>
  new Set(asks.map((ask) => ask.invitationId)).size === 1 && asks.every((ask) => ask.consent === "invited");

const threadIn = (ask: Ask, tag: TagSubject): string | null =>
  ask.jobs.some((job) => job.threadId === tag.threadId) ? tag.threadId : null;

async function hearFor(
  ports: Ports,
  advocateId: string,
  ask: Ask,
  said: Pick<Answered, "answers" | "words" | "id"> & { readonly threadId: string | null },
  now: string,
): Promise<void> {
  const { threadId, words, id } = said;
  const answers = said.answers.length > 0 ? said.answers : words === "" ? [] : [null];
  for (const [i, answer] of answers.entries()) {
    const tell = i === 0;
    await hear(ports, { advocateId, seekerId: ask.seekerId, threadId, answer, words, id: `${id}:${i}`, tell }, now);
  }
}

/** Only to somebody who said yes; whoever has not answered yet gets no second mail, not even this one. */
async function askWhichOne(ports: Ports, { advocate, asks, id, taken }: Answered, now: string): Promise<void> {
  const standing = asks.filter((ask) => isStanding(ask.consent));
  if (standing.length === 0) return;
  const seekers = await Promise.all(standing.map((ask) => seekerById(ports, ask.seekerId, now)));
  const names = seekers.flatMap((seeker) => (seeker ? [seeker.name] : []));
  const subject = `Re: ${taken.mail.subject}`;
  const letter = whichOneLetter(subject, names, pageUrl(ports, advocate.id, now));
  const seekerIds = standing.map((ask) => ask.seekerId);
  const addressing = { ...toAdvocate(advocate, "answer", null, seekerIds), answers: taken.mail.messageId };
  const compose = async () => ({ mail: mailOf(ports, letter, addressing, now), about: [] });
  await dispatch(ports, advocate.id, `answer#${id}`, compose, now);
}
