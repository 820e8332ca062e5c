import type { Language } from "../reading.ts";
import { BARRIERS, MODIFIERS, isBarrier } from "../words/title-words.ts";
import { isOpening } from "./english.ts";
import type { Head } from "./head.ts";
import { headOf } from "./head.ts";
import { ROMANCE_LINKS } from "./romance.ts";
import type { Token } from "./token.ts";

/** Whether a word is the head of a title in its place. */

/** How many words on a later head may stand: "Volunteer Services Manager", "Assistant General Counsel". */
const MAX_RUN = 4;

/** "Software Engineer Manager": in an unbroken run of one style the last head is the head. */
export function hasLaterHead(tokens: readonly Token[], i: number, language: Language): boolean {
  const capital = tokens[i]?.cap ?? false;
  for (let j = i + 1; j <= i + MAX_RUN; j++) {
    const token = tokens[j];
    if (!token?.word && token?.text !== "&") return false;
    if (
      /^(?:and|und|&|et|y|e|en)$/.test(token.low) &&
      capital &&
      tokens[j + 1]?.cap &&
      !headOf(tokens[j - 1]?.text ?? "", "en")
    )
      continue;
    if (j === i + 1 && opensSmall(tokens, i)) return headAt(tokens, j, language)?.weak === false;
    if (token.cap !== capital && !token.caps) return false;
    if (headAt(tokens, j, language))
      return (
        j > i + 1 || capital || MODIFIERS.has(tokens[i]?.low ?? "") || headOf(token.text, language)?.weak === false
      );
    if (isBarrier(token.low, token.cap) || isOpening(token.low) || !(capital || MODIFIERS.has(token.low))) return false;
  }
  return false;
}

/** "Head gardener", "Trainee signaller": a capital only because the line begins with it. */
function opensSmall(tokens: readonly Token[], i: number): boolean {
  const [first, next] = [tokens[i], tokens[i + 1]];
  return i === 0 && first !== undefined && first.cap && !first.caps && next !== undefined && !next.cap;
}

/** A head in this place: small common words that also name jobs ("lead", "hand") count only where they are used as nouns. */
export function headAt(tokens: readonly Token[], i: number, language: Language): Head | null {
  const token = tokens[i];
  if (!token || (BARRIERS.has(token.low) && !token.cap)) return null;
  const head = englishHere(tokens, i, language) ?? headOf(token.text, language);
  if (!head || isDegree(tokens, i) || (head.weak && endsFirm(tokens, i))) return null;
  // An English title in a German letter is common; a Dutch word in one is a German word that looks like it.
  if (head.language !== language && head.language !== "en" && !(language === "en" && token.cap)) return null;
  // "registrar" in a Portuguese letter is a verb; an English title in one is written large or with its English words.
  if (head.language === "en" && language !== "en" && !token.cap && !MODIFIERS.has(tokens[i - 1]?.low ?? ""))
    return null;
  const next = tokens[i + 1];
  if (head.weak && !token.cap && (next?.low === "to" || next?.low === "me" || next?.low === "you")) return null;
  return head;
}

/** "Oak & Partner", "Bell & Hand": a firm, where no word before the "&" belongs to a title. */
function endsFirm(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2];
  return (
    tokens[i - 1]?.text === "&" &&
    before?.cap === true &&
    !MODIFIERS.has(before.low) &&
    headOf(before.text, "en") === null
  );
}

/** "Harbour Master" is a post, "a Master of Science", "Master in Law" and "my master degree" are not. */
function isDegree(tokens: readonly Token[], i: number): boolean {
  if (!/^masters?$/.test(tokens[i]?.low ?? "")) return false;
  const named =
    /^(?:harbou?r|dock|station|scrum|web|quarter|toast|pay|post|berth|yard|props?|wardrobe|choir|house|head|concert|ballet|quarry)$/;
  return !named.test(tokens[i - 1]?.low ?? "");
}

/** "Store Manager Lille" in a French letter: an English modifier before it makes the head English. */
function englishHere(tokens: readonly Token[], i: number, language: Language): Head | null {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (
    language === "en" ||
    !before ||
    !token ||
    !MODIFIERS.has(before.low) ||
    BARRIERS.has(before.low) ||
    ROMANCE_LINKS.has(before.low)
  )
    return null;
  const head = headOf(token.text, "en");
  return head?.language === "en" && headOf(before.text, language)?.language !== language ? head : null;
}
