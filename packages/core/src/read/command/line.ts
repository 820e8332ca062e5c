import { courtesies } from "../words/command.ts";
import { fold } from "../when/phrase.ts";

/** A line that might hold a command: as written, and folded without the courtesies and marks around it. */
export interface CommandLine {
  readonly written: string;
  readonly folded: string;
}

/** Longer lines are prose, except after a label, where a link or a note may stand. */
export const longestLine = 200;

export function commandLine(written: string): CommandLine {
  // List marks, bold and quotes that clients put around a line; ">" is left, since quoted words are not obeyed.
  const bare = trimmed(written, /[\s*•·"'“‘`_-]/, /[\s*"'”’`_]/);
  return { written: bare, folded: withoutCourtesies(fold(bare.slice(0, longestLine + 1))) };
}

/** What follows one of the words, "" where nothing does; null where the line begins with none of them. */
export function after(line: string, words: readonly string[]): string | null {
  const found = words.filter(
    (word) => line === word || (line.startsWith(word) && /[\s:,;(]/.test(line[word.length] ?? "")),
  );
  const longest = found.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : line.slice(longest.length).replace(/^[\s:,;(]+/, "");
}

export function keyOf<K extends string>(table: Readonly<Record<K, readonly string[]>>, line: string): K | null {
  const keys = Object.keys(table) as K[];
  return keys.find((key) => table[key].includes(line)) ?? null;
}

/** Without the marks at its ends; counted from there, since a pattern would look at every run of spaces in between. */
export function trimmed(text: string, front: RegExp, back: RegExp): string {
  let from = 0;
  let to = text.length;
  while (from < to && front.test(text[from] ?? "")) from++;
  while (to > from && back.test(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}

const marks = /^[\s.,;!…)\-–—:]+|[\s.,;!…(\-–—:\p{Extended_Pictographic}\u{FE0F}]+$/gu;
const mostCourtesies = 3;

function withoutCourtesies(folded: string): string {
  let line = folded.replace(marks, "");
  for (let i = 0; i < mostCourtesies; i++) {
    const before = courtesies.find((word) => line.startsWith(`${word} `) || line.startsWith(`${word},`));
    const behind = courtesies.find((word) => line.endsWith(` ${word}`) || line.endsWith(`,${word}`));
    if (before !== undefined) line = line.slice(before.length);
    else if (behind !== undefined) line = line.slice(0, -behind.length);
    else break;
    line = line.replace(marks, "");
  }
  return line;
}
