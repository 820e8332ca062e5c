import type { Language } from "../reading.ts";
import { monthNumbers, phrases, weekdayNumbers, words } from "../words/when.ts";
import { lookUp } from "../words/look-up.ts";

/**
 * What a person wrote for a time ("bis nächsten Dienstag um 14 Uhr") in the words of the forms ("nexttuesdayat1400").
 * Several where figures can be read in two ways ("3/8" in English); none where a word is not known, because a date
 * guessed from half a sentence would come back on the wrong day without anybody noticing.
 */
export function formsOf(text: string, language: Language): readonly string[] {
  const tokens = scan(inPhrases(fold(text), language), language);
  if (tokens === null || runsTogether(tokens)) return [];
  return compact(tokens);
}

/** What a person wrote, run together as in an address without the small words, to look for something like it. */
export function runTogether(text: string, language: Language): string {
  if (/\d[^a-z\d]+\d/i.test(text)) return "";
  const small = (word: string): boolean =>
    ["", "the"].includes(lookUp(words[language], word) ?? lookUp(words.en, word) ?? word);
  return fold(text)
    .split(/[^a-z\d]+/)
    .filter((word) => !small(word))
    .join("");
}

type Token =
  | { readonly kind: "word" | "number" | "time"; readonly text: string }
  | { readonly kind: "date"; readonly readings: readonly string[] };

export function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
  return plain.replace(/\s+/g, " ").trim();
}

function inPhrases(text: string, language: Language): string {
  const padded = ` ${text.replace(/[.,;:!?]+$/, "")} `;
  const replaced = phrases[language].reduce((sofar, [from, to]) => sofar.replaceAll(` ${from} `, ` ${to} `), padded);
  return replaced.replace(/(\d) ?([ap])\.m\.?/g, "$1$2m").trim();
}

const clockLanguages: readonly Language[] = ["fr", "es", "pt"];

/** One token at a place, or null where none begins there. `end` is where the next begins. */
interface Scanned {
  readonly token: Token | null;
  readonly end: number;
}
type Scanner = (match: RegExpExecArray, before: Token | undefined, language: Language) => Token | null | undefined;

const scanners: readonly (readonly [RegExp, Scanner])[] = [
  [/[ ,]+/y, () => null],
  [/=([a-z]+)/y, ([, canonical = ""]) => tokenOf(canonical)],
  [/(20\d\d)-(\d\d)-(\d\d)(?!\d)/y, ([, year, month, day]) => date([`${year}${month}${day}`])],
  [/(\d{1,2})(?:[:.](\d\d))? ?(am|pm)(?![a-z])/y, ([, h, m = "", half]) => time(`${h}${m}${half}`)],
  [/(\d{1,2})(?:[:.](\d\d))? ?uhr(?: (\d\d))?(?![a-z\d])/y, ([, h, m, late]) => clock(h, m ?? late)],
  [/(\d{1,2}):(\d\d)(?!\d)(?: uur)?/y, ([, h, m]) => clock(h, m)],
  [/(\d{1,2}) ?h ?(\d\d)(?![a-z\d])/y, ([, h, m]) => clock(h, m)],
  [
    /(\d{1,2}) ?h(?![a-z\d])/y,
    ([, h], _, language) => (clockLanguages.includes(language) ? clock(h, "00") : undefined),
  ],
  [/(\d{1,2}) ?(?:heures?|uur|horas?)(?![a-z])/y, ([, h], before) => (isAt(before) ? clock(h, "00") : undefined)],
  [/(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d)?)?(?![\d:])/y, readFigures],
  [/(\d{1,2})(?:st|nd|rd|th|er|\.|º|o|a)(?![a-z\d])/y, ([, day]) => ({ kind: "number", text: `${day}th` })],
  [/\d{1,4}(?!\d)/y, ([text]) => ({ kind: "number", text })],
  [/[a-z]+(?:['-][a-z]+)*/y, ([text], _, language) => readWord(text, language)],
];

function scan(text: string, language: Language): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const next = scanAt(text, at, tokens.at(-1), language);
    if (next === null) return null;
    if (next.token) tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

function scanAt(text: string, at: number, before: Token | undefined, language: Language): Scanned | null {
  for (const [pattern, read] of scanners) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match ? read(match, before, language) : undefined;
    if (token !== undefined) return { token, end: pattern.lastIndex };
  }
  return null;
}

/** "3/8", "3.8.2027": the day first, but in English either way; "9.30" can be no date and is a time. */
function readFigures(
  [, a, mark, b, year]: RegExpExecArray,
  _: Token | undefined,
  language: Language,
): Token | undefined {
  const first = Number(a);
  const second = Number(b);
  const ended = year === undefined ? "" : year.padStart(4, "20");
  const dayFirst = formOf(first, second, ended);
  const monthFirst = formOf(second, first, ended);
  if (mark === "." || language !== "en") {
    if (dayFirst !== null) return date([dayFirst]);
    return mark === "." && b?.length === 2 ? clock(a, b) : undefined;
  }
  const readings = [dayFirst, monthFirst].filter((form) => form !== null);
  return readings.length > 0 ? date([...new Set(readings)]) : undefined;
}

function formOf(day: number, month: number, year: string): string | null {
  const name = Object.keys(monthNumbers).find((key) => monthNumbers[key] === month);
  return name !== undefined && day >= 1 && day <= 31 ? `${day}${name}${year}` : null;
}

const timeWords = ["noon", "midday", "midnight", "morning", "afternoon", "evening", "night"];

function readWord(text: string, language: Language): Token | null | undefined {
  const canonical = lookUp(words[language], text) ?? (language === "en" ? text : undefined);
  return canonical === undefined ? undefined : tokenOf(canonical);
}

function tokenOf(canonical: string): Token | null {
  if (canonical === "") return null;
  if (timeWords.includes(canonical)) return time(canonical);
  return { kind: /^\d+$/.test(canonical) ? "number" : "word", text: canonical };
}

const time = (text: string): Token => ({ kind: "time", text });
const date = (readings: readonly string[]): Token => ({ kind: "date", readings });
const clock = (hour = "", minute = "00"): Token => time(`${hour.padStart(2, "0")}${minute}`);
const isAt = (token: Token | undefined): boolean => token?.kind === "word" && token.text === "at";

/** "1 2 days" must not become twelve; a year after a day may stand beside it. */
function runsTogether(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    return before?.kind === "number" && token.kind === "number" && !/^20\d\d$/.test(token.text);
  });
}

function compact(tokens: readonly Token[]): readonly string[] {
  const times = tokens.flatMap((token) => (token.kind === "time" ? [token.text] : []));
  const rest = tokens.filter((token, i) => !(isAt(token) && tokens[i + 1]?.kind === "time") && token.kind !== "time");
  // Two dates are no time; and each in figures would double the readings.
  if (times.length > 1 || tokens.filter((token) => token.kind === "date").length > 1) return [];
  const ending = times[0] === undefined ? "" : `at${times[0]}`;
  const days = rest.reduce<readonly string[]>(
    (forms, token) => forms.flatMap((form) => readingsOf(token).map((reading) => form + "\u0000" + reading)),
    [""],
  );
  return days.map((form) => settle(form.split("\u0000").slice(1)) + ending);
}

const readingsOf = (token: Token): readonly string[] => (token.kind === "date" ? token.readings : [token.text]);

/** Puts the words in the order of the forms: "tuesday next", "friday next week", "the 3". */
function settle(parts: readonly string[]): string {
  const named = parts.filter((part) => part !== "the");
  const [only = ""] = named;
  if (named.length === 1 && parts[0] === "the" && /^\d{1,2}$/.test(only)) return `${only}th`;
  const single = named.map((part, i) => (["next", "endof"].includes(named[i - 1] ?? "") ? singular(part) : part));
  if (!single.includes("next")) return single.join("");
  const others = single.filter((part) => part !== "next");
  const weekday = others.find((part) => lookUp(weekdayNumbers, part) !== undefined);
  const rest = others.filter((part) => part !== weekday && !(weekday !== undefined && singular(part) === "week"));
  return weekday === undefined ? `next${others.map(singular).join("")}` : `next${weekday}${rest.join("")}`;
}

const singular = (word: string): string => word.replace(/s$/, "");
