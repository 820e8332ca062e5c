import { boundedReferences, messageIdsOf } from "@follow-through/core/mail/references";
import { describe, expect, test } from "vitest";

describe("message ids", () => {
  test.each([
    ["<a@b>", ["<a@b>"]],
    ["<a@b> <c@d>\r\n <e@f>", ["<a@b>", "<c@d>", "<e@f>"]],
    ["<A@b><a@b>", ["<A@b>", "<a@b>"]],
    ["<a@b> <a@b>", ["<a@b>"]],
    ["<a@b.exam\r\n ple>", ["<a@b.example>"]],
    ["a@b", ["<a@b>"]],
    ["(comment) <a@b> and words", ["<a@b>"]],
    ["<a@b", []],
    ["no id", []],
    ["", []],
    [`<${"x".repeat(2_000)}@b>`, []],
  ])("%j", (value, ids) => {
    expect(messageIdsOf(value)).toEqual(ids);
  });

  test("of a long thread keep the first and the last ninety-nine", () => {
    const ids = Array.from({ length: 5_000 }, (_, i) => `<${i}@x>`);
    const kept = boundedReferences(ids);
    expect([kept.length, kept[0], kept[1], kept.at(-1)]).toEqual([100, "<0@x>", "<4901@x>", "<4999@x>"]);
  });
});
