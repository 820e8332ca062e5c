import { patternCharsMost, styleCharsMost } from "../bounds/mail.ts";
import { folded } from "./clean.ts";
import { isClosing } from "./closing.ts";
import { isDisclaimer } from "./disclaimer-words.ts";
import { isBlank, type Line } from "./line.ts";

// Below a closing: name, title, firm, street, phone, fax, mobile, mail, web.
const MAX_BLOCK_LINES = 10;
// How far up from the end a closing line is looked for, in filled lines.
const REACH = 30;
// "Fly safe", "Hang in there": words to part with.
const MAX_PARTING = 30;
// Longer lines are sentences.
const MAX_SIGNATURE_LINE = 90;

export interface Cut {
  readonly kept: readonly Line[];
  readonly cut: readonly Line[];
}

export function cutAt(lines: readonly Line[], at: number): Cut {
  return { kept: lines.slice(0, at), cut: lines.slice(at) };
}

export function paragraphStart(lines: readonly Line[], end: number): number {
  let start = end;
  while (start > 0 && !isBlank(lines[start - 1])) start--;
  return start;
}

interface Block {
  readonly start: number;
  readonly lines: readonly string[];
}

/** The last blocks of the text, nearest the end last, within reach; a card right below the typed name begins its own. */
function lastBlocks(lines: readonly Line[], name: string): readonly Block[] {
  const blocks: Block[] = [];
  let end = lines.length;
  let filled = 0;
  while (end > 0 && filled < REACH) {
    while (end > 0 && isBlank(lines[end - 1])) end--;
    const start = paragraphStart(lines, end);
    const texts = lines.slice(start, end).map((line) => line.text.trim());
    const card = texts.findIndex(
      (text, i) =>
        i > 0 && i >= texts.length - REACH && isNameAgain(texts[i - 1] ?? "", text) && isOwnName(text, name, true),
    );
    if (card > 0) blocks.unshift({ start: start + card, lines: texts.slice(card) });
    if (start < end) blocks.unshift({ start, lines: card > 0 ? texts.slice(0, card) : texts });
    filled += end - start;
    end = start;
  }
  return blocks;
}

/** A block that stands apart below the closing, the typed name, or the words: cut where its lines are a signature's. */
export function cutBlock(lines: readonly Line[], name: string): Cut {
  const blocks = lastBlocks(lines, name);
  const first = blocks.findIndex(
    (_, i) => i > 0 && blocks.slice(i).every(isSignatureBlock) && isSigned(blocks, i, name),
  );
  const start = blocks[first]?.start;
  return start === undefined ? { kept: lines, cut: [] } : cutAt(lines, start);
}

function isSignatureBlock(block: Block): boolean {
  return (
    block.lines.length <= MAX_BLOCK_LINES &&
    block.lines.every((text) => isSignatureLine({ text })) &&
    !/^p\.?\s?s\b/i.test(block.lines[0] ?? "")
  );
}

/** Whether block `i` is signed off above, or is itself the sender's card. */
function isSigned(blocks: readonly Block[], i: number, name: string): boolean {
  const block = blocks[i];
  const above = blocks[i - 1];
  if (block === undefined || above === undefined) return false;
  const rest = blocks.slice(i).flatMap((each) => each.lines);
  const isAfterClosing = endsInClosing(above.lines);
  const isRepeated = isNameAgain(above.lines.at(-1) ?? "", block.lines[0] ?? "");
  const isAfterName = isRepeated || isTypedName(above.lines, name);
  // "Yours," + blank + "Grace Mensah" + blank + "Grace Mensah, RGN": the first is typed, the second is the card.
  if (block.lines.length === 1 && isOwnName(blocks[i + 1]?.lines[0] ?? "", name)) return false;
  // "Kind regards," + blank + "Grace Mensah" (+ phone): the typed name.
  if (isAfterClosing) return (rest.length >= 3 && beginsWithName(block, name, true)) || isCard(block, name, true);
  if (isAfterName)
    return (
      (rest.length >= 2 &&
        (isRepeated || beginsWithName(block, name, false) || isOwnName(rest[1] ?? "", name) || rest.every(isOffice))) ||
      isOneLineCard(rest, name) ||
      hasContact(rest)
    );
  // With nothing else to sign it, two lines of name and office are how the letter ends.
  const isSignedOff = above.lines.length === 1 && isParting(above.lines[0] ?? "");
  return isCard(block, name) && (isSignedOff || rest.length >= 3 || hasContact(rest));
}

function isParting(line: string): boolean {
  return line.length <= MAX_PARTING && !line.endsWith(".");
}

/** "Terry" above "Terry Mullion", "Kathy" above "Kathleen Orsini": the same person, whatever the header says. */
function isNameAgain(typed: string, line: string): boolean {
  if (line.length > MAX_SIGNATURE_LINE || !/^\p{Lu}\S{0,30} (?:\S{1,12} )?\p{Lu}/u.test(line)) return false;
  const [given = "", ...more] = folded(typed).split(" ");
  const words = folded(line).split(" ");
  return (
    given.length >= 2 &&
    more.length <= 1 &&
    words.length >= 2 &&
    ((words[0] ?? "").startsWith(given) || (more.length === 0 && (words[0] ?? "").startsWith(given.slice(0, 3))))
  );
}

/** "Helen Barrow | Head of Neighbourhoods | Ostler Housing", "Heffernan Lift & Shift, Athlone". */
function isOneLineCard(rest: readonly string[], name: string): boolean {
  const [line = ""] = rest;
  const parts = line.split(/\s?[|·•,–—/]\s?/).filter((part) => part !== "");
  if (rest.length !== 1 || parts.length < 2) return false;
  return isOwnName(parts[0] ?? "", name) || (isOffice(line) && /[|·•&]/.test(line));
}

/** The sender's whole name with a title or a firm below it; a phone number alone is typed by hand. */
function isCard(block: Block, name: string, orInitial = false): boolean {
  const second = block.lines[1] ?? "";
  return isOwnName(block.lines[0] ?? "", name, orInitial) && (second.match(/\p{L}{2,}/gu) ?? []).length >= 2;
}

/** "Thank you for your time, ma." is a sentence of the letter. */
function endsInClosing(above: readonly string[]): boolean {
  const last = above.at(-1) ?? "";
  return isClosing(last) && !(last.endsWith(".") && last.length > MAX_PARTING - 5);
}

/** "Tomasz", "- dre", "/h", "beth x", or a closing with the name below it. */
function isTypedName(above: readonly string[], name: string): boolean {
  const last = above.at(-1) ?? "";
  if (above.length >= 2 && isClosing(above.at(-2) ?? "") && last.length <= 60) return true;
  if (isClosing(above[0] ?? "") && above.length >= 2 && above.length <= 4) return true;
  const words = folded(last)
    .split(" ")
    .filter((word) => word !== "");
  const own = folded(name).split(" ");
  if (words.length === 0 || words.length > 4 || last.length > 40) return false;
  // "Doug" of Douglas.
  if (own.some((part) => part === words[0] || ((words[0] ?? "").length >= 3 && part.startsWith(words[0] ?? part))))
    return true;
  // "Ihr Matthias Ruge", "K. Obayashi".
  if (words.length > 1 && words.at(-1) === own.at(-1) && own.some((part) => part.startsWith(words.at(-2) ?? " ")))
    return true;
  // An initial: "G", "/h", "D".
  return words.length === 1 && (words[0] ?? "").length === 1 && own.some((part) => part.startsWith(words[0] ?? " "));
}

/** "Jo Park", "Park, Jo": every part of it; "J. Park" where `orInitial`. */
function isOwnName(line: string, name: string, orInitial = false): boolean {
  const own = folded(name)
    .split(" ")
    .filter((part) => part.length > 1);
  if (own.length < 2 || line.length > 60) return false;
  const words = new Set(folded(line).split(" "));
  return own.every((part, i) => words.has(part) || (orInitial && i === 0 && words.has(part[0] ?? part)));
}

/** "Head of Culture", "City of Widgets", "Gente & Gestão": a title or a house, all its weighty words capitalised. */
function isOffice(line: string): boolean {
  const weighty = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return (
    line.length <= 60 && /^\p{Lu}/u.test(line) && weighty.length > 0 && weighty.every((word) => /^\p{Lu}/u.test(word))
  );
}

const TITLES = /^(?:dr|prof|lic|ing|mr|mrs|ms|dipl|mag|herr|frau|sr|sra|dra|drs|ir|mme)\b/i;

function beginsWithName(block: Block, name: string, orAnyName: boolean): boolean {
  const first = block.lines[0] ?? "";
  if (isOwnName(first, name)) return true;
  const own = folded(name)
    .split(" ")
    .filter((part) => part.length > 1);
  const words = folded(first).split(" ");
  if (own.some((part) => words.includes(part))) return true;
  return orAnyName && (TITLES.test(first) || /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}$/u.test(first));
}

const CONTACT =
  /(?:\+?\d[\d\s()./-]{6,}\d)|@[\w-]+\.|\bwww\.|https?:\/\/|^[\w-]+(?:\.[\w-]+)+$|^(?:tel|t|m|mob|mobile|phone|fax|fon|telefon|handy|cell|téléphone|móvil|tlf|telemóvel|email|e-mail|web)\b\s?[:.]/iu;

function isContactLine(text: string): boolean {
  return CONTACT.test(text.slice(0, 300)) || /\b\d{4,6}\b/.test(text.slice(0, 120));
}

// A link to a page deep in a site, alone below the name, is what the mail is about.
function hasContact(lines: readonly string[]): boolean {
  const isDeepLink = (line: string): boolean =>
    /^\S{0,3}https?:\/\/[^\s/]+\/[^\s/]+\/\S+$/.test(line.slice(0, styleCharsMost)) &&
    !/linkedin\.com\/in\//i.test(line);
  return lines.some((line) => isContactLine(line) && !isDeepLink(line));
}

/** Short, and no sentence. */
export function isSignatureLine({ text }: { readonly text: string }): boolean {
  const line = text.slice(0, patternCharsMost).trim();
  if (isDisclaimer(line)) return true;
  if (line.length > MAX_SIGNATURE_LINE) return isContactLine(line) && line.length < 200;
  if (/[?!]$/.test(line) || /^[-*•]\s/.test(line)) return false;
  // A sentence ends in a full stop after some lower-case words; "Acme Corp." does not.
  return !(/[a-zà-ÿ]{2}\.$/.test(line) && (line.match(/\s\p{Ll}/gu) ?? []).length >= 3);
}
