import { serveAdvocate } from "./advocate/serve-advocate.ts";
import type { Ports } from "./port.ts";
import { dueList, dueShards } from "./record.ts";
import { sweepParty } from "./forget.ts";
import { add, type Served, serveSeeker } from "./serve.ts";
import { sweep } from "./sweep.ts";

/** What one scheduled run did. `sent` counts mails, the others what was due. */
export interface TickReport extends Served {
  readonly at: string;
}

/** Parties handed on at once: one queue message's worth, and what one run of a function can serve in its time. */
const partiesPerPage = 25;

/** One scheduled run: everybody who is due, each served once. One that fails is logged and does not stop the others. */
export async function tick(ports: Ports, now: string): Promise<TickReport> {
  let report: TickReport = { at: now, due: 0, sent: 0, waited: 0, failed: 0 };
  for await (const page of dueParties(ports, now)) {
    for (const party of page) report = { at: now, ...add(report, await serveOrFail(ports, party, now)) };
  }
  ports.log.note("tick", { due: report.due, sent: report.sent, waited: report.waited, failed: report.failed });
  return report;
}

/** Pages of seekers and advocates whose time has come. The cost follows what is due, never what is stored. */
export async function* dueParties(ports: Pick<Ports, "store">, now: string): AsyncGenerator<readonly string[]> {
  for (let shard = 0; shard < dueShards; shard++) {
    let after: string | null = null;
    do {
      // Sorted by "instant#party": "~" stands behind every party of this instant.
      const page: Awaited<ReturnType<typeof dueOf>> = await dueOf(ports, shard, after, now);
      if (page.items.length > 0) yield page.items.map((item) => item.value.party);
      after = page.after;
    } while (after !== null);
  }
}

const dueOf = (ports: Pick<Ports, "store">, shard: number, after: string | null, now: string) =>
  ports.store.list(dueList(shard), { limit: partiesPerPage, after, upTo: `${now}#~` }, now);

/** Serves whoever it is: a seeker's threads, an advocate's asks, or what has had its time. */
export function serve(ports: Ports, party: string, now: string): Promise<Served> {
  if (party === sweepParty) return sweep(ports, now);
  return party.startsWith("adv_") ? serveAdvocate(ports, party, now) : serveSeeker(ports, party, now);
}

async function serveOrFail(ports: Ports, party: string, now: string): Promise<Served> {
  try {
    return await serve(ports, party, now);
  } catch (cause) {
    // The party stays due: the next run tries again, and the alarm counts these lines.
    ports.log.note("serve-failed", { party, error: cause instanceof Error ? cause.name : "unknown" });
    return { due: 1, sent: 0, waited: 0, failed: 1 };
  }
}
