import { shortLetter } from "../nudge/letters/answer-letter.ts";
import { dispatch } from "./dispatch.ts";
import type { Intake, Taken } from "./delivery.ts";
import { mailKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { mailOf } from "./post.ts";

/** What of a mail to postmaster@ or abuse@ is passed on: enough to act on, as text. */
const passedOnChars = 20_000;

/** postmaster@ and abuse@ reach whoever runs this, as text in a mail of ours, so that nothing hostile is passed on. */
export async function toOperator(ports: Ports, { mail, bytes }: Taken, now: string): Promise<Intake> {
  const operator = ports.service.operator;
  if (!operator) return { kind: "to-operator" };
  const from = mail.from[0]?.email ?? "nobody";
  const text = `From: ${from}\nSubject: ${mail.subject}\n\n${(mail.text ?? "").slice(0, passedOnChars)}`;
  await dispatch(
    ports,
    "operator",
    `notice#${mailKeyOf(ports.signer, mail, bytes)}`,
    async () => ({
      mail: {
        ...mailOf(
          ports,
          shortLetter("Mail to postmaster or abuse", text),
          {
            kind: "notice",
            to: operator,
            party: "skr_operatoraaaa",
            thread: null,
            within: null,
            answers: null,
            stoppable: false,
          },
          now,
        ),
        replyTo: operator.email,
      },
      about: [],
    }),
    now,
  );
  return { kind: "to-operator" };
}
