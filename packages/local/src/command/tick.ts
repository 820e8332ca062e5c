import { tick } from "@follow-through/core/flow/tick";
import type { TickReport } from "@follow-through/core/flow/tick";
import { ask, findDoor } from "../control.ts";
import { instantOf, readArguments } from "../options.ts";
import { openOffline } from "../offline.ts";
import { runCommand } from "./run.ts";

const help = `npm run tick -- --at INSTANT [--data DIR]
One scheduled run as if it were INSTANT (2026-11-24T14:00:00Z; any offset), through the instance that runs on DIR, or on
DIR itself where none runs. Prints one line of JSON: at, due, sent (mails), waited, failed.
`;

await runCommand(help, async (args) => {
  const { values } = readArguments(args, { data: { type: "string", default: "./data" }, at: { type: "string" } });
  const at = instantOf("--at", values.at);
  const report = await runAt(values.data, at);
  process.stdout.write(`${JSON.stringify(report)}\n`);
});

async function runAt(data: string, at: string): Promise<TickReport> {
  const door = await findDoor(data);
  if (door) return (await ask(door, "/tick", { at })) as TickReport;
  const offline = await openOffline(data, () => at);
  try {
    await offline.takeIn();
    const { due, sent, waited, failed } = await tick(offline.ports, at);
    return { at, due, sent, waited, failed };
  } finally {
    await offline.close();
  }
}
