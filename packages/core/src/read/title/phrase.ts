import type { Language } from "../reading.ts";
import { BARRIERS, EDGE_WORDS, MODIFIERS } from "../words/title-words.ts";
import { englishComplement, isOpening } from "./english.ts";
import { germanRight } from "./german.ts";
import { hasLaterHead, headAt } from "./head-here.ts";
import type { Head } from "./head.ts";
import { leftEdge } from "./left-edge.ts";
import { ROMANCE, romanceRight } from "./romance.ts";
import type { Token } from "./token.ts";

/** A stretch of a sentence that has the form of a job title. */
export interface TitlePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its head alone says little ("Lead", "Director", "Support"). */
  readonly weak: boolean;
  /** Written with capitals, as a title is. */
  readonly capitalised: boolean;
  readonly words: number;
  /** "(m/w/d)" or "(H/F)" stands behind it: nobody writes that of a person. */
  readonly advertised: boolean;
}

const LEVEL = /^(?:[IVX]{1,4}|[1-6]|L[1-9]|E[1-9]|G[1-9]\d?|T[1-4]|CE|C1|C\+E)$/;

const GENDER = /^[([]?\s?(?:[mwfdhxiv](?:\s?[/|*,]\s?[mwfdhxiv]){1,3}|all genders|alle geschlechter|gn\*?)\s?[)\]]?/i;

export function titlePhrases(
  tokens: readonly Token[],
  text: string,
  language: Language,
  heading = false,
): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const head = token?.word ? headAt(tokens, i, language) : null;
    if (!token || !head || i < from) continue;
    const right = heading
      ? dutchHeading(tokens, rightEdge(tokens, i, head, language), head)
      : rightEdge(tokens, i, head, language);
    if (!ROMANCE.has(head.language) && hasLaterHead(tokens, i, language)) continue;
    const left = leftEdge(tokens, i, from, head, heading);
    const phrase = phraseOf(tokens, left, right, i, text, head);
    if (phrase) phrases.push(phrase);
    from = right + 1;
  }
  return joined(phrases, text);
}

/** "Roofer / slater": one post with two names. */
function joined(phrases: readonly TitlePhrase[], text: string): readonly TitlePhrase[] {
  const out: TitlePhrase[] = [];
  for (const phrase of phrases) {
    const last = out.at(-1);
    if (last && /^\s?\/\s?$/.test(text.slice(last.end, phrase.start)))
      out[out.length - 1] = {
        ...last,
        text: text.slice(last.start, phrase.end).trim(),
        end: phrase.end,
        weak: false,
        words: last.words + phrase.words,
        advertised: phrase.advertised,
      };
    else out.push(phrase);
  }
  return out;
}

/** "projectleider infra" alone in a subject: the one or two small words up to its end are the field. */
function dutchHeading(tokens: readonly Token[], edge: number, head: Head): number {
  const rest = tokens.slice(edge + 1);
  const field = rest.every(
    (token) =>
      token.word && !token.cap && !BARRIERS.has(token.low) && !EDGE_WORDS.has(token.low) && !isOpening(token.low),
  );
  return head.language === "nl" && field && rest.length <= 2 ? tokens.length - 1 : edge;
}

function rightEdge(tokens: readonly Token[], i: number, head: Head, language: Language): number {
  if (ROMANCE.has(head.language) || (ROMANCE.has(language) && !MODIFIERS.has(tokens[i - 1]?.low ?? "")))
    return romanceRight(tokens, i);
  let edge = i;
  if (head.language === "de" || head.language === "nl") edge = germanRight(tokens, i);
  else edge = englishComplement(tokens, i);
  const level = tokens[edge + 1];
  if (level && LEVEL.test(level.text) && tokens[edge]?.word && !isPronoun(tokens, edge + 1)) edge++;
  return edge;
}

/** "a plasterer I could start with": the letter is the writer. */
function isPronoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.text === "I" && next?.word === true && !next.cap && !isOpening(next.low);
}

function phraseOf(
  tokens: readonly Token[],
  left: number,
  right: number,
  head: number,
  text: string,
  kind: Head,
): TitlePhrase | null {
  const [first, last, top] = [tokens[left], tokens[right], tokens[head]];
  if (!first || !last || !top) return null;
  const end = genderEnd(text, last.end);
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/\s+/g, " ")
      .replace(/^[/&-]\s?/, ""),
    start: first.start,
    end,
    weak: kind.weak && left === right,
    capitalised: top.cap || first.cap,
    words: right - left + 1,
    advertised: end > last.end,
  };
}

/** "(m/w/d)" belongs to the phrase but not to the title's words. */
function genderEnd(text: string, end: number): number {
  const rest = text.slice(end, end + 30);
  const space = /^\s{0,2}/.exec(rest)?.[0].length ?? 0;
  const mark = GENDER.exec(rest.slice(space));
  return mark && mark[0].length >= 3 ? end + space + mark[0].length : end;
}
