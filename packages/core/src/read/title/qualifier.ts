import { BUSINESS } from "../words/company-words.ts";
import { MODIFIERS } from "../words/title-words.ts";
import { headOf } from "./head.ts";
import type { TitlePhrase } from "./phrase.ts";

/** What stands right behind a title and belongs to it. */

/** "Senior Product Designer, Payouts", "Compiler Engineer (Backend)": a capitalised qualifier right behind belongs to it. */
export function withQualifier(phrase: TitlePhrase, text: string): { text: string; end: number } {
  const rest = text.slice(phrase.end, phrase.end + 60);
  const bracket = /^\s?\(([^()]{2,45})\)/.exec(rest);
  if (bracket && isQualifier(bracket[1] ?? "", phrase))
    return { text: `${phrase.text} (${bracket[1] ?? ""})`, end: phrase.end + bracket[0].length };
  const comma =
    /^,\s((?:\p{Lu}[\p{L}\p{N}&+/'’-]*|and|of|&|for)(?:\s(?:\p{Lu}[\p{L}\p{N}&+/'’-]*|and|of|&|for|II|III))*)(?=$|[.,;:)(?!"”–-]|\s[-–|(]|\s(?:roles?|positions?|jobs?|openings?|vacancy|post|opportunity|at|with|in|is|was|has|on|req|spot|posting|next|would|will|job)\b)/u.exec(
      rest,
    );
  if (
    comma &&
    phrase.capitalised &&
    isQualifier(comma[1] ?? "", phrase) &&
    (phrase.weak || phrase.words === 1 || isField(comma[1] ?? ""))
  )
    return { text: `${phrase.text}, ${comma[1] ?? ""}`, end: phrase.end + comma[0].length };
  return { text: phrase.text, end: phrase.end };
}

/** ", Payouts" and ", Elderly Care" say what the job is; ", Whitstable" where. */
function isField(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[\s&/]+/)
    .filter((word) => !/^(?:and|of|for)$/.test(word));
  const known = (word: string): boolean =>
    MODIFIERS.has(word) || MODIFIERS.has(word.replace(/s$/, "")) || BUSINESS.has(word);
  // "ESG Research": one known word makes the short capitals beside it part of the field.
  return parts.every(
    (word, i) => known(word) || (SHORT_CAPITALS.test(words.split(/[\s&/]+/)[i] ?? "") && parts.some(known)),
  );
}

const SHORT_CAPITALS = /^\p{Lu}{2,5}$/u;

/** Pay grades, terms of the contract, what the writer says of themselves or of the mail: "(E13, unbefristet)", "(sent again)". */
const NO_PART =
  /^(?:[A-Z]{1,3}\s?\d{1,2}[a-z]?|(?:band|grade|scale|pay|salary|level|eg|bat|tvöd|tv-l|tvl|entgeltgruppe|schaal|échelon|catégorie|grupo|nivel|nível)\b.*)(?:[,;/–-].*)?$|\b(?:unbefristet|befristet|vollzeit|teilzeit|minijob|permanent|fixed[- ]term|full[- ]time|part[- ]time|temps (?:plein|partiel)|cd[id]|indefinido|jornada|media jornada|tiempo (?:completo|parcial)|tempo (?:inteiro|integral|parcial)|voltijd|deeltijd|fulltime|parttime|(?:sent|trying|once|here) again|re-?sent|second (?:try|attempt|go)|erneut|nochmals?|bis|otra vez|de novo|nogmaals|mostly|mainly|since|years?|yrs|seit|depuis|desde|sinds|jahre?n?|ans|años|anos|jaar|hrs?|hours|stunden|heures|horas|uur|urgent|asap)\b/i;

function isQualifier(words: string, phrase: TitlePhrase): boolean {
  if (
    /\d{4,}|\d[/_]\d|[A-Z]\/\d|@|https?:|["“”]|^(?:for|at|in|on|with|from|mit|bei|avec|chez|con|com|para|pour|für|closing|posted|see|via|and|plus|also|und|et|y|e|en|ou|or|oder|not|nicht)\b|[A-Z]{2,6}[-/_]\d|\b(?:i|you|we|he|she|they|my|me|ref|req|exam|code|job|no|id|see|link|attached|which|who|that|posted|closing|ihr|ich|wir)\b/i.test(
      words,
    )
  )
    return false;
  if (NO_PART.test(words)) return false;
  if (/^[([]?\s?(?:[mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,3})\s?[)\]]?$/i.test(words)) return false;
  if (headOf(words.split(" ").at(-1) ?? "", "en") && !phrase.weak && words.split(" ").length > 1) return false;
  return phrase.capitalised || (/^\p{Ll}/u.test(words) && words.split(" ").length <= 3);
}
