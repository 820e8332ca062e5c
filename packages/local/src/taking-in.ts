import { setTimeout as pause } from "node:timers/promises";
import type { Arrival, Log } from "@follow-through/core/flow/port";
import { faultFacts } from "@follow-through/functions/adapter/log";
import { lanes } from "./bounds.ts";
import type { Entry, Spool } from "./spool.ts";

/** Takes accepted mail in, each sender's in order, until it is settled or parked. */
export interface TakingIn {
  /** Resolves when this mail was tried once: settled, or waiting for another try. Never rejects. */
  add(entry: Entry): Promise<void>;
  /** How many accepted mails are not yet settled. */
  waiting(): number;
  /** Resolves when nothing is being tried. Mail that waits for another try is not waited for. */
  idle(): Promise<void>;
  /** Finishes what was accepted, within a bound; what is left stays in the spool for the next start. */
  stop(): Promise<void>;
}

/** Before the second try, the third …; then parked. Two hours in all: an outage passes, a defect does not. */
const pausesMs = [1, 5, 30, 120, 600, 1800, 3600].map((seconds) => seconds * 1000);
/** A whole stop has five seconds. */
const stopWithinMs = 2_000;
const lastAttemptMs = 500;

export interface TakingInNeeds {
  readonly spool: Spool;
  readonly intake: (arrival: Arrival) => Promise<{ readonly kind: string }>;
  readonly log: Log;
  /** Left out: the pauses above. */
  readonly pausesMs?: readonly number[];
}

export function takingIn({ spool, intake, log, pausesMs: pauses = pausesMs }: TakingInNeeds): TakingIn {
  const tails: Promise<void>[] = Array.from({ length: lanes }, () => Promise.resolve());
  const timers = new Set<NodeJS.Timeout>();
  let waiting = 0;
  let stopped = false;

  const add = (entry: Entry): Promise<void> => {
    waiting += 1;
    return enqueue(entry);
  };
  const enqueue = (entry: Entry): Promise<void> => {
    const lane = laneOf(entry.arrival.envelopeFrom);
    const turn = (tails[lane] ?? Promise.resolve()).then(() => (stopped ? undefined : attempt(entry)));
    tails[lane] = turn;
    return turn;
  };

  const attempt = async (entry: Entry): Promise<void> => {
    try {
      const outcome = await intake(entry.arrival);
      await spool.settle(entry);
      waiting -= 1;
      log.note("arrival-settled", { arrival: entry.arrival.id, outcome: outcome.kind });
    } catch (fault) {
      log.note("arrival-fault", { arrival: entry.arrival.id, tries: entry.tries + 1, ...faultFacts(fault) });
      await again(entry).catch((error: unknown) => {
        // The disk itself fails: the mail stays among the new and is taken in at the next start.
        log.note("spool-fault", { arrival: entry.arrival.id, ...faultFacts(error) });
      });
    }
  };

  const again = async (entry: Entry): Promise<void> => {
    const pause = pauses[entry.tries];
    if (pause === undefined) {
      await spool.park(entry);
      waiting -= 1;
      log.note("arrival-parked", { arrival: entry.arrival.id });
      return;
    }
    const counted = await spool.count(entry);
    const timer = setTimeout(() => {
      timers.delete(timer);
      void enqueue(counted);
    }, pause);
    timers.add(timer);
  };

  const idle = async (): Promise<void> => {
    let seen: readonly Promise<void>[];
    do {
      seen = [...tails];
      await Promise.all(seen);
    } while (seen.some((tail, lane) => tail !== tails[lane]));
  };

  return {
    add,
    waiting: () => waiting,
    idle,
    stop: async () => {
      await within(stopWithinMs, idle());
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await within(lastAttemptMs, idle());
    },
  };
}

const within = (ms: number, what: Promise<void>): Promise<void> =>
  Promise.race([what, pause(ms, undefined, { ref: false })]);

function laneOf(sender: string): number {
  let sum = 0;
  for (const character of sender.toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % lanes;
}
