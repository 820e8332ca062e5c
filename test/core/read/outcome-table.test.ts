import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOutcome } from "@follow-through/core/read/outcome";

// One sentence of an answer a line, and what a careful person takes from it: six languages, terse to formal.
const rows = readFileSync(join(import.meta.dirname, "../../corpus/must/outcome.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | "));

describe("what an answer means, in one sentence", () => {
  test.each(rows)("%s: %s", (outcome, text = "") => {
    expect(readOutcome(`Hi Jo,\n\n${text}\n\nPat`, false).value).toBe(outcome);
  });
});
