import type { Language } from "../reading.ts";
import { BARRIERS, EDGE_WORDS, MODIFIERS, isBarrier } from "../words/title-words.ts";
import { ITALIAN_LINKS } from "../words/title-italian.ts";
import type { Head } from "./head.ts";
import { headOf } from "./head.ts";
import type { Token } from "./token.ts";

/** A stretch of a sentence that has the form of a job title. */
export interface TitlePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its head alone says little ("Lead", "Director", "Support"). */
  readonly weak: boolean;
  /** Written with capitals, as a title is. */
  readonly capitalised: boolean;
  readonly words: number;
  /** "(m/w/d)" or "(H/F)" stands behind it: nobody writes that of a person. */
  readonly advertised: boolean;
}

/** Longer titles are sentences. */
const MAX_WORDS_LEFT = 6;
const MAX_WORDS_RIGHT = 7;
const LEVEL = /^(?:[IVX]{1,4}|[1-6]|L[1-9]|E[1-9]|G[1-9]\d?|T[1-4]|CE|C1|C\+E)$/;
const GENDER = /^[([]?\s?(?:[mwfdhxiv](?:\s?[/|*,]\s?[mwfdhxiv]){1,3}|all genders|alle geschlechter|gn\*?)\s?[)\]]?/i;
const ROMANCE: ReadonlySet<Language> = new Set(["fr", "es", "pt"]);
const ROMANCE_LINKS = new Set(
  ["de du des d' del da do das dos la las los le les l' y et e &".split(" "), ITALIAN_LINKS].flat(),
);
/** "Ausbildung zum Tischler": what one is trained to be belongs to it. */
const TRAINING = /(?:ausbildung|umschulung|lehre|lehrstelle|ausbildungsplatz|weiterbildung|praktikum)$/;
/** Past and future endings of Spanish and Portuguese verbs: what follows a title is the sentence's verb. */
const ROMANCE_VERB = /(?:ou|aram|eram|iram|aron|ieron|ió|tó|ró|có|dó|ará|erá|irá|aremos|amos)$/;
/** How many words on a later head may stand: "Volunteer Services Manager", "Assistant General Counsel". */
const MAX_RUN = 4;

export function titlePhrases(
  tokens: readonly Token[],
  text: string,
  language: Language,
  heading = false,
): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const head = token?.word ? headAt(tokens, i, language) : null;
    if (!token || !head || i < from) continue;
    const right = rightEdge(tokens, i, head, language);
    if (!ROMANCE.has(head.language) && hasLaterHead(tokens, i, language)) continue;
    const left = leftEdge(tokens, i, from, head, heading);
    const phrase = phraseOf(tokens, left, right, i, text, head);
    if (phrase) phrases.push(phrase);
    from = right + 1;
  }
  return joined(phrases, text);
}

/** "Roofer / slater": one post with two names. */
function joined(phrases: readonly TitlePhrase[], text: string): readonly TitlePhrase[] {
  const out: TitlePhrase[] = [];
  for (const phrase of phrases) {
    const last = out.at(-1);
    if (last && /^\s?\/\s?$/.test(text.slice(last.end, phrase.start)))
      out[out.length - 1] = {
        ...last,
        text: text.slice(last.start, phrase.end).trim(),
        end: phrase.end,
        weak: false,
        words: last.words + phrase.words,
        advertised: phrase.advertised,
      };
    else out.push(phrase);
  }
  return out;
}

/** "Software Engineer Manager": in an unbroken run of one style the last head is the head. */
function hasLaterHead(tokens: readonly Token[], i: number, language: Language): boolean {
  const capital = tokens[i]?.cap ?? false;
  for (let j = i + 1; j <= i + MAX_RUN; j++) {
    const token = tokens[j];
    if (!token?.word && token?.text !== "&") return false;
    if (
      /^(?:and|und|&|et|y|e|en)$/.test(token.low) &&
      capital &&
      tokens[j + 1]?.cap &&
      !headOf(tokens[j - 1]?.text ?? "", "en")
    )
      continue;
    if (j === i + 1 && opensSmall(tokens, i)) return headAt(tokens, j, language)?.weak === false;
    if (token.cap !== capital && !token.caps) return false;
    if (headAt(tokens, j, language))
      return (
        j > i + 1 || capital || MODIFIERS.has(tokens[i]?.low ?? "") || headOf(token.text, language)?.weak === false
      );
    if (isBarrier(token.low, token.cap) || isOpening(token.low) || !(capital || MODIFIERS.has(token.low))) return false;
  }
  return false;
}

/** "Head gardener", "Trainee signaller": a capital only because the line begins with it. */
function opensSmall(tokens: readonly Token[], i: number): boolean {
  const [first, next] = [tokens[i], tokens[i + 1]];
  return i === 0 && first !== undefined && first.cap && !first.caps && next !== undefined && !next.cap;
}

/** A head in this place: small common words that also name jobs ("lead", "hand") count only where they are used as nouns. */
function headAt(tokens: readonly Token[], i: number, language: Language): Head | null {
  const token = tokens[i];
  if (!token || (BARRIERS.has(token.low) && !token.cap)) return null;
  const head = englishHere(tokens, i, language) ?? headOf(token.text, language);
  if (!head || isDegree(tokens, i) || (head.weak && endsFirm(tokens, i))) return null;
  // An English title in a German letter is common; a Dutch word in one is a German word that looks like it.
  if (head.language !== language && head.language !== "en" && !(language === "en" && token.cap)) return null;
  // "registrar" in a Portuguese letter is a verb; an English title in one is written large or with its English words.
  if (head.language === "en" && language !== "en" && !token.cap && !MODIFIERS.has(tokens[i - 1]?.low ?? ""))
    return null;
  const next = tokens[i + 1];
  if (head.weak && !token.cap && (next?.low === "to" || next?.low === "me" || next?.low === "you")) return null;
  return head;
}

/** "Oak & Partner", "Bell & Hand": a firm, where no word before the "&" belongs to a title. */
function endsFirm(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2];
  return (
    tokens[i - 1]?.text === "&" &&
    before?.cap === true &&
    !MODIFIERS.has(before.low) &&
    headOf(before.text, "en") === null
  );
}

/** "Harbour Master" is a post, "a Master of Science", "Master in Law" and "my master degree" are not. */
function isDegree(tokens: readonly Token[], i: number): boolean {
  if (!/^masters?$/.test(tokens[i]?.low ?? "")) return false;
  const named =
    /^(?:harbou?r|dock|station|scrum|web|quarter|toast|pay|post|berth|yard|props?|wardrobe|choir|house|head|concert|ballet|quarry)$/;
  return !named.test(tokens[i - 1]?.low ?? "");
}

/** "Store Manager Lille" in a French letter: an English modifier before it makes the head English. */
function englishHere(tokens: readonly Token[], i: number, language: Language): Head | null {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (
    language === "en" ||
    !before ||
    !token ||
    !MODIFIERS.has(before.low) ||
    BARRIERS.has(before.low) ||
    ROMANCE_LINKS.has(before.low)
  )
    return null;
  const head = headOf(token.text, "en");
  return head?.language === "en" && headOf(before.text, language)?.language !== language ? head : null;
}

function leftEdge(tokens: readonly Token[], i: number, from: number, head: Head, heading: boolean): number {
  if (ROMANCE.has(head.language)) return romanceLeft(tokens, i, from);
  const capital = tokens[i]?.cap ?? false;
  const byArticle = heading && opensHeading(tokens, i) ? -1 : articleBefore(tokens, i, from);
  let edge = i;
  for (let j = i - 1; j >= Math.max(from, i - MAX_WORDS_LEFT - 1); j--) {
    const token = tokens[j];
    if (!token) break;
    if (joins(tokens, j, from)) continue;
    if (!token.word || isEdge(token, capital)) break;
    const fits =
      MODIFIERS.has(token.low) ||
      token.caps ||
      (capital && token.cap && !isBarrier(token.low, true)) ||
      /^\p{L}+-\p{L}+/u.test(token.text) ||
      isGrade(tokens, j) ||
      j > byArticle ||
      (j === 0 && token.cap && token.text.length > 2);
    if (!fits) break;
    edge = j;
  }
  return edge;
}

/** "class 2 drivers", "band 6 nurse", "year 3 teacher": the grade and its number. */
function isGrade(tokens: readonly Token[], j: number): boolean {
  const at = /^\d{1,2}$/.test(tokens[j]?.text ?? "") ? j : j + 1;
  return (
    GRADE.test(tokens[at - 1]?.low ?? "") && /^\d{1,2}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.word === true
  );
}
const GRADE = /^(?:class|band|grade|level|year|category|cat|tier|stage|step|phase)$/;

/** "bike mechanic" alone in a subject: no word of grammar before the head. */
function opensHeading(tokens: readonly Token[], i: number): boolean {
  return (
    i <= 3 &&
    tokens
      .slice(0, i)
      .every((token) => token.word && !BARRIERS.has(token.low) && !EDGE_WORDS.has(token.low) && !isOpening(token.low))
  );
}

/** "&", "and", "/" between two words of the title: "Speech and Language Therapist". */
function joins(tokens: readonly Token[], j: number, from: number): boolean {
  const [before, token, after] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  if (!token || !before || !after || j - 1 < from || !before.word) return false;
  if (token.text === "&" || token.text === "/") return before.cap === after.cap || MODIFIERS.has(before.low);
  if (token.low !== "and" && token.low !== "und" && token.low !== "en") return false;
  const known = MODIFIERS.has(before.low) && MODIFIERS.has(after.low);
  return (known || (before.cap && after.cap)) && !headOf(before.text, "en");
}

/** "looking for a line cook": everything between an article and the head belongs to the title, whatever it is. */
function articleBefore(tokens: readonly Token[], i: number, from: number): number {
  for (let j = i - 1; j >= Math.max(from, i - 5); j--) {
    const token = tokens[j];
    if (!token?.word) return i;
    if (
      /^(?:a|an|the|your|another|one|no|some|ein|eine|einen|einer|eines|die|der|das|den|ihre|een|de|het|as|als|good|experienced)$/.test(
        token.low,
      )
    )
      return j;
    if (BARRIERS.has(token.low)) return i;
  }
  return i;
}

function romanceLeft(tokens: readonly Token[], i: number, from: number): number {
  const before = tokens[i - 1];
  if (!before || i - 1 < from) return i;
  const grade =
    /^(?:senior|junior|sr|jr|sub|vice|aide|assistant|assistante|premier|première|second|seconde|primer|primera|segundo|segunda|primeiro|primeira|futur|product|data|account|key)$/.test(
      before.low,
    );
  return grade ? i - 1 : i;
}

/** Words that never open a title, and articles. */
function isEdge(token: Token, capital: boolean): boolean {
  const large = capital && token.cap;
  if (
    EDGE_WORDS.has(token.low) &&
    !(large && /^(?:general|second|first|third|open|small|big|new|advertised)$/.test(token.low))
  )
    return true;
  return isBarrier(token.low, large) && !(token.caps && token.text.length <= 4 && MODIFIERS.has(token.low));
}

function rightEdge(tokens: readonly Token[], i: number, head: Head, language: Language): number {
  if (ROMANCE.has(head.language) || (ROMANCE.has(language) && !MODIFIERS.has(tokens[i - 1]?.low ?? "")))
    return romanceRight(tokens, i);
  let edge = i;
  if (head.language === "de" || head.language === "nl") edge = germanRight(tokens, i);
  else edge = englishComplement(tokens, i);
  const level = tokens[edge + 1];
  if (level && LEVEL.test(level.text) && tokens[edge]?.word && !isPronoun(tokens, edge + 1)) edge++;
  return edge;
}

/** "a plasterer I could start with": the letter is the writer. */
function isPronoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.text === "I" && next?.word === true && !next.cap && !isOpening(next.low);
}

/** "Head of Information Security", "Director of Nursing", "Research Fellow in Cryo-EM Methods", "Chief of Staff". */
function englishComplement(tokens: readonly Token[], i: number): number {
  const closed = beforeOpening(tokens, i);
  if (closed > i) return closed;
  // "VP Finance", "Director Engineering": the field stands right behind.
  let field = i;
  while (
    /^(?:vp|avp|svp|evp|director|trainee|intern|apprentice|temp)$/.test(tokens[i]?.low ?? "") &&
    field < i + 3 &&
    tokens[field + 1]?.cap &&
    MODIFIERS.has(tokens[field + 1]?.low ?? "")
  )
    field++;
  if (field > i) return field;
  const link = tokens[i + 1];
  const first = tokens[i + 2];
  if (!link || !first || !/^(?:of|for|in)$/.test(link.low)) return i;
  const ofSmall =
    link.low === "of" &&
    /^(?:head|director|vp|president|chief|manager|dean|professor|lecturer|vice|avp|coordinator|lead)$/.test(
      tokens[i]?.low ?? "",
    );
  if (
    link.low !== "of" &&
    !(
      first.cap &&
      /^(?:fellow|lecturer|professor|fellowship|assistant|associate|lectureship|postdoc|internship|apprenticeship|trainee|apprentice|director|manager)$/.test(
        tokens[i]?.low ?? "",
      )
    )
  )
    return i;
  if (!ofSmall && !(first.cap && tokens[i]?.cap)) return i;
  let edge = i;
  for (let j = i + 2; j <= i + 1 + MAX_WORDS_RIGHT; j++) {
    const token = tokens[j];
    if (!token) break;
    const small =
      ofSmall && !first.cap && token.word && !BARRIERS.has(token.low) && !isOpening(token.low) && j <= i + 4;
    const joint =
      /^(?:of|and|&|the|for)$/.test(token.low) && (tokens[j + 1]?.cap ?? false) && first.cap && token.low !== "the";
    if (token.word && (small || (token.cap && !isOpening(token.low)))) edge = j;
    else if (!joint) break;
  }
  return edge;
}

/** "the Assistant QS job", "the Driver CE role": short capitals between the head and the word for the opening. */
function beforeOpening(tokens: readonly Token[], i: number): number {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  const short = next?.caps === true && next.text.length <= 4 && !BARRIERS.has(next.low);
  return short && tokens[i]?.cap === true && isOpening(after?.low ?? "") ? i + 1 : i;
}

function isOpening(low: string): boolean {
  return /^(?:role|roles|position|positions|job|jobs|opening|openings|vacancy|post|posting|opportunity|spot|req|requisition|mandate|ad|advert|listing|search|gig|slot)$/.test(
    low,
  );
}

/** "Mechatroniker Windservice", "Sachbearbeiter Einkauf", "Fachkraft für Lagerlogistik", "Leiterin der Buchhaltung". */
function germanRight(tokens: readonly Token[], i: number): number {
  let edge = i;
  for (let j = i + 1; j <= i + MAX_WORDS_RIGHT; j++) {
    const token = tokens[j];
    if (!token) break;
    // "Medien- und Informationsdienste": the hyphen waits for the second half.
    if (token.text === "-" && /^(?:und|en|&)$/.test(tokens[j + 1]?.low ?? "") && tokens[j + 2]?.cap) {
      j++;
      continue;
    }
    if (token.word && !token.cap && isDutchField(tokens, j, i)) {
      edge = j;
      continue;
    }
    const joint = /^(?:für|zum|zur|als|im|in|der|des|und|und\/oder|-|&|voor|van|en)$/.test(token.low);
    if (
      token.word &&
      token.cap &&
      !/^\d{4}$/.test(token.text) &&
      !BARRIERS.has(token.low) &&
      !/^(?:Herr|Frau|Sie|Ihre|Ihnen|Wir|Ich)$/.test(token.text)
    )
      edge = j;
    else if (!joint || !joinsGerman(tokens, j, i)) break;
  }
  return edge;
}

/** "medewerker groenvoorziening", "medewerker openbaar groen", "afdelingschef rijping": Dutch writes the field small behind the head. */
function isDutchField(tokens: readonly Token[], j: number, head: number): boolean {
  const [token, next] = [tokens[j], tokens[j + 1]];
  if (!token || j > head + 2 || !DUTCH_FIELD_HEAD.test(tokens[head]?.low ?? "")) return false;
  if (DUTCH_FIELD.test(token.low)) return !BARRIERS.has(token.low);
  return j === head + 1 && DUTCH_ADJECTIVE.test(token.low) && DUTCH_FIELD.test(next?.low ?? "");
}
const DUTCH_FIELD_HEAD =
  /(?:medewerk(?:er|ster)|chef|hoofd|leider|leidster|coördinator|adviseur|assistent|assistente|docent|docente|leraar|lerares|manager|beheerder|specialist|begeleider|monteur|consulent|secretaris|secretaresse|leerling|stagiaire?|ondersteuner|functionaris|verpleegkundige|verzorgende|helpende|analist|laborant|technicus|operator|planner|ambtenaar|handhaver|vrijwilliger)$/;
const DUTCH_FIELD =
  /(?:.{4,}(?:ing|ie|iek|zorg|dienst|beheer|werk|zaken|handel|bouw|teelt|vervoer|onderwijs|recht)|groen|domein|zaken|zorg|verkoop|inkoop|keuken|bediening|balie|receptie|winkel|magazijn|kas|bar|ict|hr|it|ig|vvt|onderhoud|bakkerij|slagerij|expeditie|wiskunde|engels|duits|frans|nederlands|wonen|jeugd|toezicht|handhaving|erfgoed|archief|natuur|wegen|water|energie|afval|milieu|horeca|housekeeping|schoonmaak|buitendienst|binnendienst|techniek|kwaliteit|productie|transport|logistiek)$/;
const DUTCH_ADJECTIVE =
  /^(?:openbaar|openbare|sociaal|sociale|technische|civiele|algemene|juridische|financiële|facilitaire|interne|externe|medische|publieke|burgerlijke|fysieke|ruimtelijke|elektrische|mechanische|agrarische|ambulante|individuele|huishoudelijke|commerciële)$/;

function joinsGerman(tokens: readonly Token[], j: number, head: number): boolean {
  const [joint, next] = [tokens[j], tokens[j + 1]];
  if (!joint || !next?.word) return false;
  if (/^(?:zum|zur|als)$/.test(joint.low)) return j === head + 1 && next.cap && TRAINING.test(tokens[head]?.low ?? "");
  if (/^(?:für|voor)$/.test(joint.low))
    return j === head + 1 && (next.cap || /^(?:die|den|das|de|het)$/.test(next.low));
  if (/^(?:und|&|en)$/.test(joint.low)) return next.cap && j > head + 1;
  if (/^(?:der|des|van)$/.test(joint.low)) return next.cap && j === head + 1;
  return (
    joint.low === "im" &&
    next.cap &&
    j === head + 1 &&
    /^(?:bereich|vertrieb|einkauf|außendienst|innendienst|anerkennungsjahr|berufspraktikum|dualen|schichtdienst|nachtdienst)/i.test(
      next.text,
    )
  );
}

/** "développeur Java", "jefe de obra", "analista de suporte pleno", "chargée de mission éducation": until a word that can't belong. */
function romanceRight(tokens: readonly Token[], i: number): number {
  let edge = i;
  let plain = 0;
  for (let j = i + 1; j <= i + MAX_WORDS_RIGHT + 2; j++) {
    const token = tokens[j];
    if (!token) break;
    const elided = /^d'\p{L}/u.test(token.low) || /^l'\p{L}/u.test(token.low);
    if (elided) edge = j;
    else if (ROMANCE_LINKS.has(token.low)) {
      const next = tokens[j + 1];
      if (
        isEmployer(tokens, j) ||
        !linksOn(token.low, next, j, i, edge) ||
        (next?.cap && !next.caps && !tokens[i]?.cap && !SCHOOL_SUBJECT.test(next.low))
      )
        break;
    } else if (tokens[i]?.cap === false && token.cap && j === i + 2 && SCHOOL_SUBJECT.test(token.low) && edge === i) {
      edge = j;
    } else if (/^(?:em|en)$/.test(token.low) && j === i + 1 && ROMANCE_FIELD.test(tokens[j + 1]?.low ?? "")) {
      edge = ++j;
      plain = 1;
    } else if (
      token.word &&
      !BARRIERS.has(token.low) &&
      !EDGE_WORDS.has(token.low) &&
      !/^\d{2,}$/.test(token.text) &&
      !isRomanceOpening(token.low) &&
      !BESIDE.test(token.low) &&
      !ROMANCE_VERB.test(token.low)
    ) {
      if (edge === j - 1) plain++;
      else plain = 1;
      if (plain > 3) break;
      edge = j;
    } else break;
  }
  return edge;
}

/** "profesora de Lengua": the subjects of a school are written large. */
const SCHOOL_SUBJECT =
  /^(?:lengua|literatura|matemáticas?|inglés|inglês|francés|francês|alemán|alemão|español|português|historia|história|geografía|geografia|física|química|biología|biologia|música|educación|educação|filosofía|filosofia|tecnología|latín|griego|economía|dibujo|plástica|français|anglais|allemand|espagnol|mathématiques|maths|histoire|histoire-géographie|svt|eps|philosophie|lettres|technologie|musique|italiano|matematica|inglese|lettere|scienze|storia)$/;

/** "Técnica em Enfermagem", "ingénieur en mécanique": a field by its ending, where a town has none. */
const ROMANCE_FIELD =
  /.{2}(?:ção|ções|mento|agem|ística|ática|ografia|ología|ologia|ción|miento|logie|tique|nique|tion|ement|ería)$/;

/** "del ayuntamiento", "de la mairie", "do hospital": whose worker it is, not what kind. */
function isEmployer(tokens: readonly Token[], j: number): boolean {
  const [link, next, last] = [tokens[j], tokens[j + 1], tokens[j + 2]];
  if (!link || !next) return false;
  const bare =
    /^(?:el|la|las|los|le|les|l'|o|a|os|as)$/.test(link.low) && !/^(?:de|d')$/.test(tokens[j - 1]?.low ?? "");
  if (bare && link.low !== "l'") return true;
  const noun = /^(?:la|el|l'|su|tu|votre|vos|vuestro|vuestra|sua|seu|vossa|vosso)$/.test(next.low) ? last : next;
  const definite = noun === last || /^(?:del|du|da|do|dos|das|des)$/.test(link.low);
  return definite && EMPLOYER.test(noun?.low ?? "");
}
const EMPLOYER =
  /^(?:ayuntamiento|hospital|colegio|escuela|instituto|hotel|empresa|residencia|tienda|restaurante|fábrica|universidad|museo|centro|clínica|mairie|hôpital|école|collège|lycée|entreprise|société|magasin|maison|usine|clinique|université|musée|ville|commune|département|région|câmara|prefeitura|escola|loja|fábrica|universidade|museu|clínica|junta|lar|casa|vosso|nosso|nuestro)$/;
/** What a letter says behind a title: when, how it was advertised, how the writer is. */
const BESIDE =
  /^(?:presso|vorrei|vorremmo|potrei|sono|sarei|che|nel|nella|nello|dal|dalla|sul|sulla|per|ed|ho|è|pubblicat[oa]|apert[oa]|liber[oa]|dove|quando|ma|ancora|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|demain|mañana|amanhã|publicad[oa]|anunciad[oa]|divulgad[oa]|publiée?|parue?|diffusée?|ouverte?|affichée?|disponible|disponível|libre|livre|vacante?|cubiert[oa]|preenchid[oa]|pourvue?|remplaçant|ayant|étant|travaillant|cherchant|trabajando|siendo|trabalhando|sendo|actuellement|actualmente|atualmente|desde|depuis|durante|pendant|hasta|jusqu'au|até|cuando|quando|quand|lorsque|donde|où|onde|tant|tout|toute|todo|toda|todos|aí|ahí|allí|acá|cá|lá|buen[oa]s|bom|boa|bonjour|bonsoir|hola|olá|diplômée?|titulad[oa]|formad[oa]|urgente|urgent|avant|antes|après|después|depois|puis|ensuite|luego|pero|sino|mas|porém|tous|encore|aún|todavía|ainda|bien|muy|muito|très|gracias|merci|obrigad[oa]|comme|chez|ici|aquí|aqui|est-il|est-elle|sont-ils|serait-il)$/;

function linksOn(link: string, next: Token | undefined, j: number, head: number, edge: number): boolean {
  if (!next?.word) return false;
  if (/^(?:y|et|e|&)$/.test(link))
    return (
      edge > head && !BARRIERS.has(next.low) && j - head < 5 && !/^(?:un|una|une|um|uma|el|la|le|o|a)$/.test(next.low)
    );
  if (/^(?:à|au|aux|en|em)$/.test(link)) return j === head + 1 ? false : false;
  return !BARRIERS.has(next.low) || ROMANCE_LINKS.has(next.low);
}

function isRomanceOpening(low: string): boolean {
  return /^(?:poste|postes|emploi|offre|annonce|puesto|vacante|oferta|plaza|vaga|vagas|empresa|société|equipo|équipe|equipe|ya|hoje|turno|tiempo|temps)$/.test(
    low,
  );
}

function phraseOf(
  tokens: readonly Token[],
  left: number,
  right: number,
  head: number,
  text: string,
  kind: Head,
): TitlePhrase | null {
  const [first, last, top] = [tokens[left], tokens[right], tokens[head]];
  if (!first || !last || !top) return null;
  const end = genderEnd(text, last.end);
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/\s+/g, " ")
      .replace(/^[/&-]\s?/, ""),
    start: first.start,
    end,
    weak: kind.weak && left === right,
    capitalised: top.cap || first.cap,
    words: right - left + 1,
    advertised: end > last.end,
  };
}

/** "(m/w/d)" belongs to the phrase but not to the title's words. */
function genderEnd(text: string, end: number): number {
  const rest = text.slice(end, end + 30);
  const space = /^\s{0,2}/.exec(rest)?.[0].length ?? 0;
  const mark = GENDER.exec(rest.slice(space));
  return mark && mark[0].length >= 3 ? end + space + mark[0].length : end;
}
