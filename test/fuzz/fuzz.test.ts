import fc from "fast-check";
import { expect, test } from "vitest";
import { doors } from "./doors.ts";

/**
 * A short run from a fixed seed with every check; `npm run fuzz` goes on for ten minutes a door from a seed of its own,
 * which a failure prints. What was found is a case in the tests of the thing it was found in.
 */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? "0");
const isLong = seconds > 0;
/** In a long run: slower than this is a hang. In the short one a busy machine decides nothing. */
const hangMs = 1_000;

const length = isLong
  ? { numRuns: 100_000_000, interruptAfterTimeLimit: seconds * 1_000, markInterruptAsFailure: false, timeout: hangMs }
  : { seed: 20261124, numRuns: 60 };

test.each(doors)("%s", async (_name, attack) => {
  const found = await fc.check(attack(), length);
  expect(found.failed ? fc.defaultReportMessage(found) : null).toBeNull();
});
