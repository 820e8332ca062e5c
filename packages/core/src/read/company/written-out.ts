import { spellWordsMost, flattenedCharsMost } from "../../bounds/read.ts";
import { BUSINESS } from "../words/company-words.ts";
import { compact, compactBare, compactGerman, compactWithAnd } from "./compact.ts";

/** Where a text writes out what an address runs together. */

export interface Match {
  readonly name: string;
  readonly quality: number;
}

const MAX_WORDS = 7;

interface Word {
  readonly text: string;
  readonly key: string;
  readonly german: string;
  readonly breaks: boolean;
}

/** The stretch of a text that, run together, is the label, begins it, or is begun by it. */
export function written(key: string, text: string): Match | null {
  if (key.length < 3) return null;
  const words = wordsOf(text);
  let best: Match | null = null;
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (
      !first ||
      first.key === "" ||
      !(key.startsWith(first.key) || key.startsWith(first.german) || first.key.startsWith(key))
    )
      continue;
    const match = longest(key, words, i);
    if (
      match &&
      (!best ||
        match.quality > best.quality ||
        (match.quality === best.quality && capitals(match.name) > capitals(best.name)))
    )
      best = match;
  }
  return best;
}

function longest(key: string, words: readonly Word[], from: number): Match | null {
  let best: Match | null = null;
  for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
    if (to > from && words[to - 1]?.breaks) break;
    const name = words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(" ");
    const quality = likeness(key, name);
    if (quality > (best?.quality ?? 0.01)) best = { name: extended(words, from, to), quality };
  }
  return best && best.quality >= (best.name.includes(" ") ? 0.4 : 0.55) ? best : null;
}

/** 1: the same; less: a beginning of it, by how much of it. */
function likeness(key: string, name: string): number {
  let best = 0;
  for (const form of [compact(name), compactWithAnd(name), compactGerman(name)]) {
    if (form === key) return 1;
    if (form.length >= 4 && key.startsWith(form)) best = Math.max(best, (form.length / key.length) * 0.95);
  }
  if (name.includes(" ") && compactBare(name) === key) return 0.99;
  return best;
}

/** "Amalgent" in the domain and "Amalgent Packaging Corp." in the text: the rest of the name comes along. */
function extended(words: readonly Word[], from: number, to: number): string {
  let end = to;
  for (let i = to + 1; i <= to + 4; i++) {
    const word = words[i];
    if (!word || words[i - 1]?.breaks) break;
    const next = words[i + 1];
    if (/^\p{Lu}/u.test(word.text) && isNamePart(word.text)) end = i;
    else if (word.text === "&" && next && /^\p{Lu}/u.test(next.text) && !words[i]?.breaks) end = ++i;
    else if (!(/^(?:and|of)$/.test(word.text) && next && /^\p{Lu}/u.test(next.text) && isNamePart(next.text))) break;
  }
  return withoutTail(
    words
      .slice(from, end + 1)
      .map((word) => word.text)
      .join(" "),
  );
}

function withoutTail(name: string): string {
  return name.replace(/['’]s$/, "").replace(/\s(?:&|and|of|the|for|de|y|e|et|und|en)$/i, "");
}

function isNamePart(word: string): boolean {
  const low = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (/^(?:inc|ltd|llc|corp|gmbh|ag|plc|co|limited|sa|bv)$/.test(low)) return true;
  return BUSINESS.has(low);
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text
    .slice(0, flattenedCharsMost)
    .matchAll(/(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*|&|\+)([,;:!?()|"\n\r]|\s-\s|\s–\s)?/gu)) {
    const raw = (match[0] ?? "").replace(/[,;:!?()|"\n\r]+$/, "").replace(/\s[-–]\s$/, "");
    const bare = raw.replace(/['’]s$/i, "").replace(/[.'’-]+$/, "");
    words.push({
      text: raw.replace(/[.'’-]+$/, (tail) => (/^(?:st|inc|ltd|co|corp)\.$/i.test(raw) ? tail : "")),
      key: compactWithAnd(bare),
      german: compactGerman(bare),
      breaks: match[1] !== undefined || /[a-z]{3}\.$/.test(raw),
    });
    if (words.length >= spellWordsMost) break;
  }
  return words;
}

export function capitals(name: string): number {
  return (name.match(/\p{Lu}/gu) ?? []).length;
}
