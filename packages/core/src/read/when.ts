import { localPartCharsMost, phraseCharsMost } from "../bounds/read.ts";
import { instantOf, type WorkWeek } from "../calendar.ts";
import type { Language } from "./reading.ts";
import { readForms } from "./when/forms.ts";
import { dayOf, instantAt, type Moment, type Vantage, vantageOf } from "./when/moment.ts";
import { monthNames, movedAhead, nearestForms } from "./when/nearest.ts";
import { formsOf, runTogether } from "./when/phrase.ts";
import { type Every, readRepeat } from "./when/repeat.ts";
import { tickMinutes } from "./when/tick-minutes.ts";

/** What somebody who says when to come back means. */
export type When =
  /** `rounded`: they asked for a finer moment than a tick can keep, and `at` is the tick after it. */
  | { readonly kind: "at"; readonly at: string; readonly rounded: boolean }
  /** Again and again until the contact answers; `at` is the first time, reading it anew then gives the next. */
  | { readonly kind: "repeat"; readonly at: string; readonly rounded: boolean; readonly every: Every }
  /**
   * `nearest`: forms it may have meant, as they would be written in an address. `isPast`: it was well written and names
   * a moment that is over.
   */
  | { readonly kind: "unclear"; readonly nearest: readonly string[]; readonly isPast?: true };

/** What the local part of an address at the inbound domain asks for. */
export type WhenAddress =
  | When
  | { readonly kind: "track" }
  | { readonly kind: "control"; readonly word: (typeof controlWords)[number] };

export type Day = { readonly kind: "day"; readonly day: string } | Extract<When, { kind: "unclear" }>;

export const controlWords = ["help", "formats", "pending", "cancel", "commands"] as const;

const tickMs = tickMinutes * 60_000;

/** "3d", "track+fri9am", "next.week", "Every-Monday-8.30am": case, dots, dashes and underscores don't count. */
export function readWhenAddress(localPart: string, now: string, week: WorkWeek): WhenAddress {
  const written = localPart.toLowerCase().replace(/^track\+?(?=.)/, "");
  const form = written.replace(/[._-]/g, "");
  if (form === "track") return { kind: "track" };
  if (written.length > localPartCharsMost || !/^[a-z\d]+$/.test(form)) return { kind: "unclear", nearest: [] };
  const word = controlWords.find((control) => control === form);
  if (word !== undefined) return { kind: "control", word };
  const vantage = vantageOf(now, week);
  if (losesMeaning(written)) return { kind: "unclear", nearest: eachSide(written, vantage) };
  return whenOf([form], form, vantage);
}

/** "friday", "3 days", "until next Tuesday 2pm", "bis zum 3. August", as people write it in a command. */
export function readWhen(text: string, now: string, week: WorkWeek, language: Language): When {
  const vantage = vantageOf(now, week);
  for (const forms of formsByLanguage(text, language)) {
    const when = whenOf(forms, forms[0] ?? "", vantage);
    if (when.kind !== "unclear" || forms.length > 1) return when;
  }
  return unclear(runTogether(text, language), vantage);
}

/** As readWhen, where only the day counts: "interview on the 3rd". */
export function readDay(text: string, now: string, week: WorkWeek, language: Language): Day {
  const vantage = vantageOf(now, week);
  for (const forms of formsByLanguage(text, language)) {
    const days = [
      ...new Set(forms.flatMap((form) => readForms(form, vantage)).map((moment) => dayOf(moment, vantage))),
    ];
    if (days.length > 1) return { kind: "unclear", nearest: days };
    if (days[0] !== undefined) return { kind: "day", day: days[0] };
  }
  return { kind: "unclear", nearest: unclear(runTogether(text, language), vantage).nearest };
}

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt", "nl"];

/** In the language of the mail, then in English, which our own mails teach, then in the others. */
function formsByLanguage(text: string, language: Language): readonly (readonly string[])[] {
  if (text.length > phraseCharsMost) return [];
  return [...new Set([language, ...languages])].map((one) => formsOf(text, one));
}

function whenOf(forms: readonly string[], written: string, vantage: Vantage): When {
  const repeat = forms.length === 1 ? readRepeat(written, vantage) : null;
  if (repeat) return { kind: "repeat", ...onTick(instantAt(repeat.first, vantage)), every: repeat.every };
  const moments = forms.flatMap((form) => readForms(form, vantage));
  const [only] = moments;
  if (only && new Set(moments.map((moment) => instantAt(moment, vantage))).size === 1) {
    return { kind: "at", ...onTick(instantAt(only, vantage)) };
  }
  if (moments.length > 1) return { kind: "unclear", nearest: moments.map(spell).filter((form) => form !== "") };
  return unclear(written, vantage);
}

function unclear(written: string, vantage: Vantage): Extract<When, { kind: "unclear" }> {
  const inMeaning = (form: string): string | null => meaningOf(form, vantage);
  if (isOver(written, vantage)) {
    return { kind: "unclear", nearest: movedAhead(written).filter((form) => inMeaning(form) !== null), isPast: true };
  }
  return { kind: "unclear", nearest: nearestForms(written, inMeaning) };
}

/** "today6am" at noon, "21jan2025": what it would have meant when its day, or its year, began. */
function isOver(written: string, { now, today, week }: Vantage): boolean {
  const year = /20[2-4]\d/.exec(written)?.[0];
  const day = year !== undefined && year <= now.slice(0, 4) ? `${year}-01-01` : today;
  // A moment before it began, or its midnight would be no more ahead than now.
  const before = new Date(Date.parse(instantOf(day, 0, week.zone)) - 1).toISOString();
  return readForms(written, { now: before, today: day, week }).length > 0;
}

function meaningOf(form: string, vantage: Vantage): string | null {
  if (controlWords.some((word) => word === form)) return form;
  const repeat = readRepeat(form, vantage);
  if (repeat) return JSON.stringify(repeat);
  const moments = readForms(form, vantage);
  return moments.length === 1 ? JSON.stringify(moments) : null;
}

function onTick(at: string): { readonly at: string; readonly rounded: boolean } {
  const asked = Date.parse(at);
  const kept = Math.ceil(asked / tickMs) * tickMs;
  return { at: new Date(kept).toISOString(), rounded: kept !== asked };
}

/** "1.5h" is no fifteen hours and "3-4days" no thirty-four days: where a mark between digits meant something. */
function losesMeaning(written: string): boolean {
  if (/^20\d\d-\d\d-\d\d(?!\d)/.test(written)) return false;
  return /\d[-_]\d/.test(written) || /\d\.\d+(?!am|pm|\d)[a-z]/.test(written);
}

/** "3-4days" may have meant three days or four; of "1.5h" only the one hour is a form. */
function eachSide(written: string, vantage: Vantage): readonly string[] {
  const sides = [
    written.replace(/[-_.]\d+/, ""),
    ...(/\d[-_]\d/.test(written) ? [written.replace(/\d+[-_]/, "")] : []),
  ];
  const forms = sides.map((side) => side.replace(/[._-]/g, ""));
  return [...new Set(forms)].filter((form) => readForms(form, vantage).length === 1);
}

/** A day as an address, to offer it: "11augat1330". */
function spell(moment: Moment): string {
  if (moment.kind === "instant") return "";
  const [year = "", month = "", day = ""] = moment.day.split("-");
  const name = monthNames[Number(month) - 1];
  return `${Number(day)}${name}${year}${moment.hour === null ? "" : `at${clock(moment.hour)}`}`;
}

const clock = (hour: number): string =>
  `${String(Math.floor(hour)).padStart(2, "0")}${String(Math.round((hour % 1) * 60)).padStart(2, "0")}`;
