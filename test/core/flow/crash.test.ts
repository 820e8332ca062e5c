import { describe, expect, test } from "vitest";
import { tick } from "@follow-through/core/flow/tick";
import type { CrashPoint } from "../../fake/crash.ts";
import { type Aftermath, crashInAnswer, crashInIntake, crashInTick, pointsOf } from "../../fixture/crash-story.ts";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const intakeCalls = await pointsOf("intake");
const tickCalls = await pointsOf("tick");

const whole = await crashInAnswer(null);

const points = (calls: number): readonly CrashPoint[] =>
  Array.from({ length: calls }, (_, i) => i + 1).flatMap((call) => [
    { call, when: "before" } as const,
    { call, when: "after" } as const,
  ]);

/** A second copy may go out only where the process died between the send and its record. */
const mailsAllowed = (after: Aftermath): readonly number[] => (after.betweenSendAndRecord ? [1, 2] : [1]);

describe("a process that dies at any call", () => {
  test("has at least forty points to die at", () => {
    expect((intakeCalls + tickCalls) * 2).toBeGreaterThanOrEqual(80);
  });

  test.each(points(intakeCalls))(
    "in intake, $when call $call: the mail is kept once, and its order is carried out",
    async (point) => {
      const after = await crashInIntake(point);
      expect(after).toMatchObject({ threads: 1, messages: 1, nudgesRecorded: 1 });
      expect(after.sent["order"]).toBe(1);
      expect(mailsAllowed(after)).toContain(after.sent["receipt"]);
    },
  );

  test.each(points(tickCalls))("in a tick, $when call $call: the nudge is not lost", async (point) => {
    const after = await crashInTick(point);
    expect(after).toMatchObject({ threads: 1, messages: 1, nudgesRecorded: 1 });
    expect(mailsAllowed(after)).toContain(after.sent["nudge"]);
  });
});

describe("a process that dies in an answer full of commands", () => {
  test.each(points(whole.calls))("$when call $call: each is carried out once, and answered", async (point) => {
    const after = await crashInAnswer(point);
    expect(after.left).toEqual(whole.left);
    expect(after.notes).toBe(1);
    expect(after.betweenSendAndRecord ? [1, 2] : [1]).toContain(after.answers);
  });
});

describe("a send", () => {
  const due = "2026-08-10T13:00:00.000Z";

  test("whose outcome is unknown waits for its lease and is sent once more after it", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    ports.mailerDoes("unknown");
    expect(await tick(ports, due)).toMatchObject({ sent: 0, waited: 1 });
    ports.mailerDoes("send");
    expect(await tick(ports, "2026-08-10T13:05:00.000Z")).toMatchObject({ sent: 0 });
    expect(await tick(ports, "2026-08-10T13:15:00.000Z")).toMatchObject({ sent: 1 });
  });

  test("that the world puts off goes out with the next tick", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    ports.mailerDoes("later");
    expect(await tick(ports, due)).toMatchObject({ sent: 0, waited: 1 });
    ports.mailerDoes("send");
    expect(await tick(ports, "2026-08-10T13:05:00.000Z")).toMatchObject({ sent: 1 });
  });

  test("happens once when many ticks run at once", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    await Promise.all(Array.from({ length: 10 }, () => tick(ports, due)));
    expect(ports.sent.filter(({ mail }) => mail.kind === "nudge")).toHaveLength(1);
    expect((await threadsOf(ports, jo, due))[0]?.nudges).toHaveLength(1);
  });
});
