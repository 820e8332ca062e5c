import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { doors } from "./doors.ts";
import { closeSmtp } from "./smtp-lines.ts";

/**
 * A short run from a fixed seed with every check; `npm run fuzz` goes on for ten minutes a door from a seed of its own,
 * which it prints. What was found is a case in the tests of the thing it was found in.
 */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? "0");
const isLong = seconds > 0;
/** More work than this on one input is a hang. In processor time: a busy machine decides nothing. */
const hangMs = 1_000;
/** In a long run: whatever has not ended by then waits for something that does not come. */
const stuckMs = 20_000;

const length = (shortRuns: number): fc.Parameters<unknown> => ({
  includeErrorInReport: true,
  ...(isLong
    ? {
        numRuns: 100_000_000,
        interruptAfterTimeLimit: seconds * 1_000,
        markInterruptAsFailure: false,
        timeout: stuckMs,
      }
    : { seed: 20261124, numRuns: shortRuns }),
});

test.for(doors)("$name", async ({ name, attack, shortRuns = 60 }) => {
  const found = await fc.check(withoutHang(attack()), length(shortRuns));
  if (isLong) process.stderr.write(`${JSON.stringify({ door: name, runs: found.numRuns, seed: found.seed })}\n`);
  expect(found.failed ? fc.defaultReportMessage(found) : null).toBeNull();
});

afterAll(closeSmtp);

/** Fails where one input took too much work; a hang that is a loop would hold up the timer that should end it. */
function withoutHang(property: fc.IAsyncProperty<unknown>): fc.IAsyncProperty<unknown> {
  const run = property.run.bind(property);
  return Object.assign(property, {
    run: async (input: unknown) => {
      const before = process.threadCpuUsage();
      const failure = await run(input);
      const { user, system } = process.threadCpuUsage(before);
      const ms = (user + system) / 1_000;
      return failure ?? (ms > hangMs ? { error: new Error(`a hang: ${Math.round(ms)} ms of work`) } : null);
    },
  });
}
