import { isFragment } from "./fragment.ts";
import { namePhrases } from "./phrase.ts";
import type { Document } from "../scene.ts";
import type { Sentence } from "../sentence.ts";
import { headOf } from "../title/head.ts";
import { BUSINESS } from "../words/company-words.ts";
import { PRONOUN_HIRES } from "../words/company-cues.ts";
import { roleOf } from "./role.ts";
import type { Judged } from "./role.ts";

/** A company named in running text and what its surroundings say of it. */
export interface CompanyClue extends Judged {
  readonly name: string;
  readonly evidence: string;
  readonly at: number;
}

const LEFT_CHARS = 110;
const RIGHT_CHARS = 70;

export function companyClues(
  sentences: readonly Sentence[],
  isPerson: (name: string) => boolean,
  titles: readonly string[],
  by: Document["by"],
): readonly CompanyClue[] {
  const found: CompanyClue[] = [];
  for (const sentence of sentences) {
    // "X is after a designer. They have advertised …": the pronoun stands for the last name.
    const last = found.at(-1);
    if (last && last.role !== "hires" && PRONOUN_HIRES.test(sentence.text))
      found.push({ ...last, role: "hires", strength: 6.5 });
    for (const { name, start, end } of namePhrases(sentence.text)) {
      if (isPerson(name) || isTitle(name) || isFragment(name, sentence.text, start)) continue;
      if (NO_NAME.test(name) || POST_LETTERS.test(name) || SPEAKER.test(name)) continue;
      const before = sentence.text.slice(Math.max(0, start - LEFT_CHARS), start);
      const after = sentence.text.slice(end, end + RIGHT_CHARS);
      // "Bula Anneke, yes please": a greeting in any language.
      if (isGreeting(name, before, after, isPerson)) continue;
      // "CP/2288", "Assistant AD job": a number's letters, a shortened title.
      if (/^[/-]?\d/.test(after) || /^\p{Lu}{1,5}[-/]?\d{2,}$/u.test(name) || shortTitle(name)) continue;
      // "my cousin Andre wants to apply", "bumped into Harriet": a person.
      if (!name.includes(" ") && (KIN.test(before) || RAN_INTO.test(before))) continue;
      // "in der Leipziger Zeitung suchen Sie": where it was read.
      if (READ_IN.test(before) && NEWSPAPER.test(name)) continue;
      // "at the Wick base", "for the Mersey drive": a place or a project, not who hires.
      if (
        !name.includes(" ") &&
        /\bthe\s$/i.test(before) &&
        (SITE.test(after) || (/\bat the\s$/i.test(before) && /^\sjob\b/.test(after)))
      )
        continue;
      found.push({
        name,
        ...roleOf(name, before, after, titles, by),
        evidence: sentence.text.trim().slice(0, 160),
        at: sentence.at + start,
      });
    }
  }
  return found;
}

function isGreeting(name: string, before: string, after: string, isPerson: (name: string) => boolean): boolean {
  const words = name.split(" ");
  return before.trim() === "" && /^\s?[,!]/.test(after) && words.length <= 3 && isPerson(words.at(-1) ?? "");
}

/** A host, or a phrase about the opening itself. */
const NO_NAME =
  /\p{L}\.\p{Ll}{2}|(?:^|\s)(?:stelle|position|posten|vacancy|job|role|poste|puesto|vaga|vacante|vacature|post of|kennziffer|referenz|reference|zettel|aushang)(?:\s|$)/iu;
const POST_LETTERS = /(?:^|\s)(?:FC|FD|CFO|CEO|COO|CTO|VP|MD|NED)$/;
/** A house's word alone, with nothing that names it. */
const SPEAKER =
  /^(?:the |die |der |das |la |le |el |o |a |de |het )?(?:institute|institut|instituto|company|school|college|university|hospital|council|museum|bank|group|trust|library|church|hotel|restaurant|café|cafe|agency|club|board|firma|schule|klinik|verein|gemeinde|stadt|école|mairie|ville|hôpital|colegio|escola|escuela|universidad|ayuntamiento|empresa|gemeente|bedrijf|markt|laden)$/iu;

const SITE =
  /^\s(?:base|site|drive|tunnel|bridge|project|programme|scheme|plant|office|depot|branch|area|region|campus|hub|factory|warehouse|shop|store|terminal|yard|quarry|mine|line|route|docks?|port|harbour|station|works|contract|account|desk|end|side|run)\b/i;

const KIN =
  /\b(?:cousin|friend|mate|brother|sister|son|daughter|nephew|niece|uncle|aunt|husband|wife|partner|boss|manager|colleague|prim[oa]|amig[oa]|irmã?o?|herman[oa]|freund|freundin|bruder|schwester|chef|kolleg(?:e|in)|copain|copine|ami|amie|frère|sœur|collègue|vriend|vriendin|broer|zus|collega)\s$/iu;
const RAN_INTO = /\b(?:bump(?:ed|ing)?|ran|run|running) into\s$/i;
const READ_IN =
  /\b(?:in|im|aus|from|dans|en|na|no|uit)(?:\s(?:der|dem|die|the|today's|saturday's|last week's|le|la|el|de|het|o|a))?\s$/i;
const NEWSPAPER =
  /(?:zeitung|anzeiger|tag(?:es)?blatt|kurier|nachrichten|gazette|echo|herald|tribune|chronicle|argus|bugle|courier|observer|advertiser|dépêche|nouvelles|diario|jornal|correio|noticias|krant|courant|dagblad)$/i;

function shortTitle(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length <= 3 &&
    /^(?:Assistant|Asst|Deputy|Associate|Senior|Junior|Sr|Jr|Head|Interim|Acting|Trainee)$/.test(words[0] ?? "") &&
    !BUSINESS.has(words.at(-1)?.toLowerCase() ?? "")
  );
}

function isTitle(name: string): boolean {
  const words = name.replace(/\s(?:I{1,3}|IV|V|\d)$/, "").split(" ");
  const last = words.at(-1) ?? "";
  return (
    words.length <= 6 &&
    headOf(last === last.toUpperCase() ? last.toLowerCase() : last, "en") !== null &&
    !/^(?:the )/i.test(name) &&
    !/&/.test(name)
  );
}
