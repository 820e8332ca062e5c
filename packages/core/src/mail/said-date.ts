import { offsetOf } from "./date-header.ts";

// Month names as mail clients write them into quoted heads (CLDR's long and short forms), by their first letters:
// three letters tell a month in most languages, four where two begin alike.
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|ene|gen|янв|led|sty|січ|ιαν|oca)/, 1],
  [/^(?:feb|fév|fev|fev|фев|úno|lut|лют|φεβ|şub|helmi|veebr)/, 2],
  [/^(?:mar|mär|mrz|maa|mrt|мар|bře|бер|μαρ|már)/, 3],
  [/^(?:apr|avr|abr|апр|dub|kwi|кві|απρ|ápr|nis)/, 4],
  [/^(?:may|mai|maj|mei|mag|май|мая|kvě|тра|μαι|μαΐ|máj)/, 5],
  [/^(?:jun|juin|giu|июн|čvn|červn|cze|чер|ιουν|jún|haz|kesä)/, 6],
  [/^(?:jul|juil|lug|июл|čvc|července|lip|лип|ιουλ|júl|tem|heinä)/, 7],
  [/^(?:aug|aoû|aou|ago|авг|srp|sie|сер|αυγ|ağu|elo)/, 8],
  [/^(?:sep|set|сен|zář|wrz|вер|σεπ|sze|eyl|syys)/, 9],
  [/^(?:oct|okt|out|ott|окт|říj|paź|жов|οκτ|eki|loka)/, 10],
  [/^(?:nov|ноя|lis|лис|νοε|kas|marras)/, 11],
  [/^(?:dec|dez|déc|dic|дек|pro|gru|гру|δεκ|ara|joulu|des)/, 12],
];
const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s?(?:([ap])\.?\s?m\.?(?![a-z]))?/iu;
const HOUR_ONLY = /(?:^|\s)(\d{1,2})\s?([ap])\.?m\.?(?![a-z])/i;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The instant that a quoted head's date tells, ISO; null where it can't be read. `offsetMinutes` is taken where the words
 * name no zone (mail clients write the reader's own), `before` settles 3/4/2026: a quoted mail is older than the quoting.
 */
export function saidDate(text: string, offsetMinutes: number | null, before: string | null): string | null {
  const clean = text.slice(0, 160).replace(/\s+/g, " ").trim();
  const clock = CLOCK.exec(withoutDots(clean)) ?? null;
  const hourOnly = clock === null ? HOUR_ONLY.exec(clean) : null;
  const hour = hourOf(clock?.[1] ?? hourOnly?.[1], clock?.[4] ?? hourOnly?.[2]);
  if (hour > 24) return null;
  const zone = /(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|\s[+-]\d{2}:?\d{2}(?!\d)|\b[A-Z]{3,4}\b(?=\)?$)|Z$/.exec(
    clean,
  )?.[0];
  const offset = offsetOf(zone) ?? offsetMinutes ?? 0;
  const instants = daysIn(clean)
    .map(({ year, month, day }) =>
      Date.UTC(year, month - 1, day, hour, Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0)),
    )
    .map((local) => local - offset * 60_000)
    .filter((at) => Number.isFinite(at));
  // A day of grace: clocks and zones differ.
  const limit = before === null ? Number.POSITIVE_INFINITY : Date.parse(before) + 86_400_000;
  const best = instants.filter((at) => at <= limit).toSorted((a, b) => b - a)[0] ?? instants[0];
  return best === undefined ? null : new Date(best).toISOString();
}

// "11.08.2026 10:00": the dotted date is no clock.
function withoutDots(text: string): string {
  return text
    .replace(/\d{1,2}\.\s?(?:0?[1-9]|1[0-2])\.\s?\d{2,4}/g, " ")
    .replace(/\d{4}[./-]\d{1,2}[./-]\d{1,2}/g, " ");
}

function hourOf(hour: string | undefined, half: string | undefined): number {
  const plain = Number(hour ?? 0);
  if (half === undefined) return plain;
  return (plain % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** Every day the words can mean: two for 3/4/2026, none where there is no year. */
function daysIn(text: string): readonly Day[] {
  const iso =
    /\b(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})/.exec(text) ??
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/u.exec(text);
  if (iso) return valid([{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }]);
  const numeric = /\b(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\b/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), fullYear(numeric[4])];
    const dayFirst = { year, month: second, day: first };
    // With dots it is always the day first.
    const days = valid(numeric[2] === "." ? [dayFirst] : [dayFirst, { year, month: first, day: second }]);
    if (days.length > 0) return days;
  }
  return named(text);
}

function named(text: string): readonly Day[] {
  const year = Number(/\b((?:19|20)\d{2})\b/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return [];
  const tokens = text
    .toLowerCase()
    .split(/[\s,./]+/)
    .filter((token) => token !== "");
  for (const [i, token] of tokens.entries()) {
    const month = MONTHS.find(([pattern]) => pattern.test(token))?.[1];
    if (month === undefined) continue;
    // "3 March", "3. März", "3 de marzo", or "March 3".
    const day = dayOf(tokens[i - 1]) ?? (tokens[i - 1] === "de" ? dayOf(tokens[i - 2]) : null) ?? dayOf(tokens[i + 1]);
    if (day !== null) return valid([{ year, month, day }]);
  }
  return [];
}

function dayOf(token: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?$/.exec(token ?? "");
  return match ? Number(match[1]) : null;
}

function fullYear(text: string | undefined): number {
  return (text ?? "").length === 2 ? 2000 + Number(text) : Number(text);
}

function valid(days: readonly Day[]): readonly Day[] {
  return days.filter(
    ({ year, month, day }) => year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
}
