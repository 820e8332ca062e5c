import { addMinutes, atTheirHour, isWorkingDay, localDay, longDay, workingDaysAfter } from "../calendar.ts";
import type { Seeker } from "../seeker.ts";
import type { Next, Thread } from "../thread/thread.ts";

/** A pause without a day. */
export const untilResumed = "9999-12-31";

type Resting = Pick<Seeker, "week">;

export const isPaused = ({ week }: Resting, now: string): boolean =>
  (week.pausedUntil ?? "") > localDay(now, week.zone);

/** "until you resume", "until Monday 3 August": for how long everything rests; null where nothing does. */
export function restWords(seeker: Resting, now: string): string | null {
  const { pausedUntil, zone } = seeker.week;
  if (!pausedUntil || !isPaused(seeker, now)) return null;
  return pausedUntil === untilResumed ? "until you resume" : `until ${longDay(pausedUntil, localDay(now, zone))}`;
}

/** Said in a mail: that everything rests, and how it goes on. */
export function restLine(seeker: Resting, now: string): string | null {
  const words = restWords(seeker, now);
  if (words === null) return null;
  const start =
    words === "until you resume"
      ? "Everything rests until you resume: "
      : `Everything rests ${words}. To go on before, `;
  return `${start}answer with a line: resume`;
}

/** Whether a pause keeps a moment from being one at which anything comes. */
export const isResting = (at: string, seeker: Resting, now: string): boolean =>
  isPaused(seeker, now) &&
  (seeker.week.pausedUntil === untilResumed || localDay(at, seeker.week.zone) < (seeker.week.pausedUntil ?? ""));

/** A scheduled run looks every five minutes; what waits longer than two of them waits for another day. */
const missedMinutes = 10;

/**
 * What really comes next of a thread: null where a pause keeps it, for then no moment is known. What is overdue (the
 * day's one mail was about others, or old mail was brought in) comes on the next working morning.
 */
export function comingOf({ next }: Pick<Thread, "next">, seeker: Resting, now: string): Next | null {
  if (!next || isResting(next.at, seeker, now)) return null;
  if (next.kind === "order" || addMinutes(next.at, missedMinutes) >= now) return next;
  const { week } = seeker;
  const today = localDay(now, week.zone);
  const morning = atTheirHour(today, week);
  const isStillAhead = isWorkingDay(today, week) && addMinutes(morning, missedMinutes) >= now;
  return { ...next, at: isStillAhead ? morning : atTheirHour(workingDaysAfter(today, 1, week), week) };
}
