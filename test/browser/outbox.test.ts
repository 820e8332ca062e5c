import { expect, onTestFinished, test } from "vitest";
import { assistant, deliver, sentBy, soon } from "../journey/assistant.ts";
import { launch } from "./browser.ts";
import { judge } from "./judge.ts";

test("the outbox and a mail in it: nothing that axe objects to, nothing too wide, by day and by night", async () => {
  const here = await assistant();
  await deliver(here);
  await soon(async () => (await sentBy(here)).length > 0 || null);
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${here.web}/outbox`);
  await judge(page, "outbox");
  await page.locator("a.who").first().click();
  await page.waitForURL(/\/outbox\/.+/);
  expect(await page.frameLocator("iframe").locator("body").innerText()).not.toBe("");
  await judge(page, "outbox-mail");
});
