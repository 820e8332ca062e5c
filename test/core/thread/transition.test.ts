import { describe, expect, test } from "vitest";
import type { Thread } from "@follow-through/core/thread/thread";
import type { ThreadEvent } from "@follow-through/core/thread/event";
import { stageOf } from "@follow-through/core/thread/standing";
import { apply } from "@follow-through/core/thread/transition";
import { aThread } from "../../fixture/thread.ts";

const at = "2026-08-10T10:00:00.000Z";
let count = 0;
const after = (thread: Thread, event: ThreadEvent, when = at): Thread =>
  apply(thread, { id: `event-${++count}`, at: when }, event);

const waiting = aThread();
const yours = after(
  aThread(),
  { kind: "received", outcome: null, sure: true, promisedDay: null },
  "2026-08-05T10:00:00.000Z",
);
const snoozed = after(aThread(), { kind: "ordered", order: { id: "o", at: "2026-08-20T13:00:00.000Z", repeat: null } });
const closed = after(aThread(), { kind: "closed", reason: "let-go" }, "2026-08-06T10:00:00.000Z");

const sent: ThreadEvent = {
  kind: "sent",
  messageId: "<new@example.org>",
  references: ["<new@example.org>"],
  ownAddress: "jo@example.org",
  toNobody: false,
  promisedDay: null,
};
const received: ThreadEvent = { kind: "received", outcome: null, sure: true, promisedDay: null };
const nudge = { at, kind: "nudge", step: 1, to: "seeker", messageId: "<n@x>" } as const;

// Each row: an event, and the state it leads to from waiting, yours, snoozed and closed.
const table: readonly (readonly [string, ThreadEvent, string, string, string, string])[] = [
  ["a new own mail", sent, "waiting", "waiting", "waiting", "waiting"],
  ["a reply of a person", received, "yours", "yours", "yours", "yours"],
  ["a sure rejection", { ...received, outcome: "rejected" }, "closed", "closed", "closed", "closed"],
  ["a guessed rejection", { ...received, outcome: "rejected", sure: false }, "yours", "yours", "yours", "yours"],
  ["a filled job", { ...received, outcome: "closed" }, "closed", "closed", "closed", "closed"],
  ["an acknowledgement", { kind: "acknowledged", outcome: null, sure: true }, "waiting", "yours", "waiting", "closed"],
  ["an out-of-office", { kind: "away", untilDay: "2026-08-20" }, "waiting", "yours", "snoozed", "closed"],
  ["a permanent bounce", { kind: "undelivered", address: "x@y.example" }, "yours", "yours", "snoozed", "closed"],
  ["they replied", { kind: "replied", outcome: null }, "yours", "yours", "yours", "yours"],
  ["referred", { kind: "climbed", rung: "referred" }, "waiting", "yours", "snoozed", "closed"],
  ["hired", { kind: "climbed", rung: "hired" }, "closed", "closed", "closed", "closed"],
  ["an interview", { kind: "interview", day: "2026-08-20" }, "waiting", "waiting", "waiting", "closed"],
  ["the day of an interview", { kind: "interview-on", day: "2026-08-20" }, "waiting", "yours", "snoozed", "closed"],
  ["a promised date", { kind: "promised", day: "2026-08-14" }, "waiting", "yours", "waiting", "closed"],
  ["one that has passed", { kind: "promised", day: "2026-08-07" }, "waiting", "yours", "snoozed", "closed"],
  ["a snooze", { kind: "ordered", order: { id: "p", at, repeat: null } }, "snoozed", "snoozed", "snoozed", "snoozed"],
  ["cancelled orders", { kind: "orders-cancelled" }, "waiting", "yours", "waiting", "closed"],
  ["a nudge sent", { kind: "nudged", nudge, counts: true }, "waiting", "yours", "snoozed", "closed"],
  ["an order sent", { kind: "order-done", orderId: "o", again: null, nudge }, "waiting", "yours", "waiting", "closed"],
  ["closing", { kind: "closed", reason: "done" }, "closed", "closed", "closed", "closed"],
  ["a restart", { kind: "restarted" }, "waiting", "yours", "waiting", "waiting"],
  ["a correction", { kind: "fixed", company: "Acme Robotics" }, "waiting", "yours", "snoozed", "closed"],
  ["a confirmation", { kind: "confirmed", fields: ["company"] }, "waiting", "yours", "snoozed", "closed"],
  ["another rhythm", { kind: "paced", cadence: { outreach: [3, 3] } }, "waiting", "yours", "snoozed", "closed"],
  ["a note", { kind: "noted", by: "seeker", text: "met at the fair" }, "waiting", "yours", "snoozed", "closed"],
  [
    "what a mail teaches",
    { kind: "learned", contacts: [], company: null, jobs: [], guessed: [] },
    "waiting",
    "yours",
    "snoozed",
    "closed",
  ],
  [
    "an advocate",
    { kind: "advocated-by", advocate: null, rung: null, said: "stepped back" },
    "waiting",
    "yours",
    "snoozed",
    "closed",
  ],
];

describe("each event from each state", () => {
  test.each(table)("%s", (_name, event, fromWaiting, fromYours, fromSnoozed, fromClosed) => {
    expect(after(waiting, event).state).toBe(fromWaiting);
    expect(after(yours, event).state).toBe(fromYours);
    expect(after(snoozed, event).state).toBe(fromSnoozed);
    expect(after(closed, event).state).toBe(fromClosed);
  });
});

describe("a thread", () => {
  test("is changed once by an event that comes twice", () => {
    const once = apply(waiting, { id: "same", at }, received);
    expect(apply(once, { id: "same", at: "2026-08-11T10:00:00.000Z" }, received)).toBe(once);
  });

  test("counts its silence and its nudges anew after a new mail either way", () => {
    const nudged = after(after(waiting, { kind: "nudged", nudge, counts: true }), {
      kind: "nudged",
      nudge,
      counts: true,
    });
    expect(nudged.count).toBe(2);
    expect(after(nudged, sent)).toMatchObject({ count: 0, clockFrom: at, quietSince: at });
    expect(after(nudged, received)).toMatchObject({ count: 0, clockFrom: at, quietSince: at });
  });

  test("climbs by what was read and never falls by it", () => {
    const interview = after(waiting, { ...received, outcome: "interview" });
    expect(interview.rung).toBe("interview");
    expect(after(interview, { ...received, outcome: "referred" }).rung).toBe("interview");
  });

  test("may be corrected down by the seeker", () => {
    const interview = after(waiting, { ...received, outcome: "interview" });
    expect(after(interview, { kind: "climbed", rung: "talked" }).rung).toBe("talked");
  });

  test("tells why its rung changed", () => {
    const referred = after(waiting, { ...received, outcome: "referred" });
    expect(referred.story.map((entry) => entry.text)).toContain("Pat Lee referred you: from contacted to referred");
  });

  test("has the day that they proposed to confirm until the seeker writes, whatever the seeker noted", () => {
    const proposed = after(yours, { kind: "interview-on", day: "2026-08-20", isProposed: true });
    expect(proposed).toMatchObject({ state: "yours", interviewDay: "2026-08-20", isInterviewProposed: true });
    const noted = after(proposed, { kind: "interview", day: "2026-08-20" });
    expect(noted).toMatchObject({ state: "waiting", stage: "interview", isInterviewProposed: true });
    expect(after(noted, sent)).toMatchObject({ interviewDay: "2026-08-20", isInterviewProposed: false });
    expect(after(proposed, { kind: "wrote" })).toMatchObject({ state: "waiting", isInterviewProposed: false });
  });

  test("with a day in a mail of the seeker's own has none to confirm", () => {
    const named = after(waiting, { kind: "interview-on", day: "2026-08-20", isProposed: false });
    expect(named).toMatchObject({ interviewDay: "2026-08-20", isInterviewProposed: false });
  });

  test("is an application once acknowledged or while written to nobody, and an interview from that rung on", () => {
    expect(stageOf({ rung: "contacted", acknowledgedAt: null, toNobody: false })).toBe("outreach");
    expect(stageOf({ rung: "contacted", acknowledgedAt: at, toNobody: false })).toBe("application");
    expect(stageOf({ rung: "contacted", acknowledgedAt: null, toNobody: true })).toBe("application");
    expect(stageOf({ rung: "offer", acknowledgedAt: at, toNobody: true })).toBe("interview");
  });

  test("keeps what the seeker fixed when a later mail reads otherwise", () => {
    const fixed = after(waiting, { kind: "fixed", company: "Acme Robotics" });
    const later = after(fixed, { kind: "learned", contacts: [], company: "Acme", jobs: [], guessed: ["company"] });
    expect(later).toMatchObject({ company: "Acme Robotics", guessed: [] });
  });

  test("is opened again by a newer own mail, and not by one from before it was closed", () => {
    expect(after(closed, sent).closed).toBeNull();
    expect(after(closed, sent, "2026-08-01T10:00:00.000Z").closed).not.toBeNull();
  });

  test("stays closed when somebody writes after a no", () => {
    const rejected = after(waiting, { kind: "closed", reason: "rejected" }, "2026-08-06T10:00:00.000Z");
    expect(after(rejected, received).state).toBe("closed");
  });

  test("stays bounded however much happens to it", () => {
    const busy = Array.from({ length: 1000 }).reduce<Thread>(
      (thread, _, i) => after(thread, { kind: "noted", by: "seeker", text: `note ${i}` }),
      waiting,
    );
    expect(busy.story).toHaveLength(200);
    expect(busy.applied).toHaveLength(200);
  });
});
