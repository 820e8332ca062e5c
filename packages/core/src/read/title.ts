import type { Language } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { headOf } from "./title/head.ts";
import { titlePhrases } from "./title/phrase.ts";
import type { TitlePhrase } from "./title/phrase.ts";
import type { Token } from "./title/token.ts";
import { tokensOf } from "./title/token.ts";
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
} from "./words/title-cues.ts";
import { HEADS } from "./words/title-heads.ts";
import { BUSINESS } from "./words/company-words.ts";
import { BARRIERS, EDGE_WORDS, MODIFIERS, OPENING_NOUNS } from "./words/title-words.ts";

/** One place of a text that names a job, and what its surroundings say about whose it is. */
export interface TitleClue {
  readonly title: string;
  /** How strongly the surroundings say that this is the job meant; below zero: somebody's own, or another one. */
  readonly score: number;
  readonly role: "target" | "own" | "person" | "other" | "bare";
  readonly line: number;
  readonly at: number;
  readonly evidence: string;
  /** Only the words of a cue made it a title; no word of it is a known occupation. */
  readonly unknownHead: boolean;
  /** Alone on its line, or the first thing of a list item. */
  readonly headline: boolean;
  readonly weak: boolean;
  /** The mail says that somebody else has it, or that it is no more. */
  readonly gone: boolean;
}

const CONTEXT_CHARS = 90;
/** "möchte ich mich als Fachkraft … bewerben": German and Dutch put the verb last. */
const VERB_LAST =
  /\b(?:möchte|würde|will|wil|zou|bewerbe)\b.{0,140}\b(?:bewerben|anfangen|arbeiten|mitarbeiten|solliciteren|werken|beginnen)\b/i;
/** Just enough to be shown as a guess where nothing better is found. */
const UNKNOWN_SCORE = 3.1;

export function titleClues(sentences: readonly Sentence[], language: Language): readonly TitleClue[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence.text);
    const known = titlePhrases(tokens, sentence.text, language, sentence.heading === true).map((phrase) =>
      clueOf(phrase, sentence, false),
    );
    const unknown = openingPhrases(tokens, sentence.text, language)
      .filter((phrase) => !known.some((clue) => overlaps(clue, phrase, sentence)))
      .map((phrase) => clueOf(phrase, sentence, true));
    return ownChain([...known, ...unknown], sentence);
  });
}

/** "I was a waiter, then head waiter, bar manager at the Grand": what follows somebody's own post in a list is theirs too. */
function ownChain(clues: readonly TitleClue[], sentence: Sentence): readonly TitleClue[] {
  const out: TitleClue[] = [];
  for (const clue of clues.toSorted((a, b) => a.at - b.at)) {
    const last = out.at(-1);
    const between = last ? sentence.text.slice(last.at + last.title.length - sentence.at, clue.at - sentence.at) : "";
    const chained = clue.role === "bare" && last?.role === "own" && CHAIN.test(between);
    out.push(chained ? { ...clue, role: "own", score: -4 } : clue);
  }
  return out;
}
/** Between two posts of one life: where the first was, and the word that tells of the next. */
const CHAIN =
  /^(?:\s\([^()]{2,60}\)|[^,;]{0,60})?(?:,\s(?:and |und |et |y |e |en )?(?:then|later|now|before that|dann|danach|später|zuletzt|davor|puis|ensuite|luego|después|depois|daarna|toen)?[^,;.!?]{0,12}|\s(?:then|and then|dann|und dann|und|puis|et|luego|y|e|depois|en|daarna)\s[^,;.!?]{0,12})$/iu;

function overlaps(clue: TitleClue, phrase: TitlePhrase, sentence: Sentence): boolean {
  const start = sentence.at + phrase.start;
  return clue.at < sentence.at + phrase.end && start < clue.at + clue.title.length;
}

function clueOf(phrase: TitlePhrase, sentence: Sentence, unknownHead: boolean): TitleClue {
  const wide = withQualifier(phrase, sentence.text);
  const begins = phrase.start + calledBy(phrase.text);
  const before = sentence.text.slice(Math.max(0, begins - CONTEXT_CHARS), begins);
  const after = sentence.text.slice(wide.end, wide.end + CONTEXT_CHARS);
  const narrowAfter = sentence.text.slice(phrase.end, phrase.end + CONTEXT_CHARS);
  const headline = isHeadline(before, after, sentence);
  const { role, score } = judge(before, after, narrowAfter, headline, phrase);
  return {
    title: nominative(cleaned(wide.text), before),
    role,
    score: unknownHead ? Math.min(score, UNKNOWN_SCORE) : score,
    line: sentence.line,
    at: sentence.at + phrase.start,
    evidence: sentence.text.trim().slice(0, 160),
    unknownHead,
    headline,
    weak: phrase.weak,
    gone: isGone(after, narrowAfter),
  };
}

/** "den Job als", "el puesto de", "começar como": the post as which somebody is wanted, where no "my" stands before. */
const OFFERED_AS =
  /(?<!\b(?:mein|meinen|meinem|meine|meiner|mon|ma|mi|meu|minha|mijn|m'n|my|alten|derzeitigen|jetzigen|letzten)\s)\b(?:stellen?|position|job|posten|bewerb\p{L}*|poste|emploi|candidat\p{L}*|postul\p{L}*|embauch\p{L}*|recrut\p{L}*|puesto|plaza|vacante|trabajar|contratar\p{L}*|contratad\p{L}*|empezar|entrar|incorporar\p{L}*|vaga|lugar|cargo|começar|trabalhar|functie|baan|plek|vacature|sollicit\p{L}*|beginnen|aannemen|werken|anfangen|arbeiten|einsteigen|travailler|commencer|devenir)\s[^.,;!?]{0,30}?\b(?:als|comme|como|de|d['’]|en tant que)\s?$/iu;

function judge(
  before: string,
  after: string,
  narrow: string,
  headline: boolean,
  phrase: TitlePhrase,
): { role: TitleClue["role"]; score: number } {
  const verbLast = VERB_LAST.test(before + " " + after) && /\b(?:als|as)\s(?:\p{L}+\s)?$/iu.test(before);
  const opening = TARGET_RIGHT.some((cue) => cue.test(after) || cue.test(narrow));
  const asked = verbLast || [...TARGET_LEFT, ...TARGET_LEFT_FAR].some((cue) => cue.test(before));
  if (phrase.advertised) return { role: "target", score: 5.5 };
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

/** Words that may be all that the job is called. */
const WHOLE_JOB =
  /^(?:apprentice(?:ship)?|intern(?:ship)?|trainee(?:ship)?|placement|volunteer|graduate|host|captain|miller|smith|potter|turner|butler|scout|guide|pilot|keeper|model)$/i;

function isGone(after: string, narrow: string): boolean {
  return GONE_RIGHT.some((cue) => cue.test(narrow) || cue.test(after));
}

function isHeadline(before: string, after: string, sentence: Sentence): boolean {
  if (GREETING.test(sentence.text)) return false;
  const opens =
    /^\s*(?:[-*•·–>]|\d{1,2}[.)]|\(?[a-d][.)]|(?:job(?: title)?|position|role|post|vacancy|option|stelle|poste|puesto|vaga|functie)?(?:\s?(?:\d|[A-D]))?\s?:)?\s*["'“*]{0,2}$/i.test(
      before,
    );
  return (
    opens &&
    (sentence.alone ? /^[\s"'”*]*(?:$|[-–|:,(/@]|https?:|at\b|in\b|bei\b|chez\b)/.test(after) : /^[,.(–-]/.test(after))
  );
}

/** "Senior Product Designer, Payouts", "Compiler Engineer (Backend)": a capitalised qualifier right behind belongs to it. */
function withQualifier(phrase: TitlePhrase, text: string): { text: string; end: number } {
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

function isQualifier(words: string, phrase: TitlePhrase): boolean {
  if (
    /\d{4,}|\d[/_]\d|[A-Z]\/\d|@|https?:|["“”]|^(?:for|at|in|on|with|from|mit|bei|avec|chez|con|com|para|pour|für|closing|posted|see|via)\b|\b(?:i|you|we|he|she|they|my|me|ref|req|exam|code|job|no|id|see|link|attached|which|who|that|posted|closing|ihr|ich|wir)\b/i.test(
      words,
    )
  )
    return false;
  if (/^[([]?\s?(?:[mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,3})\s?[)\]]?$/i.test(words)) return false;
  if (headOf(words.split(" ").at(-1) ?? "", "en") && !phrase.weak && words.split(" ").length > 1) return false;
  return phrase.capitalised || (/^\p{Ll}/u.test(words) && words.split(" ").length <= 3);
}

/** "the rvn nights job", "position of X": no known occupation, but the mail itself says that this is the job. */
function openingPhrases(tokens: readonly Token[], text: string, language: Language): readonly TitlePhrase[] {
  const short = shortPhrases(tokens, text);
  if (language !== "en") return [...calledPhrases(tokens, text, language), ...short];
  const noun = new RegExp(`^(?:${OPENING_NOUNS})$`, "i");
  const phrases: TitlePhrase[] = [...short];
  tokens.forEach((token, i) => {
    if (
      !noun.test(token.text) ||
      /^(?:search|contract|thing|seat|slot|hc|jd|ad|ads|advert|post|posts|listing)s?$/i.test(token.text)
    )
      return;
    const left = leftOf(tokens, i);
    const [first, last] = [tokens[left], tokens[i - 1]];
    if (left < i && first && last && i - left <= 3)
      phrases.push({
        text: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        weak: true,
        capitalised: first.cap,
        words: i - left,
        advertised: false,
      });
  });
  return phrases;
}

/** "you need a CNM2", "cherche une ATSEM", "poste d'AESH": short capitals where only a job can stand. */
function shortPhrases(tokens: readonly Token[], text: string): readonly TitlePhrase[] {
  return tokens
    .filter(
      (token, i) =>
        /^\p{Lu}{2,6}\d?$/u.test(token.text) &&
        !NO_POST.test(token.text) &&
        WANTED_ONE.test(text.slice(Math.max(0, token.start - 60), token.start)) &&
        (tokens[i + 1]?.word !== true || BEHIND_SHORT.test(tokens[i + 1]?.low ?? "")),
    )
    .map(({ start, end, text: word }) => ({
      text: word,
      start,
      end,
      weak: false,
      capitalised: true,
      words: 1,
      advertised: false,
    }));
}
const BEHIND_SHORT =
  /^(?:role|position|job|post|vacancy|stelle|poste|vacature|dans|chez|bei|bij|with|and|und|et|die|der|das|since|because|as|for|from|until|to|on|in|at|remplaçante?|à|pour|jusqu.*|als|für|ab|im|para|desde|voor|vanaf)$/;
/** Degrees, systems, offices and levels. */
const NO_POST =
  /^(?:MBA|BSC|MSC|BA|MA|PHD|LLM|LLB|BTEC|GCSE|NVQ|HR|IT|UK|US|USA|EU|NHS|PDF|CV|ID|REF|NR|NO|OK|PS|FAQ|URL|SAP|ERP|CRM|AI|ML|GMBH|AG|KG|LLC|LTD|PLC|RE|FW|FWD|AW|WG|DE|CDI|CDD|CNC|II|III|IV|VI|TZ|VZ)$/i;
const WANTED_ONE =
  /(?<![\p{L}])(?:(?:bewerbung|anzeige|stelle|ausbildung|position|application|job|role|post|vacancy|candidature|annonce|sollicitatie|vacature)\s(?:(?:als|um|für|as|for|of|pour|comme|naar|voor)\s)?(?:(?:an?|eine?n?|une?|een)\s)?|(?:bewerbe mich|postule|solliciteer|apply(?:ing)?|applied|hire|start(?:ed|ing)?)\s(?:als|as|comme|en tant qu['’])\s?(?:(?:an?|eine?n?|une?|een)\s)?|(?:need(?:s|ed|ing)?|hir(?:e|ing)|look(?:s|ing)? for|recruit(?:s|ing)?|advertis(?:e|es|ing) for|(?:are|is) (?:down|short)|short of|suchen|sucht|cherch(?:e|ez|ent)|recrut(?:e|ez|ent)|recherch(?:e|ez|ent)|busc(?:a|an|áis)|procur(?:a|am)|zoek(?:t|en))\s(?:[^\s,.;:!?]{2,10}\s)?(?:an?|une?|eine?n?|una|uma?|een)|poste|puesto|vaga|functie|stelle)\s?(?:d['’]|de\s|als\s|van\s)?$/iu;

/** "Stelle als Glasapparatebauer", "poste d'X", "vacature voor X": what the mail itself calls the post. */
function calledPhrases(
  tokens: readonly Token[],
  text: string,
  language: Exclude<Language, "en">,
): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (const match of text.slice(0, 1_200).matchAll(CALLED[language])) {
    const start = match.index + match[0].length;
    const first = tokens.findIndex((token) => token.start >= start);
    const edge = calledEdge(tokens, first, language);
    const [from, to] = [tokens[first], tokens[edge]];
    if (!from || !to || !from.word || from.text.length < 4 || NO_TITLE_ABROAD.test(from.low)) continue;
    phrases.push({
      text: text.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      weak: false,
      capitalised: from.cap,
      words: edge - first + 1,
      advertised: false,
    });
  }
  return phrases;
}

/** German: the capitalised words; Dutch: one word; else up to three with their "de". */
function calledEdge(tokens: readonly Token[], first: number, language: Language): number {
  let edge = first;
  if (language === "nl") return edge;
  for (let j = first + 1; j <= first + 3; j++) {
    const token = tokens[j];
    if (!token?.word) break;
    if (language === "de" ? !token.cap : BARRIERS.has(token.low) || EDGE_WORDS.has(token.low)) {
      const next = tokens[j + 1];
      if (language !== "de" && /^(?:de|d'|du|del|da|do)$/.test(token.low) && next?.word && !BARRIERS.has(next.low)) {
        edge = j + 1;
        j++;
        continue;
      }
      break;
    }
    if (language !== "de") break;
    edge = j;
  }
  return edge;
}
const CALLED: Readonly<Record<Exclude<Language, "en">, RegExp>> = {
  de: /\b(?:stelle|position|ausbildung|job|bewerbung|anzeige|ausschreibung|tätigkeit|mich)\s(?:als|zum|zur)\s(?=\p{Lu})/giu,
  fr: /\b(?:poste|emploi|annonce|candidature)\s(?:au poste\s)?(?:de |d['’])(?=\p{L})/giu,
  es: /\b(?:puesto|plaza|vacante|oferta)\sde\s(?=\p{L})/giu,
  pt: /\b(?:vaga|cargo|lugar|posto)\sde\s(?=\p{L})/giu,
  nl: /\b(?:vacature|functie|baan|solliciteren?|sollicitatie)\s(?:van|voor|als|naar)\s(?:een\s|de\s(?:functie|baan)\svan\s)?(?=\p{L})/giu,
};
const NO_TITLE_ABROAD =
  /^(?:travail|emploi|stage|recrutement|votre|vos|notre|nos|cette|ce|la|le|les|l'|mon|ma|mes|trabajo|empleo|tu|su|este|esta|esa|vuestr[oa]|emprego|trabalho|sua|seu|essa|esta|die|der|das|ihre[rn]?|solche[rs]?|ganzes|beispiel|teilzeit|vollzeit|nachfolger|jullie|deze|die|dit|werk|hulp|mij|je|jou|u|uw|een|de|het|dat|direction|responsabilité|jour|nuit|plus|dos|dois|dous|mes|parking|aparcamiento|estacionamento|honor|destaque|minimis|gas|garde|secours|police)$/;

function leftOf(tokens: readonly Token[], i: number): number {
  let left = i;
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const token = tokens[j];
    if (!token?.word || BARRIERS.has(token.low) || EDGE_WORDS.has(token.low) || NO_TITLE.has(token.low)) break;
    left = j;
  }
  const article = tokens[left - 1];
  return article && /^(?:a|an|the|your|their|this|that|for)$/.test(article.low) ? left : i;
}

/** What people put before "job", "role" or "position" without naming it. */
const NO_TITLE = new Set(
  `future one-line last-minute full-time part-time full part time day dream old own real paid better best great good nice similar suitable relevant such different various many several particular remote hybrid permanent temporary fixed-term zero-hours summer saturday weekend evening local
  entry-level junior-level senior-level graduate-level leadership management blog blogs linkedin facebook twitter instagram job jobs career careers first last current previous former new next open vacant advertised above following mentioned entry steady desk office hiring
  future one-line last-minute right wrong perfect exact internal external hidden ghost fake two three four five six seven other others another same actual only main key lead great tough big small hard easy proper whole`.split(
    /\s+/,
  ),
);

/** "Anzeige Hausmeister": how long the word is that only says what the title is. */
function calledBy(title: string): number {
  return LEADING.exec(title)?.[0].length ?? 0;
}

/** "die Stelle des Schichtführers", "die der Fachangestellten": German writes the case into the word. */
function nominative(title: string, before: string): string {
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

function cleaned(title: string): string {
  let plain = title.replace(/\s+/g, " ").replace(/^["'“”*_(\s]+|["'“”*_\s,;:–-]+$/g, "");
  for (let turn = 0; turn < 3; turn++) plain = plain.replace(LEADING, "");
  plain = plain.replace(TERMS, "");
  plain = singular(plain.replace(/['’]s?$/, ""));
  return plain === "" ? title : plain;
}

/** "Anzeige Mechatroniker", "Vacancy Objects Conservator", "JR-0098215 Food Safety Technician": what it is called by, not its name. */
const LEADING =
  /^(?:(?:anzeige|stelle(?:nanzeige|nausschreibung|nangebot)?|ausschreibung|(?:initiativ|blind|kurz|online)?bewerbung(?:sunterlagen|sgespräch)?|(?:zweit|erst|vorstellungs|bewerbungs|telefon|kennenlern)?gespräch|einladung|termin|probe(?:tag|arbeit|arbeiten)|absage|zusage|eingangsbestätigung|rückmeldung|nachfrage|rückfrage|anfrage|interesse|unterlagen|vertrag|angebot|(?:job)?interview|invitation|offer|rejection|trial|entretien|convocation|entrevista|colloquio|convocatoria|gesprek|uitnodiging|kennismaking|position|job|vacancy|vacature|functie|opening|role|post|posting|application|ad|advert|req(?:uisition)?|ref|reference|poste|offre|annonce|candidature|puesto|vacante|oferta|plaza|vaga|competition|concorso|concurso|examination|candidatura|sollicitatie|indicação|bolsa de empleo de|lo de|(?:[A-Z]{1,6}[-_/]?)?\d[\w/-]*\d{2}[\w/-]*)\s(?:als\s|of\s|for\s|de\s|d['’]|:\s)?(?=\S))/i;

/** "Fixed-term", "part-time", "permanent": how it is hired, no part of what it is. */
const TERMS = /^(?:(?:fixed|short|long)-term|full-time|part-time|zero-hours?|permanent|temporary|temp)\s(?=\S)/i;

const GREETING =
  /^\W*(?:\p{L}{3,12}[, ]{1,2}(?=(?:buen[oa]s|bom dia|boa (?:tarde|noite)|good (?:morning|afternoon|evening)|hola|bonjour)\b))?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|sehr geehrte[rn]?|guten|moin|servus|bonjour|salut|chère?|madame|monsieur|hola|buen[oa]s|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|prezad[oa]|exm[oa]|beste|dag|hoi|geachte)(?![\p{L}])/iu;

/** "They look for conductors": the job is one of them. */
function singular(title: string): string {
  const last = title.slice(title.lastIndexOf(" ") + 1).toLowerCase();
  const lists = Object.values(HEADS);
  const isPlural =
    last.endsWith("s") && !lists.some((list) => list.has(last)) && lists.some((list) => list.has(last.slice(0, -1)));
  return isPlural ? title.slice(0, -1) : title;
}
