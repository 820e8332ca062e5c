import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { type Browser, chromium as playwright, type Page } from "playwright-core";
import { josDesk } from "../fixture/desk.ts";
import { laterMonday } from "../fixture/search.ts";
import { Visit } from "../functions/web/visit.ts";

const out = resolve(import.meta.dirname, "../../out");
export const screens = join(out, "screens");

/** The Chromium that comes with `npm ci`. Told that it is on Lambda it unpacks its own libraries, so no apt is needed. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const temporary = join(out, "chromium");
  mkdirSync(temporary, { recursive: true });
  mkdirSync(screens, { recursive: true });
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs24.x";
  process.env["TMPDIR"] = temporary;
  process.env["FONTCONFIG_PATH"] = ownFonts(temporary);
  const { default: chromium } = await import("@sparticuz/chromium");
  // What would loosen the rules of the web is left out: these tests are about them too.
  const args = chromium.args.filter((arg) => !/^--(headless|disable-web-security|allow-running-insecure)/.test(arg));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, ...more],
    headless: true,
  });
}

/** Its own list of fonts looks below /tmp only; without any font it ends with the first letter it can't draw. */
function ownFonts(temporary: string): string {
  const path = join(temporary, "fontconfig");
  mkdirSync(path, { recursive: true });
  const folders = `<dir>${temporary}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${path}/cache</cachedir>`;
  writeFileSync(join(path, "fonts.conf"), `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>\n`);
  return path;
}

export interface Served {
  readonly url: string;
  readonly visit: Visit;
  readonly close: () => Promise<void>;
}

/** The web view on a free port with the fake world behind it. */
export async function serve(now = laterMonday): Promise<Served> {
  const { ports, jo } = await josDesk();
  const visit = new Visit(ports, jo, { allowedHosts: (host) => host.startsWith("127.0.0.1:") });
  visit.now = now;
  const server = createAdaptorServer({ fetch: visit.web.fetch });
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", () => ready()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    visit,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

/** What a page did that it must not: asked another host, broke its own policy, failed. */
export interface Seen {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A fresh browser with one page. Its own process each time: this Chromium runs in one and ends with its first context. */
export async function withPage(
  served: Served,
  visit: (seen: Seen) => Promise<void>,
  { script = true, width = 1280 }: { readonly script?: boolean; readonly width?: number } = {},
): Promise<void> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      baseURL: served.url,
      viewport: { width, height: 800 },
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) faults.push(`asked ${request.url()}`);
    });
    page.on("console", (message) => {
      // The status of a page that says no is no fault of the page.
      if (message.type() === "error" && !message.text().includes("the server responded with"))
        faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await visit({ page, faults });
  } finally {
    await browser.close();
  }
}

/** Signs the page's browser in, without the way there. */
export async function signIn(served: Served, page: Page): Promise<void> {
  await served.visit.signIn();
  const [name = "", value = ""] = served.visit.cookie.split("=");
  await page.context().addCookies([{ name, value, url: served.url }]);
}
