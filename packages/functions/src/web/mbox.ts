import type { Message } from "@follow-through/core/thread/thread";
import { base64Lines, encodedAddress, encodedWords } from "./encoded-word.ts";

/** One entry of an mbox file (mboxrd): the mail as it came where it is kept, else written again from what is kept. */
export function mboxEntry(message: Message, raw: Uint8Array | null): Uint8Array {
  const from = `From ${mboxSender(message.from.email)} ${asctime(message.at)}\n`;
  const body = raw ? escaped(latin1(raw)) : escaped(rebuilt(message));
  return Buffer.from(`${from}${body}${body.endsWith("\n") ? "" : "\n"}\n`, "latin1");
}

/** Line ends as mbox has them, and ">" before every line that could be taken for the next mail's beginning. */
const escaped = (mail: string): string => mail.replaceAll("\r\n", "\n").replaceAll(/^(>*From )/gm, ">$1");

/** One character a byte, so that mails in any character set come through unchanged. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

const mboxSender = (email: string): string => email.replaceAll(/[^\x21-\x7e]/g, "") || "MAILER-DAEMON";

/** "Tue Nov 24 13:59:38 2026", in UTC. */
function asctime(at: string): string {
  const [weekday = "", day = "", month = "", year = "", time = ""] = new Date(at)
    .toUTCString()
    .replace(",", "")
    .split(" ");
  return `${weekday} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
}

function rebuilt(message: Message): string {
  const lines = [
    `From: ${encodedAddress(message.from)}`,
    `To: ${message.to.map(encodedAddress).join(",\n ")}`,
    `Subject: ${encodedWords(message.subject)}`,
    `Date: ${new Date(message.at).toUTCString().replace("GMT", "+0000")}`,
    ...(message.messageId && /^<[\x21-\x7e]+>$/.test(message.messageId) ? [`Message-ID: ${message.messageId}`] : []),
    "X-Follow-Through-Rebuilt: from the kept text; the original mail is no longer kept",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const text = message.quoted ? `${message.text}\n\n${quote(message.quoted)}` : message.text;
  return `${lines.join("\n")}\n\n${base64Lines(text)}\n`;
}

const quote = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
