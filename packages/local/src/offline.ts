import { intake } from "@follow-through/core/flow/intake";
import type { Ports } from "@follow-through/core/flow/port";
import { jsonLog } from "@follow-through/functions/adapter/log";
import { reachFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { systemResolver } from "./prove-local.ts";
import { readSettings, relayOf } from "./settings.ts";
import { takingIn } from "./taking-in.ts";

/** A folder as a command works with it, whether or not an instance runs on it. */
export interface Offline {
  readonly folder: Folder;
  readonly ports: Ports;
  /** Takes in what was accepted and not settled. Only where no instance runs: it does that itself. */
  takeIn(): Promise<void>;
  close(): Promise<void>;
}

/** `now`: what the mails that go out are dated. Speaks and sends as the folder's last start did. */
export async function openOffline(data: string, now: () => string): Promise<Offline> {
  const settings = await readSettings(data);
  const relay = relayOf(settings, process.env["FOLLOW_THROUGH_RELAY"]);
  const folder = await reachFolder(data);
  const log = jsonLog({
    write: (line) => void process.stderr.write(`${line}\n`),
    clockMs: () => Date.now(),
    source: "local",
    metrics: false,
  });
  const ports = await folder.ports({ service: settings.service, relay }, { now, log, resolver: systemResolver() });
  return {
    folder,
    ports,
    close: () => folder.close(),
    takeIn: async () => {
      await folder.spool.recover();
      const realNow = (): string => new Date().toISOString();
      const taking = takingIn({ spool: folder.spool, intake: (arrival) => intake(ports, arrival, realNow()), log });
      await Promise.all((await folder.spool.pending()).map((entry) => taking.add(entry)));
      await taking.stop();
    },
  };
}
