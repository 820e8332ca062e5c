import { describe, expect, test } from "vitest";
import { isPublicHoliday } from "@follow-through/core/calendar/holidays";
import { firstYear, holidayTable, lastYear } from "@follow-through/core/calendar/holiday-table";
import { addDays } from "@follow-through/core/calendar";
import { holidayLines, publicHolidays } from "./make-holiday-table.ts";

describe("the table of holidays", () => {
  test.each([
    ["US", "NY"],
    ["DE", "SN"],
    ["GB", "SCT"],
    ["CH", "SO"],
    ["TR", undefined],
    ["NZ", "CIT"],
    ["AE", undefined],
  ])("says of every day in %s %s what the library says", (country, state) => {
    const days = publicHolidays(state === undefined ? [country] : [country, state]);
    const wrong: string[] = [];
    for (let day = `${firstYear}-01-01`; day <= `${lastYear}-12-31`; day = addDays(day, 1)) {
      if (isPublicHoliday(day, country, state ?? null) !== days.has(day)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test("is what its script makes today", () => {
    const lines = holidayTable.split("\n");
    expect(holidayLines("NL").filter((line) => !lines.includes(line))).toEqual([]);
    expect(lines).toContain(holidayLines("NL")[0]);
  });
});
