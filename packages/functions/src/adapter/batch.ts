import { setTimeout as wait } from "node:timers/promises";
import { BatchGetItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { batchMost, batchTriesMost } from "../bounds.ts";
import { type Item, text } from "./item.ts";
import { countRead, type Work } from "./work.ts";

const firstWaitMs = 25;

/** Consistent reads of any number of records, in the order of their keys; the same key may stand there twice. */
export async function readMany(
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
  work: Work | null,
): Promise<(Item | null)[]> {
  const wanted = [...new Map(keys.map((key) => [placeName(key), key])).values()];
  const byPlace = new Map<string, Item>();
  for (let from = 0; from < wanted.length; from += batchMost) {
    const found = await readBatch(client, table, wanted.slice(from, from + batchMost), work);
    for (const item of found) byPlace.set(placeName(item), item);
  }
  return keys.map((key) => byPlace.get(placeName(key)) ?? null);
}

async function readBatch(
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
  work: Work | null,
): Promise<Item[]> {
  const found: Item[] = [];
  let rest = [...keys];
  for (let tries = 0; rest.length > 0; tries += 1) {
    if (tries === batchTriesMost) throw new Error("the table is throttled: records stay unread");
    if (tries > 0) await wait(Math.random() * firstWaitMs * 2 ** tries);
    const answer = await client.send(
      new BatchGetItemCommand({
        RequestItems: { [table]: { Keys: rest, ConsistentRead: true } },
        ...(work && { ReturnConsumedCapacity: "TOTAL" }),
      }),
    );
    countRead(work, answer.ConsumedCapacity?.[0]);
    found.push(...(answer.Responses?.[table] ?? []));
    rest = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}

const placeName = (item: Item): string => JSON.stringify([text(item, "partition"), text(item, "sort")]);
