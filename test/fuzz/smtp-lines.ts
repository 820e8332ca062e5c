import { connect } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Arrival } from "@follow-through/core/flow/port";
import { rawMailIn } from "@follow-through/local/raw-mail";
import { openRefused } from "@follow-through/local/refused";
import { listenSmtp } from "@follow-through/local/smtp";
import { smtpLimits } from "@follow-through/local/bounds";
import { openSpool } from "@follow-through/local/spool";
import { takingIn } from "@follow-through/local/taking-in";
import fc from "fast-check";
import { check, text } from "./odd.ts";

/** Words of the protocol, in order or not, and every kind of end that some server once took for the end of a mail. */
const line = fc.oneof(
  fc.constantFrom(
    "EHLO x",
    "HELO x",
    "MAIL FROM:<eve@evil.example>",
    "MAIL FROM:<>",
    "MAIL FROM:<a@b> SIZE=9e99",
    "MAIL FROM:<a\r@b>",
    "RCPT TO:<track@in.localhost>",
    "RCPT TO:<track@in.localhost> NOTIFY=NEVER",
    'RCPT TO:<"a@in.localhost"@evil.example>',
    "RCPT TO:<victim@evil.example>",
    "RCPT TO:<@evil.example:track@in.localhost>",
    "RCPT TO:<track%evil.example@in.localhost>",
    "DATA",
    "RSET",
    "NOOP",
    "VRFY jo",
    "EXPN all",
    "BDAT 5 LAST",
    "AUTH PLAIN AGpvAGpv",
    "STARTTLS",
    ".",
    "..",
    "Subject: x\r\n\r\nwords",
    "x\n.\nMAIL FROM:<smuggled@evil.example>\nRCPT TO:<track@in.localhost>\nDATA\nx",
    "x\n.\r\nMAIL FROM:<smuggled@evil.example>",
    "x\r.\rMAIL FROM:<smuggled@evil.example>",
    "x\r\n.\rMAIL FROM:<smuggled@evil.example>",
    "x\r\n\u0000.\r\nMAIL FROM:<smuggled@evil.example>",
  ),
  text,
);
const start = fc.constantFrom<readonly string[]>(
  [],
  ["EHLO x", "MAIL FROM:<eve@evil.example>", "RCPT TO:<track@in.localhost>", "DATA"],
);

let conversations = 0;

export function smtpLines(): fc.IAsyncProperty<unknown> {
  const opened = listen();
  return fc.asyncProperty(start, fc.array(line, { maxLength: 12 }), async (first, lines) => {
    const { port, taken, rawMail } = await opened;
    // By its greeting: what a broken conversation of before left behind may come in now.
    const name = `x${++conversations}`;
    const named = [...first, ...lines].map((said) => said.replace(/^(EHLO|HELO) x$/, `$1 ${name}`));
    const said = await hear(port, named);
    const promised = said
      .split("\r\n")
      .filter((answer) => answer.startsWith("250") && answer.includes("queued")).length;
    const mails = taken.filter(({ helo }) => helo === name);
    check(mails.length >= promised, `${promised} promised, ${mails.length} taken`);
    for (const { id } of mails) check((await rawMail.get(id)) !== null, "a mail that is on no disk");
    const isOneMail = first.length > 0 && !`\r\n${lines.join("\r\n")}`.includes("\r\n.\r\n");
    check(!isOneMail || mails.length <= 1, "a mail within a mail");
    for (const { recipients } of mails) {
      check(recipients.length > 0, "a mail to nobody");
      check(
        recipients.every((to) => to.endsWith("@in.localhost")),
        `relayed to ${recipients.join()}`,
      );
    }
  });
}

async function listen() {
  const dir = await mkdtemp(join(tmpdir(), "follow-through-fuzz-"));
  const spool = await openSpool(dir);
  const taken: Arrival[] = [];
  const intake = async (arrival: Arrival) => {
    taken.push(arrival);
    taken.splice(0, taken.length - 100);
    return { kind: "tracked" };
  };
  const smtp = await listenSmtp({
    host: "127.0.0.1",
    port: 0,
    domain: "in.localhost",
    dir,
    tls: null,
    limits: { ...smtpLimits, minFreeBytes: 0 },
    spool,
    takingIn: takingIn({ spool, log: { note: () => undefined }, intake }),
    refused: await openRefused(dir, () => undefined),
    now: () => "2026-03-02T10:00:00.000Z",
  });
  closing.push(async () => {
    await smtp.close();
    await rm(dir, { recursive: true, force: true });
  });
  return { port: smtp.port, taken, rawMail: rawMailIn(join(dir, "mail")) };
}

const closing: (() => Promise<void>)[] = [];
export const closeSmtp = async (): Promise<void> => {
  for (const close of closing.splice(0)) await close();
};

/** Greeted, it says everything at once, as those do who smuggle; gives all that was answered until the line was closed. */
function hear(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(5_000, () => socket.destroy(new Error(`no end after: ${heard}`)));
    socket.on("data", (chunk) => (heard += chunk.toString("latin1")));
    socket.on("error", (error) => ("code" in error && error.code === "ECONNRESET" ? resolve(heard) : reject(error)));
    socket.on("close", () => resolve(heard));
    // Before the greeting nobody is heard.
    socket.once("data", () => socket.end(`${lines.join("\r\n")}\r\n.\r\nQUIT\r\n`));
  });
}
