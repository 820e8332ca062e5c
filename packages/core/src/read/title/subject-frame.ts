/** What stands around the job's name in a subject: "Question about the … vacancy", "Initiativbewerbung …", "… job at Acme". */
export interface Framed {
  /** What is left when the frame is off. */
  readonly core: string;
  /** The frame itself says that it is about a job. */
  readonly told: boolean;
}

const MAX_TURNS = 5;

export function unframed(part: string): Framed {
  let core = part.trim();
  let told = false;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const before = core;
    if (JOB_BEFORE.test(core) || JOB_BEHIND.test(core)) told = true;
    core = core
      .replace(JOB_BEFORE, "")
      .replace(JOB_BEHIND, "")
      .replace(LEAD, "")
      .replace(BEHIND, "")
      .replace(/^["'“„«\s]+|["'”“»\s?!.,…-]+$/g, "");
    if (core === before) break;
  }
  return { core, told };
}

/** Without what introduces a title in a heading: "Regarding dance teacher", "That quantity surveyor", "Trabajo conductor". */
export function withoutLead(part: string): string {
  let core = part;
  for (let turn = 0; turn < MAX_TURNS; turn++) core = core.replace(LEAD, "").replace(JOB_BEFORE, "");
  return core === "" ? part : core;
}

const ARTICLE =
  "(?:(?:the|an?|your|our|my|that|this|their|die|der|das|den|dem|eine?[nrm]?|ihre?[nrm]?|eure?|la|le|les|une?|votre|el|los|las|una|su|vuestr[oa]|tu|os?|as?|uma?|sua|seu|vossa|de|het|een|jullie|uw)\\s|l['’])?";

/** Small words before it. */
const LEAD = new RegExp(
  `^(?:regarding|concerning|about|re|ref|on|for|fao|in|as|(?:quick |short |small |a |one )?(?:questions?|query|word|note|update|news|feedback|follow[- ]?up|following up|enquiry|inquiry|interest|chat|thoughts?|advice|help)(?: (?:about|on|regarding|re|for|with|in|from))?|(?:kurze )?(?:nach|rück|an)?frage(?:n)?(?: (?:zu[rm]?|wegen|bezüglich|nach))?|interesse(?: (?:an(?: der)?|am|in|na|voor))?|wegen|bezüglich|zu[rm]?|als|um|question(?: (?:sur|au sujet d[eu]|pour))?|au sujet d[eu]|concernant|suite à|pour|à propos d[eu]|(?:pregunta|consulta|duda|interés|información)(?: (?:sobre|por|de|acerca de|en))?|sobre|para|(?:pergunta|dúvida|contacto|contato)(?: (?:sobre|de))?|(?:vraag|vraagje|reactie|informatie)(?: (?:over|op|voor|naar))?|over|voor)\\s${ARTICLE}(?=\\S)|^(?:the|that|this|your|our)\\s(?=\\S)`,
  "iu",
);

/** The words for an opening and for asking for it, before its name. */
const JOB_BEFORE = new RegExp(
  `^(?!stage (?:manag|hand|crew|door|tech|direct|lead|electric)|job coach|post(?:[- ](?:office|production|room|graduate|doc)))(?:(?:my |your |job |open |spontaneous |unsolicited |speculative )?(?:applications?|applying|interview|trial(?: shift| day)?|vacanc(?:y|ies)|positions?|roles?|jobs?|posts?|openings?|internship|apprenticeship)(?: (?:for|as|of|to|at))?|(?:initiativ|kurz|online|blind)?bewerbung(?:sgespräch|sunterlagen)?(?: (?:als|um|für|auf|zu[rm]?))?|(?:ausbildungs|praktikums|studien)?(?:platz|stelle)(?: (?:als|für|zu[rm]?|in))?|stellenan(?:zeige|gebot)|ausbildung(?: (?:als|zu[rm]))?|praktikum(?: (?:als|in|im|bei))?|vorstellungsgespräch|probe(?:tag|arbeiten)|candidature(?: spontanée)?(?: (?:au|pour|comme|de|d['’]))*(?: poste d[e'’])?|(?:poste|offre|annonce|emploi|entretien|stage|alternance|remplacement)(?: d[e'’u]| pour| comme)?|(?:auto)?candidatura(?: espont[aâ]nea)?(?: (?:a|para|como|al?|à))?|(?:puesto|vacante|plaza|oferta|empleo|trabajo|entrevista|sustituci[óo]n|suplencia|bolsa|prácticas)(?: (?:de|para|como))?|(?:vaga|emprego|trabalho|lugar|est[áa]gio|substituiç[ãa]o|concurso)(?: (?:de|para|como))?|(?:open )?sollicitatie(?: (?:als|naar|voor|op))?|(?:vacature|functie|baan|stage|leerplek|gesprek|invalwerk|proefdag)(?: (?:als|van|voor))?|(?:cv|lebenslauf|currículo|currículum|curriculum|hoja de vida|resume|résumé)(?: (?:for|für|als|para|pour|de|voor|as))?)\\s(?:[-–:]\\s)?${ARTICLE}(?=\\S)`,
  "iu",
);

/** The same behind it. */
const JOB_BEHIND =
  /\s(?:vacanc(?:y|ies)|position|role|job|post|opening|opportunity|application|interview|trial(?: shift| day)?|berth|apprenticeship|traineeship|internship|placement|cover|shifts?|openings?|stelle|job|posten|bewerbung|ausbildung|praktikum|poste|vacature|baan|functie|sollicitatie|stage|vaga)(?=[?!.\s]*$)/iu;

/** Where, from when, how often: no part of its name. */
const BEHIND = new RegExp(
  [
    "\\s[([][^()[\\]]{0,40}[)\\]]?\\s*$",
    "\\s(?:at|with|bei|chez|bij|@|for the|in the|im|in der|für (?:die|den|das)|voor (?:de|het)|dans|pour (?:la|le|les)|para (?:la|el|o|a|os|as)) \\S.{0,50}$",
    "\\s(?:from|ab|dès|à partir|desde|a partir|vanaf|per|until|starting|during|over|this|next|for)\\s\\p{L}.{0,30}$",
    "\\s(?:(?:été|hiver|printemps|automne|sommer|winter|herbst|frühjahr|summer|spring|autumn|fall|season|saison|verano|invierno|otoño|primavera|verão|inverno|outono|temporada|zomer|najaar|voorjaar|seizoen)\\s?)?(?:19|20)\\d\\d(?:[/-]\\d{2,4})?$",
    "\\s(?:été|hiver|printemps|automne|sommer|winter|herbst|summer|spring|autumn|verano|invierno|verão|inverno|zomer)$",
    "[?!]+.*$",
    ",\\s.{0,50}$",
  ].join("|"),
  "iu",
);
