import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { openTable, tableClient, tableName } from "@follow-through/local/table";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

const now = "2026-03-02T10:00:00.000Z";
const secret = "the secret of this start";

async function tableForTest(dir: string) {
  const table = await openTable(dir, secret);
  onTestFinished(() => table.close());
  return table;
}

function statusOf(url: string, headers: Record<string, string>, method = "POST"): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("error", reject);
    asked.end("{}");
  });
}

const asClient = {
  "x-amz-target": "DynamoDB_20120810.ListTables",
  "content-type": "application/x-amz-json-1.0",
  authorization: "AWS4-HMAC-SHA256 Credential=x, SignedHeaders=x, Signature=x",
  "x-amz-date": "20260302T100000Z",
};

test("what was stored is there after the table was closed and opened again", async () => {
  const dir = await folderForTest();
  const first = await openTable(dir, secret);
  const key = { partition: "skr_a", sort: "seeker" };
  await new DynamoStore({ client: first.client, table: tableName }).put(key, { a: 1 }, { expect: "absent" }, now);
  await first.close();
  const { client } = await tableForTest(dir);
  expect((await new DynamoStore({ client, table: tableName }).get(key, now))?.value).toEqual({ a: 1 });
});

test.each<readonly [string, Record<string, string>, number]>([
  ["with the secret", { "x-follow-through-secret": secret }, 200],
  ["without the secret", {}, 403],
  ["with a wrong secret", { "x-follow-through-secret": "the secret of that start" }, 403],
  [
    "from a page in a browser, even with the secret",
    { "x-follow-through-secret": secret, origin: "http://127.0.0.1:3000" },
    403,
  ],
  ["from a page without an origin of its own", { "x-follow-through-secret": secret, origin: "null" }, 403],
  ["under a name that was pointed here", { "x-follow-through-secret": secret, host: "evil.example" }, 403],
  ["under localhost, which a page may use too", { "x-follow-through-secret": secret, host: "localhost" }, 403],
])("the database answers a request %s by %s", async (_what, headers, status) => {
  const { door } = await tableForTest(await folderForTest());
  expect(await statusOf(door.url, { ...asClient, ...headers })).toBe(status);
});

test.each(["GET", "OPTIONS", "PUT"])("%s without the secret gets nothing", async (method) => {
  const { door } = await tableForTest(await folderForTest());
  expect(await statusOf(door.url, { origin: "https://evil.example" }, method)).toBe(403);
});

test("a client that goes away in the middle of a request harms nobody", async () => {
  const { door, client } = await tableForTest(await folderForTest());
  const socket = connect(Number(new URL(door.url).port), "127.0.0.1");
  const head = Object.entries({ ...asClient, host: new URL(door.url).host, "x-follow-through-secret": secret });
  const lines = head.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  await new Promise<void>((resolve) => {
    socket.write(`POST / HTTP/1.1\r\n${lines}\r\ncontent-length: 1000\r\n\r\n{"half`, () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([tableName]);
});

test("another process gets in by the door, and only by it", async () => {
  const { door } = await tableForTest(await folderForTest());
  const friend = tableClient(door);
  const stranger = tableClient({ ...door, secret: "guess" });
  onTestFinished(() => {
    friend.destroy();
    stranger.destroy();
  });
  expect((await friend.send(new ListTablesCommand({}))).TableNames).toEqual([tableName]);
  await expect(stranger.send(new ListTablesCommand({}))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 403 },
  });
});

/** Below everything else in the file, where only a rewriting of the lowest level reaches it. */
async function bytesOf(dir: string): Promise<string> {
  const names = await readdir(join(dir, "db"));
  return (await Promise.all(names.map((name) => readFile(join(dir, "db", name), "latin1")))).join("");
}

test("what was removed is in no file after compacting, and who writes and reads meanwhile loses nothing", async () => {
  const dir = await folderForTest();
  const { client, compact } = await tableForTest(dir);
  const store = new DynamoStore({ client, table: tableName });
  const at = (i: number) => ({ partition: `skr_${i}`, sort: "seeker" });
  const put = (i: number) => store.put(at(i), { words: `the words of ${i}` }, { expect: "absent" }, now);
  for (let i = 0; i < 20; i += 1) await put(i);
  const gone = { partition: "skr_gone", sort: "seeker" };
  await store.put(gone, { words: "Zwetschgenknödel" }, { expect: "absent" }, now);
  await compact();
  // A query is what leaves its view of the data open.
  await store.query({ ...gone, sort: "s" }, { limit: 1 }, now);
  expect(await bytesOf(dir)).toContain("Zwetschgenkn");
  await store.remove(gone, "any");
  const written = Array.from({ length: 60 }, (_, i) => put(20 + i));
  await Promise.all([compact(), compact(), ...written]);
  expect(await bytesOf(dir)).not.toContain("Zwetschgenkn");
  const read = await Promise.all(Array.from({ length: 80 }, (_, i) => store.get(at(i), now)));
  expect(read.map((found) => found?.value)).toEqual(read.map((_, i) => ({ words: `the words of ${i}` })));
});
