import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** An agency's list, and what the seeker answers. */
const LIST = `> I have two roles for you:
> 1) Quarry Manager, Saltmarsh Aggregates, Ely
> 2) Estates Surveyor, Brindle Homes, Lincoln
> Which may I put you forward for?`;

const answered = (text: string): readonly (string | null)[] =>
  readLetter(`${text}\n\nOn 3 March 2026 at 09:00, Pat Lee wrote:\n${LIST}`, {
    subject: "Re: two roles",
    inReplyTo: "<1@orchardmills.example>",
  }).jobs.value.map(({ title }) => title);

describe("of a list of jobs, the one somebody says yes to is meant", () => {
  it.each([
    ["Hi Pat,\n\nSaltmarsh: no, too far from home. Brindle: yes please, send my CV.\n\nJo", "Estates Surveyor"],
    ["Hi Pat,\n\nI'm not interested in the Estates one. The Quarry job sounds great.\n\nJo", "Quarry Manager"],
    ["Hi Pat,\n\nNot Saltmarsh, I worked there. I am very interested in Brindle Homes.\n\nJo", "Estates Surveyor"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });

  it("also where the answer stands below each line", () => {
    const text = `On 3 March 2026 at 09:00, Pat Lee wrote:
> 1) Quarry Manager, Saltmarsh Aggregates, Ely

No thank you, I left shift work for a reason.

> 2) Estates Surveyor, Brindle Homes, Lincoln

This one yes, please send my CV.

Jo`;
    expect(
      readLetter(text, { subject: "Re: two roles", inReplyTo: "<1@orchardmills.example>" }).jobs.value.map(
        ({ title }) => title,
      ),
    ).toEqual(["Estates Surveyor"]);
  });
});

describe("of two jobs applied for, the one with good news is meant", () => {
  it.each([
    [
      "Dear Jo,\n\nRoom Attendant: I'm afraid you were unsuccessful this time.\n\nFront Office Supervisor: we would like to see you on Monday at ten.\n\nPat",
      "Front Office Supervisor",
    ],
    [
      "Guten Tag,\n\nBauzeichner: leider haben wir uns anders entschieden.\n\nBauleiter: hier möchten wir Sie gerne einladen, Montag um zehn.\n\nPat",
      "Bauleiter",
    ],
  ])("%s", (text, title) => {
    expect(readAnswer(text, { subject: "Re: both posts" }).jobs.value.map((job) => job.title)).toEqual([title]);
  });

  it("another one that may come up is not", () => {
    expect(
      readAnswer(
        "Guten Tag,\n\ndie Bauleitung wird leider nicht mehr besetzt. Falls Sie sich eine Stelle als Messgehilfe vorstellen können: die gibt es vielleicht im Frühjahr.\n\nPat",
        { subject: "Re: Bauleitung" },
      ).jobs.value.map((job) => job.title),
    ).toEqual(["Bauleitung"]);
  });
});
