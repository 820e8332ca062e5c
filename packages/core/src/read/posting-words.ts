import { advertHeadCharsMost, advertLinesMost, advertLinesShownMost, advertLineCharsMost } from "../bounds/read.ts";
import { oneLine } from "../mail/clean.ts";
import { fold } from "./when/phrase.ts";
import { postingHeads } from "./words/posting-heads.ts";

/** One line below a head may be anything. */
const enoughLines = 2;

/**
 * What a posting asks for, in its own words: the lines below the first head that postings put over their demands
 * ("Requirements", "Ihr Profil"), as somebody pasted or forwarded them. Null where no such part stands in the text.
 */
export function postingWords(text: string): string | null {
  const lines = text.split(/\r?\n/, advertLinesMost).map((line) => oneLine(line));
  for (const [i, line] of lines.entries()) {
    if (!isHead(line)) continue;
    const asked = linesBelow(lines.slice(i + 1));
    if (asked.length >= enoughLines) return [line, ...asked].join("\n");
  }
  return null;
}

/** Marks that clients and boards put around a head: bold, underline, numbers of a list. */
const around = /^[\s*_#>•·\d.)-]{0,12}|[\s*_:?–—-]{0,12}$/g;

function isHead(line: string): boolean {
  if (line === "" || line.length > advertHeadCharsMost) return false;
  return postingHeads.has(fold(line.replaceAll(around, "")));
}

/** Points may stand apart by an empty line; where prose or another head begins, the part ends. */
function linesBelow(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let isAfterGap = false;
  for (const line of lines.slice(0, 3 * advertLinesShownMost)) {
    if (shown.length === advertLinesShownMost || isHead(line) || isOtherHead(line)) break;
    if (isAfterGap && line !== "" && !isPoint(line)) break;
    isAfterGap = line === "" && shown.length > 0;
    if (line !== "") shown.push(line.slice(0, advertLineCharsMost));
  }
  return shown;
}

const isPoint = (line: string): boolean => /^(?:[-*•·–o]|\d{1,2}[.)])\s/.test(line);
const isOtherHead = (line: string): boolean => line.endsWith(":") && line.length <= advertHeadCharsMost;
