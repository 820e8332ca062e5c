import { describe, expect, test } from "vitest";
import { josSignedInVisit, josVisit, origin } from "./visit.ts";

const pages = ["/", "/threads", "/settings", "/stats", "/add", "/history", "/erase"];

describe("every page", () => {
  test.each([...pages, "/no-such-page", "/do/forged", "/u/forged", "/sign-in/forged", "/healthz"])(
    "%s allows no script of its own, no frame, no cache and no referrer",
    async (path) => {
      const visit = await josSignedInVisit();
      const { headers } = await visit.open(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    },
  );

  test.each(pages)("%s has no script, style or handler within itself and asks nothing of elsewhere", async (path) => {
    const visit = await josSignedInVisit();
    const { html, status } = await visit.open(path);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script(?![^>]* src="\/script-)|<style|\sstyle=|\son[a-z]+=/i);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]*)"[^>]*(?:rel="stylesheet"|defer)?/g)].map(([, url]) => url);
    expect(loaded.filter((url) => url && !url.startsWith("/") && !url.startsWith("#"))).toEqual([]);
  });

  test.each(pages)("%s is under 50 KB with its style and script", async (path) => {
    const visit = await josSignedInVisit();
    const { html } = await visit.open(path);
    const assets = [...html.matchAll(/"(\/(?:style|script)-[^"]+)"/g)].map(([, url]) => url ?? "");
    const bodies = await Promise.all(assets.map(async (url) => (await visit.request(url)).text()));
    expect(assets).toHaveLength(2);
    expect(Buffer.byteLength([html, ...bodies].join(""))).toBeLessThan(50_000);
  });

  test.each(pages.slice(1))("%s shows a stranger nothing but the sign-in page", async (path) => {
    const visit = await josVisit();
    const page = await visit.open(path);
    expect(page.status).toBe(401);
    expect(page.html).not.toContain("Jo Park");
  });

  test("the stylesheet may be kept for ever, since its name changes with it", async () => {
    const visit = await josVisit();
    const [, path = ""] = /"(\/style-[^"]+)"/.exec((await visit.open("/")).html) ?? [];
    const response = await visit.request(path);
    expect(response.headers.get("content-type")).toContain("text/css");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });
});

describe("a request that is not ours", () => {
  test("under another name is refused, whatever it asks for", async () => {
    const visit = await josSignedInVisit();
    for (const path of ["/", "/export.json", "/healthz"]) {
      const response = await visit.request(path, { headers: { host: "evil.example" } });
      expect(response.status).toBe(421);
      expect(await response.text()).not.toContain("Jo Park");
    }
  });

  test.each([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site without fetch metadata", { origin: "https://evil.example" }],
    ["a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a site beside ours", { origin: "http://127.0.0.1:4000", "sec-fetch-site": "same-site" }],
  ])("from %s changes nothing", async (_, headers) => {
    const visit = await josSignedInVisit();
    const form = (await visit.open("/settings")).forms.find(({ action }) => action === "/settings/name");
    const answer = await visit.send("/settings/name", { ...form?.fields, name: "Mallory" }, headers);
    expect(answer.status).toBe(403);
    expect((await visit.open("/settings")).html).not.toContain("Mallory");
  });

  test.each([
    ["Chrome and Safari, whose pages have no referrer", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["an older browser", { origin }],
    ["a script of the seeker's own", {}],
  ] as const)("from %s is ours with the page's token", async (_, headers) => {
    const visit = await josSignedInVisit();
    const form = (await visit.open("/settings")).forms.find(({ action }) => action === "/settings/name");
    await visit.send("/settings/name", { ...form?.fields, name: "Jo P. Park" }, headers);
    expect((await visit.open("/settings")).html).toContain("Jo P. Park");
  });

  test.each([
    ["no token", ""],
    ["a forged token", "a1.YWJj.0000000000000000000000"],
  ])("with %s changes nothing even if it carries the cookie", async (_, token) => {
    const visit = await josSignedInVisit();
    const answer = await visit.send("/settings/name", { form: token, name: "Mallory" });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("Nothing was changed");
  });

  test("with the form token of another seeker changes nothing", async () => {
    const visit = await josSignedInVisit();
    const token = visit.ports.signer.seal("form", "skr_otherperson1 x", "2027-01-01T00:00:00.000Z");
    expect((await visit.send("/settings/name", { form: token, name: "Mallory" })).status).toBe(403);
  });

  test.each(["PUT", "DELETE", "PATCH"])("with the method %s is refused", async (method) => {
    const visit = await josSignedInVisit();
    expect((await visit.request("/settings/name", { method })).status).toBe(405);
  });

  test.each(["application/json", "text/plain"])("with a body of %s is refused", async (type) => {
    const visit = await josSignedInVisit();
    const init = { method: "POST", headers: { "content-type": type, origin }, body: "{}" };
    expect((await visit.request("/settings/name", init)).status).toBe(415);
  });

  test("with a body that no form here has is refused before it is read", async () => {
    const visit = await josSignedInVisit();
    const answer = await visit.send("/settings/name", { name: "x".repeat(300_000) });
    expect(answer.status).toBe(413);
  });
});

describe("a fault", () => {
  test("shows a page that says what to do, and logs neither message nor path", async () => {
    const visit = await josSignedInVisit();
    visit.ports.store.list = async () => {
      throw new Error("secret of pat@acme.example");
    };
    const page = await visit.open("/threads?q=pat");
    expect(page.status).toBe(500);
    expect(page.text).toContain("try again");
    expect(page.html).not.toContain("secret");
    expect(JSON.stringify(visit.ports.notes)).not.toMatch(/secret|pat/);
  });

  test("an unknown page says so", async () => {
    const page = await (await josVisit()).open("/no-such-page");
    expect(page.status).toBe(404);
    expect(page.text).toContain("no such page");
  });
});

test.each([
  ["multipart/form-data", "abcd"],
  ["multipart/form-data; boundary=b", "--c\r\n\r\nx"],
  ["multipart/form-data; boundary=b", ""],
])("a form that is none (%s) is told so, and is no fault of ours", async (type, body) => {
  const visit = await josSignedInVisit();
  const headers = { origin, "content-type": type };
  for (const path of ["/sign-in", "/settings/name"]) {
    const { status } = await visit.request(path, { method: "POST", body, headers });
    expect([400, 403, 422]).toContain(status);
  }
});
