import { pause } from "@follow-through/core/flow/pause";
import { feedUrl } from "@follow-through/core/flow/calendar-feed";
import { describe, expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { josSignedInVisit, type Visit } from "./visit.ts";

const late = /9999|31 Dec/;

/** Jo, who wrote to Pat on Monday, said "stop all", and wrote to Dana on Tuesday. */
async function resting(untilDay: string | null = null): Promise<Visit> {
  const visit = await josSignedInVisit();
  await deliver(visit.ports, {}, "track", visit.now);
  await pause(visit.ports, visit.jo.id, untilDay, visit.now);
  visit.now = "2026-08-04T14:00:00.000Z";
  const dana = { messageId: "<dana@example.org>", to: "Dana Roe <dana@bolt.example>", subject: "Data Lead at Bolt" };
  await deliver(visit.ports, dana, "track", visit.now);
  return visit;
}

const pathOf = (html: string): string => /\/threads\/thr_[a-z2-7]+/.exec(html)?.[0] ?? "";

describe("while everything rests until it is resumed", () => {
  test("the list says so and promises no day", async () => {
    const { text } = await (await resting()).open("/");
    expect(text).toContain("Everything rests until you resume");
    expect(text).toContain("rests until you resume");
    expect(text).not.toMatch(late);
    expect(text).not.toContain("next reminder");
  });

  test("a thread says so, and its button goes on from there", async () => {
    const visit = await resting();
    const thread = await visit.open(pathOf((await visit.open("/")).html));
    expect(thread.text).toContain("Everything rests until you resume");
    expect(thread.text).not.toMatch(late);
    const resumed = await visit.press(thread, "Resume");
    expect(resumed.text).toContain("Everything goes on.");
    expect(resumed.text).toContain("The story so far");
    expect(resumed.text).toMatch(/Aug, 09:00: five working days/);
  });

  test("a mail to add is shown without a day to come", async () => {
    const visit = await resting();
    const given = {
      email: "lee@cobalt.example",
      name: "Lee",
      subject: "Data role",
      text: "Hi Lee, is the Data role open?",
    };
    const { text } = await visit.press(await visit.open("/add"), "See how I read it", given);
    expect(text).toContain("rests until you resume");
    expect(text).not.toMatch(late);
  });

  test("the calendar has no event for it, and the exports no moment", async () => {
    const visit = await resting();
    const feed = await visit.request(new URL(feedUrl(visit.ports, visit.jo)).pathname);
    expect(feed.status).toBe(200);
    expect(await feed.text()).not.toContain("BEGIN:VEVENT");
    const json = await (await visit.request("/export.json")).text();
    expect(json.match(/"nextNudgeAt":null/g)).toHaveLength(2);
    expect(await (await visit.request("/export.csv")).text()).not.toMatch(/9999/);
  });
});

describe("while everything rests until a day", () => {
  test("the day is said, and what comes behind it", async () => {
    const { text } = await (await resting("2026-08-20")).open("/");
    expect(text).toContain("Everything rests until Thursday 20 August");
    expect(text).toContain("next reminder Thu 20 Aug, 09:00");
  });

  test("nothing is said once it is over", async () => {
    const visit = await resting("2026-08-20");
    visit.now = "2026-08-20T14:00:00.000Z";
    await visit.signIn();
    expect((await visit.open("/")).text).not.toContain("rests");
  });
});
