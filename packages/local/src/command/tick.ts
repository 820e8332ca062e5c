import { printLine, runCommand } from "./run.ts";

const help = `npm run tick -- --at INSTANT [--data DIR]
One scheduled run as if it were INSTANT (2026-11-24T14:00:00Z; any offset), through the instance that runs on DIR, or on
DIR itself where none runs. Prints one line of JSON: at, due, sent (mails), waited, failed.
`;

await runCommand(help, async (args) => {
  const { tickAt } = await import("../tick-at.ts");
  printLine(await tickAt(args));
});
