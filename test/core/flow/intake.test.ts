import { describe, expect, test } from "vitest";
import { tick } from "@follow-through/core/flow/tick";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const nextMonday = "2026-08-10T13:05:00.000Z";
const later = "2026-08-04T14:00:00.000Z";

describe("a BCC'd mail", () => {
  test("becomes a thread with its person, company and job", async () => {
    const { ports, jo } = await josDesk();
    expect(await deliver(ports, {}, "track", monday)).toMatchObject({ kind: "tracked", seekerId: jo.id });
    const [thread, second] = await threadsOf(ports, jo, monday);
    expect(second).toBeUndefined();
    expect(thread).toMatchObject({
      state: "waiting",
      rung: "contacted",
      stage: "outreach",
      company: "Acme",
      jobs: [{ title: "Senior Data Engineer" }],
      contacts: [{ email: "pat@acme.example", name: "Pat Lee" }],
      nextNudgeAt: "2026-08-10T13:00:00.000Z",
    });
  });

  test("is receipted once, in an answer to it", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await deliver(ports, {}, "track", monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
    expect(ports.sent[0]?.mail).toMatchObject({ inReplyTo: "<first@example.org>", autoSubmitted: "auto-replied" });
  });

  test("that comes twice, even at once, is one mail", async () => {
    const { ports, jo } = await josDesk();
    await Promise.all(Array.from({ length: 20 }, () => deliver(ports, {}, "track", monday)));
    const threads = await threadsOf(ports, jo, monday);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.messages).toHaveLength(1);
    expect(ports.sent).toHaveLength(1);
  });

  test("without a Message-ID is known by its bytes", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, { messageId: null }, "track", monday);
    await deliver(ports, { messageId: null }, "track", monday);
    expect(await threadsOf(ports, jo, monday)).toHaveLength(1);
  });

  test("whose second copy came to a when address adds that order", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await deliver(ports, {}, "3d", monday);
    const [thread] = await threadsOf(ports, jo, monday);
    expect(thread).toMatchObject({ state: "snoozed", snoozedUntil: "2026-08-06T13:00:00.000Z" });
    expect(thread?.messages).toHaveLength(1);
  });

  test("that also went to help@ is kept all the same, and answered with the help", async () => {
    const { ports, jo } = await josDesk();
    expect(await deliver(ports, {}, ["help", "track"], monday)).toMatchObject({ kind: "tracked" });
    expect(await threadsOf(ports, jo, monday)).toMatchObject([{ company: "Acme", state: "waiting" }]);
    expect(ports.sent.map(({ mail }) => mail.kind).toSorted()).toEqual(["answer", "receipt"]);
  });

  test("in a known conversation joins its thread; the same subject to somebody else does not", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const again = {
      messageId: "<second@example.org>",
      inReplyTo: "<first@example.org>",
      subject: "Re: Senior Data Engineer at Acme",
    };
    await deliver(ports, again, "track", later);
    await deliver(ports, { messageId: "<third@example.org>", to: "Dana Roe <dana@acme.example>" }, "track", later);
    const threads = await threadsOf(ports, jo, later);
    expect(threads.map((thread) => thread.messages.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe("what is not the seeker's", () => {
  test("changes nothing and is told to nobody when From is not proven", async () => {
    const { ports, jo } = await josDesk({ kind: "unproven", why: "dmarc failed" });
    expect(await deliver(ports, {}, "track", monday)).toMatchObject({ kind: "dropped", fault: "unproven" });
    expect(await threadsOf(ports, jo, monday)).toEqual([]);
    expect(ports.sent).toEqual([]);
  });

  test("is dropped silently when nobody we work for sent it", async () => {
    const { ports } = await josDesk();
    await deliver(ports, { from: "Mallory <mallory@elsewhere.example>" }, "track", monday);
    expect(ports.sent).toEqual([]);
  });

  test("is dropped when it is our own mail coming back", async () => {
    const { ports } = await josDesk();
    expect(await deliver(ports, { headers: ["X-Follow-Through: nudge"] }, "track", monday)).toMatchObject({
      fault: "loop",
    });
  });
});

describe("a tick", () => {
  test("sends one nudge on the fifth working day at nine, into the seeker's own conversation, and no second one", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    expect(await tick(ports, "2026-08-10T12:55:00.000Z")).toMatchObject({ sent: 0 });
    expect(await tick(ports, nextMonday)).toMatchObject({ due: 1, sent: 1 });
    expect(await tick(ports, nextMonday)).toMatchObject({ sent: 0 });
    const nudge = ports.sent.find(({ mail }) => mail.kind === "nudge")?.mail;
    expect(nudge).toMatchObject({
      to: { email: "jo@example.org" },
      subject: "Re: Senior Data Engineer at Acme",
      inReplyTo: "<first@example.org>",
      references: ["<first@example.org>"],
      autoSubmitted: "auto-generated",
    });
    const [thread] = await threadsOf(ports, jo, nextMonday);
    expect(thread?.nudges).toMatchObject([{ kind: "nudge", step: 1 }]);
  });

  test("puts what is due on one day into one digest", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const other = {
      messageId: "<other@example.org>",
      to: "Dana Roe <dana@bolt.example>",
      subject: "Data Engineer at Bolt",
    };
    await deliver(ports, other, "track", monday);
    await tick(ports, nextMonday);
    expect(ports.sent.filter(({ mail }) => mail.kind !== "receipt").map(({ mail }) => mail.kind)).toEqual(["digest"]);
  });
});

describe("an answer to a nudge", () => {
  async function nudged(): Promise<Awaited<ReturnType<typeof josDesk>> & { replyTo: string }> {
    const desk = await josDesk();
    await deliver(desk.ports, {}, "track", monday);
    await tick(desk.ports, nextMonday);
    const nudge = desk.ports.sent.find(({ mail }) => mail.kind === "nudge");
    return { ...desk, replyTo: nudge?.mail.replyTo ?? "" };
  }
  const answer = (text: string) => ({ messageId: "<a@example.org>", to: "Follow-Through <x@in.localhost>", text });

  test.each([
    ["they replied", { state: "yours", rung: "talked" }],
    ["snooze till friday", { state: "snoozed", snoozedUntil: "2026-08-14T13:00:00.000Z" }],
    ["done", { state: "closed", closed: { reason: "done" } }],
    ["company: Acme Robotics", { company: "Acme Robotics" }],
  ])("%s", async (text, expected) => {
    const { ports, jo, replyTo } = await nudged();
    await deliver(ports, answer(text), replyTo, nextMonday);
    const [thread] = await threadsOf(ports, jo, nextMonday);
    expect(thread).toMatchObject(expected);
    expect(ports.sent.at(-1)?.mail.kind).toBe("answer");
  });

  test("from somebody else does nothing, though the tag is right", async () => {
    const { ports, jo, replyTo } = await nudged();
    await deliver(ports, { ...answer("done"), from: "Mallory <mallory@elsewhere.example>" }, replyTo, nextMonday);
    expect((await threadsOf(ports, jo, nextMonday))[0]?.state).toBe("waiting");
  });

  test("that was meant for the contact comes back ready to send", async () => {
    const { ports, replyTo } = await nudged();
    const letter =
      "Hi Pat,\n\nthank you for your time last week. I would still like to talk about the role.\n\nBest,\nJo";
    await deliver(ports, answer(letter), replyTo, nextMonday);
    expect(ports.sent.at(-1)?.mail.text).toContain("This reached me, not Pat");
    expect(ports.sent.at(-1)?.mail.text).toContain("I would still like to talk about the role.");
  });
});
