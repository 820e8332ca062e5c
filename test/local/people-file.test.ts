import { peopleIn } from "@follow-through/local/people-file";
import { expect, test } from "vitest";

const jo = { name: "Jo Park", email: "jo@example.org" };
const kim = { name: "Kim", email: "kim@example.net" };

test.each([
  [
    "with titles, as a spreadsheet writes it",
    "Name,E-Mail\r\nJo Park,Jo@Example.org\r\nKim,kim@example.net\r\n",
    [jo, kim],
  ],
  ["without titles", "Jo Park,jo@example.org\nKim,kim@example.net", [jo, kim]],
  ["with the address first, and a byte-order mark", "\uFEFFjo@example.org,Jo Park\n", [jo]],
  ["with semicolons, as in half of Europe", "Jo Park;jo@example.org\n", [jo]],
  ["with first and last name apart, and a number", "17,Jo,Park,jo@example.org\n", [jo]],
  ["with quotes", '"Park, Jo",jo@example.org\n', [{ ...jo, name: "Park, Jo" }]],
  ["of addresses alone, with empty lines", "\njo@example.org\n\n", [{ ...jo, name: "" }]],
  ["as mail programs write people", "Jo Park <jo@example.org>\nKim <Kim@example.net>\n", [jo, kim]],
  ["with the name in quotes before the address", '"Park, Jo" <jo@example.org>', [{ ...jo, name: "Park, Jo" }]],
  [
    "in both manners",
    "Jo Park <jo@example.org>\nKim;kim@example.net\n<jo@example.org>",
    [jo, kim, { ...jo, name: "" }],
  ],
  ["that is empty", "", []],
])("a file %s", (_what, text, people) => {
  expect(peopleIn(text).people).toEqual(people);
});

test("what invites nobody is told with its line: the titles, and a second address of one person", () => {
  const text = "Name,E-Mail\nJo Park,jo@example.org,jo@example.com\n";
  expect(peopleIn(text)).toEqual({ people: [jo], skipped: ["line 1: Name,E-Mail", "line 2: jo@example.com"] });
});

test("a first line with a broken address holds no titles, but a person who would be lost", () => {
  expect(() => peopleIn("Jo Park <jo@@example.org>\nKim;kim@example.net\n")).toThrow("line 1 has no address");
});

test("a line that names nobody is refused with its number, before anybody is invited", () => {
  expect(() => peopleIn("Name,E-Mail\nJo,jo@example.org\nKim,kim at example\n")).toThrow(
    "line 3 has no address, so nobody was invited",
  );
});
