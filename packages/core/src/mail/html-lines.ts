import { htmlCharsMost } from "../bounds/mail.ts";
import { HtmlReader, type Link } from "./html-reader.ts";
import { readHtml } from "./html-tokens.ts";
import type { Line } from "./line.ts";

export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly unreadChars: number;
}

/** Reads HTML to lines in one pass: blocks and breaks end a line, hidden text is left out, quotes count as depth. */
export function htmlLines(html: string): HtmlLines {
  const reader = new HtmlReader();
  const read = readHtml(html.length > htmlCharsMost ? html.slice(0, htmlCharsMost) : html, reader);
  return { ...reader.result(), unreadChars: html.length - read };
}
