import { Readable } from "node:stream";
import { mboxReader } from "mbox-reader";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { csvLine } from "@follow-through/functions/web/csv";
import { mboxEntry } from "@follow-through/functions/web/mbox";
import type { Message } from "@follow-through/core/thread/thread";
import { describe, expect, test } from "vitest";
import { ask, josSearch, name } from "../../fixture/advocate.ts";
import { deliver } from "../../fixture/desk.ts";
import { aSearch } from "../../fixture/search.ts";
import { josSignedInVisit, Visit } from "./visit.ts";

const aMessage: Message = {
  key: "k",
  threadId: "thr_aaaaaaaaaaaa",
  messageId: "<kept@example.org>",
  at: "2026-08-03T14:00:00.000Z",
  direction: "received",
  kind: "reply",
  from: { email: "pat@acme.example", name: "Pat Lee" },
  to: [{ email: "jo@example.org", name: "Jo Park" }],
  subject: "Re: Data Engineer",
  text: "Sounds good.\n\nFrom here on I am away.",
  quoted: "",
  outcome: null,
  rawId: null,
};

/** Jo wrote to Pat and kept a note of two lines. */
async function notedByJo(): Promise<{ visit: Visit; id: string }> {
  const visit = await josSignedInVisit();
  const taken = await deliver(visit.ports, {}, "track", visit.now);
  const id = taken.kind === "tracked" ? taken.threadId : "";
  const page = await visit.open(`/threads/${id}`);
  await visit.press(page, "Keep the note", { text: "=met at the fair,\nsecond line" });
  return { visit, id };
}

async function entriesOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for await (const { content } of mboxReader(Readable.from([Buffer.from(bytes)]))) found.push(content);
  return found;
}

describe("export.json", () => {
  test("has the promised shape", async () => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    const response = await visit.request("/export.json");
    expect(response.headers.get("content-type")).toContain("application/json");
    const data = (await response.json()) as {
      seeker: object;
      threads: Record<string, unknown>[];
      advocates: unknown[];
    };
    expect(data.seeker).toMatchObject({ name: "Jo Park", addresses: ["jo@example.org"], timeZone: "America/New_York" });
    expect(data.advocates).toEqual([]);
    expect(data.threads).toHaveLength(6);
    const keys = [
      "id",
      "state",
      "rung",
      "stage",
      "company",
      "jobs",
      "contacts",
      "guessed",
      "quietSince",
      "nextNudgeAt",
      "snoozedUntil",
      "messages",
      "nudges",
      "advocate",
      "closed",
      "story",
    ];
    for (const thread of data.threads) expect(Object.keys(thread)).toEqual(keys);
    expect(data.threads.find(({ company }) => company === "Acme")).toMatchObject({
      state: "waiting",
      rung: "contacted",
      contacts: [{ email: "pat@acme.example", name: "Pat Lee" }],
      messages: [{ messageId: "<search-0@example.org>", direction: "sent", subject: "Senior Data Engineer at Acme" }],
      advocate: null,
      closed: null,
    });
  });

  test("has everybody who was asked to speak for the seeker, for a job or in general", async () => {
    const { ports, jo, thread } = await josSearch();
    await ask(ports, jo, thread.id, "2026-08-04T14:00:00.000Z");
    const someone = { name: "Ida Gale", email: "ida@nord.example" };
    await name(ports, jo, null, "2026-08-04T14:00:00.000Z", someone);
    const visit = new Visit(ports, jo);
    await visit.signIn();
    const data = (await (await visit.request("/export.json")).json()) as { threads: unknown[]; advocates: object[] };
    expect(data.advocates).toEqual(
      expect.arrayContaining([
        { email: "pat@acme.example", name: "Pat Lee", consent: "invited" },
        { email: "ida@nord.example", name: "Ida Gale", consent: "draft" },
      ]),
    );
    expect(data.threads).toMatchObject([{ advocate: { email: "pat@acme.example", consent: "invited" } }]);
  });

  test("has the notes whole, and the story with who, when and what", async () => {
    const { visit, id } = await notedByJo();
    const data = (await (await visit.request("/export.json")).json()) as { threads: { story: object[] }[] };
    expect(data.threads[0]?.story).toEqual([
      { at: visit.now, by: "seeker", text: "You wrote to Pat Lee: from lead to contacted", note: false },
      { at: visit.now, by: "seeker", text: "=met at the fair,\nsecond line", note: true },
    ]);
    expect(id).toMatch(/^thr_/);
  });

  test("is written thread by thread, not gathered first", async () => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    const body = (await visit.request("/export.json")).body;
    const parts: string[] = [];
    for await (const part of body ?? []) parts.push(Buffer.from(part).toString());
    expect(parts).toHaveLength(8);
  });
});

describe("export.csv", () => {
  test("has a row for each thread under its head", async () => {
    const visit = await josSignedInVisit();
    await aSearch(visit.ports, visit.jo);
    const response = await visit.request("/export.csv");
    expect(response.headers.get("content-disposition")).toContain("follow-through.csv");
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toMatch(/^id,company,job,/);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe("");
  });

  test("has the notes of a thread in its last column, as harmless as the rest", async () => {
    const { visit } = await notedByJo();
    const text = await (await visit.request("/export.csv")).text();
    expect(text).toMatch(/,closed because,notes\r\n/);
    expect(text).toContain(`"${visit.now} =met at the fair,\nsecond line"\r\n`);
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ["+1", "'+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\t=1", "'\t=1"],
    ["\r=1", `"'\r=1"`],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ['"=1', `"'""=1"`],
  ])("keeps %j from running in a spreadsheet", (cell, expected) => {
    expect(csvLine([cell])).toBe(`${expected}\r\n`);
  });

  test.each([
    ["Acme, Inc.", '"Acme, Inc."'],
    ['The "A" team', '"The ""A"" team"'],
    ["two\nlines", '"two\nlines"'],
    ["a = b", "a = b"],
    ["pat@acme.example", "pat@acme.example"],
    [null, ""],
  ])("writes %j as RFC 4180 says", (cell, expected) => {
    expect(csvLine([cell, "x"])).toBe(`${expected},x\r\n`);
  });
});

describe("export.mbox", () => {
  test("has the originals as they came", async () => {
    const visit = await josSignedInVisit();
    await deliver(
      visit.ports,
      { text: "Hi Pat,\n\nFrom Acme's page I know of the role.\n>From there.\n\nJo" },
      "track",
      visit.now,
    );
    const bytes = new Uint8Array(await (await visit.request("/export.mbox")).arrayBuffer());
    const entries = await entriesOf(bytes);
    expect(entries).toHaveLength(1);
    expect(Buffer.from(bytes).toString()).toContain("\n>From Acme's page");
    expect(Buffer.from(bytes).toString()).toContain("\n>>From there");
    const mail = await parseMail(entries[0] ?? new Uint8Array());
    expect(mail).toMatchObject({ messageId: "<first@example.org>", subject: "Senior Data Engineer at Acme" });
    expect(mail.headers.has("x-follow-through-rebuilt")).toBe(false);
  });

  test("has a mail whose original is gone, rebuilt and marked so", async () => {
    const mail = await parseMail((await entriesOf(mboxEntry(aMessage, null)))[0] ?? new Uint8Array());
    expect(mail.headers.get("x-follow-through-rebuilt")?.[0]).toContain("no longer kept");
    expect(mail).toMatchObject({
      messageId: "<kept@example.org>",
      subject: "Re: Data Engineer",
      from: [{ name: "Pat Lee", email: "pat@acme.example" }],
      to: [{ name: "Jo Park", email: "jo@example.org" }],
      date: "2026-08-03T14:00:00.000Z",
    });
    expect(mail.text?.trim()).toBe(aMessage.text);
  });

  test.each([
    ["subject", { subject: "x\r\nBcc: evil@x.example\r\n\r\nbody" }],
    ["name", { from: { email: "pat@acme.example", name: 'Pat" <evil@x.example>,\r\nBcc: a@b.example' } }],
    ["address", { to: [{ email: "a@b.example>\r\nBcc: evil@x.example", name: "" }] }],
    ["id", { messageId: "<a@b>\r\nBcc: evil@x.example" }],
    ["text", { text: "\n\nFrom evil@x.example Mon Aug  3 14:00:00 2026\nBcc: evil@x.example\n\nowned" }],
  ])("lets nothing in a %s become a header or a mail of its own", async (_, parts) => {
    const entries = await entriesOf(mboxEntry({ ...aMessage, ...parts }, null));
    expect(entries).toHaveLength(1);
    const mail = await parseMail(entries[0] ?? new Uint8Array());
    expect(mail.bcc).toEqual([]);
    expect(mail.from.map(({ email }) => email)).toEqual(["pat@acme.example"]);
  });

  test("keeps names and subjects in every script", async () => {
    const subject = "Bewerbung: Größe & Übersicht — 数据工程师 🎉".repeat(3);
    const from = { email: "pat@acme.example", name: "Zoë Łukasz 李" };
    const mail = await parseMail(
      (await entriesOf(mboxEntry({ ...aMessage, subject, from }, null)))[0] ?? new Uint8Array(),
    );
    expect(mail.subject).toBe(subject);
    expect(mail.from[0]?.name).toBe(from.name);
  });
});
