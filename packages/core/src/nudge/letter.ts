/** One letter in pieces, from which its text and its HTML are made: both say the same. */
export interface Letter {
  readonly subject: string;
  /** The first line in the list of mails; not shown in the letter itself. */
  readonly preview: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** Words to send, ready to copy; `mailto` opens them in the mail client. */
  | { readonly kind: "draft"; readonly lead: string; readonly text: string; readonly mailto: string | null }
  /** Somebody's words, whole, as text. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] }
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

/** The text part: plain words, no line longer than the mail client wraps by itself. */
export function textOf(letter: Letter): string {
  return letter.blocks.map(blockText).join("\n\n") + "\n";
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
    case "heading":
    case "small":
      return block.text;
    case "draft":
      return `${block.lead}\n\n${indent(block.text)}`;
    case "quote":
      return block.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
    case "facts":
      return block.rows.map((row) => `${row.label}: ${row.value}${row.guessed ? " (my guess)" : ""}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "buttons":
      return block.buttons.map((button) => `${button.label}: ${button.url}`).join("\n");
  }
}

const indent = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line ? `    ${line}` : ""))
    .join("\n");

/**
 * The HTML part. Inline styles and one table-free column: Gmail drops what it does not know, Outlook for Windows knows
 * neither max-width nor flex, and all keep inline colours and padding. Dark: only text on the client's own ground, and
 * boxes by borders, so that inverting clients have nothing to get wrong.
 */
export function htmlOf(letter: Letter): string {
  const body = letter.blocks.map(blockHtml).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;padding:16px;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(letter.preview)}</div>
<div style="max-width:36em">
${body}
</div></body></html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case "heading":
      return `<h2 style="font-size:17px;margin:24px 0 8px">${escapeHtml(block.text)}</h2>`;
    case "small":
      return `<p style="margin:16px 0 0;font-size:13px;opacity:.75">${lines(block.text)}</p>`;
    case "draft":
      return (
        `<p style="margin:0 0 8px">${lines(block.lead)}</p>` +
        `<div style="margin:0 0 12px;padding:12px 16px;border:1px solid #8a8f98;border-radius:6px">${lines(block.text)}</div>` +
        (block.mailto
          ? `<p style="margin:0 0 16px"><a href="${escapeHtml(block.mailto)}">Open it in your mail program</a></p>`
          : "")
      );
    case "quote":
      return `<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #8a8f98">${lines(block.text)}</blockquote>`;
    case "facts":
      return `<p style="margin:0 0 16px">${block.rows
        .map(
          (row) =>
            `${escapeHtml(row.label)}: <b>${escapeHtml(row.value)}</b>${row.guessed ? " <i>(my guess)</i>" : ""}`,
        )
        .join("<br>")}</p>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:20px">${block.items.map((item) => `<li>${lines(item)}</li>`).join("")}</ul>`;
    case "buttons":
      return `<p style="margin:0 0 16px">${block.buttons.map(buttonHtml).join(" ")}</p>`;
  }
}

const buttonHtml = (button: Button): string =>
  `<a href="${escapeHtml(button.url)}" style="display:inline-block;margin:0 8px 8px 0;padding:10px 16px;border:1px solid #1f6f5c;border-radius:6px;color:#1f6f5c;text-decoration:none;font-weight:600">${escapeHtml(button.label)}</a>`;

const lines = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>\n");

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
