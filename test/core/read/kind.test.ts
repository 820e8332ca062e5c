import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

describe("the kind of a mail", () => {
  test.each([
    ["outreach", "I'd like to apply for the Grain Buyer role.", {}],
    ["follow_up", "Just checking in: have you had a chance to look at my CV for the Buyer role?", {}],
    [
      "follow_up",
      "10:30 works, thank you.\n\nOn Tue, Mar 3, 2026 at 9:00 AM Pat Lee <pat@orchardmills.example> wrote:\n\n> Could you do 10:30 for the Buyer interview?\n",
      { subject: "Re: Buyer", inReplyTo: "<1@x.example>" },
    ],
    [
      "other",
      "We'd like to apply for the flat. Our present landlord will give a reference. When is the viewing?",
      { subject: "Application, 14b Mercer Street" },
    ],
    [
      "other",
      "We don't use outside recruiters. Please take me off your list.",
      { subject: "Re: your hiring plans", inReplyTo: "<1@x.example>" },
    ],
  ] as const)("%s: %s", (kind, text, parts) => {
    expect(readLetter(text, parts).kind.value).toBe(kind);
  });

  test("an answer on copy", () => {
    expect(readAnswer("Thanks for your CV, I'll read it this week.").kind.value).toBe("reply");
  });

  test("an out-of-office is no answer, and tells when they are back", () => {
    const reading = readAnswer("I am out of the office and back on 16 March 2026.", {
      subject: "Automatic reply: Buyer",
      headers: new Map([["auto-submitted", ["auto-replied"]]]),
    });
    expect(reading.kind.value).toBe("auto_reply");
    expect(reading.backOn?.value).toBe("2026-03-16");
  });

  test("a receipt of an applicant-tracking system has no contact", () => {
    const reading = readAnswer("Thank you for applying for the Buyer role. Please do not reply to this email.", {
      from: [{ name: "Orchard Mills", email: "no-reply@us.greenhouse-mail.io" }],
    });
    expect(reading).toMatchObject({ kind: { value: "acknowledgement" }, contacts: { value: [] } });
  });
});
