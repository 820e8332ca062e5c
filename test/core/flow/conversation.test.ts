import { describe, expect, test } from "vitest";
import { enrol } from "@follow-through/core/flow/account";
import { act } from "@follow-through/core/flow/desk";
import { tick } from "@follow-through/core/flow/tick";
import { storyOf } from "@follow-through/core/flow/view";
import { below, deliver, forwarded, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const wednesday = "2026-08-05T14:00:00.000Z";
const nextMonday = "2026-08-10T13:05:00.000Z";
const pat = "Pat Lee <pat@acme.example>";
const subject = "Re: Senior Data Engineer at Acme";
const inPortal = "Hi Jo,\n\nI have put you into the portal. They will be in touch.\n\nPat";

async function written(): Promise<Awaited<ReturnType<typeof josDesk>>> {
  const desk = await josDesk();
  await deliver(desk.ports, {}, "track", monday);
  return desk;
}

const passedOn = (text: string) => ({
  messageId: "<passed@example.org>",
  to: "track@in.localhost",
  subject: `Fwd: ${subject}`,
  date: "Wed, 05 Aug 2026 10:00:00 -0400",
  text,
});

describe("a later BCC in the conversation", () => {
  const text = below("Hi Pat,\n\nThursday at ten works for me.\n\nBest,\nJo", pat, "Could we talk on Thursday at ten?");
  const second = {
    messageId: "<second@example.org>",
    inReplyTo: "<pat1@acme.example>",
    references: "<first@example.org> <pat1@acme.example>",
    subject,
    date: "Wed, 05 Aug 2026 10:00:00 -0400",
    text,
  };

  test("tells by its history that the contact wrote, before the seeker did", async () => {
    const { ports, jo } = await written();
    await deliver(ports, second, "track", wednesday);
    const [thread] = await threadsOf(ports, jo, wednesday);
    expect(thread).toMatchObject({ rung: "talked", state: "waiting" });
    expect(thread?.messages).toHaveLength(2);
  });

  test("does not climb again by history that it quoted before", async () => {
    const { ports, jo } = await written();
    await deliver(ports, { ...second, text: below("Thank you.", pat, inPortal) }, "track", wednesday);
    const [referred] = await threadsOf(ports, jo, wednesday);
    expect(referred?.rung).toBe("referred");
    const down = { kind: "climb", rung: "contacted" } as const;
    await act(ports, jo, referred?.id ?? "", down, { id: "down", by: "web" }, wednesday);
    const third = { ...second, messageId: "<third@example.org>", text: below("One more thing.", pat, inPortal) };
    await deliver(ports, third, "track", nextMonday);
    const [thread] = await threadsOf(ports, jo, nextMonday);
    expect(thread?.messages).toHaveLength(3);
    expect(thread?.rung).toBe("contacted");
  });
});

describe("a reply that is passed on", () => {
  test("joins its thread, climbs, and makes it the seeker's move", async () => {
    const { ports, jo } = await written();
    await deliver(ports, passedOn(forwarded(pat, subject, inPortal)), "track", wednesday);
    const threads = await threadsOf(ports, jo, wednesday);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ state: "yours", rung: "referred", nextNudgeAt: "2026-08-07T13:00:00.000Z" });
    expect(ports.sent.at(-1)?.mail.text).toContain("The next step is yours.");
  });

  test("days late, after the seeker has answered it, is no new turn", async () => {
    const { ports, jo } = await written();
    const own = {
      messageId: "<own@example.org>",
      inReplyTo: "<first@example.org>",
      subject,
      text: "Hi Pat,\n\nthank you for putting me into the portal for the role.\n\nJo",
    };
    await deliver(ports, own, "track", "2026-08-07T14:00:00.000Z");
    await deliver(ports, passedOn(forwarded(pat, subject, inPortal)), "track", nextMonday);
    const [thread] = await threadsOf(ports, jo, nextMonday);
    expect(thread).toMatchObject({ state: "waiting", rung: "referred", nextNudgeAt: "2026-08-14T13:00:00.000Z" });
  });

  test.each([
    ["interview on the 13th", { rung: "interview", state: "waiting" }],
    ["they replied", { rung: "referred", state: "yours" }],
    [
      "company: Acme Robotics\nsnooze till friday",
      { company: "Acme Robotics", snoozedUntil: "2026-08-07T13:00:00.000Z" },
    ],
    ["done rejected", { state: "closed", closed: { reason: "rejected" } }],
  ])("is read with the command above it: %s", async (above, expected) => {
    const { ports, jo } = await written();
    await deliver(ports, passedOn(`${above}\n\n${forwarded(pat, subject, inPortal)}`), "track", wednesday);
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject(expected);
  });

  test("keeps other words above it as a note, and obeys nothing in what was forwarded", async () => {
    const { ports, jo } = await written();
    const text = `Pat is a friend of Dana's.\n\n${forwarded(pat, subject, "done rejected\n\nstop all")}`;
    await deliver(ports, passedOn(text), "track", wednesday);
    const [thread] = await threadsOf(ports, jo, wednesday);
    expect(thread).toMatchObject({ state: "yours", closed: null });
    const story = await storyOf(ports, jo.id, thread?.id ?? "", wednesday);
    expect(story?.thread.story.map((entry) => entry.text)).toContain("Pat is a friend of Dana's.");
  });
});

describe("automatic mail", () => {
  const bounce =
    "** Address not found **\n\nYour message wasn't delivered to pat@acme.example because the address couldn't be found.\n\n550 5.1.1 The email account that you tried to reach does not exist.";
  const daemon = "Mail Delivery Subsystem <mailer-daemon@googlemail.com>";

  test("a permanent bounce is told at once, and once more in two working days", async () => {
    const { ports, jo } = await written();
    await deliver(
      ports,
      passedOn(forwarded(daemon, "Delivery Status Notification (Failure)", bounce)),
      "track",
      wednesday,
    );
    expect(ports.sent.at(-1)?.mail).toMatchObject({
      kind: "notice",
      subject: "Your mail to pat@acme.example did not arrive",
    });
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({
      state: "yours",
      nextNudgeAt: "2026-08-07T13:00:00.000Z",
    });
    await tick(ports, "2026-08-07T13:05:00.000Z");
    expect(ports.sent.at(-1)?.mail.text).toContain("never arrived");
    expect(ports.sent.at(-1)?.mail.text).not.toContain("answered");
  });

  test("a delayed one changes nothing and says nothing", async () => {
    const { ports, jo } = await written();
    const sent = ports.sent.length;
    const [before] = await threadsOf(ports, jo, monday);
    const delay =
      "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to pat@acme.example. Gmail will retry for 46 more hours.";
    await deliver(
      ports,
      passedOn(forwarded(daemon, "Delivery Status Notification (Delay)", delay)),
      "track",
      wednesday,
    );
    const [after] = await threadsOf(ports, jo, wednesday);
    expect(after).toMatchObject({ state: "waiting", nextNudgeAt: before?.nextNudgeAt });
    expect(ports.sent).toHaveLength(sent);
  });

  test("an out-of-office is no reply: the nudge moves behind the return", async () => {
    const { ports, jo } = await written();
    const away = "I am out of the office until 17 August and will answer when I am back.\n\nPat";
    await deliver(ports, passedOn(forwarded(pat, `Automatic reply: ${subject.slice(4)}`, away)), "track", wednesday);
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({
      state: "waiting",
      rung: "contacted",
      nextNudgeAt: "2026-08-18T13:00:00.000Z",
    });
    expect(ports.sent.at(-1)?.mail.text).toContain("away until Monday 17 August");
  });

  test("an acknowledgement restarts the clock as an application", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, { to: "Acme Careers <jobs@acme.example>" }, "track", monday);
    const got =
      "Hi Jo,\n\nThank you for applying to the Senior Data Engineer role at Acme. We have received your application and will review it.\n\nThe Acme Hiring Team";
    const mail = {
      ...passedOn(forwarded("Acme Careers <no-reply@acme.example>", subject, got)),
      inReplyTo: "<first@example.org>",
    };
    await deliver(ports, mail, "track", wednesday);
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({
      stage: "application",
      state: "waiting",
      nextNudgeAt: "2026-08-14T13:00:00.000Z",
    });
  });
});

describe("matching", () => {
  const again = { messageId: "<again@example.org>", date: "Tue, 04 Aug 2026 10:00:00 -0400" };
  const rows: readonly (readonly [string, Parameters<typeof deliver>[1], string, number])[] = [
    [
      "by References",
      { ...again, references: "<zero@x> <first@example.org>", subject: "Another subject" },
      wednesday,
      1,
    ],
    ["by In-Reply-To alone", { ...again, inReplyTo: "<first@example.org>", subject: "Another subject" }, wednesday, 1],
    ["by person and bare subject", { ...again, subject: "AW: Re[2]: Senior Data Engineer at Acme" }, wednesday, 1],
    ["not by person and subject after thirty days", { ...again, subject }, "2026-09-15T14:00:00.000Z", 2],
    ["not by subject alone", { ...again, to: "Dana Roe <dana@bolt.example>" }, wednesday, 2],
    ["not by person alone", { ...again, subject: "Something else at Acme: Platform Engineer" }, wednesday, 2],
    [
      "not by an id of a stranger's",
      { ...again, inReplyTo: "<zero@x>", subject: "Something else: a job" },
      wednesday,
      2,
    ],
  ];
  test.each(rows)("%s", async (_name, mail, at, threads) => {
    const { ports, jo } = await written();
    await deliver(ports, mail, "track", at);
    expect(await threadsOf(ports, jo, at)).toHaveLength(threads);
  });

  test("never across seekers, whatever ids and subjects they share", async () => {
    const { ports, jo } = await written();
    const kim = await enrol(ports, { name: "Kim Ode", addresses: ["kim@example.org"], timeZone: "UTC" }, monday);
    const mail = { ...again, from: "Kim Ode <kim@example.org>", inReplyTo: "<first@example.org>", subject };
    await deliver(ports, mail, "track", wednesday);
    expect((await threadsOf(ports, jo, wednesday)).map((thread) => thread.messages.length)).toEqual([1]);
    expect((await threadsOf(ports, kim, wednesday)).map((thread) => thread.messages.length)).toEqual([1]);
  });

  test("a conversation of more than sixty mails stays one thread", async () => {
    const { ports, jo } = await written();
    const ids = ["<first@example.org>"];
    for (let i = 2; i <= 70; i++) {
      const id = `<mail-${i}@example.org>`;
      await deliver(ports, { messageId: id, references: ids.join(" "), subject }, "track", wednesday);
      ids.push(id);
    }
    const threads = await threadsOf(ports, jo, wednesday);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.messages).toHaveLength(70);
  });
});
