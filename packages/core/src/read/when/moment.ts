import { instantOf, localDay, type WorkWeek } from "../../calendar.ts";

/** What a form means: a day with or without an hour, or an exact instant. */
export type Moment =
  | { readonly kind: "day"; readonly day: string; readonly hour: number | null }
  | { readonly kind: "instant"; readonly at: string };

/** What a form is read against. */
export interface Vantage {
  readonly now: string;
  /** The seeker's day. */
  readonly today: string;
  readonly week: WorkWeek;
}

export function vantageOf(now: string, week: WorkWeek): Vantage {
  return { now, today: localDay(now, week.zone), week };
}

/** A day without an hour is meant at the seeker's hour. */
export function instantAt(moment: Moment, { week }: Vantage): string {
  return moment.kind === "instant" ? moment.at : instantOf(moment.day, moment.hour ?? week.hour, week.zone);
}

export function dayOf(moment: Moment, { week }: Vantage): string {
  return moment.kind === "instant" ? localDay(moment.at, week.zone) : moment.day;
}

export function isAhead(moment: Moment, vantage: Vantage): boolean {
  return Date.parse(instantAt(moment, vantage)) > Date.parse(vantage.now);
}

export const onDay = (day: string, hour: number | null): Moment => ({ kind: "day", day, hour });

/** The first of several days that is still ahead at that hour; a list, empty where none is. */
export function firstAhead(days: readonly string[], hour: number | null, vantage: Vantage): readonly Moment[] {
  const first = days.map((day) => onDay(day, hour)).find((moment) => isAhead(moment, vantage));
  return first ? [first] : [];
}
