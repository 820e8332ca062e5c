import { headOf } from "./head.ts";
import { HEADS } from "../words/title-heads.ts";

/** A title as it is called: without what introduces it, its plural and its case. */

/** "Anzeige Hausmeister": how long the word is that only says what the title is. */
export function calledBy(title: string): number {
  return LEADING.exec(title)?.[0].length ?? 0;
}

/** "die Stelle des Schichtführers", "die der Fachangestellten": German writes the case into the word. */
export function nominative(title: string, before: string): string {
  const article = /\b(des|eines|der|einer|zur|als|zum|dem|einem|den|einen)\s$/i.exec(before)?.[1]?.toLowerCase() ?? "";
  const [first = "", ...rest] = title.split(" ");
  const known = (word: string): boolean => HEADS.de.has(word.toLowerCase()) || headOf(word, "de")?.language === "de";
  const low = first.toLowerCase();
  if (/^(?:des|eines)$/.test(article) && /[^s]s$/.test(low) && !HEADS.de.has(low)) {
    const stem = /(?:sts|ts|ds|ks|zes|tes|des)$/.test(low) && known(first.replace(/e?s$/, "")) ? /e?s$/ : /s$/;
    if (known(first.replace(stem, ""))) return [first.replace(stem, ""), ...rest].join(" ");
  }
  if (
    article !== "" &&
    /(?:ten|den|nen)$/.test(low) &&
    !HEADS.de.has(low) &&
    known(first.slice(0, -1)) &&
    /(?:te|de|ne)$/.test(first.slice(0, -1))
  )
    return [first.slice(0, -1), ...rest].join(" ");
  return title;
}

export function cleaned(title: string): string {
  let plain = title.replace(/\s+/g, " ").replace(/^["'“”*_(\s]+|["'“”*_\s,;:–-]+$/g, "");
  for (let turn = 0; turn < 3; turn++) plain = plain.replace(LEADING, "");
  plain = plain.replace(TERMS, "");
  plain = singular(plain.replace(/['’]s?$/, ""));
  return plain === "" ? title : plain;
}

/** "Anzeige Mechatroniker", "Vacancy Objects Conservator", "JR-0098215 Food Safety Technician": what it is called by, not its name. */
const LEADING =
  /^(?:(?:anzeige|stelle(?:nanzeige|nausschreibung|nangebot)?|ausschreibung|(?:initiativ|blind|kurz|online)?bewerbung(?:sunterlagen|sgespräch)?|(?:zweit|erst|vorstellungs|bewerbungs|telefon|kennenlern)?gespräch|einladung|termin|probe(?:tag|arbeit|arbeiten)|absage|zusage|eingangsbestätigung|rückmeldung|nachfrage|rückfrage|anfrage|interesse|unterlagen|vertrag|angebot|(?:job)?interview|invitation|offer|rejection|trial|entretien|convocation|entrevista|colloquio|convocatoria|gesprek|uitnodiging|kennismaking|position|job|vacancy|vacature|functie|opening|role|post(?!\s(?:production|room|office|graduate|sales))|posting|application|ad|advert|req(?:uisition)?|ref|reference|poste|offre|annonce|candidature|puesto|vacante|oferta|plaza|vaga|competition|concorso|concurso|examination|candidatura|sollicitatie|indicação|bolsa de empleo de|lo de|(?:[A-Z]{1,6}[-_/]?)?\d[\w/-]*\d{2}[\w/-]*)\s(?:als\s|of\s|for\s|de\s|d['’]|:\s)?(?=\S))/i;

/** "Fixed-term", "part-time", "permanent": how it is hired, no part of what it is. */
const TERMS =
  /^(?:(?:fully|trade|newly|time)[- ](?:qualified|trained|licen[cs]ed|certified|served)|(?:fixed|short|long)-term|full-time|part-time|zero-hours?|permanent|temporary|temp)\s(?=\S)/i;

/** "auxiliares de biblioteca", "chefs de projet": in the Romance languages it is the first word that is many. */
function romanceSingular(title: string): string {
  const [first = "", ...rest] = title.split(" ");
  if (!/^(?:de|del|d['’]|du|em|en|da|do|des)/i.test(rest[0] ?? "")) return title;
  const isHead = (word: string): boolean => ROMANCE_HEADS.some((heads) => heads.has(word.toLowerCase()));
  const one = isHead(first) ? undefined : [first.replace(/s$/, ""), first.replace(/es$/, "")].find(isHead);
  return one === undefined || one === first ? title : [one, ...rest].join(" ");
}

const ROMANCE_HEADS = [HEADS.fr, HEADS.es, HEADS.pt];

/** "They look for conductors": the job is one of them. */
function singular(title: string): string {
  const romance = romanceSingular(title);
  if (romance !== title) return romance;
  const last = title.slice(title.lastIndexOf(" ") + 1).toLowerCase();
  const lists = Object.values(HEADS);
  const isPlural =
    last.endsWith("s") && !lists.some((list) => list.has(last)) && lists.some((list) => list.has(last.slice(0, -1)));
  return isPlural ? title.slice(0, -1) : title;
}
