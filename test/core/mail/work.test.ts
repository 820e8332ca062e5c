import type { Line } from "@follow-through/core/mail/line";
import { cutSignature } from "@follow-through/core/mail/signature";
import { splitLines } from "@follow-through/core/mail/split";
import { describe, expect, test } from "vitest";

/** Lines that count how often anybody looks at their text: work is counted, not timed. */
function counted(texts: readonly string[]): { readonly lines: readonly Line[]; readonly looks: () => number } {
  let looks = 0;
  const lines = texts.map((raw): Line => {
    const depth = /^>*/.exec(raw)?.[0].length ?? 0;
    return {
      depth: Math.min(depth, 20),
      mark: null,
      get text() {
        looks++;
        return raw.slice(depth);
      },
    };
  });
  return { lines, looks: () => looks };
}

const repeated = (n: number, ...lines: string[]): string[] =>
  Array.from({ length: n }, (_, i) => lines[i % lines.length] ?? "");
const SHAPES: readonly (readonly [string, (n: number) => string[]])[] = [
  ["plain lines", (n) => repeated(n, "a word or two")],
  ["blank lines", (n) => repeated(n, "")],
  ["half attributions", (n) => repeated(n, "On Tue, 3 Mar 2026 at 10:00")],
  ["attributions", (n) => repeated(n, "On Tue, 3 Mar 2026 at 10:00, Pat <p@x.example> wrote:")],
  [
    "attributions with quotes",
    (n) => repeated(n, "On Tue, 3 Mar 2026 at 10:00, Pat <p@x.example> wrote:", "> old", ""),
  ],
  ["labels", (n) => repeated(n, "From: x")],
  [
    "heads",
    (n) => repeated(n, "From: a@b.example", "Sent: 3 March 2026 10:00", "To: c@d.example", "Subject: x", "", "old"),
  ],
  ["markers", (n) => repeated(n, "---------- Forwarded message ---------", "")],
  ["rules", (n) => repeated(n, "________________________________", "")],
  ["quotes and answers in turn", (n) => repeated(n, ">old", "new")],
  ["quotes deeper and deeper", (n) => Array.from({ length: n }, (_, i) => `${">".repeat(i % 20)}x`)],
  ["addresses", (n) => repeated(n, "p@x.example")],
  ["delimiters", (n) => repeated(n, "--")],
  ["delimiters between lines", (n) => repeated(n, "--", "x y z")],
  ["closings", (n) => repeated(n, "Best,", "", "Jo Park", "")],
  ["device lines", (n) => repeated(n, "Sent from my iPhone", "")],
  ["disclaimers", (n) => repeated(n, "This email and any attachments are confidential", "")],
];

describe("doubling the lines at most doubles the work", () => {
  test.each(SHAPES)("of splitting %s", (_name, shape) => {
    const looksAt = (n: number): number => {
      const { lines, looks } = counted(shape(n));
      splitLines(lines);
      return looks();
    };
    expect(looksAt(8_000)).toBeLessThanOrEqual(2.1 * looksAt(4_000) + 100);
  });

  test.each(SHAPES)("of finding the signature among %s", (_name, shape) => {
    const looksAt = (n: number): number => {
      const { lines, looks } = counted(shape(n));
      cutSignature(lines, "Jo Park");
      return looks();
    };
    expect(looksAt(8_000)).toBeLessThanOrEqual(2.1 * looksAt(4_000) + 100);
  });
});
