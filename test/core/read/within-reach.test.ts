import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const LETTER = "Dear Pat,\n\nI would like to apply for the Baker position at Orchard Mills.\n\n";
const pasted = (lines: number): string => "what we talked about when we talked about the pipeline\n".repeat(lines);

describe("a letter with a megabyte below it", () => {
  it("is read as the letter alone is", () => {
    const [short, long] = [readLetter(LETTER), readLetter(LETTER + pasted(15_000))];
    expect([long.kind.value, long.company.value, long.jobs.value]).toEqual([
      short.kind.value,
      short.company.value,
      short.jobs.value,
    ]);
    expect(short.jobs.value.map(({ title }) => title)).toEqual(["Baker"]);
  });

  it("keeps all its words for the seeker", () => {
    const text = LETTER + pasted(4_000).trim();
    expect(readLetter(text).text).toBe(text);
  });

  it("hides no earlier message of ordinary length", () => {
    const quoted =
      "On Mon, 2 Mar 2026 at 09:00, Jo Park <jo@gmail.com> wrote:\n> I would like to apply for the Baker job.\n";
    const reading = readAnswer(`Come in on Friday at ten for an interview.\n\n${quoted}`, { subject: "Re: hello" });
    expect(reading.jobs.value.map(({ title }) => title)).toEqual(["Baker"]);
  });
});
