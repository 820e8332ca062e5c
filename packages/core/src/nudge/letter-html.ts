import type { Block, Button, Letter } from "./letter.ts";

/**
 * The HTML of a letter. Outlook for Windows draws with Word: it knows tables, borders and padding of cells, and no
 * max-width, rounded corner or padding of anything else; so the column, boxes, lines and buttons are cells, and
 * `[if mso]` tells it the width. Gmail drops media queries on colour and turns colours round by itself, so text has none of its own and
 * stands on the client's own ground; Apple Mail and Outlook on phones obey `prefers-color-scheme`. No images at all.
 */
export function htmlOf(letter: Letter): string {
  const [first] = letter.blocks;
  // Where the letter begins with the same words, lists of mails show them anyhow, and once.
  const isSaid = first?.kind === "text" && first.text.startsWith(letter.preview);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.b1{background-color:#2b7d6a!important}.b2 a{color:#8fd6c4!important}.b2{border-color:#5f9d8f!important}}
</style>
<!--[if mso]><style>body,p,td,a,li,h2,blockquote{font-family:'Segoe UI',Arial,sans-serif!important}</style><![endif]-->
</head>
<body style="margin:0;padding:0;word-spacing:normal">
${isSaid ? "" : `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(letter.preview)}</div>\n`}<!--[if mso]><table role="presentation" width="600" cellspacing="0" cellpadding="16"><tr><td><![endif]-->
<div style="max-width:600px;padding:16px;${font}font-size:16px;line-height:1.5;${breaking}">
${letter.blocks.map(blockHtml).join("\n")}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body></html>
`;
}

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
/** The one is what browsers know, the other what Gmail, Outlook and Apple Mail leave in a mail. */
const breaking = "overflow-wrap:break-word;word-break:break-word";
const line = "#8a8f98";
const green = "#1f6f5c";

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return paragraph(block.text);
    case "heading":
      return lined(
        `margin:32px 0 8px`,
        `padding:16px 0 0;border-top:1px solid ${line}`,
        `<h2 style="margin:0;font-size:18px;line-height:1.35">${escapeHtml(block.text)}</h2>`,
      );
    case "small":
      return `<p style="margin:20px 0 16px;font-size:13px;line-height:1.5">${lines(block.text)}</p>`;
    case "draft":
      return block.small ? smallDraftHtml(block) : draftHtml(block);
    case "quote":
      return quoted(`margin:0 0 16px`, line, block.text);
    case "facts":
      return `<p style="margin:0 0 16px">${block.rows
        .map(
          (row) =>
            `${escapeHtml(row.label)}: <b>${escapeHtml(row.value)}</b>${row.guessed ? " <i>(my guess)</i>" : ""}`,
        )
        .join("<br>\n")}</p>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:22px">${block.items.map((item) => `<li style="margin:0 0 4px">${lines(item)}</li>`).join("")}</ul>`;
    case "buttons":
      return block.small ? linksHtml(block.buttons) : buttonsHtml(block.buttons);
    case "link":
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
  }
}

const smallDraftHtml = ({ lead, text }: Extract<Block, { kind: "draft" }>): string =>
  `<p style="margin:0 0 8px">${lines(lead)}</p>\n<blockquote style="margin:0 0 12px 16px">${lines(text)}</blockquote>`;

/** A cell with a line at one side. */
const lined = (table: string, cell: string, html: string): string =>
  `<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="${table}"><tr><td style="${cell}">${html}</td></tr></table>`;

const quoted = (table: string, colour: string, text: string): string =>
  lined(
    table,
    `padding:0 0 0 12px;border-left:3px solid ${colour}`,
    `<blockquote style="margin:0">${lines(text)}</blockquote>`,
  );

function draftHtml(block: Extract<Block, { kind: "draft" }>): string {
  const { lead, text, mailto, language, isNewMail, isAnswer } = block;
  const where = isNewMail ? "a new mail" : isAnswer ? "an answer to their mail" : "an answer to your own mail";
  const lang = language && language !== "en" ? ` lang="${escapeHtml(language)}"` : "";
  return `<p style="margin:0 0 8px">${lines(lead)}</p>
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="margin:0 0 8px;border-collapse:separate;table-layout:fixed"><tr><td${lang} style="padding:14px 16px;border:1px solid ${line};border-left:4px solid ${green};border-radius:4px;${font}font-size:16px;line-height:1.5;${breaking}">${lines(text)}</td></tr></table>
<p style="margin:0 0 20px;font-size:14px">Copy it into ${where}${mailto ? `, or <a href="${escapeHtml(mailto)}">${isNewMail ? "open it" : "open it as a new mail"}</a>` : ""}.</p>`;
}

/** Cells that flow: beside each other where there is room, below each other on a phone, in a row in Outlook. */
function buttonsHtml(buttons: readonly Button[]): string {
  return `<div style="margin:0 0 12px">
<!--[if mso]><table role="presentation" cellspacing="0" cellpadding="0"><tr><td><![endif]-->
${buttons.map(buttonHtml).join('\n<!--[if mso]></td><td width="8"></td><td><![endif]-->\n')}
<!--[if mso]></td></tr></table><![endif]-->
</div>`;
}

const linksHtml = (buttons: readonly Button[]): string =>
  `<p style="margin:0 0 12px">${buttons.map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`).join(" · ")}</p>`;

function buttonHtml({ label, url }: Button, at: number): string {
  const isFirst = at === 0;
  const cell = isFirst ? `background-color:${green};` : "";
  return `<table role="presentation" cellspacing="0" cellpadding="0" style="display:inline-block;vertical-align:top;margin:0 8px 8px 0;border-collapse:separate"><tr><td class="${isFirst ? "b1" : "b2"}" style="${cell}border:1px solid ${green};border-radius:6px;mso-padding-alt:10px 16px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 16px;${font}font-size:15px;line-height:1.3;font-weight:600;text-decoration:none;color:${isFirst ? "#ffffff" : green}">${escapeHtml(label)}</a></td></tr></table>`;
}

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${lines(text)}</p>`;

const lines = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>\n");

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
