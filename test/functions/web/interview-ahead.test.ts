import { tick } from "@follow-through/core/flow/tick";
import { describe, expect, test } from "vitest";
import { deliver, forwarded } from "../../fixture/desk.ts";
import { josSignedInVisit } from "./visit.ts";

const proposal = forwarded(
  "Pat Lee <pat@acme.example>",
  "Re: Senior Data Engineer at Acme",
  "Hi Jo,\n\nlet us talk on Thursday 13 August at 2pm. Does that work for you?\n\nPat",
);
const passedOn = { messageId: "<p@example.org>", to: "track@in.localhost", subject: "Fwd: Senior Data Engineer" };
const wednesday = "2026-08-05T14:00:00.000Z";

async function visitWith(text: string) {
  const visit = await josSignedInVisit();
  await deliver(visit.ports, {}, "track", visit.now);
  visit.now = wednesday;
  await deliver(visit.ports, { ...passedOn, text }, "track", wednesday);
  const list = await visit.open("/");
  return { visit, list, page: await visit.open(/\/threads\/thr_[a-z2-7]+/.exec(list.html)?.[0] ?? "") };
}

describe("an interview that is ahead", () => {
  test("noted above the mail that proposes it is said alike in list, thread, pending@ and answer", async () => {
    const { visit, list, page } = await visitWith(`interview on the 13th\n\n${proposal}`);
    expect(visit.ports.sent.at(-1)?.mail.text).toContain("An interview on Thursday 13 August.");
    expect(list.text).toMatch(/Interview ahead\s*interview on Thursday 13 August\s*next look Fri 14 Aug, 09:00/);
    expect(page.text).toMatch(/Interview ahead[\s\S]*Interview\s*Thursday 13 August[\s\S]*Next\s*Fri 14 Aug, 09:00/);
    for (const { text } of [list, page]) expect(text).not.toMatch(/quiet|Waiting for them/i);
    await deliver(visit.ports, { messageId: "<q@example.org>", text: "" }, "pending", wednesday);
    expect(visit.ports.sent.at(-1)?.mail.text).toContain(
      "Acme: interview on Thursday 13 August, next look Fri 14 Aug, 09:00",
    );
  });

  test("is no silence: nothing is sent before it, and the days are counted from it", async () => {
    const { visit } = await visitWith(`interview on the 13th\n\n${proposal}`);
    const before = visit.ports.sent.length;
    for (const day of ["06", "07", "10", "11", "12", "13"]) await tick(visit.ports, `2026-08-${day}T13:05:00.000Z`);
    expect(visit.ports.sent).toHaveLength(before);
    visit.now = "2026-08-17T13:30:00.000Z";
    await visit.signIn();
    expect((await visit.open("/")).text).toContain("quiet for 4 days");
  });

  test("that they proposed has a draft to confirm it, on the page and in what comes at once", async () => {
    const { visit, page } = await visitWith(proposal);
    for (const text of [page.text, visit.ports.sent.at(-1)?.mail.text]) {
      expect(text).toContain("If you have not confirmed the day yet");
      expect(text).toContain("Thursday 13 August suits me well");
    }
    expect(page.text).toContain("Your move");
  });

  test("has it no longer once the seeker has written, and no other draft before its day", async () => {
    const { visit, page } = await visitWith(proposal);
    const answer = { messageId: "<m2@example.org>", inReplyTo: "<first@example.org>", text: "Hi Pat, gladly.\n\nJo" };
    await deliver(visit.ports, answer, "track", "2026-08-05T15:00:00.000Z");
    const again = await visit.open(/\/threads\/thr_[a-z2-7]+/.exec(page.html)?.[0] ?? "");
    expect(again.text).toContain("Interview ahead");
    expect(again.text).not.toMatch(/could send|confirmed the day|enjoyed our conversation/);
  });

  test("forgotten for two working days is brought up once, with the draft", async () => {
    const { visit } = await visitWith(proposal);
    await tick(visit.ports, "2026-08-07T13:05:00.000Z");
    const mail = visit.ports.sent.at(-1)?.mail;
    expect(mail?.text).toContain("Pat Lee named Thursday 13 August for an interview");
    expect(mail?.text).toContain("Thursday 13 August suits me well");
    expect(mail?.html).toContain("Copy it into an answer to their mail");
  });
});

test("a promised date takes the place of a snooze before it, and a snooze after it comes when asked", async () => {
  const visit = await josSignedInVisit();
  await deliver(visit.ports, {}, "track", visit.now);
  const open = await visit.open(/\/threads\/thr_[a-z2-7]+/.exec((await visit.open("/")).html)?.[0] ?? "");
  const snoozed = await visit.press(open, "Snooze", { day: "2026-08-28" });
  expect(snoozed.text).toMatch(/Snoozed[\s\S]*Fri 28 Aug, 09:00: you asked/);
  const promised = await visit.press(snoozed, "Save", { do: "promise", day: "2026-08-14" });
  expect(promised.text).toMatch(/Waiting for them[\s\S]*Tue 18 Aug, 09:00: they named Friday 14 August/);
  const again = await visit.press(promised, "Snooze", { day: "2026-08-07" });
  expect(again.text).toMatch(/Snoozed[\s\S]*Fri 7 Aug, 09:00: you asked/);
  await tick(visit.ports, "2026-08-07T13:05:00.000Z");
  visit.now = "2026-08-07T13:10:00.000Z";
  expect((await visit.open(/\/threads\/thr_[a-z2-7]+/.exec(again.html)?.[0] ?? "")).text).toContain(
    "Tue 18 Aug, 09:00: they named Friday 14 August",
  );
});
