import { statisticsPages, statisticsPerPage } from "../bounds/flow.ts";
import { calendarDaysBetween } from "../calendar.ts";
import { type Rung, rungs, type Thread } from "../thread/thread.ts";
import type { Ports } from "./port.ts";
import { closedThreads } from "./record.ts";
import { openOf } from "./view.ts";

export interface Statistics {
  readonly threads: number;
  /** True where there are older threads that were not counted. */
  readonly isCut: boolean;
  /** In the order of the rungs; only those with anything asked. */
  readonly rows: readonly RungFigures[];
}

export interface RungFigures {
  readonly rung: Rung;
  readonly asked: number;
  readonly answered: number;
  /** Calendar days; null where nothing was answered. */
  readonly medianDays: number | null;
}

export async function statisticsOf(ports: Ports, seekerId: string, now: string): Promise<Statistics> {
  const threads = [...(await openOf(ports, seekerId, now))];
  let after: string | null = null;
  for (let left = statisticsPages; left > 0; left--) {
    const options = { limit: statisticsPerPage, after, newestFirst: true };
    const page: Awaited<ReturnType<typeof ports.store.list<Thread>>> = await ports.store.list(
      closedThreads(seekerId),
      options,
      now,
    );
    threads.push(...page.items.map((item) => item.value));
    after = page.after;
    if (after === null) break;
  }
  return { threads: threads.length, isCut: after !== null, rows: figuresOf(threads) };
}

/** By the rung on which the seeker wrote and waited. */
export function figuresOf(threads: readonly Thread[]): readonly RungFigures[] {
  const asks = threads.flatMap((thread) => thread.asks ?? []);
  return rungs.flatMap((rung) => {
    const here = asks.filter((ask) => ask.rung === rung);
    const days = here.flatMap((ask) => (ask.answeredAt ? calendarDaysBetween(ask.at, ask.answeredAt, "UTC") : []));
    return here.length === 0 ? [] : [{ rung, asked: here.length, answered: days.length, medianDays: median(days) }];
  });
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  return middle === undefined || below === undefined ? null : (middle + below) / 2;
}
