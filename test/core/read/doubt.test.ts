import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

describe("job words in another matter", () => {
  test.each([
    [
      "a child's trial",
      "My daughter is up for a trial on Friday and can play in any position. Who gives the reference?",
    ],
    [
      "an employer's new hand",
      "Her start date is the 4th, job title Stable Hand. The offer letter went out, she has accepted.",
    ],
    [
      "a builder's price",
      "The updated quote is below, job no. 118. I can start on Monday if the position of the sink is settled.",
    ],
    [
      "a family that hires",
      "Thank you for your CV. We'd like to invite you to an interview on Sunday for the position.",
    ],
  ])("%s is not surely the seeker's search", (_, text) => {
    const { kind } = readLetter(text, { subject: "position" });
    expect(kind.value === "other" || !kind.sure).toBe(true);
  });

  test.each([
    "I'd like to apply for the Grain Buyer role. My CV is attached.",
    "Ich bewerbe mich auf die Stelle als Müller, mein Lebenslauf liegt bei.",
    "Je vous envoie ma candidature pour le poste de meunier, mon CV est joint.",
  ])("the seeker's own: %s", (text) => {
    expect(readLetter(text).kind).toMatchObject({ value: "outreach", sure: true });
  });
});

describe("thanks and reminders in a new thread", () => {
  test.each([
    "I wanted to say thanks for the hour you gave me about the Grain Buyer position.",
    "My last two notes may have gone astray: is the Grain Buyer role still open?",
  ])("follow-up: %s", (text) => {
    expect(readLetter(text).kind.value).toBe("follow_up");
  });
});

describe("what an answer means in plain or roundabout words", () => {
  test.each([
    ["closed", "The intake for this spring has been suspended until the budget is known."],
    ["closed", "We have what we need and have taken the advert down."],
    ["closed", "Die Ausschreibung „Müller (m/w/d)“, auf die Sie sich beworben haben, wurde zurückgezogen."],
    ["referred", "I just uploaded you under employee referrals."],
    ["interview", "Boss says: come Wednesday 4pm, bring your boots."],
    ["interview", "Dana wants you for a short call."],
    ["offer", "What we would like is for you to take the Junior Buyer post."],
    [null, "Leider muss ich den Termin am Dienstag absagen, wir melden uns."],
    [null, "I've not rejected you, we simply haven't looked."],
  ])("%s: %s", (outcome, text) => {
    expect(readAnswer(text).outcome.value).toBe(outcome);
  });

  test("a no with another post behind it is a guess", () => {
    const { outcome } = readAnswer("You didn't get the Buyer role. Would you consider the mill shop instead?");
    expect(outcome).toMatchObject({ value: "rejected", sure: false });
  });
});
