import { addDays, addMonths, workingDayFrom } from "../../calendar.ts";
import { unitNames, weekdayNumbers } from "../words/when.ts";
import { readTail } from "./clock-time.ts";
import { readForms } from "./forms.ts";
import { firstAhead, type Moment, type Vantage } from "./moment.ts";
import { lookUp } from "../words/look-up.ts";

/** Every n days, working days, weeks or months; where a weekday is named, on that. */
export interface Every {
  readonly unit: "day" | "working-day" | "week" | "month";
  readonly count: number;
  readonly weekday: number | null;
}

/** "everyday", "every3days", "everymonday830am", "weekly": how often, and the first time. Null where it is none. */
export function readRepeat(text: string, vantage: Vantage): { readonly every: Every; readonly first: Moment } | null {
  const match = /^(?:every|each)(other)?(\d{0,2})([a-z]+?)((?:at)?\d.*|noon|morning|afternoon|evening)?$/.exec(
    lookUp(synonyms, text) ?? text,
  );
  const [, other, digits = "", name = "", tail = ""] = match ?? [];
  const hour = readTail(tail);
  const count = other ? 2 : Number(digits || 1);
  if (!match || hour === undefined || count < 1) return null;
  const weekday = lookUp(weekdayNumbers, name);
  if (weekday !== undefined) return weekdayRepeat(name, weekday, tail, count, vantage);
  const unit = unitOf(name);
  if (unit === null || (unit === "working-day" && count > 1)) return null;
  const [first] = firstAhead(firstDays(unit, count, vantage), hour, vantage);
  return first ? { every: { unit, count, weekday: null }, first } : null;
}

function weekdayRepeat(name: string, weekday: number, tail: string, count: number, vantage: Vantage) {
  const [first] = readForms(name + tail, vantage);
  return first && count === 1 ? { every: { unit: "week" as const, count, weekday }, first } : null;
}

const synonyms: Readonly<Record<string, string>> = { daily: "everyday", weekly: "everyweek", monthly: "everymonth" };

function unitOf(name: string): Every["unit"] | null {
  if (["weekday", "weekdays", "workday", "workdays", "workingday"].includes(name)) return "working-day";
  const unit = lookUp(unitNames, name);
  return unit === "day" || unit === "week" || unit === "month" ? unit : null;
}

/** Where the first may fall: every day, today if the hour is still ahead; else one whole step from today. */
function firstDays(unit: Every["unit"], count: number, { today, week }: Vantage): readonly string[] {
  if (unit === "month") return [addMonths(today, count)];
  if (unit === "week") return [addDays(today, count * 7)];
  if (unit === "working-day") return [today, addDays(today, 1)].map((day) => workingDayFrom(day, week));
  return count === 1 ? [today, addDays(today, 1)] : [addDays(today, count)];
}
