import { canHold } from "@follow-through/functions/adapter/item";
import type { Key, Page, PutOptions, QueryOptions, Store, Stored } from "@follow-through/core/flow/port";

interface Kept {
  readonly key: { readonly partition: string; readonly sort: string };
  readonly json: string;
  readonly version: number;
  readonly list: { readonly key: string; readonly sort: string } | null;
  readonly expiresMs: number | null;
}

/** The store in memory: the same contract as DynamoDB's, and its stored records open to a test's look. */
export class MemoryStore implements Store {
  readonly #records = new Map<string, Kept>();

  async get<T>(key: Key<T>, now: string): Promise<Stored<T> | null> {
    const kept = this.#records.get(placeOf(key));
    return kept && isLive(kept, now) ? storedOf<T>(kept) : null;
  }

  async getMany<T>(keys: readonly Key<T>[], now: string): Promise<readonly (Stored<T> | null)[]> {
    if (keys.length > 100) throw new Error("at most 100 records at once");
    return Promise.all(keys.map((key) => this.get(key, now)));
  }

  async put<T>(key: Key<T>, value: T, options: PutOptions, now: string): Promise<boolean> {
    const place = placeOf(key);
    if (!canHold(key)) throw new Error("no record can lie under that key");
    if (options.list && (!options.list.key || !options.list.sort)) throw new Error("an empty place in a list");
    const kept = this.#records.get(place);
    const version = kept && isLive(kept, now) ? kept.version : "absent";
    if (version !== options.expect) return false;
    this.#records.set(place, {
      key: { partition: key.partition, sort: key.sort },
      json: plainJson(value),
      version: options.expect === "absent" ? 1 : options.expect + 1,
      list: options.list ?? null,
      expiresMs: options.expiresAt === undefined ? null : instant(options.expiresAt),
    });
    return true;
  }

  async remove<T>(key: Key<T>, expect: number | "any"): Promise<boolean> {
    const place = placeOf(key);
    if (expect !== "any" && this.#records.get(place)?.version !== expect) return false;
    this.#records.delete(place);
    return true;
  }

  async query<T>(from: Key<T>, options: QueryOptions, now: string): Promise<Page<T>> {
    const found = [...this.#records.values()]
      .filter(({ key }) => key.partition === from.partition && key.sort.startsWith(from.sort))
      .toSorted((a, b) => compare(a.key.sort, b.key.sort));
    return pageOf<T>(found, options, now, ({ key }) => key.sort);
  }

  async list<T>(from: Key<T>, options: QueryOptions & { readonly upTo?: string }, now: string): Promise<Page<T>> {
    const sortOf = ({ list, key }: Kept): string => `${list?.sort ?? ""}\0${key.partition}\0${key.sort}`;
    const found = [...this.#records.values()]
      .filter(({ list }) => list?.key === from.partition)
      .filter(({ list }) => options.upTo === undefined || compare(list?.sort ?? "", options.upTo) <= 0)
      .toSorted((a, b) => compare(sortOf(a), sortOf(b)));
    return pageOf<T>(found, options, now, sortOf);
  }

  async count(from: Key<unknown>, most: number): Promise<number> {
    return [...this.#records.values()].filter(({ list }) => list?.key === from.partition).slice(0, most).length;
  }

  /** Everything that lies there, expired or not, by partition and sort key. */
  everything(): readonly Stored<unknown>[] {
    return [...this.#records.values()]
      .toSorted((a, b) => compare(`${a.key.partition}\0${a.key.sort}`, `${b.key.partition}\0${b.key.sort}`))
      .map((kept) => storedOf<unknown>(kept));
  }
}

function pageOf<T>(found: Kept[], options: QueryOptions, now: string, nameOf: (kept: Kept) => string): Page<T> {
  if (!Number.isInteger(options.limit) || options.limit < 1 || options.limit > 200)
    throw new Error("a page has 1 to 200 records");
  const ordered = options.newestFirst ? found.toReversed() : found;
  const { after } = options;
  const direction = options.newestFirst ? -1 : 1;
  // By order and not by place: the record that ended the last page may be gone by now.
  const rest = after ? ordered.filter((kept) => compare(nameOf(kept), unseal(after)) * direction > 0) : ordered;
  const live = rest.filter((kept) => isLive(kept, now));
  const items = live.slice(0, options.limit);
  const last = items.at(-1);
  return {
    items: items.map((kept) => storedOf<T>(kept)),
    after: last && live.length > items.length ? Buffer.from(nameOf(last)).toString("base64url") : null,
  };
}

const unseal = (after: string): string => Buffer.from(after, "base64url").toString();
const isLive = (kept: Kept, now: string): boolean => kept.expiresMs === null || kept.expiresMs > instant(now);
/** As the database sorts: by bytes, which differs from JavaScript's own order beyond the first plane. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const storedOf = <T>(kept: Kept): Stored<T> => ({
  key: kept.key,
  value: JSON.parse(kept.json) as T,
  version: kept.version,
});

function placeOf(key: Key<unknown>): string {
  if (!key.partition || !key.sort) throw new Error("an empty part of a key");
  return JSON.stringify([key.partition, key.sort]);
}

function instant(iso: string): number {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new Error("no instant");
  return ms;
}

function plainJson(value: unknown): string {
  checkPlain(value);
  return JSON.stringify(value);
}

function checkPlain(value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("only finite numbers can be stored");
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) return value.forEach(checkPlain);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error("only plain data can be stored");
  if (Object.hasOwn(value, "__proto__")) throw new Error("no field of that name can be stored");
  Object.values(value).forEach(checkPlain);
}
