import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { rawMailIn } from "@follow-through/local/raw-mail";
import { openSpool } from "@follow-through/local/spool";
import type { Entry, Spool } from "@follow-through/local/spool";
import { expect, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

const envelope = {
  recipients: ["track@in.localhost", "3d@in.localhost"],
  envelopeFrom: "jo@example.org",
  receivedAt: "2026-03-02T10:00:00.000Z",
  remoteAddress: "127.0.0.1",
  helo: "laptop",
  spam: false,
  virus: false,
  dmarc: null,
  asSeekerId: null,
} as const;

async function accepted(spool: Spool, text = "Subject: hello\r\n\r\nhi\r\n"): Promise<Entry> {
  return spool.accept(await spool.hold(Readable.from([Buffer.from(text)])), envelope);
}

test("what was accepted is there for the next start, bytes and envelope", async () => {
  const dir = await folderForTest();
  const entry = await accepted(await openSpool(dir));
  const [found] = await (await openSpool(dir)).pending();
  expect(found?.arrival).toEqual({ id: entry.arrival.id, ...envelope });
  expect(await readFile(join(dir, "mail", `${entry.arrival.id}.eml`), "utf8")).toBe("Subject: hello\r\n\r\nhi\r\n");
});

test("what was held and never accepted leaves nothing after the next start", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  await spool.hold(Readable.from(["half a mail"]));
  expect(await readdir(join(dir, "mail"))).toHaveLength(1);
  await spool.recover();
  expect(await readdir(join(dir, "mail"))).toEqual([]);
  expect(await spool.pending()).toEqual([]);
});

test("a sender who goes away in the middle leaves nothing", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("From: jo");
      throw new Error("the line broke");
    })(),
  );
  await expect(spool.hold(broken)).rejects.toThrow("the line broke");
  expect(await readdir(join(dir, "mail"))).toEqual([]);
});

test("a mail whose envelope can't be written leaves no bytes behind", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const held = await spool.hold(Readable.from(["a mail"]));
  await rm(join(dir, "spool", "new"), { recursive: true });
  await expect(spool.accept(held, envelope)).rejects.toThrow("ENOENT");
  expect(await readdir(join(dir, "mail"))).toEqual([]);
});

test("what was settled comes once more after a start, because the database may not have had it on disk", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const entry = await accepted(spool);
  await spool.settle(entry);
  expect(await spool.pending()).toEqual([]);
  await spool.recover();
  expect((await spool.pending()).map(({ arrival }) => arrival.id)).toEqual([entry.arrival.id]);
});

test("a settled mail whose bytes were erased since does not come back", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const entry = await accepted(spool);
  await spool.settle(entry);
  await rawMailIn(join(dir, "mail")).remove(entry.arrival.id);
  await spool.recover();
  expect(await spool.pending()).toEqual([]);
});

test("the count of tries outlives a restart", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  await spool.count(await spool.count(await accepted(spool)));
  expect((await (await openSpool(dir)).pending())[0]?.tries).toBe(2);
});

test("a mail found waiting at start after start is parked in the end, and replayed with a fresh count", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  await accepted(spool);
  for (let start = 0; start < 25; start += 1) await spool.recover();
  expect(await spool.pending()).toHaveLength(1);
  await spool.recover();
  expect(await spool.pending()).toEqual([]);
  const [parked] = await spool.parked();
  if (!parked) throw new Error("nothing is parked");
  await spool.replay(parked);
  expect(await spool.parked()).toEqual([]);
  expect((await spool.pending())[0]).toMatchObject({ tries: 0, starts: 0 });
});

test("an envelope that something else wrote does not stop the others from being taken in", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  await accepted(spool);
  await writeFile(join(dir, "spool", "new", "torn.json"), '{"arrival":');
  expect(await spool.pending()).toHaveLength(1);
});

test("raw mail goes after thirty days, settled envelopes after ten minutes", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const old = await accepted(spool);
  const young = await accepted(spool);
  await spool.settle(old);
  await spool.settle(young);
  const at = Date.parse("2026-03-02T10:00:00Z");
  const age = (ms: number): Date => new Date(at - ms);
  const day = 24 * 60 * 60 * 1000;
  const raw = (entry: Entry): string => join(dir, "mail", `${entry.arrival.id}.eml`);
  const done = (entry: Entry): string => join(dir, "spool", "done", `${entry.arrival.id}.json`);
  await utimes(raw(old), age(31 * day), age(31 * day));
  await utimes(raw(young), age(29 * day), age(29 * day));
  await utimes(done(old), age(11 * 60_000), age(11 * 60_000));
  await utimes(done(young), age(9 * 60_000), age(9 * 60_000));
  await mkdir(join(dir, "mail", "folder-of-somebody"));
  await spool.sweep(at);
  expect(await readdir(join(dir, "mail"))).toEqual([`${young.arrival.id}.eml`, "folder-of-somebody"].toSorted());
  expect(await readdir(join(dir, "spool", "done"))).toEqual([`${young.arrival.id}.json`]);
});

test("who is deleted leaves no envelope behind, settled or parked, and others lose nothing", async () => {
  const dir = await folderForTest();
  const spool = await openSpool(dir);
  const person = { name: "Jo Park", addresses: ["jo@example.org"], privateTag: "p-abc" };
  const from = async (envelopeFrom: string, to = "track@in.localhost") =>
    spool.accept(await spool.hold(Readable.from(["x"])), { ...envelope, envelopeFrom, recipients: [to] });
  await spool.settle(await from("Jo@Example.org"));
  await spool.settle(await from("pat@acme.example", "P-abc@in.localhost"));
  await spool.settle(await from("kim@example.net"));
  const parked = await from("jo@example.org");
  await spool.park(parked);
  await spool.park(await from("kim@example.net"));
  await spool.forget(person);
  expect(await readdir(join(dir, "spool", "done"))).toHaveLength(1);
  expect((await spool.parked()).map(({ arrival }) => arrival.envelopeFrom)).toEqual(["kim@example.net"]);
  expect(await readdir(join(dir, "mail"))).not.toContain(`${parked.arrival.id}.eml`);
});
