import { headerDate } from "@follow-through/core/mail/date-header";
import { saidDate } from "@follow-through/core/mail/said-date";
import { describe, expect, test } from "vitest";

describe("the Date header", () => {
  test.each([
    ["Tue, 3 Mar 2026 10:00:00 +0100", "2026-03-03T09:00:00.000Z", 60],
    ["3 Mar 2026 10:00 -0530", "2026-03-03T15:30:00.000Z", -330],
    ["Tue, 03 Mar 26 10:00:00 GMT", "2026-03-03T10:00:00.000Z", 0],
    ["Tue, 3 Mar 2026 10:00:00 EST (Eastern)", "2026-03-03T15:00:00.000Z", -300],
    ["Tue Mar  3 10:00:00 2026", "2026-03-03T10:00:00.000Z", null],
    ["2026-03-03T10:00:00Z", "2026-03-03T10:00:00.000Z", 0],
    ["Tue, 3 Mar 2026 10:00:00", "2026-03-03T10:00:00.000Z", null],
    ["Tue, 3 Mar 1926 10:00:00 +0000", "1926-03-03T10:00:00.000Z", 0],
  ])("%s", (value, at, offsetMinutes) => {
    expect(headerDate(value)).toEqual({ at, offsetMinutes });
  });

  test.each([
    "",
    "yesterday",
    "32 Foo 2026 10:00:00 +0000",
    "99 Mar 2026 10:00:00 +0000",
    "0",
    "3 Mar 2026 29:00:00 +0000",
    "x".repeat(10_000),
  ])("that can't be read is nothing, never now: %j", (value) => {
    expect(headerDate(value)).toBeNull();
  });
});

describe("the date of a quoted head", () => {
  test.each([
    ["Tuesday, March 3, 2026 10:00 AM", "2026-03-03T09:00:00.000Z"],
    ["Tue, 3 Mar 2026 at 10:00", "2026-03-03T09:00:00.000Z"],
    ["Tuesday, March 3rd, 2026 at 10:00 PM", "2026-03-03T21:00:00.000Z"],
    ["Dienstag, 3. März 2026 10:00", "2026-03-03T09:00:00.000Z"],
    ["mardi 3 mars 2026 10:00", "2026-03-03T09:00:00.000Z"],
    ["martes, 3 de marzo de 2026 10:00", "2026-03-03T09:00:00.000Z"],
    ["terça-feira, 3 de março de 2026 10:00", "2026-03-03T09:00:00.000Z"],
    ["dinsdag 3 maart 2026 10:00", "2026-03-03T09:00:00.000Z"],
    ["03.03.26 um 10:00", "2026-03-03T09:00:00.000Z"],
    ["Tue, 3 Mar 2026 10:00:00 -0500", "2026-03-03T15:00:00.000Z"],
    ["Tuesday, March 3, 2026 at 10:00:00 AM GMT+1", "2026-03-03T09:00:00.000Z"],
    ["2026-03-03 10:00", "2026-03-03T09:00:00.000Z"],
    ["2026年3月3日 10:00", "2026-03-03T09:00:00.000Z"],
    ["3/4/26 10:00", "2026-03-04T09:00:00.000Z"],
    ["4/3/26 10:00", "2026-03-04T09:00:00.000Z"],
    ["1/19/26 16:50", "2026-01-19T15:50:00.000Z"],
  ])("%s", (text, at) => {
    // The quoting mail is of 5 March: 3/4 can't be April.
    expect(saidDate(text, 60, "2026-03-05T09:00:00.000Z")).toBe(at);
  });

  test.each(["", "Tuesday", "10:00", "soon", "March 2026", "41.41.2026 10:00"])(
    "that tells no day is nothing: %j",
    (text) => {
      expect(saidDate(text, 60, null)).toBeNull();
    },
  );
});
