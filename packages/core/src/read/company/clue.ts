import { isFragment, namePhrases } from "./phrase.ts";
import type { Sentence } from "../sentence.ts";
import { headOf } from "../title/head.ts";
import { BUSINESS } from "../words/company-words.ts";
import { TARGET_LEFT } from "../words/title-cues.ts";
import {
  HIRES_LEFT,
  HIRES_LEFT_LOOSE,
  BEFORE_OPENING,
  HIRES_RIGHT,
  OPENING_RIGHT,
  LABEL_LEFT,
  OWN_LEFT,
  OWN_RIGHT,
  PRONOUN_HIRES,
  YOURS_LEFT,
} from "../words/company-cues.ts";

/** A company named in running text and what its surroundings say of it. */
export interface CompanyClue {
  readonly name: string;
  readonly role: "hires" | "own" | "named";
  /** How plainly: 7 a label, 6 a cue, 3 a cue that also stands before places. */
  readonly strength: number;
  readonly evidence: string;
  readonly at: number;
}

const LEFT_CHARS = 110;
const RIGHT_CHARS = 70;

export function companyClues(
  sentences: readonly Sentence[],
  isPerson: (name: string) => boolean,
  titles: readonly string[],
): readonly CompanyClue[] {
  const found: CompanyClue[] = [];
  for (const sentence of sentences) {
    // "X is after a designer. They have advertised …": the pronoun stands for the last name.
    const last = found.at(-1);
    if (last && last.role !== "hires" && PRONOUN_HIRES.test(sentence.text))
      found.push({ ...last, role: "hires", strength: 6.5 });
    for (const { name, start, end } of namePhrases(sentence.text)) {
      if (isPerson(name) || isTitle(name) || isFragment(name, sentence.text, start)) continue;
      const before = sentence.text.slice(Math.max(0, start - LEFT_CHARS), start);
      const after = sentence.text.slice(end, end + RIGHT_CHARS);
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
        ...roleOf(name, before, after, titles),
        evidence: sentence.text.trim().slice(0, 160),
        at: sentence.at + start,
      });
    }
  }
  return found;
}

const SITE =
  /^\s(?:base|site|drive|tunnel|bridge|project|programme|scheme|plant|office|depot|branch|area|region|campus|hub|factory|warehouse|shop|store|terminal|yard|quarry|mine|line|route|docks?|port|harbour|station|works|contract|account|desk|end|side|run)\b/i;

const KIN =
  /\b(?:cousin|friend|mate|brother|sister|son|daughter|nephew|niece|uncle|aunt|husband|wife|partner|boss|manager|colleague|prim[oa]|amig[oa]|irmã?o?|herman[oa]|freund|freundin|bruder|schwester|chef|kolleg(?:e|in)|copain|copine|ami|amie|frère|sœur|collègue|vriend|vriendin|broer|zus|collega)\s$/iu;
const RAN_INTO = /\b(?:bump(?:ed|ing)?|ran|run|running) into\s$/i;
const READ_IN =
  /\b(?:in|im|aus|from|dans|en|na|no|uit)(?:\s(?:der|dem|die|the|today's|saturday's|last week's|le|la|el|de|het|o|a))?\s$/i;
const NEWSPAPER =
  /(?:zeitung|anzeiger|tag(?:es)?blatt|kurier|nachrichten|gazette|echo|herald|tribune|chronicle|argus|bugle|courier|observer|advertiser|dépêche|nouvelles|diario|jornal|correio|noticias|krant|courant|dagblad)$/i;

/** "You are looking for a driver for Acme Logistics": a firm of two words or more, for whom somebody else looks. */
const SOUGHT_FOR =
  /\b(?:suchen sie|suchst du|you(?:'re| are) (?:looking|recruiting|advertising|hiring)|vous (?:cherchez|recherchez|recrutez)|(?:usted|ustedes) buscan?|busca[mn]|vocês (?:procuram|buscam)|(?:u|jullie) zoek(?:t|en))\b[^.?!]{3,80}\s(?:für|for|pour(?: le compte d[eu])?|para|voor)\s(?:(?:die|das|den|the|la|le|les|el|o|a|de|het)\s)?$/i;

type Judged = Pick<CompanyClue, "role" | "strength">;

function roleOf(name: string, before: string, after: string, titles: readonly string[]): Judged {
  if (LABEL_LEFT.test(before)) return { role: "hires", strength: 7 };
  if (SUPPOSED.test(before)) return { role: "own", strength: 0 };
  const joined =
    /[\s,(](at|with|for|in|bei|beim|chez|en|na|no|da|do|bij|van|@|von|by|of)\s(?:the\s)?$|,\s?$|\s[-–]\s$/i.exec(
      before,
    );
  const lead = joined
    ? before
        .slice(0, joined.index)
        .replace(/\s(?:up|over|down|out|here|there|round)$/i, "")
        .trimEnd()
        .toLowerCase()
    : "";
  const strict = /^(?:at|with|for|bei|beim|chez|bij|@)$/i.test(joined?.[1] ?? "");
  const own = OWN_RIGHT.some((cue) => cue.test(after));
  const mine = own || OWN_LEFT.some((cue) => cue.test(before));
  const title = joined?.[1] ? titles.find((one) => lead.endsWith(one.toLowerCase())) : undefined;
  const wanted =
    /\b(?:interested in|going for|applying for|apply for|applied for|asking about|(?:the|your|an?) (?:card|advert|notice|sign|poster|listing) for)\b[^.]{0,60}$/i.test(
      lead,
    );
  if (
    title &&
    !own &&
    (!mine || wanted || TARGET_LEFT.some((cue) => cue.test(lead.slice(0, lead.length - title.length))))
  )
    return { role: "hires", strength: strict ? 7 : 3.5 };
  if (!own && !/^.{0,45}\b(?:too|as well|also|ook|auch|aussi|también|também)\b/i.test(after) && isHiring(before, after))
    return { role: "hires", strength: STOPPED.test(after) ? 3.5 : isBesideOpening(name, before, after) ? 5 : 6.5 };
  const hires = HIRES_LEFT.some((cue) => cue.test(before));
  const asked =
    /\b(?:put(?:ting)? me forward|recommend me|refer me|apply|applied|applying|application|role|position|opening|vacancy|posting|interest(?:ed)?|join(?:ing)?|bewerb\w*|stelle|poste|vaga|vacante|vacature)\b[^.]{0,40}$/i.test(
      before,
    );
  if (mine && !(hires && asked))
    return YOURS_LEFT.some((cue) => cue.test(before)) && !own
      ? { role: "hires", strength: 4 }
      : { role: "own", strength: 0 };
  if (hires || (name.includes(" ") && SOUGHT_FOR.test(before))) return { role: "hires", strength: 6.5 };
  if (YOURS_LEFT.some((cue) => cue.test(before))) return { role: "hires", strength: 5 };
  return HIRES_LEFT_LOOSE.some((cue) => cue.test(before))
    ? { role: "hires", strength: 3 }
    : { role: "named", strength: 0 };
}

/** The opening that no longer is one is not the one that the mail is about. */
const STOPPED = /^[^.;!?]{0,60}\b(?:on hold|frozen|withdrawn|auf eis|en pause|en pausa|suspens[ao]|in de wacht)\b/i;

/** "the Library Page position", "the Community OT vacancy": the name's last word may be what one works as. */
function isBesideOpening(name: string, before: string, after: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  if (last === name || BUSINESS.has(last.toLowerCase())) return false;
  const work = /^\p{Lu}{2,4}$/u.test(last) || headOf(last, "en") !== null || SHORT_WORK.test(last);
  return work && BEFORE_OPENING.test(before) && !HIRES_RIGHT.some((cue) => cue.test(after));
}
/** Also plain words, or names: only beside an opening are they work. */
const SHORT_WORK = /^(?:page|cook|porter|clerk|usher|hand|mate|aide|temp|host|runner|lead|floater|sub|relief)$/i;

/** "If your client is Acme, leave me out": named so as to be ruled out, or not known to be the one. */
const SUPPOSED =
  /\b(?:if|unless|in case|falls|wenn|si|au cas où|caso|se|als|indien|handelt es sich (?:dabei )?um)\s(?:(?:it|that|this|your client|the client|they|es|ihr kunde|ihr auftraggeber|votre client|c'est|su cliente|seu cliente|o cliente|uw klant|jullie klant)(?:\s(?:is|are|turns out to be|ist|est|es|é|for)|['’]s)?\s)?(?:(?:die|das|den|der|the|la|le|les|el|o|a|de|het)\s)?$/i;

function isHiring(before: string, after: string): boolean {
  // "The Philharmonic in Aarlund has an opening": the place does not hire.
  if (/\p{Lu}[\p{L}'’]+\s(?:in|à|en|em)\s$/u.test(before)) return false;
  return (
    HIRES_RIGHT.some((cue) => cue.test(after)) ||
    (BEFORE_OPENING.test(before) && OPENING_RIGHT.some((cue) => cue.test(after)))
  );
}

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
  return words.length <= 6 && headOf(words.at(-1) ?? "", "en") !== null && !/^(?:the )/i.test(name) && !/&/.test(name);
}
