import {
  answeredIds,
  boundedReferences,
  messageIdsOf,
  threadIndexConversation,
} from "@follow-through/core/mail/references";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

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

  test("are taken from In-Reply-To where References is absent", () => {
    expect(answeredIds(mailWith({ inReplyTo: "<a@b>" }))).toEqual(["<a@b>"]);
    expect(answeredIds(mailWith({ inReplyTo: "<a@b>", references: ["<c@d>"] }))).toEqual(["<c@d>"]);
  });
});

describe("Outlook's Thread-Index", () => {
  const head = Uint8Array.from({ length: 22 }, (_, i) => i);
  const index = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

  test("names the same conversation in an answer", () => {
    const answer = Uint8Array.from([...head, 1, 2, 3, 4, 5]);
    expect(threadIndexConversation(index(answer))).toBe(threadIndexConversation(index(head)));
    expect(threadIndexConversation(index(head))).toBe("060708090a0b0c0d0e0f101112131415");
  });

  test.each(["", "abc", "not base64 at all !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!", index(head.slice(0, 20))])(
    "is nothing: %j",
    (value) => {
      expect(threadIndexConversation(value)).toBeNull();
    },
  );
});
