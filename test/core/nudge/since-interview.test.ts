import { silenceOf, isQuietSinceInterview } from "@follow-through/core/nudge/describe";
import { expect, test } from "vitest";
import { aThread } from "../../fixture/thread.ts";

const met = aThread({ quietSince: "2026-11-24T15:00:00.000Z", interviewDay: "2026-12-03" });

test.each([
  ["2026-12-14T14:00:00.000Z", "11 days", true],
  ["2026-12-02T14:00:00.000Z", "8 days", false],
])("on %s it has been quiet for %s, since the interview: %s", (now, silence, isSince) => {
  expect(silenceOf(met, now, "America/New_York")).toBe(silence);
  expect(isQuietSinceInterview(met, now, "America/New_York")).toBe(isSince);
});
