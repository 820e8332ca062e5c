import { nearestWordCharsMost } from "../../bounds/read.ts";
import { monthNumbers, unitNames, weekdayNumbers } from "../words/when.ts";

/**
 * The forms that look most like what somebody wrote, nearest first; empty where nothing does.
 * `meaningOf` tells what a form means now, null where it is none: two that mean the same are offered once.
 */
export function nearestForms(text: string, meaningOf: (form: string) => string | null): readonly string[] {
  const written = text.slice(0, nearestWordCharsMost);
  if (written === "") return [];
  const bound = written.length < 4 ? 1 : 2;
  const near = candidatesFor(written)
    // Words that differ more in length differ in more letters too.
    .filter((form) => Math.abs(form.length - written.length) <= bound || form.startsWith(written))
    .map((form) => ({ form, far: form.startsWith(written) ? 0 : distance(written, form) }))
    .filter(({ far }) => far <= bound)
    .toSorted((a, b) => a.far - b.far);
  const byMeaning = new Map<string, string>();
  for (const form of [...movedAhead(written), ...near.map((one) => one.form)]) {
    const meaning = meaningOf(form);
    if (meaning !== null && !byMeaning.has(meaning)) byMeaning.set(meaning, form);
  }
  return [...byMeaning.values()].slice(0, shownForms);
}

/** What was well written but lies in the past, moved ahead. */
export function movedAhead(written: string): readonly string[] {
  if (written.startsWith("today")) return [written.replace("today", "tomorrow")];
  if (written === "tonight") return ["tomorrow8pm"];
  const [, month, day] = /^20\d\d(\d\d)(\d\d)$/.exec(written) ?? [];
  if (month !== undefined) return [`${Number(day)}${monthNames[Number(month) - 1] ?? ""}`];
  const withoutYear = written.replace(/([a-z])20\d\d(?=at|$)/, "$1");
  return withoutYear === written ? [] : [withoutYear];
}

export const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

const shownForms = 3;

const plainForms = [
  ...Object.keys(weekdayNumbers).filter((name) => name.length > 4),
  ...Object.keys(monthNumbers).filter((name) => name.length > 2),
  ..."today tonight tomorrow nextweek nextmonth nextyear endofweek endofmonth weekend".split(" "),
  ..."everyday everyweek noon help formats pending cancel commands".split(" "),
];

function candidatesFor(written: string): readonly string[] {
  const first = /\d{1,6}/.exec(written)?.[0];
  if (first === undefined) return plainForms;
  // A slip in the number: one digit too many, one off, or only its ends meant.
  const near = [Number(first), Number(first) - 1, Number(first) + 1, Number(first[0]), Number(first.slice(-1))];
  const counts = [...new Set(near)].filter((count) => count > 0 && count < 100);
  const units = ["min", "h", "d", "w", "mo", "y", ...Object.keys(unitNames).filter((name) => name.length > 3)];
  const months = Object.keys(monthNumbers);
  const days = Object.keys(weekdayNumbers);
  return counts.flatMap((count) => [
    ...units.map((unit) => `${count}${unit}`),
    ...months.flatMap((month) => [`${count}${month}`, `${month}${count}`]),
    ...["am", "pm"].flatMap((half) => [`${count}${half}`, ...days.map((day) => `${day}${count}${half}`)]),
  ]);
}

/** Edits between two short words; two letters that changed places count once. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const kept = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
      rows[i]?.push(swapped ? Math.min(kept, cell(i - 2, j - 2) + 1) : kept);
    }
  }
  return cell(a.length, b.length);
}
