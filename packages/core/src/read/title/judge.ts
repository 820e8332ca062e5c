import {
  GONE_RIGHT,
  OTHER_LEFT,
  OTHER_RIGHT,
  OWN_LEFT,
  PERSON_LEFT,
  PERSON_RIGHT,
  TARGET_LEFT,
  TARGET_RIGHT,
  TARGET_LEFT_FAR,
  TARGET_LEFT_LOOSE,
  TARGET_RIGHT_LOOSE,
} from "../words/title-cues.ts";
import { OPENING_NOUNS } from "../words/title-words.ts";
import type { TitlePhrase } from "./phrase.ts";
import type { TitleClue } from "./clue.ts";

/** What the words around a title say about whose job it is. */

/** "möchte ich mich als Fachkraft … bewerben": German and Dutch put the verb last. */
const VERB_LAST =
  /\b(?:möchte|würde|will|wil|zou|bewerbe)\b.{0,140}\b(?:bewerben|anfangen|arbeiten|mitarbeiten|solliciteren|werken|beginnen)\b/i;

/** "den Job als", "el puesto de", "começar como": the post as which somebody is wanted, where no "my" stands before. */
const OFFERED_AS =
  /(?<!\b(?:mein|meinen|meinem|meine|meiner|mon|ma|mi|meu|minha|mijn|m'n|my|alten|derzeitigen|jetzigen|letzten)\s)\b(?:stellen?|position|job|posten|bewerb\p{L}*|poste|emploi|candidat\p{L}*|postul\p{L}*|embauch\p{L}*|recrut\p{L}*|puesto|plaza|vacante|trabajar|contratar\p{L}*|contratad\p{L}*|empezar|entrar|incorporar\p{L}*|vaga|lugar|cargo|começar|trabalhar|functie|baan|plek|vacature|sollicit\p{L}*|beginnen|aannemen|werken|anfangen|arbeiten|einsteigen|travailler|commencer|devenir)\s[^.,;!?]{0,30}?\b(?:als|comme|como|de|d['’]|en tant que)\s?$/iu;

export function judge(
  before: string,
  after: string,
  narrow: string,
  headline: boolean,
  phrase: TitlePhrase,
): { role: TitleClue["role"]; score: number } {
  if (NAMED_PERSON.test(phrase.text)) return { role: "person", score: -4 };
  const verbLast = VERB_LAST.test(before + " " + after) && /\b(?:als|as)\s(?:\p{L}+\s)?$/iu.test(before);
  const opening = TARGET_RIGHT.some((cue) => cue.test(after) || cue.test(narrow));
  const asked = verbLast || [...TARGET_LEFT, ...TARGET_LEFT_FAR].some((cue) => cue.test(before));
  if (phrase.advertised) return { role: "target", score: 5.5 };
  if (!opening && PERSON_DOES.test(after)) return { role: "person", score: -4 };
  const gone = isGone(after, narrow);
  if (!gone && OTHER_RIGHT.some((cue) => cue.test(narrow) || cue.test(after))) return { role: "other", score: -4 };
  if (OTHER_LEFT.some((cue) => cue.test(before))) return { role: "other", score: -3 };
  const own =
    OWN_LEFT.some((cue) => cue.test(before)) &&
    !OFFERED_AS.test(before) &&
    !/\b(?:apply|applied|applying|application|join|joining|consider|candidate|position|role|job|hire|opening|interested in working)\b[^.]{0,30}\bas\b[^.]{0,8}$/i.test(
      before,
    );
  if (own && !opening) return { role: "own", score: -5 };
  const person =
    PERSON_LEFT.some((cue) => cue.test(before)) &&
    !new RegExp(`\\b(?:${OPENING_NOUNS}|title)\\b[^.]{0,30}\\b(?:is|was)\\b[^.]{0,12}$`, "i").test(before);
  if ((person || PERSON_RIGHT.some((cue) => cue.test(after))) && !opening && !asked)
    return { role: "person", score: -4 };
  const size = (phrase.capitalised ? 0.3 : 0) + Math.min(phrase.words, 4) * 0.1;
  if (phrase.weak && (opening || asked)) return { role: "target", score: 2.6 };
  if (gone) return { role: "target", score: phrase.weak ? 1 : 3.2 };
  if (opening && asked) return { role: "target", score: 6 + size };
  if (opening) return { role: "target", score: (own ? 2 : 5) + size };
  if (asked) return { role: "target", score: (phrase.weak ? (WHOLE_JOB.test(phrase.text) ? 3 : 2) : 4) + size };
  const loose = TARGET_LEFT_LOOSE.some((cue) => cue.test(before)) || TARGET_RIGHT_LOOSE.some((cue) => cue.test(narrow));
  if (loose)
    return { role: "target", score: (phrase.weak ? 1 : phrase.capitalised && phrase.words > 1 ? 3.5 : 2.5) + size };
  if (headline) return { role: "bare", score: phrase.capitalised ? 2.6 : 1 };
  return { role: "bare", score: 0 };
}

/** "Maître Hugon", a ship's name: "MV Coral Ranger". */
export const NAMED_PERSON =
  /^(?:Maître|Padre|Sister|Judge)\s\p{Lu}\p{Ll}+$|^(?:MV|M\/V|HMS|SS|RMS|RV|FV|SY|MY)\s\p{Lu}/u;

/** "the job your recruiter sent me", "Chef, I hear …": who does something or is spoken to. */
const PERSON_DOES =
  /^\s(?:\p{Lu}\p{Ll}+,?\s)?(?:sent|told|rang|phoned|emailed|e-mailed|messaged|contacted|called|wrote|gave|asked|showed|handed|texted)(?: to)? (?:me|us|you|it|that)(?![\p{L}])/u;

/** Words that may be all that the job is called. */
const WHOLE_JOB =
  /^(?:apprentice(?:ship)?|intern(?:ship)?|trainee(?:ship)?|placement|volunteer|graduate|host|captain|miller|smith|potter|turner|butler|scout|guide|pilot|keeper|model)$/i;

export function isGone(after: string, narrow: string): boolean {
  return GONE_RIGHT.some((cue) => cue.test(narrow) || cue.test(after));
}
