import { describe, expect, test } from "vitest";
import {
  addMonths,
  calendarDaysBetween,
  dueAt,
  instantOf,
  isDay,
  isWorkingDay,
  localDay,
  localHour,
  longDay,
  nextWorkingSlot,
  shortMoment,
  type WorkWeek,
  workingDaysAfter,
} from "@follow-through/core/calendar";

const berlin: WorkWeek = { zone: "Europe/Berlin", hour: 9, workingDays: [1, 2, 3, 4, 5], country: "DE", region: null };
const at = (zone: string, rest: Partial<WorkWeek> = {}): WorkWeek => ({ ...berlin, zone, country: null, ...rest });

describe("a day", () => {
  test.each([
    ["2026-08-03T22:30:00Z", "Europe/Berlin", "2026-08-04"],
    ["2026-08-03T22:30:00Z", "America/Los_Angeles", "2026-08-03"],
    ["2026-08-03T10:30:00Z", "Pacific/Kiritimati", "2026-08-04"],
    ["2026-08-03T10:30:00Z", "Pacific/Pago_Pago", "2026-08-02"],
    ["2026-08-03T18:29:00Z", "Asia/Kolkata", "2026-08-03"],
    ["2026-08-03T18:30:00Z", "Asia/Kolkata", "2026-08-04"],
    ["2026-08-03T11:15:00Z", "Pacific/Chatham", "2026-08-04"],
  ])("%s in %s is %s", (instant, zone, day) => expect(localDay(instant, zone)).toBe(day));

  test("is told from what only looks like one", () => {
    expect(["2028-02-29", "2027-02-29", "2027-13-01", "2027-1-1", "", "tomorrow"].filter(isDay)).toEqual([
      "2028-02-29",
    ]);
  });

  test("of a month that is too short is its last", () => expect(addMonths("2027-01-31", 1)).toBe("2027-02-28"));
});

describe("the hour there", () => {
  test.each([
    ["in winter", "2026-01-15", 9, "Europe/Berlin", "2026-01-15T08:00:00.000Z"],
    ["in summer", "2026-07-15", 9, "Europe/Berlin", "2026-07-15T07:00:00.000Z"],
    ["with minutes, half an hour off", "2026-07-15", 9.5, "Asia/Kolkata", "2026-07-15T04:00:00.000Z"],
    ["a quarter of an hour off", "2026-07-15", 9, "Pacific/Chatham", "2026-07-14T20:15:00.000Z"],
    ["that clocks skip is an hour on", "2026-03-29", 2.5, "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["that clocks show twice is the first", "2026-10-25", 2.5, "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    ["that clocks show twice, west of Greenwich", "2026-11-01", 1.5, "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["that is shown twice by half an hour", "2026-04-05", 1.75, "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
    ["on a day that Samoa never had is the next day's", "2011-12-30", 9, "Pacific/Apia", "2011-12-30T19:00:00.000Z"],
    ["at midnight where midnight is skipped", "2026-09-06", 0, "America/Santiago", "2026-09-06T04:00:00.000Z"],
    ["on the day clocks go forward", "2026-03-29", 9, "Europe/Berlin", "2026-03-29T07:00:00.000Z"],
    ["on a leap day", "2028-02-29", 9, "America/New_York", "2028-02-29T14:00:00.000Z"],
  ])("%s", (_, day, hour, zone, instant) => expect(instantOf(day, hour, zone)).toBe(instant));

  test("is read back from an instant", () => expect(localHour("2026-07-15T04:00:00Z", "Asia/Kolkata")).toBe(9.5));
});

describe("working days", () => {
  test.each([
    ["Monday to Monday", "2026-08-03", 5, "2026-08-10"],
    ["from a Saturday", "2026-08-01", 1, "2026-08-03"],
    ["over Easter", "2026-04-02", 1, "2026-04-07"],
    ["over Christmas and New Year", "2026-12-23", 6, "2027-01-04"],
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
    ["none is the day itself, even on a Sunday", "2026-08-02", 0, "2026-08-02"],
  ])("%s", (_, day, count, reached) => expect(workingDaysAfter(day, count, berlin)).toBe(reached));

  test("are the seeker's own", () => {
    const cairo = at("Africa/Cairo", { workingDays: [7, 1, 2, 3, 4] });
    expect(workingDaysAfter("2026-08-06", 1, cairo)).toBe("2026-08-09");
  });

  test("end the search where a person ticked none", () => {
    expect(workingDaysAfter("2026-08-06", 2, at("Europe/Paris", { workingDays: [] }))).toBe("2026-08-08");
  });

  test.each([
    ["a weekend", "2026-08-01", "DE", null, false],
    ["an ordinary day", "2026-08-03", "DE", null, true],
    ["Corpus Christi, where the whole country works", "2026-06-04", "DE", null, true],
    ["Corpus Christi in Bavaria", "2026-06-04", "DE", "BY", false],
    ["a day of Augsburg alone", "2029-08-08", "DE", "BY-A", false],
    ["a day of Augsburg, in the rest of Bavaria", "2029-08-08", "DE", "BY", true],
    ["a region nobody knows has its country's days", "2026-10-03", "DE", "XX", false],
    ["a country nobody knows has none", "2026-12-25", "QQ", null, true],
    ["no country", "2026-12-25", null, null, true],
    ["lower case", "2026-11-26", "us", "ny", false],
    ["Independence Day kept on a Friday", "2026-07-03", "US", null, false],
    ["Boxing Day kept on a Monday", "2026-12-28", "GB", null, false],
    ["Columbus Day, where New York keeps it and California does not", "2026-10-12", "US", "CA", true],
    ["Scotland's second of January", "2029-01-02", "GB", "SCT", false],
    ["the same in England", "2029-01-02", "GB", "ENG", true],
    ["an observance that closes nothing", "2027-02-14", "US", null, false],
    ["Valentine's on a weekday", "2028-02-14", "US", null, true],
    ["Christmas Eve, half a day in Germany", "2026-12-24", "DE", null, true],
    ["a holiday of several days, in its middle", "2026-05-28", "TR", null, false],
    ["a year beyond the table, a fixed day", "2040-12-25", "DE", null, true],
  ])("%s", (_, day, country, region, works) => {
    expect(isWorkingDay(day, { ...berlin, country, region })).toBe(works);
  });
});

describe("due", () => {
  test.each<[string, string, number, WorkWeek, string]>([
    ["five working days on, at nine there", "2026-08-03T15:00:00Z", 5, berlin, "2026-08-10T07:00:00.000Z"],
    ["over the end of summer time", "2026-10-22T15:00:00Z", 5, berlin, "2026-10-29T08:00:00.000Z"],
    [
      "sent late in the evening counts from the local day",
      "2026-08-03T23:00:00Z",
      1,
      berlin,
      "2026-08-05T07:00:00.000Z",
    ],
    [
      "half past nine in India",
      "2026-08-03T15:00:00Z",
      5,
      at("Asia/Kolkata", { hour: 9.5 }),
      "2026-08-10T04:00:00.000Z",
    ],
    ["east of the date line", "2026-08-03T23:00:00Z", 1, at("Pacific/Kiritimati"), "2026-08-04T19:00:00.000Z"],
    ["west of the date line", "2026-08-03T23:00:00Z", 1, at("Pacific/Pago_Pago"), "2026-08-04T20:00:00.000Z"],
  ])("%s", (_, from, count, week, due) => expect(dueAt(from, count, week)).toBe(due));
});

describe("the next moment a mail may go", () => {
  const slot = (instant: string, week: Partial<WorkWeek> = {}): string =>
    nextWorkingSlot(instant, { ...berlin, ...week });
  test.each([
    ["is now, within the day", "2026-08-03T10:12:00.000Z", {}, "2026-08-03T10:12:00.000Z"],
    ["is their hour, before it", "2026-08-03T04:00:00.000Z", {}, "2026-08-03T07:00:00.000Z"],
    ["is tomorrow after six", "2026-08-03T16:00:00.000Z", {}, "2026-08-04T07:00:00.000Z"],
    ["is still today a minute before six", "2026-08-03T15:59:00.000Z", {}, "2026-08-03T15:59:00.000Z"],
    ["is Monday on a Saturday", "2026-08-01T10:00:00.000Z", {}, "2026-08-03T07:00:00.000Z"],
    ["is after the holiday", "2026-10-01T20:00:00.000Z", { country: "FR" }, "2026-10-02T07:00:00.000Z"],
    ["is after the pause", "2026-08-03T10:00:00.000Z", { pausedUntil: "2026-08-20" }, "2026-08-20T07:00:00.000Z"],
    [
      "is the Monday after a pause that ends on a Saturday",
      "2026-08-03T10:00:00.000Z",
      { pausedUntil: "2026-08-22" },
      "2026-08-24T07:00:00.000Z",
    ],
    [
      "heeds no pause that is over",
      "2026-08-03T10:00:00.000Z",
      { pausedUntil: "2026-08-03" },
      "2026-08-03T10:00:00.000Z",
    ],
    [
      "is the end of time while paused until further notice",
      "2026-08-03T10:00:00.000Z",
      { pausedUntil: "9999-12-31", workingDays: [6] },
      "9999-12-31T08:00:00.000Z",
    ],
    [
      "is in the evening for whoever asked for eight",
      "2026-08-03T18:15:00.000Z",
      { hour: 20 },
      "2026-08-03T18:15:00.000Z",
    ],
    ["is tomorrow evening after that", "2026-08-03T18:30:00.000Z", { hour: 20 }, "2026-08-04T18:00:00.000Z"],
  ])("%s", (_, instant, week, at) => expect(slot(instant, week)).toBe(at));
});

describe("in words", () => {
  test.each([
    ["2026-11-27", "2026-11-24", "Friday 27 November"],
    ["2027-01-04", "2026-11-24", "Monday 4 January 2027"],
  ])("%s read on %s", (day, readOn, words) => expect(longDay(day, readOn)).toBe(words));

  test("a moment there", () => {
    expect(shortMoment("2026-08-03T07:00:00Z", "Europe/Berlin", "2026-08-01T07:00:00Z")).toBe("Mon 3 Aug, 09:00");
    expect(shortMoment("2027-08-03T07:00:00Z", "Asia/Kolkata", "2026-08-01T07:00:00Z")).toBe("Tue 3 Aug 2027, 12:30");
  });

  test("September is Sep, not Sept", () => {
    expect(shortMoment("2026-09-07T07:00:00Z", "Europe/Berlin", "2026-08-01T07:00:00Z")).toBe("Mon 7 Sep, 09:00");
  });
});

test("calendar days are counted there", () => {
  expect(calendarDaysBetween("2026-08-03T22:30:00Z", "2026-08-05T21:30:00Z", "Europe/Berlin")).toBe(1);
  expect(calendarDaysBetween("2026-08-03T22:30:00Z", "2026-08-05T21:30:00Z", "UTC")).toBe(2);
});
