import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { everyLetter } from "../fixture/letters.ts";
import { screens, serve, withPage } from "./browser.ts";

/** One of each make, to be looked at; the words of all stand in test/golden/letters and out/letters.html. */
const pictured = new Set([
  "nudge-outreach-1",
  "nudge-german",
  "digest-of-two",
  "last-word-outreach",
  "order-plain",
  "receipt-guess",
  "answer-help",
  "answer-hired",
  "notice-undelivered",
  "forwarding",
]);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("the letters read well on a phone and on a desk, by day and by night, and load nothing", async () => {
  const served = await serve();
  const letters = await everyLetter();
  const objections: string[] = [];
  await withPage(served, async ({ page, faults }) => {
    for (const { name, mail } of letters) {
      await page.setContent(mail.html);
      for (const width of [360, 700]) {
        for (const scheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 600 });
          await page.emulateMedia({ colorScheme: scheme });
          if (!pictured.has(name)) continue;
          await page.screenshot({ path: join(screens, `letter-${name}-${width}-${scheme}.png`), fullPage: true });
        }
        const tooWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (tooWide) objections.push(`${name} is too wide at ${width}`);
      }
      await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
      // By day: by night axe takes the browser's own black ground for white.
      await page.emulateMedia({ colorScheme: "light" });
      // A letter is shown within a mail program's own page: landmarks and headings of a page are not its business.
      const rules = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);
      const found = await page.evaluate(
        `axe.run(document, { runOnly: ${rules} }).then((judged) => judged.violations.flatMap(({ id, nodes }) => nodes.map((node) => id + " " + node.html.slice(0, 200) + node.failureSummary)))`,
      );
      objections.push(...(found as string[]).map((id) => `${name}: ${id}`));
    }
    expect(faults).toEqual([]);
  });
  expect(objections).toEqual([]);
  await served.close();
});
