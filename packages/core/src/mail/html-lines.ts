import { HtmlReader, type Link } from "./html-reader.ts";
import { readHtml } from "./html-tokens.ts";
import type { Line } from "./line.ts";

export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly unreadChars: number;
}

// The HTML of a long Outlook thread is 300 KB; a megabyte and a half takes about 40 ms.
const MAX_HTML_CHARS = 1_500_000;

/** Reads HTML to lines in one pass: blocks and breaks end a line, hidden text is left out, quotes count as depth. */
export function htmlLines(html: string): HtmlLines {
  const reader = new HtmlReader();
  const read = readHtml(html.length > MAX_HTML_CHARS ? html.slice(0, MAX_HTML_CHARS) : html, reader);
  return { ...reader.result(), unreadChars: html.length - read };
}
