import { flat } from "../fold.ts";
import type { JobClues } from "../job/clues.ts";
import type { Scene } from "../scene.ts";

const WITH_ARTICLE =
  /(?:^|[^a-z])(?:the|our|my|der|die|unser|mein|le|la|notre|mon|el|nuestro|mi|o|a|nosso|meu|de|het|onze|mijn)$/;
const CALLS =
  /^(?:comes|is coming|will come|can come|is due|is here|kommt|ist da|vient|viendra|passe|passera|viene|vendra|pasa|vem|vira|passa|komt|is er)\b/;
/** Room for the longest article, and for the longest of the verbs. */
const besideChars = 20;

/** What was found without the trade of somebody who calls at the house: named in the subject, it is no opening. */
export function withoutCaller(scene: Scene, clues: JobClues): JobClues {
  return { ...clues, titles: clues.titles.filter(({ title }) => !isCaller(scene, flat(title).toLowerCase())) };
}

/** "The plumber comes on Thursday", below the subject "Plumber". */
function isCaller({ subject, documents: [fresh] }: Scene, title: string): boolean {
  if (flat(subject).trim().toLowerCase() !== title) return false;
  const text = ` ${flat(fresh.text).toLowerCase()}`;
  const at = text.indexOf(` ${title} `);
  if (at < 0) return false;
  const end = at + title.length + 2;
  return (
    WITH_ARTICLE.test(text.slice(Math.max(0, at - besideChars), at)) && CALLS.test(text.slice(end, end + besideChars))
  );
}
