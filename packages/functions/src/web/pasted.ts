import { instantOf, isDay } from "@follow-through/core/calendar";
import { emailIn } from "@follow-through/core/mail/address";
import { primaryAddress, type Seeker } from "@follow-through/core/seeker";
import { pastedCharsMost } from "../bounds.ts";
import { base64Lines, encodedAddress, encodedWords } from "./encoded-word.ts";
import type { Form } from "./form.ts";

/** A day without an hour means the middle of it. */
const noon = 12;

/** A mail written from the fields of the form, so that it goes the way that every mail goes; or what is missing. */
export function pastedMail(
  form: Form,
  seeker: Seeker,
  now: string,
): { readonly bytes: Uint8Array } | { readonly problem: string } {
  const text = form.text("text", pastedCharsMost);
  const email = emailIn(form.line("email"));
  const day = form.line("day");
  if (!email) return { problem: "Please enter the address of the person you wrote to, or who wrote to you." };
  if (!text) return { problem: "Please paste the words of the mail." };
  if (day && !isDay(day)) return { problem: "Please choose the day of the mail." };
  const own = { name: seeker.name, email: primaryAddress(seeker) };
  const other = { name: form.line("name", 120), email };
  const isTheirs = form.line("who") === "they";
  const at = day ? instantOf(day, noon, seeker.week.zone) : now;
  const lines = [
    `From: ${encodedAddress(isTheirs ? other : own)}`,
    `To: ${encodedAddress(isTheirs ? own : other)}`,
    `Subject: ${encodedWords(form.line("subject"))}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    "X-Follow-Through-Rebuilt: from what was pasted by hand; there is no original mail",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const mail = `${lines.join("\n")}\n\n${base64Lines(text)}\n`;
  return { bytes: Buffer.from(mail.replaceAll("\n", "\r\n"), "latin1") };
}
