import { HOUSE_FOR, isHouse } from "./house.ts";
import { type NamePhrase, tidyPhrase } from "./phrase-edges.ts";

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&+-]*|(?<=\\p{Ll}\\s)\\d{1,3}(?!\\p{N}))";
const SMALL_WORDS =
  "&|and|of|of the|de|da|do|dos|das|du|des|del|de la|de los|la|le|les|los|las|der|des|vom|von|und|y|e|et|van|van de|van den|van der|van het|het|en|op|zum|zur|am|an der|on|upon|in the|à|aux|'n'|\\+";
/** They also join what is wanted to who wants it: "Plumber for Harwell", against "Institut für Wasserbau". */
const FOR_WORDS = "(?:for|für|pour|para|voor)(?: (?:the|die|das|den|la|le|les|el|los|o|a|os|as|de|het))?";
const JOINT = `(?:\\s(?:${SMALL_WORDS}|${FOR_WORDS})\\s|\\s(?:de |à )?[dlDL]['’]|\\s|-)`;
const NAME = new RegExp(`(?<![\\p{L}\\p{N}@/._-])\\p{Lu}[\\p{L}\\p{N}'’.&+-]*(?:${JOINT}${WORD}){0,6}`, "gu");
const FOR = new RegExp(`^\\s${FOR_WORDS}\\s$`, "u");
const CUTS = new RegExp(
  `\\s(?:${FOR_WORDS}|an der|am|der|des|do|da|de la|du|del|of the|at the|aan de|van de)\\s`,
  "gu",
);

export function namePhrases(text: string): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  for (const match of text.matchAll(NAME)) {
    for (const piece of apartAtFor(match[0])) {
      const phrase = tidyPhrase(piece.name, match.index + piece.start);
      if (phrase) found.push(withKind(phrase, text));
    }
    if (found.length >= 400) break;
  }
  return found;
}

/** "Port Grail for Harbor Scheduler" and "Professur an der Universität Hain" are two phrases, "Institut für Wasserbau" one. */
function apartAtFor(raw: string): readonly { readonly name: string; readonly start: number }[] {
  const pieces: { name: string; start: number }[] = [];
  let start = 0;
  for (const cut of raw.matchAll(CUTS)) {
    const before = raw.slice(start, cut.index);
    const after = raw.slice(cut.index + cut[0].length).split(/[\s-]/)[0] ?? "";
    const open = FOR.test(cut[0]) ? !HOUSE_FOR.test(before) : isHouse(after) && !before.split(" ").some(isHouse);
    if (!open) continue;
    pieces.push({ name: before, start });
    start = cut.index + cut[0].length;
  }
  return [...pieces, { name: raw.slice(start), start }];
}

/** "Centre hospitalier de Belmont": between what the house is and its name stands a small word of its kind. */
function withKind(phrase: NamePhrase, text: string): NamePhrase {
  const before = text.slice(Math.max(0, phrase.start - 60), phrase.start);
  const [whole = "", house = ""] = KIND_LEFT.exec(before) ?? [];
  if (!isHouse(house)) return phrase;
  const start = phrase.start - whole.length;
  return { name: text.slice(start, phrase.end), start, end: phrase.end };
}
const KIND_LEFT =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?:\p{Ll}[\p{L}-]{3,} ){1,2}(?:de la |de |du |des |d['’]|del |da |do |dos )?$/u;
