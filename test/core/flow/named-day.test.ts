import { eventsOf } from "@follow-through/core/flow/meaning";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../read/letter-for-test.ts";
import { mailWith } from "../mail/mail-for-test.ts";

const saidOnTuesday = { date: "2026-11-24T12:00:00.000Z" };

/** What the answer tells its thread about days: the promised one, the interview's. */
function daysIn(text: string): { promised: string | null; interview: string | null } {
  const events = eventsOf(mailWith({}), readAnswer(text, saidOnTuesday), "jo@gmail.com").map(({ event }) => event);
  const received = events.find((event) => event.kind === "received");
  const interview = events.find((event) => event.kind === "interview-on");
  return { promised: received?.promisedDay ?? null, interview: interview?.day ?? null };
}

describe("a day that was named reaches the thread, and a guessed one does not", () => {
  test.each([
    ["We'll let you know by Friday 4 December.", { promised: "2026-12-04", interview: null }],
    ["We'll let you know next week.", { promised: null, interview: null }],
    ["Perhaps I can let you know by Friday.", { promised: null, interview: null }],
    ["I put you into our portal just now, you should hear from them.", { promised: null, interview: null }],
    [
      "I have put you into the portal. Could you send me your availability for next week?",
      { promised: null, interview: null },
    ],
    ["We'd like to invite you to an interview on Monday at 10:00.", { promised: null, interview: "2026-11-30" }],
    ["Would an interview on Monday suit you?", { promised: null, interview: null }],
  ])("%s", (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});
