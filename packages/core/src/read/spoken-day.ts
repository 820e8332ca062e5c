import type { Anchor } from "./day-anchor.ts";
import { later, localDate } from "./day-anchor.ts";
import type { Language } from "./reading.ts";
import {
  BEFORE_SHORT,
  BEHIND_WEEKDAY,
  DAY_OF_MONTH,
  END_OF_MONTH,
  END_OF_WEEK,
  FIFTEEN,
  FORTNIGHT,
  NEXT_WEEK,
  NOT_THIS_ONE,
  NUMBERS,
  PAST_BEHIND,
  RANGE_BEFORE,
  SOME,
  SPANS,
  THIS_WEEK,
  TODAY,
  TOMORROW,
  WEEK_LATER,
  WEEKDAYS,
  WEEKDAYS_SHORT,
} from "./words/day-words.ts";

/** Days named otherwise than by a date: "Tuesday 16th", "within two weeks", "tomorrow", "by the end of the month". */

export interface NamedDay {
  readonly day: string;
  /** Where in the sentence; it is cut to MAX_CHARS, lower-cased and without marks. */
  readonly at: number;
  readonly end: number;
  /** A day or a length of time is named; "next week" and "a few days" name none. */
  readonly explicit: boolean;
  /** From one day to another. */
  readonly range: boolean;
}

/** The more exact ones first. */
export function spokenDays(low: string, language: Language, anchor: Anchor): readonly NamedDay[] {
  return [
    ...daysOfMonth(low, anchor),
    ...weekdaysOf(low, language, anchor),
    ...spansOf(low, anchor),
    ...endsOf(low, anchor),
    ...tomorrowsOf(low, anchor),
    ...weeksOf(low, anchor),
  ];
}

function daysOfMonth(low: string, anchor: Anchor): readonly NamedDay[] {
  return [...low.matchAll(DAY_OF_MONTH)].flatMap((match) => {
    const day = dayOfMonth(Number(match.slice(1).find((group) => group !== undefined)), anchor);
    return day ? [placed(match, day, true, RANGE_BEFORE.test(low.slice(0, match.index)))] : [];
  });
}

/** This month's, or the next's where it is past; null where the month has no such day. */
function dayOfMonth(number: number, anchor: Anchor): string | null {
  const local = localDate(anchor);
  const month = local.getUTCMonth() + (local.getUTCDate() <= number ? 0 : 1);
  const date = new Date(Date.UTC(local.getUTCFullYear(), month, number));
  return number >= 1 && date.getUTCDate() === number ? date.toISOString().slice(0, 10) : null;
}

/** The coming one, or next week's. */
function weekdaysOf(low: string, language: Language, anchor: Anchor): readonly NamedDay[] {
  return WEEKDAYS.flatMap((names, wanted) => {
    const short = WEEKDAYS_SHORT[language][wanted];
    const pattern = new RegExp(`\\b(?:${names})\\b${short ? `|${BEFORE_SHORT}(?:${short})\\b` : ""}`, "g");
    return [...low.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const before = low.slice(Math.max(0, match.index - 24), match.index);
      const behind = low.slice(end, end + 24);
      if (NOT_THIS_ONE.test(before) || PAST_BEHIND.test(behind)) return [];
      const number = BEHIND_WEEKDAY.exec(behind);
      const named = number ? dayOfMonth(Number(number[1]), anchor) : null;
      if (number && named) {
        const fits = new Date(named).getUTCDay() === wanted;
        return [{ ...placed(match, named, fits, RANGE_BEFORE.test(before)), end: end + number[0].length }];
      }
      const today = localDate(anchor).getUTCDay();
      const isNextWeek = NEXT_WEEK.test(`${before} ${behind}`);
      const ahead = isNextWeek ? 7 - ((today + 6) % 7) + ((wanted + 6) % 7) : (wanted - today + 7) % 7 || 7;
      return [placed(match, later(anchor, ahead + (WEEK_LATER.test(behind) ? 7 : 0)), true, RANGE_BEFORE.test(before))];
    });
  });
}

/** "Within two weeks", "in 10 Tagen", "sous quinze jours". */
function spansOf(low: string, anchor: Anchor): readonly NamedDay[] {
  return SPANS.flatMap(({ pattern, days }) => {
    const match = pattern.exec(low);
    const count = match ? numberOf(match[1] ?? "") : 0;
    if (!match || count === 0) return [];
    return [placed(match, later(anchor, Math.ceil(count * days)), !SOME.test(match[1] ?? ""))];
  });
}

function numberOf(word: string): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (FORTNIGHT.test(word)) return 14;
  if (FIFTEEN.test(word)) return 15;
  if (SOME.test(word)) return 3;
  return Math.max(
    0,
    NUMBERS.findIndex((words) => words.includes(word)),
  );
}

/** The Friday of a week, the last day of a month. */
function endsOf(low: string, anchor: Anchor): readonly NamedDay[] {
  const week = END_OF_WEEK.exec(low);
  const month = END_OF_MONTH.exec(low);
  const local = localDate(anchor);
  const isNext = (match: RegExpExecArray): number => ((match[1] ?? match[2]) ? 1 : 0);
  const last = (months: number): string =>
    new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1 + months, 0)).toISOString().slice(0, 10);
  return [
    ...(week ? [placed(week, friday(anchor, isNext(week)), true)] : []),
    ...(month ? [placed(month, last(isNext(month)), true)] : []),
  ];
}

function tomorrowsOf(low: string, anchor: Anchor): readonly NamedDay[] {
  const [match, days] = TOMORROW.map(({ pattern, days: ahead }) => [pattern.exec(low), ahead] as const).find(
    ([one]) => one !== null,
  ) ?? [null, 0];
  const today = TODAY.exec(low);
  return [
    ...(match ? [placed(match, later(anchor, days), true)] : []),
    ...(today ? [placed(today, later(anchor, 0), true)] : []),
  ];
}

function weeksOf(low: string, anchor: Anchor): readonly NamedDay[] {
  const next = NEXT_WEEK.exec(low);
  const current = THIS_WEEK.exec(low);
  return [
    ...(next ? [placed(next, friday(anchor, 1), false, true)] : []),
    ...(current ? [placed(current, friday(anchor, 0), false, true)] : []),
  ];
}

function friday(anchor: Anchor, weeks: number): string {
  const sinceMonday = (localDate(anchor).getUTCDay() + 6) % 7;
  return later(anchor, 4 - sinceMonday + 7 * weeks);
}

function placed(match: RegExpExecArray | RegExpMatchArray, day: string, explicit: boolean, range = false): NamedDay {
  const at = match.index ?? 0;
  return { day, at, end: at + match[0].length, explicit, range };
}
