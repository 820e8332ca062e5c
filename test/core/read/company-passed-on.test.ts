import { expect, test } from "vitest";
import { readLetter } from "./letter-for-test.ts";

/** A friend shows the seeker what passed between them and somebody of a firm. */

const passed = (from: string, to: string, words: string): string =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: Tue, 3 Mar 2026 at 08:12\nSubject: That planner\nTo: ${to}\n\n\n${words}\n\n`;

const FRIEND = "Fin Looby <fin@loobyconsult.example>";
const THIRD = "Grace Toll <grace@ostrelmarine.example>";
const SEEKER = "Jo Park <jo@gmail.com>";

const firmOf = (text: string): string | null =>
  readLetter(text, { to: [{ name: "", email: "track@in.example.com" }], subject: "Fwd: That planner" }).company.value;

test.each([
  ["Jo, see below.\n\nFin", FRIEND, THIRD, "Grace, you need a berth planner. Jo Park worked for me six years."],
  ["Schau mal unten.\n\nFin", THIRD, FRIEND, "Fin, yes we do need a berth planner. Tell your friend to write."],
])("the firm is the third's, not the friend's: %s", (above, from, to, words) => {
  expect(firmOf(passed(FRIEND, SEEKER, above) + passed(from, to, words))).toBe("Ostrel Marine");
});

test("a thread that the seeker was part of names no other house", () => {
  const thread =
    passed(FRIEND, SEEKER, "Jo, we would like to see you on Monday.\n\nFin") +
    passed(SEEKER, `${FRIEND}, ${THIRD}`, "I am applying for the planner job.");
  expect(firmOf(thread)).toBe("Looby Consult");
});
