import { describe, expect, test } from "vitest";
import { readBackOn, readInterviewDay, readPromise } from "@follow-through/core/read/promise";

// A Thursday, ten in the evening in Berlin.
const anchor = { at: "2026-03-05T21:00:00Z", offsetMinutes: 60 };

describe("a promised day counts from the mail's own date", () => {
  test.each([
    ["en", "We decide by the 14th.", "2026-03-14"],
    ["en", "We'll get back to you within two weeks.", "2026-03-19"],
    ["en", "You will hear from us by Friday.", "2026-03-06"],
    ["en", "I'll let you know by 20 March.", "2026-03-20"],
    ["de", "Wir melden uns bis zum 20. März.", "2026-03-20"],
    ["de", "Wir melden uns innerhalb von zwei Wochen.", "2026-03-19"],
    ["fr", "Nous ferons un retour à tous avant le 12 juin.", "2026-06-12"],
    ["es", "Te diremos algo en dos semanas.", "2026-03-19"],
    ["pt", "Daremos um retorno em duas semanas.", "2026-03-19"],
    ["nl", "Je hoort binnen twee weken van ons.", "2026-03-19"],
  ] as const)("%s: %s", (language, text, day) => {
    expect(readPromise(text, language, anchor)?.value).toBe(day);
  });

  test.each(["Thanks, got it.", "The closing date was 1 March 2019.", "I was on holiday until last week."])(
    "none in: %s",
    (text) => {
      expect(readPromise(text, "en", anchor)).toBeNull();
    },
  );

  test("of an absence the later day is the return", () => {
    expect(readBackOn("I'm on leave from 4 May and back on 2 November 2026.", "en", anchor)?.value).toBe("2026-11-02");
  });

  test("out until Monday", () => {
    expect(readBackOn("I am out until Monday.", "en", anchor)?.value).toBe("2026-03-09");
  });

  test("an interview with several slots has no day yet", () => {
    expect(readInterviewDay("Can you do 9 March or 10 March?", "en", anchor)).toBeNull();
    expect(readInterviewDay("See you on 9 March at ten.", "en", anchor)?.value).toBe("2026-03-09");
  });
});
