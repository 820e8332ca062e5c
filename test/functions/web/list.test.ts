import { deliver } from "../../fixture/desk.ts";
import { aSearch, laterMonday } from "../../fixture/search.ts";
import { aThread } from "../../fixture/thread.ts";
import { threadAt, threadListing } from "@follow-through/core/flow/record";
import type { Thread } from "@follow-through/core/thread/thread";
import { describe, expect, test } from "vitest";
import { josSignedInVisit, Visit } from "./visit.ts";

const order = (text: string, ...words: string[]): number[] => words.map((word) => text.indexOf(word));

async function keep(visit: Visit, thread: Partial<Thread> & { readonly id: string }): Promise<void> {
  const whole = aThread({ ...thread, seekerId: visit.jo.id });
  await visit.ports.store.put(
    threadAt(visit.jo.id, whole.id),
    whole,
    { expect: "absent", list: threadListing(whole) },
    visit.now,
  );
}

describe("the list", () => {
  test("of somebody new teaches the first step, with the address to copy", async () => {
    const page = await (await josSignedInVisit()).open("/");
    expect(page.text).toContain("put this address into BCC");
    expect(page.html).toContain('<code id="track">track@in.localhost</code>');
  });

  test("groups by job, your move first, then the quietest, and says what each waits for", async () => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    visit.now = laterMonday;
    const { text } = await visit.open("/");
    const groups = text.slice(text.indexOf("Search"));
    const found = order(
      groups,
      "Senior Data Engineer",
      "Dana Roe",
      "Pat Lee",
      "Analytics Engineer",
      "Ines Maurer",
      "Data Platform Lead",
    );
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(groups.match(/Senior Data Engineer/g)).toHaveLength(1);
    expect(text).toContain("quiet for 21 days");
    expect(text).toContain("Your move");
    expect(text).toContain("back Tue 1 Sep, 09:00");
    expect(text).not.toContain("Olu Adeyemi");
  });

  test("puts a job with your move before one that has been quiet longer", async () => {
    const visit = await josSignedInVisit();
    const quiet = { jobs: [{ title: "Quiet Job", url: null, ref: null }], quietSince: "2026-07-01T10:00:00.000Z" };
    const fresh = { jobs: [{ title: "Fresh Job", url: null, ref: null }], quietSince: "2026-08-02T10:00:00.000Z" };
    await keep(visit, { id: "thr_quietquietqu", ...quiet });
    await keep(visit, { id: "thr_freshfreshfr", ...fresh, state: "yours" });
    const { text } = await visit.open("/threads");
    const [first = 0, second = 0] = order(text.slice(text.indexOf("Search")), "Fresh Job", "Quiet Job");
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(second);
  });

  test.each([
    ["yes", "advocate: Pat Lee"],
    ["this-job", "advocate: Pat Lee"],
    ["invited", "advocate asked: Pat Lee"],
    ["draft", "advocate to ask: Pat Lee"],
    ["stopped", null],
    ["not-now", null],
  ] as const)("names an advocate as what they are: %s", async (consent, shown) => {
    const visit = await josSignedInVisit();
    const advocate = { id: "adv_x", email: "pat@acme.example", name: "Pat Lee", consent };
    await keep(visit, { id: "thr_advocated", advocate });
    const { text } = await visit.open("/");
    expect(/advocate[^:]*: Pat Lee/.exec(text)?.[0] ?? null).toBe(shown);
  });

  test("begins with what is to do today", async () => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    visit.now = laterMonday;
    const { text } = await visit.open("/");
    expect(text).toContain("Follow up with Pat Lee");
    expect(text).toContain("Answer Dana Roe");
    expect(text).not.toContain("Follow up with Ines");
  });

  test.each([
    ["yours", ["Dana Roe"], ["Pat Lee", "Ines Maurer", "Olu Adeyemi"]],
    ["waiting", ["Pat Lee"], ["Dana Roe", "Ines Maurer", "Olu Adeyemi"]],
    ["snoozed", ["Ines Maurer"], ["Pat Lee", "Dana Roe", "Olu Adeyemi"]],
    ["closed", ["Olu Adeyemi"], ["Pat Lee", "Dana Roe", "Ines Maurer"]],
  ])("shows %s alone", async (filter, shown, hidden) => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    visit.now = laterMonday;
    const { text } = await visit.open(`/threads?show=${filter}`);
    for (const name of shown) expect(text).toContain(name);
    for (const name of hidden) expect(text).not.toContain(name);
  });

  test.each([
    ["nord", "Ines Maurer"],
    ["data eng", "Pat Lee"],
    ["PAT@ACME", "Pat Lee"],
    ["quill", "Data Platform Lead"],
  ])("finds %s", async (question, name) => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    const { text } = await visit.open(`/threads?q=${encodeURIComponent(question)}`);
    expect(text).toContain(name);
    expect(text).not.toContain("Sam");
  });

  test("says what to do where nothing is found, and does not read the question as HTML", async () => {
    const visit = await josSignedInVisit();
    const page = await visit.open(`/threads?q=${encodeURIComponent('"><b>zz')}`);
    expect(page.html).not.toContain("<b>");
    expect(page.text).toContain("Nothing here matches");
  });

  test("shows hostile names, companies, titles and subjects as text", async () => {
    const visit = await josSignedInVisit();
    const evil = '<img src=x onerror="alert(1)">';
    const job = { title: evil, url: "javascript:alert(1)", ref: evil };
    const contacts = [{ email: `a"onfocus=b@x.example`, name: `</a>${evil}` }];
    await keep(visit, {
      id: "thr_evilevilevil",
      company: evil,
      jobs: [job],
      contacts,
      subject: evil,
      guessed: ["company", "jobs"],
    });
    for (const path of ["/", "/threads/thr_evilevilevil"]) {
      const { html, status } = await visit.open(path);
      expect(status).toBe(200);
      expect(html).not.toContain("<img");
      expect(html).not.toMatch(/href="javascript:/i);
      expect(html).not.toContain('"onfocus=');
      expect(html).toContain("&lt;img");
    }
  });

  test("a guess is confirmed with one press, where it stands", async () => {
    const visit = await josSignedInVisit();
    await keep(visit, { id: "thr_guessguessgu", guessed: ["company"] });
    const page = await visit.open("/");
    expect(page.text).toMatch(/my guess\s+company\s*: Acme/);
    const after = await visit.press(page, "That is right");
    expect(after.text).toContain("confirmed");
    expect(after.text).not.toContain("my guess");
    const again = await visit.press(after, "Undo");
    expect(again.text).toContain("my guess");
  });

  test("a guess is put right where it stands, and the next mail to that person is read so", async () => {
    const visit = await josSignedInVisit();
    await keep(visit, { id: "thr_guessguessgu", guessed: ["company", "jobs"] });
    const page = await visit.press(await visit.open("/"), "Save", { company: "Acme Robotics", job: "Data Engineer" });
    expect(page.text).toContain("Data Engineer at Acme Robotics");
    expect(page.text).not.toContain("my guess");
    const mail = {
      subject: "Something else",
      messageId: "<other@example.org>",
      text: "Hi Pat,\n\nare you hiring?\n\nJo",
    };
    await deliver(visit.ports, mail, "track", visit.now);
    expect((await visit.open("/threads?q=something")).text).toContain("Acme Robotics");
  });
});

describe("however many threads there are", () => {
  /** Counts what a page asks of the store. */
  async function counted(visit: Visit, path: string): Promise<{ requests: number; items: number; bytes: number }> {
    let requests = 0;
    let items = 0;
    const store = new Proxy(visit.ports.store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== "function") return method;
        return async (...args: unknown[]) => {
          const answer: unknown = await method.apply(target, args);
          requests += 1;
          if (typeof answer === "object" && answer !== null && "items" in answer) items += [answer.items].flat().length;
          return answer;
        };
      },
    });
    const watched = new Visit({ ...visit.ports, store }, visit.jo);
    watched.cookie = visit.cookie;
    const { html, status } = await watched.open(path);
    expect(status).toBe(200);
    return { requests, items, bytes: Buffer.byteLength(html) };
  }

  test.each([
    [10, 10],
    [500, 200],
    [10_000, 200],
  ])("%i threads take two requests, at most 200 items and 50 KB", async (total, open) => {
    const visit = await josSignedInVisit();
    const closed = { at: "2026-07-01T10:00:00.000Z", reason: "done" } as const;
    for (let i = 0; i < total; i++) {
      const job = { title: `Senior Data Engineer, Payments and Billing ${i}`, url: null, ref: null };
      const contacts = [
        { email: `someone.with.a.long.name.${i}@company-${i}.example`, name: `Someone With A Long Name ${i}` },
      ];
      const parts = { jobs: [job], contacts, guessed: ["company", "jobs"] as const };
      const state = i < open ? {} : { closed, state: "closed" as const };
      await keep(visit, { id: `thr_n${String(i).padStart(11, "a")}`, ...parts, ...state });
    }
    for (const path of ["/", "/threads?q=data", "/threads?show=closed", "/threads?show=closed&q=nothing"]) {
      const { requests, items, bytes } = await counted(visit, path);
      expect(requests, path).toBeLessThanOrEqual(2);
      expect(items, path).toBeLessThanOrEqual(200);
      expect(bytes, path).toBeLessThan(40_000);
    }
  });

  test("every open thread can be reached, page by page", async () => {
    const visit = await josSignedInVisit();
    for (let i = 0; i < 70; i++)
      await keep(visit, { id: `thr_p${String(i).padStart(11, "a")}`, company: `Company ${i}` });
    const seen = new Set<string>();
    let path: string | undefined = "/";
    for (let pages = 0; path && pages < 10; pages++) {
      const { html } = await visit.open(path);
      for (const [, id = ""] of html.matchAll(/class="who" href="\/threads\/([^"]+)"/g)) seen.add(id);
      path = /<a href="([^"]+)">More threads/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen.size).toBe(70);
  });

  test("every closed thread can be reached, page by page, and an odd place to go on is no fault", async () => {
    const visit = await josSignedInVisit();
    const closed = { at: "2026-07-01T10:00:00.000Z", reason: "done" } as const;
    for (let i = 0; i < 120; i++)
      await keep(visit, { id: `thr_c${String(i).padStart(11, "a")}`, closed, state: "closed" });
    const seen = new Set<string>();
    let path: string | undefined = "/threads?show=closed";
    for (let pages = 0; path && pages < 10; pages++) {
      const { html } = await visit.open(path);
      for (const [, id = ""] of html.matchAll(/class="who" href="\/threads\/([^"]+)"/g)) seen.add(id);
      path = /<a href="([^"]+)">More threads/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen.size).toBe(120);
    expect((await visit.open("/threads?show=closed&after=%00%FF")).status).toBeLessThan(500);
  });
});
