import type { Log } from "@follow-through/core/flow/port";
import { tick, type TickReport } from "@follow-through/core/flow/tick";
import { faultFacts } from "@follow-through/functions/adapter/log";
import type { Ground, OnClose } from "./ground.ts";
import { certificateOf } from "./listening.ts";
import type { StartOptions } from "./options.ts";
import { every, queue } from "./schedule.ts";
import type { Smtp } from "./smtp.ts";
import type { TakingIn } from "./taking-in.ts";
import type { View } from "./view.ts";
import type { Web } from "./web-server.ts";

const minute = 60_000;
const tickEveryMs = 5 * minute;
const firstTickMs = 5_000;
const sweepEveryMs = 10 * minute;

/** What was removed one by one is off the disk within a day, as docs/privacy.md says; soon after a start, too. */
const compactEveryMs = 24 * 60 * minute;

/** A certificate is renewed weeks before it ends, by a program that knows nothing of us. */
const renewEveryMs = 60 * minute;

interface Mouths {
  readonly web: Web;
  readonly smtp: Smtp;
}

/** What is done again and again while it runs; one that fails is noted, and comes again in its time. */
export function keepTime(ground: Ground, mouths: Mouths, runTick: RunTick, onClose: OnClose): void {
  const { options, now, log, folder } = ground;
  const keep = (everyMs: number, firstMs: number, event: string, run: () => Promise<unknown>): void => {
    const timer = every(everyMs, firstMs, quietly(log, event, run));
    onClose(() => timer.stop());
  };
  keep(sweepEveryMs, minute, "sweep-fault", () => sweep(ground));
  keep(compactEveryMs, minute, "compact-fault", () => folder.compact());
  keep(renewEveryMs, renewEveryMs, "certificate-fault", () => renew(options, mouths));
  if (options.schedule) keep(tickEveryMs, firstTickMs, "tick-fault", () => runTick(now()));
}

const quietly = (log: Log, event: string, run: () => Promise<unknown>) => async (): Promise<void> => {
  try {
    await run();
  } catch (fault) {
    log.note(event, faultFacts(fault));
  }
};

async function sweep({ folder, refused }: Ground): Promise<void> {
  const nowMs = Date.now();
  await Promise.all([folder.spool.sweep(nowMs), folder.outbox.sweep(nowMs), refused.sweep(nowMs)]);
}

async function renew({ tls }: StartOptions, { web, smtp }: Mouths): Promise<void> {
  const certificate = await certificateOf(tls);
  if (!certificate) return;
  web.renew(certificate);
  smtp.renew(certificate);
}

export type RunTick = (at: string) => Promise<TickReport>;

/** One tick at a time, each after what was accepted before it. */
export function tickInTurn({ portsAt }: View, taking: TakingIn): RunTick {
  const inTurn = queue();
  return (at) =>
    inTurn(async () => {
      await taking.idle();
      return tick(await portsAt(() => at), at);
    });
}
