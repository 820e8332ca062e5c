import { isAgencyName } from "../domain.ts";
import { BUSINESS, LEGAL_FORM, NO_COMPANY } from "../words/company-words.ts";
import { compact, compactBare, compactGerman, compactWithAnd } from "./compact.ts";
import { isFirmLike, isHouse } from "./house.ts";
import { withoutLegalForm } from "./same-name.ts";

/** Whether a name of the mail stands behind the label of an address: "whole" accounts for all of the label, "part" for its long word. */
export type Agreement = "whole" | "part" | null;

export function agreement(label: string, name: string): Agreement {
  const key = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  if (key.length < 2 || NO_COMPANY.has(name.toLowerCase())) return null;
  if (isRunTogether(key, name) || isShortFor(key, name)) return isLoneWord(key, name) ? "part" : "whole";
  const words = wordsOf(name);
  const parts = label
    .toLowerCase()
    .split(/[-_. ]+/)
    .filter((part) => part !== "" && !JOINING.test(part));
  if (isChain(key, words, 0)) return "whole";
  if (parts.length < 2 || words.length === 0) return null;
  const unmatched = parts.filter((part) => !isPartOf(part, words));
  if (unmatched.length === 0) return parts.length >= 2 && words.length >= 2 ? "whole" : null;
  const [only = ""] = unmatched;
  const matched = parts.find((part) => part !== only) ?? "";
  return unmatched.length === 1 &&
    (only.length <= 4 || (BUSINESS.has(only) && isFirmLike(name))) &&
    matched.length >= 4 &&
    words.some((word) => word.forms.includes(matched))
    ? "part"
    : null;
}

/** The stretch of a phrase that the label stands for: "Kunstpreis der Stadtwerke Hain" and "Corvid Books on 28 August" say more. */
export function agreedPart(label: string, phrase: string): string {
  const words = phrase.split(" ");
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && (isHouse(words[0] ?? "") || !/^\p{Lu}/u.test(words[from] ?? ""))) continue;
    for (let to = from + 1; to <= words.length; to++) {
      if (!isWritten(label, words.slice(from, to).join(" "))) continue;
      while (to < words.length && isNamePart(words[to] ?? "")) to++;
      return words.slice(from, to).join(" ");
    }
  }
  return phrase;
}

function isNamePart(word: string): boolean {
  return BUSINESS.has(word.toLowerCase()) || LEGAL_FORM.test(` ${word}`) || isAgencyName(word);
}

function isWritten(label: string, name: string): boolean {
  const key = label.replace(/[^\p{L}\p{N}]/gu, "");
  return [compact(name), compactWithAnd(name), compactGerman(name), compactBare(name)].includes(key);
}

const JOINING = /^(?:the|of|and|und|de|la|le|les|du|des|da|do|dos|das|del|der|die|y|e|et|en|van|het)$/;

/** One word that only begins the label: a town or a person as often as the house. */
function isLoneWord(key: string, name: string): boolean {
  return !name.includes(" ") && key.startsWith(compact(name)) && compact(name).length < key.length * 0.7;
}

/** The same, its beginning, or with more behind it. */
function isRunTogether(key: string, name: string): boolean {
  if (name.includes(" ") && compactBare(name) === key) return true;
  return [compact(name), compactWithAnd(name), compactGerman(name)].some(
    (form) =>
      form === key ||
      (form.length >= 4 &&
        ((key.startsWith(form) && form.length >= key.length * 0.4) ||
          (key.length >= 4 && form.startsWith(key)) ||
          (form.length >= 6 && form.length >= key.length * 0.5 && key.includes(form)) ||
          (key.length >= 5 && form.includes(key)))),
  );
}

interface NameWord {
  readonly forms: readonly string[];
}

function wordsOf(name: string): readonly NameWord[] {
  return withoutLegalForm(name)
    .replace(/(?<![\p{L}])[dl]['’](?=\p{L})/giu, "")
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !SMALL.test(word))
    .slice(0, 9)
    .map((word) => ({ forms: [...new Set([compact(word), compactGerman(word)])].filter((form) => form !== "") }))
    .filter((word) => word.forms.length > 0);
}

const SMALL =
  /^(?:the|of|and|for|de|la|las|los|le|les|el|du|des|del|da|do|dos|das|der|die|den|dem|und|van|von|vom|het|für|am|im|y|e|et|en|a|o|à|au|aux)$/i;

/** "hnsmar" for "Hospital Nuestra Señora del Mar", "vetencinar" for "Veterinaria Encinar": each word gives its beginning, the last ones may be left out. */
function isChain(key: string, words: readonly NameWord[], from: number): boolean {
  const steps = words.slice(from);
  if (steps.length < 2 || key.length < 3 || key.length > 40) return false;
  let ends = new Set([0]);
  for (const [used, word] of steps.entries()) {
    const next = new Set<number>();
    for (const end of ends)
      for (const form of word.forms)
        for (let n = 1; n <= form.length && form[n - 1] === key[end + n - 1]; n++) next.add(end + n);
    if (next.has(key.length)) return used >= 1 && (used >= 2 || key.length >= 4) && steps.length - used <= 3;
    if (next.size === 0) return false;
    ends = next;
  }
  return false;
}

/** A part of a hyphened label: a word's beginning, some words' beginnings, or all initials in another order. */
function isPartOf(part: string, words: readonly NameWord[]): boolean {
  const one = words.some((word) =>
    word.forms.some(
      (form) =>
        form === part ||
        (part.length >= 3 && form.startsWith(part)) ||
        (form.length >= 4 && part.startsWith(form)) ||
        isSkeleton(part, form),
    ),
  );
  if (one || words.some((_, i) => isChain(part, words, i))) return true;
  const initials = words.map((word) => word.forms[0]?.[0] ?? "");
  if (part.length === 2) return initials.join("").includes(part);
  return part.length <= 5 && part.split("").toSorted().join("") === initials.toSorted().join("");
}

/** "gvb" of "Glasvezelbedrijf": few letters of one long word, in order, beginning as it does. */
function isSkeleton(short: string, word: string): boolean {
  return (
    short.length >= 3 &&
    short.length <= 5 &&
    word.length >= short.length * 2 &&
    short[0] === word[0] &&
    isSubsequence(short, word)
  );
}

/** "nhf" for Northhaul Freight, "lvusd" for Laurel Valley Unified School District. */
function isShortFor(key: string, name: string): boolean {
  const words = wordsOf(name).map((word) => word.forms[0] ?? "");
  if (key.length > 9 || words.length === 0) return false;
  const initials = words.map((word) => word[0] ?? "").join("");
  if (initials.length >= 2 && (key === initials || (initials.length >= 3 && key.startsWith(initials)))) return true;
  const whole = words.join("");
  if (key.length < 3 || key.length > 6 || key[0] !== whole[0] || !isSubsequence(key, whole)) return false;
  return (
    words.length === 1 ||
    isSubsequence(key, words[0] ?? "") ||
    words.slice(0, 2).every((word) => key.includes(word[0] ?? "?"))
  );
}

function isSubsequence(short: string, whole: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = whole.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
