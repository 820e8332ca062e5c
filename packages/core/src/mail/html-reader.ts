import { htmlLinesMost, openElementsMost, htmlLinksMost, htmlLinkCharsMost, quoteDepthMost } from "../bounds/mail.ts";
import { visible } from "./clean.ts";
import { colourOf } from "./html-colour.ts";
import { containerKind } from "./html-containers.ts";
import { BLOCKS, IMPLIED, isHidden, isIndent, SKIPPED, SPACED, VOID } from "./html-elements.ts";
import type { HtmlHandler } from "./html-tokens.ts";
import { textLine, type Line, type Mark } from "./line.ts";

/** A link whose address its words don't show. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

interface Open {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly isQuote: boolean;
  readonly isSpaced: boolean;
  readonly mark: Mark | null;
  readonly item: { readonly ordered: boolean; count: number } | null;
  readonly href: string | null;
  /** The colour its words have; null where that is black, grey or not told. */
  readonly colour: string | null;
}

/** Gathers the lines that tags and texts make. */
export class HtmlReader implements HtmlHandler {
  private readonly lines: Line[] = [];
  private readonly links: Link[] = [];
  private readonly stack: Open[] = [];
  /** How many of each name are open: a closing tag that closes nothing costs nothing. */
  private readonly openNames = new Map<string, number>();
  private skipped = 0;
  private depth = 0;
  private pre = 0;
  private readonly marks: Mark[] = [];
  /** The line being read, in pieces: joining at each tag would be quadratic. */
  private pieces: string[] = [];
  private hasWords = false;
  /** Whether all words of the line have a colour, null before the first; a link's own colour tells nothing. */
  private isColoured: boolean | null = null;
  private endsInSpace = true;
  /** Texts not yet looked at: the tokenizer tells each entity on its own. */
  private raw: string[] = [];
  private linkText: string | null = null;
  /** A no-break space stands alone in its block: Outlook's and Gmail's way of writing an empty line. */
  private isHeldOpen = false;

  get isFull(): boolean {
    return this.lines.length >= htmlLinesMost;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    // "Pat <pat@x> wrote" that nobody escaped: the address is no tag.
    if (name.includes("@")) return this.text(`<${name}>`);
    this.flush();
    if (name === "br") return this.isVisible(() => this.endLine());
    if (name === "hr") return this.isVisible(() => this.rule());
    if (name === "img") return this.isVisible(() => this.image(attributes.get("alt") ?? ""));
    if (VOID.has(name)) return;
    if (BLOCKS.has(name) && this.skipped === 0) this.endLineIfAny();
    // "<p>one<p>two", "<li>one<li>two": HTML lets the end be left out.
    if (IMPLIED.has(name) && this.stack.at(-1)?.name === name) this.pop();
    if (this.stack.length >= openElementsMost) return;
    const element = this.elementOf(name, attributes);
    this.stack.push(element);
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
    if (element.isSkipped) this.skipped++;
    if (this.skipped > 0) return;
    if (element.isSpaced) this.blankLine();
    if (element.isQuote) this.depth++;
    if (element.mark !== null) this.marks.push(element.mark);
    if (name === "pre") this.pre++;
    if (name === "li") this.bullet();
    if ((name === "td" || name === "th") && this.hasWords) this.add(" ");
    if (element.href !== null) this.linkText = "";
  }

  close(name: string): void {
    this.flush();
    if (BLOCKS.has(name) && this.skipped === 0) this.endLineIfAny();
    if ((this.openNames.get(name) ?? 0) === 0) return;
    while (this.pop() !== name);
  }

  private pop(): string {
    const element = this.stack.pop();
    if (element === undefined) return "";
    const { name } = element;
    this.openNames.set(name, (this.openNames.get(name) ?? 1) - 1);
    if (this.skipped === 0) {
      if (element.href !== null) this.closeLink(element.href);
      if (BLOCKS.has(name)) this.endLineIfAny();
      if (element.isSpaced) this.blankLine();
      if (element.isQuote) this.depth--;
      if (element.mark !== null) this.marks.pop();
      if (name === "pre") this.pre--;
    }
    if (element.isSkipped) this.skipped--;
    return name;
  }

  text(raw: string): void {
    if (this.skipped === 0 && !this.isFull) this.raw.push(raw);
  }

  private flush(): void {
    if (this.raw.length === 0) return;
    const raw = this.raw.join("");
    this.raw = [];
    if (this.pre > 0) return this.preformatted(raw);
    const seen = visible(raw);
    const text = /\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, " ") : seen;
    if (raw.includes("\u00a0") && text.trim() === "") this.isHeldOpen = true;
    this.add(this.endsInSpace ? text.trimStart() : text);
    if (this.linkText !== null && this.linkText.length < htmlLinkCharsMost) this.linkText += text;
  }

  private preformatted(raw: string): void {
    for (const [i, line] of visible(raw)
      .split(/\r\n|\n|\r/)
      .entries()) {
      if (i > 0) this.endLine();
      this.add(line);
    }
  }

  private add(piece: string): void {
    if (piece === "") return;
    this.pieces.push(piece);
    if (piece.trim() !== "") {
      this.hasWords = true;
      if (this.linkText === null)
        this.isColoured = (this.isColoured ?? true) && (this.stack.at(-1)?.colour ?? null) !== null;
    }
    this.endsInSpace = piece.endsWith(" ");
  }

  result(): { readonly lines: readonly Line[]; readonly links: readonly Link[] } {
    this.flush();
    this.endLineIfAny();
    return { lines: this.lines, links: this.links };
  }

  private isVisible(then: () => void): void {
    if (this.skipped === 0 && !this.isFull) then();
  }

  private elementOf(name: string, attributes: ReadonlyMap<string, string>): Open {
    const className = attributes.get("class") ?? "";
    const kind = containerKind(className, attributes.get("id") ?? "");
    return {
      name,
      isSkipped: SKIPPED.has(name) || isHidden(attributes),
      // GMX and web.de name their container instead of giving it a class.
      isQuote:
        ((name === "blockquote" && !isIndent(attributes)) || kind === "quote" || attributes.get("name") === "quote") &&
        this.depth < quoteDepthMost,
      // Outlook's paragraphs have no margin: an empty one makes the gap.
      isSpaced:
        SPACED.has(name) &&
        !/\bMso/.test(className) &&
        !/margin(?:-bottom|-top)?:\s?0/i.test(attributes.get("style")?.slice(0, 500) ?? ""),
      mark: kind === "quote" ? null : kind,
      item: name === "ol" || name === "ul" ? { ordered: name === "ol", count: 0 } : null,
      href:
        name === "a" && /^https?:\/\//i.test(attributes.get("href")?.trim() ?? "")
          ? (attributes.get("href") ?? "").trim()
          : null,
      colour: name === "a" ? null : inherited(colourOf(attributes), this.stack.at(-1)?.colour ?? null),
    };
  }

  private bullet(): void {
    const list = this.stack.findLast((element) => element.item !== null)?.item;
    if (list) list.count++;
    this.add(list?.ordered === true ? `${list.count}. ` : "- ");
  }

  private rule(): void {
    this.endLineIfAny();
    this.push("________________________________");
  }

  // Gmail and Outlook write emoji as images.
  private image(alt: string): void {
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) this.add(alt);
  }

  private closeLink(url: string): void {
    const text = (this.linkText ?? "").trim();
    this.linkText = null;
    if (text !== "" && text !== url && url.length <= htmlLinkCharsMost && this.links.length < htmlLinksMost)
      this.links.push({ text, url });
  }

  private endLineIfAny(): void {
    if (this.hasWords) this.endLine();
    else if (this.isHeldOpen) this.blankLine();
    this.startLine();
  }

  private endLine(): void {
    this.push(this.pieces.join(""));
    this.startLine();
  }

  private startLine(): void {
    this.pieces = [];
    this.hasWords = false;
    this.endsInSpace = true;
    this.isColoured = null;
    this.isHeldOpen = false;
  }

  private blankLine(): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.text !== "") this.push("");
  }

  private colourMark(): Mark | null {
    return this.isColoured === true ? "answer" : null;
  }

  private push(text: string): void {
    if (this.isFull) return;
    const mark = this.marks.includes("signature") ? "signature" : (this.marks.at(-1) ?? this.colourMark());
    // Hotmail and some phones write quote signs into the HTML.
    const line = textLine(text.trimEnd());
    this.lines.push({ text: line.text, depth: Math.min(quoteDepthMost, this.depth + line.depth), mark });
  }
}

function inherited(own: string | null | undefined, above: string | null): string | null {
  return own === undefined ? above : own;
}
