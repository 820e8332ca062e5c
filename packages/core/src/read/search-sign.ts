import { openingCharsMost } from "../bounds/read.ts";
import { flat, foldedPattern } from "./fold.ts";
import type { JobClues } from "./job/clues.ts";
import { readOutcome } from "./outcome.ts";
import { partyOf } from "./party.ts";
import type { Scene } from "./scene.ts";
import { SEARCH_SIGNS } from "./words/search-signs.ts";

const SIGNS = SEARCH_SIGNS.map(foldedPattern);

/** A word of the search anywhere in the thread, an opening, somebody who speaks for the seeker: a list of other matters never ends. */
export function hasSign(scene: Scene, clues: JobClues): boolean {
  if (clues.postings.length > 0 || clues.references.length > 0) return true;
  if (clues.titles.some((clue) => !clue.unknownHead && clue.score >= 3)) return true;
  if ([...scene.to, ...scene.cc].some((one) => partyOf(one, scene.context) === "advocate")) return true;
  // "Come Saturday and do two heads, if I like it the chair is yours": an answer that no other matter has.
  if (
    scene.documents.some(
      (one) => one.by === "contact" && readOutcome(one.text.slice(0, openingCharsMost), false).value !== null,
    )
  )
    return true;
  const thread = flat(
    [scene.subject, ...scene.documents.map((one) => `${one.subject} \u00b6 ${one.text}`)].join(" \u00b6 "),
  );
  return SIGNS.some((sign) => sign.test(thread));
}
