import { describe, expect, test } from "vitest";
import { readLetter } from "./letter-for-test.ts";

/** A forward of a forward: whoever hands on with a line is not who answered. */

interface Chain {
  readonly from: string;
  readonly words: string;
  readonly inner?: string;
}

const contactOf = ({ from, words, inner = "Deborah Finn <deborah@pennardlegal.example>" }: Chain): string | undefined =>
  readLetter(
    [
      "look",
      "",
      "---------- Forwarded message ---------",
      `From: ${from}`,
      "Date: Thu, Mar 5, 2026 at 2:58 PM",
      "Subject: Fwd: paralegal vacancy",
      "To: Jo Park <jo@gmail.com>",
      "",
      words,
      "",
      "---------- Forwarded message ---------",
      `From: ${inner}`,
      "Date: Thu, Mar 5, 2026 at 1:02 PM",
      "Subject: paralegal vacancy",
      `To: ${from}`,
      "",
      "I gave the CV to Jonty in HR this afternoon for the conveyancing paralegal vacancy, so it is in the system now.",
      "",
      "Deborah",
    ].join("\n"),
    { subject: "Fwd: Fwd: paralegal vacancy", to: [{ name: "", email: "track@in.example.com" }] },
  ).contacts.value[0]?.email;

describe("a relation at a private address who hands on an answer", () => {
  test.each([
    ["Amina Park <amina@icloud.com>", "Told you!! x"],
    ["Onkel Heinz <heinz@gmx.de>", "Schau mal, das kam gerade. Viel Glück!"],
    ["Tata <tata.odile@orange.fr>", "Tiens ma belle, bisous"],
    ["Papá <pepe@hotmail.com>", "Mira qué bien, hija"],
    ["Tia Lena <lena@sapo.pt>", "Olha só! Beijinhos"],
    ["Oom Kees <kees@ziggo.nl>", "Kijk, dit kreeg ik net"],
  ])("is not who answered: %s", (from, words) => {
    expect(contactOf({ from, words })).toBe("deborah@pennardlegal.example");
  });

  test.each([
    [
      "a colleague who writes a letter",
      "Nicola Sway <nicola@pennardlegal.example>",
      "I'm so cross on your behalf. They took somebody from the Malaga office. Don't give up on us.",
    ],
    [
      "a friend with more to say than a line",
      "Sam Reed <sam@gmail.com>",
      "Here is what my old boss says. I'd still write to her yourself, she likes that, and mention the two years you did in Bristol, which I forgot to.",
    ],
  ])("but %s is", (_who, from, words) => {
    expect(contactOf({ from, words })).toBe(/<(.*)>/.exec(from)?.[1]);
  });
});
