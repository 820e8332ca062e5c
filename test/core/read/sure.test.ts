import { readOutcome } from "@follow-through/core/read/outcome";
import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

describe("what is not plainly said is only a guess", () => {
  test.each([
    ["a title that the mail puts aside", "The Baker role is filled, I know. I would love a job with you."],
    ["a vacancy number that may belong to it", "I'd like to apply for the Miller role. We met at stand AB/2291/X."],
  ])("the job: %s", (_, text) => {
    expect(readLetter(text).jobs.sure).toBe(false);
  });

  test("a job that is asked for by its name is sure", () => {
    const { jobs } = readLetter("I'd like to apply for the Grain Buyer role on your site.", { subject: "Grain Buyer" });
    expect(jobs).toMatchObject({ sure: true, value: [{ title: "Grain Buyer" }] });
  });

  test.each([
    "You were shortlisted by Denise, more from her.",
    "Die Probearbeit machen wir dann im Mai, mal sehen.",
    "Félicitations pour le chemin parcouru, on se parle bientôt.",
    "Enhorabuena por la prueba de ayer, seguimos hablando.",
    "Parabéns pelo teste, falamos em breve.",
    "Gefeliciteerd met je diploma, tot later.",
    "Thanks, I'll read it this week.",
  ])("no outcome that is known, from a person: %s", (text) => {
    const { outcome } = readAnswer(text);
    expect(outcome).toMatchObject({ value: null, sure: false });
  });

  test("that a confirmation says no more is sure", () => {
    expect(readOutcome("We have received your application for the post.", true)).toMatchObject({
      value: null,
      sure: true,
    });
  });
});

describe("a name block ends the letter", () => {
  test("the post under the writer's name is theirs, not the job", () => {
    const reading = readAnswer(
      "Dear Jo\n\nDo come and see the mill.\n\nPat Lee\nHead of Milling\nOrchard Mills\n\nOn Tue, Mar 3, 2026 at 9:00 AM Jo Park <jo@gmail.com> wrote:\n\n> I'd like to apply for the Grain Buyer role.\n",
    );
    expect(reading.jobs.value.map(({ title }) => title)).toEqual(["Grain Buyer"]);
  });
});

describe("an old thread taken up for a new matter", () => {
  const quoted =
    "\n\nOn Mon, Nov 3, 2025 at 4:00 PM Pat Lee <pat@orchardmills.example> wrote:\n\n> Please find the invoice for the flour attached, payment due by the 20th.\n";
  test.each([
    ["outreach", "Old thread, it is how I found your address. Could I be considered for the Miller job?"],
    ["outreach", "The invoice is paid. I saw your ad and would like to apply for the Miller role. My CV is attached."],
    ["follow_up", "Just following up on my application for the Miller role, sent two weeks ago."],
  ])("%s: %s", (kind, text) => {
    const reading = readLetter(text + quoted, { subject: "Re: Invoice 1187", inReplyTo: "<1@x.example>" });
    expect(reading.kind.value).toBe(kind);
  });
});
