import { partiesPerPage } from "../bounds/flow.ts";
import type { Ports } from "./port.ts";
import { dueList, dueShards } from "./record.ts";

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
