import { narrator } from "../demo/narrate.ts";
import { advocates } from "../demo/advocate.ts";
import { openStage } from "../demo/stage.ts";
import { beginsAt, letsGo, nudges, tracks } from "../demo/story.ts";
import { readArguments } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "./run.ts";

const help = `npm run demo

The whole story on this machine: a real SMTP listener, an embedded DynamoDB, the web view and a moved clock, in a
temporary folder that is removed at the end. Shows each mail. Ends with 0 only if each step happened.
`;

await runCommand(help, async (args) => {
  const { positionals } = readArguments(args, {});
  if (positionals[0] !== undefined) throw new Refusal(`"${positionals[0]}" is one word too many: the demo takes none`);
  const tell = narrator((text) => void process.stdout.write(text));
  for (const chapters of [[tracks, nudges, advocates], [letsGo]]) {
    const stage = await openStage(beginsAt);
    try {
      for (const chapter of chapters) await chapter(stage, tell);
    } finally {
      await stage.close();
    }
  }
  process.stdout.write(
    `\n${tell.failed.length === 0 ? "Every step happened." : `Did not happen: ${tell.failed.join("; ")}`}\n`,
  );
  if (tell.failed.length > 0) process.exitCode = 1;
});
