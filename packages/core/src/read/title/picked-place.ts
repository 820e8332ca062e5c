import { titleTextCharsMost } from "../../bounds/read.ts";
/** Which of the listed jobs is meant by its place: from 0; -1 the last. */
export function pickedPlace(text: string): number | null {
  const match = PICKED.exec(text.slice(0, titleTextCharsMost));
  const word = (match?.[1] ?? match?.[2] ?? "").toLowerCase();
  const at = ["first", "second", "third", "fourth"].indexOf(word === "middle" ? "second" : word);
  return at >= 0 ? at : /^(?:last|latter)$/.test(word) ? -1 : null;
}
const PICKED =
  /(?:\b(?:only|just|so,?|it['’]s|namely) (?:for )?the (first|second|third|fourth|middle|last|latter)(?: (?:one|role|position|job|post))?(?=[,.!?;(]| please| for me| that| interests)|\bthe (first|second|third|fourth|middle|last|latter) (?:(?:one|role|position|job|post) )?only\b)/i;
