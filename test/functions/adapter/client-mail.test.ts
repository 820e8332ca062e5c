import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { automaticOf } from "@follow-through/core/mail/automatic";
import type { Quoted } from "@follow-through/core/mail/body";
import { splitBody } from "@follow-through/core/mail/split-body";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { expect, test } from "vitest";

// Whole mails as their clients write them, each with the reading that a person agreed to beside it.
const folder = join(import.meta.dirname, "../../fixture/mail");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => name.replace(/\.eml$/, ""));

const shown = ({ from, fromName, subject, date, text, signature, messageId }: Quoted): object => ({
  from: from === null ? fromName : `${from.name} <${from.email}>`,
  subject,
  date,
  text,
  signature,
  messageId,
});

test.each(names)("%s is read as agreed", async (name) => {
  const mail = await parseMail(readFileSync(join(folder, `${name}.eml`)));
  const body = splitBody(mail);
  const reading = {
    from: mail.from.map((one) => `${one.name} <${one.email}>`),
    subject: mail.subject,
    date: mail.date,
    text: body.text,
    signature: body.signature,
    forwarded: body.forwarded.map(shown),
    history: body.history.map(shown),
    links: body.links,
    automatic: automaticOf(mail, body.text),
    unread: mail.unread,
  };
  const agreed: unknown = JSON.parse(readFileSync(join(folder, "golden", `${name}.json`), "utf8"));
  expect(reading).toEqual(agreed);
});
