import { jobReferencesMost, flattenedCharsMost } from "../bounds/read.ts";

/** Requisition and vacancy numbers: labelled ones anywhere, bare ones only where a subject or a bracket shows them as such. */

export interface Reference {
  readonly ref: string;
  readonly at: number;
  /** A word named it a reference; a bare token is a guess. */
  readonly labelled: boolean;
  /** A bare token in running text: counts only right beside a title. */
  readonly loose: boolean;
  readonly evidence: string;
}

/** At least one digit (else "Referenz" would be a label and "nummer" its number), no sentence punctuation at its end. */
const TOKEN =
  "((?=\\S{0,26}\\d|[A-Z]{2,6}\\s\\d)(?:[A-Z]{2,6}\\s(?=\\d{2,6}[/-])|(?-i:[A-Z]{2,5})\\s(?=\\d{2,6}(?![\\p{L}\\p{N}])))?[A-Za-z0-9](?:[A-Za-z0-9ÄÖÜäöü/_.-]{0,24}[A-Za-z0-9])?)";
const MARK =
  "(?:['’]s|\\s(?:on|in|for|of|at)(?:\\s\\p{L}{1,12}){1,3}(?=\\sis\\s))?\\s{0,2}[\"“„]?(?:[:#=–-]|is|lautet|est|es|é)?\\s{0,2}(?:#|n\\.?[°ºo]\\.?\\s?)?\\s{0,1}";

const LABELS = [
  // English: "Requisition GF-PD-2201", "Job ID is 2026-8834", "your ref SR/4471", "(req 20260451)", "Job #26-00418"
  "(?:job|vacancy|position|posting|post|role)\\s?(?:requisition|req|ref(?:erence)?|id|no|number|code|nr)?\\.?(?:\\s(?:id|no|number|code))?\\.?",
  "(?:requisition|req|ref(?:erence)?s?)\\.?\\s?(?:id|no|number|code|nr)?\\.?",
  "(?:announcement|exam(?:ination)?|competition|campaign|advert|opportunity|bulletin)\\s(?:id|no|number|code|ref(?:erence)?)?\\.?",
  // German
  "(?:kennziffer|kennz\\.?|kennzeichen|kennung|kenn-?nr\\.?|stellen-?(?:id|nummer|nr\\.?|code)|job-?(?:id|nummer|nr\\.?)|referenz(?:nummer|-?nr\\.?|code)?|ref\\.?-?\\s?(?:nr|nummer|code)\\.?|ausschreibungs-?(?:nummer|nr\\.?)|chiffre|vakanz-?(?:nummer|nr\\.?)|(?:stellen)?ausschreibung(?:\\s(?:nr|nummer)\\.?)?|az\\.|aktenzeichen)",
  // French
  "(?:nr\\.?(?=\\s?\\d{4,6}\\b)|an[úu]ncio(?=\\s?n\\.?[°º]))",
  "(?:r[ée]f(?:[ée]rence)?\\.?(?:\\sde\\sl['’]offre|\\sdu\\sposte|\\sinterne)?|offre(?:\\sd['’]emploi)?(?=\\s?n[°ºo]|\\s?:|\\s[A-Z]{1,4}-?\\d)|annonce(?=\\s?n[°ºo]|\\s?:)|poste(?=\\s?n[°ºo])|dossier(?=\\s?n[°ºo]))",
  // Spanish, Portuguese
  "(?:ref(?:erencia|erência)?\\.?|c[óo]digo(?:\\s(?:de|da|do)\\s(?:la\\s)?(?:vacante|oferta|vaga|plaza|puesto))?|vacante(?=\\s?n[°ºú#])|vaga(?=\\s?(?:n[°ºú]|#|id))|oferta(?=\\s?n[°ºú#])|plaza(?=\\s?n[°ºú#])|processo(?=\\s?n[°ºú])|concurso(?=\\s?n[°ºú])|edital(?=\\s?n[°ºú])|expediente|exp\\.|n[ºo]\\.? de expediente)",
  // Dutch
  "(?:(?:vacature|stelle|oferta|vaga|vacante|offre)(?=\\s\\d{4,6}(?![\\p{L}\\p{N}]))|vacature-?(?:nummer|nr\\.?|code|id)|referentie(?:nummer|code|nr\\.?)?|kenmerk|functienummer|vac\\.?\\s?nr\\.?|vac\\.(?=\\s?\\d))",
] as const;
const LABELLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LABELS.join("|")})${MARK}${TOKEN}`, "giu");

/** What stands behind such words and is no job: a flat, an invoice, a case. */
const NOT_A_JOB =
  /\b(?:invoice|order|ticket|case|claim|booking|account|policy|tracking|candidate|applicant|customer|member|phone|tel|flat|property|tenancy|apartment|candidate id|rechnung|auftrag|kunden|facture|commande|factura|pedido|factuur|iban|vat|ust|registration|registered|company no|charity|licence|license|permit|pin|nmc|gmc|hcpc|dbs|coren|crm)\b[^.\n]{0,14}$/i;

/** `JR-0098215`, `R-20418`, `REQ_2231`: nobody writes such a token for anything else. */
const REQUISITION = /(?<![\p{L}\p{N}/_.-])((?:JR|REQ|RQ|JREQ|VAC|JOB)[-_]?\d{3,9}|R-?\d{5,9})(?![\p{L}\p{N}])/gu;
/** A subject that applies to a number: "Bewerbung 2026/0417-KA", "Candidature SI-22/b", "Vraag over vacature 2026-118". */
const APPLIED =
  /(?<![\p{L}])(?:bewerbung|application|candidature|candidatura|sollicitatie|vacature|stelle|poste|puesto|vaga|plaza|vacante|vacancy|position|job|post)\s(?:(?:auf|zu|als|für|for|to|pour|sur|a|para|op|naar|nr\.?|no\.?|n[°º])\s){0,2}((?=[A-Za-z/_.-]{0,12}\d)(?:[A-Z]{1,6}|\d{1,6}|[A-Z]{1,4}\d{1,6})(?:[-/_.][A-Za-z0-9]{1,8}){1,4})(?![\p{L}\p{N}])/giu;
/** In a subject or in brackets: letters, digits and at least one joint: `LIB/26/03`, `316-26-0871`, `SP-118`, `HX/22817`. */
const BARE =
  /(?<![\p{L}\p{N}/_.@-])((?:[A-Z]{1,6}\d{0,4}[-/_.])+[A-Z]{0,4}\d{2,8}(?:[-/_][A-Z0-9]{1,8}){0,3}|\d{2,6}[-/_][A-Z]{0,3}\d{1,6}[-/_][A-Z]{0,3}\d{1,8}|[A-Z]{2,4}\d{4,8}|\d{4}[-/]\d{3,6}|\d{2}-\d{4,6})(?![\p{L}\p{N}/_-])/gu;
/** "the Outreach Lead post (OUT-3)": short, but alone in its brackets behind the word for a job. */
const BRACKETED =
  /(?<=\b(?:role|post|position|job|vacancy|opening|stelle|poste|puesto|vaga|functie)\s\()([A-Z]{2,6}[-/_]?\d{1,3})(?=\))/giu;
/** "the arena operator competition open (26-31)": the public service calls an opening a competition, and numbers it. */
const COMPETITION = /(?<![\p{L}])(?:competition|concours|concurso)\s(?:\p{L}{3,10}\s)?\(((?=\S*\d)[\w/-]{3,16})\)/giu;
/** Standards, laws, machines and dates that look like one. */
const NO_REFERENCE =
  /^(?:ISO|IEC|EN|DIN|AS|BS|ASTM|IFRS|IAS|COVID|UTF|H|SARS|ICD|DSM|PCI|SOC|GDPR|B|A|Q|CVE|RFC|IEEE|ASC|HL|CS|MATH|TB|F|MP|GPT|PS|USB|DO|FAR|CAT|HTTP|AZ|SAP|OSHA|GWO|BWV|LOT|DAF|BMW|M|C|CE|TIG|MIG|ADR)[-/_. ]?\d/i;
const DATE =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d{1,2}[-/]\d{1,2})$/;

export function findReferences(text: string, place: "subject" | "text"): readonly Reference[] {
  const found: Reference[] = [];
  const add = (ref: string, at: number, labelled: boolean, evidence: string, loose = false): void => {
    const plain = ref.replace(/[.\-/_]+$/, "");
    if (
      found.length < jobReferencesMost &&
      isReference(plain, labelled, evidence) &&
      !found.some((one) => key(one.ref) === key(plain))
    )
      found.push({ ref: plain, at, labelled, loose, evidence: evidence.trim() });
  };
  // Numbers inside an address are the posting's own business.
  const plain = text
    .slice(0, flattenedCharsMost)
    .replace(/https?:\/\/\S{1,2000}|[^\s@]{1,80}@[^\s@]{1,200}/g, (match) => " ".repeat(match.length));
  for (const match of plain.matchAll(BRACKETED)) add(match[1] ?? "", match.index, false, match[0]);
  for (const match of plain.matchAll(LABELLED)) {
    if (!NOT_A_JOB.test(plain.slice(Math.max(0, match.index - 24), match.index)))
      add(withLabel(match[0], match[1] ?? ""), match.index, true, match[0]);
  }
  for (const match of plain.matchAll(COMPETITION)) add(match[1] ?? "", match.index, true, match[0]);
  if (place === "subject")
    for (const match of plain.matchAll(APPLIED)) add(match[1] ?? "", match.index, true, match[0]);
  for (const match of plain.matchAll(REQUISITION)) add(match[1] ?? "", match.index, true, match[0]);
  for (const match of plain.matchAll(BARE)) {
    const bracketed = /(?:^|[([\n])[ \t*•-]{0,4}$/.test(plain.slice(Math.max(0, match.index - 5), match.index));
    if (place === "subject" || bracketed || /[A-Z]\S*\//.test(match[1] ?? ""))
      add(match[1] ?? "", match.index, false, match[0], place === "text" && !bracketed);
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** "REQ-77120", "REF2291K": a label that is one word with its number is part of it. */
function withLabel(whole: string, token: string): string {
  const tied = /^(?:REQ|JR|JOB|VAC|REF|POS|RQ)[-_]\d/.test(whole) && !token.includes("-");
  return tied || /^(?:REQ|JR|JOB|VAC|REF|POS|RQ)\d/.test(whole) ? whole : token;
}

/** "Competition 07/26" is a number, whatever date it looks like. */
const NUMBERED =
  /^(?:competition|exam(?:ination)?|requisition|vacancy (?:no|ref)|kennziffer|(?:stellen)?ausschreibung|vacaturenummer)\b/i;

const NUMBER_WORD =
  /(?:\bno|nr|numm?er|ref(?:erence|erenz|erentie|erencia|erência)?|code|\bid|kenn(?:ziffer|zeichen|ung|z)|kenmerk|réf(?:érence)?|n[°º])(?![\p{L}])/iu;

function isReference(token: string, labelled: boolean, evidence: string): boolean {
  const numbered = NUMBERED.test(evidence) && !/[-/.].*[-/.]/.test(token);
  // "ref RN 12", but not "position IT 20".
  if (/^\p{Lu}+ \d+$/u.test(token) && !numbered && !NUMBER_WORD.test(evidence)) return false;
  if (!/\d/.test(token) || token.length < 2 || (DATE.test(token) && !numbered) || isModel(token, labelled))
    return false;
  if (/^\d+$/.test(token)) return labelled && token.length >= 3 && !/^(?:19|20)\d\d$/.test(token);
  if (/^\d{1,3}(?:st|nd|rd|th|k|h|yrs?|x|am|pm|%)/i.test(token)) return false;
  return token.length >= 4 || labelled;
}

/** A norm or a machine by its name; where a word calls it the posting's number, a long one is that. */
function isModel(token: string, labelled: boolean): boolean {
  return NO_REFERENCE.test(token) && !(labelled && token.length >= 6);
}

function key(ref: string): string {
  return ref.toLowerCase().replace(/[^a-z0-9]/g, "");
}
