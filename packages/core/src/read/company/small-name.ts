import { smallNameSentencesMost } from "../../bounds/read.ts";
import type { CompanyClue } from "./clue.ts";
import type { Sentence } from "../sentence.ts";
import { AT_SMALL, NO_SMALL_NAME, SEEKS_SMALL, SMALL_ASKED, SMALL_END } from "../words/small-name-words.ts";
import { isHouse } from "./house.ts";

/**
 * A firm written small ("i'd love to work at tallis freight"): no capital tells it, so only two frames do, in a letter
 * that writes all small: an opening "at" it, or it that looks for somebody.
 */

/** One to three words: a longer run of small words is a phrase. */
const MAX_WORDS = 3;

export function smallNames(
  sentences: readonly Sentence[],
  isPerson: (name: string) => boolean,
): readonly CompanyClue[] {
  if (!isWrittenSmall(sentences)) return [];
  return sentences.slice(0, smallNameSentencesMost).flatMap((sentence) =>
    [...namesAt(sentence.text), ...namesSeeking(sentence.text)]
      .filter((name) => !isPerson(name))
      .map((name) => ({
        name: capitalised(name),
        role: "hires" as const,
        strength: STRENGTH,
        evidence: sentence.text.trim().slice(0, 160),
        at: sentence.at + Math.max(0, sentence.text.indexOf(name)),
      })),
  );
}

/** Below a name with its capitals and below the address: never sure alone. */
const STRENGTH = 4;

/** More than half of what begins anew begins small. */
function isWrittenSmall(sentences: readonly Sentence[]): boolean {
  const begun = sentences.slice(0, smallNameSentencesMost).filter(({ text }) => /^\s*["'(¿¡]?\p{L}/u.test(text));
  const small = begun.filter(({ text }) => /^\s*["'(¿¡]?\p{Ll}/u.test(text));
  return small.length * 2 > begun.length;
}

function namesAt(text: string): readonly string[] {
  return [...text.matchAll(AT_SMALL)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    if (!SMALL_ASKED.test(before)) return [];
    return nameOf(text.slice(match.index + match[0].length), match[1] !== undefined);
  });
}

function namesSeeking(text: string): readonly string[] {
  return [...text.matchAll(SEEKS_SMALL)].flatMap((match) => {
    const [, article = "", name = ""] = match;
    return nameOf(name, article !== "");
  });
}

/** The words up to one that no name holds; behind an article it takes a house's word, or two. */
function nameOf(rest: string, article: boolean): readonly string[] {
  const words: string[] = [];
  for (const raw of rest.trim().split(/\s+/).slice(0, MAX_WORDS)) {
    const word = raw === "&" ? raw : (/^[\p{Ll}\p{N}][\p{L}\p{N}'’&-]*/u.exec(raw)?.[0] ?? "");
    if (word === "" || SMALL_END.has(word)) break;
    words.push(word);
    if (word !== raw) break;
  }
  const [first = ""] = words;
  if (first === "" || first.length < 3 || words.some((word) => NO_SMALL_NAME.has(word))) return [];
  if (words.length === 1 && (article || isHouse(first))) return [];
  return [words.join(" ")];
}

function capitalised(name: string): string {
  return name
    .split(" ")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(" ");
}
