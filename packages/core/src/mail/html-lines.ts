import { Parser } from "htmlparser2";
import { visible } from "./clean.ts";
import { containerKind } from "./html-containers.ts";
import { MAX_QUOTE_DEPTH, type Line, type Mark } from "./line.ts";

export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly unreadChars: number;
}

/** A link whose address its words don't show. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

// The HTML of a long Outlook thread is 300 KB; a megabyte and a half takes about 40 ms.
const MAX_HTML_CHARS = 1_500_000;
const MAX_LINES = 30_000;
// Tags nested deeper than a mail client writes tell nothing more: their text still counts.
const MAX_TRACKED_DEPTH = 500;
const MAX_LINKS = 300;
const MAX_LINK_CHARS = 4_000;
const CHUNK_CHARS = 64 * 1024;

const SKIPPED = new Set([
  "style",
  "script",
  "head",
  "title",
  "noscript",
  "template",
  "svg",
  "object",
  "select",
  "textarea",
  "iframe",
  "xml",
  "o:p-hidden",
]);
const BLOCKS = new Set([
  "div",
  "p",
  "tr",
  "table",
  "blockquote",
  "ul",
  "ol",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "section",
  "article",
  "header",
  "footer",
  "address",
  "dl",
  "dt",
  "dd",
  "center",
  "form",
  "fieldset",
  "body",
  "figure",
  "main",
  "aside",
  "caption",
  "hr",
]);
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "dl"]);
const VOID = new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "area",
  "base",
  "col",
  "embed",
  "source",
  "track",
  "wbr",
]);

interface Open {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly isQuote: boolean;
  readonly isSpaced: boolean;
  readonly mark: Mark | null;
  readonly item: { readonly ordered: boolean; count: number } | null;
  readonly href: string | null;
}

/** Reads HTML to lines in one pass: blocks and breaks end a line, hidden text is left out, quotes count as depth. */
export function htmlLines(html: string): HtmlLines {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const end = Math.min(html.length, MAX_HTML_CHARS);
  let read = 0;
  for (; read < end && !reader.isFull; read += CHUNK_CHARS)
    parser.write(html.slice(read, Math.min(end, read + CHUNK_CHARS)));
  parser.end();
  return { ...reader.result(), unreadChars: Math.max(0, html.length - Math.min(end, read)) };
}

class HtmlReader {
  private readonly lines: Line[] = [];
  private readonly links: Link[] = [];
  private readonly stack: Open[] = [];
  /** Elements open beyond the depth that is tracked. */
  private beyond = 0;
  private skipped = 0;
  private depth = 0;
  private pre = 0;
  private readonly marks: Mark[] = [];
  private current = "";
  private linkText: string | null = null;
  /** A no-break space stands alone in its block: Outlook's and Gmail's way of writing an empty line. */
  private isHeldOpen = false;

  get isFull(): boolean {
    return this.lines.length >= MAX_LINES;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "br") return this.isVisible(() => this.endLine());
    if (name === "hr") return this.isVisible(() => this.rule());
    if (name === "img") return this.isVisible(() => this.image(attributes["alt"] ?? ""));
    if (VOID.has(name)) return;
    if (this.stack.length >= MAX_TRACKED_DEPTH) {
      this.beyond++;
      if (BLOCKS.has(name)) this.endLineIfAny();
      return;
    }
    const element = this.elementOf(name, attributes);
    this.stack.push(element);
    if (element.isSkipped) this.skipped++;
    if (this.skipped > 0) return;
    if (BLOCKS.has(name)) this.endLineIfAny();
    if (element.isSpaced) this.blankLine();
    if (element.isQuote) this.depth++;
    if (element.mark !== null) this.marks.push(element.mark);
    if (name === "pre") this.pre++;
    if (name === "li") this.bullet();
    if ((name === "td" || name === "th") && this.current.trim() !== "") this.current += " ";
    if (element.href !== null) this.linkText = "";
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.beyond > 0) {
      this.beyond--;
      if (BLOCKS.has(name)) this.endLineIfAny();
      return;
    }
    const element = this.stack.at(-1);
    if (element === undefined || element.name !== name) return;
    if (this.skipped === 0) {
      if (element.href !== null) this.closeLink(element.href);
      if (BLOCKS.has(name)) this.endLineIfAny();
      if (element.isSpaced) this.blankLine();
      if (element.isQuote) this.depth--;
      if (element.mark !== null) this.marks.pop();
      if (name === "pre") this.pre--;
    }
    if (element.isSkipped) this.skipped--;
    this.stack.pop();
  }

  text(raw: string): void {
    if (this.skipped > 0 || this.isFull) return;
    if (this.pre > 0) {
      const [first = "", ...rest] = visible(raw).split(/\r\n|\n|\r/);
      this.current += first;
      for (const line of rest) {
        this.endLine();
        this.current = line;
      }
      return;
    }
    const text = visible(raw).replace(/\s+/g, " ");
    if (raw.includes("\u00a0") && text.trim() === "") this.isHeldOpen = true;
    const piece = this.current === "" || this.current.endsWith(" ") ? text.trimStart() : text;
    this.current += piece;
    if (this.linkText !== null && this.linkText.length < MAX_LINK_CHARS) this.linkText += text;
  }

  result(): { readonly lines: readonly Line[]; readonly links: readonly Link[] } {
    this.endLineIfAny();
    return { lines: this.lines, links: this.links };
  }

  private isVisible(then: () => void): void {
    if (this.skipped === 0 && !this.isFull) then();
  }

  private elementOf(name: string, attributes: Readonly<Record<string, string>>): Open {
    const className = attributes["class"] ?? "";
    const kind = containerKind(className, attributes["id"] ?? "");
    return {
      name,
      isSkipped: SKIPPED.has(name) || isHidden(attributes),
      // GMX and web.de name their container instead of giving it a class.
      isQuote:
        (name === "blockquote" || kind === "quote" || attributes["name"] === "quote") && this.depth < MAX_QUOTE_DEPTH,
      // Outlook's paragraphs have no margin: an empty one makes the gap.
      isSpaced:
        SPACED.has(name) &&
        !/\bMso/.test(className) &&
        !/margin(?:-bottom|-top)?:\s?0/i.test(attributes["style"]?.slice(0, 500) ?? ""),
      mark: kind === "quote" ? null : kind,
      item: name === "ol" || name === "ul" ? { ordered: name === "ol", count: 0 } : null,
      href:
        name === "a" && /^https?:\/\//i.test(attributes["href"]?.trim() ?? "")
          ? (attributes["href"] ?? "").trim()
          : null,
    };
  }

  private bullet(): void {
    const list = this.stack.findLast((element) => element.item !== null)?.item;
    if (list) list.count++;
    this.current = list?.ordered === true ? `${list.count}. ` : "- ";
  }

  private rule(): void {
    this.endLineIfAny();
    this.push("________________________________");
  }

  // Gmail and Outlook write emoji as images.
  private image(alt: string): void {
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) this.current += alt;
  }

  private closeLink(url: string): void {
    const text = (this.linkText ?? "").trim();
    this.linkText = null;
    if (text !== "" && text !== url && url.length <= MAX_LINK_CHARS && this.links.length < MAX_LINKS)
      this.links.push({ text, url });
  }

  private endLineIfAny(): void {
    if (this.current.trim() !== "") this.endLine();
    else if (this.isHeldOpen) this.blankLine();
    this.current = "";
    this.isHeldOpen = false;
  }

  private endLine(): void {
    this.push(this.current);
    this.current = "";
    this.isHeldOpen = false;
  }

  private blankLine(): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.text !== "") this.push("");
  }

  private push(text: string): void {
    if (this.isFull) return;
    const mark = this.marks.includes("signature") ? "signature" : (this.marks.at(-1) ?? null);
    this.lines.push({ text: text.trimEnd(), depth: this.depth, mark });
  }
}

// Preheaders and tracking text: a person never saw them.
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes["hidden"] !== undefined) return true;
  const style = (attributes["style"] ?? "").slice(0, 2_000).toLowerCase().replace(/\s+/g, "");
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:;|$|\.0)|max-height:0(?:px)?(?:;|$|!)|font-size:0(?:px|pt)?(?:;|$|!))/.test(
    style,
  );
}
