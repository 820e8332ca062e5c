import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Key, PutOptions, Stored } from "@follow-through/core/flow/port";
import { partitionKeyBytesMost, sortKeyBytesMost } from "../bounds.ts";
import { marshal, unmarshal } from "./marshal.ts";
import { ttlAttribute } from "./table.ts";
import type { ListPlace } from "./work.ts";

/** One record as the table holds it. */
export type Item = Record<string, AttributeValue>;

export interface Head {
  readonly version: number;
  /** Chosen anew for each write: tells our own write from another's when the answer got lost on the way. */
  readonly writer: string;
}

export const keyOf = (key: Key<unknown>): Item => {
  // AWS refuses empty key values, the embedded database does not: refuse them in both.
  if (!key.partition || !key.sort) throw new Error("a record's key has two parts, neither of them empty");
  return { partition: { S: key.partition }, sort: { S: key.sort } };
};

/**
 * Whether anything can lie under a key. Ids come out of URLs and headers, so it may be longer than the database takes, or
 * hold half a character, which would be written as another one.
 */
export const canHold = ({ partition, sort }: Key<unknown>): boolean =>
  fits(partition, partitionKeyBytesMost) && fits(sort, sortKeyBytesMost);

const fits = (part: string, most: number): boolean => Buffer.byteLength(part) <= most && part.isWellFormed();

export function itemOf(key: Key<unknown>, value: unknown, options: PutOptions, head: Head): Item {
  if (!canHold(key)) throw new Error("no record can lie under that key");
  return {
    ...keyOf(key),
    value: marshal(value),
    version: { N: String(head.version) },
    writer: { S: head.writer },
    ...(options.list && listFields(options.list)),
    ...(options.expiresAt !== undefined && expiryFields(options.expiresAt)),
  };
}

export function storedOf<T>(item: Item): Stored<T> {
  return {
    key: { partition: text(item, "partition"), sort: text(item, "sort") },
    // Written by `itemOf` from a T under the same key.
    value: unmarshal(item["value"] ?? { NULL: true }) as T,
    version: Number(item["version"]?.N),
  };
}

/** Whether the record is past its time; the table's own expiry may come days later. */
export const isExpired = (item: Item, now: string): boolean => {
  const expiresMs = item["expiresMs"]?.N;
  return expiresMs !== undefined && Number(expiresMs) <= Date.parse(now);
};

export function placeOf(item: Item | undefined): ListPlace | null {
  const key = item?.["listKey"]?.S;
  const sort = item?.["listSort"]?.S;
  return key !== undefined && sort !== undefined ? { key, sort } : null;
}

export const text = (item: Item, name: string): string => item[name]?.S ?? "";

function listFields(list: ListPlace): Item {
  if (!list.key || !list.sort) throw new Error("a place in a list has two parts, neither of them empty");
  return { listKey: { S: list.key }, listSort: { S: list.sort } };
}

function expiryFields(expiresAt: string): Item {
  const expiresMs = Date.parse(expiresAt);
  if (Number.isNaN(expiresMs)) throw new Error("the expiry is no instant");
  // The exact instant decides when reading; the table's own is rounded up so that it never comes first.
  return { expiresMs: { N: String(expiresMs) }, [ttlAttribute]: { N: String(Math.ceil(expiresMs / 1000)) } };
}
