import { describe, expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { josSignedInVisit, type Visit } from "./visit.ts";

async function feedOf(visit: Visit): Promise<string> {
  const { html } = await visit.open("/settings");
  const [, path = ""] = /<code id="feed">[^<]*(\/calendar\/[^<]+)<\/code>/.exec(html) ?? [];
  return path;
}

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
    expect(text.replaceAll(/\s+/g, " ")).toContain("Contacted 2 1 50 % 4");
    expect(html).toContain('aria-label="Answer rate: Contacted 50 %"');
  });
});
