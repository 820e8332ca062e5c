import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { deliver } from "../fixture/desk.ts";
import { aSearch, guessed } from "../fixture/search.ts";
import { linkIn } from "../functions/web/visit.ts";
import { type Served, serve, signIn, withPage } from "./browser.ts";

/** The same way twice, with script and without; gives what the pages did that they must not. */
async function bothWays(go: (page: Page, served: Served) => Promise<void>): Promise<readonly string[]> {
  const all: string[] = [];
  for (const script of [true, false]) {
    const served = await serve();
    await withPage(
      served,
      async ({ page, faults }) => {
        await go(page, served);
        all.push(...faults);
      },
      { script, width: 360 },
    );
    await served.close();
  }
  return all;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const unfold = (page: Page, words: string): Promise<void> =>
  page.locator("summary", { hasText: words }).first().click();
const reads = async (page: Page, words: string): Promise<void> => {
  // A page may take its time on a busy machine; how long is not what is tested here.
  await expect.poll(() => page.locator("body").innerText(), { timeout: 20_000 }).toContain(words);
};

describe("with and without script", () => {
  test("from the sign-in to the first fixed reading and the first snooze", async () => {
    const faults = await bothWays(async (page, served) => {
      const { ports } = served.visit;
      const taken = await deliver(ports, {}, "track", "2026-08-17T14:00:00.000Z");
      await guessed(ports, served.visit.jo, taken.kind === "tracked" ? taken.threadId : "", ["company", "jobs"]);
      await page.goto("/");
      await page.getByLabel("Your mail address").fill("jo@example.org");
      await press(page, "Mail me a link");
      await reads(page, "Look into your mail");
      await page.goto(linkIn(ports.sent.at(-1)?.mail.text ?? "", "/sign-in/"));
      await press(page, "Sign in");
      await reads(page, "Open threads");
      await unfold(page, "Put it right");
      await page.getByLabel("Company").fill("Acme Robotics");
      await page.getByLabel("Job", { exact: true }).fill("Data Engineer");
      await press(page, "Save");
      await reads(page, "Data Engineer at Acme Robotics");
      await page.locator("a.who").click();
      await press(page, "Wait a week");
      await reads(page, "Snoozed");
      await press(page, "Undo");
      await reads(page, "Waiting for them");
    });
    expect(faults).toEqual([]);
  });

  test("they replied with an outcome; close with a reason; open again; note; undo", async () => {
    const faults = await bothWays(async (page, served) => {
      await aSearch(served.visit.ports, served.visit.jo);
      await signIn(served, page);
      await page.goto("/");
      await page.getByRole("link", { name: "Follow up with Pat Lee" }).click();
      await unfold(page, "They replied, and said");
      await page.getByLabel("They invited me to an interview").check();
      await page.locator("details[open]").getByRole("button", { name: "Save" }).first().click();
      await reads(page, "Interview");
      await unfold(page, "Close it, because");
      await page.getByLabel("They said no").last().check();
      await press(page, "Close the thread");
      await reads(page, "they said no");
      await press(page, "Open it again");
      await unfold(page, "Write a note");
      await page.getByLabel("Only you see it").fill("Met at the fair");
      await press(page, "Keep the note");
      await reads(page, "Met at the fair");
      await press(page, "Undo");
      await reads(page, "Undone");
    });
    expect(faults).toEqual([]);
  });

  test("a mail from a file is looked at, kept, moved to a thread of its own, and that thread deleted", async () => {
    const faults = await bothWays(async (page, served) => {
      await deliver(served.visit.ports, {}, "track", "2026-08-17T14:00:00.000Z");
      await signIn(served, page);
      await page.goto("/");
      await page.locator("a.who").click();
      await unfold(page, "Add a mail to this thread");
      await page.getByRole("link", { name: "Upload or paste it" }).click();
      const text =
        "From: Pat Lee <pat@acme.example>\r\nTo: jo@example.org\r\nSubject: Hello\r\n\r\nHi Jo, let us talk on Friday.\r\n\r\nPat\r\n";
      const file = { name: "mail.eml", mimeType: "message/rfc822", buffer: Buffer.from(text) };
      await page.getByLabel("A saved mail").setInputFiles(file);
      await press(page, "See how I read it");
      await reads(page, "let us talk on Friday");
      await press(page, "Keep it");
      await reads(page, "The mail is kept");
      await page.getByRole("link", { name: "Move it to another thread" }).first().click();
      await page.getByLabel("Move it to").selectOption("new");
      await press(page, "Move it");
      await reads(page, "The mail is moved");
      await unfold(page, "Delete this thread");
      await page.getByLabel("Yes, delete it").check();
      await press(page, "Delete this thread");
      await reads(page, "deleted");
      expect(await page.locator("a.who").count()).toBe(1);
    });
    expect(faults).toEqual([]);
  });

  test("settings: the hour, a pause, another address, signing out", async () => {
    const faults = await bothWays(async (page, served) => {
      await signIn(served, page);
      await page.goto("/settings");
      await unfold(page, "When I may write to you");
      await page.getByLabel("Hour").fill("07:30");
      await page.locator("#week").getByRole("button", { name: "Save" }).click();
      await reads(page, "07:30");
      await page.getByLabel("Another address").fill("jo@work.example");
      await press(page, "Mail a link to it");
      await reads(page, "A link is on its way");
      await page.goto(linkIn(served.visit.ports.sent.at(-1)?.mail.text ?? "", "/address/"));
      await press(page, "Yes, it is mine");
      await page.goto("/settings");
      await reads(page, "jo@work.example");
      await unfold(page, "Pause");
      await press(page, "Pause everything");
      await reads(page, "until you resume");
      await press(page, "Sign out");
      await reads(page, "You are signed out");
      await page.goto("/settings");
      await reads(page, "Please sign in first");
    });
    expect(faults).toEqual([]);
  });

  test("a button of a mail, and one-click stop, without a sign-in", async () => {
    const faults = await bothWays(async (page, served) => {
      const { ports, jo } = served.visit;
      const taken = await deliver(ports, {}, "track", "2026-08-17T14:00:00.000Z");
      const threadId = taken.kind === "tracked" ? taken.threadId : "";
      await page.goto(`/do/${ports.signer.seal("act", `${jo.id}.${threadId}.replied`, "2026-12-31T00:00:00.000Z")}`);
      await press(page, "Yes, they replied");
      await reads(page, "Noted: they replied");
      await page.goto(`/u/${ports.signer.seal("unsubscribe", jo.id, "2026-12-31T00:00:00.000Z")}`);
      await press(page, "Stop all reminders");
      await reads(page, "All reminders are stopped");
    });
    expect(faults).toEqual([]);
  });

  test("everything is deleted after typing the address", async () => {
    const faults = await bothWays(async (page, served) => {
      await aSearch(served.visit.ports, served.visit.jo);
      await signIn(served, page);
      await page.goto("/settings");
      await page.getByRole("link", { name: "Delete everything" }).click();
      await page.getByLabel("To confirm").fill("jo@example.org");
      await press(page, "Delete everything");
      await reads(page, "Everything is deleted");
      expect(served.visit.ports.raw.size).toBe(0);
    });
    expect(faults).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  test("the content is one step away, each step shows where it is, and a thread is found, opened and snoozed", async () => {
    const served = await serve();
    await aSearch(served.visit.ports, served.visit.jo);
    await withPage(served, async ({ page }) => {
      await signIn(served, page);
      await page.goto("/");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toContain("Skip to the content");
      await page.keyboard.press("Enter");
      await tabTo(page, "Person, company, job");
      await page.keyboard.type("nordlicht");
      await page.keyboard.press("Enter");
      await page.waitForURL(/q=nordlicht/);
      await tabTo(page, "Ines Maurer");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/threads\/thr_/);
      await tabTo(page, "Wait until");
      await page.keyboard.press("Enter");
      await tabTo(page, "2 weeks");
      await page.keyboard.press("Enter");
      await reads(page, "I will bring it back then");
      await tabTo(page, "Undo");
      await page.keyboard.press("Enter");
      await reads(page, "Undone");
    });
    await served.close();
  });
});

describe("the copy button", () => {
  test("is there with script alone", async () => {
    for (const script of [true, false]) {
      const served = await serve();
      await withPage(
        served,
        async ({ page }) => {
          await signIn(served, page);
          await page.goto("/");
          await reads(page, "track@in.localhost");
          expect(await page.getByRole("button", { name: "Copy" }).isVisible()).toBe(script);
        },
        { script },
      );
      await served.close();
    }
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "(() => { const at = document.activeElement; return [at.textContent.slice(0, 200), at.placeholder, at.getAttribute('aria-label')].join(' '); })()",
  );

/** Steps on until the focus is on it; every step on the way has a visible outline. */
async function tabTo(page: Page, words: string): Promise<void> {
  const unmarked: string[] = [];
  let at = "";
  for (let steps = 0; steps < 80 && !at.includes(words); steps++) {
    await page.keyboard.press("Tab");
    at = await focused(page);
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    if (outline === "none" && at.trim() !== "") unmarked.push(at);
  }
  expect(at).toContain(words);
  expect(unmarked).toEqual([]);
}
