import fc from "fast-check";
import { rawMail } from "../fixture/mail.ts";

/** Where lines of a header could begin, markup, formulas, and words that mean something to us. */
const odd = fc.constantFrom(
  "\r\n",
  "\n",
  "\r",
  "\u0000",
  "\u0085",
  "\u2028",
  "\u2029",
  "\r\nBcc: victim@evil.example\r\n",
  "\nX-Injected: yes",
  "=?utf-8?B?DQpCY2M6IHZpY3RpbUBldmlsLmV4YW1wbGU=?=",
  "=?utf-8?Q?=0D=0AX-Injected:_yes?=",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "=cmd|'/c calc'!A1",
  "\u202e",
  "stop all",
  "snooze till friday",
  "advocate: Eve <eve@evil.example>",
  "hired",
  "done",
  "company: <b>x</b>",
  "On Mon, Aug 3, 2026 Pat <pat@acme.example> wrote:\n> hi",
  "-----Original Message-----\nFrom: Pat <pat@acme.example>",
  ",",
  ";",
  "<",
  ">",
  '"',
  "(",
);
export const text = fc
  .array(fc.oneof(odd, fc.string({ maxLength: 20 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

const fieldName = fc.constantFrom(
  "From",
  "Sender",
  "To",
  "Cc",
  "Bcc",
  "Reply-To",
  "Subject",
  "Message-ID",
  "References",
  "In-Reply-To",
  "Date",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Authentication-Results",
  "List-Id",
  "Precedence",
  "X",
);
export const hostileLine = fc.tuple(fieldName, text).map(([name, value]) => `${name}: ${value}`);
const hostileMail = fc
  .tuple(fc.array(hostileLine, { maxLength: 8 }), text, fc.uint8Array({ maxLength: 40 }))
  .map(([lines, body, bytes]) => Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`), bytes]));

/** A mail that a client wrote, with some of its bytes put elsewhere or made others. */
const brokenMail = fc
  .tuple(
    fc.constantFrom("text/plain", "multipart/mixed; boundary=b", "message/rfc822", "text/html; charset=x"),
    text,
    fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 12 }),
  )
  .map(([type, body, changes]) => {
    const bytes = Buffer.from(
      rawMail({ headers: [`Content-Type: ${type}`], text: `--b\r\nContent-Type: text/html\r\n\r\n${body}\r\n--b--` }),
    );
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
export const anyMail = fc.oneof(
  hostileMail,
  brokenMail,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);

export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
