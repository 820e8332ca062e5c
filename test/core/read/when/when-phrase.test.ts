import { describe, expect, test } from "vitest";
import type { WorkWeek } from "@follow-through/core/calendar";
import type { Language } from "@follow-through/core/read/reading";
import { readDay, readWhen } from "@follow-through/core/read/when";
import { formsOf } from "@follow-through/core/read/when/phrase";

const berlin: WorkWeek = { zone: "Europe/Berlin", hour: 9, workingDays: [1, 2, 3, 4, 5], country: "DE", region: null };
/** A Tuesday afternoon in Berlin. */
const now = "2026-11-24T13:02:00.000Z";
const there = (at: string): string => new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }).slice(0, 16);
const read = (text: string, language: Language): string => {
  const when = readWhen(text, now, berlin, language);
  return when.kind === "unclear" ? "unclear" : there(when.at);
};

describe("a time as people write it", () => {
  test.each<[Language, string, string]>([
    ["en", "friday", "2026-11-27 09:00"],
    ["en", "Friday.", "2026-11-27 09:00"],
    ["en", "3 days", "2026-11-27 09:00"],
    ["en", "for two weeks", "2026-12-08 09:00"],
    ["en", "a week", "2026-12-01 09:00"],
    ["en", "another couple of days", "unclear"],
    ["en", "a couple of days", "2026-11-26 09:00"],
    ["en", "half an hour", "2026-11-24 14:35"],
    ["en", "till next tuesday 2pm", "2026-12-01 14:00"],
    ["en", "until next Tuesday at 2 p.m.", "2026-12-01 14:00"],
    ["en", "2pm friday", "2026-11-27 14:00"],
    ["en", "friday at 9:30", "2026-11-27 09:30"],
    ["en", "friday at 10", "2026-11-27 10:00"],
    ["en", "friday morning", "2026-11-27 09:00"],
    ["en", "friday next week", "2026-12-04 09:00"],
    ["en", "until 3 Aug", "2027-08-03 09:00"],
    ["en", "Dec 3, 2027", "2027-12-03 09:00"],
    ["en", "the 3rd", "2026-12-03 09:00"],
    ["en", "on the 3rd of January", "2027-01-03 09:00"],
    ["en", "the day after tomorrow", "2026-11-26 09:00"],
    ["en", "end of the week", "2026-11-27 09:00"],
    ["en", "15/8", "2027-08-15 09:00"],
    ["en", "2027-01-15", "2027-01-15 09:00"],
    ["en", "fri9am", "2026-11-27 09:00"],
    ["de", "bis nächsten Dienstag um 14 Uhr", "2026-12-01 14:00"],
    ["de", "bis zum 3.", "2026-12-03 09:00"],
    ["de", "3. August", "2027-08-03 09:00"],
    ["de", "am 3.8.", "2027-08-03 09:00"],
    ["de", "3.8.2028", "2028-08-03 09:00"],
    ["de", "in zwei Wochen", "2026-12-08 09:00"],
    ["de", "übermorgen", "2026-11-26 09:00"],
    ["de", "Ende der Woche", "2026-11-27 09:00"],
    ["de", "morgen früh", "2026-11-25 09:00"],
    ["de", "9.30 Uhr", "2026-11-25 09:30"],
    ["de", "bis Do", "2026-11-26 09:00"],
    ["de", "am Wochenende", "2026-11-28 09:00"],
    ["de", "tomorrow", "2026-11-25 09:00"],
    ["fr", "jusqu’au 3 août", "2027-08-03 09:00"],
    ["fr", "mardi prochain à 14h30", "2026-12-01 14:30"],
    ["fr", "vendredi 14 h", "2026-11-27 14:00"],
    ["fr", "dans 3 jours", "2026-11-27 09:00"],
    ["fr", "la semaine prochaine", "2026-11-30 09:00"],
    ["fr", "après-demain", "2026-11-26 09:00"],
    ["fr", "le 1er mars", "2027-03-01 09:00"],
    ["es", "hasta el martes que viene", "2026-12-01 09:00"],
    ["es", "el 3 de agosto", "2027-08-03 09:00"],
    ["es", "en 2 semanas", "2026-12-08 09:00"],
    ["es", "mañana a las 10", "2026-11-25 10:00"],
    ["es", "el día 3", "2026-12-03 09:00"],
    ["es", "fin de mes", "2026-11-30 09:00"],
    ["pt", "até sexta-feira", "2026-11-27 09:00"],
    ["pt", "daqui a 3 dias", "2026-11-27 09:00"],
    ["pt", "próxima terça às 14h", "2026-12-01 14:00"],
    ["pt", "depois de amanhã", "2026-11-26 09:00"],
    ["nl", "tot volgende week dinsdag", "2026-12-01 09:00"],
    ["nl", "over 3 dagen", "2026-11-27 09:00"],
    ["nl", "vrijdag om 14 uur", "2026-11-27 14:00"],
    ["nl", "eind volgende week", "unclear"],
    ["en", "bis Freitag", "2026-11-27 09:00"],
  ])("%s: %s is %s", (language, text, at) => expect(read(text, language)).toBe(at));
});

describe("words that are no time", () => {
  const phrases =
    "soon; later; when hell freezes over; monday or tuesday; 1 2 days; 3-4 days; a few days; 3; the 32nd; " +
    "friday 25:00; 31/31; 2 weeks from friday; their answer; Pat is back; 9am 10am; every so often; the third; " +
    "constructor; next constructor; 3 constructor; at constructor; friday constructor";
  test.each(["", ...phrases.split("; "), "x".repeat(200), "friday ".repeat(11), "1/2 ".repeat(20)])("%s", (text) => {
    expect(read(text, "en")).toBe("unclear");
  });

  test("however many dates in figures stand in a row, no reading is made of them", () => {
    expect(formsOf("1/2 ".repeat(19), "en")).toEqual([]);
  });

  test("figures that are two dates are neither", () => {
    expect(readWhen("3/8", now, berlin, "en")).toEqual({ kind: "unclear", nearest: ["3aug2027", "8mar2027"] });
    expect(read("3/8", "fr")).toBe("2027-08-03 09:00");
  });
});

test("a day is read without its hour", () => {
  const day = (text: string): string => {
    const found = readDay(text, now, berlin, "en");
    return found.kind === "day" ? found.day : "unclear";
  };
  expect(["the 3rd", "friday at 2pm", "tomorrow", "December 24", "3/8", "maybe"].map(day)).toEqual([
    "2026-12-03",
    "2026-11-27",
    "2026-11-25",
    "2026-12-24",
    "unclear",
    "unclear",
  ]);
});
