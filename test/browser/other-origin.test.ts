import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findDoor } from "@follow-through/local/control";
import type { Instance } from "@follow-through/local/instance";
import type { BrowserContext } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { assistant, deliver, kindsSent, sentBy, signIn, soon, threadsAt } from "../journey/assistant.ts";
import { launch } from "./browser.ts";

/** A name of a stranger's that leads to this machine, as their own name server may say at any time. */
const rebound = "evil.example";

interface Tried {
  readonly what: string;
  /** What the page got to read; null: nothing. */
  readonly read: string | null;
}

/** What a page of another origin can do with an address: read it, post a form at it, send it JSON, show it, run it. */
const tryAll = `async (urls) => {
  const tried = [];
  const read = async (what, url, init) => {
    const got = await fetch(url, init).then((r) => r.text(), () => null);
    tried.push({ what: what + " " + url, read: got || null });
  };
  for (const url of urls) {
    await read("get", url, { credentials: "include" });
    await read("blind get", url, { credentials: "include", mode: "no-cors" });
    const form = { method: "POST", credentials: "include", body: new URLSearchParams({ email: "jo@example.org", name: "Mallory", typed: "jo@example.org" }) };
    await read("post", url, form);
    await read("blind post", url, { ...form, mode: "no-cors" });
    const target = { "x-amz-target": "DynamoDB_20120810.ListTables", "content-type": "application/x-amz-json-1.0" };
    await read("call", url, { method: "POST", headers: target, body: "{}" });
    await read("blind call", url, { method: "POST", mode: "no-cors", body: "{}" });
    await read("delete", url, { method: "DELETE", credentials: "include" });
    const frame = document.createElement("iframe");
    frame.src = url;
    const loaded = new Promise((done) => { frame.onload = done; setTimeout(done, 2000); });
    document.body.append(frame);
    await loaded;
    let inside = null;
    try { inside = frame.contentDocument && frame.contentDocument.body.innerText; } catch {}
    tried.push({ what: "frame " + url, read: inside || null });
    const script = document.createElement("script");
    const ran = new Promise((done) => { script.onload = () => done("ran"); script.onerror = () => done(null); });
    script.src = url;
    document.body.append(script);
    tried.push({ what: "script " + url, read: await ran });
  }
  return tried;
}`;

async function evilSite(): Promise<number> {
  const server = createServer((_, response) =>
    response
      .setHeader("content-type", "text/html")
      .setHeader("access-control-allow-origin", "http://127.0.0.1:" + (server.address() as AddressInfo).port)
      .setHeader("access-control-allow-credentials", "true")
      .end("<body>evil</body>"),
  );
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", () => ready()));
  onTestFinished(() => new Promise<void>((closed) => void server.close(() => closed())));
  return (server.address() as AddressInfo).port;
}

/** A running instance with Jo's mail in it, her signed-in browser, and every port it has. */
async function world() {
  const here = await assistant();
  await deliver(here);
  await soon(async () => (await sentBy(here)).length > 0 || null);
  const session = await signIn(here);
  const door = await findDoor(here.data);
  if (!door) throw new Error("no door");
  const [name = "", value = ""] = session.split("=");
  const browser = await launch([`--host-resolver-rules=MAP ${rebound} 127.0.0.1`]);
  onTestFinished(() => browser.close());
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url: here.web }]);
  const pages = ["/", "/outbox", "/export.json", "/settings/name", "/erase", "/sign-in", "/sign-out"];
  return { here, session, context, pages, ports: [door.table, door.control] };
}

async function attackFrom(context: BrowserContext, site: string, urls: readonly string[]): Promise<readonly Tried[]> {
  const page = await context.newPage();
  await page.goto(site);
  const tried = (await page.evaluate(`(${tryAll})(${JSON.stringify(urls)})`)) as readonly Tried[];
  await page.close();
  return tried;
}

const stateOf = async (here: Instance, session: string): Promise<unknown> => ({
  threads: await threadsAt(here, session),
  sent: await kindsSent(here),
  self: await (await fetch(`${here.web}/export.json`, { headers: { cookie: session } })).text(),
});

test("a page of another origin reads and changes nothing: web, outbox, database, control", async () => {
  const { here, session, context, pages, ports } = await world();
  const before = await stateOf(here, session);
  const port = await evilSite();
  const site = `http://127.0.0.1:${port}/`;
  // What lets itself be read is read: so what follows is not for want of trying.
  const open = await attackFrom(context, site, [`http://localhost:${port}/`]);
  expect(open.map(({ read }) => read)).toContain("<body>evil</body>");
  // The port alone makes it another origin, but the same site: the browser sends Jo's cookie along.
  const tried = await attackFrom(context, site, [...pages.map((path) => here.web + path), ...ports]);
  expect(tried.length).toBeGreaterThan(50);
  expect(tried.filter(({ read }) => read !== null)).toEqual([]);
  expect(await stateOf(here, session)).toEqual(before);
});

test("a name of a stranger's that is pointed at this machine reads and changes nothing", async () => {
  const { here, session, context, pages, ports } = await world();
  const before = await stateOf(here, session);
  const own = (url: string): string => url.replace("127.0.0.1", rebound);
  for (const at of [here.web, ...ports].map(own)) {
    const paths = at === own(here.web) ? pages : ["/"];
    const tried = await attackFrom(
      context,
      at,
      paths.map((path) => at + path),
    );
    // Its own origin by then: what it reads is that nobody here goes by that name.
    const told = tried
      .map(({ read }) => read ?? "")
      .filter((read) => !/not known by that name|an unknown host|a browser's request/.test(read));
    expect(told.filter((read) => read !== "" && read !== "ran")).toEqual([]);
    expect(tried.some(({ read }) => read?.includes("Jo"))).toBe(false);
  }
  expect(await stateOf(here, session)).toEqual(before);
});
