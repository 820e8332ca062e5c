import { beforeAll, describe, expect, test } from "vitest";
import { everyLetter, type NamedLetter } from "../../fixture/letters.ts";

/**
 * What Gmail, Outlook and Apple Mail are documented to draw, by caniemail.com's tables (read in November 2026). The mail
 * programs themselves can't be opened by a test.
 */
const tags = "html head meta title style body div p h2 table tr td a b i ul li blockquote br".split(" ");

/** Drawn by all three. Where only on some elements: Word, which draws for Outlook on Windows, ignores it elsewhere. */
const drawnByAll: Readonly<Record<string, readonly string[] | "anywhere">> = {
  // All but negative and `auto`; not on <body> and <span>.
  margin: ["p", "h2", "table", "ul", "li", "blockquote", "div"],
  padding: ["td"],
  // "Unreliable on <p> and <div>".
  border: ["td"],
  "border-top": ["td"],
  "border-left": ["td"],
  "background-color": ["td"],
  "border-collapse": ["table"],
  "vertical-align": "anywhere",
  color: "anywhere",
  "font-family": "anywhere",
  "font-size": "anywhere",
  // From 600 on it is bold everywhere.
  "font-weight": "anywhere",
  "line-height": "anywhere",
  "text-decoration": "anywhere",
  "word-break": "anywhere",
};

/** Drawn by some; what stands behind each holds where it is not. */
const fallsBack: Readonly<Record<string, string>> = {
  "max-width": "in Outlook a table of 600 pixels holds the column",
  "border-radius": "square corners",
  "table-layout": "Outlook for Windows breaks long words by itself",
  "overflow-wrap": "word-break beside it",
  "padding-left": "of lists alone, which indent by themselves",
  display: "buttons that flow are cells of one row in Outlook; none goes with mso-hide",
  "max-height": "of the hidden preview, with mso-hide",
  overflow: "of the hidden preview, with mso-hide",
  "word-spacing": "of the body: what is set is what is usual",
  "mso-hide": "known to Outlook alone",
  "mso-padding-alt": "known to Outlook alone, whose links have no padding",
};

/** Of <body> the usual zero, and of what Outlook gets from the cell around it. */
const alsoPadded = new Set(["body", "div", "a", "ul"]);

interface Styled {
  readonly tag: string;
  readonly properties: ReadonlyMap<string, string>;
}

function elementsOf(html: string): readonly Styled[] {
  return [...html.replaceAll(/<!--[\s\S]*?-->/g, "").matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)].map(
    ([, tag = "", attributes = ""]) => ({
      tag,
      properties: propertiesOf(/style="([^"]*)"/.exec(attributes)?.[1] ?? ""),
    }),
  );
}

const propertiesOf = (style: string): ReadonlyMap<string, string> =>
  new Map(style.split(";").flatMap((one) => (one.trim() ? [splitOnce(one)] : [])));

function splitOnce(declaration: string): readonly [string, string] {
  const at = declaration.indexOf(":");
  return [declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()];
}

function isDrawn({ tag }: Styled, property: string, value: string): boolean {
  if (property in fallsBack) return true;
  if (tag === "body" && (property === "margin" || property === "padding")) return value === "0";
  if (property === "padding" && alsoPadded.has(tag)) return true;
  const where = drawnByAll[property];
  return where === "anywhere" || (where?.includes(tag) ?? false);
}

let letters: readonly NamedLetter[] = [];
beforeAll(async () => {
  letters = await everyLetter();
});

describe("in Gmail, Outlook and Apple Mail every letter", () => {
  test("is made of what all three draw, or of what falls back well", () => {
    const objections = new Set<string>();
    for (const { name, mail } of letters) {
      for (const element of elementsOf(mail.html)) {
        if (!tags.includes(element.tag)) objections.add(`${name}: <${element.tag}>`);
        for (const [property, value] of element.properties)
          if (!isDrawn(element, property, value)) objections.add(`${name}: ${property} on <${element.tag}>`);
      }
    }
    expect([...objections]).toEqual([]);
  });

  test("has its styles where Gmail keeps them: in elements, and in the head only what may be lost", () => {
    for (const { name, mail } of letters) {
      const [head = "", body = ""] = mail.html.split("</head>");
      expect(body, name).not.toMatch(/<style|\sid="/);
      const screen = head.replaceAll(/<!--[\s\S]*?-->/g, "");
      // Classes are for the dark alone: without them a letter looks as it does by day.
      expect(screen.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, ""), name).not.toMatch(/\.b[12]/);
      expect(head.length, name).toBeLessThan(8_192);
    }
  });

  test("leaves the ground and the text to the mail program, so that it can be dark", () => {
    for (const { name, mail } of letters) {
      expect(mail.html, name).toContain('<meta name="color-scheme" content="light dark">');
      // A colour of its own only on a link, and a ground of its own only in a cell.
      const coloured = elementsOf(mail.html).flatMap(({ tag, properties }) =>
        ["color", "background-color", "background"].flatMap((one) => (properties.has(one) ? [`${one} on ${tag}`] : [])),
      );
      expect(
        coloured.filter((one) => one !== "color on a" && one !== "background-color on td"),
        name,
      ).toEqual([]);
    }
  });

  test("can be read without images, styles and links: its text is all in the HTML, in the same order", () => {
    for (const { name, mail } of letters) {
      const shown = wordsOf(
        mail.html.replaceAll(/<(style|title)>[\s\S]*?<\/\1>|<div style="display:none[\s\S]*?<\/div>/g, ""),
      );
      let from = 0;
      for (const paragraph of mail.text.split("\n\n")) {
        const [line = ""] = paragraph.split("\n").map((one) => one.replace(/^(?:- |> | {4})/, "").trim());
        const said = line.replace(/: (?:https?|mailto):\S+$|: \S+@\S+$/, "").replaceAll(/\s+/g, " ");
        if (said === "") continue;
        const at = shown.indexOf(said, from);
        expect(at, `${name}: ${said}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });
});

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/<br>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
