import { bodyCharsMost, bodyLinesMost, quoteDepthMost, shownLinkCharsMost } from "../bounds/mail.ts";
import { visible } from "./clean.ts";

/** One line of a body with how deep it is quoted. */
export interface Line {
  readonly text: string;
  /** Number of quote signs, or of quoting containers in HTML. */
  readonly depth: number;
  /** What a mail client's own HTML says the line is; null where it says nothing. */
  readonly mark: Mark | null;
}

/** "answer": its words stand in a colour of their own, as people answer between the lines of a mail. */
export type Mark = "attribution" | "signature" | "answer";

export interface Lines {
  readonly lines: readonly Line[];
  readonly unreadChars: number;
}

/** The lines of a text/plain body, their quote signs counted and taken off. */
export function textLines(text: string): Lines {
  const read = text.slice(0, bodyCharsMost);
  const raw = visible(read).split(/\r\n|\n|\r/, bodyLinesMost);
  const lines = raw.map(textLine).filter((line) => !isPicture(line.text));
  const used = raw.reduce((sum, line) => sum + line.length + 1, 0);
  // Line ends of two characters make `used` smaller than what was read: only a real cut counts.
  const cutLines = raw.length === bodyLinesMost ? Math.max(0, read.length - used) : 0;
  return { lines, unreadChars: text.length - read.length + cutLines };
}

/** A line with the quote signs at its beginning counted and taken off. */
export function textLine(raw: string): Line {
  let depth = 0;
  let at = 0;
  while (
    raw[at] === ">" ||
    (raw[at] === " " && raw[at + 1] === ">" && depth > 0) ||
    (at === 0 && raw.startsWith(" >"))
  ) {
    if (raw[at] === ">") depth++;
    at++;
  }
  if (depth > 0 && raw[at] === " ") at++;
  return { text: undoubled(raw.slice(at).trimEnd()), depth: Math.min(depth, quoteDepthMost), mark: null };
}

// Outlook writes an address and its link as "p@x<mailto:p@x>", "www.x<http://www.x>": one of them is enough.
function undoubled(text: string): string {
  let out = "";
  let last = 0;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", open + 1)) {
    const inside = text.slice(open + 1, open + shownLinkCharsMost);
    const close = inside.indexOf(">");
    const link = inside
      .slice(0, Math.max(0, close))
      .replace(/^(?:mailto:|https?:\/\/)/i, "")
      .replace(/\/$/, "");
    const shown = text.slice(Math.max(last, open - link.length - 1), open).replace(/\/$/, "");
    if (link.length < 4 || !shown.toLowerCase().endsWith(link.toLowerCase())) continue;
    out += text.slice(last, open);
    last = open + close + 2;
  }
  return out + text.slice(last);
}

// What a picture becomes in plain text (Outlook, Gmail).
function isPicture(text: string): boolean {
  return text.length < 300 && /^\s{0,9}\[(?:cid:|image: |inline image)[^\]]{0,280}\]$/i.test(text);
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}

/** Lines as text: no blank lines at the ends, at most one between. */
export function asText(lines: readonly Line[]): string {
  const out: string[] = [];
  for (const { text } of lines) {
    const isEmpty = text.trim() === "";
    if (isEmpty && (out.length === 0 || out.at(-1) === "")) continue;
    out.push(isEmpty ? "" : text);
  }
  if (out.at(-1) === "") out.pop();
  return out.join("\n");
}
