import { LEGAL_FORM, NO_COMPANY } from "../words/company-words.ts";
import { BARRIERS, EDGE_WORDS } from "../words/title-words.ts";

/** Names in running text: capitalised words with the small words that names hold inside. */
export interface NamePhrase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&+-]*|(?<=\\p{Ll}\\s)\\d{1,3}(?!\\p{N}))";
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
    if (first && /^(?:it|they|we|you|i|he|she|that|there|who|what|here|let)['’]\p{L}+$/iu.test(first[1] ?? "")) {
      at += first[0].length;
      name = name.slice(first[0].length);
      continue;
    }
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
    .replace(/\s(?:&|and|of|the|for|de|y|e|et|und|en|I)$/, "")
    .replace(/(?<=\p{L}) à \p{Lu}.*$/u, "")
    .replace(/['’]s?$/, (tail) => (/^(?:St|Saint)\.?\s\S+$/.test(name) ? tail : ""))
    .replace(/[.,&+-]+$/, (tail) => (/(?:inc|ltd|co|corp|st)\.$/i.test(name) ? tail : ""));
  if (/^\p{Ll}/u.test(name)) return null;
  if (name === "" || NO_COMPANY.has(name.toLowerCase().replace("’", "'")) || /^\d+$/.test(name)) return null;
  return { name, start: at, end: at + name.length };
}

/** A word that is large only because it begins the sentence, a heading before a colon, or an exclamation. */
export function isFragment(name: string, sentence: string, start: number): boolean {
  const rest = sentence.slice(start + name.length);
  if (/^\s?:/.test(rest)) return true;
  if (name.includes(" ")) return false;
  const low = name.toLowerCase().replace("’", "'");
  if (/^(?:it|they|we|you|i|he|she|that|there|who|what|here|let|c|j|d|l|qu)'/.test(low)) return true;
  if (NO_COMPANY.has(low) || BARRIERS.has(low) || EDGE_WORDS.has(low)) return true;
  const opens = /^[\s"'“„(*•·–-]*$/.test(sentence.slice(0, start));
  return (
    (opens && OPENERS.test(low)) ||
    (name.length > 1 && name === name.toUpperCase() && sentence === sentence.toUpperCase()) ||
    name.length === 1
  );
}
const OPENERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|.*(?:ly|ing|ed)|questions?|notice|money|mornings?|nights?|grade|salary|references?|portfolio|happy|sorry|brilliant|interesting|noted|rather|old|short|long|quick|small|first|last|next|same|other|another|several|most|many|everyone|someone|nobody|apologies|samples|work|résumé|free|funny|full|half|even|ever|never|maybe|perhaps|lovely|great|nice|fair|true|sure|right|wrong|yours|gruß|danke|schade|merci|dank|moet|zou|lang|hoe|effe|nou|wel|terminei|trabalhei|moro|tenho|vi|tô|será|acabo|llevo|tengo|vivo|puedo|soy)$/;

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

/** Without the small words between, as domains mostly leave them out: "Métropole de la Valse" is metropole-valse. */
export function compactBare(name: string): string {
  return compact(
    name.replace(/\s(?:de la|de los|de|du|des|del|da|do|dos|der|von|van|of|d['’]|l['’]|la|le|les)(?=\s)/gi, " "),
  );
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

/** The same firm in two wordings: with and without its legal form, its trade or its article. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [compact(withoutLegalForm(a)), compact(withoutLegalForm(b))];
  if (x === y) return true;
  const [small, large] = x.length < y.length ? [x, y] : [y, x];
  return (
    small.length >= 4 &&
    large.startsWith(small) &&
    (small.length / large.length > 0.4 || a.split(" ")[0] === b.split(" ")[0])
  );
}
