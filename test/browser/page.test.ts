import { expect, test } from "vitest";
import { serve, withPage } from "./browser.ts";
import { judge, violations } from "./judge.ts";
import { states } from "./state.ts";

test("what axe objects to is found", async () => {
  const served = await serve();
  await withPage(served, async ({ page }) => {
    await page.goto("/");
    await page.evaluate("document.querySelector('label').remove()");
    expect(await violations(page)).toEqual([expect.stringContaining("label")]);
  });
  await served.close();
});

test.each(states)(
  "$name: nothing that axe objects to, nothing too wide, nothing from elsewhere, by day and by night",
  async ({ name, go }) => {
    const served = await serve();
    await withPage(served, async ({ page, faults }) => {
      await go(page, served);
      await judge(page, name);
      expect(faults).toEqual([]);
    });
    await served.close();
  },
);
