import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { OutgoingMail, Service } from "@follow-through/core/flow/port";
import { relayMailer } from "@follow-through/local/mailer-relay";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";

const service: Service = {
  domain: "in.example.org",
  publicUrl: "https://follow.example.org",
  from: { name: "Follow-Through", email: "assistant@in.example.org" },
  operator: null,
  enrol: "invite",
  enrolDomains: [],
};
const mail: OutgoingMail = {
  kind: "nudge",
  to: { name: "Jo Park", email: "jo@example.org" },
  fromName: null,
  subject: "Re: Hello",
  text: "Quiet for a week.",
  html: "<p>Quiet for a week.</p>",
  replyTo: "r-abc@in.example.org",
  autoSubmitted: "auto-generated",
  inReplyTo: "<one@example.org>",
  references: ["<one@example.org>"],
  unsubscribe: null,
  tags: {},
};
const mailer = (port: number) =>
  relayMailer(`smtp://127.0.0.1:${port}`, { service, now: () => "2026-03-09T14:00:00.000Z" });

interface Relay {
  readonly port: number;
  readonly got: { readonly from: string; readonly to: readonly string[]; readonly raw: string }[];
}

/** A real SMTP server that says what a test tells it to. */
async function relay(answers: { readonly rcpt?: number; readonly data?: number } = {}): Promise<Relay> {
  const got: Relay["got"] = [];
  const fail = (code: number | undefined): Error | null =>
    code === undefined ? null : Object.assign(new Error("told to"), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    onRcptTo: (_to, _session, done) => done(fail(answers.rcpt)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done(fail(answers.data));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, got };
}

test("a mail goes to its one recipient, under the id that is given back", async () => {
  const { port, got } = await relay();
  const sent = await mailer(port).send(mail);
  if (sent.kind !== "sent") throw new Error(sent.why);
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({ from: "assistant@in.example.org", to: ["jo@example.org"] });
  expect(got[0]?.raw).toContain(`Message-ID: ${sent.messageId}\r\n`);
  expect(got[0]?.raw).toContain("In-Reply-To: <one@example.org>\r\n");
  expect(got[0]?.raw).toContain("Date: Mon, 09 Mar 2026 14:00:00 +0000\r\n");
});

test.each([
  ["the recipient does not exist", { rcpt: 550 }, "refused"],
  ["the recipient is put off (greylisting)", { rcpt: 450 }, "later"],
  ["the mail is refused after it was read", { data: 554 }, "refused"],
  ["the mail is put off after it was read", { data: 451 }, "later"],
] as const)("%s", async (_what, answers, kind) => {
  const { port } = await relay(answers);
  expect((await mailer(port).send(mail)).kind).toBe(kind);
});

test("nobody listens: nothing was sent, so it is tried again", async () => {
  const { port } = await closedPort();
  expect((await mailer(port).send(mail)).kind).toBe("later");
});

test("the line breaks after the mail was handed over: it may have gone", async () => {
  const server = createServer((socket) => {
    socket.write("220 x\r\n");
    let data = false;
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      if (data) {
        if (text.includes("\r\n.\r\n")) socket.destroy();
      } else if (text.startsWith("DATA")) {
        data = true;
        socket.write("354 go\r\n");
      } else socket.write("250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  expect((await mailer((server.address() as AddressInfo).port).send(mail)).kind).toBe("unknown");
});

test("an address that could begin a header of its own is refused without asking anybody", async () => {
  const { port, got } = await relay();
  const sent = await mailer(port).send({ ...mail, to: { name: "", email: "jo@example.org\r\nBcc: x@example.org" } });
  expect(sent.kind).toBe("refused");
  expect(got).toEqual([]);
});

async function closedPort(): Promise<{ port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return { port };
}
