import type { Key, PutOptions, Store } from "@follow-through/core/flow/port";
import { beforeEach, describe, expect, test } from "vitest";

const now = "2026-03-02T09:00:00.000Z";
const later = "2026-03-02T10:00:00.000Z";

interface Note {
  readonly text: string;
  readonly more?: unknown;
}
const at = (sort: string, partition = "skr_one"): Key<Note> => ({ partition, sort });
const absent: PutOptions = { expect: "absent" };

/** What could mean something to an expression, to a key made of pieces, or to an object of JavaScript. */
const hostile = [
  "#partition",
  ":partition",
  "skr_two#thread#thr_a",
  "a = :b OR attribute_exists(#version)",
  "begins_with(#sort, :sort)",
  "\0",
  "a\0b",
  "line\r\nbreak\u2028",
  "%00%23",
  "__proto__",
  "constructor",
  '{"S":"x"}',
  "🙂".repeat(200),
];

/** What the flows rely on, whatever keeps the records. `fresh` gives an empty store. */
export function storeContract(name: string, fresh: () => Promise<Store>): void {
  describe(`the store, ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
    });

    const put = (sort: string, text: string, options = absent): Promise<boolean> =>
      store.put(at(sort), { text }, options, now);
    const textsOf = (page: { readonly items: readonly { readonly value: Note }[] }): string[] =>
      page.items.map(({ value }) => value.text);

    test("gives back what was put, as it was", async () => {
      const value = {
        text: "Grüße 🙂 \u0000",
        more: { list: [1, -2.5, null, true, { deep: [] }], empty: "", none: {} },
      };
      await store.put(at("a"), value, absent, now);
      expect(await store.get(at("a"), now)).toEqual({ key: at("a"), value, version: 1 });
    });

    test("leaves out what is undefined", async () => {
      await store.put(at("a"), { text: "x", more: undefined }, absent, now);
      expect(Object.keys((await store.get(at("a"), now))?.value ?? {})).toEqual(["text"]);
    });

    test.each([
      ["a date", new Date(0)],
      ["a map", new Map()],
      ["no number", Number.NaN],
      ["a field that is none", JSON.parse('{"__proto__": 1}')],
    ])("refuses %s instead of keeping something else", async (_what, more) => {
      await expect(store.put(at("a"), { text: "x", more }, absent, now)).rejects.toThrow(/can be stored/);
    });

    test("does not share what it keeps with the one who put it", async () => {
      const value = { text: "x", more: ["kept"] };
      await store.put(at("a"), value, absent, now);
      value.more.push("added later");
      expect((await store.get(at("a"), now))?.value.more).toEqual(["kept"]);
    });

    test("knows nothing of a key that was never put", async () => {
      expect(await store.get(at("a"), now)).toBeNull();
      expect(await store.remove(at("a"), "any")).toBe(true);
      expect(await store.remove(at("a"), 1)).toBe(false);
    });

    test("creates a record once", async () => {
      expect(await put("a", "first")).toBe(true);
      expect(await put("a", "second")).toBe(false);
      expect((await store.get(at("a"), now))?.value.text).toBe("first");
    });

    test("changes a record only from the version that was read", async () => {
      await put("a", "first");
      expect(await put("a", "second", { expect: 1 })).toBe(true);
      expect(await put("a", "third", { expect: 1 })).toBe(false);
      expect(await store.get(at("a"), now)).toMatchObject({ value: { text: "second" }, version: 2 });
      expect(await put("b", "from nothing", { expect: 1 })).toBe(false);
    });

    test("lets one of many at once create a record", async () => {
      const won = await Promise.all(Array.from({ length: 20 }, (_unused, i) => put("a", `writer ${i}`)));
      expect(won.filter(Boolean)).toHaveLength(1);
    });

    test("removes a record only at the version that was read", async () => {
      await put("a", "first");
      expect(await store.remove(at("a"), 2)).toBe(false);
      expect(await store.remove(at("a"), 1)).toBe(true);
      expect(await store.get(at("a"), now)).toBeNull();
      expect(await put("a", "again")).toBe(true);
    });

    test("counts a record as absent from the instant it expires", async () => {
      await put("a", "short", { expect: "absent", expiresAt: later });
      const justBefore = "2026-03-02T09:59:59.999Z";
      expect((await store.get(at("a"), justBefore))?.value.text).toBe("short");
      expect(await store.get(at("a"), later)).toBeNull();
      expect(await store.getMany([at("a")], later)).toEqual([null]);
      expect(await store.put(at("a"), { text: "late" }, { expect: 1 }, later)).toBe(false);
      expect(await store.put(at("a"), { text: "early" }, absent, justBefore)).toBe(false);
      expect(await store.put(at("a"), { text: "anew" }, absent, later)).toBe(true);
      expect(await store.get(at("a"), later)).toMatchObject({ value: { text: "anew" }, version: 1 });
    });

    test("keeps a record for good when it is put again without an expiry", async () => {
      await put("a", "short", { expect: "absent", expiresAt: later });
      await put("a", "long", { expect: 1 });
      expect((await store.get(at("a"), "2036-01-01T00:00:00Z"))?.value.text).toBe("long");
    });

    test("gives many records in the order asked for, repeated and missing ones in their places", async () => {
      await put("a", "A");
      await put("b", "B");
      const found = await store.getMany([at("b"), at("none"), at("a"), at("b")], now);
      expect(found.map((stored) => stored?.value.text ?? null)).toEqual(["B", null, "A", "B"]);
      expect(await store.getMany([], now)).toEqual([]);
      await expect(
        store.getMany(
          Array.from({ length: 101 }, (_unused, i) => at(`k${i}`)),
          now,
        ),
      ).rejects.toThrow("100");
    });

    test("reads one partition by the order of its sort keys and by their beginning", async () => {
      for (const sort of ["thread#2", "thread#1", "mail#1", "thread#10"]) await put(sort, sort);
      await store.put(at("thread#9", "skr_two"), { text: "another's" }, absent, now);
      expect(textsOf(await store.query(at("thread#"), { limit: 50 }, now))).toEqual([
        "thread#1",
        "thread#10",
        "thread#2",
      ]);
      expect(textsOf(await store.query(at(""), { limit: 50 }, now))).toHaveLength(4);
      expect(textsOf(await store.query(at("thread#"), { limit: 1, newestFirst: true }, now))).toEqual(["thread#2"]);
    });

    test("sorts by bytes, also beyond the first plane", async () => {
      for (const sort of ["x\u{1F642}", "x\uFFFD", "xz"]) await put(sort, sort);
      expect(textsOf(await store.query(at("x"), { limit: 9 }, now))).toEqual(["xz", "x\uFFFD", "x\u{1F642}"]);
    });

    test.each([
      ["a partition", async () => store.query(at("n#"), { limit: 3, after: null }, now)],
      ["a list", async () => store.list(at("", "shelf"), { limit: 3, after: null }, now)],
    ])("pages through %s without loss or repetition, past what has expired or gone meanwhile", async (what, first) => {
      for (let i = 10; i < 20; i += 1) {
        const list = { key: "shelf", sort: `s${i}` };
        await put(`n#${i}`, String(i), { expect: "absent", list, ...(i % 4 === 0 && { expiresAt: now }) });
      }
      const seen: string[] = [];
      let page = await first();
      for (let pages = 0; pages < 10; pages += 1) {
        seen.push(...textsOf(page));
        if (page.after === null) break;
        await store.remove(page.items.at(-1)?.key ?? at("none"), "any");
        const options = { limit: 3, after: page.after };
        page =
          what === "a list"
            ? await store.list(at("", "shelf"), options, now)
            : await store.query(at("n#"), options, now);
      }
      expect(page.after).toBeNull();
      expect(seen).toEqual(["10", "11", "13", "14", "15", "17", "18", "19"]);
    });

    test("pages from the newest end too", async () => {
      for (const i of [1, 2, 3])
        await put(`n#${i}`, String(i), { expect: "absent", list: { key: "shelf", sort: `s${i}` } });
      const newest = { limit: 2, newestFirst: true };
      const first = await store.list(at("", "shelf"), newest, now);
      expect(textsOf(first)).toEqual(["3", "2"]);
      expect(textsOf(await store.list(at("", "shelf"), { ...newest, after: first.after }, now))).toEqual(["1"]);
      const queried = await store.query(at("n#"), newest, now);
      expect(textsOf(await store.query(at("n#"), { ...newest, after: queried.after }, now))).toEqual(["1"]);
    });

    test("lists what stands in a list, up to and including a place, and nothing else", async () => {
      for (const [sort, place] of [
        ["a", "2026-03-03"],
        ["b", "2026-03-01"],
        ["c", "2026-03-02"],
      ] as const) {
        await put(sort, sort, { expect: "absent", list: { key: "due#1", sort: place } });
      }
      await put("d", "in no list");
      await put("e", "in another", { expect: "absent", list: { key: "due#2", sort: "2026-03-01" } });
      expect(textsOf(await store.list(at("", "due#1"), { limit: 9, upTo: "2026-03-02" }, now))).toEqual(["b", "c"]);
      expect(textsOf(await store.list(at("", "due#1"), { limit: 9 }, now))).toEqual(["b", "c", "a"]);
      expect(textsOf(await store.list(at("", "due#3"), { limit: 9 }, now))).toEqual([]);
    });

    test("counts what stands in a list, and no further than asked", async () => {
      for (const sort of ["a", "b", "c"]) await put(sort, sort, { expect: "absent", list: { key: "shelf", sort } });
      await put("d", "in another", { expect: "absent", list: { key: "other", sort: "d" } });
      expect(await store.count(at("", "shelf"), 9)).toBe(3);
      expect(await store.count(at("", "shelf"), 2)).toBe(2);
      expect(await store.count(at("", "nothing"), 9)).toBe(0);
    });

    test("keeps two records at the same place of a list", async () => {
      await put("a", "A", { expect: "absent", list: { key: "due#1", sort: "t" } });
      await put("b", "B", { expect: "absent", list: { key: "due#1", sort: "t" } });
      expect(textsOf(await store.list(at("", "due#1"), { limit: 9 }, now)).toSorted()).toEqual(["A", "B"]);
    });

    test("moves a record within its list and takes it out", async () => {
      await put("a", "A", { expect: "absent", list: { key: "due#1", sort: "1" } });
      await put("b", "B", { expect: "absent", list: { key: "due#1", sort: "2" } });
      await put("a", "A moved", { expect: 1, list: { key: "due#1", sort: "3" } });
      expect(textsOf(await store.list(at("", "due#1"), { limit: 9 }, now))).toEqual(["B", "A moved"]);
      await put("a", "A out", { expect: 2 });
      await store.remove(at("b"), 1);
      expect(textsOf(await store.list(at("", "due#1"), { limit: 9 }, now))).toEqual([]);
    });

    test("keeps records under hostile keys and values apart, each under its own", async () => {
      const keys = [
        ...hostile.map((text) => at(text)),
        ...hostile.map((text) => at("seeker", `address#${text}`)),
        at("b\0c", "p"),
        at("c", "p\0b"),
      ];
      for (const [i, key] of keys.entries()) {
        const text = hostile[i] ?? ":text";
        const value = { text: String(i), more: { [text === "__proto__" ? "#proto" : text]: text } };
        expect(
          await store.put(key, value, { expect: "absent", list: { key: key.partition, sort: key.sort } }, now),
        ).toBe(true);
        expect((await store.get(key, now))?.value).toEqual(value);
      }
      const numbers = keys.map((_, i) => String(i));
      expect((await store.getMany(keys, now)).map((found) => found?.value.text)).toEqual(numbers);
      expect(textsOf(await store.query(at(""), { limit: 99 }, now))).toHaveLength(hostile.length);
      for (const [i, text] of hostile.entries()) {
        expect(textsOf(await store.query(at(text), { limit: 99 }, now))).toContain(String(i));
        expect(textsOf(await store.query(at("", text), { limit: 99 }, now))).toEqual([]);
        expect(textsOf(await store.list(at("", `address#${text}`), { limit: 99 }, now))).toEqual([
          String(hostile.length + i),
        ]);
        expect(await store.remove(at(text), 2)).toBe(false);
        expect(await store.remove(at(text), 1)).toBe(true);
      }
      expect(textsOf(await store.query(at(""), { limit: 99 }, now))).toEqual([]);
      expect((await store.get(at("b\0c", "p"), now))?.value.text).toBe(numbers.at(-2));
    });

    test("a place to go on from, taken from another's page, shows nothing of theirs", async () => {
      for (const i of [1, 2, 3]) await store.put(at(`n#${i}`, "skr_two"), { text: `theirs ${i}` }, absent, now);
      await put("n#2", "mine");
      const { after } = await store.query(at("n#", "skr_two"), { limit: 1 }, now);
      const page = await store.query(at("n#"), { limit: 9, after }, now).catch(() => ({ items: [] }));
      expect(textsOf(page).filter((text) => text !== "mine")).toEqual([]);
    });

    test.each([
      ["longer than any can be", at("x".repeat(1025))],
      ["longer than any can be in bytes", at("é".repeat(513))],
      ["under a partition longer than any can be", at("a", `skr_${"x".repeat(2045)}`)],
      ["with half a character", at("jo\ud800")],
    ])("nothing lies under a key %s, and nothing is put there", async (_what, key) => {
      await put("a", "A");
      expect(await store.get(key, now)).toBeNull();
      expect((await store.getMany([key, at("a")], now)).map((found) => found?.value.text)).toEqual([undefined, "A"]);
      expect(await store.query(key, { limit: 9 }, now)).toEqual({ items: [], after: null });
      expect(await store.remove(key, "any")).toBe(true);
      expect(await store.remove(key, 1)).toBe(false);
      await expect(store.put(key, { text: "x" }, absent, now)).rejects.toThrow("key");
    });

    test.each([
      ["an empty sort key", () => store.get(at(""), now)],
      ["an empty partition", () => store.put(at("a", ""), { text: "" }, absent, now)],
      ["an empty place", () => put("a", "", { expect: "absent", list: { key: "k", sort: "" } })],
      ["an expiry that is no instant", () => put("a", "", { expect: "absent", expiresAt: "soon" })],
      ["a page of nothing", () => store.query(at("a"), { limit: 0 }, now)],
      ["a page of everything", () => store.list(at("a"), { limit: 201 }, now)],
    ])("refuses %s", async (_what, attempt) => {
      await expect(attempt()).rejects.toThrow(/empty|instant|200 records/);
    });
  });
}
