import { signatureLinesMost as MAX_LINES } from "../../bounds/read.ts";
import { BUSINESS, LEGAL_FORM } from "../words/company-words.ts";
import { hasHead } from "../title/head.ts";
import type { Language } from "../reading.ts";
import { nameKey } from "../name.ts";
import { abbreviates } from "./spell.ts";
import { compact, compactWithAnd, compactGerman, withoutLegalForm } from "./phrase.ts";

/** The company line of a signature: "Head of Merchandising / Tollymore Knitwear | Linen Row, Belfast". */
export interface SignatureCompany {
  readonly name: string;
  readonly points: number;
}

const NOT_A_NAME =
  /(?:https?:|©|\(c\)|copyright|esmtp|received:|www\.|@\w+\.|\b(?:tel|phone|mobile|mob|cell|fax|direct|office|ext|m|t|p|e|d)\s?[:.]?\s?[+(]?\d|\d{5,}|\b(?:registered|reg\.?|vat|company no|charity|amtsgericht|handelsregister|geschäftsführer|ust|siret|iban|confidential|privileged|virus|think before|pensez|consider the environment|sent from|get outlook|unsubscribe|follow us|book (?:a|time)|pronouns|she\/|he\/|they\/))/i;
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|lane|row|drive|blvd|suite|floor|straße|strasse|str|platz|weg|allee|rue|boulevard|calle|avenida|rua|straat|laan|plein|kade)\.?\b|\d{4,}/i;

export function signatureCompanies(
  signature: string,
  author: string,
  label: string | null,
  language: Language,
): readonly SignatureCompany[] {
  const found: SignatureCompany[] = [];
  let afterTitle = false;
  for (const line of signature.split("\n").slice(0, MAX_LINES)) {
    const pieces = line
      .split(
        /\s*[|•·]\s*|\s+[-–—@]\s+|\s*[–—]\s*|,\s+(?!(?:inc|llc|ltd|l\.l\.c|gmbh|llp|corp|co)\b)|^\s*--?\s*|\s+at\s+|\s\/\s|\s+bei\s+|\s+chez\s+/i,
      )
      .map((piece) => piece.trim())
      .filter((piece) => piece.length >= 2);
    pieces.forEach((piece, i) => {
      const points = pointsOf(piece, author, label, language, afterTitle || i > 0);
      if (points > 0) found.push({ name: piece.replace(/^(?:the)\s/i, (the) => the), points });
    });
    if (pieces.some((piece) => hasHead(piece, language))) afterTitle = true;
  }
  return found.toSorted((a, b) => b.points - a.points);
}

function pointsOf(
  piece: string,
  author: string,
  label: string | null,
  language: Language,
  afterTitle: boolean,
): number {
  if (piece.length > 70 || NOT_A_NAME.test(piece) || !/\p{Lu}/u.test(piece)) return 0;
  if (nameKey(piece) === nameKey(author) || piece.split(" ").length > 8) return 0;
  const matches = label !== null && belongs(label, piece);
  if (matches) return 9;
  if (LEGAL_FORM.test(piece) && piece.split(" ").length > 1) return 6;
  const words = piece.toLowerCase().split(/[\s-]+/);
  if (
    /^(?:(?:deputy|vice|associate|assistant|senior|interim|group|global) )*(?:head|director|vp|chief|manager|coordinator|lead|dean|professor|president|leiter(?:in)?|responsable|jefe|jefa|chef|cheffe|hoofd)\b/i.test(
      piece,
    )
  )
    return 0;
  if (hasHead(piece, language) && !BUSINESS.has(words.at(-1) ?? "")) return 0;
  if (STREET.test(piece)) return 0;
  if (
    /\b(?:university|universität|université|universidad|universidade|universiteit|college|school|hospital|council|county|institute|foundation|trust)\b/i.test(
      piece,
    )
  )
    return 5;
  // "Senior Consultant, Scientific": a line of business alone is a desk, no name.
  if (words.length === 1 && BUSINESS.has(words[0] ?? "")) return 1;
  if (BUSINESS.has(words.at(-1) ?? "") || BUSINESS.has(words[0] ?? ""))
    return /\b(?:department|dept|team|office|abteilung|service|division|unit|building|buchhaltung|büro|personal|sales|marketing|design|people|research|school of|faculty|engineering|technology|operations|conservation|finance|legal|support|security|production)\b/i.test(
      piece,
    ) && words.length <= 2
      ? 1
      : 4;
  return afterTitle && /^\p{Lu}/u.test(piece) ? 2 : 0;
}

/** A name stands behind a domain's label: the same, its beginning, or its initials. */
export function belongs(label: string, name: string): boolean {
  const key = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const forms = [compact(name), compactWithAnd(name), compactGerman(name)];
  if (
    forms.some(
      (form) =>
        form.length >= 4 &&
        (key === form ||
          key.startsWith(form) ||
          form.startsWith(key) ||
          (form.length >= 6 && key.includes(form)) ||
          (key.length >= 5 && form.includes(key))),
    )
  )
    return true;
  return beginsEach(label, name) || isChain(label, name) || abbreviates(label, name);
}

/** "vetencinar" for "Veterinaria El Encinar": beginnings of its words run together, small words left out, the last one whole. */
function isChain(label: string, name: string): boolean {
  const key = label.toLowerCase().replace(/[^a-z0-9]/g, "");
  const words = withoutLegalForm(name)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|and|de|la|el|los|las|le|les|du|des|da|do|dos|der|die|das|van|het|&)$/i.test(word))
    .map(compact);
  if (words.length < 2 || words.length > 3 || key.length < 7) return false;
  const last = words.at(-1) ?? "";
  if (last.length < 4 || !key.endsWith(last)) return false;
  const front = key.slice(0, -last.length);
  const [first = "", second] = words.slice(0, -1);
  if (second === undefined) return front.length >= 3 && first.startsWith(front);
  return [3, 4, 5, 6].some(
    (cut) => first.startsWith(front.slice(0, cut)) && front.length - cut >= 3 && second.startsWith(front.slice(cut)),
  );
}

/** "flaechen-rast" for "Flächentechnik Rast": each part of the label begins a word of the name, in order. */
function beginsEach(label: string, name: string): boolean {
  const parts = label
    .toLowerCase()
    .split(/[-_ ]+/)
    .filter(Boolean);
  const words = withoutLegalForm(name)
    .split(/[\s-]+/)
    .map(compactGerman)
    .filter((word) => word.length > 1);
  return (
    parts.length >= 2 &&
    parts.length === words.length &&
    parts.every((part, i) => part.length >= 3 && (words[i] ?? "").startsWith(part))
  );
}
