import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { escapeHtml } from "@follow-through/core/nudge/letter-html";
import { everyLetter, type NamedLetter } from "../../fixture/letters.ts";

const root = resolve(import.meta.dirname, "../../..");
let letters: readonly NamedLetter[] = [];

beforeAll(async () => {
  letters = await everyLetter();
  const page = letters.map(({ name, mail }) => sectionOf(name, mail)).join("\n");
  mkdirSync(resolve(root, "out"), { recursive: true });
  writeFileSync(
    resolve(root, "out/letters.html"),
    `<!doctype html><meta charset="utf-8"><title>Every letter</title>${page}`,
  );
});

/** The letter as a mail program frames it, text beside HTML. */
const sectionOf = (name: string, { subject, text, html }: NamedLetter["mail"]): string =>
  `<h2 id="${name}">${name}</h2><p>${escapeHtml(subject)}</p><div style="display:flex;flex-wrap:wrap;gap:16px"><iframe sandbox title="${name}" width="640" height="560" srcdoc="${escapeHtml(html)}"></iframe><pre style="white-space:pre-wrap;width:560px;font-size:13px">${escapeHtml(text)}</pre></div>`;

/** In whose name, to whom and about what, as far as it is not the same in all. */
function headOf({ kind, fromName, to, subject, unsubscribe }: NamedLetter["mail"]): string {
  const rows = [
    `Kind: ${kind}`,
    ...(fromName === null ? [] : [`From: ${fromName}`]),
    `To: ${to.email}`,
    `Subject: ${subject}`,
    ...(unsubscribe === null ? [] : ["One-click: yes"]),
  ];
  return `${rows.join("\n")}\n\n`;
}

/** What changed on purpose is looked at in out/letters.html and taken over with `npx vitest run -u` on this file. */
describe("every letter", () => {
  test("reads as it did, in text and in HTML", async () => {
    for (const { name, mail } of letters) {
      await expect(headOf(mail) + mail.text).toMatchFileSnapshot(resolve(root, `test/golden/letters/${name}.txt`));
      await expect(mail.html).toMatchFileSnapshot(resolve(root, `test/golden/letters/${name}.html`));
    }
  });

  test("speaks calmly, in whole sentences, and says nothing that it does not know", () => {
    for (const { name, mail } of letters) {
      const words = mail.text.replaceAll(/\S+:\/\/\S+|\S+@in\.localhost/g, "");
      expect(`${name}: ${mail.subject}\n${words}`).not.toMatch(
        /!(?!\w)|undefined|null|\bNaN\b|\[object|(?<=\S) {2,}\w+:|\bthem has\b|  ·|about \.|,,|\.\./,
      );
      expect(mail.subject.trim()).toBe(mail.subject);
      expect(mail.subject).not.toBe("Re:");
      expect(mail.subject.length).toBeLessThan(120);
    }
  });

  test("loads nothing, runs nothing, and is small enough that Gmail shows all of it", () => {
    for (const { name, mail } of letters) {
      expect(`${name}: ${mail.html}`).not.toMatch(/<img|<script|<link|url\(|@import|<iframe|\son\w+=/i);
      expect(Buffer.byteLength(mail.html), name).toBeLessThan(102_000);
    }
  });

  test("has no link to write with that a mail client would cut", () => {
    for (const { name, mail } of letters) {
      for (const [, link = ""] of mail.html.matchAll(/href="(mailto:[^"]*)"/g)) {
        expect(link.replaceAll("&amp;", "&").length, name).toBeLessThanOrEqual(1600);
      }
    }
  });

  test("within the conversation has its subject, and nothing that a contact should not read", () => {
    const within = letters.filter(({ mail }) => mail.kind === "nudge");
    expect(within.length).toBeGreaterThan(10);
    for (const { name, mail } of within) {
      // Of an application by form there is no own mail to answer.
      const answers = name.startsWith("nudge-acknowledged-nobody") ? null : "<first@example.org>";
      expect(mail.inReplyTo, name).toBe(answers);
      expect(mail.text, name).not.toMatch(/for good|letting go|ghost|gone quiet|ignor|rude/i);
    }
  });

  test("of the second nudge is not the first again", () => {
    const textOf = (name: string): string => letters.find((letter) => letter.name === name)?.mail.text ?? "";
    const own = /^(Hi Pat,|Hello,|Best,)$/;
    for (const stage of ["outreach", "application"]) {
      // From the buttons on every nudge is the same, so that they are found where they always are.
      const [first = "", again = ""] = [1, 2].map((step) => textOf(`nudge-${stage}-${step}`).split("They replied:")[0]);
      const said = new Set(sentencesOf(first));
      expect(sentencesOf(again).length).toBeGreaterThan(4);
      expect(sentencesOf(again).filter((sentence) => said.has(sentence) && !own.test(sentence))).toEqual([]);
    }
  });
});

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3);
