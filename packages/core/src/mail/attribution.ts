import { attributionLinesMost, attributionCharsMost } from "../bounds/mail.ts";
import { addressesOf, emailIn } from "./address.ts";
import { STARTERS, VERBS_AT_END, VERBS_WITHIN } from "./attribution-words.ts";
import { oneLine } from "./clean.ts";
import { isBlank, type Line } from "./line.ts";
import type { Head } from "./quoted-head.ts";

export interface Attribution {
  readonly head: Head;
  readonly next: number;
  /** True where only a quote below makes it one: "Pat wrote:" without date or address can be a sentence. */
  readonly needsQuote: boolean;
}

const escaped = (list: readonly string[]): string =>
  list.map((word) => word.replace(/[()/]/g, "\\$&").replaceAll(" ", "\\s")).join("|");
const ENDS = new RegExp(`(?:^|[\\s>)\\]*"”])(?:${escaped(VERBS_AT_END)})[\\s*_]{0,4}[:：]?[\\s*_]{0,4}$`, "iu");
const ENDS_GLUED = /(?:写道|寫道|のメール|書きました|님이 작성)\s?[:：]$/u;
const WITHIN = new RegExp(`(?:^|\\s)(?:${escaped(VERBS_WITHIN)})(?=[\\s:]|$)`, "iu");
const STARTS = new RegExp(`^[*_"“(\\[]{0,3}(?:${escaped(STARTERS)})\\.?\\s`, "iu");
const DATE = /\d{1,4}\s?[./-]\s?\d{1,2}|\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|年/u;

/** Reads "On … wrote:" from the lines that begin at `at`, over up to five of them; null where they are none. */
export function attribution(lines: readonly Line[], at: number): Attribution | null {
  const first = lines[at];
  if (first === undefined || isBlank(first) || !mayEnd(lines, at)) return null;
  const starts = STARTS.test(first.text.trimStart());
  const isMarked = first.mark === "attribution";
  if (!starts && !isMarked && !mayStart(first.text)) return null;
  let joined = "";
  for (let i = at; i < lines.length && i < at + attributionLinesMost; i++) {
    const line = lines[i];
    if (line === undefined || line.depth !== first.depth || isBlank(line)) break;
    if (i > at && STARTS.test(line.text.trimStart()) && DATE.test(line.text)) break;
    joined = `${joined} ${line.text.trim()}`.trim();
    if (joined.length > attributionCharsMost) break;
    const isPlain = isComplete(joined, isMarked && lines[i + 1]?.mark !== "attribution");
    if (!isPlain && !(isAboveQuote(lines, i) && isOddAttribution(joined))) continue;
    const hasEvidence = DATE.test(joined) || joined.includes("@");
    if (i > at && !starts && !isMarked && !hasEvidence) return null;
    return {
      head: headOf(joined),
      next: i + 1,
      needsQuote: !isMarked && !(hasEvidence && (starts || joined.includes("@") || WITHIN.test(joined))),
    };
  }
  return null;
}

function isAboveQuote(lines: readonly Line[], at: number): boolean {
  const below = isBlank(lines[at + 1]) ? lines[at + 2] : lines[at + 1];
  return below !== undefined && !isBlank(below) && below.depth > (lines[at]?.depth ?? 0);
}

// Neither half may hold a bracket or a second @: each start is then left at the first character that doesn't fit.
const BRACKETED = /[<[(][^\s@<>[\]()]{1,200}@[^\s@<>[\]()]{1,200}[>\])]/;

/** "* Pat Lee <pat@x> [2026-01-20 15:12]:", "Quoting Pat Lee <pat@x>:": whatever the words, right above what it quotes. */
function isOddAttribution(joined: string): boolean {
  return /[:：]$/.test(joined) && joined.includes("@") && (DATE.test(joined) || BRACKETED.test(joined));
}

// Most lines are settled here: nothing in the five lines can end an attribution.
function mayEnd(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < at + attributionLinesMost; i++) {
    const line = lines[i];
    if (line === undefined || isBlank(line)) return false;
    if (
      line.mark === "attribution" ||
      /[:：][\s*_]{0,4}$|(?:wrote|schrieb|écrit|escribió|escreveu|schreef)$/iu.test(line.text.slice(-40))
    )
      return true;
  }
  return false;
}

// Without a starting word the line itself must hold the address, the date or the verb.
function mayStart(text: string): boolean {
  const part = text.slice(0, attributionCharsMost);
  return part.includes("@") || DATE.test(part) || ENDS.test(part) || ENDS_GLUED.test(part) || WITHIN.test(part);
}

function isComplete(joined: string, isMarkedEnd: boolean): boolean {
  if (isMarkedEnd) return true;
  if (ENDS_GLUED.test(joined)) return true;
  if (!/[:：][\s*_]{0,4}$/.test(joined))
    return (
      /(?:^|\s)(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)$/iu.test(joined) &&
      STARTS.test(joined) &&
      DATE.test(joined)
    );
  return ENDS.test(joined) || WITHIN.test(joined);
}

const CLOCK =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[apAP]\.?\s?[mM]\.?(?![a-z]))?(?:\s?(?:Uhr|uur|h)(?![a-z]))?(?:\s(?:(?:GMT|UTC)[+-]\d{1,2}(?::\d{2})?|[A-Z]{2,5}(?![a-z])|[+-]\d{4}|\([A-Z]{2,5}\)))?/gu;
const YEAR = /(?:\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})/g;

/** Date, name and address of an attribution: what stands after the clock or year is the name, before it the date. */
function headOf(joined: string): Head {
  const text = oneLine(joined).replace(/[*_]{1,3}/g, "");
  const email = emailIn(text);
  const dateEnd = Math.max(endOfLast(text, CLOCK), endOfLast(text, YEAR));
  const starts = STARTS.exec(text)?.[0] ?? "";
  const verb = WITHIN.exec(text) ?? ENDS.exec(text);
  const verbAt = verb?.index ?? text.length;
  const emailAt = email === null ? -1 : text.toLowerCase().indexOf(email);
  const dateAt = DATE.exec(text)?.index ?? text.length;
  const nameFirst = starts === "" && dateAt > Math.min(verbAt, emailAt < 0 ? text.length : emailAt);
  let name: string;
  let dateText: string | null = null;
  if (nameFirst) {
    name = text.slice(0, emailAt >= 0 && emailAt < verbAt ? emailAt : verbAt);
    if (dateEnd > 0)
      dateText = text.slice(
        Math.max(emailAt >= 0 ? emailAt + (email ?? "").length : 0, verb === null ? 0 : verbAt),
        dateEnd,
      );
  } else {
    const nameEnd = emailAt > dateEnd ? emailAt : verbAt > dateEnd ? verbAt : text.length;
    name = text.slice(dateEnd, nameEnd);
    dateText = dateEnd > 0 ? text.slice(starts.length, dateEnd) : null;
  }
  const plain = plainName(name);
  const address =
    email === null ? null : { name: addressesOf(`"${plain.replace(/["\\]/g, "")}" <${email}>`)[0]?.name ?? "", email };
  return {
    from: address,
    fromName: plain,
    to: [],
    cc: [],
    subject: null,
    dateText: dateText === null ? null : plainDate(dateText),
  };
}

function endOfLast(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

const LEADING = new RegExp(
  `^(?:${escaped([...VERBS_WITHIN, "um", "at", "hat", "heeft", "à", "a las", "às", "om", "kl", "uhr", "von", "by", "o godz"])})\\.?\\s`,
  "iu",
);
const TRAILING = new RegExp(`[\\s,]*(?:${escaped(VERBS_AT_END)})?[\\s:：]*$`, "iu");

function plainName(raw: string): string {
  let name = oneLine(raw).replace(/^[\s,;:.<("'“)\]>-]+/, "");
  name = name
    .replace(LEADING, "")
    .replace(/[\s,;:<("'“[]+$/, "")
    .replace(TRAILING, "");
  name = name
    .replace(/\[?mailto:?$/i, "")
    .replace(/[\s,;:<("'”“[]+$/, "")
    .replace(/^["'“]/, "");
  return /\d[:.]\d/.test(name) || name.length > 100 ? "" : name;
}

function plainDate(raw: string): string | null {
  const date = oneLine(raw)
    .replace(/^[\s,>)\]:[]+|[\s,<("]+$/g, "")
    .replace(WITHIN, " ")
    .replace(STARTS, "")
    .trim();
  return date === "" ? null : date.slice(0, 120);
}
