import type { Part } from "@follow-through/core/mail/message";
import type { Leaf } from "./mime-part.ts";
import { withoutUuencode } from "./uuencode.ts";

/** One stretch of the body: what a mail client shows as one piece, as text, HTML or both. */
export interface Section {
  text: string | null;
  html: string | null;
}

// A text with a file name is a CV or a log that somebody attached, even where the client says "inline".
export function isBody(leaf: Leaf): boolean {
  const isText = leaf.contentType === "text/plain" || leaf.contentType === "text/html";
  return isText && leaf.disposition !== "attachment" && leaf.filename === null;
}

/** Adds a decoded leaf to its stretch; files written into the text become parts. */
export function addToSection(
  sections: Map<string, Section>,
  leaf: Leaf,
  index: number,
  decoded: string,
  parts: Part[],
): void {
  const key = leaf.alternative === null ? `leaf ${index}` : `alternative ${leaf.alternative}`;
  const section = sections.get(key) ?? { text: null, html: null };
  sections.set(key, section);
  if (leaf.contentType === "text/html")
    section.html = section.html === null ? decoded : `${section.html}<br>\n${decoded}`;
  else {
    const { text, files } = withoutUuencode(decoded);
    parts.push(...files);
    section.text = section.text === null ? text : `${section.text}\n${text}`;
  }
}

/** Text only where every section has one: a list's text footer below an HTML letter is not the letter. */
export function bodyOf(all: readonly Section[], parts: readonly Part[]): { text: string | null; html: string | null } {
  const sections = all.filter((section) => section.text !== null || section.html !== null);
  if (sections.length === 0) {
    const named = parts.find((part) => part.contentType === "text/plain" && part.text !== null);
    return { text: named?.text ?? null, html: null };
  }
  const hasHtml = sections.some((section) => section.html !== null);
  return {
    text: sections.every((section) => section.text !== null)
      ? sections.map((section) => section.text).join("\n")
      : null,
    html: hasHtml ? sections.map((section) => section.html ?? asHtml(section.text ?? "")).join("<br>\n") : null,
  };
}

function asHtml(text: string): string {
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}
