import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { countsOf, fields, labelled, verdictOf } from "../../corpus/score.ts";

// What the reader got right so far, in mails. Raise a number when the reader gets better; it may never be lowered to pass.
const floors = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../../corpus/floor.json"), "utf8")));

describe.each(["sample", "dev", "later", "hard", "fresh", "kept-aside", "unseen"])(
  "the labelled mails of the %s set",
  async (set) => {
    const mails = await labelled(set);
    const counts = countsOf(mails.map(verdictOf));

    test.each(fields)("are read at least as well as before: %s", (field) => {
      expect(counts[field]).toBeGreaterThanOrEqual(floors[set]?.[field] ?? Number.POSITIVE_INFINITY);
    });
  },
);
