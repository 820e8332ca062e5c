import { introductionCharsMost } from "../../bounds/read.ts";
import type { Language } from "../reading.ts";
import { BARRIERS, EDGE_WORDS, OPENING_NOUNS } from "../words/title-words.ts";
import type { TitlePhrase } from "./phrase.ts";
import type { Token } from "./token.ts";

/** Titles without a known occupation: the mail itself says that this is the job. */

/** "the rvn nights job", "position of X": no known occupation, but the mail itself says that this is the job. */
export function openingPhrases(tokens: readonly Token[], text: string, language: Language): readonly TitlePhrase[] {
  const short = [...shortPhrases(tokens, text), ...gradedPhrases(tokens, text)];
  if (language !== "en") return [...calledPhrases(tokens, text, language), ...short];
  const noun = new RegExp(`^(?:${OPENING_NOUNS}|ones?|schemes?|program(?:me)?s?)$`, "i");
  const phrases: TitlePhrase[] = [...short];
  tokens.forEach((token, i) => {
    if (!noun.test(token.text)) return;
    const left = leftOf(tokens, i);
    const [first, last] = [tokens[left], tokens[i - 1]];
    // "the 2028 training contract", "your vacation scheme": the noun is the post's own name.
    if (OWN_NAME.test(`${tokens[i - 1]?.low ?? ""} ${token.low}`) && tokens[i - 1]) {
      const named = tokens[i - 1]?.start ?? token.start;
      phrases.push({
        text: text.slice(named, token.end),
        start: named,
        end: token.end,
        weak: false,
        capitalised: token.cap,
        words: 2,
        advertised: false,
      });
      return;
    }
    if (SAYS_LITTLE.test(token.text) || (/^ones?$/.test(token.low) && !isStillOpen(tokens, i))) return;
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

/** "2nd AC", "Community OT (stroke)", "Senior BA": short capitals behind a grade are a post. */
function gradedPhrases(tokens: readonly Token[], text: string): readonly TitlePhrase[] {
  return tokens.flatMap((token, i) => {
    const [grade, next] = [tokens[i - 1], tokens[i + 1]];
    if (!grade || !/^\p{Lu}{2,5}$/u.test(token.text) || NO_POST.test(token.text) || !GRADE.test(grade.low)) return [];
    if (
      next?.word === true &&
      ((next.cap && !/^i(?:['’]|$)/.test(next.low)) ||
        !/^(?:i['’].{1,3}|role|position|job|post|vacancy|in|at|on|for|and|or|i|you|with|again|to|who|is|this|next|from)$/.test(
          next.low,
        ))
    )
      return [];
    const qualifier = /^\s\(\p{L}[\p{L} ]{2,30}\)/u.exec(text.slice(token.end))?.[0] ?? "";
    return [
      {
        text: text.slice(grade.start, token.end + qualifier.length),
        start: grade.start,
        end: token.end + qualifier.length,
        weak: false,
        capitalised: true,
        words: 2,
        advertised: false,
      },
    ];
  });
}

const GRADE =
  /^(?:1st|2nd|3rd|first|second|third|senior|snr|sr|junior|jnr|jr|lead|interim|deputy|assistant|asst|trainee|graduate|principal|community|night|locum|relief|staff|chief|freelance|newly-qualified)$/;

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
  for (const match of text.slice(0, introductionCharsMost).matchAll(CALLED[language])) {
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
      if (
        language !== "de" &&
        /^(?:de|d'|du|del|da|do)$/.test(token.low) &&
        next?.word &&
        !BARRIERS.has(next.low) &&
        !EDGE_WORDS.has(next.low)
      ) {
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

const SAYS_LITTLE =
  /^(?:search|contract|thing|seat|slot|hc|jd|ad|ads|advert|post|posts|listing|scheme|program|programme)s?$/i;

const OWN_NAME =
  /^(?:(?:training|pupillage|articling|traineeship) contracts?|(?:vacation|graduate|trainee|apprenticeship|insight) (?:schemes?|program(?:me)?s?)|(?:articling|clinical|industrial|year-long|sandwich) (?:placements?|positions?))$/;

/** "the Facilities Helpdesk one is still up": large words, and what is said of an opening. */
function isStillOpen(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.cap === true &&
    /^(?:is|was|closes|closed|['’]s)$/.test(tokens[i + 1]?.low ?? "") &&
    tokens
      .slice(i + 1, i + 5)
      .some((one) => /^(?:up|open|available|going|vacant|free|closes|gone|filled)$/.test(one.low))
  );
}

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
