import { styleCharsMost } from "../bounds/mail.ts";
// What HTML's elements mean for lines of text.

export const SKIPPED = new Set([
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
export const BLOCKS = new Set([
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
export const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "dl"]);
export const IMPLIED = new Set(["p", "li", "td", "th", "tr", "dt", "dd"]);
export const VOID = new Set([
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

// Preheaders and tracking text: a person never saw them.
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  if (attributes.get("hidden") !== undefined) return true;
  const style = (attributes.get("style") ?? "").slice(0, styleCharsMost).toLowerCase().replace(/\s+/g, "");
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:;|$|\.0)|max-height:0(?:px)?(?:;|$|!)|font-size:0(?:px|pt)?(?:;|$|!))/.test(
    style,
  );
}

/** "Indent more" of Gmail and Apple Mail is a blockquote too, without a border and with a plain margin. */
export function isIndent(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("type") || attributes.has("cite") || attributes.has("class")) return false;
  const style = (attributes.get("style") ?? "").slice(0, 500).toLowerCase().replace(/\s+/g, "");
  // Outlook's copy of a quote keeps its line at the left.
  if (/border-left(?!:none)/.test(style)) return false;
  return style.includes("border:none") || style.includes("margin:00040px") || /margin-left:(?:40px|\.5in)/.test(style);
}
