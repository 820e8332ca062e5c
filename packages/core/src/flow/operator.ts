import { passedOnCharsMost } from "../bounds/keep.ts";
import { shortLetter } from "../nudge/letters/answer-letter.ts";
import type { Intake, Taken } from "./delivery.ts";
import { mailKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { sendLetter } from "./send-letter.ts";

/** postmaster@ and abuse@ reach whoever runs this, as text in a mail of ours, so that nothing hostile is passed on. */
export async function toOperator(ports: Ports, { mail, bytes }: Taken, now: string): Promise<Intake> {
  const operator = ports.service.operator;
  if (!operator) return { kind: "to-operator" };
  const from = mail.from[0]?.email ?? null;
  const head = `From: ${from ?? "nobody"}\nSubject: ${mail.subject}\n\n`;
  const how = from === null ? "" : `To answer, write to ${from}: an answer to this mail does not reach them.\n\n`;
  const letter = shortLetter(
    "Mail to postmaster or abuse",
    `${how}${head}${(mail.text ?? "").slice(0, passedOnCharsMost)}`,
  );
  const addressing = {
    kind: "notice",
    to: operator,
    party: "skr_operatoraaaa",
    thread: null,
  } as const;
  await sendLetter(ports, `notice#${mailKeyOf(ports.signer, mail, bytes)}`, letter, addressing, now);
  return { kind: "to-operator" };
}
