import { describe, expect, test } from "vitest";
import type { WorkWeek } from "@follow-through/core/calendar";
import { readWhenAddress } from "@follow-through/core/read/when";

// Where the forms are documented: FollowUpThen's "How to use" and its help page "Absolute vs. relative time formats";
// NudgeMail's "How it works"; and our own additions in the same spirit.
type Source = "followupthen" | "nudgemail" | "ours";

const berlin: WorkWeek = { zone: "Europe/Berlin", hour: 9, workingDays: [1, 2, 3, 4, 5], country: "DE", region: null };
/** A Tuesday, two minutes past two in the afternoon in Berlin. */
const now = "2026-11-24T13:02:00.000Z";

/** Shown on Berlin's clock, which is an hour ahead in winter and two in summer. */
const there = (at: string): string => new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }).slice(0, 16);
const read = (local: string): string => {
  const when = readWhenAddress(local, now, berlin);
  if (when.kind === "at") return there(when.at) + (when.rounded ? " rounded" : "");
  if (when.kind === "repeat")
    return `${there(when.at)} every ${when.every.count} ${when.every.unit} ${when.every.weekday ?? ""}`.trim();
  return when.kind === "control" ? when.word : when.kind;
};

describe("an address that says when", () => {
  test.each<[local: string, source: Source, at: string]>([
    ["1minute", "followupthen", "2026-11-24 14:05 rounded"],
    ["1min", "nudgemail", "2026-11-24 14:05 rounded"],
    ["3min", "ours", "2026-11-24 14:05"],
    ["2hours", "followupthen", "2026-11-24 16:05 rounded"],
    ["48hours", "followupthen", "2026-11-26 14:05 rounded"],
    ["1day", "followupthen", "2026-11-25 09:00"],
    ["3days", "followupthen", "2026-11-27 09:00"],
    ["3d", "followupthen", "2026-11-27 09:00"],
    ["1week", "followupthen", "2026-12-01 09:00"],
    ["2w", "followupthen", "2026-12-08 09:00"],
    ["4weeks", "followupthen", "2026-12-22 09:00"],
    ["5months", "followupthen", "2027-04-24 09:00"],
    ["6years", "followupthen", "2032-11-24 09:00"],
    ["1year", "followupthen", "2027-11-24 09:00"],
    ["in2weeks", "ours", "2026-12-08 09:00"],
    ["3daysat4pm", "ours", "2026-11-27 16:00"],
    ["monday", "followupthen", "2026-11-30 09:00"],
    ["friday", "followupthen", "2026-11-27 09:00"],
    ["weds", "followupthen", "2026-11-25 09:00"],
    ["wed", "nudgemail", "2026-11-25 09:00"],
    ["fri", "nudgemail", "2026-11-27 09:00"],
    ["thursday", "nudgemail", "2026-11-26 09:00"],
    ["tuesday", "followupthen", "2026-12-01 09:00"],
    ["sat", "nudgemail", "2026-11-28 09:00"],
    ["sun", "nudgemail", "2026-11-29 09:00"],
    ["mon", "nudgemail", "2026-11-30 09:00"],
    ["weds930am", "followupthen", "2026-11-25 09:30"],
    ["monday8am", "followupthen", "2026-11-30 08:00"],
    ["wed1200", "nudgemail", "2026-11-25 12:00"],
    ["fri9am", "ours", "2026-11-27 09:00"],
    ["tue5pm", "ours", "2026-11-24 17:00"],
    ["tue9am", "ours", "2026-12-01 09:00"],
    ["friatnoon", "ours", "2026-11-27 12:00"],
    ["tomorrow", "followupthen", "2026-11-25 09:00"],
    ["tomorrow2pm", "followupthen", "2026-11-25 14:00"],
    ["tomorrowat15", "ours", "2026-11-25 15:00"],
    ["today5pm", "nudgemail", "2026-11-24 17:00"],
    ["today", "ours", "2026-11-24 17:00"],
    ["tonight", "ours", "2026-11-24 20:00"],
    ["21jan", "followupthen", "2027-01-21 09:00"],
    ["21jan2027", "followupthen", "2027-01-21 09:00"],
    ["jan21", "followupthen", "2027-01-21 09:00"],
    ["aug11", "followupthen", "2027-08-11 09:00"],
    ["feb12", "nudgemail", "2027-02-12 09:00"],
    ["september", "nudgemail", "2027-09-01 09:00"],
    ["oct", "nudgemail", "2027-10-01 09:00"],
    ["october", "nudgemail", "2027-10-01 09:00"],
    ["jan", "nudgemail", "2027-01-04 09:00"],
    ["may", "nudgemail", "2027-05-03 09:00"],
    ["march", "nudgemail", "2027-03-01 09:00"],
    ["november", "nudgemail", "2027-11-01 09:00"],
    ["jan2028", "ours", "2028-01-03 09:00"],
    ["april3rdAt1300", "followupthen", "2027-04-03 13:00"],
    ["april3rd", "followupthen", "2027-04-03 09:00"],
    ["3april9am", "followupthen", "2027-04-03 09:00"],
    ["april39am", "ours", "2027-04-03 09:00"],
    ["1stmarch", "ours", "2027-03-01 09:00"],
    ["24nov", "ours", "2027-11-24 09:00"],
    ["24nov5pm", "ours", "2026-11-24 17:00"],
    ["29feb", "ours", "2028-02-29 09:00"],
    ["3rd", "ours", "2026-12-03 09:00"],
    ["the31st", "ours", "2026-12-31 09:00"],
    ["2026-12-24", "ours", "2026-12-24 09:00"],
    ["4pm", "nudgemail", "2026-11-24 16:00"],
    ["1pm", "ours", "2026-11-25 13:00"],
    ["12am", "ours", "2026-11-25 00:00"],
    ["noon", "nudgemail", "2026-11-25 12:00"],
    ["2359", "nudgemail", "2026-11-25 00:00 rounded"],
    ["9.30am", "ours", "2026-11-25 09:30"],
    ["nextweek", "nudgemail", "2026-11-30 09:00"],
    ["nextmonth", "nudgemail", "2026-12-01 09:00"],
    ["nextyear", "nudgemail", "2027-01-04 09:00"],
    ["nexttuesday", "nudgemail", "2026-12-01 09:00"],
    ["nextfriday", "nudgemail", "2026-12-04 09:00"],
    ["endofweek", "nudgemail", "2026-11-27 09:00"],
    ["endofmonth", "nudgemail", "2026-11-30 09:00"],
    ["weekend", "ours", "2026-11-28 09:00"],
    ["everyday", "nudgemail", "2026-11-25 09:00 every 1 day"],
    ["everyMonday830am", "followupthen", "2026-11-30 08:30 every 1 week 1"],
    ["every3days", "followupthen", "2026-11-27 09:00 every 3 day"],
    ["every2weeks", "ours", "2026-12-08 09:00 every 2 week"],
    ["everymonth", "ours", "2026-12-24 09:00 every 1 month"],
    ["everyweekday8am", "ours", "2026-11-25 08:00 every 1 working-day"],
    ["weekly", "ours", "2026-12-01 09:00 every 1 week"],
    ["help", "ours", "help"],
    ["formats", "followupthen", "formats"],
    ["pending", "followupthen", "pending"],
    ["cancel", "followupthen", "cancel"],
    ["commands", "nudgemail", "commands"],
    ["track", "ours", "track"],
    ["TRACK", "ours", "track"],
    ["track+3d", "ours", "2026-11-27 09:00"],
    ["track+cancel", "ours", "cancel"],
    ["Track+Fri.9am", "ours", "2026-11-27 09:00"],
    ["3-days", "ours", "2026-11-27 09:00"],
    ["next.week", "ours", "2026-11-30 09:00"],
    ["every_Monday_8.30am", "ours", "2026-11-30 08:30 every 1 week 1"],
  ])("%s (%s) is %s", (local, _, at) => expect(read(local)).toBe(at));
});

describe("an address that only looks like one", () => {
  const names = `
    jo jobs pat.lee marchetti marco maya mayer augustin aprils junior julia janet friedman friends monica
    money sunny sunderland satya wedding thuy decker octavia careers noreply postmaster abuse info me
    tracking track+ track+jo helpdesk hello 99x 32jan jan32 0jan feb30 30feb 31jun may32 25pm 0am 13pm 2400
    1260 0d 00days 9999years 11years 999999d 0 9 3 12345 20261340 1.5h 3-4days d days everyhour every0days
    every everybody everymondaytuesday nextjob endofjob 3 3rdrd 55th 21jan2020 today9am friday25 fri9
    aug11130pm monday8am9am mondaytuesday atnine 3dys4 constructor 3constructor nextconstructor
    everyconstructor 3rdconstructor mondayconstructor __proto__ prototype hasownproperty`;
  test.each([...names.trim().split(/\s+/), "1'or'1", "a b", "é", "x".repeat(65), "3d".repeat(40), "1".repeat(64), ""])(
    "%s is unclear",
    (local) => expect(read(local)).toBe("unclear"),
  );
});

describe("what can't be understood is met with what is nearest", () => {
  test.each([
    ["mondey", ["monday"]],
    ["tomorow", ["tomorrow"]],
    ["3dyas", ["3days", "2days", "4days"]],
    ["3m", ["3min", "3mo"]],
    ["32jan", ["31jan", "3jan", "2jan"]],
    ["25pm", ["2pm", "5pm", "25h"]],
    ["3-4days", ["3days", "4days"]],
    ["1.5h", ["1h"]],
    ["today9am", ["tomorrow9am"]],
    ["21jan2020", ["21jan"]],
    ["aug11130pm", ["1aug2027at2330", "11aug2027at1330"]],
    ["pendng", ["pending"]],
    ["marchetti", []],
    ["", []],
  ])("%s: %j", (local, nearest) => {
    const when = readWhenAddress(local, now, berlin);
    expect(when.kind === "unclear" && when.nearest.slice(0, Math.max(1, nearest.length))).toEqual(nearest);
  });

  test("and each of those is understood", () => {
    const tries = [
      "mondey",
      "3dyas",
      "3m",
      "32jan",
      "25pm",
      "3-4days",
      "aug11130pm",
      "today9am",
      "pendng",
      "feb30",
      "9",
    ];
    const offered = tries.flatMap((local) => {
      const when = readWhenAddress(local, now, berlin);
      return when.kind === "unclear" ? when.nearest : [];
    });
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.filter((local) => readWhenAddress(local, now, berlin).kind === "unclear")).toEqual([]);
  });
});

describe("the seeker's own clock decides", () => {
  const at = (local: string, instant: string, week: Partial<WorkWeek>): string | null => {
    const when = readWhenAddress(local, instant, { ...berlin, ...week });
    return when.kind === "at" || when.kind === "repeat" ? when.at : null;
  };
  test.each([
    ["tomorrow", "2026-03-28T12:00:00.000Z", { zone: "Europe/Berlin" }, "2026-03-29T07:00:00.000Z"],
    ["24hours", "2026-03-28T12:00:00.000Z", { zone: "Europe/Berlin" }, "2026-03-29T12:00:00.000Z"],
    ["sunday230am", "2026-03-27T12:00:00.000Z", { zone: "Europe/Berlin" }, "2026-03-29T01:30:00.000Z"],
    ["tomorrow", "2026-08-03T11:00:00.000Z", { zone: "Pacific/Kiritimati" }, "2026-08-04T19:00:00.000Z"],
    ["tomorrow", "2026-08-03T10:00:00.000Z", { zone: "Pacific/Pago_Pago" }, "2026-08-03T20:00:00.000Z"],
    ["930am", "2026-08-03T03:00:00.000Z", { zone: "Asia/Kolkata" }, "2026-08-03T04:00:00.000Z"],
    ["1month", "2027-01-31T12:00:00.000Z", { zone: "Europe/Berlin" }, "2027-02-28T08:00:00.000Z"],
    ["1year", "2028-02-29T12:00:00.000Z", { zone: "Europe/Berlin" }, "2029-02-28T08:00:00.000Z"],
    ["friday", "2026-11-24T13:02:00.000Z", { hour: 17.5 }, "2026-11-27T16:30:00.000Z"],
    ["january", "2026-11-24T13:02:00.000Z", { country: null }, "2027-01-01T08:00:00.000Z"],
    ["endofweek", "2026-11-24T13:02:00.000Z", { workingDays: [7, 1, 2, 3, 4] }, "2026-11-29T08:00:00.000Z"],
  ])("%s at %s in %j is %s", (local, instant, week, expected) => expect(at(local, instant, week)).toBe(expected));

  test("an order read again at its time gives the next time, never the same", () => {
    const twice = (local: string): readonly (string | null)[] => {
      const first = at(local, now, {});
      return [first, first && at(local, first, {})];
    };
    expect(twice("everyday")).toEqual(["2026-11-25T08:00:00.000Z", "2026-11-26T08:00:00.000Z"]);
    expect(twice("everyMonday830am")).toEqual(["2026-11-30T07:30:00.000Z", "2026-12-07T07:30:00.000Z"]);
    expect(twice("every3days")).toEqual(["2026-11-27T08:00:00.000Z", "2026-11-30T08:00:00.000Z"]);
    expect(twice("everyweekday")).toEqual(["2026-11-25T08:00:00.000Z", "2026-11-26T08:00:00.000Z"]);
  });
});

describe("a moment that is over is told from one that can't be read", () => {
  test.each([
    ["today6am", ["tomorrow6am"]],
    ["today12am", ["tomorrow12am"]],
    ["today.1pm", ["tomorrow1pm"]],
    ["21jan2025", ["21jan"]],
    ["2026-01-21", ["21jan"]],
    ["jan2026", ["jan"]],
    ["1may2026at9am", ["1mayat9am"]],
  ])("%s", (local, nearest) => {
    expect(readWhenAddress(local, now, berlin)).toEqual({ kind: "unclear", nearest, isPast: true });
  });

  test.each(["toady6am", "today26am", "frday", "29feb2026", "2026-13-01", "yesterday", "soon"])(
    "%s is none",
    (local) => {
      expect(readWhenAddress(local, now, berlin)).not.toHaveProperty("isPast");
    },
  );

  test("and so in the evening is tonight, and today once its working day is over", () => {
    const late = "2026-11-24T20:30:00.000Z";
    expect(readWhenAddress("tonight", late, berlin)).toEqual({
      kind: "unclear",
      nearest: ["tomorrow8pm"],
      isPast: true,
    });
    expect(readWhenAddress("today", late, berlin)).toMatchObject({ nearest: ["tomorrow"], isPast: true });
  });
});
