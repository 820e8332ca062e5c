import * as chrono from "chrono-node";
import { dayCharsMost } from "../bounds/read.ts";
import type { Anchor } from "./day-anchor.ts";
import { distance, localDate, ownDay } from "./day-anchor.ts";
import { foldMarks } from "./fold.ts";
import type { Language } from "./reading.ts";
import type { NamedDay } from "./spoken-day.ts";
import { spokenDays } from "./spoken-day.ts";
import { RANGE_BEFORE } from "./words/day-words.ts";

/** The days that a sentence names, and where: dates, weekdays, spans, counted from the mail's own date and zone. */

/** A day further off than this was misread; one without a year already at half a year, where it is a past one. */
const MAX_DAYS = 400;
const MAX_DAYS_WITHOUT_YEAR = 200;

/** The sentence as its days' places count. */
export function plainSentence(sentence: string): string {
  return foldMarks(sentence.slice(0, dayCharsMost).normalize("NFC"))
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s/g, " ");
}

/** In the order of the sentence; of two that overlap the more exact one. */
export function daysNamed(sentence: string, language: Language, anchor: Anchor): readonly NamedDay[] {
  const low = plainSentence(sentence);
  const found = [
    ...datesOf(sentence.slice(0, dayCharsMost).normalize("NFC"), low, language, anchor),
    ...spokenDays(low, language, anchor),
  ];
  const kept: NamedDay[] = [];
  for (const one of found) {
    const near = kept.filter((other) => one.at < other.end + NEAR_CHARS && other.at < one.end + NEAR_CHARS);
    if (near.every((other) => one.explicit && isApart(low, one, other))) kept.push(one);
  }
  return kept
    .filter(({ day }) => distance(day, anchor) > -2 && distance(day, anchor) < MAX_DAYS)
    .toSorted((a, b) => a.at - b.at);
}
/** "Next week, on Tuesday": one day. */
const NEAR_CHARS = 5;

/** "Monday, July 13" is one day, "Monday or Tuesday" are two. */
function isApart(low: string, one: NamedDay, other: NamedDay): boolean {
  const between = low.slice(Math.min(one.end, other.end), Math.max(one.at, other.at));
  return !/^[\s,(]*(?:on |the )?$/.test(between);
}

function datesOf(sentence: string, low: string, language: Language, anchor: Anchor): readonly NamedDay[] {
  const reference = { instant: new Date(anchor.at), timezone: anchor.offsetMinutes };
  return parserOf(language)
    .parse(sentence, reference, { forwardDate: true })
    .flatMap(({ text, index, start, end }) => {
      const day =
        /\d/.test(text) && start.isCertain("month") && !COUNTED.test(text) ? dayOf(start, text, anchor) : null;
      const isFar = !start.isCertain("year") && day !== null && distance(day, anchor) > MAX_DAYS_WITHOUT_YEAR;
      if (day === null || isFar) return [];
      const isRange = end ? dayOf(end, text, anchor) !== day : RANGE_BEFORE.test(low.slice(0, index));
      const explicit = language !== "en" || !EITHER_WAY.test(text);
      return [{ day, at: index, end: index + text.length, explicit, range: isRange }];
    });
}
/** Counted from now, or a time of day: other readers' work. */
const COUNTED =
  /\b(?:weeks?|days?|hours?|minutes?|months?|ago|now|today|tomorrow|tagen?|wochen?|heute|morgen|jours?|semaines?|aujourd'hui|demain|d[ií]as?|semanas?|hoy|hoje|weken?|dagen?|vandaag)\b/i;
/** "4/5": the fourth of May or the fifth of April. */
const EITHER_WAY = /^(?:\D*\b)?(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\b/;

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

/** "July 13" is read as a month and its year by the parser; a small number is the day. */
function dayOf(start: chrono.ParsedComponents, text: string, anchor: Anchor): string | null {
  const month = start.get("month") ?? 1;
  if (start.isCertain("day")) return dated(start.get("year") ?? 0, month, start.get("day") ?? 1);
  const number = Number(/\b(\d{1,2})$/.exec(text)?.[1] ?? 0);
  if (number < 1 || number > 31) return null;
  const year = localDate(anchor).getUTCFullYear();
  const day = dated(year, month, number);
  return day < ownDay(anchor) ? dated(year + 1, month, number) : day;
}

function dated(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
