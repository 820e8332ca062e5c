import type { Language } from "../reading.ts";
import { COMPOUND_ENDS, HEADS, WEAK_HEADS } from "../words/title-heads.ts";

/** What a word is as the head of a job title: in which language, and whether it needs company to be one. */
export interface Head {
  readonly language: Language;
  readonly weak: boolean;
}

const ORDER: readonly Language[] = ["en", "de", "nl", "fr", "es", "pt"];
/** Abilities, instruments and kin that end like an occupation. */
const NO_COMPOUND =
  /^(?:hochschullehrer-name|vorhilfe|nachhilfe|beihilfe|abhilfe|aushilfe-los|arbeitskraft|fachschaft|arbeitgeber|mitbewerber|bewerber|wettbewerber|computer|router|drucker-typ|partner|vorgänger|nachfolger|hersteller|anbieter|kalender|ausbildungsleiter-innen|kugelschreiber|fernschreiber|filzschreiber|tintenschreiber)$/;

export function headOf(word: string, language: Language): Head | null {
  const plain = singular(word.toLowerCase().replaceAll("’", "'").replace(/\.$/, ""));
  for (const candidate of plain) {
    for (const one of [language, ...ORDER.filter((other) => other !== language)]) {
      if (HEADS[one].has(candidate)) return { language: one, weak: one === "en" && WEAK_HEADS.has(candidate) };
    }
  }
  return romancePair(word, language) ?? learned(plain) ?? compoundOf(plain[0] ?? "", word);
}

/** "hydrogeologist", "neurofisiólogo", "paläontologin": whoever studies or treats something is named by one ending in each language. */
function learned(forms: readonly string[]): Head | null {
  for (const [language, ending] of LEARNED)
    if (forms.some((form) => ending.test(form))) return { language, weak: false };
  return null;
}

const LEARNED: readonly (readonly [Language, RegExp])[] = [
  ["en", /^\p{L}{4,}(?:olog|onom|iatr|ograph)(?:ist|er)$|^\p{L}{3,}otherapist$/u],
  ["es", /^\p{L}{3,}(?:[oó]log[oa]|ópata)$/u],
  ["de", /^(?!dia|ana|kata|pro|epi|mono)\p{L}{3,}(?:ologe|ologin)$/u],
  ["fr", /^(?!dia|cata|ana|pro|épi|mono|homo)\p{L}{3,}(?:ologue|thérapeute)$/u],
  ["nl", /^\p{L}{3,}oloog$/u],
];

/** "plombier-chauffagiste", "charpentier-couvreur": the first of the two names it. */
function romancePair(word: string, language: Language): Head | null {
  const first = /^(\p{L}{4,})-\p{L}{4,}/u.exec(word.toLowerCase())?.[1];
  const romance = language === "fr" || language === "es" || language === "pt";
  return first !== undefined && romance && HEADS[language].has(first) ? { language, weak: false } : null;
}

/** `Projektleiter/in`, `wijkverpleegkundige`, `developers`: what the lists hold. */
function singular(word: string): readonly string[] {
  const bare = word
    .replace(/(?:[/*:_-]?(?:innen|in|r|e|se|trice|euse|ère|ienne|a|o|as|os|n|x))$/u, (ending) =>
      /^[/*:_-]/.test(ending) ? "" : ending,
    )
    .replace(/\((?:e|a|r|in|ne|se|trice|a\/o)\)$/, "");
  const forms = [bare, word];
  if (bare.endsWith("s") && bare.length > 4) forms.push(bare.slice(0, -1));
  if (bare.endsWith("es") && bare.length > 5) forms.push(bare.slice(0, -2));
  if (bare.endsWith("ies")) forms.push(`${bare.slice(0, -3)}y`);
  if (/(?:men)$/.test(bare)) forms.push(bare.replace(/men$/, "man"));
  if (bare.endsWith("innen")) forms.push(bare.slice(0, -5));
  if (bare.endsWith("in") && bare.length > 6) forms.push(bare.slice(0, -2));
  if (/(?:en|er|n)$/.test(bare) && bare.length > 7)
    forms.push(bare.replace(/(?:en|er|n)$/, ""), bare.replace(/n$/, ""));
  if (bare.includes("-")) forms.push(bare.slice(bare.lastIndexOf("-") + 1));
  if (bare.includes("/")) forms.push(...bare.split("/"));
  return forms.filter((form) => form.length > 1);
}

function compoundOf(plain: string, word: string): Head | null {
  if (plain.length < 9 || NO_COMPOUND.test(plain) || !/^[\p{L}/*:-]+$/u.test(plain)) return null;
  const german = word[0] !== word[0]?.toLowerCase();
  const bare = plain.replace(/(?:innen|in|en|n|s|er)$/u, "");
  const ends = (list: readonly string[]): boolean =>
    list.some(
      (end) =>
        (plain.endsWith(end) || bare.endsWith(end) || (plain.endsWith("n") && plain.slice(0, -1).endsWith(end))) &&
        plain.length >= end.length + 3,
    );
  if (german && ends(COMPOUND_ENDS.de)) return { language: "de", weak: false };
  if (ends(COMPOUND_ENDS.nl)) return { language: "nl", weak: false };
  // "…stelle" is what Germans call the job itself: Gesellenstelle, Assistenzstelle.
  if (
    german &&
    /\p{L}{4}(?:stelle)$/u.test(plain) &&
    !/(?:anlauf|bau|tank|halte|bewerbungs|ausschreibungs|bei|fest|baustelle|schnitt|geschäfts|kontakt|vollzeit|teilzeit|ausbildungs|arbeits|plan|rest|sonder|freie|minijob)stelle$/.test(
      plain,
    )
  )
    return { language: "de", weak: false };
  return null;
}

/** Does any word of it name an occupation? */
export function hasHead(title: string, language: Language): boolean {
  return title.split(/[\s,()/]+/).some((word) => headOf(word, language) !== null);
}
