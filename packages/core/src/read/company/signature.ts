import { signatureLinesMost } from "../../bounds/read.ts";
import { BUSINESS, LEGAL_FORM } from "../words/company-words.ts";
import { hasHead } from "../title/head.ts";
import type { Language } from "../reading.ts";
import { nameKey } from "../name.ts";
import { agreedPart, agreement } from "./agree.ts";

/** The company line of a signature: "Head of Merchandising / Tollymore Knitwear | Linen Row, Belfast". */
export interface SignatureCompany {
  readonly name: string;
  readonly points: number;
}

const NOT_A_NAME =
  /(?:https?:|©|\(c\)|copyright|esmtp|received:|www\.|@\w+\.|\b(?:tel|phone|mobile|mob|cell|fax|direct|office|ext|m|t|p|e|d)\s?[:.]?\s?[+(]?\d|\d{5,}|\b(?:registered|reg\.?|vat|company no|charity|amtsgericht|handelsregister|geschäftsführer|ust|siret|iban|confidential|privileged|virus|think before|pensez|consider the environment|sent from|get outlook|unsubscribe|follow us|powered by|book (?:a|time)|pronouns|she\/|he\/|they\/))/i;
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
  for (const line of signature.split("\n").slice(0, signatureLinesMost)) {
    const pieces = line
      .split(
        /\s*[|•·]\s*|\s+[-–—@]\s+|\s*[–—]\s*|,\s+(?!(?:inc|llc|ltd|l\.l\.c|gmbh|llp|corp|co)\b)|^\s*--?\s*|\s+at\s+|\s\/\s|\s+bei\s+|\s+chez\s+/i,
      )
      .map((piece) => piece.trim())
      .filter((piece) => piece.length >= 2);
    pieces.forEach((piece, i) => {
      const points = pointsOf(piece, author, label, language, afterTitle || i > 0);
      if (points > 0)
        found.push({
          name: points === 9 && label !== null ? agreedPart(label, piece) : piece,
          points,
        });
    });
    if (pieces.some((piece) => hasHead(piece, language))) afterTitle = true;
  }
  return found.toSorted((a, b) => b.points - a.points);
}

function isSentence(piece: string): boolean {
  return (
    (/[\p{L}]{4}[.!?]$/u.test(piece) && piece.includes(" ") && !LEGAL_FORM.test(piece)) ||
    piece.split(" ").filter((word) => /^\p{Ll}{3,}/u.test(word)).length > 3
  );
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
  if (isSentence(piece)) return 0;
  const agreed = label === null ? null : agreement(label, piece);
  if (agreed !== null) return agreed === "whole" ? 9 : 6;
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
