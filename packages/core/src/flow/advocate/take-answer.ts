import { addressOf } from "../../advocate/advocate.ts";
import { advocateAnswersMost } from "../../bounds/flow.ts";
import { passedOnAnswerCharsMost } from "../../bounds/keep.ts";
import { automaticOf } from "../../mail/automatic.ts";
import { splitBody } from "../../mail/split-body.ts";
import { type AdvocateAnswer, asksForHelp, readAdvocateAnswers } from "../../read/advocate-answer.ts";
import { dropped, type Intake, type Taken } from "../delivery.ts";
import { mailKeyOf } from "../identity.ts";
import type { Ports, TagSubject } from "../port.ts";
import { asksToErase, eraseBy } from "../stop.ts";
import { askWhetherThatWasThem, helpAdvocate, takeLateYes } from "./answer-advocate.ts";
import { isNo, isYes } from "./answer-kind.ts";
import { type Answer, scopeOf } from "./answer-scope.ts";
import { hearAll } from "./hear-all.ts";
import { takeFromOther } from "./other-address.ts";
import { advocateByAddress, advocateById, advocateIdOf } from "./person.ts";
import { keepNever } from "./refusal.ts";

/** The advocate's reply tag that a delivery came to, or the advocate who answered our bare address; null for neither. */
export async function advocateOf(ports: Ports, taken: Taken, now: string): Promise<TagSubject | null> {
  const tag = taken.doors.flatMap((door) => (door.kind === "reply" ? [door.subject] : []))[0];
  if (tag) return tag.party.startsWith("adv_") ? tag : null;
  const from = taken.mail.from[0]?.email;
  if (!from || !taken.doors.some((door) => door.kind === "self")) return null;
  const advocate = await advocateByAddress(ports, from, now);
  return advocate && { party: advocate.id, threadId: null };
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
  const said = text === "" ? mail.subject : text;
  const erased = asksToErase(taken) ? await eraseProven(ports, taken, now) : null;
  const answers = asksToErase(taken) ? ([{ kind: "never" }] as const) : readAdvocateAnswers(said).answers;
  if (!advocate) return erased ?? takeFromForgotten(ports, tag, answers, taken, now);
  const isTrusted = await isTheirs(ports, advocate.id, addressOf(advocate), taken);
  if (isTrusted && erased) return erased;
  const other = advocate.sendTo?.confirmedAt === null ? advocate.sendTo.email : null;
  if (other !== null && mail.from[0]?.email === other)
    return erased ?? takeFromOther(ports, advocate.id, other, answers, taken, now);
  const answer = { advocate, tag, answers: answers.slice(0, advocateAnswersMost), text: said, taken };
  return isTrusted ? takeTrusted(ports, answer, now) : takeUnproven(ports, answer, erased, now);
}

async function takeTrusted(ports: Ports, answer: Answer, now: string): Promise<Intake> {
  const { advocate, tag, answers, text, taken } = answer;
  const asks = scopeOf(advocate, answer);
  const [first] = asks;
  if (!first && answers.some(isYes) && (await takeLateYes(ports, tag.party, taken, now))) return { kind: "late-yes" };
  // Asked by somebody, and not yet written to: whoever wants no mail from here shall get none.
  if (!first && answers.some(isNo)) return eraseBy(ports, taken.mail.from[0]?.email ?? "", taken, now);
  if (!first) return dropped("not-yours");
  if (answers.length === 0 && asksForHelp(text) && (await helpAdvocate(ports, advocate, taken, now)))
    return { kind: "answered", seekerId: first.seekerId };
  const id = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  const words = text === "" ? "" : splitBody(taken.mail).text.trim().slice(0, passedOnAnswerCharsMost);
  await hearAll(ports, { advocate, asks, tag, answers, words, id, taken }, now);
  return { kind: "answered", seekerId: first.seekerId };
}

/**
 * Of somebody else who holds the mail only a no counts, as one for now. Where the mail was about several seekers, a
 * stranger's no would end all of them: then nothing changes but one question to the advocate, with a button for each.
 * From the advocate's own address, though not proven, it stops all of it: that must always be easy.
 */
async function takeUnproven(ports: Ports, answer: Answer, erased: Intake | null, now: string): Promise<Intake> {
  const { advocate, tag, answers, taken } = answer;
  if (!answers.some(isNo)) return erased ?? dropped("unproven");
  const asks = scopeOf(advocate, answer);
  const [first, second] = asks;
  if (!first) return erased ?? dropped("not-yours");
  const saysItIsTheirs = taken.mail.from.some(
    ({ email }) => email === addressOf(advocate) || advocateIdOf(ports.signer, email) === advocate.id,
  );
  if (second && !saysItIsTheirs) await askWhetherThatWasThem(ports, advocate, asks, now);
  else {
    const id = mailKeyOf(ports.signer, taken.mail, taken.bytes);
    await hearAll(ports, { advocate, asks, tag, answers: [{ kind: "not-now" }], words: "", id, taken }, now);
  }
  return erased ?? { kind: "answered", seekerId: first.seekerId };
}

/** Whoever asks to be erased is erased, advocate or not; null where the address is not proven. */
async function eraseProven(ports: Ports, taken: Taken, now: string): Promise<Intake | null> {
  const [from, second] = taken.mail.from;
  if (!from || second) return null;
  const proof = await ports.prove(taken.arrival, taken.mail, taken.bytes);
  return proof.kind === "proven" ? eraseBy(ports, from.email, taken, now) : null;
}

/** Nothing is kept about them any more: never is kept all the same, and a late yes gets a kind answer. */
async function takeFromForgotten(
  ports: Ports,
  { party }: TagSubject,
  answers: readonly AdvocateAnswer[],
  taken: Taken,
  now: string,
): Promise<Intake> {
  const isNever = answers.some(({ kind }) => kind === "never" || kind === "stop");
  if (!isNever && !answers.some(isYes)) return dropped("not-yours");
  if (!(await isTheirs(ports, party, null, taken))) return dropped("not-yours");
  if (isNever) await keepNever(ports, party, now);
  else if (await takeLateYes(ports, party, taken, now)) return { kind: "late-yes" };
  return dropped("not-yours");
}

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
