import { BARRIERS, EDGE_WORDS, MODIFIERS, isBarrier } from "../words/title-words.ts";
import { isOpening } from "./english.ts";
import type { Head } from "./head.ts";
import { headOf } from "./head.ts";
import { ROMANCE, romanceLeft } from "./romance.ts";
import type { Token } from "./token.ts";

/** Where a title begins: how many of the words before its head belong to it. */

/** Longer titles are sentences. */
const MAX_WORDS_LEFT = 6;

export function leftEdge(tokens: readonly Token[], i: number, from: number, head: Head, heading: boolean): number {
  if (ROMANCE.has(head.language)) return romanceLeft(tokens, i, from);
  const capital = tokens[i]?.cap ?? false;
  const byArticle = heading && opensHeading(tokens, i) ? -1 : articleBefore(tokens, i, from);
  let edge = i;
  for (let j = i - 1; j >= Math.max(from, i - MAX_WORDS_LEFT - 1); j--) {
    const token = tokens[j];
    if (!token) break;
    if (joins(tokens, j, from)) continue;
    if (isRank(tokens, j, i)) {
      edge = j;
      break;
    }
    if (!token.word || isEdge(token, capital)) break;
    const fits =
      MODIFIERS.has(token.low) ||
      token.caps ||
      (capital && token.cap && !isBarrier(token.low, true)) ||
      /^\p{L}+-\p{L}+/u.test(token.text) ||
      isGrade(tokens, j) ||
      j > byArticle ||
      (j === 0 && token.cap && token.text.length > 2);
    if (!fits) break;
    edge = j;
  }
  return edge;
}

/** "second engineer", "first mate": on board and in the kitchen a rank, elsewhere one more. */
function isRank(tokens: readonly Token[], j: number, head: number): boolean {
  return (
    j === head - 1 &&
    /^(?:first|second|third|fourth)$/.test(tokens[j]?.low ?? "") &&
    /^(?:engineer|officer|mate|chef|cook|assistant|violin|violinist|pilot|secretary)s?$/.test(tokens[head]?.low ?? "")
  );
}

/** "class 2 drivers", "band 6 nurse", "year 3 teacher": the grade and its number. */
function isGrade(tokens: readonly Token[], j: number): boolean {
  const at = /^\d{1,2}$/.test(tokens[j]?.text ?? "") ? j : j + 1;
  return (
    GRADE.test(tokens[at - 1]?.low ?? "") && /^\d{1,2}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.word === true
  );
}

const GRADE = /^(?:class|band|grade|level|year|category|cat|tier|stage|step|phase)$/;

/** "bike mechanic" alone in a subject: no word of grammar before the head. */
function opensHeading(tokens: readonly Token[], i: number): boolean {
  return (
    i <= 3 &&
    tokens
      .slice(0, i)
      .every((token) => token.word && !BARRIERS.has(token.low) && !EDGE_WORDS.has(token.low) && !isOpening(token.low))
  );
}

/** "&", "and", "/" between two words of the title: "Speech and Language Therapist". */
function joins(tokens: readonly Token[], j: number, from: number): boolean {
  const [before, token, after] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  if (!token || !before || !after || j - 1 < from || !before.word) return false;
  if (token.text === "&" || token.text === "/") return before.cap === after.cap || MODIFIERS.has(before.low);
  if (token.low !== "and" && token.low !== "und" && token.low !== "en") return false;
  const known = MODIFIERS.has(before.low) && MODIFIERS.has(after.low);
  return (known || (before.cap && after.cap)) && !headOf(before.text, "en");
}

/** "looking for a line cook": everything between an article and the head belongs to the title, whatever it is. */
function articleBefore(tokens: readonly Token[], i: number, from: number): number {
  for (let j = i - 1; j >= Math.max(from, i - 5); j--) {
    const token = tokens[j];
    if (!token?.word) return i;
    if (
      /^(?:a|an|the|your|another|one|no|some|ein|eine|einen|einer|eines|die|der|das|den|ihre|een|de|het|as|als|good|experienced)$/.test(
        token.low,
      )
    )
      return j;
    if (BARRIERS.has(token.low)) return i;
  }
  return i;
}

/** Words that never open a title, and articles. */
function isEdge(token: Token, capital: boolean): boolean {
  const large = capital && token.cap;
  if (
    EDGE_WORDS.has(token.low) &&
    !(large && /^(?:general|second|first|third|open|small|big|new|advertised)$/.test(token.low))
  )
    return true;
  return isBarrier(token.low, large) && !(token.caps && token.text.length <= 4 && MODIFIERS.has(token.low));
}
