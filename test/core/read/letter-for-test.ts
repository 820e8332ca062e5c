import type { Mail } from "@follow-through/core/mail/message";
import { read } from "@follow-through/core/read/read";
import type { ReadContext, Reading } from "@follow-through/core/read/reading";
import { mailWith } from "../mail/mail-for-test.ts";

export const context: ReadContext = {
  seeker: { name: "Jo Park", addresses: ["jo@gmail.com"] },
  advocates: ["ada@friends.example"],
  assistant: ["track@in.example.com", "@in.example.com"],
  timeZone: "Europe/Berlin",
  receivedAt: "2026-03-05T09:00:00Z",
  corrections: { companyByContact: {}, companyByDomain: {}, nameByContact: {} },
};

/** What is read from a letter of Jo to Pat at Orchard Mills, unless the parts say otherwise. */
export function readLetter(text: string, parts: Partial<Mail> = {}, more: Partial<ReadContext> = {}): Reading {
  const mail = mailWith({
    from: [{ name: "Jo Park", email: "jo@gmail.com" }],
    to: [{ name: "Pat Lee", email: "pat@orchardmills.example" }],
    text,
    ...parts,
  });
  return read(mail, { ...context, ...more });
}

/** The same as Pat's answer, the assistant on copy. */
export function readAnswer(text: string, parts: Partial<Mail> = {}): Reading {
  return readLetter(text, {
    from: [{ name: "Pat Lee", email: "pat@orchardmills.example" }],
    to: [{ name: "Jo Park", email: "jo@gmail.com" }],
    cc: [{ name: "", email: "track@in.example.com" }],
    subject: "Re: Miller",
    inReplyTo: "<0@gmail.com>",
    ...parts,
  });
}
