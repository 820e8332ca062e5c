import { tick } from "@follow-through/core/flow/tick";
import { storyOf } from "@follow-through/core/flow/view";
import { seekerById } from "@follow-through/core/flow/account";
import type { Proof } from "@follow-through/core/flow/port";
import { describe, expect, test } from "vitest";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";
import type { MailParts } from "../../fixture/mail.ts";

const tuesday = "2026-08-04T15:00:00.000Z";
const unproven: Proof = { kind: "unproven", why: "no signature" };

const patsAnswer: MailParts = {
  from: "Pat Lee <pat@acme.example>",
  to: "Jo Park <jo@example.org>",
  cc: "track@in.localhost",
  subject: "Re: Senior Data Engineer at Acme",
  messageId: "<answer@acme.example>",
  references: "<first@example.org>",
  text: "Hi Jo,\n\nthank you for your mail. I will have a look and come back to you.\n\nPat",
};

async function waitingForPat() {
  const desk = await josDesk();
  await deliver(desk.ports, {}, "track", monday);
  return { ...desk, mailsBefore: desk.ports.sent.length };
}

describe("a contact's answer", () => {
  test.each([
    ["with the assistant on Cc, by its references", { ...patsAnswer, subject: "Quick question" }, "track"],
    ["with the assistant on Cc, by its sender alone", { ...patsAnswer, references: "<other@acme.example>" }, "track"],
    ["of a colleague, by its references", { ...patsAnswer, from: "Dana <dana@acme.example>" }, "track"],
  ])("%s is recorded in its thread, and nobody is written to", async (_how, mail, door) => {
    const { ports, jo, mailsBefore } = await waitingForPat();
    expect(await deliver(ports, mail, door, tuesday)).toMatchObject({ kind: "tracked" });
    const [thread] = await threadsOf(ports, jo, tuesday);
    expect(thread).toMatchObject({ state: "yours", rung: "talked" });
    expect(thread?.messages).toHaveLength(2);
    expect(ports.sent).toHaveLength(mailsBefore);
  });

  test("forwarded by a rule to the private address counts though no header names the seeker", async () => {
    const { ports, jo } = await waitingForPat();
    const forwarded = { ...patsAnswer, to: "undisclosed@acme.example", cc: "team@acme.example" };
    await deliver(ports, forwarded, jo.privateTag, tuesday);
    expect((await threadsOf(ports, jo, tuesday))[0]?.state).toBe("yours");
  });

  test("shows who wrote, and teaches nothing else about people, company or job", async () => {
    const { ports, jo } = await waitingForPat();
    const hostile = { ...patsAnswer, from: "Eve <eve@elsewhere.example>", subject: "Re: Plumber at Evil" };
    await deliver(ports, hostile, "track", tuesday);
    const [thread] = await threadsOf(ports, jo, tuesday);
    expect(thread).toMatchObject({ company: "Acme", contacts: [{ email: "pat@acme.example" }] });
    const story = await storyOf(ports, jo.id, thread?.id ?? "", tuesday);
    expect(story?.messages[1]?.from).toEqual({ email: "eve@elsewhere.example", name: "Eve" });
  });

  test("gives no order, though it went to a when address", async () => {
    const { ports, jo } = await waitingForPat();
    await deliver(ports, patsAnswer, ["track", "3d"], tuesday);
    expect((await threadsOf(ports, jo, tuesday))[0]?.snoozedUntil).toBeNull();
  });

  test.each([
    ["to nobody we know", { to: "Kim <kim@example.org>" }, "track"],
    [
      "by somebody who is in no thread",
      { from: "Eve <eve@elsewhere.example>", references: "<none@elsewhere.example>" },
      "track",
    ],
    ["to a private address that is nobody's", { to: "kim@example.org" }, "p-aaaaaaaaaaaaaaaaaaaa"],
  ])("%s changes nothing and nobody hears of it", async (_how, parts, door) => {
    const { ports, jo, mailsBefore } = await waitingForPat();
    expect(await deliver(ports, { ...patsAnswer, ...parts }, door, tuesday)).toMatchObject({ fault: "stranger" });
    expect((await threadsOf(ports, jo, tuesday))[0]?.messages).toHaveLength(1);
    expect(ports.sent).toHaveLength(mailsBefore);
  });

  test.each([
    ["a contact", patsAnswer],
    ["somebody else in the conversation", { ...patsAnswer, from: "Dana <dana@acme.example>" }],
  ])("of a person the seeker never wants recorded is dropped with its bytes: %s", async (_who, mail) => {
    const { ports, jo } = await waitingForPat();
    const never = { ...jo, neverTrack: ["acme.example"] };
    const { seekerAt } = await import("@follow-through/core/flow/record");
    await ports.store.put(seekerAt(jo.id), never, { expect: 2 }, tuesday);
    await deliver(ports, mail, "track", tuesday, { id: "answer-1" });
    expect((await threadsOf(ports, jo, tuesday))[0]?.messages).toHaveLength(1);
    expect(ports.raw.has("answer-1")).toBe(false);
  });

  test("that proves nothing changes nothing", async () => {
    const { ports, jo } = await waitingForPat();
    const sceptical = { ...ports, prove: async () => unproven };
    expect(await deliver(sceptical, patsAnswer, "track", tuesday)).toMatchObject({ fault: "unproven" });
    expect((await threadsOf(ports, jo, tuesday))[0]?.state).toBe("waiting");
  });
});

describe("unproven mail in a seeker's name", () => {
  test("is counted for the next digest, told once, and changes nothing else", async () => {
    const { ports, jo, mailsBefore } = await waitingForPat();
    const sceptical = { ...ports, prove: async () => unproven };
    for (const id of ["<f1@x.example>", "<f2@x.example>"])
      await deliver(sceptical, { messageId: id, text: "stop all" }, "track", tuesday);
    expect(ports.sent).toHaveLength(mailsBefore);
    expect((await seekerById(ports, jo.id, tuesday))?.unprovenSinceDigest).toBe(2);

    const second = { messageId: "<second@example.org>", to: "Kim <kim@bolt.example>", subject: "Welder at Bolt" };
    await deliver(ports, second, "track", monday);
    await tick(ports, "2026-08-10T13:10:00.000Z");
    const digest = ports.sent.find(({ mail }) => mail.kind === "digest");
    expect(digest?.mail.text).toContain("2 mails in your name");
    expect((await seekerById(ports, jo.id, tuesday))?.unprovenSinceDigest).toBe(0);
  });

  test("is not even counted past a hundred a day: each costs a write", async () => {
    const { ports, jo } = await waitingForPat();
    const sceptical = { ...ports, prove: async () => unproven };
    for (let i = 0; i < 105; i++) await deliver(sceptical, { messageId: `<f${i}@x.example>` }, "track", tuesday);
    expect((await seekerById(ports, jo.id, tuesday))?.unprovenSinceDigest).toBe(100);
  });
});

describe("what the receiving service took for spam or a virus", () => {
  test.each([
    ["spam", { spam: true }],
    ["virus", { virus: true }],
  ] as const)("%s of a proven seeker: record kept, bytes gone, told once", async (fault, flags) => {
    const { ports, jo, mailsBefore } = await waitingForPat();
    const mail = { messageId: "<bad@example.org>", subject: "Offer" };
    expect(await deliver(ports, mail, "track", tuesday, { id: "bad-1", ...flags })).toMatchObject({ fault });
    await deliver(ports, mail, "track", tuesday, { id: "bad-2", ...flags });
    expect([...ports.raw.keys()].filter((id) => id.startsWith("bad"))).toEqual([]);
    expect(ports.sent.slice(mailsBefore).map(({ mail: sent }) => [sent.kind, sent.to.email])).toEqual([
      ["notice", jo.addresses[0]],
    ]);
    expect(ports.store.everything().some(({ key }) => key.partition === "arrival#bad-1")).toBe(true);
  });

  test("of anybody else is dropped in silence", async () => {
    const { ports, mailsBefore } = await waitingForPat();
    await deliver(ports, patsAnswer, "track", tuesday, { virus: true });
    expect(ports.sent).toHaveLength(mailsBefore);
  });
});

describe("the private address", () => {
  const byPrivate = async () => {
    const desk = await waitingForPat();
    return { ...desk, sceptical: { ...desk.ports, prove: async () => unproven } };
  };

  test("records and snoozes what it cannot prove", async () => {
    const { sceptical, ports, jo } = await byPrivate();
    const mail = { messageId: "<m2@example.org>", to: "Kim <kim@bolt.example>", subject: "Welder at Bolt" };
    await deliver(sceptical, mail, [jo.privateTag, "3d"], tuesday);
    const threads = await threadsOf(ports, jo, tuesday);
    expect(threads.find(({ company }) => company === "Bolt")?.snoozedUntil).not.toBeNull();
  });

  test("does nothing that must be confirmed, and says so at the seeker's own address", async () => {
    const { sceptical, ports, jo, mailsBefore } = await byPrivate();
    const mail = { messageId: "<m3@example.org>", references: "<first@example.org>" };
    await deliver(sceptical, mail, [jo.privateTag, "cancel"], tuesday);
    const [thread] = await threadsOf(ports, jo, tuesday);
    expect(thread?.nextNudgeAt).not.toBeNull();
    expect(thread?.messages.map(({ messageId }) => messageId)).toContain("<m3@example.org>");
    expect(ports.sent.slice(mailsBefore).map(({ mail: sent }) => sent.kind)).toContain("notice");
  });

  test("obeys no command, though the reply tag is right", async () => {
    const { sceptical, ports, jo } = await byPrivate();
    const tag = ports.sent[0]?.mail.replyTo ?? "";
    await deliver(sceptical, { messageId: "<m4@example.org>", text: "stop all" }, [jo.privateTag, tag], tuesday);
    expect((await seekerById(ports, jo.id, tuesday))?.week.pausedUntil).toBeNull();
  });
});

test.each<readonly [string, MailParts]>([
  ["two From out of a seeker's own server", { from: "jo@example.org, eve@example.com" }],
  ["a stranger", { from: "Eve <eve@example.com>", messageId: "<eve@example.com>" }],
])("of a mail that is dropped with its bytes, of %s, no sender is kept", async (_who, mail) => {
  const { ports } = await josDesk();
  const sent = { envelopeFrom: "jo@example.org" };
  expect(await deliver({ ...ports, prove: async () => unproven }, mail, "track", monday, sent)).toMatchObject({
    kind: "dropped",
  });
  const arrivals = ports.store.everything().filter(({ key }) => key.partition.startsWith("arrival#"));
  expect(arrivals).toHaveLength(1);
  expect(JSON.stringify(arrivals)).not.toContain("jo@example.org");
});
