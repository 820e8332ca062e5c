import type { Purpose, TagSubject } from "@follow-through/core/flow/port";
import { readKeyRing } from "@follow-through/functions/adapter/key-ring";
import { signer } from "@follow-through/functions/adapter/token";
import { describe, expect, test } from "vitest";

const old = { id: "a", secret: "the earlier secret, long enough" };
const fresh = { id: "b", secret: "the newer secret, also long enough" };
const neverSecret = "a secret that is never rotated";
const before = signer({ current: old, earlier: [], neverSecret });
const rotated = signer({ current: fresh, earlier: [old], neverSecret });
const forgotten = signer({ current: fresh, earlier: [], neverSecret });

const now = "2026-03-02T09:00:00Z";
const soon = "2026-03-02T09:15:00Z";
const otherCharacters = (text: string, i: number): string[] =>
  Array.from("aA7_-.zQ2")
    .filter((c) => c !== text[i])
    .map((c) => text.slice(0, i) + c + text.slice(i + 1));

describe("a token", () => {
  const token = before.seal("sign-in", "skr_abcdefghijkl · Jörg", soon);

  test("gives back its subject until its time", () => {
    expect(before.open("sign-in", token, now)).toBe("skr_abcdefghijkl · Jörg");
    expect(before.open("sign-in", token, "2026-03-02T09:14:59.999Z")).not.toBeNull();
    expect(before.open("sign-in", token, soon)).toBeNull();
  });

  test("can stand in a URL as it is", () => {
    expect(token).toMatch(/^[\w.-]+$/);
  });

  test("is good for nothing when any one character differs", () => {
    const forged = Array.from(token).flatMap((_, i) => otherCharacters(token, i));
    expect(forged.filter((text) => before.open("sign-in", text, now) !== null)).toEqual([]);
  });

  test.each([
    "session",
    "act",
    "address",
    "advocate",
    "calendar",
    "unsubscribe",
    "welcome",
    "form",
  ] satisfies Purpose[])("for signing in is no token for %s", (purpose) => {
    expect(before.open(purpose, token, now)).toBeNull();
  });

  test("of an earlier key is believed while that key is kept, and signed anew with the current one", () => {
    expect(rotated.open("sign-in", token, now)).not.toBeNull();
    expect(forgotten.open("sign-in", token, now)).toBeNull();
    expect(before.open("sign-in", rotated.seal("sign-in", "x", soon), now)).toBeNull();
  });

  test.each([
    "",
    ".",
    "..",
    "a.b",
    `${token}.`,
    `.${token}`,
    token.toUpperCase(),
    token.slice(1),
    `${token}\n`,
    "a".repeat(5000),
  ])("is not to be had from %j", (text) => {
    expect(before.open("sign-in", text, now)).toBeNull();
  });

  test("refuses a subject that is too long and an end that is no instant", () => {
    expect(() => before.seal("act", "é".repeat(201), soon)).toThrow("400 bytes");
    expect(() => before.seal("act", "x", "tomorrow")).toThrow("instant");
    expect(before.open("act", before.seal("act", "é".repeat(200), soon), now)).toBe("é".repeat(200));
  });
});

describe("a reply tag", () => {
  const subjects: readonly TagSubject[] = [
    { party: "skr_abcdefghijkl", threadId: null },
    { party: "skr_abcdefghijkl", threadId: "thr_234567abcdef" },
    { party: "adv_zzzzzzzzzzzz", threadId: null },
    { party: "adv_zzzzzzzzzzzz", threadId: "thr_aaaaaaaaaaaa" },
  ];

  test.each(subjects)("carries $party and $threadId in a local part of at most 64 lower-case letters", (subject) => {
    const tag = before.tag(subject, now);
    expect(tag).toMatch(/^[a-z2-7]{38,64}$/);
    expect(before.openTag(tag, now)).toEqual(subject);
  });

  test("arrives in capitals and is understood", () => {
    const [, subject = { party: "", threadId: null }] = subjects;
    expect(before.openTag(before.tag(subject, now).toUpperCase(), now)).toEqual(subject);
  });

  test.each(subjects)("of $party is good for nothing when any one character differs", (subject) => {
    const tag = before.tag(subject, now);
    const forged = Array.from(tag).flatMap((_, i) =>
      Array.from("abz27").map((c) => tag.slice(0, i) + c + tag.slice(i + 1)),
    );
    expect(forged.filter((text) => text !== tag && before.openTag(text, now) !== null)).toEqual([]);
  });

  test("is good for 180 days and no more", () => {
    const tag = before.tag({ party: "skr_abcdefghijkl", threadId: null }, now);
    expect(before.openTag(tag, "2026-08-29T23:59:59Z")).not.toBeNull();
    expect(before.openTag(tag, "2026-08-30T00:00:00Z")).toBeNull();
  });

  test("of an earlier key is believed while that key is kept", () => {
    const tag = before.tag({ party: "skr_abcdefghijkl", threadId: null }, now);
    expect(rotated.openTag(tag, now)).not.toBeNull();
    expect(forgotten.openTag(tag, now)).toBeNull();
  });

  test("is no token, and a token no tag", () => {
    const tag = before.tag({ party: "skr_abcdefghijkl", threadId: null }, now);
    expect(before.open("act", tag, now)).toBeNull();
    expect(before.openTag(before.seal("act", "skr_abcdefghijkl", soon), now)).toBeNull();
  });

  test.each(["track", "3days", "", "s".repeat(38), "t".repeat(50), "__proto__", "toString"])(
    "is not what other mail comes to: %j",
    (localPart) => {
      expect(before.openTag(localPart, now)).toBeNull();
    },
  );

  test.each([
    { party: "thr_abcdefghijkl", threadId: null },
    { party: "skr_short", threadId: null },
    { party: "skr_abcdefghijkl", threadId: "skr_abcdefghijkl" },
    { party: "skr_ABCDEFGHIJKL", threadId: null },
  ])("is made for our own ids only, not for $party and $threadId", (subject) => {
    expect(() => before.tag(subject, now)).toThrow(/not an id of ours|a reply tag is about/);
  });
});

describe("the other secrets", () => {
  test("an address has the same never-hash however it is written, under any signing key", () => {
    expect(before.neverHash(" Pat@Acme.example ")).toBe(rotated.neverHash("pat@acme.example"));
    expect(before.neverHash("pat@acme.example")).toMatch(/^[a-z2-7]{32}$/);
    const elsewhere = signer({ current: old, earlier: [], neverSecret: "the secret of another service" });
    expect(elsewhere.neverHash("pat@acme.example")).not.toBe(before.neverHash("pat@acme.example"));
  });

  test("a digest is the same everywhere and 24 characters long", () => {
    // echo -n abc | sha256sum | xxd -r -p | base32
    expect(before.digest("abc")).toBe("xj4bnp4pahh6uqkbidpf3lrceoyagynd".slice(0, 24));
  });

  test("a secret is fresh each time", () => {
    const secrets = new Set(Array.from({ length: 500 }, () => before.secret()));
    expect(secrets.size).toBe(500);
    expect([...secrets].every((secret) => /^[a-z2-7]{20}$/.test(secret))).toBe(true);
  });
});

describe("the key ring", () => {
  const ring = { current: old, earlier: [fresh], neverSecret };

  test("is read from its JSON", () => {
    expect(readKeyRing(JSON.stringify(ring))).toEqual(ring);
    expect(readKeyRing(JSON.stringify({ current: old, neverSecret })).earlier).toEqual([]);
  });

  test.each([
    ["no JSON", "{the earlier secret"],
    ["a weak secret", JSON.stringify({ ...ring, current: { id: "a", secret: "the earlier" } })],
    ["a long id", JSON.stringify({ ...ring, current: { ...old, id: "ab" } })],
    ["one id twice", JSON.stringify({ ...ring, earlier: [old] })],
    ["a stray field", JSON.stringify({ ...ring, extra: "the earlier" })],
  ])("refuses %s and repeats nothing of it", (_, json) => {
    expect(() => readKeyRing(json)).toThrow(/^(?!.*the earlier).*$/s);
  });
});
