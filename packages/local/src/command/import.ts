import { printLine, runCommand } from "./run.ts";

const help = `npm run import -- [--data DIR] [--seeker ADDRESS] FILE.eml|FILE.mbox...
Old mail, as if it had been BCC'd at its date. Threads with a word in the last 45 days stay open, and the next nudge comes
on the next working morning at the earliest; older ones come closed. Mail that has nothing to do with the search is
skipped and counted. Nothing is sent. Importing the same again changes nothing. --seeker may be left out where there is
only one. Prints one line of JSON: read, kept, known (of those kept: had been there before), threads, closed,
skipped (by reason).
`;

await runCommand(help, async (args) => {
  const { importFiles } = await import("../import-files.ts");
  printLine(await importFiles(args));
});
