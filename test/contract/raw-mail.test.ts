import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import type { RawMail } from "@follow-through/core/flow/port";
import { s3RawMail } from "@follow-through/functions/adapter/raw-mail-s3";
import { rawMailIn } from "@follow-through/local/raw-mail";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakePorts } from "../fake/fake-ports.ts";
import { s3Server, type S3Server } from "../fake/s3-server.ts";

let s3: S3Server;
let folder = "";
beforeAll(async () => {
  s3 = await s3Server();
  folder = await mkdtemp(join(tmpdir(), "raw-mail-"));
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const client = (): S3Client =>
  new S3Client({ endpoint: s3.url, region: "eu-west-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } });

describe.each<readonly [string, () => RawMail]>([
  ["in memory", () => fakePorts().rawMail],
  ["in S3", () => s3RawMail(client(), "raw-mail")],
  ["in a folder", () => rawMailIn(folder)],
])("raw mail, %s", (_, fresh) => {
  test("comes back byte for byte", async () => {
    const raw = fresh();
    const bytes = Uint8Array.from({ length: 5_000 }, (_unused, i) => (i * 7) % 256);
    await raw.put("abc-1", bytes);
    expect(Buffer.compare(Buffer.from((await raw.get("abc-1")) ?? []), bytes)).toBe(0);
  });

  test("that is gone is told as gone", async () => {
    const raw = fresh();
    await raw.put("abc-2", Buffer.from("x"));
    await raw.remove("abc-2");
    await raw.remove("abc-2");
    expect(await raw.get("abc-2")).toBeNull();
    expect(await raw.get("never-was")).toBeNull();
  });
});

describe("raw mail in S3", () => {
  test("lies where SES puts it", async () => {
    s3.objects.set("raw-mail/mail/abc-3", Buffer.from("From: x\r\n"));
    expect(Buffer.from((await s3RawMail(client(), "raw-mail").get("abc-3")) ?? []).toString()).toBe("From: x\r\n");
  });

  test.each(["../abc", "a/b", "", "a b", "x".repeat(129)])("has no place for the id %j", async (id) => {
    await expect(s3RawMail(client(), "raw-mail").get(id)).rejects.toThrow("not the id");
  });
});

describe("raw mail in a folder", () => {
  test.each(["../abc", "a/b", "", "a b", "x".repeat(101)])("has no place for the id %j", async (id) => {
    await expect(async () => rawMailIn(folder).get(id)).rejects.toThrow("not an id");
  });
});
