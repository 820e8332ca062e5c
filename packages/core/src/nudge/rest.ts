import { localDay, longDay } from "../calendar.ts";
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

/** What really comes next of a thread: null too where a pause keeps it, for then no moment is known. */
export const comingOf = ({ next }: Pick<Thread, "next">, seeker: Resting, now: string): Next | null =>
  next && isResting(next.at, seeker, now) ? null : next;
