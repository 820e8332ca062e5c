import fc from "fast-check";
import { expect, test } from "vitest";
import { isDay, type WorkWeek } from "@follow-through/core/calendar";
import { readAdvocateAnswers } from "@follow-through/core/read/advocate-answer";
import { readSeekerCommands } from "@follow-through/core/read/command";
import { isLetter } from "@follow-through/core/read/meant-for-contact";
import { readDay, readWhen, readWhenAddress, type WhenAddress } from "@follow-through/core/read/when";
import { tickMinutes } from "@follow-through/core/read/when/tick-minutes";

// Pieces that forms are made of, in any order and with anything between them, from a fixed seed.
const pieces = `track+ in next every endof on at the mon fri friday sunday jan 29feb february aug 0 1 3 9 12 24 31 32 99 2027
  2400 am pm noon midnight d days week months years h min st rd th 24 . - _ + today tomorrow weekend bis nachste um le el
  snooze done pause interview replied company: advocate: contact: job: note: they yes spoke need stop constructor`;
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces.split(/\s+/)) },
  { weight: 1, arbitrary: fc.string() },
);
const words = (between: string): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: 6 }).map((list) => list.join(between));
const zone = fc.constantFrom(
  "Pacific/Kiritimati",
  "Asia/Kathmandu",
  "Europe/Berlin",
  "America/St_Johns",
  "Pacific/Pago_Pago",
);
const week: fc.Arbitrary<WorkWeek> = fc.record({
  zone,
  hour: fc.constantFrom(0, 7.5, 9, 23.5),
  workingDays: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], []),
  country: fc.constantFrom("DE", "US", null),
  region: fc.constant(null),
});
const now = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const language = fc.constantFrom("en", "de", "fr", "es", "pt", "nl");
const runs = { seed: 20261124, numRuns: 400 };
const elevenYearsMs = 11 * 366 * 24 * 3_600_000;

/** The first thing that breaks the property, made as small as it goes; null where nothing does. */
const brokenBy = <T>(property: fc.IProperty<T>): T | null => fc.check(property, runs).counterexample;

test("whatever an address or a phrase says, a time is ahead, on a tick, and within eleven years", () => {
  const isAhead = (when: WhenAddress, at: string): boolean => {
    if (when.kind !== "at" && when.kind !== "repeat") return true;
    const ahead = Date.parse(when.at) - Date.parse(at);
    return ahead > 0 && ahead < elevenYearsMs && Date.parse(when.at) % (tickMinutes * 60_000) === 0;
  };
  const property = fc.property(
    words(""),
    words(" "),
    now,
    week,
    language,
    (local, phrase, at, theirs, spoken) =>
      isAhead(readWhenAddress(local, at, theirs), at) && isAhead(readWhen(phrase, at, theirs, spoken), at),
  );
  expect(brokenBy(property)).toBeNull();
});

test("whatever a mail says, it is read to its end, and lines that are no command are kept", () => {
  const property = fc.property(
    fc.array(words(" "), { maxLength: 5 }),
    now,
    week,
    language,
    (lines, at, theirs, spoken) => {
      const text = lines.join("\n");
      const { commands, unclear, unknown, rest } = readSeekerCommands(text, at, theirs, spoken);
      const kept = text
        .replace(/\r\n/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
      const isFound = commands.length + unclear.length + unknown.length > 0;
      const areAhead = commands.every((one) => one.kind !== "snooze" || Date.parse(one.until) > Date.parse(at));
      const day = readDay(text, at, theirs, spoken);
      const isRead = [readAdvocateAnswers(text), isLetter(text, { contacts: ["Pat Lee"], seeker: "Jo" })].length === 2;
      return (isFound || rest === kept) && areAhead && isRead && (day.kind === "unclear" || isDay(day.day));
    },
  );
  expect(brokenBy(property)).toBeNull();
});
