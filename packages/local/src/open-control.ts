import { faultFacts } from "@follow-through/functions/adapter/log";
import { closeDoor, compactPath, listenControl, openDoor } from "./control.ts";
import type { Folder } from "./folder.ts";
import type { Ground, OnClose } from "./ground.ts";
import type { RunTick } from "./keep-time.ts";
import type { TakingIn } from "./taking-in.ts";

/** What the commands may ask of the instance that runs: a tick, a replay, or to compact. */
export async function openControl(
  { folder, log }: Ground,
  taking: TakingIn,
  runTick: RunTick,
  onClose: OnClose,
): Promise<void> {
  const { url: table, secret } = folder.table;
  const doings = {
    "/tick": (body: unknown) => runTick(instantIn(body)),
    "/replay": () => replay(folder, taking),
    [compactPath]: () => folder.compact(),
  };
  const control = await listenControl(secret, doings, (fault) => log.note("control-fault", faultFacts(fault)));
  onClose(() => control.close());
  await openDoor(folder.dir, { control: control.url, table, secret });
  onClose(() => closeDoor(folder.dir));
}

/** Everything that was parked, once more from the top. */
async function replay(folder: Folder, taking: TakingIn): Promise<{ readonly replayed: number }> {
  const parked = await folder.spool.parked();
  for (const entry of parked) void taking.add(await folder.spool.replay(entry));
  await taking.idle();
  return { replayed: parked.length };
}

function instantIn(body: unknown): string {
  const at = typeof body === "object" && body !== null && "at" in body ? body.at : null;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) throw new Error("no instant");
  return at;
}
