import { BUSINESS, LEGAL_FORM } from "../words/company-words.ts";

/** Whether a name has a house's word in it. */

/** What houses call themselves that are there "for" something. */
export const HOUSE_FOR =
  /(?:amt|institute?|instituto|stiftung|fundación|fundação|foundation|stichting|zentrum|centre|center|centro|centrum|society|trust|fund|fonds|campaign|council|agency|agentur|agencia|agência|agence|school|schule|association|asociación|associação|verband|verein|vereniging|alliance|home|hospital|klinik|museum|college|academy|akademie|ministry|ministerium|ministerio|kammer|gesellschaft|werkstatt|haus|büro|fabrik|werke?|betriebe?|handel|hof|mühle|brauerei|druckerei|verlag|markt|spedition|technik|logistik|kliniken|apotheke|metzgerei|bäckerei|bau|bouw|schreinerei|gärtnerei|kellerei|reederei|werft|gießerei|weberei|molkerei|bedrijf|fabriek|kwekerij|winkel|network|partnership|bureau|commission|kommission|action)$/iu;

const folded = (word: string): string => word.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
const HOUSES: ReadonlySet<string> = new Set([...BUSINESS].map(folded));

/** A word that houses begin or end their names with. */
export function isHouse(word: string): boolean {
  const plain = folded(word);
  return (
    HOUSES.has(plain) ||
    HOUSES.has(plain.replace(/ies$/, "y")) ||
    HOUSES.has(plain.replace(/s$/, "")) ||
    HOUSE_FOR.test(word)
  );
}

/** A house's word among others, two names with "&", or a legal form. */
export function isFirmLike(name: string): boolean {
  const words = name.split(" ");
  return (
    (words.length > 1 && words.some(isHouse)) ||
    /\s&\s|\s(?:and|und|y|e|et|en) (?:Sons|Söhne|Hijos|Filhos|Fils|Zonen)$/.test(name) ||
    LEGAL_FORM.test(name)
  );
}
