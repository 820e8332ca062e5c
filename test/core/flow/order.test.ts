import { describe, expect, test } from "vitest";
import { changeSeeker } from "@follow-through/core/flow/account";
import { block } from "@follow-through/core/flow/operate";
import { act } from "@follow-through/core/flow/desk";
import { openUndo } from "@follow-through/core/flow/undo-link";
import { undo } from "@follow-through/core/flow/undo";
import { tick } from "@follow-through/core/flow/tick";
import { storyOf } from "@follow-through/core/flow/view";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const wednesday = "2026-08-05T14:00:00.000Z";
const thursdayAtNine = "2026-08-06T13:05:00.000Z";
const toMum = {
  to: "Mum <mum@home.example>",
  subject: "Sunday lunch",
  text: "Hi Mum,\n\nshall I bring the salad on Sunday? The train gets in at noon.\n\nLove,\nJo",
};

describe("a when address", () => {
  test("replaces the next nudge, and the cadence goes on after it from the start", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "3d", monday);
    expect(ports.sent.at(-1)?.mail.text).toContain("I will bring it back on Thu 6 Aug, 09:00.");
    expect(await tick(ports, thursdayAtNine)).toMatchObject({ sent: 1 });
    expect(ports.sent.at(-1)?.mail).toMatchObject({
      kind: "order",
      inReplyTo: "<first@example.org>",
      subject: "Re: Senior Data Engineer at Acme",
    });
    const [thread] = await threadsOf(ports, jo, thursdayAtNine);
    expect(thread).toMatchObject({ state: "waiting", nextNudgeAt: "2026-08-13T13:00:00.000Z" });
  });

  test("several in one mail are an order each, said in one receipt", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, ["track", "3d", "track+2w"], monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
    expect(ports.sent[0]?.mail.text).toContain("on Thu 6 Aug, 09:00 and on Mon 17 Aug, 09:00.");
    await tick(ports, thursdayAtNine);
    await tick(ports, "2026-08-17T13:05:00.000Z");
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt", "order", "order"]);
  });

  test("two that mean the same moment come back as one mail", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, ["3d", "thursday"], monday);
    expect(await tick(ports, thursdayAtNine)).toMatchObject({ sent: 1 });
    expect(await tick(ports, "2026-08-06T13:10:00.000Z")).toMatchObject({ sent: 0 });
    expect((await threadsOf(ports, jo, thursdayAtNine))[0]?.snoozedUntil).toBeNull();
  });

  test("finer than a tick is rounded up, and the receipt says to when", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "7min", "2026-08-03T14:01:00.000Z");
    expect(ports.sent.at(-1)?.mail.text).toContain("on Mon 3 Aug, 10:10 (rounded up, since I look every 5 minutes)");
  });

  test.each([
    ["today6am", "Use tomorrow6am@in.localhost instead"],
    ["21jan2025", "Use 21jan@in.localhost instead"],
  ])("%s is past: the answer says so, and what to write instead", async (address, instead) => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, address, monday);
    const text = ports.sent.at(-1)?.mail.text ?? "";
    expect(text).toContain(`The time in ${address}@in.localhost is past already, so no reminder is set.`);
    expect(text).toContain(instead);
    expect(text).not.toContain("could not read");
    expect((await threadsOf(ports, jo, monday))[0]).toMatchObject({ state: "waiting", snoozedUntil: null });
  });

  test("that may not be sent is tried once and taken off, and the story says so", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "3d", monday);
    await block(ports, "jo@example.org", monday);
    const before = ports.sent.length;
    expect(await tick(ports, thursdayAtNine)).toMatchObject({ sent: 0, failed: 1 });
    expect(await tick(ports, "2026-08-06T13:10:00.000Z")).toMatchObject({ due: 0, failed: 0 });
    expect(ports.sent).toHaveLength(before);
    const [thread] = await threadsOf(ports, jo, thursdayAtNine);
    expect(thread).toMatchObject({ state: "waiting", snoozedUntil: null, nudges: [] });
    const story = await storyOf(ports, jo.id, thread?.id ?? "", thursdayAtNine);
    expect(story?.thread.story.at(-1)?.text).toContain("my mail cannot reach you");
  });

  test("again and again, until they answer", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "everymonday", monday);
    for (const day of ["10", "17", "24"]) expect((await tick(ports, `2026-08-${day}T13:05:00.000Z`)).sent).toBe(1);
    const passed = {
      messageId: "<re@example.org>",
      inReplyTo: "<first@example.org>",
      text: "they replied",
      to: "x@in.localhost",
    };
    await deliver(ports, passed, ports.sent.at(-1)?.mail.replyTo ?? "", "2026-08-24T14:00:00.000Z");
    expect((await threadsOf(ports, jo, monday))[0]).toMatchObject({ state: "yours", snoozedUntil: null });
  });

  test("that can't be understood is answered with the nearest, and the mail is kept", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "frday", monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["answer"]);
    expect(ports.sent[0]?.mail.text).toContain("Did you mean friday@in.localhost");
    expect(await threadsOf(ports, jo, monday)).toHaveLength(1);
  });
});

/** Beyond doubt: at track@ a mail without any sign is taken for the search, with a question. */
const aboutAFlat = {
  to: "Lettings <info@lets.example>",
  subject: "Viewing of the flat",
  text: "Hello,\n\nis the flat still to let? We would like to come to a viewing, and ask about the rent.\n\nJo",
};

describe("a mail that has nothing to do with the search", () => {
  test.each([
    ["lunch", toMum.subject, toMum.text],
    ["the plumber", "plumber", "Hi Mum,\n\nthe plumber comes on Thursday, can you let him in?\n\nLove,\nJo"],
    ["German", "Klempner", "Hallo Mama,\n\nder Klempner kommt am Donnerstag, bist du da?\n\nLiebe Grüße\nJo"],
    ["French", "plombier", "Bonjour Maman,\n\nle plombier vient jeudi, peux-tu lui ouvrir ?\n\nBises\nJo"],
    ["Spanish", "fontanero", "Hola mamá,\n\nel fontanero viene el jueves, ¿puedes abrirle?\n\nUn beso\nJo"],
    ["Portuguese", "canalizador", "Olá mãe,\n\no canalizador vem na quinta, podes abrir-lhe?\n\nBeijinhos\nJo"],
    ["Dutch", "loodgieter", "Hoi mam,\n\nde loodgieter komt donderdag, kun jij opendoen?\n\nLiefs\nJo"],
    ["a trade with nothing below it", "plumber", "Ring him about the leak."],
    [
      "a word that is also one of a search",
      "Library card",
      "Hello,\n\nI would like to apply for a library card.\n\nJo",
    ],
    ["praise", "Good job", "Hi Sam,\n\nyou did a great job on the cake.\n\nJo"],
    ["the post office", "La poste", "Bonjour,\n\nmon colis est resté à la poste.\n\nJo"],
    ["a dinner", "Team dinner", "Hi Sam,\n\nshall we book the Italian for the team dinner?\n\nJo"],
  ])("comes back from a when address as a plain reminder without job words: %s", async (_what, subject, text) => {
    const { ports } = await josDesk();
    await deliver(ports, { ...toMum, subject, text }, "3d", monday);
    await tick(ports, thursdayAtNine);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt", "order"]);
    for (const { mail } of ports.sent) expect(mail.text).not.toMatch(/replied|job|follow-up|company|role/i);
  });

  test.each([
    ["Call the plumber about the bathroom tap", "Ask for an offer first."],
    ["Zahnarzt anrufen / call the dentist", "Ask for a Tuesday."],
    ["Renew passport", "Bring two photos."],
  ])("is plain where it goes to nobody but a when address: %s", async (subject, text) => {
    const { ports } = await josDesk();
    await deliver(ports, { ...toMum, to: "3d@in.localhost", subject, text }, "3d", monday);
    await tick(ports, thursdayAtNine);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt", "order"]);
    for (const { mail } of ports.sent) expect(mail.text).not.toMatch(/replied|job|follow-up|company|role/i);
  });

  test("is for the search where it names a job to apply for, to nobody but a when address", async () => {
    const { ports } = await josDesk();
    const text = "Apply for the data engineer job at Acme, the deadline for applications is Friday.";
    await deliver(ports, { ...toMum, to: "3d@in.localhost", subject: "Data Engineer", text }, "3d", monday);
    await tick(ports, thursdayAtNine);
    expect(ports.sent.at(-1)?.mail.text).toMatch(/data engineer/i);
  });

  test.each([
    ["plumber", "Hi Mum,\n\nthe plumber comes on Thursday, can you let him in?\n\nLove,\nJo"],
    ["Klempner", "Hallo Mama,\n\nder Klempner kommt am Donnerstag, bist du da?\n\nLiebe Grüße\nJo"],
    ["plombier", "Bonjour Maman,\n\nle plombier vient jeudi, peux-tu lui ouvrir ?\n\nBises\nJo"],
    ["fontanero", "Hola mamá,\n\nel fontanero viene el jueves, ¿puedes abrirle?\n\nUn beso\nJo"],
    ["canalizador", "Olá mãe,\n\no canalizador vem na quinta, podes abrir-lhe?\n\nBeijinhos\nJo"],
    ["loodgieter", "Hoi mam,\n\nde loodgieter komt donderdag, kun jij opendoen?\n\nLiefs\nJo"],
  ])("is kept at track@ with one question and no nudge, whoever it is that calls: %s", async (subject, text) => {
    const { ports } = await josDesk();
    await deliver(ports, { ...toMum, subject, text }, "track", monday);
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
    expect(ports.sent[0]?.mail.text).toContain("Is it about a job after all?");
    expect((await tick(ports, "2026-09-15T13:05:00.000Z")).sent).toBe(0);
  });

  test("that opens with little of a search at a when address is of the search in a conversation about a job", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const again = {
      messageId: "<m2@example.org>",
      inReplyTo: "<first@example.org>",
      text: "Hi Pat, any thoughts?\n\nJo",
    };
    await deliver(ports, again, "3d", wednesday);
    expect((await threadsOf(ports, jo, wednesday))[0]?.messages[1]).toMatchObject({ kind: "follow_up" });
  });

  test("is kept at track@ with one question for the conversation and no nudge", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, aboutAFlat, "track", monday);
    await deliver(
      ports,
      { ...aboutAFlat, messageId: "<m2@example.org>", inReplyTo: "<first@example.org>" },
      "track",
      wednesday,
    );
    expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
    expect(ports.sent[0]?.mail.text).toContain("Is it about a job after all?");
    expect((await tick(ports, "2026-09-15T13:05:00.000Z")).sent).toBe(0);
    expect((await threadsOf(ports, jo, monday))[0]?.messages).toHaveLength(2);
  });

  test("becomes part of the search once the seeker says which job it is", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, aboutAFlat, "track", monday);
    const answer = { messageId: "<a@example.org>", to: "x@in.localhost", text: "job: Data Engineer" };
    await deliver(ports, answer, ports.sent[0]?.mail.replyTo ?? "", wednesday);
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({
      contacts: [{ email: "info@lets.example" }],
      jobs: [{ title: "Data Engineer" }],
      nextNudgeAt: "2026-08-10T13:00:00.000Z",
    });
  });

  test("to somebody who is never tracked is not kept", async () => {
    const { ports, jo } = await josDesk();
    await changeSeeker(ports, jo.id, (seeker) => ({ ...seeker, neverTrack: ["home.example"] }), monday);
    expect(await deliver(ports, toMum, "track", monday)).toMatchObject({ kind: "dropped", fault: "never-track" });
    expect(await threadsOf(ports, jo, monday)).toEqual([]);
  });
});

describe("control addresses", () => {
  const within = {
    messageId: "<c@example.org>",
    inReplyTo: "<first@example.org>",
    to: "cancel@in.localhost",
    text: "",
  };

  test("cancel@ cancels the nudges of its conversation and says so", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "3d", monday);
    await deliver(ports, within, "cancel", wednesday);
    expect(ports.sent.at(-1)?.mail).toMatchObject({ kind: "answer", subject: "Re: Senior Data Engineer at Acme" });
    expect(ports.sent.at(-1)?.mail.text).toContain("Cancelled: no more reminders about Pat Lee");
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({ nextNudgeAt: null, snoozedUntil: null });
  });

  test("cancel@ gives the way back and the thread, also where the answer broke off and came with the repeat", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "3d", monday);
    ports.mailerDoes("throw");
    await expect(deliver(ports, within, "cancel", wednesday, { id: "the-cancel" })).rejects.toThrow("told to throw");
    ports.mailerDoes("send");
    const later = "2026-08-05T14:30:00.000Z";
    await deliver(ports, within, "cancel", later, { id: "the-cancel" });
    const text = ports.sent.at(-1)?.mail.text ?? "";
    expect(text).toContain("Cancelled: no more reminders");
    expect(text).toMatch(/The whole thread: http:\/\/127\.0\.0\.1:3000\/threads\/thr_/);
    const opened = openUndo(ports, /\/undo\/(\S+)/.exec(text)?.[1] ?? "", later);
    expect(await undo(ports, jo, opened?.undoId ?? "", later)).toMatchObject({ kind: "undone" });
    expect((await threadsOf(ports, jo, later))[0]?.snoozedUntil).toBe("2026-08-06T13:00:00.000Z");
  });

  test("cancel@ says so also when it found none", async () => {
    const { ports } = await josDesk();
    await deliver(ports, { to: "cancel@in.localhost", subject: "Hello", text: "" }, "cancel", monday);
    expect(ports.sent.map(({ mail }) => mail.text)[0]).toContain("nothing was cancelled");
  });

  test("pending@ tells of an interview that is still to come", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const [thread] = await threadsOf(ports, jo, monday);
    const action = { kind: "interview", day: "2026-08-12" } as const;
    await act(ports, jo, thread?.id ?? "", action, { id: "told", by: "web" }, monday);
    await deliver(ports, { messageId: "<p@example.org>", text: "" }, "pending", wednesday);
    expect(ports.sent.at(-1)?.mail.text).toContain("Acme: interview on Wednesday 12 August, next look");
  });

  test("pending@ tells what is open, and help@ how to work with it", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await deliver(ports, { messageId: "<p@example.org>", text: "" }, "pending", wednesday);
    expect(ports.sent.at(-1)?.mail.text).toContain(
      "- Pat Lee, Senior Data Engineer at Acme: quiet so far, next look Mon 10 Aug, 09:00",
    );
    await deliver(ports, { messageId: "<h@example.org>", text: "" }, "help", wednesday);
    expect(ports.sent.at(-1)?.mail.text).toMatch(/friday@in\.localhost[\s\S]*they replied[\s\S]*pending@in\.localhost/);
  });
});
