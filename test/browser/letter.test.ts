import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askSignIn } from "@follow-through/core/flow/sign-in";
import { eraseSeeker } from "@follow-through/core/flow/erase";
import { aSearch, laterMonday } from "../fixture/search.ts";
import { screens, serve, withPage } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("the letters read well on a phone and on a desk, by day and by night, and load nothing", async () => {
  const served = await serve();
  const { ports, jo } = served.visit;
  await aSearch(ports, jo);
  await askSignIn(ports, "jo@example.org", null, laterMonday);
  await eraseSeeker(ports, jo, laterMonday);
  const letters = new Map(ports.sent.map(({ mail }) => [mail.kind, mail]));
  expect([...letters.keys()]).toEqual(expect.arrayContaining(["receipt", "nudge", "sign-in", "notice"]));
  const objections: string[] = [];
  await withPage(served, async ({ page, faults }) => {
    for (const [kind, mail] of letters) {
      await page.setContent(mail.html);
      for (const width of [360, 1280]) {
        for (const scheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 600 });
          await page.emulateMedia({ colorScheme: scheme });
          await page.screenshot({ path: join(screens, `letter-${kind}-${width}-${scheme}.png`), fullPage: true });
        }
        const tooWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (tooWide) objections.push(`${kind} is too wide at ${width}`);
      }
      await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
      // By day: by night axe takes the browser's own black ground for white.
      await page.emulateMedia({ colorScheme: "light" });
      // A letter is shown within a mail program's own page: landmarks and headings of a page are not its business.
      const rules = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);
      const found = await page.evaluate(
        `axe.run(document, { runOnly: ${rules} }).then((judged) => judged.violations.flatMap(({ id, nodes }) => nodes.map((node) => id + " " + node.html.slice(0, 200) + node.failureSummary)))`,
      );
      objections.push(...(found as string[]).map((id) => `${kind}: ${id}`));
    }
    expect(faults).toEqual([]);
  });
  expect(objections).toEqual([]);
  await served.close();
});
