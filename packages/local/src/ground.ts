import type { Log, Ports } from "@follow-through/core/flow/port";
import { faultFacts, jsonLog } from "@follow-through/functions/adapter/log";
import type { DNSResolver } from "mailauth";
import { type Folder, takeFolder } from "./folder.ts";
import { type Certificate, certificateOf } from "./listening.ts";
import type { StartOptions } from "./options.ts";
import { openRefused, type Refused } from "./refused.ts";
import type { SmtpLimits } from "./smtp-limits.ts";

/** What a caller may put in the place of the world; left out: the world. */
export interface World {
  readonly now?: () => string;
  readonly resolver?: DNSResolver;
  readonly writeLog?: (line: string) => void;
  readonly limits?: SmtpLimits;
  readonly pausesMs?: readonly number[];
  /** How the sign-in hides how long it took. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Between the flows and the world: to watch, or to break, what passes. */
  readonly wrap?: (ports: Ports) => Ports;
}

export type OnClose = (close: () => Promise<void>) => unknown;

/** What everything else stands on. */
export interface Ground {
  readonly options: StartOptions;
  readonly world: World;
  readonly now: () => string;
  readonly log: Log;
  readonly tls: Certificate | null;
  readonly folder: Folder;
  readonly refused: Refused;
}

export async function openGround(options: StartOptions, world: World, onClose: OnClose): Promise<Ground> {
  const now = world.now ?? (() => new Date().toISOString());
  const write = world.writeLog ?? ((line) => void process.stderr.write(`${line}\n`));
  const log = jsonLog({ write, clockMs: () => Date.now(), source: "local", metrics: false });
  const tls = await certificateOf(options.tls);
  const folder = await takeFolder(options.data);
  onClose(() => folder.close());
  await folder.spool.recover();
  const refused = await openRefused(folder.dir, (fault) => log.note("refused-fault", faultFacts(fault)));
  onClose(() => refused.flush());
  return { options, world, now, log, tls, folder, refused };
}
