import { addressesOf } from "@follow-through/core/mail/address";
import { describe, expect, test } from "vitest";

const shown = (value: string): string[] => addressesOf(value).map(({ name, email }) => `${name}|${email}`);

describe("an address list", () => {
  test.each([
    ["Pat Lee <pat@acme.example>", ["Pat Lee|pat@acme.example"]],
    ["pat@acme.example", ["|pat@acme.example"]],
    ["<pat@acme.example>", ["|pat@acme.example"]],
    ['"Lee, Pat (ACME-HR)" <Pat@Acme.example>', ["Lee, Pat (ACME-HR)|pat@acme.example"]],
    ["Lee, Pat <pat@acme.example>", ["Lee, Pat|pat@acme.example"]],
    ["Lee, Pat <pat@acme.example>, Park, Jo <jo@x.example>", ["Lee, Pat|pat@acme.example", "Park, Jo|jo@x.example"]],
    ["pat@acme.example (Pat Lee)", ["Pat Lee|pat@acme.example"]],
    ["Pat Lee [mailto:pat@acme.example]", ["Pat Lee|pat@acme.example"]],
    ["Pat Lee <pat@acme.example<mailto:pat@acme.example>>", ["Pat Lee|pat@acme.example"]],
    ["a@x.example; b@x.example", ["|a@x.example", "|b@x.example"]],
    ["Hiring team: Pat <pat@acme.example>, ana@acme.example;", ["Pat|pat@acme.example", "|ana@acme.example"]],
    ["undisclosed-recipients:;", []],
    ['"boss@acme.example" <mallory@evil.example>', ["boss@acme.example|mallory@evil.example"]],
    ["boss@acme.example <mallory@evil.example>", ["boss@acme.example|mallory@evil.example"]],
    ['"Pat Lee <pat@acme.example>', ["Pat Lee|pat@acme.example"]],
    ['"Pat \\"PJ\\" Lee" <pat@acme.example>', ['Pat "PJ" Lee|pat@acme.example']],
    ["Pat (a (nested) comment) <pat@acme.example>", ["Pat|pat@acme.example"]],
    ["'Pat Lee' <pat@acme.example>", ["Pat Lee|pat@acme.example"]],
    ["Pat\u202e Lee <pat\u200e@acme.example>", ["Pat Lee|pat@acme.example"]],
    ["Pat\u0000 <pat@acme.example>", ["Pat|pat@acme.example"]],
    ["Zoë <zoe@xn--bcher-kva.example>", ["Zoë|zoe@xn--bcher-kva.example"]],
    ["o'neil@acme.example", ["|o'neil@acme.example"]],
    ["pat@acme.example <pat@acme.example>", ["|pat@acme.example"]],
    ["nobody", []],
    ["", []],
    ["<>", []],
    ["pat@, @acme.example", []],
  ])("%s", (value, expected) => {
    expect(shown(value)).toEqual(expected);
  });

  test("keeps the first five hundred of a hundred thousand", () => {
    const found = addressesOf("x <a@b.example>, ".repeat(100_000));
    expect(found).toHaveLength(500);
  });

  test("decodes a name after its structure was read, so that an encoded comma splits nothing", () => {
    const decode = (word: string): string => word.replace("=?utf-8?q?Lee=2C_Pat?=", "Lee, Pat");
    expect(addressesOf("=?utf-8?q?Lee=2C_Pat?= <pat@acme.example>", decode)).toEqual([
      { name: "Lee, Pat", email: "pat@acme.example" },
    ]);
  });
});
