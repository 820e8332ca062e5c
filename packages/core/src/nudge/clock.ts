import { addDays, atTheirHour, later, localDay, type WorkWeek, workingDayFrom, workingDaysAfter } from "../calendar.ts";
import type { CadenceChoice } from "../seeker.ts";
import type { Cause, Nudge, Order, Stage, State } from "../thread/thread.ts";

/** What the next step of a thread depends on, and nothing else. */
export interface Clock {
  readonly stage: Stage;
  readonly state: State;
  /** A mail that has nothing to do with the search: reminded of if asked, never nudged about. */
  readonly plain: boolean;
  /** The newest message either way. */
  readonly quietSince: string;
  /** Where the cadence counts from: the newest message, a restart, or the last order that ran out. */
  readonly clockFrom: string;
  readonly lastOwnAt: string | null;
  readonly lastReceivedAt: string | null;
  readonly promisedDay: string | null;
  /** Of an out-of-office: the day they are back. */
  readonly awayUntilDay: string | null;
  readonly interviewDay: string | null;
  /** When the posting was found gone, null while it stands or nobody knows. */
  readonly postingGoneAt: string | null;
  readonly orders: readonly Pick<Order, "at">[];
  /**
   * Everything sent about the thread, oldest first. Nudges and early notices that a digest carried may be called by
   * its name; a last word is called a last word whatever carried it, or it would come again.
   */
  readonly nudges: readonly Pick<Nudge, "at" | "kind" | "to">[];
  /** Counted steps sent since `clockFrom`. */
  readonly count: number;
  /** The thread's own choice, then the seeker's; the first that says something about the stage wins. */
  readonly choices: readonly (CadenceChoice | null)[];
  readonly week: WorkWeek;
  /** Nothing before this instant: the next working morning after an import. */
  readonly notBefore: string | null;
  readonly suggestSecondPerson: boolean;
  /** Whoever it waits for speaks for the seeker, and is asked how it stands by mail of their own. */
  readonly isWithAdvocate: boolean;
}

export interface Step {
  readonly at: string;
  readonly kind: "nudge" | "last-word" | "order" | "early-notice";
  readonly step: number;
  /** Whether it is one of the two that a thread may have. */
  readonly counts: boolean;
  readonly cause: Cause;
  /** For a person. */
  readonly why: string;
}

/** Working days, except where the name says otherwise. */
export const cadenceDefaults = {
  outreach: [5, 7],
  application: [7, 7],
  interview: [5, 5],
  advocate: [5, 7],
  lastWord: 7,
  /** An application is given this long before it is proposed to close it. */
  applicationCalendarDays: 45,
  /** People who promised a day get this much grace. */
  afterPromise: 2,
  /** A seeker who was answered and forgot is reminded once. */
  yourMove: 2,
  thankYou: 1,
  /** Who comes back from leave reads the oldest mails first. */
  afterLeave: 1,
  secondPerson: 3,
  /** Between two mails to one advocate, over all seekers. */
  advocateCalendarDays: 7,
} as const;

/** Two, whatever anybody sets: a third is what people hate such tools for. */
const mostNudges = 2;
/** A setting beyond this is a slip, and would hide a thread for good. */
const longestGap = 90;

/** Null where nothing is promised, or was before the newest message. */
export function promiseDue({ promisedDay, clockFrom, week }: Clock): string | null {
  if (promisedDay === null || promisedDay < localDay(clockFrom, week.zone)) return null;
  return workingDaysAfter(promisedDay, cadenceDefaults.afterPromise, week);
}

/** The day that the next gap counts from: the last step, or the newest message, the interview and the thank-you. */
export function baseDay(clock: Clock): string {
  const { count, clockFrom, interviewDay, stage, week } = clock;
  const started = localDay(clockFrom, week.zone);
  // Of what doesn't count only the thank-you moves the clock.
  const sent = count > 0 || stage === "interview" ? nudgesSince(clock) : [];
  const last = sent.reduce((day, { at }) => later(day, localDay(at, week.zone)), started);
  return stage === "interview" && interviewDay !== null ? later(last, interviewDay) : last;
}

/** Not before they are back, nor before the day they named. */
export function behindThem(clock: Clock, day: string): string {
  return behindLeave(clock, later(day, promiseDue(clock) ?? day));
}

export function behindLeave({ awayUntilDay, clockFrom, week }: Clock, day: string): string {
  if (awayUntilDay === null || awayUntilDay < localDay(clockFrom, week.zone)) return day;
  return later(day, workingDaysAfter(awayUntilDay, cadenceDefaults.afterLeave, week));
}

/** The step at the seeker's hour on that day, or the first working day after it that no pause covers. */
export function onDay(
  { week, notBefore }: Pick<Clock, "week" | "notBefore">,
  day: string,
  step: Omit<Step, "at">,
): Step {
  const open = workingDayFrom(later(day, week.pausedUntil ?? day), week);
  const at = atTheirHour(open, week);
  if (notBefore === null || Date.parse(at) >= Date.parse(notBefore)) return { at, ...step };
  const fromDay = localDay(notBefore, week.zone);
  const first = atTheirHour(workingDayFrom(fromDay, week), week);
  const isAhead = Date.parse(first) >= Date.parse(notBefore);
  return { at: isAhead ? first : atTheirHour(workingDayFrom(addDays(fromDay, 1), week), week), ...step };
}

export function gapsOf({ choices, stage }: Clock): readonly number[] {
  const chosen = choices.map((choice) => choice?.[stage]).find((gaps) => gaps !== undefined);
  const gaps = chosen ?? cadenceDefaults[stage];
  return gaps.slice(0, mostNudges).map((gap) => Math.min(Math.max(1, Math.round(gap)), longestGap));
}

export function since({ nudges, clockFrom }: Clock, kinds: readonly Nudge["kind"][]): readonly Pick<Nudge, "at">[] {
  const from = Date.parse(clockFrom);
  return nudges.filter(({ at, kind, to }) => to === "seeker" && kinds.includes(kind) && Date.parse(at) >= from);
}

export const nudgesSince = (clock: Clock): readonly Pick<Nudge, "at">[] =>
  since(clock, ["nudge", "digest", "early-notice"]);
