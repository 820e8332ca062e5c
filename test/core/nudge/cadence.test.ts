import { describe, expect, test } from "vitest";
import type { WorkWeek } from "@follow-through/core/calendar";
import { nextAdvocateStep } from "@follow-through/core/nudge/advocate-cadence";
import { nextStep } from "@follow-through/core/nudge/cadence";
import type { Clock, Step } from "@follow-through/core/nudge/clock";

const berlin: WorkWeek = { zone: "Europe/Berlin", hour: 9, workingDays: [1, 2, 3, 4, 5], country: "DE", region: null };

/** Written on Monday 3 August 2026, in the afternoon in Berlin. */
const sentAt = "2026-08-03T13:00:00.000Z";
const outreach: Clock = {
  stage: "outreach",
  state: "waiting",
  plain: false,
  quietSince: sentAt,
  clockFrom: sentAt,
  lastOwnAt: sentAt,
  lastReceivedAt: null,
  promisedDay: null,
  awayUntilDay: null,
  interviewDay: null,
  postingGoneAt: null,
  orders: [],
  nudges: [],
  count: 0,
  choices: [],
  week: berlin,
  notBefore: null,
  suggestSecondPerson: false,
  isWithAdvocate: false,
};
type Sent = Clock["nudges"][number];
const sent = (at: string, kind: Sent["kind"] = "nudge"): Sent => ({ at, kind, to: "seeker" });
const nudged = (...days: readonly string[]): Partial<Clock> => ({
  nudges: days.map((day) => sent(`${day}T07:05:00.000Z`)),
  count: days.length,
});

/** "nudge 1 2026-08-10 09:00", on Berlin's clock unless another is named. */
function shown(step: Step | null, zone = "Europe/Berlin"): string | null {
  if (!step) return null;
  const at = new Date(step.at).toLocaleString("sv-SE", { timeZone: zone }).slice(0, 16);
  return `${step.kind} ${step.step} ${at}${step.counts ? "" : " uncounted"}`;
}
const next = (change: Partial<Clock>): string | null => shown(nextStep({ ...outreach, ...change }));
const after = (change: Partial<Clock>): Step | null => nextStep({ ...outreach, ...change });

describe("silence", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    ["outreach: five working days on, at nine", {}, "nudge 1 2026-08-10 09:00"],
    ["then seven", nudged("2026-08-10"), "nudge 2 2026-08-19 09:00"],
    [
      "then the last word, seven after the second",
      nudged("2026-08-10", "2026-08-19"),
      "last-word 1 2026-08-28 09:00 uncounted",
    ],
    ["counted from when the last was really sent", nudged("2026-08-12"), "nudge 2 2026-08-21 09:00"],
    [
      "a digest was a nudge too",
      { nudges: [sent("2026-08-10T07:00:00.000Z", "digest")], count: 1 },
      "nudge 2 2026-08-19 09:00",
    ],
    ["application: seven", { stage: "application" }, "nudge 1 2026-08-12 09:00"],
    ["then seven", { stage: "application", ...nudged("2026-08-12") }, "nudge 2 2026-08-21 09:00"],
    [
      "closing is proposed at 45 calendar days, on the working day after",
      { stage: "application", ...nudged("2026-08-12", "2026-08-21") },
      "last-word 1 2026-09-17 09:00 uncounted",
    ],
    [
      "and not before the second nudge had its seven days",
      { stage: "application", ...nudged("2026-09-10", "2026-09-21") },
      "last-word 1 2026-09-30 09:00 uncounted",
    ],
    ["interview without a day: five", { stage: "interview" }, "nudge 1 2026-08-10 09:00"],
    ["then five", { stage: "interview", ...nudged("2026-08-10") }, "nudge 2 2026-08-17 09:00"],
    ["written on a Saturday", { clockFrom: "2026-08-01T10:00:00.000Z" }, "nudge 1 2026-08-07 09:00"],
    ["written late, the local day counts", { clockFrom: "2026-08-03T22:30:00.000Z" }, "nudge 1 2026-08-11 09:00"],
    ["over Easter", { clockFrom: "2026-04-01T10:00:00.000Z" }, "nudge 1 2026-04-10 09:00"],
    ["over Christmas", { clockFrom: "2026-12-21T10:00:00.000Z" }, "nudge 1 2026-12-29 09:00"],
    ["over a leap day", { clockFrom: "2028-02-25T10:00:00.000Z" }, "nudge 1 2028-03-03 09:00"],
    ["over the change of clocks", { clockFrom: "2026-10-23T10:00:00.000Z" }, "nudge 1 2026-10-30 09:00"],
    [
      "their old mails don't count after a new message",
      { clockFrom: "2026-08-20T08:00:00.000Z", ...nudged("2026-08-10"), count: 0 },
      "nudge 1 2026-08-27 09:00",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));

  test("after the last word comes nothing", () => {
    const nudges = [
      ...(nudged("2026-08-10", "2026-08-19").nudges ?? []),
      sent("2026-08-28T07:00:00.000Z", "last-word"),
    ];
    expect(next({ nudges, count: 2 })).toBeNull();
  });

  test("there is never a third nudge, whatever was set", () => {
    const choices = [{ outreach: [3, 3, 3, 3] }];
    expect(next({ choices, ...nudged("2026-08-06", "2026-08-11") })).toBe("last-word 1 2026-08-20 09:00 uncounted");
  });

  test.each<[string, Partial<WorkWeek>, string, string]>([
    ["half an hour off", { zone: "Asia/Kolkata", country: "IN" }, "Asia/Kolkata", "2026-08-10 09:00"],
    ["a quarter off", { zone: "Pacific/Chatham", country: "NZ" }, "Pacific/Chatham", "2026-08-11 09:00"],
    ["east of the date line", { zone: "Pacific/Kiritimati", country: null }, "Pacific/Kiritimati", "2026-08-11 09:00"],
    ["west of the date line", { zone: "Pacific/Pago_Pago", country: null }, "Pacific/Pago_Pago", "2026-08-10 09:00"],
    [
      "Sunday to Thursday",
      { zone: "Africa/Cairo", workingDays: [7, 1, 2, 3, 4], country: null },
      "Africa/Cairo",
      "2026-08-10 09:00",
    ],
    ["half past seven", { hour: 7.5 }, "Europe/Berlin", "2026-08-10 07:30"],
    ["where Assumption is kept", { country: "IT", hour: 9 }, "Europe/Rome", "2026-08-10 09:00"],
  ])("%s", (_, week, zone, at) => {
    expect(shown(after({ week: { ...berlin, ...week } }), zone)).toBe(`nudge 1 ${at}`);
  });
});

describe("their own choice", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    ["the seeker's", { choices: [null, { outreach: [3, 4] }] }, "nudge 1 2026-08-06 09:00"],
    [
      "the thread's before the seeker's",
      { choices: [{ outreach: [2, 2] }, { outreach: [3, 4] }] },
      "nudge 1 2026-08-05 09:00",
    ],
    ["one that says nothing of the stage", { choices: [{ interview: [1, 1] }, null] }, "nudge 1 2026-08-10 09:00"],
    [
      "only one nudge",
      { choices: [{ outreach: [5] }], ...nudged("2026-08-10") },
      "last-word 1 2026-08-19 09:00 uncounted",
    ],
    ["none at all", { choices: [{ outreach: [] }] }, null],
    ["off for the thread", { choices: [{ off: true }] }, null],
    ["off for everything", { choices: [null, { off: true }] }, null],
    ["a slip of the finger", { choices: [{ outreach: [0, 9999] }] }, "nudge 1 2026-08-04 09:00"],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("a promised day", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    ["beats the five days when it is later", { promisedDay: "2026-08-21" }, "early-notice 1 2026-08-25 09:00"],
    ["beats them when it is earlier", { promisedDay: "2026-08-05" }, "early-notice 1 2026-08-07 09:00"],
    [
      "beats the seeker's move",
      { promisedDay: "2026-08-21", state: "yours", lastReceivedAt: sentAt },
      "early-notice 1 2026-08-25 09:00",
    ],
    [
      "beats their own rhythm",
      { promisedDay: "2026-08-21", choices: [{ outreach: [1, 1] }] },
      "early-notice 1 2026-08-25 09:00",
    ],
    ["is the rhythm after an interview", { stage: "interview", promisedDay: "2026-08-21" }, "nudge 1 2026-08-25 09:00"],
    [
      "once told of, the next step follows",
      { promisedDay: "2026-08-05", ...nudged("2026-08-07") },
      "nudge 2 2026-08-18 09:00",
    ],
    [
      "named after the first nudge, is the second",
      { promisedDay: "2026-08-24", ...nudged("2026-08-10") },
      "early-notice 2 2026-08-26 09:00",
    ],
    [
      "holds back the last word",
      { promisedDay: "2026-09-30", ...nudged("2026-08-10", "2026-08-19") },
      "last-word 1 2026-10-02 09:00 uncounted",
    ],
    [
      "that passed before the newest message is no longer one",
      { promisedDay: "2026-07-31" },
      "nudge 1 2026-08-10 09:00",
    ],
    ["doesn't count while the thread is off", { promisedDay: "2026-08-21", choices: [{ off: true }] }, null],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));

  test("is named to the seeker", () => {
    expect(after({ promisedDay: "2026-08-21" })?.why).toBe("they named Friday 21 August, and it has passed");
  });
});

describe("when it is the seeker's move", () => {
  const yours: Partial<Clock> = { state: "yours", lastReceivedAt: sentAt, lastOwnAt: "2026-07-30T10:00:00.000Z" };
  test.each<[string, Partial<Clock>, string | null]>([
    ["one gentle word after two working days", yours, "nudge 1 2026-08-05 09:00"],
    [
      "over a weekend",
      { ...yours, clockFrom: "2026-08-07T10:00:00.000Z", lastReceivedAt: "2026-08-07T10:00:00.000Z" },
      "nudge 1 2026-08-11 09:00",
    ],
    ["and no second", { ...yours, ...nudged("2026-08-05") }, null],
    [
      "before an interview that is further off",
      { ...yours, stage: "interview", interviewDay: "2026-08-12" },
      "nudge 1 2026-08-05 09:00",
    ],
    [
      "not on the day of the interview",
      { ...yours, stage: "interview", interviewDay: "2026-08-05" },
      "nudge 1 2026-08-06 09:00 uncounted",
    ],
    [
      "nor told of a posting that is gone",
      { ...yours, postingGoneAt: "2026-08-03T14:00:00.000Z" },
      "nudge 1 2026-08-05 09:00",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("an interview", () => {
  const interview: Partial<Clock> = { stage: "interview", interviewDay: "2026-08-06" };
  test.each<[string, Partial<Clock>, string | null]>([
    ["is thanked for the next morning", interview, "nudge 1 2026-08-07 09:00 uncounted"],
    [
      "on a Friday is thanked for on Monday",
      { stage: "interview", interviewDay: "2026-08-07" },
      "nudge 1 2026-08-10 09:00 uncounted",
    ],
    [
      "five days after the thank-you comes the first nudge",
      { ...interview, nudges: [sent("2026-08-07T07:00:00.000Z")] },
      "nudge 1 2026-08-14 09:00",
    ],
    [
      "then five",
      { ...interview, nudges: [sent("2026-08-07T07:00:00.000Z"), sent("2026-08-14T07:00:00.000Z")], count: 1 },
      "nudge 2 2026-08-21 09:00",
    ],
    [
      "whoever thanked on their own is not told to",
      { ...interview, clockFrom: "2026-08-07T06:00:00.000Z", lastOwnAt: "2026-08-07T06:00:00.000Z" },
      "nudge 1 2026-08-14 09:00",
    ],
    [
      "their promise is kept in mind, the thank-you comes all the same",
      { ...interview, promisedDay: "2026-08-14" },
      "nudge 1 2026-08-07 09:00 uncounted",
    ],
    [
      "and then two days after the promise",
      { ...interview, promisedDay: "2026-08-14", nudges: [sent("2026-08-07T07:00:00.000Z")] },
      "nudge 1 2026-08-18 09:00",
    ],
    [
      "far off, nothing comes before it",
      { stage: "interview", interviewDay: "2026-09-30" },
      "nudge 1 2026-10-01 09:00 uncounted",
    ],
    ["of another stage is no interview", { interviewDay: "2026-08-06" }, "nudge 1 2026-08-10 09:00"],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("an out-of-office", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    ["moves the nudge behind the day they are back", { awayUntilDay: "2026-08-17" }, "nudge 1 2026-08-18 09:00"],
    ["behind a weekend", { awayUntilDay: "2026-08-14" }, "nudge 1 2026-08-17 09:00"],
    ["and not when they are back before", { awayUntilDay: "2026-08-05" }, "nudge 1 2026-08-10 09:00"],
    [
      "moves the last word",
      { awayUntilDay: "2026-09-14", ...nudged("2026-08-10", "2026-08-19") },
      "last-word 1 2026-09-15 09:00 uncounted",
    ],
    ["moves a promise", { awayUntilDay: "2026-09-14", promisedDay: "2026-08-20" }, "early-notice 1 2026-09-15 09:00"],
    ["of last year moves nothing", { awayUntilDay: "2025-08-17" }, "nudge 1 2026-08-10 09:00"],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("an order", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    [
      "comes at its very moment, on a Sunday night too",
      { orders: [{ at: "2026-08-09T20:35:00.000Z" }] },
      "order 1 2026-08-09 22:35 uncounted",
    ],
    [
      "replaces the nudge that would come before it",
      { orders: [{ at: "2026-09-21T07:00:00.000Z" }] },
      "order 1 2026-09-21 09:00 uncounted",
    ],
    [
      "the first of several",
      { orders: [{ at: "2026-08-12T07:00:00.000Z" }, { at: "2026-08-05T07:00:00.000Z" }] },
      "order 1 2026-08-05 09:00 uncounted",
    ],
    [
      "beats a promise",
      { promisedDay: "2026-08-21", orders: [{ at: "2026-08-12T07:00:00.000Z" }] },
      "order 1 2026-08-12 09:00 uncounted",
    ],
    [
      "comes for a plain mail",
      { plain: true, orders: [{ at: "2026-08-12T07:00:00.000Z" }] },
      "order 1 2026-08-12 09:00 uncounted",
    ],
    [
      "comes though the cadence is off",
      { choices: [{ off: true }], orders: [{ at: "2026-08-12T07:00:00.000Z" }] },
      "order 1 2026-08-12 09:00 uncounted",
    ],
    [
      "once it has run out, the cadence goes on from there",
      { clockFrom: "2026-08-12T07:00:00.000Z", count: 0 },
      "nudge 1 2026-08-19 09:00",
    ],
    [
      "waits for the end of a pause",
      { orders: [{ at: "2026-08-05T07:00:00.000Z" }], week: { ...berlin, pausedUntil: "2026-08-20" } },
      "order 1 2026-08-20 09:00 uncounted",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("nothing, or not yet", () => {
  test.each<[string, Partial<Clock>, string | null]>([
    ["closed", { state: "closed", orders: [{ at: "2026-08-12T07:00:00.000Z" }] }, null],
    ["a plain mail without an order", { plain: true }, null],
    ["paused until a Thursday", { week: { ...berlin, pausedUntil: "2026-08-20" } }, "nudge 1 2026-08-20 09:00"],
    ["paused until a Sunday", { week: { ...berlin, pausedUntil: "2026-08-23" } }, "nudge 1 2026-08-24 09:00"],
    ["a pause that is over", { week: { ...berlin, pausedUntil: "2026-08-05" } }, "nudge 1 2026-08-10 09:00"],
    ["paused until further notice", { week: { ...berlin, pausedUntil: "9999-12-31" } }, "nudge 1 9999-12-31 09:00"],
    [
      "imported: the next working morning",
      { clockFrom: "2026-07-01T10:00:00.000Z", notBefore: "2026-08-03T13:00:00.000Z" },
      "nudge 1 2026-08-04 09:00",
    ],
    [
      "imported before nine",
      { clockFrom: "2026-07-01T10:00:00.000Z", notBefore: "2026-08-03T05:00:00.000Z" },
      "nudge 1 2026-08-03 09:00",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("a posting that is gone", () => {
  const gone = (at: string): Partial<Clock> => ({ postingGoneAt: at });
  test.each<[string, Partial<Clock>, string | null]>([
    ["is told at the hour of the same day", gone("2026-08-05T05:00:00.000Z"), "early-notice 1 2026-08-05 09:00"],
    ["or of the next", gone("2026-08-05T12:00:00.000Z"), "early-notice 1 2026-08-06 09:00"],
    ["or of the next working day", gone("2026-08-07T12:00:00.000Z"), "nudge 1 2026-08-10 09:00"],
    [
      "once, as one of the two",
      { ...gone("2026-08-05T12:00:00.000Z"), nudges: [sent("2026-08-06T07:00:00.000Z", "early-notice")], count: 1 },
      "nudge 2 2026-08-17 09:00",
    ],
    [
      "as the second",
      { ...gone("2026-08-12T12:00:00.000Z"), ...nudged("2026-08-10") },
      "early-notice 2 2026-08-13 09:00",
    ],
    [
      "not as a third",
      { ...gone("2026-08-20T12:00:00.000Z"), ...nudged("2026-08-10", "2026-08-19") },
      "last-word 1 2026-08-28 09:00 uncounted",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("a second person", () => {
  const wanted: Partial<Clock> = { suggestSecondPerson: true };
  test.each<[string, Partial<Clock>, string | null]>([
    ["is proposed on the third working day where wanted", wanted, "early-notice 1 2026-08-06 09:00 uncounted"],
    ["once", { ...wanted, nudges: [sent("2026-08-06T07:00:00.000Z", "early-notice")] }, "nudge 1 2026-08-10 09:00"],
    [
      "once, also when a digest carried it",
      { ...wanted, nudges: [sent("2026-08-06T07:00:00.000Z", "digest")] },
      "nudge 1 2026-08-10 09:00",
    ],
    ["only for outreach", { ...wanted, stage: "application" }, "nudge 1 2026-08-12 09:00"],
    ["not while a day is promised", { ...wanted, promisedDay: "2026-08-21" }, "early-notice 1 2026-08-25 09:00"],
    [
      "not where the first nudge comes as early",
      { ...wanted, choices: [{ outreach: [3, 5] }] },
      "nudge 1 2026-08-06 09:00",
    ],
  ])("%s", (_, change, step) => expect(next(change)).toBe(step));
});

describe("an advocate who said yes", () => {
  const yes = {
    consent: "yes",
    isClosed: false,
    since: sentAt,
    isUntold: false,
    sent: [],
    lastToThemAt: null,
    week: berlin,
  } as const;
  const first = [{ at: "2026-08-10T07:00:00.000Z" }];
  test.each([
    ["is asked after five working days", yes, "2026-08-10T07:00:00.000Z"],
    ["then after seven", { ...yes, sent: first }, "2026-08-19T07:00:00.000Z"],
    ["then no more", { ...yes, sent: [...first, { at: "2026-08-19T07:00:00.000Z" }] }, null],
    ["for this job only: the same", { ...yes, consent: "this-job" as const }, "2026-08-10T07:00:00.000Z"],
    [
      "not within a week of anybody's mail to them",
      { ...yes, lastToThemAt: "2026-08-07T07:00:00.000Z" },
      "2026-08-14T07:00:00.000Z",
    ],
    [
      "not within a week, to the minute",
      { ...yes, lastToThemAt: "2026-08-07T07:20:00.000Z" },
      "2026-08-17T07:00:00.000Z",
    ],
    ["not once the thread is closed", { ...yes, isClosed: true }, null],
    ["not while invited", { ...yes, consent: "invited" as const }, null],
    ["not after stepping back", { ...yes, consent: "stopped" as const }, null],
    ["not after not now", { ...yes, consent: "not-now" as const }, null],
  ])("%s", (_, clock, at) => expect(nextAdvocateStep(clock)?.at ?? null).toBe(at));
});

test("whatever the clock, a cadence mail falls on a working morning and the third never comes", () => {
  const zones = ["Pacific/Kiritimati", "Asia/Kolkata", "Europe/Berlin", "America/St_Johns", "Pacific/Pago_Pago"];
  const wrong: string[] = [];
  for (const [i, zone] of zones.entries()) {
    for (let day = 0; day < 366; day++) {
      const clockFrom = new Date(Date.parse("2027-10-01T00:30:00.000Z") + (day * 24 + i * 5) * 3_600_000).toISOString();
      const mails = runOut({ ...outreach, clockFrom, quietSince: clockFrom, week: { ...berlin, zone, country: "US" } });
      if (mails.map(({ kind }) => kind).join() !== "nudge,nudge,last-word")
        wrong.push(`${clockFrom} ${zone}: ${mails.length}`);
      for (const { at } of mails) if (!isWorkingMorning(at, zone)) wrong.push(`${at} ${zone}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Every mail of a thread that nobody ever answers. */
function runOut(clock: Clock): readonly Step[] {
  const steps: Step[] = [];
  let now = clock;
  for (let step = nextStep(now); step && steps.length < 10; step = nextStep(now)) {
    steps.push(step);
    now = { ...now, nudges: [...now.nudges, sent(step.at, step.kind)], count: now.count + (step.counts ? 1 : 0) };
  }
  return steps;
}

function isWorkingMorning(at: string, zone: string): boolean {
  const there = new Date(at).toLocaleString("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return /^(?:Mon|Tue|Wed|Thu|Fri).*09:00$/.test(there);
}
