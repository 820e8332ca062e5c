import { meaningCharsMost, openingCharsMost } from "../../bounds/read.ts";
import { TARGET_LEFT, TARGET_RIGHT } from "../words/title-cues.ts";
import { BARRIERS, EDGE_WORDS } from "../words/title-words.ts";
import { unframed } from "./subject-frame.ts";

/** A title that no list of occupations knows, where only the subject names it: "Automaticien – suite entretien", "Night desk". */

const MAX_WORDS = 4;

/** What a subject's other half is called: an application, an interview, an offer. */
const ABOUT_A_JOB =
  /^(?:(?:my|your|ihre?|meine|votre|ma|su|tu|mi|sua|a sua|uw|jouw|mijn|suite|suite (?:à|de)|nach|after|follow(?:ing|[- ]?up)?(?: on| to)?|re(?:garding)?|update on|question about|frage zu[mr]?)\s){0,2}(?:cv|curriculum(?: vitae)?|résumé|resume|applications?|applying|job application|(?:job )?offers?|(?:job )?interviews?|shortlist(?:ing)?|vacancy|job|role|position|post|rejection|trial(?: shift| day)?|bewerbung(?:sunterlagen)?|vorstellungsgespräch|gespräch|stelle|stellenangebot|angebot|absage|zusage|unterlagen|probearbeiten|candidature|entretien|offre(?: d['’]emploi)?|poste|annonce|essai|candidatura|entrevista|oferta(?: de (?:empleo|trabajo|emprego))?|puesto|vacante|vaga|proposta|proceso|processo|sollicitatie|gesprek|vacature|aanbod|functie|kennismaking|colloquio|offerta)$/i;

/** "Interim FC – CV": beside a half that only says that it is about a job stands which. */
export function besideSearchWord(parts: readonly string[]): string | null {
  const [first = "", second = ""] = parts;
  if (parts.length !== 2) return null;
  if (ABOUT_A_JOB.test(second) && isName(first)) return first;
  return ABOUT_A_JOB.test(first) && isName(second) ? second : null;
}

/** "Para position", "Rückfrage Ausbildungsplatz OTA": what a subject's own words say around it makes it a job. */
export function framedBySubject(parts: readonly string[]): string | null {
  for (const part of parts) {
    const { core, told } = unframed(part);
    if (told && isName(core) && !SAYS_NOTHING.test(core)) return core;
  }
  return null;
}

/** "régie plateau": a subject's few words that the letter asks for, or offers, by the same words. */
export function askedByText(parts: readonly string[], text: string): string | null {
  const flat = text.slice(0, meaningCharsMost).replace(/\s+/g, " ");
  // "I would like to apply for a library card": not all that is asked for is work.
  if (!OF_WORK.test(flat)) return null;
  for (const part of parts) {
    const { core } = unframed(part);
    if (!isName(core) || SAYS_NOTHING.test(core)) continue;
    for (const words of [core, core.replace(/\s\S+$/, "")]) {
      if (!/\p{L}{3}/u.test(words) || (words.length < 4 && words !== words.toUpperCase())) continue;
      if (isAskedFor(words, flat)) return words;
    }
  }
  return null;
}

function isAskedFor(words: string, flat: string): boolean {
  const at = flat.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  const before = flat.slice(Math.max(0, at - CONTEXT_CHARS), at);
  const after = flat.slice(at + words.length, at + words.length + CONTEXT_CHARS);
  return (
    STILL_OPEN.test(after) || TARGET_RIGHT.some((cue) => cue.test(after)) || TARGET_LEFT.some((cue) => cue.test(before))
  );
}

const OF_WORK =
  /(?<![\p{L}])(?:jobs?|roles?|positions?|vacanc(?:y|ies)|cv|resume|résumé|shifts?|hir(?:e|ing)|ref|interview|available|experience|stelle|bewerb\p{L}*|lebenslauf|verfügbar|poste|candidature|dispo(?:nible)?|équipes?|puesto|vacante|currícul\p{L}*|disponib\p{L}*|vaga|disponível|vacature|sollicit\p{L}*|baan|beschikbaar)(?![\p{L}])/iu;

const STILL_OPEN =
  /^[^.!?]{0,55}(?:\bref\b|(?:still|noch|toujours|encore|todavía|aún|ainda|nog) (?:going|open|available|free|vacant|needed|up|frei|offen|zu haben|libre|disponible|vacante?|abert[oa]|disponível|livre|vrij|beschikbaar))(?![\p{L}])/iu;

const CONTEXT_CHARS = 60;

/** What people call a job without naming it. */
const SAYS_NOTHING =
  /^(?:(?:new|old|first|dream|full|part|open|next|other|own|great|good|better|same|current|spontan\p{L}*|libre|espont[aâ]nea?|initiative|unsolicited|speculative|remote|local|any|some|possible|potential|great|perfect|time|day|job|work|role|opportunit(?:y|ies)|vacanc(?:y|ies)|position|opening|details?|description|offer|invitation|invite|date|dates|times?|schedule|agenda|rota|plan|planning|dienstplan|termin|termine|tues?|thurs?|weds?|fri|sat|sun|mon|tomorrow|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|outcome|result|decision|status|update|received|confirmation|confirmed|rejected|withdrawn|referral|reference|search|advice|market|link|hunt|alert|board|fair|stage|process|team|office|family|interview|call|phone|video|unterlagen|praktikum|ausbildung|arbeit|initiativ\p{L}*|online|eingang|absage|zusage|travail|emploi|candidature|trabajo|empleo|trabalho|emprego|werk|baan)\s?)+$/iu;

/** The letter asks for somebody, and the subject is a word or two: whom. */
export function wantedBySubject(subject: string, text: string, gap: string | null): string | null {
  const bare = subject.replace(/\s(?:post|job|role|position|stelle|vacature|vacancy)$/i, "");
  if (!isName(bare) || bare.split(" ").length > 3 || !SOMEBODY_WANTED.test(text.slice(0, openingCharsMost)))
    return null;
  // "someone for afternoons": the subject says what for.
  const isAsked = gap !== null && !subject.includes(" ");
  return bare === subject && !isAsked && !isRepeated(bare, text) ? null : bare;
}

function isRepeated(words: string, text: string): boolean {
  return text.replace(/\s+/g, " ").toLowerCase().includes(words.toLowerCase());
}

const SOMEBODY_WANTED =
  /(?<![\p{L}])(?:need(?:s|ed|ing)? (?:some|any)(?:body|one)|(?:want|wants|looking for|after|short of|could use) (?:some(?:body|one)|people|hands)|(?:is|are|be|you['’]re) short|lost (?:both|a|an|your|two|one|the)|empty|(?:rather|to) fill|suchen?|sucht|gesucht|braucht?|fehlt|cherch(?:e|ez|ent)|recrut(?:e|ez|ent)|besoin|manque|busc(?:a|an|áis)|necesit(?:a|an|áis)|falta|procur(?:a|am)|precis(?:a|am)|zoek(?:t|en)|gezocht|nodig)(?![\p{L}])/iu;

/** A few words with no greeting, question or name of a search among them. */
function isName(words: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}\d'’ /&-]{1,48}$/u.test(words) &&
    words.split(" ").length <= MAX_WORDS &&
    !EDGE_WORDS.has(words.toLowerCase()) &&
    !BARRIERS.has(words.split(" ", 1)[0] ?? "") &&
    !NO_NAME.test(words) &&
    !ABOUT_A_JOB.test(words)
  );
}

const NO_NAME =
  /(?<![\p{L}])(?:hi|hello|hey|hallo|bonjour|salut|hola|olá|oi|dag|hoi|moin|jobs?|work|arbeit|travail|trabajo|trabalho|emprego|empleo|emploi|werk|hiring|help|hilfe|aide|ayuda|ajuda|question|frage|pregunta|pergunta|vraag|enquiry|inquiry|request|anfrage|demande|solicitud|application|applying|bewerbung|initiativbewerbung|candidature|candidatura|sollicitatie|cv|resume|résumé|reference|referral|introduction|intro|coffee|chat|call|meeting|favou?r|thanks?|thank|danke|merci|gracias|obrigad[oa]|bedankt|update|news|follow|following|quick|your|my|our|you|me|we|us|ihre?|meine|votre|notre|mon|ma|su|mi|sua|meu|minha|jullie|uw|mijn|interview|offer|opening|vacancy|opportunity|next|steps?|again|today|tomorrow|mon|tues?|weds?|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|summer|winter|spring|autumn|spontanée|open|part|full|time|someone|somebody|anyone|quelqu['’]un|jemand|alguien|alguém|iemand|is|are|was|am|do|does|did|can|could|would|will|should|have|has|had|what|when|where|why|how|who|from|for|at|about|with|and|the|a|an)(?![\p{L}])/iu;
