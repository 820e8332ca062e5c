import { returnedMost, returnedHeaderCharsMost } from "../bounds/read.ts";
import { addressesOf } from "../mail/address.ts";
import type { Quoted } from "../mail/body.ts";
import type { Mail } from "../mail/message.ts";
import { splitBody } from "../mail/split-body.ts";

/** The mail that a mail system sends back: whole, as its headers alone, or quoted in the report's text. */

export function returnedMails(mail: Mail): readonly Quoted[] {
  const whole = mail.parts.flatMap((part) => (part.mail === null ? [] : [quotedMail(part.mail)]));
  const heads = mail.parts.flatMap((part) =>
    part.contentType === "text/rfc822-headers" && part.text !== null ? [quotedHead(part.text)] : [],
  );
  return [...whole, ...heads].slice(0, returnedMost);
}

function quotedMail(mail: Mail): Quoted {
  const body = splitBody(mail);
  const from = mail.from[0] ?? null;
  return {
    from,
    fromName: from?.name ?? "",
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    dateText: null,
    date: mail.date,
    text: body.text,
    signature: body.signature,
    messageId: mail.messageId,
  };
}

function quotedHead(text: string): Quoted {
  const unfolded = text.slice(0, returnedHeaderCharsMost).replace(/\r?\n[ \t]+/g, " ");
  const value = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
  const from = addressesOf(value("from"))[0] ?? null;
  return {
    from,
    fromName: from?.name ?? "",
    to: addressesOf(value("to")),
    cc: addressesOf(value("cc")),
    subject: value("subject"),
    dateText: value("date") || null,
    date: null,
    text: "",
    signature: "",
    messageId: value("message-id") || null,
  };
}
