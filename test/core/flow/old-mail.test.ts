import { person } from "@follow-through/core/flow/operate";
import { settleOldThreads, takeOldMail } from "@follow-through/core/flow/old-mail";
import { tick } from "@follow-through/core/flow/tick";
import { describe, expect, test } from "vitest";
import { josDesk, threadsOf } from "../../fixture/desk.ts";
import { type MailParts, rawMail } from "../../fixture/mail.ts";

/** A Tuesday, ten in the morning in New York. */
const now = "2026-08-04T14:00:00.000Z";
const nextMorning = "2026-08-05T13:05:00.000Z";
const young = "Fri, 24 Jul 2026 10:00:00 -0400";
const old = "Mon, 06 Apr 2026 10:00:00 -0400";

const desk = async () => {
  const { ports, jo } = await josDesk();
  const take = (mail: MailParts) => takeOldMail(ports, jo, rawMail(mail), now);
  return { ports, jo, take };
};

describe("an old mail of the seeker's", () => {
  test("opens its thread at its own date, and nothing is answered", async () => {
    const { ports, jo, take } = await desk();
    expect((await take({ date: young })).kind).toBe("kept");
    const [thread] = await threadsOf(ports, jo, now);
    expect(thread).toMatchObject({ company: "Acme", contacts: [{ email: "pat@acme.example" }], closed: null });
    expect(thread?.messages).toMatchObject([{ messageId: "<first@example.org>", at: "2026-07-24T14:00:00.000Z" }]);
    expect(ports.sent).toEqual([]);
  });

  test("given twice is one mail, and its bytes lie there once", async () => {
    const { ports, jo, take } = await desk();
    await take({ date: young });
    await take({ date: young });
    const threads = await threadsOf(ports, jo, now);
    expect(threads.map(({ messages }) => messages.length)).toEqual([1]);
    expect(ports.raw.size).toBe(1);
  });

  test.each<readonly [string, MailParts, string]>([
    ["has no date that can be read", { date: "sometime" }, "no-date"],
    ["has nothing to do with the search", dinner(), "unrelated"],
    ["is somebody else's to somebody else", { from: "Kim <kim@example.net>", date: young }, "not-theirs"],
    ["is one of the assistant's own", { date: young, headers: ["X-Follow-Through: nudge"] }, "unrelated"],
  ])("that %s is skipped and leaves nothing", async (_what, mail, why) => {
    const { ports, jo, take } = await desk();
    expect(await take(mail)).toEqual({ kind: "skipped", why });
    expect(await threadsOf(ports, jo, now)).toEqual([]);
    expect(ports.raw.size).toBe(0);
  });
});

describe("an old mail of somebody else's", () => {
  const answer: MailParts = {
    from: "Pat Lee <pat@acme.example>",
    to: "Jo Park <jo@example.org>",
    messageId: "<answer@acme.example>",
    date: "Mon, 27 Jul 2026 10:00:00 -0400",
    inReplyTo: "<first@example.org>",
    text: "Happy to refer you, I put you into the portal.\r\n",
  };

  test("joins the thread it answers", async () => {
    const { ports, jo, take } = await desk();
    await take({ date: young });
    expect((await take(answer)).kind).toBe("kept");
    const [thread, second] = await threadsOf(ports, jo, now);
    expect(second).toBeUndefined();
    expect(thread?.messages.map(({ messageId }) => messageId)).toEqual([
      "<first@example.org>",
      "<answer@acme.example>",
    ]);
  });

  test("opens none: an inbox holds everybody's mail", async () => {
    const { ports, jo, take } = await desk();
    expect(await take(answer)).toEqual({ kind: "skipped", why: "unrelated" });
    expect(await threadsOf(ports, jo, now)).toEqual([]);
  });
});

describe("once all old mail is in", () => {
  test("what has been silent for more than 45 days is closed as imported, the rest stays open", async () => {
    const { ports, jo, take } = await desk();
    const first = await take({
      date: old,
      messageId: "<old@example.org>",
      text: "Hi Bo,\r\n\r\nI would like to apply for the Analyst role at Initech.\r\n\r\nJo\r\n",
      subject: "Analyst at Initech",
      to: "Bo <bo@initech.example>",
    });
    const second = await take({ date: young });
    const ids = [first, second].flatMap((mail) => (mail.kind === "kept" ? [mail.threadId] : []));
    expect(await settleOldThreads(ports, jo, ids, now)).toBe(1);
    const threads = await threadsOf(ports, jo, now);
    expect(threads.map(({ company, closed }) => [company, closed?.reason ?? null])).toEqual([
      ["Acme", null],
      ["Initech", "imported"],
    ]);
    expect(await settleOldThreads(ports, jo, ids, now)).toBe(0);
  });

  test("nothing is sent today, and on the next working morning one mail is", async () => {
    const { ports, jo, take } = await desk();
    const kept = await take({ date: young });
    await settleOldThreads(ports, jo, kept.kind === "kept" ? [kept.threadId] : [], now);
    expect(await tick(ports, "2026-08-04T14:05:00.000Z")).toMatchObject({ sent: 0 });
    expect(await tick(ports, nextMorning)).toMatchObject({ sent: 1 });
  });

  test("before their hour the next working morning is this one", async () => {
    const { ports, jo } = await desk();
    const early = "2026-08-04T11:00:00.000Z";
    const kept = await takeOldMail(ports, jo, rawMail({ date: young }), early);
    await settleOldThreads(ports, jo, kept.kind === "kept" ? [kept.threadId] : [], early);
    expect(await tick(ports, "2026-08-04T13:05:00.000Z")).toMatchObject({ sent: 1 });
  });

  test("the day that was left to the import is not counted as a mail", async () => {
    const { ports, jo } = await desk();
    await settleOldThreads(ports, jo, [], now);
    const report = await person(ports, "jo@example.org", now);
    expect(report.seeker?.mails).toEqual({ sent: 0, refused: 0, underWay: 0 });
  });
});

function dinner(): MailParts {
  return {
    date: young,
    to: "Sam <sam@example.net>",
    subject: "Dinner on Friday",
    text: "Hi Sam,\r\n\r\nshall we have dinner on Friday? Bring the kids.\r\n\r\nJo\r\n",
  };
}
