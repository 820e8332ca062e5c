import { enrol } from "@follow-through/core/flow/account";
import { intake } from "@follow-through/core/flow/intake";
import { tick } from "@follow-through/core/flow/tick";
import { composeMail } from "@follow-through/functions/adapter/mime-out";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { fakePorts, type FakePorts, fakeService } from "../../fake/fake-ports.ts";
import { anArrival, deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";
import type { MailParts } from "../../fixture/mail.ts";

const tuesday = "2026-08-04T15:00:00.000Z";

describe("automatic mail of a seeker's address", () => {
  const automatic: readonly (readonly [string, readonly string[], string])[] = [
    ["an out-of-office", ["Auto-Submitted: auto-replied"], "jo@example.org"],
    ["with a reason behind it", ["Auto-Submitted: auto-replied; owner-email=jo@example.org"], "jo@example.org"],
    ["a notice", ["Auto-Submitted: Auto-Generated"], "jo@example.org"],
    ["an old responder", ["X-Autoreply: yes"], "jo@example.org"],
    ["an old responder's precedence", ["Precedence: auto_reply"], "jo@example.org"],
    ["Apple's vacation", ["X-Apple-Action: vacation/reply"], "jo@example.org"],
    ["a returned mail", ["Return-Path: <>"], "jo@example.org"],
  ];

  test.each(automatic)(
    "%s to one of our mails: no command in it is obeyed, no answer given",
    async (_what, headers) => {
      const { ports, jo } = await josDesk();
      await deliver(ports, {}, "track", monday);
      const before = ports.sent.length;
      const replyTo = ports.sent[0]?.mail.replyTo ?? "";
      const mail = { headers, messageId: "<auto@example.org>", text: "done" };
      expect(await deliver(ports, mail, replyTo, tuesday)).toMatchObject({ fault: "automatic" });
      expect((await threadsOf(ports, jo, tuesday))[0]?.state).toBe("waiting");
      expect(ports.sent).toHaveLength(before);
    },
  );

  test.each([
    ["help@", "help"],
    ["cancel@", "cancel"],
    ["the assistant's own address", "assistant"],
  ])("at %s is not answered", async (_where, door) => {
    const { ports } = await josDesk();
    await deliver(ports, { headers: ["Auto-Submitted: auto-replied"], text: "help" }, door, monday);
    expect(ports.sent).toEqual([]);
  });

  test.each([
    ["through a list", ["List-Id: <alumni.example.org>"], {}],
    ["marked as bulk", ["Precedence: bulk"], {}],
    ["that asks for no answer", ["X-Auto-Response-Suppress: All"], {}],
    ["with a null return path", [], { envelopeFrom: "" }],
  ])("%s is kept, and not receipted", async (_what, headers, arrival) => {
    const { ports, jo } = await josDesk();
    await deliver(ports, { headers }, "track", monday, arrival);
    expect(await threadsOf(ports, jo, monday)).toHaveLength(1);
    expect(ports.sent).toEqual([]);
  });

  test.each([
    ["Auto-Submitted: no", ["Auto-Submitted: no"]],
    ["a comment behind the no", ["Auto-Submitted: no (sent by hand)"]],
    ["X-Autoreply: no", ["X-Autoreply: no"]],
    ["high priority", ["Precedence: first-class"]],
  ])("is what a person sends with %s", async (_what, headers) => {
    const { ports } = await josDesk();
    await deliver(ports, { headers }, "track", monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
  });
});

describe("our own mail coming back", () => {
  test("is known by its mark, by its From, and by its id alone", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const id = ports.sent[0]?.messageId ?? "";
    expect(await deliver(ports, { headers: ["X-Follow-Through: receipt"] }, "track", monday)).toMatchObject({
      fault: "loop",
    });
    const from = { from: "Follow-Through <assistant@in.localhost>", messageId: "<x@y.example>" };
    expect(await deliver(ports, from, "track", monday)).toMatchObject({ fault: "loop" });
    expect(await deliver(ports, { messageId: id, text: "done" }, "track", monday)).toMatchObject({ fault: "loop" });
    expect(ports.sent).toHaveLength(1);
  });
});

/** An assistant whose only seeker is the other assistant. */
async function assistantOf(domain: string, otherDomain: string): Promise<FakePorts> {
  const service = { ...fakeService, domain, from: { name: domain, email: `assistant@${domain}` } };
  const ports = fakePorts({ parseMail, service, prove: async () => ({ kind: "proven", by: "dmarc" }) });
  const addresses = [`assistant@${otherDomain}`];
  await enrol(ports, { name: "The other", addresses, timeZone: "UTC" }, monday);
  return ports;
}

/** Hands on what one of them sent since, as the other's provider would; `strip` is a relay that drops headers. */
async function handOver(from: FakePorts, to: FakePorts, since: number, strip: RegExp | null, now: string) {
  for (const [i, { mail, messageId }] of from.sent.slice(since).entries()) {
    const bytes = await composeMail(mail, { from: from.service.from, messageId, at: now });
    const text = Buffer.from(bytes).toString("latin1");
    const raw = strip ? text.replace(strip, "") : text;
    const id = `${from.service.domain.replaceAll(".", "-")}-${since + i}`;
    await to.rawMail.put(id, Buffer.from(raw, "latin1"));
    // Worst of all: it answers where it was told to, as if a person had pressed "reply".
    const recipients = [to.sent.at(-1)?.mail.replyTo ?? `track@${to.service.domain}`];
    const envelopeFrom = from.service.from.email;
    await intake(to, anArrival({ id, recipients, envelopeFrom, receivedAt: now }), now);
  }
}

describe("two assistants that have each other for a seeker", () => {
  const marks = /^(?:X-Follow-Through|Auto-Submitted|X-Auto-Response-Suppress|List-[\w-]+|Precedence):.*\r?\n/gim;
  const afterTheMark = /^(?:X-Follow-Through):.*\r?\n/gim;

  test.each([
    ["rest at once", null, 2],
    ["rest at once, though a relay drops our mark", afterTheMark, 2],
    ["come to rest by the cap, though a relay drops every mark", marks, 70],
  ])("%s", async (_how, strip, sentMost) => {
    const a = await assistantOf("a.example", "b.example");
    const b = await assistantOf("b.example", "a.example");
    const first: MailParts = { from: "assistant@b.example", text: "Hi,\n\nI would like to apply.\n\nBest" };
    await deliver(a, first, "track@a.example", monday, { envelopeFrom: "assistant@b.example" });
    let seen = { a: 0, b: 0 };
    let rounds = 0;
    for (; rounds < 200; rounds++) {
      const sent = { a: a.sent.length, b: b.sent.length };
      if (rounds > 0 && sent.a === seen.a && sent.b === seen.b) break;
      const before = seen;
      seen = sent;
      await handOver(a, b, before.a, strip, monday);
      await handOver(b, a, before.b, strip, monday);
    }
    expect(rounds).toBeLessThan(200);
    expect(a.sent.length + b.sent.length).toBeLessThanOrEqual(sentMost);
    expect(a.sent.length).toBeGreaterThan(0);
  });

  test.each([
    ["all marks on", null, 4],
    ["every mark dropped by a relay", marks, 20],
  ])("do not begin again when their schedules run for a month, %s", async (_how, strip, sentMost) => {
    const a = await assistantOf("a.example", "b.example");
    const b = await assistantOf("b.example", "a.example");
    const first: MailParts = { from: "assistant@b.example", text: "Hi,\n\nI would like to apply.\n\nBest" };
    await deliver(a, first, "track@a.example", monday, { envelopeFrom: "assistant@b.example" });
    const seen = { a: 0, b: 0 };
    const perDay: number[] = [];
    for (let day = 0; day < 35; day++) {
      const before = a.sent.length + b.sent.length;
      const now = new Date(Date.parse(monday) + day * 86_400_000 + 3_600_000).toISOString();
      await tick(a, now);
      await tick(b, now);
      for (let turn = 0; turn < 300; turn++) {
        const from = { ...seen };
        [seen.a, seen.b] = [a.sent.length, b.sent.length];
        if (seen.a === from.a && seen.b === from.b) break;
        await handOver(a, b, from.a, strip, now);
        await handOver(b, a, from.b, strip, now);
      }
      perDay.push(a.sent.length + b.sent.length - before);
    }
    expect(perDay.slice(-7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(perDay.some((sent) => sent > 0)).toBe(true);
    expect(a.sent.length + b.sent.length).toBeLessThanOrEqual(sentMost);
  });
});

describe("the last wall", () => {
  test("lets a hundred and twenty answers an hour go to one address, and an order after them still comes", async () => {
    const { ports } = await josDesk();
    for (let i = 0; i < 130; i++) await deliver(ports, { messageId: `<h${i}@example.org>` }, "help", monday);
    expect(ports.sent).toHaveLength(120);
    const order = { messageId: "<o@example.org>", to: "Kim <kim@bolt.example>", subject: "Cook at Bolt" };
    await deliver(ports, order, "1d", monday);
    await tick(ports, "2026-08-04T14:00:00.000Z");
    expect(ports.sent.at(-1)?.mail.kind).toBe("order");
    await deliver(ports, { messageId: "<h999@example.org>" }, "help", "2026-08-03T15:00:00.000Z");
    expect(ports.sent.at(-1)?.mail.kind).toBe("answer");
  });
});
