import { flattenedCharsMost } from "../bounds/read.ts";
/** Letters without their marks: people leave them out, and a word boundary in a pattern knows ASCII letters only. */

export function foldMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** A pattern written with marks, for text without them. */
export function foldedPattern(pattern: RegExp): RegExp {
  return new RegExp(foldMarks(pattern.source), pattern.flags);
}

/** Line breaks are the mail client's: a phrase may stand across two lines. */
export function flat(text: string): string {
  return foldMarks(text.slice(0, flattenedCharsMost)).replace(/[’‘]/g, "'").replace(/\s+/g, " ");
}
