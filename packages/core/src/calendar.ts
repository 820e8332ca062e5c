import { isPublicHoliday } from "./calendar/holidays.ts";
import { offsetMs } from "./calendar/zone.ts";

/** When a person works, where they live. Instants are ISO strings with Z; days are YYYY-MM-DD in the person's zone. */
export interface WorkWeek {
  readonly zone: string;
  /** The hour of the day they want to be written to; 9.5 is half past nine. */
  readonly hour: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly workingDays: readonly number[];
  /** ISO 3166-1 code, null for a person who wants no holidays observed. */
  readonly country: string | null;
  /** ISO 3166-2 without the country ("BY"), null for the whole country. */
  readonly region: string | null;
  /** The first day on which anything may be sent again; null or absent where nothing is paused. */
  readonly pausedUntil?: string | null;
}

/** After this hour a mail waits for the next working day. */
const closingHour = 18;
/** Whoever wants mail in the evening gets half an hour for it. */
const sendingWindowHours = 0.5;
/** No country closes longer; a search for a working day ends here even where a person ticked no day at all. */
const longestClosureDays = 31;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function localDay(instant: string, zone: string): string {
  return dayAt(localMs(instant, zone));
}

/** The hour of the day there, with its minutes as a fraction. */
export function localHour(instant: string, zone: string): number {
  const there = new Date(localMs(instant, zone));
  return there.getUTCHours() + there.getUTCMinutes() / 60 + there.getUTCSeconds() / 3600;
}

/**
 * The instant at which clocks there show that hour. Where they show it twice, the first; where they never show it
 * (clocks go forward, or a country crosses the date line), the moment that would have been it by the old clock.
 */
export function instantOf(day: string, hour: number, zone: string): string {
  const asIfUtc = midnight(day) + Math.round(hour * 60) * minuteMs;
  // One day to either side is further than any change of clocks, so these are the offsets before and after it.
  const before = offsetMs(asIfUtc - dayMs, zone);
  const after = offsetMs(asIfUtc + dayMs, zone);
  const shown = [asIfUtc - before, asIfUtc - after].filter((ms) => ms + offsetMs(ms, zone) === asIfUtc);
  const at = Math.min(...(shown.length > 0 ? shown : [asIfUtc - before]));
  return new Date(Math.min(at, lastInstantMs)).toISOString();
}

/** "Until further notice" in the evening west of Greenwich: a year of five digits would sort before every other. */
const lastInstantMs = Date.parse("9999-12-31T23:59:59.999Z");

export function isWorkingDay(day: string, week: WorkWeek): boolean {
  return week.workingDays.includes(weekdayOf(day)) && !isPublicHoliday(day, week.country, week.region);
}

/** The n-th working day after a day; the day itself is day 0 whether it is a working day or not. */
export function workingDaysAfter(day: string, count: number, week: WorkWeek): string {
  let reached = day;
  for (let left = count; left > 0; left--) reached = workingDayFrom(addDays(reached, 1), week);
  return reached;
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: string, week: WorkWeek): string {
  return nearestWorkingDay(day, 1, week);
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayBefore(day: string, week: WorkWeek): string {
  return nearestWorkingDay(day, -1, week);
}

function nearestWorkingDay(day: string, direction: 1 | -1, week: WorkWeek): string {
  for (let i = 0; i < longestClosureDays; i++) {
    const candidate = addDays(day, i * direction);
    if (isWorkingDay(candidate, week)) return candidate;
  }
  return day;
}

/** Their hour on the n-th working day after an instant. */
export function dueAt(from: string, workingDays: number, week: WorkWeek): string {
  return atTheirHour(workingDaysAfter(localDay(from, week.zone), workingDays, week), week);
}

export function atTheirHour(day: string, week: WorkWeek): string {
  return instantOf(day, week.hour, week.zone);
}

/** The first moment from an instant on at which a mail may go: a working day there, from their hour until six. */
export function nextWorkingSlot(instant: string, week: WorkWeek): string {
  const pauseEndsAt = week.pausedUntil ? instantOf(week.pausedUntil, 0, week.zone) : instant;
  const from = later(instant, pauseEndsAt);
  const day = localDay(from, week.zone);
  if (isWorkingDay(day, week) && Date.parse(from) < Date.parse(instantOf(day, closesAt(week), week.zone))) {
    return later(from, atTheirHour(day, week));
  }
  return atTheirHour(workingDayFrom(addDays(day, 1), week), week);
}

export function calendarDaysBetween(from: string, to: string, zone: string): number {
  return daysApart(localDay(from, zone), localDay(to, zone));
}

export function daysApart(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / dayMs);
}

export function addDays(day: string, count: number): string {
  return dayAt(midnight(day) + count * dayMs);
}

/** The same day of another month, or its last day where the month is shorter. */
export function addMonths(day: string, count: number): string {
  const from = new Date(midnight(day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count];
  // Day 0 of the month after it.
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)));
}

export function addMinutes(instant: string, count: number): string {
  return new Date(Date.parse(instant) + count * minuteMs).toISOString();
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  // 1 January 1970 was a Thursday.
  return ((Math.floor(midnight(day) / dayMs) + 3) % 7) + 1;
}

/** "2027-02-29" and "2027-13-01" are no days. */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Of two instants or two days. */
export const later = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);
export const earlier = (a: string, b: string): string => (Date.parse(a) <= Date.parse(b) ? a : b);

/** "Friday 27 November"; with the year where it is another one than that of the day it is read on. */
export function longDay(day: string, readOn: string): string {
  const { weekday, date, month, year } = namesOf(midnight(day));
  return `${weekday} ${date} ${month}${yearWhereOther(year, readOn.slice(0, 4))}`;
}

/** "Mon 3 Aug, 09:00"; with the year where it is another one than that of the instant it is read at. */
export function shortMoment(instant: string, zone: string, readAt: string): string {
  const there = localMs(instant, zone);
  const { weekday, date, month, year } = namesOf(there);
  const suffix = yearWhereOther(year, localDay(readAt, zone).slice(0, 4));
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${suffix}, ${new Date(there).toISOString().slice(11, 16)}`;
}

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months = "January February March April May June July August September October November December".split(" ");

function namesOf(ms: number) {
  const at = new Date(ms);
  const [weekday = "", month = ""] = [weekdays[(at.getUTCDay() + 6) % 7], months[at.getUTCMonth()]];
  return { weekday, date: at.getUTCDate(), month, year: dayAt(ms).slice(0, 4) };
}

const yearWhereOther = (year: string, readIn: string): string => (year === readIn ? "" : ` ${year}`);

const closesAt = (week: WorkWeek): number => Math.max(closingHour, week.hour + sendingWindowHours);
// "9999-12-31" stands for "until further notice"; nothing comes after it.
const lastDay = "9999-12-31";

/** Days are reckoned in whole days of UTC, where none is longer than another: a hundred times as fast as calendar objects. */
function midnight(day: string): number {
  const ms = Date.parse(day);
  if (Number.isNaN(ms)) throw new Error(`not a day: ${day}`);
  return ms;
}

const dayAt = (ms: number): string => (ms >= midnight(lastDay) ? lastDay : new Date(ms).toISOString().slice(0, 10));

/** What clocks there show, as if it were an instant of UTC. */
function localMs(instant: string, zone: string): number {
  const ms = Date.parse(instant);
  return ms + offsetMs(ms, zone);
}
