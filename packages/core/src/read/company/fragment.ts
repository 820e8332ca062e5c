import { NO_COMPANY } from "../words/company-words.ts";
import { BARRIERS, EDGE_WORDS } from "../words/title-words.ts";
import { isFirmLike } from "./house.ts";

/** A word that is large only because it begins the sentence, a heading before a colon, or an exclamation. */
export function isFragment(name: string, sentence: string, start: number): boolean {
  const rest = sentence.slice(start + name.length);
  const first = /^[\s"'“„(*•·–-]*$/.test(sentence.slice(0, start));
  if (
    first &&
    /^\s?:/.test(rest) &&
    !isFirmLike(name) &&
    !/^\s?:\s(?:no|yes|ja|nein|oui|non|s[íi]|sim|não|nee)\b/i.test(rest)
  )
    return true;
  if (name.includes(" ")) return false;
  const low = name.toLowerCase().replace("’", "'");
  if (/^(?:it|they|we|you|i|he|she|that|there|who|what|here|let|c|j|d|l|qu)'/.test(low)) return true;
  if (NO_COMPANY.has(low) || BARRIERS.has(low) || EDGE_WORDS.has(low)) return true;
  const opens = /^[\s"'“„(*•·–-]*$/.test(sentence.slice(0, start));
  return (
    (opens && OPENERS.test(low)) ||
    (name.length > 1 && name === name.toUpperCase() && sentence === sentence.toUpperCase()) ||
    name.length === 1
  );
}
const OPENERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|.*(?:ly|ing|ed)|questions?|notice|money|mornings?|nights?|grade|salary|references?|portfolio|happy|sorry|brilliant|interesting|noted|rather|old|short|long|quick|small|first|last|next|same|other|another|several|most|many|everyone|someone|nobody|apologies|samples|work|résumé|free|funny|full|half|even|ever|never|maybe|perhaps|lovely|great|nice|fair|true|sure|right|wrong|yours|gruß|danke|schade|merci|dank|moet|zou|lang|hoe|effe|nou|wel|terminei|trabalhei|moro|tenho|vi|tô|será|acabo|llevo|tengo|vivo|puedo|soy)$/;
