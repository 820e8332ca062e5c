import { faultFacts, jsonLog } from "@follow-through/functions/adapter/log";
import { describe, expect, test } from "vitest";

const lines: string[] = [];
const log = jsonLog({ write: (line) => lines.push(line), clockMs: () => 1_772_442_000_000, source: "tick" });
const noted = (event: string, facts: Parameters<typeof log.note>[1]): Record<string, unknown> => {
  log.note(event, facts);
  return JSON.parse(lines.at(-1) ?? "") as Record<string, unknown>;
};

describe("the log", () => {
  test("is one line of JSON an event", () => {
    log.note("thread-opened", {
      thread: "thr_abcdefghijkl",
      text: "two\nlines\u2028",
      count: 2,
      sure: true,
      none: null,
    });
    expect(lines.at(-1)).not.toContain("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      at: "2026-03-02T09:00:00.000Z",
      source: "tick",
      event: "thread-opened",
      thread: "thr_abcdefghijkl",
      text: "two\nlines\u2028",
      count: 2,
      sure: true,
      none: null,
    });
  });

  test.each([
    ["an address", "could not send to <jo.park+x@example.org>, sorry", /jo|example/],
    ["a link", "https://in.example.com/sign-in/abc?x=1 is bad", /example|sign-in/],
    ["a token", `token bz${"q".repeat(80)} refused`, /qqqq/],
    ["a whole body", "word ".repeat(500), /(?:word ){100}/],
  ])("never holds %s", (_, text, secret) => {
    expect(JSON.stringify(noted("fault", { message: text }))).not.toMatch(secret);
  });

  test("counts what is to be watched in CloudWatch's embedded format", () => {
    const line = noted("tick", { at: "2026-03-02T09:00:00Z", due: 3, sent: 2, waited: 1, failed: 0 });
    expect(line).toMatchObject({ "tick.due": 3, "tick.sent": 2, "tick.waited": 1, "tick.failed": 0 });
    expect(line["_aws"]).toEqual({
      Timestamp: 1_772_442_000_000,
      CloudWatchMetrics: [
        {
          Namespace: "FollowThrough",
          Dimensions: [["source"]],
          Metrics: ["due", "sent", "waited", "failed"].map((name) => ({ Name: `tick.${name}`, Unit: "Count" })),
        },
      ],
    });
    expect(noted("thread-opened", { count: 1 })["_aws"]).toBeUndefined();
  });

  test("tells a fault by its names and place, down its causes, also round in circles", () => {
    const inner = new TypeError("inner");
    const outer = new Error("could not read <jo@example.org>", { cause: inner });
    inner.cause = outer;
    expect(faultFacts(outer)).toMatchObject({ count: 1, names: "Error < TypeError < Error < TypeError < Error" });
    expect(faultFacts("text")).toMatchObject({ names: "", message: "not an error", where: null });
    expect(JSON.stringify(noted("fault", faultFacts(outer)))).not.toContain("jo@");
  });
});
