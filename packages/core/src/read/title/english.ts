import { BARRIERS, MODIFIERS } from "../words/title-words.ts";
import type { Token } from "./token.ts";

/** How far an English title goes behind its head. */

const MAX_WORDS_RIGHT = 7;

/** "Head of Information Security", "Director of Nursing", "Research Fellow in Cryo-EM Methods", "Chief of Staff". */
export function englishComplement(tokens: readonly Token[], i: number): number {
  const closed = beforeOpening(tokens, i);
  if (closed > i) return closed;
  const kitchen = brigade(tokens, i);
  if (kitchen > i) return kitchen;
  // "VP Finance", "Director Engineering": the field stands right behind.
  let field = i;
  while (
    /^(?:vp|avp|svp|evp|director|trainee|intern|apprentice|temp)$/.test(tokens[i]?.low ?? "") &&
    field < i + 3 &&
    tokens[field + 1]?.cap &&
    MODIFIERS.has(tokens[field + 1]?.low ?? "")
  )
    field++;
  if (field > i) return field;
  const link = tokens[i + 1];
  const first = tokens[i + 2];
  if (!link || !first || !/^(?:of|for|in)$/.test(link.low)) return i;
  const ofSmall =
    link.low === "of" &&
    /^(?:head|director|vp|president|chief|manager|dean|professor|lecturer|vice|avp|coordinator|lead)$/.test(
      tokens[i]?.low ?? "",
    );
  if (
    link.low !== "of" &&
    !(
      first.cap &&
      /^(?:fellow|lecturer|professor|fellowship|assistant|associate|lectureship|postdoc|internship|apprenticeship|trainee|apprentice|director|manager)$/.test(
        tokens[i]?.low ?? "",
      )
    )
  )
    return i;
  // "Manager in Taunton" says where, "Director in Treasury" what.
  if (link.low === "in" && PLACED.test(tokens[i]?.low ?? "") && !MODIFIERS.has(first.low)) return i;
  if (!ofSmall && !(first.cap && tokens[i]?.cap)) return i;
  let edge = i;
  for (let j = i + 2; j <= i + 1 + MAX_WORDS_RIGHT; j++) {
    const token = tokens[j];
    if (!token) break;
    const small =
      ofSmall && !first.cap && token.word && !BARRIERS.has(token.low) && !isOpening(token.low) && j <= i + 4;
    const joint =
      /^(?:of|and|&|the|for)$/.test(token.low) && (tokens[j + 1]?.cap ?? false) && first.cap && token.low !== "the";
    if (token.word && (small || (token.cap && !isOpening(token.low)))) edge = j;
    else if (!joint) break;
  }
  return edge;
}

/** "chef de partie pastry": the kitchen's French ranks, and the section behind. */
function brigade(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.low !== "chef" || tokens[i + 1]?.low !== "de" || !RANK.test(tokens[i + 2]?.low ?? "")) return i;
  return MODIFIERS.has(tokens[i + 3]?.low ?? "") ? i + 3 : i + 2;
}

const RANK = /^(?:partie|rang|cuisine|tournant|cave)$/;

const PLACED = /^(?:director|manager|assistant|associate|trainee|apprentice)$/;

/** "the Assistant QS job", "the Driver CE role": short capitals between the head and the word for the opening. */
function beforeOpening(tokens: readonly Token[], i: number): number {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  const short = next?.caps === true && next.text.length <= 4 && !BARRIERS.has(next.low);
  return short && tokens[i]?.cap === true && isOpening(after?.low ?? "") ? i + 1 : i;
}

export function isOpening(low: string): boolean {
  return /^(?:role|roles|position|positions|job|jobs|opening|openings|vacancy|post|posting|opportunity|spot|req|requisition|mandate|ad|advert|listing|search|gig|slot)$/.test(
    low,
  );
}
