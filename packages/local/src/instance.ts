import type { Ports } from "@follow-through/core/flow/port";
import type { TickReport } from "@follow-through/core/flow/tick";
import type { Folder } from "./folder.ts";
import { openGround, type OnClose, type World } from "./ground.ts";
import { keepTime, tickInTurn } from "./keep-time.ts";
import { urlHost } from "./listening.ts";
import { openMouth } from "./mouth.ts";
import { openControl } from "./open-control.ts";
import type { StartOptions } from "./options.ts";
import type { TakingIn } from "./taking-in.ts";
import { openView } from "./view.ts";

/** The whole assistant, running in this process. */
export interface Instance {
  readonly smtp: string;
  readonly web: string;
  readonly data: string;
  readonly ports: Ports;
  readonly folder: Folder;
  readonly takingIn: TakingIn;
  /** One run as if it were that instant, after everything accepted is taken in. */
  tick(at: string): Promise<TickReport>;
  /** Finishes what was accepted, then lets everything go. */
  stop(): Promise<void>;
}

export async function startInstance(options: StartOptions, world: World = {}): Promise<Instance> {
  const closing: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    const faults: unknown[] = [];
    for (const close of closing.splice(0).toReversed()) {
      // One that can't be closed must not keep the rest open: the folder's lock is among them.
      await close().catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, "not everything could be closed");
  };
  try {
    return await start(options, world, (close) => closing.push(close), closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** From the folder outwards: nothing is accepted before everything behind it stands. Closed the other way round. */
async function start(
  options: StartOptions,
  world: World,
  onClose: OnClose,
  stop: () => Promise<void>,
): Promise<Instance> {
  const ground = await openGround(options, world, onClose);
  const view = await openView(ground, onClose);
  const { taking, smtp } = await openMouth(ground, view.ports, onClose);
  const runTick = tickInTurn(view, taking);
  keepTime(ground, { web: view.web, smtp }, runTick, onClose);
  await openControl(ground, taking, runTick, onClose);
  let stopping: Promise<void> | null = null;
  return {
    smtp: `smtp://${urlHost(options.host)}:${smtp.port}`,
    web: view.web.url,
    data: ground.folder.dir,
    ports: view.ports,
    folder: ground.folder,
    takingIn: taking,
    tick: runTick,
    stop: () => (stopping ??= stop()),
  };
}
