import { waitYearsMost } from "../../bounds/read.ts";
import { addDays, addMinutes, addMonths, isDay, weekdayOf, workingDayBefore, workingDayFrom } from "../../calendar.ts";
import { monthNumbers, unitNames, weekdayNumbers } from "../words/when.ts";
import { readClockTime, readTail, readTimeAfterAt } from "./clock-time.ts";
import { firstAhead, type Moment, onDay, type Vantage } from "./moment.ts";
import { lookUp } from "../words/look-up.ts";

/**
 * Each reader knows one form, written together in lower case ("3days", "fri9am", "april3rdat1300"), and gives every
 * moment it could mean: none where it is not that form, several where digits can be cut in two ways.
 */
type FormReader = (text: string, vantage: Vantage) => readonly Moment[];

export function readForms(text: string, vantage: Vantage): readonly Moment[] {
  const found = readers.flatMap((read) => read(text, vantage));
  const distinct = new Map(found.map((moment) => [JSON.stringify(moment), moment]));
  return [...distinct.values()];
}

/** What may follow a day: "9am", "at13", "noon". */
const tail = "((?:at)?(?:\\d.*|noon|midday|midnight|morning|afternoon|evening|night))?";
const spanForm = new RegExp(`^(?:in|for)?(\\d{1,4})([a-z]+?)${tail}$`);
const weekdayForm = new RegExp(`^(?:on|this|coming)?(next)?([a-z]{3,9}?)${tail}$`);
const dayMonthForm = new RegExp(`^(?:on)?(\\d{1,2})(?:st|nd|rd|th)?([a-z]{3,9}?)${tail}$`);

/** "jan2028" is a month of a year and not the second at 0:28. */
const yearForm = /^20[2-4]\d$/;

const readSpan: FormReader = (text, vantage) => {
  const match = spanForm.exec(text);
  const unit = lookUp(unitNames, match?.[2] ?? "");
  const hour = readTail(match?.[3] ?? "");
  const count = Number(match?.[1]);
  if (unit === undefined || hour === undefined || !(count >= 1)) return [];
  if (count * yearsIn[unit] > waitYearsMost) return [];
  if (unit === "minute" || unit === "hour") {
    const minutes = unit === "hour" ? count * 60 : count;
    return hour === null ? [{ kind: "instant", at: addMinutes(vantage.now, minutes) }] : [];
  }
  return [onDay(addSpan(vantage.today, count, unit), hour)];
};

const readWeekday: FormReader = (text, vantage) => {
  const match = weekdayForm.exec(text);
  const weekday = lookUp(weekdayNumbers, match?.[2] ?? "");
  const hour = readTail(match?.[3] ?? "");
  if (weekday === undefined || hour === undefined) return [];
  const monday = addDays(vantage.today, 1 - weekdayOf(vantage.today));
  const thisWeek = addDays(monday, weekday - 1);
  if (match?.[1] === "next") return [onDay(addDays(thisWeek, 7), hour)];
  // "friday" on a Friday is a week away, "fri5pm" on a Friday morning is not.
  const first = hour === null && thisWeek === vantage.today ? 7 : 0;
  return firstAhead([addDays(thisWeek, first), addDays(thisWeek, 7)], hour, vantage);
};

const readNear: FormReader = (text, vantage) => {
  const match = /^(today|tonight|tomorrow|tmrw|dayaftertomorrow)(.*)$/.exec(text);
  const hour = readTail(match?.[2] ?? "");
  if (!match || hour === undefined) return [];
  if (match[1] === "tonight") return firstAhead([vantage.today], hour ?? 20, vantage);
  if (match[1] === "today") return hour === null ? readToday(vantage) : firstAhead([vantage.today], hour, vantage);
  return [onDay(addDays(vantage.today, match[1] === "dayaftertomorrow" ? 2 : 1), hour)];
};

/** "today" once their hour has passed is the end of the working day. */
function readToday(vantage: Vantage): readonly Moment[] {
  return [null, 17].flatMap((hour) => firstAhead([vantage.today], hour, vantage)).slice(0, 1);
}

const readPeriod: FormReader = (text, vantage) => {
  const match = /^(nextweek|nextmonth|nextyear|endofweek|eow|endofmonth|eom|endofyear|eoy|weekend)(.*)$/.exec(text);
  const hour = readTail(match?.[2] ?? "");
  if (!match || hour === undefined) return [];
  return firstAhead(periodDays(match[1] ?? "", vantage), hour, vantage);
};

/** The day a period's name means, then the same of the next one, for where the first has passed. */
function periodDays(name: string, { today, week }: Vantage): readonly string[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const firstOfYear = `${today.slice(0, 4)}-01-01`;
  const starts = { week: [7, 14].map((n) => addDays(monday, n)), month: [1, 2].map((n) => addMonths(firstOfMonth, n)) };
  const years = [12, 24].map((n) => addMonths(firstOfYear, n));
  const endBefore = (day: string): string => workingDayBefore(addDays(day, -1), week);
  if (name === "nextweek") return starts.week.map((day) => workingDayFrom(day, week));
  if (name === "nextmonth") return starts.month.map((day) => workingDayFrom(day, week));
  if (name === "nextyear") return years.map((day) => workingDayFrom(day, week));
  if (name === "weekend") return [5, 12].map((n) => addDays(monday, n));
  if (name === "endofmonth" || name === "eom") return starts.month.map(endBefore);
  return name === "endofyear" || name === "eoy" ? years.map(endBefore) : starts.week.map(endBefore);
}

const readMonth: FormReader = (text, vantage) => {
  const match = /^(?:in|on|early)?([a-z]{3,9}?)(20\d\d)?$/.exec(text);
  const month = lookUp(monthNumbers, match?.[1] ?? "");
  if (month === undefined) return [];
  const days = yearsFor(match?.[2], vantage).map((year) => workingDayFrom(isoDay(year, month, 1), vantage.week));
  return firstAhead(days, null, vantage);
};

const readMonthDay: FormReader = (text, vantage) => {
  const monthFirst = /^(?:on)?([a-z]{3,9}?)(\d{1,2})(.*)$/.exec(text);
  const dayFirst = dayMonthForm.exec(text);
  if (dayFirst) {
    const month = lookUp(monthNumbers, dayFirst[2] ?? "");
    return month === undefined ? [] : datesOf(Number(dayFirst[1]), month, dayFirst[3] ?? "", vantage);
  }
  const month = lookUp(monthNumbers, monthFirst?.[1] ?? "");
  if (month === undefined) return [];
  const digits = `${monthFirst?.[2] ?? ""}${monthFirst?.[3] ?? ""}`;
  if (yearForm.test(digits)) return [];
  return [1, 2].flatMap((length) => datesOf(Number(digits.slice(0, length)), month, digits.slice(length), vantage));
};

/** "2027", "9am", "2027at9am", "rdat1300" after a day of a month. */
function datesOf(day: number, month: number, tail: string, vantage: Vantage): readonly Moment[] {
  const rest = /^(?:st|nd|rd|th)?(20[2-4]\d)?(.*)$/.exec(tail);
  const hour = readTail(rest?.[2] ?? "");
  if (hour === undefined) return [];
  const days = yearsFor(rest?.[1], vantage).map((year) => isoDay(year, month, day));
  return firstAhead(days.filter(isDay), hour, vantage);
}

const readOrdinal: FormReader = (text, vantage) => {
  const match = /^(?:on)?(?:the)?(\d{1,2})(?:st|nd|rd|th)(.*)$/.exec(text);
  const hour = readTail(match?.[2] ?? "");
  if (!match || hour === undefined) return [];
  const firstOfMonth = `${vantage.today.slice(0, 7)}-01`;
  // Within three months there is one long enough for a 31st that is still ahead.
  const days = [0, 1, 2].map((n) => `${addMonths(firstOfMonth, n).slice(0, 7)}-${match[1]?.padStart(2, "0")}`);
  return firstAhead(days.filter(isDay), hour, vantage);
};

const readIsoDate: FormReader = (text, vantage) => {
  const match = /^(?:on)?(20\d\d)(\d\d)(\d\d)(at.+)?$/.exec(text);
  const hour = readTail(match?.[4] ?? "");
  if (!match || hour === undefined) return [];
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isDay(day) && Number(match[1]) <= lastYear(vantage) ? firstAhead([day], hour, vantage) : [];
};

const readHour: FormReader = (text, vantage) => {
  const hour = text.startsWith("at") ? readTimeAfterAt(text.slice(2)) : readClockTime(text);
  return hour === null ? [] : firstAhead([vantage.today, addDays(vantage.today, 1)], hour, vantage);
};

const readers: readonly FormReader[] = [
  readSpan,
  readWeekday,
  readNear,
  readPeriod,
  readMonth,
  readMonthDay,
  readOrdinal,
  readIsoDate,
  readHour,
];

const yearsIn = { minute: 1 / 525_600, hour: 1 / 8760, day: 1 / 365, week: 7 / 365, month: 1 / 12, year: 1 } as const;
const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const lastYear = ({ today }: Vantage): number => Number(today.slice(0, 4)) + waitYearsMost;

/** The year written, or this one and those after it, far enough for a 29 February. */
function yearsFor(written: string | undefined, vantage: Vantage): readonly number[] {
  const first = Number(vantage.today.slice(0, 4));
  if (written !== undefined) return Number(written) <= first + waitYearsMost ? [Number(written)] : [];
  return Array.from({ length: 9 }, (_, i) => first + i);
}

function addSpan(day: string, count: number, unit: "day" | "week" | "month" | "year"): string {
  if (unit === "day" || unit === "week") return addDays(day, unit === "week" ? count * 7 : count);
  return addMonths(day, unit === "year" ? count * 12 : count);
}
