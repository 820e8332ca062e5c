import { expect, test } from "vitest";
import { tick } from "@follow-through/core/flow/tick";
import { ask, daysLater, josSearch, newest, pat, pressIn } from "../../../fixture/advocate.ts";

test("a run counts every mail that went out, the notice of what is owed too", async () => {
  const start = "2026-08-04T14:00:00.000Z";
  const { ports, jo, thread } = await josSearch();
  await ask(ports, jo, thread.id, start);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", start);
  await pressIn(ports, newest(ports, pat.email), "I need something", start, { words: "her newest CV" });
  const kinds: string[] = [];
  for (let day = 1; day <= 8; day++) {
    const before = ports.sent.length;
    const { sent } = await tick(ports, daysLater(start, day));
    expect(ports.sent.length - before).toBe(sent);
    kinds.push(...ports.sent.slice(before).map(({ mail }) => mail.kind));
  }
  expect(kinds).toContain("notice");
});
