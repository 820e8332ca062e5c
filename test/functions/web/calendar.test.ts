import { describe, expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { josSignedInVisit, type Visit } from "./visit.ts";

async function feedOf(visit: Visit): Promise<string> {
  const { html } = await visit.open("/settings");
  const [, path = ""] = /<code id="feed">[^<]*(\/calendar\/[^<]+)<\/code>/.exec(html) ?? [];
  return path;
}

/** The lines of each event by their name. */
const eventsIn = (feed: string): readonly Readonly<Record<string, string>>[] =>
  feed
    .replaceAll("\r\n ", "")
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event.split("\r\n").map((line) => [line.split(":")[0] ?? "", line.slice(line.indexOf(":") + 1)]),
      ),
    );

describe("the calendar feed", () => {
  test("shows what comes next without a sign-in", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    await visit.press(await visit.open(path), "Save", { day: "2026-08-20" });
    const feed = await feedOf(visit);
    visit.cookie = "";
    const response = await visit.request(feed);
    expect(response.headers.get("content-type")).toContain("text/calendar");
    const text = (await response.text()).replaceAll("\r\n ", "");
    expect(text).toContain("BEGIN:VCALENDAR");
    expect(text).toMatch(/SUMMARY:(Follow up|Interview|Answer promised): Pat Lee/);
  });

  test("has only events that a calendar takes: each ends behind its start, or is a day without an end", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    await visit.press(await visit.open(path), "Snooze", { day: "2026-08-20" });
    await deliver(
      visit.ports,
      { messageId: "<2@example.org>", subject: "Other", to: "dana@nord.example" },
      "track",
      visit.now,
    );
    const events = eventsIn(await (await visit.request(await feedOf(visit))).text());
    expect(events).toHaveLength(2);
    for (const { DTSTART: start = "", DTEND: end = "" } of events)
      expect([start < end, start.length]).toEqual([true, 16]);
    expect(events.map(({ DTSTART }) => DTSTART)).toContain("20260820T130000Z");
  });

  test("says nothing of an interview to come as if it were over", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    const page = await visit.open(path);
    const forms = page.forms.filter(({ fields }) => fields["do"] === "interview");
    const noted = await visit.press({ ...page, forms }, "Save", { day: "2026-08-20" });
    expect(noted.text).not.toMatch(/\bwas on\b/);
    const events = eventsIn(await (await visit.request(await feedOf(visit))).text());
    const follow = events.find(({ SUMMARY }) => SUMMARY?.startsWith("Follow up"));
    expect(follow?.DESCRIPTION).toContain("the morning after the interview on Thursday 20 August");
    const interview = events.find(({ SUMMARY }) => SUMMARY?.startsWith("Interview"));
    expect(interview?.["DTSTART;VALUE=DATE"]).toBe("20260820");
    expect(interview).not.toHaveProperty("DTEND");
  });

  test("stays at its address until that is renewed, and then shows nothing there", async () => {
    const visit = await josSignedInVisit();
    const feed = await feedOf(visit);
    visit.now = "2027-07-01T14:00:00.000Z";
    expect((await visit.request(feed)).status).toBe(200);
    await visit.signIn();
    expect(await feedOf(visit)).toBe(feed);
    await visit.press(await visit.open("/settings"), "Renew the calendar address");
    expect((await visit.request(feed)).status).toBe(404);
    expect((await visit.request(await feedOf(visit))).status).toBe(200);
  });

  test("can't be broken out of by a name", async () => {
    const visit = await josSignedInVisit();
    await deliver(
      visit.ports,
      {
        to: `"Pat\\, END:VCALENDAR" <pat@acme.example>`,
        subject: "Data Engineer;X-EVIL:1 at Acme\\nATTENDEE:mailto:a@b",
      },
      "track",
      visit.now,
    );
    const text = await (await visit.request(await feedOf(visit))).text();
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
    expect(lines.filter((line) => /^(ATTENDEE|X-EVIL)/.test(line))).toEqual([]);
  });

  test.each(["/calendar/forged.ics", "/calendar/.ics", "/calendar/x"])("at %s there is none", async (path) => {
    const visit = await josSignedInVisit();
    expect((await visit.request(path)).status).toBe(404);
  });
});

describe("the statistics", () => {
  test("count answers by where the thread stood, as a table and a picture with the same in words", async () => {
    const visit = await josSignedInVisit();
    expect((await visit.open("/stats")).text).toContain("nothing to count yet");
    const first = await deliver(visit.ports, {}, "track", "2026-08-03T14:00:00.000Z");
    const other = {
      to: "Dana Roe <dana@nord.example>",
      subject: "Analyst at Nord",
      messageId: "<n@example.org>",
      text: "Hi Dana,\n\nI would like to apply as Analyst at Nord.\n\nJo",
    };
    await deliver(visit.ports, other, "track", "2026-08-03T15:00:00.000Z");
    visit.now = "2026-08-07T14:00:00.000Z";
    const path = first.kind === "tracked" ? `/threads/${first.threadId}` : "";
    await visit.press(await visit.open(path), "They replied");
    const { html, text } = await visit.open("/stats");
    expect(text.replaceAll(/\s+/g, " ")).toContain("Contacted 2 1 50 % 4 days");
    expect(text).toContain("These are few answers so far");
    expect(html).toContain('aria-label="Answer rate: Contacted 50 %"');
  });

  test("say of an answer within hours that it came the same day, not after 0", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    await visit.press(await visit.open(path), "They replied");
    expect((await visit.open("/stats")).text.replaceAll(/\s+/g, " ")).toContain("Contacted 1 1 100 % the same day");
  });
});
