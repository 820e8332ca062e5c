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

/** The letter asks for somebody, and the subject is a word or two: whom. */
export function wantedBySubject(subject: string, text: string, gap: string | null): string | null {
  const bare = subject.replace(/\s(?:post|job|role|position|stelle|vacature|vacancy)$/i, "");
  if (!isName(bare) || bare.split(" ").length > 3 || !SOMEBODY_WANTED.test(text.slice(0, 4_000))) return null;
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
    !NO_NAME.test(words) &&
    !ABOUT_A_JOB.test(words)
  );
}

const NO_NAME =
  /(?<![\p{L}])(?:hi|hello|hey|hallo|bonjour|salut|hola|olá|oi|dag|hoi|moin|jobs?|work|arbeit|travail|trabajo|trabalho|emprego|empleo|emploi|werk|hiring|help|hilfe|aide|ayuda|ajuda|question|frage|pregunta|pergunta|vraag|enquiry|inquiry|request|anfrage|demande|solicitud|application|applying|bewerbung|initiativbewerbung|candidature|candidatura|sollicitatie|cv|resume|résumé|reference|referral|introduction|intro|coffee|chat|call|meeting|favou?r|thanks?|thank|danke|merci|gracias|obrigad[oa]|bedankt|update|news|follow|following|quick|your|my|our|you|me|we|us|ihre?|meine|votre|notre|mon|ma|su|mi|sua|meu|minha|jullie|uw|mijn|interview|offer|opening|vacancy|opportunity|next|steps?|again|today|tomorrow|monday|tuesday|wednesday|thursday|friday|summer|winter|spring|autumn|spontanée|open|part|full|time|someone|somebody|anyone|quelqu['’]un|jemand|alguien|alguém|iemand|is|are|was|am|do|does|did|can|could|would|will|should|have|has|had|what|when|where|why|how|who|from|for|at|about|with|and|the|a|an)(?![\p{L}])/iu;
