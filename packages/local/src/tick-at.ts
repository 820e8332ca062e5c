import { tick } from "@follow-through/core/flow/tick";
import type { TickReport } from "@follow-through/core/flow/tick";
import { ask, findDoor } from "./control.ts";
import { openOffline } from "./offline.ts";
import { dataOption, instantOf, readArguments } from "./options.ts";

/** One scheduled run, as `npm run tick --` asks for it: through the instance that runs there, or on the folder itself. */
export async function tickAt(args: readonly string[]): Promise<TickReport> {
  const { values } = readArguments(args, { ...dataOption, at: { type: "string" } });
  const at = instantOf("--at", values.at);
  const door = await findDoor(values.data);
  if (door) return (await ask(door, "/tick", { at })) as TickReport;
  const offline = await openOffline(values.data, () => at);
  try {
    await offline.takeIn();
    return await tick(offline.ports, at);
  } finally {
    await offline.close();
  }
}
