// Stands in for Lambda's runtime: imports one bundle in a fresh process and hands it events from standard input.
import { pathToFileURL } from "node:url";
import { text } from "node:stream/consumers";

const calls = JSON.parse(await text(process.stdin));
const RealDate = Date;
let fixed = RealDate.now();

/** The clock says what the test says; dates that are given stay as they are. */
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(fixed);
    else super(...given);
  }
  static now() {
    return fixed;
  }
};

const { handler } = await import(pathToFileURL(process.argv[2]).href);
const answers = [];
for (const { event, at } of calls) {
  fixed = RealDate.parse(at);
  const context = { getRemainingTimeInMillis: () => 60_000, functionName: "function", awsRequestId: "request" };
  try {
    answers.push({ answer: await handler(event, context) });
  } catch (error) {
    answers.push({ error: String(error) });
  }
}
process.stdout.write(`\n${JSON.stringify({ answers })}\n`, () => process.exit(0));
