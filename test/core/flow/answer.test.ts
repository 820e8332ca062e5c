import { describe, expect, test } from "vitest";
import { changeSeeker, enrol, seekerById } from "@follow-through/core/flow/account";
import { openUndo } from "@follow-through/core/flow/undo-link";
import { undo } from "@follow-through/core/flow/undo";
import { tick } from "@follow-through/core/flow/tick";
import { storyOf } from "@follow-through/core/flow/view";
import type { MailParts } from "../../fixture/mail.ts";
import { deliver, forwarded, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const nextMonday = "2026-08-10T13:05:00.000Z";

async function nudged() {
  const desk = await josDesk();
  await deliver(desk.ports, {}, "track", monday);
  await tick(desk.ports, nextMonday);
  const nudge = desk.ports.sent.at(-1)?.mail;
  if (nudge?.kind !== "nudge") throw new Error("there is no nudge");
  let answers = 0;
  const answer = async (text: string, parts: MailParts = {}, now = nextMonday) => {
    const before = desk.ports.sent.length;
    const mail = {
      messageId: `<answer-${++answers}@example.org>`,
      to: `Follow-Through <${nudge.replyTo}>`,
      subject: nudge.subject,
      text,
      ...parts,
    };
    await deliver(desk.ports, mail, nudge.replyTo, now);
    return desk.ports.sent.slice(before).map(({ mail: sent }) => sent);
  };
  const thread = async () => (await threadsOf(desk.ports, desk.jo, nextMonday))[0];
  return { ...desk, nudge, answer, thread };
}

/** Its door is the envelope's; what stands in To is a name that clients fill in. */
const toUs = { messageId: "<answer@example.org>", to: "Follow-Through <assistant@in.localhost>" };

const quoting = (text: string, quoted: string): string =>
  `${text}\n\nOn Mon, Aug 10, 2026 at 9:05 AM Follow-Through <assistant@in.localhost> wrote:\n\n${quoted.replaceAll(/^/gm, "> ")}\n`;

describe("commands in an answer", () => {
  test("are read from the new words only, not from the nudge quoted below", async () => {
    const { answer, nudge, thread } = await nudged();
    const [said, second] = await answer(quoting("they replied", nudge.text));
    expect(second).toBeUndefined();
    expect(said?.text).toContain("Pat replied");
    expect(await thread()).toMatchObject({ state: "yours", closed: null });
  });

  test("quoted alone do nothing and are not answered", async () => {
    const { answer, nudge, thread } = await nudged();
    expect(await answer(quoting("", `done rejected\nstop all\n${nudge.text}`))).toEqual([]);
    expect(await thread()).toMatchObject({ state: "waiting" });
  });

  test("several are obeyed, each with its line, in one answer", async () => {
    const { answer, thread } = await nudged();
    const [said] = await answer("interview on the 13th\ncompany: Acme Robotics\nnote: bring the laptop");
    expect(said?.text).toMatch(/interview on Thursday 13 August[\s\S]*Acme Robotics[\s\S]*note is kept/);
    expect(await thread()).toMatchObject({ rung: "interview", company: "Acme Robotics" });
  });

  test.each([
    ["sie haben geantwortet", { state: "yours" }],
    ["erinnere mich am Freitag", { snoozedUntil: "2026-08-14T13:00:00.000Z" }],
    ["ils ont répondu", { state: "yours" }],
    ["han respondido", { state: "yours" }],
    ["já responderam", { state: "yours" }],
    ["ze hebben geantwoord", { state: "yours" }],
    ["not about a job", { state: "closed", closed: { reason: "done" } }],
    ["I replied", { state: "waiting", nextNudgeAt: "2026-08-17T13:00:00.000Z" }],
    ["offer", { rung: "offer", state: "yours" }],
    ["referred", { rung: "referred", state: "yours" }],
    ["done no answer", { closed: { reason: "no-answer" } }],
    ["contact: Dana Roe <dana@acme.example>", { contacts: [{ email: "dana@acme.example", name: "Dana Roe" }] }],
    ["contact: Patricia Lee", { contacts: [{ email: "pat@acme.example", name: "Patricia Lee" }] }],
    ["job: Staff Data Engineer", { jobs: [{ title: "Staff Data Engineer" }] }],
    ["stop", { state: "waiting", nextNudgeAt: null }],
  ])("%s", async (text, expected) => {
    const { answer, thread } = await nudged();
    await answer(text);
    expect(await thread()).toMatchObject(expected);
  });

  test("that are none are answered once, with the list", async () => {
    const { answer } = await nudged();
    const said = await answer("snoze friday");
    expect(said).toHaveLength(1);
    expect(said[0]?.text).toContain("I did not understand “snoze friday”");
    expect(said[0]?.text.replaceAll(/\s+/g, " ")).toContain("Did you mean: “snooze friday”?");
    expect(said[0]?.text).toContain("- snooze till friday");
  });

  test("with two slips in it is answered with the list too, and is no silent note", async () => {
    const { answer, ports, jo, thread } = await nudged();
    const [said, second] = await answer("snoze till fryday");
    expect(said?.text).toContain("I did not understand “snoze till fryday”.");
    expect(said?.text).toContain("- snooze till friday");
    expect(second).toBeUndefined();
    const { thread: kept } = (await storyOf(ports, jo.id, (await thread())?.id ?? "", nextMonday)) ?? {};
    expect(kept?.story.map(({ text }) => text).join()).not.toContain("fryday");
  });

  test("before a sentence that tells more is obeyed, and the sentence is a note", async () => {
    const { answer, thread, ports, jo } = await nudged();
    const [said] = await answer("They replied! They want to talk on Thursday.");
    expect(said?.text).toMatch(/Pat replied[\s\S]*other words I kept as a note/);
    expect(await thread()).toMatchObject({ state: "yours" });
    const story = await storyOf(ports, jo.id, (await thread())?.id ?? "", nextMonday);
    expect(story?.thread.story.map(({ text }) => text)).toContain("They want to talk on Thursday.");
  });

  test("an empty mail speaks by its subject, as the stop link of a mail client writes it", async () => {
    const { ports, jo, answer } = await nudged();
    await answer("", { subject: "stop all" });
    expect((await seekerById(ports, jo.id, nextMonday))?.week.pausedUntil).toBe("9999-12-31");
  });

  test("hired, said to the assistant alone about no thread, lets everything rest", async () => {
    const { ports, jo } = await nudged();
    const alone = { messageId: "<alone@example.org>", to: "<track@in.localhost>", subject: "news", text: "hired" };
    await deliver(ports, alone, "track", nextMonday);
    expect((await seekerById(ports, jo.id, nextMonday))?.week.pausedUntil).toBe("9999-12-31");
    expect(ports.sent.at(-1)?.mail.text).toContain("Everything rests until you answer");
  });

  test("keeps the words below a command as a note, however few", async () => {
    const { answer } = await nudged();
    const [said] = await answer("referred\nPat likes cats");
    expect(said?.text).toMatch(/note/);
  });

  test("stop all holds for who is written to in the evening, west of Greenwich", async () => {
    const { ports, jo, answer } = await nudged();
    await changeSeeker(ports, jo.id, (seeker) => ({ ...seeker, week: { ...seeker.week, hour: 23 } }), nextMonday);
    await answer("stop all");
    await deliver(ports, { messageId: "<b@example.org>", to: "Dana Roe <dana@bolt.example>" }, "track", nextMonday);
    for (let day = 11; day < 31; day++) {
      expect((await tick(ports, `2026-08-${day}T03:05:00.000Z`)).sent).toBe(0);
    }
  });

  test("a time counts from when it was written, however late it is understood", async () => {
    const { ports, thread } = await nudged();
    const nudge = ports.sent.at(-1)?.mail.replyTo ?? "";
    const words = { messageId: "<late@example.org>", to: `<${nudge}>`, text: "snooze 3 days" };
    await deliver(ports, words, nudge, "2026-08-17T13:05:00.000Z", { receivedAt: nextMonday });
    expect((await thread())?.snoozedUntil).toBe("2026-08-13T13:00:00.000Z");
  });

  test("stop all rests everything, resume brings it back", async () => {
    const { ports, answer } = await nudged();
    await answer("stop all");
    expect((await tick(ports, "2026-08-24T13:05:00.000Z")).sent).toBe(0);
    await answer("resume", {}, "2026-08-24T14:00:00.000Z");
    expect((await tick(ports, "2026-08-24T14:05:00.000Z")).sent).toBe(1);
  });

  test("resume brings back what was written to while everything rested", async () => {
    const { ports, answer, jo } = await nudged();
    await answer("stop all");
    const mail = { messageId: "<dana-1@example.org>", to: "Dana Roe <dana@bolt.example>", subject: "Bolt: Data role" };
    await deliver(ports, mail, "track", "2026-08-11T14:00:00.000Z");
    await answer("resume", {}, "2026-08-12T14:00:00.000Z");
    const dana = (await threadsOf(ports, jo, nextMonday)).find(({ contacts }) => contacts[0]?.name === "Dana Roe");
    expect(dana?.nextNudgeAt).toBe("2026-08-18T13:00:00.000Z");
  });

  test("resume opens a closed thread again for a day that comes", async () => {
    const { answer, thread } = await nudged();
    await answer("hired");
    await answer("resume", {}, "2026-08-12T14:00:00.000Z");
    expect(await thread()).toMatchObject({ state: "waiting", nextNudgeAt: "2026-08-19T13:00:00.000Z" });
  });

  test("pause until a day rests until then", async () => {
    const { ports, answer } = await nudged();
    const [said] = await answer("pause until 3 September");
    expect(said?.text).toContain("Everything rests until Thursday 3 September.");
    expect((await tick(ports, "2026-09-02T13:05:00.000Z")).sent).toBe(0);
    expect((await tick(ports, "2026-09-03T13:05:00.000Z")).sent).toBe(1);
  });

  test("hired stops everything, drafts the thanks and offers export and deletion", async () => {
    const { ports, jo, answer, thread } = await nudged();
    const [said] = await answer("hired");
    expect(await thread()).toMatchObject({ state: "closed", rung: "hired", closed: { reason: "hired" } });
    expect((await seekerById(ports, jo.id, nextMonday))?.week.pausedUntil).toBe("9999-12-31");
    expect(said?.text).toMatch(
      /Congratulations[\s\S]*Hi Pat,[\s\S]*Export everything: http\S+\/export\.json[\s\S]*\/erase/,
    );
  });
});

describe("a correction", () => {
  const other: MailParts = {
    messageId: "<dana@example.org>",
    to: "Dana Roe <dana@acme.example>",
    subject: "Platform Engineer",
  };

  test("of a company holds for everybody at its domain", async () => {
    const { ports, jo, answer } = await nudged();
    await answer("company: Acme Robotics");
    await deliver(ports, other, "track", nextMonday);
    expect((await threadsOf(ports, jo, nextMonday)).map((thread) => thread.company)).toEqual([
      "Acme Robotics",
      "Acme Robotics",
    ]);
  });

  test("of a company at a mail provider holds for that person alone", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, { to: "Pat Lee <pat.lee@gmail.com>" }, "track", monday);
    await deliver(ports, { ...toUs, text: "company: Acme Robotics" }, ports.sent.at(-1)?.mail.replyTo ?? "", monday);
    const { corrections } = (await seekerById(ports, jo.id, monday)) ?? jo;
    expect(corrections.companyByContact).toEqual({ "pat.lee@gmail.com": "Acme Robotics" });
    expect(corrections.companyByDomain).toEqual({});
  });

  test("of a name holds in later mails", async () => {
    const { ports, jo, answer } = await nudged();
    await answer("contact: Patricia Leeds");
    await deliver(
      ports,
      { messageId: "<new@example.org>", to: "pat@acme.example", subject: "Platform Engineer" },
      "track",
      nextMonday,
    );
    const names = (await threadsOf(ports, jo, nextMonday)).map((thread) => thread.contacts[0]?.name);
    expect(names).toEqual(["Patricia Leeds", "Patricia Leeds"]);
  });
});

describe("undo", () => {
  const undoOf = async (desk: Awaited<ReturnType<typeof nudged>>, text: string | undefined) => {
    const token = /\/undo\/(\S+)/.exec(text ?? "")?.[1] ?? "";
    const asked = openUndo(desk.ports, token, nextMonday);
    return asked && undo(desk.ports, desk.jo, asked.undoId, nextMonday);
  };

  test("takes back all that one answer did", async () => {
    const desk = await nudged();
    const before = await desk.thread();
    const [said] = await desk.answer("they replied\ncompany: Bolt\ndone rejected");
    expect(await undoOf(desk, said?.text)).toMatchObject({ kind: "undone" });
    expect(await desk.thread()).toEqual(before);
  });

  test("of hired brings the reminders back too", async () => {
    const desk = await nudged();
    const [said] = await desk.answer("hired");
    await undoOf(desk, said?.text);
    expect((await seekerById(desk.ports, desk.jo.id, nextMonday))?.week.pausedUntil).toBeNull();
  });

  test("does not take back what happened since", async () => {
    const desk = await nudged();
    const [said] = await desk.answer("done");
    await deliver(
      desk.ports,
      { messageId: "<more@example.org>", inReplyTo: "<first@example.org>" },
      "track",
      nextMonday,
    );
    expect(await undoOf(desk, said?.text)).toEqual({ kind: "too-late" });
  });
});

describe("words that are no command", () => {
  test("a letter meant for the contact comes back whole, addressed to them, with the assistant on BCC", async () => {
    const { answer, thread } = await nudged();
    const letter =
      "Hi Pat,\n\njust checking whether you have had a chance to look at this. I am free all week.\n\nBest,\nJo";
    const [said] = await answer(letter);
    expect(said?.text).toContain("This reached me, not Pat.");
    expect(said?.html).toContain(
      "mailto:pat@acme.example?subject=Re%3A%20Senior%20Data%20Engineer%20at%20Acme&amp;bcc=track%40in.localhost&amp;body=Hi%20Pat",
    );
    expect(await thread()).toMatchObject({ state: "waiting" });
  });

  test("other words become a note, and the answer says so", async () => {
    const { ports, jo, answer, thread } = await nudged();
    const [said] = await answer("Met Pat at the fair, a week is needed.");
    expect(said?.text).toContain("I kept your words as a note");
    const story = await storyOf(ports, jo.id, (await thread())?.id ?? "", nextMonday);
    expect(story?.thread.story.at(-1)?.text).toBe("Met Pat at the fair, a week is needed.");
  });

  test("a reply to all that reached the contact is a mail of the conversation", async () => {
    const { answer, thread } = await nudged();
    await answer("Hi Pat, just following up on the Senior Data Engineer role.", { to: "Pat Lee <pat@acme.example>" });
    expect((await thread())?.messages).toHaveLength(2);
  });

  test("a forwarded reply in an answer joins the nudge's thread, with the command above it", async () => {
    const { answer, thread } = await nudged();
    const passed = forwarded(
      "Pat Lee <pat@acme.example>",
      "A new subject",
      "Hi Jo,\n\nlet us talk about the role.\n\nPat",
    );
    await answer(`interview on the 13th\n\n${passed}`, { subject: "Fwd: A new subject" });
    expect(await thread()).toMatchObject({ rung: "interview" });
    expect((await thread())?.messages).toHaveLength(2);
  });
});

describe("an answer", () => {
  test("from another address of the seeker's is theirs", async () => {
    const { ports, jo, nudge, thread } = await nudged();
    await enrol(
      ports,
      { name: jo.name, addresses: ["jo@example.org", "jo@work.example"], timeZone: "UTC" },
      nextMonday,
    );
    await deliver(ports, { ...toUs, from: "Jo <jo@work.example>", text: "they replied" }, nudge.replyTo, nextMonday);
    expect(await thread()).toMatchObject({ state: "yours" });
    expect(ports.sent.at(-1)?.mail.to.email).toBe("jo@work.example");
  });

  test("by a client that ignores Reply-To finds its thread by our mail's id", async () => {
    const { ports, thread } = await nudged();
    const nudgeId = ports.sent.at(-1)?.messageId ?? "";
    await deliver(
      ports,
      { messageId: "<a@example.org>", to: "assistant@in.localhost", inReplyTo: nudgeId, text: "they replied" },
      "assistant",
      nextMonday,
    );
    expect(await thread()).toMatchObject({ state: "yours" });
  });

  test.each([
    "they replied",
    "Spoke to Dana, she is on it.",
    "Hi Pat,\n\nthank you for the call. I am looking forward to it.\n\nBest,\nJo",
  ])("to a digest can't tell which thread, says so kindly and does nothing: %s", async (text) => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await deliver(
      ports,
      { messageId: "<o@example.org>", to: "Dana Roe <dana@bolt.example>", subject: "Data Engineer at Bolt" },
      "track",
      monday,
    );
    await tick(ports, nextMonday);
    const digest = ports.sent.at(-1)?.mail;
    expect(digest?.kind).toBe("digest");
    await deliver(ports, { ...toUs, subject: `Re: ${digest?.subject}`, text }, digest?.replyTo ?? "", nextMonday);
    expect(ports.sent.at(-1)?.mail.kind).toBe("answer");
    expect(ports.sent.at(-1)?.mail.text).toMatch(/which\s+thread|which\s+one/);
    expect((await threadsOf(ports, jo, nextMonday)).map((thread) => thread.state)).toEqual(["waiting", "waiting"]);
  });

  test("to one thread of a digest goes to that thread's own address", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await deliver(
      ports,
      { messageId: "<o@example.org>", to: "Dana Roe <dana@bolt.example>", subject: "Data Engineer at Bolt" },
      "track",
      monday,
    );
    await tick(ports, nextMonday);
    const addresses = [...(ports.sent.at(-1)?.mail.text ?? "").matchAll(/by mail: (\S+)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(addresses).toHaveLength(2);
    await deliver(ports, { ...toUs, text: "done" }, addresses[0] ?? "", nextMonday);
    expect((await threadsOf(ports, jo, nextMonday)).filter((thread) => thread.closed)).toHaveLength(1);
  });
});

describe("a mail to the assistant alone", () => {
  test("with a command, sent within the conversation to track@, is obeyed", async () => {
    const { ports, thread } = await nudged();
    const mail = {
      messageId: "<t@example.org>",
      to: "track@in.localhost",
      inReplyTo: "<first@example.org>",
      text: "they replied",
    };
    await deliver(ports, mail, "track", nextMonday);
    expect(await thread()).toMatchObject({ state: "yours" });
    expect((await thread())?.messages).toHaveLength(1);
  });

  const remark = {
    messageId: "<t@example.org>",
    to: "track@in.localhost",
    inReplyTo: "<first@example.org>",
    text: "She told me that the team is moving to Bonn.",
  };

  test("with other words, sent within the conversation to track@, is a note and no letter to the contact", async () => {
    const { ports, thread } = await nudged();
    await deliver(ports, { ...remark, messageId: "<r@example.org>", text: "they replied" }, "track", nextMonday);
    await deliver(ports, remark, "track", nextMonday);
    expect(await thread()).toMatchObject({ state: "yours" });
    expect((await thread())?.messages).toHaveLength(1);
    expect(ports.sent.at(-1)?.mail.text).toContain("note");
  });

  test("that quotes what the contact wrote passes it on", async () => {
    const { ports, thread } = await nudged();
    const text = `For you.\n\nOn Fri, 7 Aug 2026 at 10:00, Pat Lee <pat@acme.example> wrote:\n> Let us talk next week.`;
    await deliver(ports, { ...remark, text }, "track", nextMonday);
    expect((await thread())?.messages).toHaveLength(2);
  });

  test("with nothing in it but a command with a slip is answered with the list, and not kept as a mail", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, { to: "track@in.localhost", subject: "", text: "snoze till fryday" }, "track", monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["answer"]);
    expect(ports.sent[0]?.mail.text).toContain("I did not understand “snoze till fryday”.");
    expect(await threadsOf(ports, jo, monday)).toEqual([]);
  });

  test("that came by the private address unproven is recorded, and its commands are not obeyed", async () => {
    const { ports, jo } = await josDesk({ kind: "unproven", why: "no DKIM" });
    const passed = forwarded(
      "Pat Lee <pat@acme.example>",
      "Data Engineer at Acme",
      "Hi Jo,\n\nlet us talk about the role.\n\nPat",
    );
    await deliver(ports, { to: "x@in.localhost", text: `stop all\ndone\n\n${passed}` }, jo.privateTag, nextMonday);
    expect((await threadsOf(ports, jo, nextMonday))[0]).toMatchObject({ state: "yours", closed: null });
    expect((await seekerById(ports, jo.id, nextMonday))?.week.pausedUntil).toBeNull();
  });
});
