import { connect } from "node:net";
import type { Arrival } from "@follow-through/core/flow/port";
import { openRefused } from "@follow-through/local/refused";
import type { RefusedThing } from "@follow-through/local/refused";
import { listenSmtp } from "@follow-through/local/smtp";
import { smtpLimits } from "@follow-through/local/bounds";
import type { SmtpLimits } from "@follow-through/local/smtp-limits";
import { openSpool } from "@follow-through/local/spool";
import type { Spool } from "@follow-through/local/spool";
import { takingIn } from "@follow-through/local/taking-in";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { rawMailIn } from "@follow-through/local/raw-mail";
import { join } from "node:path";
import { folderForTest } from "./folder-for-test.ts";

interface Mouth {
  readonly port: number;
  readonly spool: Spool;
  readonly taken: Arrival[];
  readonly raw: (id: string) => Promise<string>;
  readonly refused: () => Promise<RefusedThing[]>;
}

async function mouth(
  limits: Partial<SmtpLimits> = {},
  intake?: (arrival: Arrival) => Promise<void>,
  disk: (spool: Spool) => Spool = (spool) => spool,
): Promise<Mouth> {
  const dir = await folderForTest();
  const spool = disk(await openSpool(dir));
  const refused = await openRefused(dir, () => undefined);
  const taken: Arrival[] = [];
  const smtp = await listenSmtp({
    host: "127.0.0.1",
    port: 0,
    domain: "in.localhost",
    dir,
    tls: null,
    spool,
    refused,
    limits: { ...smtpLimits, minFreeBytes: 0, ...limits },
    now: () => "2026-03-02T10:00:00.000Z",
    takingIn: takingIn({
      spool,
      log: { note: () => undefined },
      pausesMs: [],
      intake: async (arrival) => {
        await intake?.(arrival);
        taken.push(arrival);
        return { kind: "tracked" };
      },
    }),
  });
  onTestFinished(async () => {
    await smtp.close();
    await refused.flush();
  });
  return {
    port: smtp.port,
    spool,
    taken,
    raw: async (id) => Buffer.from((await rawMailIn(join(dir, "mail")).get(id)) ?? []).toString(),
    refused: async () => {
      await refused.flush();
      return (await refused.read()).map((line) => JSON.parse(line) as RefusedThing);
    },
  };
}

const letter = "From: jo@example.org\r\nTo: pat@acme.example\r\nSubject: Hello\r\n\r\nHi Pat\r\n";

async function send(port: number, to: readonly string[], raw: string, from = "jo@example.org") {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  return transport.sendMail({ envelope: { from, to: [...to] }, raw }).finally(() => transport.close());
}

/** Says the lines one after the other, each after the answer to the last; gives all answers. */
function talk(port: number, lines: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const answers: string[] = [];
    const waiting = [...lines];
    let buffer = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer after: ${answers.join(" | ")}`)));
    socket.on("data", (chunk) => {
      buffer += chunk.toString("latin1");
      const replies = buffer.split("\r\n");
      buffer = replies.pop() ?? "";
      for (const reply of replies.filter((line) => line[3] !== "-")) {
        answers.push(reply);
        const line = waiting.shift();
        if (line === undefined) socket.end();
        else socket.write(`${line}\r\n`, "latin1");
      }
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answers));
  });
}

test("a BCC'd copy is kept with every envelope recipient of the delivery, also hidden ones", async () => {
  const { port, taken, raw } = await mouth();
  await send(port, ["track@in.localhost", "3d@IN.localhost"], letter);
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({
    recipients: ["track@in.localhost", "3d@in.localhost"],
    envelopeFrom: "jo@example.org",
    receivedAt: "2026-03-02T10:00:00.000Z",
    remoteAddress: "127.0.0.1",
  });
  expect(await raw(taken[0]?.id ?? "")).toBe(letter);
});

test("the bytes are kept as they came: 8-bit, NUL, dots at the beginning, bare line ends", async () => {
  const { port, taken, raw } = await mouth();
  const lines = ["EHLO x", "MAIL FROM:<jo@example.org>", "RCPT TO:<track@in.localhost>", "DATA"];
  // On the line each dot at a beginning is doubled.
  await talk(port, [...lines, "Subject: caf\u00c3\u00a9\r\n\r\n..one\r\n...two\r\n\u0000\rthree\nfour\r\n."]);
  expect(await raw(taken[0]?.id ?? "")).toBe("Subject: caf\u00e9\r\n\r\n.one\r\n..two\r\n\u0000\rthree\nfour\r\n");
});

test.each([
  ["no From", "Subject: x\r\n\r\nx\r\n"],
  ["no Message-ID", letter],
  ["no header at all", "just words\r\n"],
  ["nothing", ""],
])("a mail with %s is accepted and recorded", async (_what, raw) => {
  const { port, taken } = await mouth();
  await send(port, ["track@in.localhost"], raw);
  expect(taken).toHaveLength(1);
});

test.each(["postmaster@in.localhost", "abuse@in.localhost", "who-knows@in.localhost", "a.b+c@in.localhost"])(
  "%s is taken, as every name at the domain is",
  async (recipient) => {
    const { port, taken } = await mouth();
    await send(port, [recipient], letter, "");
    expect(taken[0]).toMatchObject({ recipients: [recipient], envelopeFrom: "" });
  },
);

test.each(["pat@acme.example", "track@localhost", "track@sub.in.localhost", "track@in.localhost.example.org"])(
  "%s is refused: we relay for nobody",
  async (recipient) => {
    const { port, taken, refused } = await mouth();
    await expect(send(port, [recipient], letter)).rejects.toMatchObject({ responseCode: 550 });
    expect(taken).toEqual([]);
    expect((await refused())[0]).toMatchObject({ code: 550, from: "127.0.0.1" });
  },
);

test("a foreign recipient among ours is refused alone", async () => {
  const { port, taken } = await mouth();
  const info = await send(port, ["track@in.localhost", "pat@acme.example"], letter);
  expect(info.rejected).toEqual(["pat@acme.example"]);
  expect(taken[0]?.recipients).toEqual(["track@in.localhost"]);
});

test("the record of what was refused holds no address of a stranger", async () => {
  const { port, refused } = await mouth();
  await talk(port, ["EHLO x", "MAIL FROM:<secret@example.org>", "RCPT TO:<hidden@example.net>", "QUIT"]);
  expect(JSON.stringify(await refused())).not.toMatch(/secret|hidden/);
});

test("garbage is answered and recorded, and the next client is served", async () => {
  const { port, taken, refused } = await mouth();
  const answers = await talk(port, [
    "\u0000\u00ff\u00fe garbage",
    "EHLO x",
    "RCPT TO:<track@in.localhost>",
    "DATA",
    "MAIL FROM:<<<>",
  ]);
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual(["220", "500", "250", "503", "503", "501"]);
  expect(await refused()).toMatchObject([{ code: 500 }, { code: 503 }, { code: 503 }, { code: 501 }]);
  await send(port, ["track@in.localhost"], letter);
  expect(taken).toHaveLength(1);
});

test("a line without end is cut off", async () => {
  const { port, refused } = await mouth();
  const answers = await talk(port, [`EHLO ${"x".repeat(100_000)}`]);
  expect(answers.at(-1)).toMatch(/^421/);
  expect((await refused()).at(-1)).toMatchObject({ code: 421 });
});

test("45 MB that say so are refused before they are sent", async () => {
  const { port } = await mouth();
  const answers = await talk(port, ["EHLO x", "MAIL FROM:<jo@example.org> SIZE=47185920", "QUIT"]);
  expect(answers[2]).toMatch(/^552/);
});

test("45 MB that don't say so are heard out, refused and not kept", async () => {
  const { port, taken, spool, refused } = await mouth();
  const socketLines = ["EHLO x", "MAIL FROM:<jo@example.org>", "RCPT TO:<track@in.localhost>", "DATA"];
  const big = `${"x".repeat(998)}\r\n`.repeat(45_000);
  const answers = await talk(port, [...socketLines, `Subject: big\r\n\r\n${big}.`, "QUIT"]);
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual(["220", "250", "250", "250", "354", "552", "221"]);
  expect(taken).toEqual([]);
  expect(await spool.pending()).toEqual([]);
  expect(await refused()).toMatchObject([{ code: 552 }]);
});

test("whoever sends on and on past the limit is cut off", async () => {
  const { port } = await mouth({ maxMailBytes: 1_000 });
  const lines = ["EHLO x", "MAIL FROM:<jo@example.org>", "RCPT TO:<track@in.localhost>", "DATA"];
  const answers = await talk(port, [...lines, "y".repeat(10_000)]);
  expect(answers.at(-1)).toMatch(/^421/);
});

test("more recipients than one mail can need are put off", async () => {
  const { port } = await mouth({ maxRecipients: 2 });
  const info = await send(port, ["a@in.localhost", "b@in.localhost", "c@in.localhost"], letter);
  expect(info.rejected).toEqual(["c@in.localhost"]);
});

test("with too much waiting the answer is later, not yes", async () => {
  const { port, taken } = await mouth({ maxWaiting: 0 });
  await expect(send(port, ["track@in.localhost"], letter)).rejects.toMatchObject({ responseCode: 452 });
  expect(taken).toEqual([]);
});

test("with the disk full the answer is later, not yes", async () => {
  const { port } = await mouth({ minFreeBytes: Number.MAX_SAFE_INTEGER });
  await expect(send(port, ["track@in.localhost"], letter)).rejects.toMatchObject({ responseCode: 452 });
});

test("more clients than can be served are told so", async () => {
  const { port } = await mouth({ maxClients: 1 });
  const first = connect(port, "127.0.0.1");
  onTestFinished(() => void first.destroy());
  await new Promise((resolve) => first.once("data", resolve));
  expect(await talk(port, [])).toEqual([expect.stringMatching(/^421/)]);
});

test("no password is asked for or taken, and STARTTLS is not offered without a certificate", async () => {
  const { port } = await mouth();
  const answers = await talk(port, ["EHLO x", "AUTH PLAIN AGpvAGpv", "STARTTLS", "QUIT"]);
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual(["220", "250", "500", "500", "221"]);
});

test("when the 250 is heard the mail lies in the spool, whatever becomes of it afterwards", async () => {
  const { port, spool, raw } = await mouth({}, () => Promise.reject(new Error("the database is away")));
  await send(port, ["track@in.localhost"], letter);
  const [parked] = await spool.parked();
  expect(await raw(parked?.arrival.id ?? "")).toBe(letter);
});

test("whoever trickles is cut off in the end", async () => {
  const { port, taken } = await mouth({ maxSessionMs: 300 });
  const socket = connect(port, "127.0.0.1");
  const trickle = setInterval(() => socket.write("x"), 20);
  onTestFinished(() => {
    clearInterval(trickle);
    socket.destroy();
  });
  socket.on("error", () => undefined);
  let heard = "";
  socket.on("data", (chunk) => {
    if (heard === "") socket.write("EHLO x\r\nMAIL FROM:<jo@example.org>\r\nRCPT TO:<track@in.localhost>\r\nDATA\r\n");
    heard += chunk.toString();
  });
  await new Promise((resolve) => socket.once("close", resolve));
  expect(heard).toMatch(/421 Too long/);
  expect(taken).toEqual([]);
});

test("no 250 is said before the mail is on the disk", async () => {
  let release = (): void => undefined;
  const synced = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { port } = await mouth({}, undefined, (spool) => ({
    ...spool,
    accept: async (held, envelope) => {
      await synced;
      return spool.accept(held, envelope);
    },
  }));
  let isAnswered = false;
  const sending = send(port, ["track@in.localhost"], letter).then(() => {
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isAnswered).toBe(false);
  release();
  await sending;
  expect(isAnswered).toBe(true);
});

test("what could not be written is the sender's to try again", async () => {
  const { port, taken } = await mouth({}, undefined, (spool) => ({
    ...spool,
    accept: () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
  }));
  await expect(send(port, ["track@in.localhost"], letter)).rejects.toMatchObject({ responseCode: 451 });
  expect(taken).toEqual([]);
});

test("a mail that takes long is answered before it is understood", async () => {
  const { port, taken } = await mouth({}, () => new Promise(() => undefined));
  await send(port, ["track@in.localhost"], letter);
  expect(taken).toEqual([]);
});
