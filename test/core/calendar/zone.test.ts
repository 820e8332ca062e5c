import { describe, expect, test } from "vitest";
import { isZone, offsetMs } from "@follow-through/core/calendar/zone";

describe("clocks", () => {
  const hours = (instant: string, zone: string): number => offsetMs(Date.parse(instant), zone) / 3_600_000;

  test.each([
    ["UTC", "2026-07-15T12:00:00Z", 0],
    ["Europe/London", "2026-01-15T12:00:00Z", 0],
    ["Europe/London", "2026-07-15T12:00:00Z", 1],
    ["America/St_Johns", "2026-01-15T12:00:00Z", -3.5],
    ["Asia/Kathmandu", "2026-01-15T12:00:00Z", 5.75],
    ["Pacific/Chatham", "2026-01-15T12:00:00Z", 13.75],
    ["Europe/Berlin, just before summer", "2026-03-29T00:59:59Z", 1],
    ["Europe/Berlin, as summer begins", "2026-03-29T01:00:00Z", 2],
  ])("in %s at %s are %d hours ahead", (zone, instant, ahead) =>
    expect(hours(instant, zone.split(",")[0] ?? "")).toBe(ahead),
  );

  test("showed seconds once", () => expect(offsetMs(Date.parse("1850-01-01T00:00:00Z"), "Europe/Paris")).toBe(561_000));
});

test.each([
  ["Europe/Kiev", true],
  ["US/Eastern", true],
  ["UTC", true],
  ["+02:00", false],
  ["-03", false],
  ["Europe/Nowhere", false],
  ["", false],
])("%j is a zone: %s", (name, expected) => expect(isZone(name)).toBe(expected));
