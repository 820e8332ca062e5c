import { describe, expect, test } from "vitest";
import { readLetter } from "./letter-for-test.ts";

const forwarded = (above: string, inner: string): string =>
  [
    "look",
    "",
    "---------- Forwarded message ---------",
    "From: Sam Reed <sam@orchardmills.example>",
    "Date: Thu, Mar 5, 2026 at 2:58 PM",
    "Subject: FW: Miller",
    "To: Jo Park <jo@gmail.com>",
    "",
    above,
    "",
    "---------- Forwarded message ---------",
    "From: Pat Lee <pat@orchardmills.example>",
    "Date: Thu, Mar 5, 2026 at 1:02 PM",
    "Subject: Re: Miller",
    "To: Sam Reed <sam@orchardmills.example>",
    "",
    inner,
    "",
    "Pat",
  ].join("\n");

const contactIn = (above: string): string | undefined =>
  readLetter(forwarded(above, "The job is hers if she wants it."), {
    subject: "Fwd: FW: Miller",
    to: [{ name: "", email: "track@in.example.com" }],
  }).contacts.value[0]?.email;

describe("a forward of a forward", () => {
  test.each(["lol see below", "Jo, see what Pat wrote.", "fyi", "siehe unten", "voir ci-dessous", "zie hieronder"])(
    "is about the inner mail where the wrapper only points at it: %s",
    (above) => {
      expect(contactIn(above)).toBe("pat@orchardmills.example");
    },
  );

  test.each(["See below. I've put your CV into the portal just now.", "Pat is on leave, I'll ask again on Monday."])(
    "is about the wrapper where it says something of its own: %s",
    (above) => {
      expect(contactIn(above)).toBe("sam@orchardmills.example");
    },
  );
});
