import { expect, test } from "vitest";
import { comingOf } from "@follow-through/core/nudge/rest";
import { josDesk } from "../../fixture/desk.ts";

const { jo } = await josDesk();
const due = {
  next: { at: "2026-08-10T13:00:00.000Z", kind: "nudge", step: 1, counts: true, why: "", cause: "silence" },
} as const;

// Jo's mornings are at nine in New York, 13:00 UTC in summer.
test.each([
  ["before it is due", "2026-08-07T15:00:00.000Z", "2026-08-10T13:00:00.000Z"],
  ["while the run may still come", "2026-08-10T13:05:00.000Z", "2026-08-10T13:00:00.000Z"],
  ["when the day's mail went out without it", "2026-08-10T15:00:00.000Z", "2026-08-11T13:00:00.000Z"],
  ["the next morning, before nine", "2026-08-11T11:00:00.000Z", "2026-08-11T13:00:00.000Z"],
  ["over a weekend", "2026-08-15T15:00:00.000Z", "2026-08-17T13:00:00.000Z"],
])("what is due comes %s", (_, now, expected) => {
  expect(comingOf(due, jo, now)?.at).toBe(expected);
});
