import { automaticCharsMost } from "../bounds/mail.ts";

// What no reader of names, addresses or lines should ever meet: controls, direction marks, zero-width spaces.

// C0 and C1 controls except tab and line ends, soft hyphen, the bidirectional marks that make one address look like
// another, zero-width space, word joiner, byte order mark. Zero-width joiners stay: emoji and Indic names need them.
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Most text has nothing to clean, and asking so is far faster than replacing nothing. */
const PLAIN = /^[ -~\n\r]*$/;

/** The text without invisible characters; line ends are kept, every kind of space becomes a plain one. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ODD_SPACE, " ").replace(INVISIBLE, (mark) => (mark === "\n" || mark === "\r" ? mark : ""));
}

/** One line, trimmed, its runs of space made one. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/** For comparing names: no accents, no case, letters and digits with single spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** For looking phrases up: lower case, plain apostrophes, single spaces. */
export function plain(text: string): string {
  return text.slice(0, automaticCharsMost).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}
