import { spellWordsMost as MAX_TEXT_WORDS } from "../../bounds/read.ts";
import { BUSINESS, BUSINESS_WORDS } from "../words/company-words.ts";
import { headOf } from "../title/head.ts";
import { MODIFIERS } from "../words/title-words.ts";
import { compact, compactBare, compactGerman, compactWithAnd } from "./phrase.ts";

/** From a domain's or board's run-together word to the name as the mail writes it. */
export interface Spelling {
  readonly name: string;
  /** The mail writes it out; false: cut and capitalised by us. */
  readonly written: boolean;
  readonly evidence: string;
}

const MAX_WORDS = 7;

interface Word {
  readonly text: string;
  readonly key: string;
  readonly german: string;
  readonly breaks: boolean;
}

export function spell(label: string, texts: readonly string[]): Spelling {
  const key = label
    .toLowerCase()
    .replace(/^the(?=[a-z]{5})/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const found = texts.map((text) => written(key, text)).filter((one) => one !== null);
  const best = found.toSorted((a, b) => b.quality - a.quality || capitals(b.name) - capitals(a.name))[0];
  if (best) return { name: completed(shaped(best.name, label), label, key), written: true, evidence: best.name };
  return { name: cutApart(label), written: false, evidence: label };
}

/** "Papadakis" for papadakisglass: one word that begins the label is mostly a person; a trade behind it belongs to the name. */
function completed(name: string, label: string, key: string): string {
  if (/ (?:&|and|und|y|et|e|en) /i.test(name)) return name;
  const form = [compact(name), compactWithAnd(name), compactGerman(name)].find(
    (one) => key.startsWith(one) && one !== key,
  );
  if (form === undefined) return name;
  const rest = key.slice(form.length);
  if (BUSINESS.has(rest)) return `${name} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  return name.includes(" ") ? name : label.includes("-") && rest.length >= 4 ? cutApart(label) : name;
}

interface Match {
  readonly name: string;
  readonly quality: number;
}

/** The stretch of a text that, run together, is the label, begins it, or is begun by it. */
function written(key: string, text: string): Match | null {
  if (key.length < 3) return null;
  const words = wordsOf(text);
  let best: Match | null = null;
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (
      !first ||
      first.key === "" ||
      !(key.startsWith(first.key) || key.startsWith(first.german) || first.key.startsWith(key))
    )
      continue;
    const match = longest(key, words, i);
    if (
      match &&
      (!best ||
        match.quality > best.quality ||
        (match.quality === best.quality && capitals(match.name) > capitals(best.name)))
    )
      best = match;
  }
  return best;
}

function longest(key: string, words: readonly Word[], from: number): Match | null {
  let best: Match | null = null;
  for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
    if (to > from && words[to - 1]?.breaks) break;
    const name = words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(" ");
    const quality = likeness(key, name);
    if (quality > (best?.quality ?? 0.01)) best = { name: extended(words, from, to), quality };
  }
  return best && best.quality >= (best.name.includes(" ") ? 0.4 : 0.55) ? best : null;
}

/** 1: the same; less: a beginning of it, by how much of it. */
function likeness(key: string, name: string): number {
  let best = 0;
  for (const form of [compact(name), compactWithAnd(name), compactGerman(name)]) {
    if (form === key) return 1;
    if (form.length >= 4 && key.startsWith(form)) best = Math.max(best, (form.length / key.length) * 0.95);
  }
  if (name.includes(" ") && compactBare(name) === key) return 0.99;
  return best;
}

/** "Amalgent" in the domain and "Amalgent Packaging Corp." in the text: the rest of the name comes along. */
function extended(words: readonly Word[], from: number, to: number): string {
  let end = to;
  for (let i = to + 1; i <= to + 4; i++) {
    const word = words[i];
    if (!word || words[i - 1]?.breaks) break;
    const next = words[i + 1];
    if (/^\p{Lu}/u.test(word.text) && isNamePart(word.text)) end = i;
    else if (word.text === "&" && next && /^\p{Lu}/u.test(next.text) && !words[i]?.breaks) end = ++i;
    else if (!(/^(?:and|of)$/.test(word.text) && next && /^\p{Lu}/u.test(next.text) && isNamePart(next.text))) break;
  }
  return withoutTail(
    words
      .slice(from, end + 1)
      .map((word) => word.text)
      .join(" "),
  );
}

function withoutTail(name: string): string {
  return name.replace(/['’]s$/, "").replace(/\s(?:&|and|of|the|for|de|y|e|et|und|en)$/i, "");
}

function isNamePart(word: string): boolean {
  const low = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (/^(?:inc|ltd|llc|corp|gmbh|ag|plc|co|limited|sa|bv)$/.test(low)) return true;
  if (BUSINESS.has(low)) return true;
  return !MODIFIERS.has(low) && headOf(low, "en") === null && false;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text
    .slice(0, 12_000)
    .matchAll(/(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*|&|\+)([,;:!?()|"\n\r]|\s-\s|\s–\s)?/gu)) {
    const raw = (match[0] ?? "").replace(/[,;:!?()|"\n\r]+$/, "").replace(/\s[-–]\s$/, "");
    const bare = raw.replace(/['’]s$/i, "").replace(/[.'’-]+$/, "");
    words.push({
      text: raw.replace(/[.'’-]+$/, (tail) => (/^(?:st|inc|ltd|co|corp)\.$/i.test(raw) ? tail : "")),
      key: compactWithAnd(bare),
      german: compactGerman(bare),
      breaks: match[1] !== undefined || /[a-z]{3}\.$/.test(raw),
    });
    if (words.length >= MAX_TEXT_WORDS) break;
  }
  return words;
}

/** "kiln & rye" stays; "bigfennel" found as "big fennel" is a name and gets its capitals. */
function shaped(name: string, label: string): string {
  void label;
  if (/\p{Lu}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word) =>
      /^(?:and|of|the|de|la|du|van|der)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}

function capitals(name: string): number {
  return (name.match(/\p{Lu}/gu) ?? []).length;
}

/** "kelpnetworks" → "Kelp Networks", "north-firth" → "North Firth": by hyphens, else by the business word it ends or begins with. */
export function cutApart(label: string): string {
  const pieces = label
    .toLowerCase()
    .replace(/^the(?=[a-z]{5})(?!atre|ater|ra|rm|or|sis|me)/, "the-")
    .split(/[-_ ]+/)
    .filter(Boolean)
    .flatMap(cutWord);
  return pieces
    .map((piece, i) =>
      piece.length <= 3 && pieces.length === 1
        ? piece.toUpperCase()
        : i > 0 && /^(?:and|of|de|des|du|do|da|der|und|van|et|e|y)$/.test(piece)
          ? piece
          : accented(piece.charAt(0).toUpperCase() + piece.slice(1)),
    )
    .join(" ")
    .replace(/ Söhne$/, " & Söhne")
    .replace(/^(Mairie|Ville|Commune|Lycée|Prefeitura|Ayuntamiento) (?!de |d')(?=\S+$)/, (whole, kind: string) =>
      kind === "Lycée" ? whole : `${kind} de `,
    );
}

/** The accent that an address cannot hold, on the few words where it is certain. */
function accented(word: string): string {
  return ACCENTS.get(word.toLowerCase()) ?? word;
}

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["soehne", "Söhne"],
  ["baeckerei", "Bäckerei"],
  ["gaertnerei", "Gärtnerei"],
  ["universitaet", "Universität"],
  ["lycee", "Lycée"],
  ["ecole", "École"],
  ["hopital", "Hôpital"],
  ["societe", "Société"],
  ["metropole", "Métropole"],
  ["musee", "Musée"],
]);

function cutWord(word: string): readonly string[] {
  if (word.length < 7) return [word];
  const end = ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
  if (end) return [...cutWord(word.slice(0, -end.length)), end];
  const start = BEGINNINGS.find((beginning) => word.startsWith(beginning) && word.length - beginning.length >= 3);
  if (start) return [start, word.slice(start.length)];
  const and = /^(\p{L}{3,7})and(\p{L}{3,7})$/u.exec(word);
  return and && !/(?:l|gr|st|br|isl|r|h|b)$/.test(and[1] ?? "") ? [and[1] ?? "", "and", and[2] ?? ""] : [word];
}

const ENDINGS = BUSINESS_WORDS.filter((word) => word.length >= 4).toSorted((a, b) => b.length - a.length);
const BEGINNINGS = [
  "constructora",
  "zorggroep",
  "schreinerei",
  "hospital",
  "hotel",
  "stadt",
  "gemeente",
  "klinikum",
  "institut",
  "restaurant",
  "atelier",
  "clinica",
  "colegio",
  "grupo",
  "groupe",
];
