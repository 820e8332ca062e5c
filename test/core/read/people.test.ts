import { describe, expect, test } from "vitest";
import { personName } from "@follow-through/core/read/name";
import { readAnswer, readLetter } from "./letter-for-test.ts";

describe("names as people write them", () => {
  test.each([
    ["Lee, Pat (ACME-HR)", "Pat Lee"],
    ["LEGRAND Mireille", "Mireille Legrand"],
    ["'Pat Lee' via careers", "Pat Lee"],
    ["pat lee", "Pat Lee"],
    ["Pat Lee, PhD", "Pat Lee"],
    ["Pat Lee (she/her)", "Pat Lee"],
    ["Pat Lee | Orchard Mills", "Pat Lee"],
    ["Orchard Mills Recruiting Team", ""],
    ["pat@orchardmills.example", ""],
    ["", ""],
  ])("%s", (raw, name) => {
    expect(personName(raw)).toBe(name);
  });
});

describe("who is on the other side", () => {
  const emails = (reading: ReturnType<typeof readLetter>): readonly string[] =>
    reading.contacts.value.map(({ email }) => email);
  const ask = "I'd like to apply for the Grain Buyer role.";

  test("everybody addressed", () => {
    expect(emails(readLetter(ask, { cc: [{ name: "Kim Ode", email: "kim@orchardmills.example" }] }))).toEqual([
      "pat@orchardmills.example",
      "kim@orchardmills.example",
    ]);
  });

  test.each([
    ["the assistant", { name: "", email: "3d@in.example.com" }],
    ["the seeker's own address", { name: "", email: "jo@gmail.com" }],
    ["the seeker's other address, told by the name", { name: "Jo Park", email: "jo.park@uni.example" }],
    ["an advocate on copy", { name: "Ada", email: "ada@friends.example" }],
    ["a robot", { name: "Orchard Mills", email: "no-reply@orchardmills.example" }],
    ["a mailing list", { name: "", email: "millers-l@lists.example" }],
  ])("but not %s", (_, cc) => {
    expect(emails(readLetter(ask, { cc: [cc] }))).toEqual(["pat@orchardmills.example"]);
  });

  test("an advocate who is the one addressed", () => {
    expect(emails(readLetter(ask, { to: [{ name: "Ada", email: "ada@friends.example" }] }))).toEqual([
      "ada@friends.example",
    ]);
  });

  test("a name from the greeting where the header has none", () => {
    expect(readLetter(`Hi Linda,\n\n${ask}`, { to: [{ name: "", email: "ljoy61@aol.com" }] }).contacts.value).toEqual([
      { email: "ljoy61@aol.com", name: "Linda" },
    ]);
  });

  test("a full name from the signature of an answer", () => {
    const reading = readAnswer("Tuesday is fine.\n\nPat\n\nPat Lee\nHead of Milling\nOrchard Mills", {
      from: [{ name: "pat", email: "pat@orchardmills.example" }],
    });
    expect(reading.contacts.value).toEqual([{ email: "pat@orchardmills.example", name: "Pat Lee" }]);
  });

  test("the seeker's correction of a name wins", () => {
    const corrections = {
      companyByContact: {},
      companyByDomain: {},
      nameByContact: { "pat@orchardmills.example": "Patricia Lee" },
    };
    expect(readLetter(ask, {}, { corrections }).contacts.value[0]?.name).toBe("Patricia Lee");
  });
});
