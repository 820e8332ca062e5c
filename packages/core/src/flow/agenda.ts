import { nextLookedAt, raceAttemptsMost } from "../bounds/flow.ts";
import { addMinutes, earlier } from "../calendar.ts";
import type { Next } from "../thread/thread.ts";
import type { Ports } from "./port.ts";
import { dueAt, dueList, openThreads, shardOf } from "./record.ts";

type StorePort = Pick<Ports, "store">;

/**
 * The index may lag behind a write, so a party with open threads is looked at once a day even if the index says that
 * nothing is due: a nudge can come late by that, never be lost.
 */
const lookAgainMinutes = 24 * 60;

/** Makes sure that a party is looked at by then. Never moves the time back. */
export async function lookBy(ports: StorePort, party: string, at: string, now: string): Promise<void> {
  await moveDue(ports, party, (stands) => (stands === null || at < stands ? at : stands), now);
}

/**
 * After a run: when to look again, at most a day away; never where no thread is open. `mayGoAt` says from when on a
 * thread's next letter may really go (their hour, tomorrow if today has had its mail).
 */
export async function lookNext(
  ports: Ports,
  seekerId: string,
  mayGoAt: (next: Next) => string,
  now: string,
): Promise<void> {
  const earliest = async (): Promise<string | null> => {
    const page = await ports.store.list(openThreads(seekerId), { limit: nextLookedAt }, now);
    if (page.items.length === 0) return null;
    const moments = page.items.flatMap(({ value }) => (value.next ? [mayGoAt(value.next)] : []));
    return moments.reduce(earlier, addMinutes(now, lookAgainMinutes));
  };
  await moveDue(ports, seekerId, earliest, now);
}

/** After an advocate's turn: when to look again, at most a day away; null where nothing is left to look at. */
export async function lookAgain(
  ports: Ports,
  party: string,
  decide: () => Promise<string | null>,
  now: string,
): Promise<void> {
  const within = async (): Promise<string | null> => {
    const at = await decide();
    return at === null ? null : earlier(at, addMinutes(now, lookAgainMinutes));
  };
  await moveDue(ports, party, within, now);
}

async function moveDue(
  ports: StorePort,
  party: string,
  decide: (stands: string | null) => string | null | Promise<string | null>,
  now: string,
): Promise<void> {
  const place = dueAt(party);
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(place, now);
    const at = await decide(found?.value.at ?? null);
    if (at === (found?.value.at ?? null)) return;
    if (at === null) {
      if (!found || (await ports.store.remove(place, found.version))) return;
      continue;
    }
    const list = { key: dueList(shardOf(party)).partition, sort: `${at}#${party}` };
    if (await ports.store.put(place, { party, at }, { expect: found?.version ?? "absent", list }, now)) return;
  }
  throw new Error(`The agenda of ${party} kept changing`);
}
