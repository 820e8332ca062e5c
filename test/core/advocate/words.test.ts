import { describe, expect, test } from "vitest";
import { invitationWords } from "@follow-through/core/advocate/words";

describe("a link in the words of an invitation", () => {
  test.each([
    ["See https://evil.example/x?y=1. Would you?", "See (link removed). Would you?"],
    ["See evil.com/cv. Would you?", "See (link removed). Would you?"],
    ["My page (www.evil.example), if you like", "My page (link removed), if you like"],
    ["[here](https://evil.example) and http://evil.example", "[here](link removed) and (link removed)"],
    ["I moved the data: all of it, etc.and more", "I moved the data: all of it, etc.and more"],
    ["I use Booking.com daily", "I use Booking.com daily"],
  ])("%s", (written, shown) => {
    expect(invitationWords(written, "Booking.com")).toBe(shown);
    expect(invitationWords(shown, "Booking.com")).toBe(shown);
  });
});
