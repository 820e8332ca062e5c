import { meaningCharsMost, sentencesMost, sentenceCharsMost } from "../bounds/read.ts";

/** Text into sentences, bounded: what stands in one sentence belongs together; hard-wrapped lines are joined first. */

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was cut from. */
  readonly at: number;
  /** Number of its line or paragraph; neighbours differ by one. */
  readonly line: number;
  /** It is its line alone and looks like a heading or a list item: short, no full stop. */
  readonly alone: boolean;
  /** A subject's piece: all of it may be the title. */
  readonly heading?: boolean;
}

/** Mail clients wrap at 72 to 78; a line this long was broken by the client and not by the writer. */
const WRAP_CHARS = 52;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|sr|jr|inc|ltd|co|corp|dept|asst|assoc|no|nr|vs|etc|approx|ca|bzw|z\.b|u\.a|d\.h|usw|evtl|inkl|ggf|tel|str|ref|réf|m|mme|mlle|sra|srta|dra|ing|lic|eng|dhr|mevr|drs|bijv|p\.ex|ej|e\.g|i\.e|a\.m|p\.m|u\.s|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z]|\d{1,2})\.$/i;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  unwrapped(text.slice(0, meaningCharsMost)).forEach(({ text: line, at }, number) => {
    for (const piece of splitLine(line)) {
      if (sentences.length < sentencesMost && piece.text.trim() !== "")
        sentences.push({
          text: piece.text.slice(0, sentenceCharsMost),
          at: at + piece.at,
          line: number,
          alone: isAlone(line),
        });
    }
  });
  return sentences;
}

/** Joins what a client wrapped; blank lines, list items and short lines stay apart. */
export function unwrapLines(text: string): readonly string[] {
  return unwrapped(text).map((line) => line.text);
}

/** Each with where it began: a line's spaces at its end are no part of it, but those behind stand where they stood. */
function unwrapped(text: string): readonly { readonly text: string; readonly at: number }[] {
  const out: { text: string; at: number }[] = [];
  let open = false;
  let at = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\s+$/, "");
    const last = out.at(-1);
    if (open && last && line !== "" && !/^\s*(?:[-*•·–>]|\d{1,2}[.)])\s/.test(line) && !/^https?:/i.test(line.trim()))
      last.text = `${last.text} ${line.trim()}`;
    else out.push({ text: line.trim(), at: at + line.length - line.trimStart().length });
    at += raw.length + 1;
    open =
      (line.length >= WRAP_CHARS && line.length <= 100 && !/[.!?:;]$/.test(line)) ||
      (line.length >= 64 && line.length <= 100 && !/https?:\S+$/.test(line));
  }
  return out;
}

function splitLine(line: string): readonly { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?…]+["'”’)\]]*\s+|;\s+/g)) {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0].startsWith(".") && ABBREVIATION.test(before)) continue;
    pieces.push({ text: line.slice(from, end).trimEnd(), at: from });
    from = end;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), at: from });
  return pieces;
}

function isAlone(line: string): boolean {
  return line.length <= 110 && !/[.!?]["')]?$/.test(line.trim());
}
