import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { screens } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Judged {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const repeatedIds =
  "[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)";

/** Run past the page's policy, which lets no script in: as the tests' own, not as the page's. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const judged = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)) as Judged;
  expect(judged.passes.length).toBeGreaterThan(10);
  const repeated = (await page.evaluate(repeatedIds)) as readonly string[];
  return [
    ...judged.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
    ),
    // A label finds the first of two; axe leaves that to others.
    ...repeated.map((id) => `the id ${id} stands twice`),
  ];
}

const each = "document.querySelectorAll('details').forEach((details) =>";
const openAll = `${each} { details.dataset.was ??= String(details.open); details.open = true; })`;
const openAsBefore = `${each} { details.open = details.dataset.was === "true"; })`;
const tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

const looks = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

/** Each width and each scheme once: the one moves what is there, the other colours it. */
const isJudged = (width: number, scheme: string): boolean => (width === 360) === (scheme === "light");

/** The page that is open, pictured narrow and wide, light and dark: nothing too wide, nothing that axe objects to. */
export async function judge(page: Page, name: string): Promise<void> {
  const objections: string[] = [];
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(screens, `${name}-${width}-${scheme}.png`), fullPage: true });
    expect(await page.evaluate(tooWide), `${width}`).toBe(0);
    await page.evaluate(openAll);
    expect(await page.evaluate(tooWide), `${width}, all open`).toBe(0);
    objections.push(...(isJudged(width, scheme) ? await violations(page) : []));
    await page.evaluate(openAsBefore);
  }
  expect(objections).toEqual([]);
}
