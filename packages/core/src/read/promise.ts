import * as chrono from "chrono-node";
import { foldMarks, foldedPattern } from "./fold.ts";
import type { Language, Read } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import { BACK, PROMISE, SPANS, WEEKDAYS } from "./words/promise-words.ts";

/** Days that people name: "we decide by the 14th", "within two weeks", "out until Monday", counted from the mail's own date and zone. */

const PROMISE_CUE = foldedPattern(PROMISE);
const BACK_CUE = foldedPattern(BACK);

export interface Anchor {
  /** ISO instant the words count from. */
  readonly at: string;
  /** Minutes east of UTC where the writer is. */
  readonly offsetMinutes: number;
}

const MAX_SENTENCES = 80;
/** A day further off than this was misread. */
const MAX_DAYS = 400;
const DAY_MS = 86_400_000;

export function readPromise(text: string, language: Language, anchor: Anchor): Read<string> | null {
  return firstDay(text, language, anchor, PROMISE_CUE);
}

export function readBackOn(text: string, language: Language, anchor: Anchor): Read<string> | null {
  return firstDay(text, language, anchor, BACK_CUE);
}

/** The one day that an interview is set for; null where several are offered. */
export function readInterviewDay(text: string, language: Language, anchor: Anchor): Read<string> | null {
  const days = sentencesOf(text)
    .slice(0, MAX_SENTENCES)
    .flatMap(({ text: sentence }) => daysOf(sentence, language, anchor).map((day) => ({ ...day, sentence })));
  const distinct = new Set(days.map(({ day }) => day));
  const [first] = days;
  return first && distinct.size === 1
    ? { value: first.day, sure: first.certain, evidence: first.sentence.trim().slice(0, 160) }
    : null;
}

function firstDay(text: string, language: Language, anchor: Anchor, cue: RegExp): Read<string> | null {
  for (const { text: sentence } of sentencesOf(text).slice(0, MAX_SENTENCES)) {
    const match = cue.exec(foldMarks(sentence));
    if (!match) continue;
    const days = daysOf(sentence, language, anchor);
    // "on leave from 4 May and back on 2 November": the later one is the return.
    const chosen = cue === BACK_CUE ? days.toSorted((a, b) => b.day.localeCompare(a.day))[0] : days[0];
    if (chosen) return { value: chosen.day, sure: chosen.certain, evidence: sentence.trim().slice(0, 160) };
  }
  return null;
}

interface Day {
  readonly day: string;
  readonly certain: boolean;
}

function daysOf(sentence: string, language: Language, anchor: Anchor): readonly Day[] {
  const short = sentence
    .slice(0, 400)
    .replace(
      /\bthe (\d{1,2}(?:st|nd|rd|th))\b(?! (?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
      (_, day: string) => nextMonthDay(day, anchor),
    );
  const reference = { instant: new Date(anchor.at), timezone: anchor.offsetMinutes };
  const results = parserOf(language).parse(short, reference, { forwardDate: true });
  const read = results
    .filter(
      (result) => result.start.isCertain("day") || result.start.isCertain("weekday") || result.start.isCertain("month"),
    )
    .map((result) => ({
      day: dayOf(result.start),
      certain: result.start.isCertain("day") || result.start.isCertain("weekday"),
    }));
  return [...read, ...spanOf(short, anchor), ...weekdayOf(short, anchor, read.length > 0)].filter(({ day }) =>
    isNear(day, anchor),
  );
}

function parserOf(language: Language): { parse: typeof chrono.parse } {
  switch (language) {
    case "de":
      return chrono.de;
    case "fr":
      return chrono.fr;
    case "es":
      return chrono.es;
    case "pt":
      return chrono.pt;
    case "nl":
      return chrono.nl;
    case "en":
      return chrono.en.GB;
  }
}

function dayOf(start: chrono.ParsedComponents): string {
  const two = (value: number | null): string => String(value ?? 1).padStart(2, "0");
  return `${start.get("year") ?? 0}-${two(start.get("month"))}-${two(start.get("day"))}`;
}

/** "the 14th": this month's, or next month's where it is past. */
function nextMonthDay(day: string, anchor: Anchor): string {
  const local = new Date(Date.parse(anchor.at) + anchor.offsetMinutes * 60_000);
  const number = Number.parseInt(day, 10);
  const month = local.getUTCDate() <= number ? local.getUTCMonth() : local.getUTCMonth() + 1;
  const date = new Date(Date.UTC(local.getUTCFullYear(), month, number));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "within two weeks", "in 10 Tagen", "sous quinze jours": a span from the day of writing. */
function spanOf(sentence: string, anchor: Anchor): readonly Day[] {
  for (const { pattern, days } of SPANS) {
    const match = pattern.exec(sentence);
    const count = match ? numberOf(match[1] ?? "1") : 0;
    if (match && count > 0) return [{ day: later(anchor, count * days), certain: true }];
  }
  return [];
}

const NUMBERS: readonly (readonly string[])[] = [
  [],
  ["one", "a", "an", "eine", "einer", "einem", "une", "un", "una", "uma", "um", "een", "the", "next"],
  ["two", "couple", "zwei", "deux", "dos", "duas", "dois", "twee"],
  ["three", "few", "drei", "trois", "tres", "três", "drie"],
  ["four", "vier", "quatre", "cuatro", "quatro"],
  ["five", "fünf", "cinq", "cinco", "vijf"],
  ["six", "sechs", "seis", "zes"],
  ["seven", "sieben", "sept", "siete", "sete", "zeven"],
  ["eight", "acht", "huit", "ocho", "oito"],
  ["nine", "neun", "neuf", "nueve", "nove", "negen"],
  ["ten", "zehn", "dix", "diez", "dez", "tien"],
];

function numberOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/^(?:a )?(?:the )?next /, "")
    .replace(/ of$/, "")
    .trim();
  if (/^\d{1,2}$/.test(plain)) return Number(plain);
  if (/^(?:quinze|quince|quinze|fifteen|fünfzehn|vijftien|14|vierzehn|veertien|fortnight)$/.test(plain)) return 14;
  const found = NUMBERS.findIndex((words) => words.includes(plain));
  return found < 0 ? (plain === "" ? 1 : 0) : found;
}

/** A weekday that the language's parser left out: Dutch and Portuguese forms, "bis Montag". */
function weekdayOf(sentence: string, anchor: Anchor, found: boolean): readonly Day[] {
  if (found) return [];
  const match = WEEKDAYS.exec(sentence);
  const name = match?.[0].toLowerCase() ?? "";
  const wanted = WEEKDAY_NAMES.findIndex((names) => names.some((one) => name.startsWith(one)));
  if (wanted < 0) return [];
  const local = new Date(Date.parse(anchor.at) + anchor.offsetMinutes * 60_000);
  const ahead = (wanted - local.getUTCDay() + 7) % 7 || 7;
  return [{ day: later(anchor, ahead), certain: true }];
}
const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ["sun", "sonntag", "dimanche", "domingo", "zondag"],
  ["mon", "montag", "lundi", "lunes", "segunda", "maandag"],
  ["tue", "dienstag", "mardi", "martes", "terça", "dinsdag"],
  ["wed", "mittwoch", "mercredi", "miércoles", "quarta", "woensdag"],
  ["thu", "donnerstag", "jeudi", "jueves", "quinta", "donderdag"],
  ["fri", "freitag", "vendredi", "viernes", "sexta", "vrijdag"],
  ["sat", "samstag", "samedi", "sábado", "zaterdag"],
];

function later(anchor: Anchor, days: number): string {
  return new Date(Date.parse(anchor.at) + anchor.offsetMinutes * 60_000 + days * DAY_MS).toISOString().slice(0, 10);
}

function isNear(day: string, anchor: Anchor): boolean {
  const distance = (Date.parse(`${day}T12:00:00Z`) - Date.parse(anchor.at)) / DAY_MS;
  return distance > -2 && distance < MAX_DAYS;
}
