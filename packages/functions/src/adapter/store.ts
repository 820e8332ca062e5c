import { randomBytes } from "node:crypto";
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { Key, Page, PutOptions, QueryOptions, Store, Stored } from "@follow-through/core/flow/port";
import { batchMost, emptyPagesMost } from "../bounds.ts";
import { readMany } from "./batch.ts";
import { keyCondition, listCondition, putCondition, removeCondition } from "./condition.ts";
import { afterOf, cursorOf } from "./cursor.ts";
import { canHold, isExpired, type Item, itemOf, keyOf, placeOf, storedOf, text } from "./item.ts";
import { listIndex } from "./table.ts";
import { countRead, countRefusedWrite, countWrite, type Work } from "./work.ts";

export interface StoreOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Where counted work is added up; null: nothing is counted. */
  readonly work?: Work | null;
}

/** The store on DynamoDB: single-item conditional writes, consistent reads by key, one sparse index of keys. */
export class DynamoStore implements Store {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #work: Work | null;

  constructor({ client, table, work = null }: StoreOptions) {
    this.#client = client;
    this.#table = table;
    this.#work = work;
  }

  async get<T>(key: Key<T>, now: string): Promise<Stored<T> | null> {
    const item = await this.#read(key);
    return item && !isExpired(item, now) ? storedOf<T>(item) : null;
  }

  async getMany<T>(keys: readonly Key<T>[], now: string): Promise<readonly (Stored<T> | null)[]> {
    if (keys.length > batchMost) throw new Error(`at most ${batchMost} records at once`);
    const items = await readMany(this.#client, this.#table, keys.filter(canHold).map(keyOf), this.#work);
    const found = items.values();
    return keys.map((key) => {
      const item = canHold(key) ? found.next().value : null;
      return item && !isExpired(item, now) ? storedOf<T>(item) : null;
    });
  }

  async put<T>(key: Key<T>, value: T, options: PutOptions, now: string): Promise<boolean> {
    const version = options.expect === "absent" ? 1 : options.expect + 1;
    const writer = randomBytes(9).toString("base64url");
    const item = itemOf(key, value, options, { version, writer });
    const request = { TableName: this.#table, Item: item, ...putCondition(options.expect, now), ...this.#counting() };
    try {
      const answer = await this.#client.send(new PutItemCommand(request));
      countWrite(this.#work, answer.ConsumedCapacity, placeOf(answer.Attributes), placeOf(item));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      countRefusedWrite(this.#work);
      // Where the answer was lost and the client asked again, our own first write is what stands in the way.
      return wasRetried(error) && text((await this.#read(key)) ?? {}, "writer") === writer;
    }
  }

  async remove<T>(key: Key<T>, expect: number | "any"): Promise<boolean> {
    if (!canHold(key)) return expect === "any";
    const request = { TableName: this.#table, Key: keyOf(key), ...removeCondition(expect), ...this.#counting() };
    try {
      const answer = await this.#client.send(new DeleteItemCommand(request));
      countWrite(this.#work, answer.ConsumedCapacity, placeOf(answer.Attributes), null);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      countRefusedWrite(this.#work);
      return wasRetried(error) && (await this.#read(key)) === null;
    }
  }

  query<T>(from: Key<T>, options: QueryOptions, now: string): Promise<Page<T>> {
    if (!canHold(from)) return Promise.resolve({ items: [], after: null });
    const request = { ConsistentRead: true, ...keyCondition(from.partition, from.sort) };
    return this.#collect<T>(request, options, now, async (items) => items);
  }

  list<T>(from: Key<T>, options: QueryOptions & { readonly upTo?: string }, now: string): Promise<Page<T>> {
    if (!canHold(from)) return Promise.resolve({ items: [], after: null });
    const request = { IndexName: listIndex, ...listCondition(from.partition, options.upTo) };
    return this.#collect<T>(request, options, now, async (entries) => {
      const items = await readMany(this.#client, this.#table, entries.map(primaryKeyOf), this.#work);
      // The index lags: what has moved since stands elsewhere now, and what is gone is gone.
      return items.filter((item, i) => item !== null && samePlace(item, entries[i])).filter((item) => item !== null);
    });
  }

  async count(from: Key<unknown>, most: number): Promise<number> {
    const request = { IndexName: listIndex, ...listCondition(from.partition, undefined), Select: "COUNT" } as const;
    const answer = await this.#readPage({ ...request, Limit: most });
    return answer.Count ?? 0;
  }

  /** Reads on until the page is full: expired records leave gaps, and the end is told only by the database. */
  async #collect<T>(
    request: Omit<QueryCommandInput, "TableName">,
    options: QueryOptions,
    now: string,
    recordsOf: (items: Item[]) => Promise<Item[]>,
  ): Promise<Page<T>> {
    checkLimit(options.limit);
    const kept: Item[] = [];
    let next = options.after ? cursorOf(options.after) : null;
    for (let pages = 0; pages < emptyPagesMost; pages += 1) {
      const page = { Limit: options.limit - kept.length, ScanIndexForward: !options.newestFirst };
      const answer = await this.#readPage({ ...request, ...page, ...(next && { ExclusiveStartKey: next }) });
      kept.push(...(await recordsOf(answer.Items ?? [])).filter((item) => !isExpired(item, now)));
      next = answer.LastEvaluatedKey ?? null;
      if (!next || kept.length >= options.limit) break;
    }
    return { items: kept.map((item) => storedOf<T>(item)), after: next && afterOf(next) };
  }

  async #readPage(request: Omit<QueryCommandInput, "TableName">) {
    const answer = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        ...request,
        ...(this.#work && { ReturnConsumedCapacity: "TOTAL" }),
      }),
    );
    countRead(this.#work, answer.ConsumedCapacity);
    return answer;
  }

  async #read(key: Key<unknown>): Promise<Item | null> {
    const request = { TableName: this.#table, Key: keyOf(key), ConsistentRead: true };
    if (!canHold(key)) return null;
    const answer = await this.#client.send(
      new GetItemCommand({ ...request, ...(this.#work && { ReturnConsumedCapacity: "TOTAL" }) }),
    );
    countRead(this.#work, answer.ConsumedCapacity);
    return answer.Item ?? null;
  }

  /** The old record tells where it stood in the index: asked for only where work is counted. */
  #counting() {
    return this.#work ? ({ ReturnConsumedCapacity: "INDEXES", ReturnValues: "ALL_OLD" } as const) : {};
  }
}

const wasRetried = (error: ConditionalCheckFailedException): boolean => (error.$metadata.attempts ?? 1) > 1;
const primaryKeyOf = (item: Item): Item => keyOf({ partition: text(item, "partition"), sort: text(item, "sort") });

function samePlace(item: Item, entry: Item | undefined): boolean {
  const now = placeOf(item);
  const listed = placeOf(entry);
  return now?.key === listed?.key && now?.sort === listed?.sort;
}

function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new Error("a page has 1 to 200 records");
}
