import { request } from "node:http";
import type { Store } from "@follow-through/core/flow/port";
import { dynamoClient } from "@follow-through/functions/adapter/dynamo-client";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { noWork } from "@follow-through/functions/adapter/work";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTable, type Embedded, embeddedDynamo } from "../../fake/dynalite-server.ts";
import { loopback, type Loopback } from "../../fake/loopback.ts";

const now = "2026-03-02T09:00:00Z";
const key = { partition: "skr_one", sort: "a" };
const credentials = { accessKeyId: "x", secretAccessKey: "x" };

type Trouble = "none" | "lose-answer" | "throttle-batch";
let embedded: Embedded;
let proxy: Loopback;
let trouble: Trouble = "none";
let store: Store;

beforeAll(async () => {
  embedded = await embeddedDynamo();
  await createTable(embedded.client, "trouble");
  proxy = await loopback(({ method, path, headers, body }, response) => {
    const target = String(headers["x-amz-target"]);
    if (trouble === "throttle-batch" && target.endsWith("BatchGetItem")) {
      const { RequestItems } = JSON.parse(body.toString()) as { RequestItems: unknown };
      response.setHeader("content-type", "application/x-amz-json-1.0");
      return response.end(JSON.stringify({ Responses: {}, UnprocessedKeys: RequestItems }));
    }
    const forward = request(embedded.url + path, { method, headers: { ...headers, host: "127.0.0.1" } }, (answer) => {
      if (trouble !== "lose-answer") {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        return answer.pipe(response);
      }
      trouble = "none";
      return answer.resume().on("end", () => response.destroy());
    });
    return forward.end(body);
  });
  const client = dynamoClient({ endpoint: proxy.url, region: "eu-west-1", credentials });
  store = new DynamoStore({ client, table: "trouble" });
});
afterAll(async () => {
  await proxy.stop();
  await embedded.stop();
});

describe("the store in trouble", () => {
  test("knows its own write again when the answer got lost on the way", async () => {
    trouble = "lose-answer";
    expect(await store.put(key, "mine", { expect: "absent" }, now)).toBe(true);
    expect(await store.get(key, now)).toMatchObject({ value: "mine", version: 1 });
    trouble = "lose-answer";
    expect(await store.put(key, "mine again", { expect: 1 }, now)).toBe(true);
    trouble = "lose-answer";
    expect(await store.put(key, "nobody's", { expect: 1 }, now)).toBe(false);
    trouble = "lose-answer";
    expect(await store.remove(key, 2)).toBe(true);
  });

  test("ends in a fault, not in a gap, when a throttled table leaves records unread", async () => {
    trouble = "throttle-batch";
    await expect(store.getMany([key], now)).rejects.toThrow("throttled");
    trouble = "none";
  });
});

describe("counted work", () => {
  const list = (sort: string) => ({ key: "due#0", sort });

  test("is what AWS would bill, the index included", async () => {
    await createTable(embedded.client, "counted");
    const work = noWork();
    const counted = new DynamoStore({ client: embedded.client, table: "counted", work });
    const units = async (act: () => Promise<unknown>) => {
      Object.assign(work, noWork());
      await act();
      return [work.readUnits, work.writeUnits];
    };
    const big = "x".repeat(2_900);
    expect(await units(() => counted.put(key, big, { expect: "absent" }, now))).toEqual([0, 3]);
    expect(await units(() => counted.put(key, big, { expect: 1, list: list("1") }, now))).toEqual([0, 4]);
    expect(await units(() => counted.put(key, big, { expect: 2, list: list("1") }, now))).toEqual([0, 3]);
    expect(await units(() => counted.put(key, big, { expect: 3, list: list("2") }, now))).toEqual([0, 5]);
    expect(await units(() => counted.put(key, big, { expect: 9 }, now))).toEqual([0, 1]);
    expect(await units(() => counted.get(key, now))).toEqual([1, 0]);
    expect(await units(() => counted.list({ partition: "due#0", sort: "" }, { limit: 10 }, now))).toEqual([1.5, 0]);
    expect(await units(() => counted.list({ partition: "due#1", sort: "" }, { limit: 10 }, now))).toEqual([0.5, 0]);
    expect(await units(() => counted.remove(key, 4))).toEqual([0, 4]);
  });
});
