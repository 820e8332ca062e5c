import { LEGAL_FORM, NO_COMPANY } from "../words/company-words.ts";

/** Names in running text: capitalised words with the small words that names hold inside. */
export interface NamePhrase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&+-]*|\\d{1,3}(?:st|nd|rd|th)?)";
const JOINT =
  "(?:\\s(?:&|and|of|the|for|de|da|do|dos|das|du|des|del|de la|de los|la|le|les|los|las|der|die|und|y|e|et|van|van de|van der|den|het|en|op|zum|zur|am|an der|on|upon|in the|à|aux|'n'|\\+)\\s|\\s|-)";
const NAME = new RegExp(`(?<![\\p{L}\\p{N}@/._-])\\p{Lu}[\\p{L}\\p{N}'’.&+-]*(?:${JOINT}${WORD}){0,6}`, "gu");

export function namePhrases(text: string): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  for (const match of text.matchAll(NAME)) {
    const phrase = tidy(match[0], match.index);
    if (phrase) found.push(phrase);
    if (found.length >= 400) break;
  }
  return found;
}

/** Off with sentence openers, possessives and full stops. */
function tidy(raw: string, start: number): NamePhrase | null {
  let name = raw;
  let at = start;
  for (let turn = 0; turn < 4; turn++) {
    const first = /^(\S+)\s+/.exec(name);
    if (
      !first ||
      !NO_COMPANY.has(
        (first[1] ?? "")
          .toLowerCase()
          .replace(/[,.’']+$/, "")
          .replace("’", "'"),
      ) ||
      (/^(?:the|la|le|les|los|das|die|der|het|o|a|the)$/i.test(first[1] ?? "") && name !== raw)
    )
      break;
    if (/^the$/i.test(first[1] ?? "") && /^The\s\p{Lu}\p{L}+/u.test(name) && !/^(?:The)\s(?:I|We)\b/.test(name)) {
      break;
    }
    at += first[0].length;
    name = name.slice(first[0].length);
  }
  name = name
    .replace(/['’]s?$/, "")
    .replace(/[.,&+-]+$/, (tail) => (/(?:inc|ltd|co|corp|st)\.$/i.test(name) ? tail : ""));
  if (name === "" || NO_COMPANY.has(name.toLowerCase().replace("’", "'")) || /^\d+$/.test(name)) return null;
  return { name, start: at, end: at + name.length };
}

/** The name without its legal form and a possessive. */
export function withoutLegalForm(name: string): string {
  let plain = name.trim().replace(/[,.;:]+$/, "");
  for (let turn = 0; turn < 2; turn++) plain = plain.replace(LEGAL_FORM, "").trim();
  return plain === "" ? name : plain;
}

/** For comparing: letters and digits only, umlauts folded; "&" and "and" dropped. */
export function compact(name: string): string {
  return fold(name)
    .replace(/&|\+/g, " ")
    .replace(/\b(?:and|und|y|et|en|e|the)\b/g, " ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same with "and" kept, as domains write it. */
export function compactWithAnd(name: string): string {
  return fold(name)
    .replace(/&|\+/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function fold(name: string): string {
  return name.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/\p{M}/gu, "");
}

/** As German domains write it: ü → ue. */
export function compactGerman(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
