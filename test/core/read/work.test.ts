import { afterEach, describe, expect, test, vi } from "vitest";
import { readLetter } from "./letter-for-test.ts";

// Work is counted as the characters that patterns are tried on, which is what a hostile text could make explode.
function workOf(text: string): number {
  let chars = 0;
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")?.value as RegExp["exec"];
  vi.spyOn(RegExp.prototype, "exec").mockImplementation(function counted(this: RegExp, input: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    // A sticky pattern looks at one place only.
    const missed = this.sticky ? from : input.length;
    chars += 1 + (match ? match.index + match[0].length : missed) - Math.min(from, input.length);
    return match;
  });
  readLetter(text);
  vi.restoreAllMocks();
  return chars;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("doubling a hostile text at most doubles the work", () => {
  test.each([
    ["capitals", "Aa "],
    ["quote signs", "> "],
    ["brackets", "("],
    ["titles", "engineer at Acme & Co and "],
    ["articles", "the "],
    ["addresses", "a@"],
    ["links", "https://a.example/b "],
    ["dots", "a.b."],
    ["references", "ref A-1/"],
    ["line ends", "\n"],
  ])("%s", (_, unit) => {
    const small = workOf(unit.repeat(8_000));
    const large = workOf(unit.repeat(16_000));
    expect(large).toBeLessThanOrEqual(2.2 * small + 100_000);
  });
});
