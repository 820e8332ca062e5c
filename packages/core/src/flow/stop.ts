import { stopAnswers, wishCharsMost } from "../bounds/flow.ts";
import { splitBody } from "../mail/split-body.ts";
import { stoppedLetter } from "../nudge/letters/trust-letter.ts";
import { seekerIdFor } from "./account.ts";
import { forgetAdvocate } from "./advocate/forget.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { mailKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { blockedAt, blockedListing, inviteAt } from "./record.ts";
import { sendLetter } from "./send-letter.ts";
import { forgetWaiting } from "./waiting.ts";

/** Wishes said in one line, in the six languages we read. */
const list = (text: string): ReadonlySet<string> => new Set(text.split("|"));
const stopWishes = list(
  "stop|stop all|stop it|unsubscribe|leave me alone|stopp|abmelden|stoppen|arrêter|arrêtez|désabonner|parar|detener|" +
    "cancelar|afmelden|uitschrijven",
);
const eraseWishes = list(
  "erase me|erase|erase my data|delete me|delete|delete my data|remove me|remove my data|forget me|" +
    "löschen|lösche mich|löschen sie mich|bitte löschen|meine daten löschen|supprimer|supprimez-moi|effacez-moi|" +
    "borrar|bórrame|elimíname|apagar|apague-me|remover|verwijder|verwijder mij|verwijderen",
);

/**
 * "stop", from an authenticated somebody who is no seeker, written to us alone: never written to again, and what we
 * hold about them for ourselves deleted. Everybody gets the same words, so that nobody learns who wrote about whom.
 * Null where the mail asks for no such thing.
 */
export async function stopAndErase(ports: Ports, email: string, taken: Taken, now: string): Promise<Intake | null> {
  if (!taken.answerable || !isToUsAlone(ports, taken) || !asksToStop(taken)) return null;
  return eraseBy(ports, email, taken, now);
}

/** The same for somebody of whom it is known that they ask for it, from an address that is proven. */
export async function eraseBy(ports: Ports, email: string, taken: Taken, now: string): Promise<Intake> {
  const digest = ports.signer.digest(email);
  if (!(await takeTurn(ports, `stop:${digest}`, stopAnswers, now))) return dropped("too-many");
  // The answer first: afterwards nothing goes to this address any more.
  if (taken.answerable) await answer(ports, email, taken, now);
  const list = blockedListing(digest);
  await ports.store.put(blockedAt(digest), { at: now, why: "asked" }, { expect: "absent", list }, now);
  await forget(ports, email, now);
  return { kind: "stopped" };
}

function isToUsAlone({ service }: Ports, { mail }: Taken): boolean {
  const isOurs = (email: string): boolean => email === service.from.email || email.endsWith(`@${service.domain}`);
  const to = [...mail.to, ...mail.cc];
  return to.length > 0 && to.every(({ email }) => isOurs(email));
}

const asksToStop = (taken: Taken): boolean => {
  const wish = wishOf(taken);
  return stopWishes.has(wish) || eraseWishes.has(wish);
};

/** "Erase me", and nothing else: also of somebody for whom a plain "stop" means less. */
export const asksToErase = (taken: Taken): boolean => eraseWishes.has(wishOf(taken));

/** The first line of so short a mail that it can be nothing but a wish; "" of any other. */
function wishOf({ mail }: Taken): string {
  const body = splitBody(mail).text.trim();
  const said = body === "" ? mail.subject.trim() : body;
  if (said.length > wishCharsMost) return "";
  const [first = ""] = said.split("\n", 1);
  return first
    .toLowerCase()
    .replace(/^(?:please|s'il vous plaît|por favor),? /, "")
    .replace(/(?:,? please)?[.!\s]{0,20}$/, "");
}

async function answer(ports: Ports, email: string, taken: Taken, now: string): Promise<void> {
  const party = seekerIdFor(ports, email);
  const addressing = {
    kind: "notice",
    to: { name: "", email },
    party,
    thread: null,
    answers: taken.mail.messageId,
  } as const;
  const key = `stopped#${mailKeyOf(ports.signer, taken.mail, taken.bytes)}`;
  await sendLetter(ports, key, stoppedLetter(), addressing, now);
}

/** What lies here under this address and is no seeker's own. */
export async function forget(ports: Ports, email: string, now: string): Promise<void> {
  await forgetAdvocate(ports, email, now);
  await forgetWaiting(ports, email, now);
  await ports.store.remove(inviteAt(email), "any");
}
