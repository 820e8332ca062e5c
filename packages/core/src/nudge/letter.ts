/** One letter in pieces, from which its text and its HTML are made: both say the same. */
export interface Letter {
  readonly subject: string;
  /** The first line in the list of mails. */
  readonly preview: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** Words to send, ready to copy; `mailto` opens them in the mail client. */
  | {
      readonly kind: "draft";
      readonly lead: string;
      readonly text: string;
      readonly mailto: string | null;
      /** Of the words, where it is not English. */
      readonly language?: string;
      /** Not within a conversation of theirs: for somebody they have not written to. */
      readonly isNewMail?: boolean;
      /** They wrote last: it belongs under their mail. */
      readonly isAnswer?: boolean;
      /** The words alone, for a long letter. */
      readonly small?: boolean;
    }
  /** Somebody's words, whole, as text. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** The first is what most people will want. */
  | {
      readonly kind: "buttons";
      readonly buttons: readonly Button[];
      /** As links in a row: in a long letter every button weighs. */
      readonly small?: boolean;
    }
  /** A line with a place to go. */
  | { readonly kind: "link"; readonly label: string; readonly url: string }
  | { readonly kind: "small"; readonly text: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly guessed: boolean;
}

export interface Button {
  readonly label: string;
  readonly url: string;
}

/** The text part. */
export function textOf(letter: Letter): string {
  return letter.blocks.map(blockText).join("\n\n") + "\n";
}

const longestRule = 60;

/** Paragraphs stay whole: what sends the mail keeps lines short on the way, and clients break them as wide as they are. */
function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
    case "small":
      return block.text;
    case "heading":
      return `${block.text}\n${"-".repeat(Math.min(block.text.length, longestRule))}`;
    case "draft":
      return `${block.lead}\n\n${prefixed("    ", block.text)}`;
    case "quote":
      return prefixed("> ", block.text);
    case "facts":
      return block.rows.map((row) => `${row.label}: ${row.value}${row.guessed ? " (my guess)" : ""}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "buttons":
      return block.buttons.map((button) => `${button.label}: ${button.url}`).join("\n");
    case "link":
      return `${block.label}: ${block.url.replace(/^mailto:([^?]*).*$/s, "$1")}`;
  }
}

const prefixed = (prefix: string, text: string): string =>
  text
    .split("\n")
    .map((line) => `${prefix}${line}`.trimEnd())
    .join("\n");
