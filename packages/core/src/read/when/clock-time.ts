import { lookUp } from "../words/look-up.ts";

/** An hour of the day (9.5 is half past nine) out of "9am", "930am", "1200", "noon"; null where it is none. */
export function readClockTime(text: string): number | null {
  const named = lookUp(namedHours, text);
  if (named !== undefined) return named;
  const match = /^(\d{1,2})(\d{2})?(am|pm)?$/.exec(text);
  if (!match) return null;
  const [, hours = "", minutes, half] = match;
  // "9" alone could be a day as well as an hour; "at9" is read where the "at" is.
  if (minutes === undefined && half === undefined) return null;
  return hourOf(Number(hours), Number(minutes ?? 0), half);
}

/** After "at" a bare number is an hour as well. */
export function readTimeAfterAt(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? hourOf(Number(text), 0, undefined) : readClockTime(text);
}

/** What follows a day: nothing (null), "9am", "at9". Undefined where it is no time. */
export function readTail(text: string): number | null | undefined {
  if (text === "") return null;
  const hour = text.startsWith("at") ? readTimeAfterAt(text.slice(2)) : readClockTime(text);
  return hour ?? undefined;
}

const namedHours: Readonly<Record<string, number>> = {
  morning: 9,
  noon: 12,
  midday: 12,
  afternoon: 14,
  evening: 18,
  night: 20,
  midnight: 24,
};

function hourOf(hours: number, minutes: number, half: string | undefined): number | null {
  if (minutes > 59) return null;
  if (half === undefined) return hours < 24 ? hours + minutes / 60 : null;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half === "pm" ? 12 : 0) + minutes / 60;
}
