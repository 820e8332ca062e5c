import { addDays, atTheirHour, later, localDay, longDay, workingDaysAfter } from "../calendar.ts";
import {
  baseDay,
  behindLeave,
  behindThem,
  cadenceDefaults,
  type Clock,
  gapsOf,
  nudgesSince,
  onDay,
  promiseDue,
  since,
  type Step,
} from "./clock.ts";

export function silenceStep(clock: Clock): Step | null {
  const gaps = gapsOf(clock);
  if (gaps.length === 0 || since(clock, ["last-word"]).length > 0) return null;
  if (clock.isWithAdvocate) return askedInVainStep(clock);
  const gap = gaps[clock.count];
  if (gap === undefined) return lastWordStep(clock);
  const day = workingDaysAfter(baseDay(clock), gap, clock.week);
  const more = clock.count > 0 ? "more " : "";
  return onDay(clock, behindThem(clock, day), {
    kind: "nudge",
    step: clock.count + 1,
    counts: true,
    cause: "silence",
    why: `${inWords(gap)} ${more}working ${gap === 1 ? "day" : "days"} without an answer`,
  });
}

/** Who speaks for the seeker is asked by us and not chased by them; after the last ask, silence has its last word. */
function askedInVainStep(clock: Clock): Step | null {
  const { nudges, clockFrom, week } = clock;
  const asked = nudges.filter(({ to }) => to === "advocate");
  if (asked.length < cadenceDefaults.advocate.length) return null;
  const newest = later(asked.at(-1)?.at ?? clockFrom, clockFrom);
  const day = workingDaysAfter(localDay(newest, week.zone), cadenceDefaults.lastWord, week);
  const step = { kind: "last-word", step: 1, counts: false, cause: "gone-quiet" } as const;
  return onDay(clock, behindThem(clock, day), {
    ...step,
    why: "your advocate was asked twice, and nothing came since",
  });
}

/** Ends the cadence. An application is given 45 calendar days in all. */
function lastWordStep(clock: Clock): Step {
  const { week, stage, quietSince } = clock;
  const day = workingDaysAfter(baseDay(clock), cadenceDefaults.lastWord, week);
  const closing = addDays(localDay(quietSince, week.zone), cadenceDefaults.applicationCalendarDays);
  return onDay(clock, behindThem(clock, stage === "application" ? later(day, closing) : day), {
    kind: "last-word",
    step: 1,
    counts: false,
    cause: "gone-quiet",
    why: stage === "application" ? "an application without an answer for weeks" : "two follow-ups without an answer",
  });
}

/** They named a day: nothing before it, and a word soon after it. */
export function promiseStep(clock: Clock): Step | null {
  const due = promiseDue(clock);
  if (due === null || clock.count >= gapsOf(clock).length) return null;
  if (nudgesSince(clock).some(({ at }) => localDay(at, clock.week.zone) > (clock.promisedDay ?? ""))) return null;
  return onDay(clock, behindLeave(clock, due), {
    // After an interview the promised day is the cadence itself; anywhere else it comes between.
    kind: clock.stage === "interview" ? "nudge" : "early-notice",
    step: clock.count + 1,
    counts: true,
    cause: "promise-passed",
    why: `they named ${longDay(clock.promisedDay ?? due, due)}, and it has passed`,
  });
}

/** They answered and the seeker has not: one gentle word, and no second. */
export function yourMoveStep(clock: Clock): Step | null {
  const { week, lastReceivedAt, clockFrom, interviewDay } = clock;
  if (clock.count > 0) return null;
  const since = localDay(later(lastReceivedAt ?? clockFrom, clockFrom), week.zone);
  const day = workingDaysAfter(since, cadenceDefaults.yourMove, week);
  // Before the interview there is time to confirm it; on the day there is none.
  if (interviewDay !== null && interviewDay >= since && day >= interviewDay) return null;
  const why = lastReceivedAt === null ? "it is your move" : "they answered, and it is your move";
  return onDay(clock, day, { kind: "nudge", step: 1, counts: true, cause: "your-move", why });
}

/** The morning after an interview, unless the seeker has already written. Not one of the two. */
export function thankYouStep(clock: Clock): Step | null {
  const { stage, interviewDay, lastOwnAt, clockFrom, week } = clock;
  if (stage !== "interview" || interviewDay === null) return null;
  const day = workingDaysAfter(interviewDay, cadenceDefaults.thankYou, week);
  const isAfter = (at: string | null): boolean => at !== null && localDay(at, week.zone) > interviewDay;
  const isSent = clock.nudges.some(({ at, kind, to }) => to === "seeker" && kind !== "order" && isAfter(at));
  if (isSent || isAfter(lastOwnAt) || localDay(clockFrom, week.zone) > day) return null;
  return onDay(clock, day, {
    kind: "nudge",
    step: 1,
    counts: false,
    cause: "thank-you",
    why: `the morning after the interview on ${longDay(interviewDay, day)}`,
  });
}

/** The board no longer shows the posting: told at the hour, as one of the two. */
export function postingStep(clock: Clock): Step | null {
  const { postingGoneAt, week, count } = clock;
  if (postingGoneAt === null || count >= gapsOf(clock).length || since(clock, ["last-word"]).length > 0) return null;
  // Whatever went out since then has said it.
  if (nudgesSince(clock).some(({ at }) => Date.parse(at) >= Date.parse(postingGoneAt))) return null;
  const step = { kind: "early-notice", step: count + 1, counts: true, cause: "posting-gone" } as const;
  const day = localDay(postingGoneAt, week.zone);
  const isToday = Date.parse(atTheirHour(day, week)) >= Date.parse(postingGoneAt);
  return onDay(clock, isToday ? day : addDays(day, 1), { ...step, why: "the posting is no longer on the board" });
}

/** Where the seeker wants it: on the third working day of a silent outreach, a second person is proposed. */
export function secondPersonStep(clock: Clock): Step | null {
  const { stage, suggestSecondPerson, count, clockFrom, week } = clock;
  if (clock.isWithAdvocate || !suggestSecondPerson || stage !== "outreach" || count > 0) return null;
  const [gap = 0] = gapsOf(clock);
  if (gap <= cadenceDefaults.secondPerson || promiseDue(clock) !== null) return null;
  if (nudgesSince(clock).length > 0) return null;
  const day = workingDaysAfter(localDay(clockFrom, week.zone), cadenceDefaults.secondPerson, week);
  return onDay(clock, behindLeave(clock, day), {
    kind: "early-notice",
    step: 1,
    counts: false,
    cause: "second-person",
    why: `${inWords(cadenceDefaults.secondPerson)} working days without an answer`,
  });
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number): string => numbers[count] ?? `${count}`;
