import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Address } from "@follow-through/core/mail/message";
import { readAnswer, readLetter } from "./letter-for-test.ts";

// Each file lists, a line each, what a careful person would not read from these words.
const lines = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(import.meta.dirname, "../../corpus/must-not", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));

const without = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

describe("what must not be read as a job", () => {
  test.each(lines("job.txt"))("%s: %s", (title, text = "") => {
    const titles = readLetter(`Hello,\n\n${text}\n\nBest,\nJo`, { subject: "Hello" }).jobs.value.map(
      (job) => job.title ?? "",
    );
    expect(titles.filter((one) => without(one).includes(without(title)))).toEqual([]);
  });
});

describe("what must not be read as a contact", () => {
  test.each(lines("contact.txt"))("%s in %s", (email, header = "", text = "") => {
    const reading = readLetter(text, { subject: "Buyer", ...written(header) });
    expect(reading.contacts.value.map((contact) => contact.email)).toEqual(["pat@orchardmills.example"]);
    expect(reading.contacts.value.map((contact) => contact.email)).not.toContain(email);
  });
});

describe("what must not be read as the company", () => {
  test.each(lines("company.txt"))("%s: %s", (name, text = "") => {
    const { value } = readLetter(`Hello,\n\n${text}\n\nBest,\nJo`, { subject: "Hello" }).company;
    expect(without(value ?? "")).not.toContain(without(name));
  });
});

describe("what must not be read as an outcome", () => {
  test.each(lines("outcome.txt"))("%s", (text) => {
    expect(readAnswer(`Hi Jo,\n\n${text}\n\nPat`).outcome.value).toBeNull();
  });
});

/** The header line as the parts of a mail: `To: Pat Lee <pat@a.example>`. */
function written(header: string): { readonly to?: readonly Address[]; readonly cc?: readonly Address[] } {
  const [, field = "", name = "", email = ""] = /^(To|Cc): (?:(.*) <)?([^<>]+)>?$/.exec(header) ?? [];
  return { [field.toLowerCase()]: [{ name, email }] };
}
