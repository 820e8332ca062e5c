import type { Advocate } from "../../advocate/advocate.ts";
import { isRefused, isStanding } from "../../advocate/consent.ts";
import { otherAddressChanges, otherAddressLinks, otherAddressQuestions } from "../../bounds/flow.ts";
import { emailIn } from "../../mail/address.ts";
import { otherAddressLetter } from "../../nudge/letters/invitation-letter.ts";
import { pageLinkLetter } from "../../nudge/letters/page-link-letter.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import { dropped, type Intake, type Taken } from "../delivery.ts";
import type { Ports } from "../port.ts";
import { takeTurn } from "../rate.ts";
import { blockedAt, neverAt, otherAt } from "../record.ts";
import { sendLetter } from "../send-letter.ts";
import { isNo } from "./answer-kind.ts";
import { otherAddressButtons, pageUrl } from "./button.ts";
import { advocateByAddress, advocateById, advocateIdOf, changeAdvocate } from "./person.ts";
import { toAdvocate } from "./thank.ts";

/** "Send the asks to another address": one question to it, and nothing else before it is confirmed from there. */
export async function askOtherAddress(
  ports: Ports,
  advocateId: string,
  written: string,
  now: string,
): Promise<"asked" | "no-address" | "too-often"> {
  const email = emailIn(written)?.toLowerCase() ?? null;
  const advocate = await advocateById(ports, advocateId, now);
  if (!advocate || email === null || email === advocate.email || email.endsWith(`@${ports.service.domain}`))
    return "no-address";
  if (!(await takeTurn(ports, `other#${advocateId}`, otherAddressChanges, now))) return "too-often";
  const sendTo = { email, askedAt: now, confirmedAt: null };
  await changeAdvocate(ports, advocateId, (stands) => stands && { ...stands, sendTo }, now);
  // Whether the address wants no mail, or was asked this week, is nobody's business: the answer is the same.
  if (await mayAsk(ports, email, now)) await send(ports, { ...advocate, sendTo }, email, now);
  return "asked";
}

async function mayAsk(ports: Ports, email: string, now: string): Promise<boolean> {
  const never = await ports.store.get(neverAt(advocateIdOf(ports.signer, email)), now);
  const blocked = await ports.store.get(blockedAt(ports.signer.digest(email)), now);
  return !never && !blocked && takeTurn(ports, `other-to#${ports.signer.digest(email)}`, otherAddressQuestions, now);
}

async function send(ports: Ports, advocate: Advocate, email: string, now: string): Promise<void> {
  const names = advocate.asks.filter((ask) => !isRefused(ask.consent)).map((ask) => ask.seekerName);
  const { service } = ports;
  const operator = service.operator ? `${service.operator.name} <${service.operator.email}>` : null;
  const letter = otherAddressLetter(names, otherAddressButtons(ports, advocate.id, email, now), operator);
  const addressing = {
    ...toAdvocate(advocate, "answer", null, []),
    kind: "invitation" as const,
    to: { name: "", email },
    stops: `${advocate.id}.other`,
  };
  const key = `other#${ports.signer.digest(email)}#${now}`;
  await sendLetter(ports, key, letter, addressing, now);
}

/** From the new address itself: from now on mail goes there. False where another was named meanwhile. */
export async function confirmOtherAddress(
  ports: Ports,
  advocateId: string,
  email: string,
  now: string,
): Promise<boolean> {
  // First, so that their own address is never without the way to them; it leads nowhere until the address is confirmed.
  const asked = await advocateById(ports, advocateId, now);
  if (asked?.sendTo?.email === email)
    await ports.store.put(otherAt(advocateIdOf(ports.signer, email)), { advocateId }, { expect: "absent" }, now);
  const changed = await changeAdvocate(
    ports,
    advocateId,
    (stands) => {
      if (stands?.sendTo?.email !== email || stands.sendTo.confirmedAt !== null) return stands;
      return { ...stands, sendTo: { ...stands.sendTo, confirmedAt: now } };
    },
    now,
  );
  return changed?.sendTo?.email === email && changed.sendTo.confirmedAt !== null;
}

/** The owner of the new address wants no such mail, ever. The advocate's own address is not touched. */
export async function neverOtherAddress(ports: Ports, advocateId: string, email: string, now: string): Promise<void> {
  await ports.store.put(neverAt(advocateIdOf(ports.signer, email)), { at: now }, { expect: "absent" }, now);
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => (stands?.sendTo?.email === email ? { ...stands, sendTo: null } : stands),
    now,
  );
}

/** A new link to the page, by mail, to somebody who said yes. Says nothing about whether there is such a person. */
export async function renewPage(ports: Ports, written: string, now: string): Promise<void> {
  const email = emailIn(written)?.toLowerCase() ?? null;
  const advocate = email === null ? null : await advocateByAddress(ports, email, now);
  if (!advocate?.asks.some((ask) => isStanding(ask.consent))) return;
  if (!(await takeTurn(ports, `page#${advocate.id}`, otherAddressLinks, now))) return;
  const letter = pageLinkLetter(advocate.name, pageUrl(ports, advocate.id, now));
  const seekerIds = advocate.asks.filter((ask) => isStanding(ask.consent)).map((ask) => ask.seekerId);
  const addressing = toAdvocate(advocate, "answer", null, seekerIds.slice(0, 20));
  await sendLetter(ports, `page#${now}`, letter, addressing, now);
}

/** The question to another address, answered by mail from there: yes confirms it, any no is for that address alone. */
export async function takeFromOther(
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
