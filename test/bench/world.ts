import { dueAt, dueList, shardOf, threadAt, threadListing } from "@follow-through/core/flow/record";
import type { Ports } from "@follow-through/core/flow/port";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { noWork, type Work } from "@follow-through/functions/adapter/work";
import { enrol } from "@follow-through/core/flow/account";
import { createTable, embeddedDynamo } from "../fake/dynalite-server.ts";
import { type FakePorts, fakePorts } from "../fake/fake-ports.ts";
import { aThread } from "../fixture/thread.ts";

export interface World {
  readonly ports: Ports & Pick<FakePorts, "sent">;
  /** What the store was asked for since `reset`. */
  readonly work: Work;
  reset(): void;
  close(): Promise<void>;
}

/** The real store on the embedded database; the mailer only keeps what it is given. */
export async function openWorld(): Promise<World> {
  const embedded = await embeddedDynamo();
  await createTable(embedded.client, "bench");
  const work = noWork();
  const fake = fakePorts({ parseMail, prove: async () => ({ kind: "proven", by: "loopback" }) });
  const store = new DynamoStore({ client: embedded.client, table: "bench", work });
  return {
    ports: { ...fake, store },
    work,
    reset: () => Object.assign(work, noWork()),
    close: embedded.stop,
  };
}

export const enrolledAt = "2026-08-01T12:00:00.000Z";

export const aSeeker = (ports: Ports, i: number): Promise<Seeker> =>
  enrol(ports, { name: `Seeker ${i}`, addresses: [`s${i}@example.org`], timeZone: "America/New_York" }, enrolledAt);

/** Threads put straight into the store, and the seeker's place on the agenda where one is due. */
export async function storeThreads(ports: Ports, seeker: Seeker, threads: readonly Partial<Thread>[]): Promise<void> {
  const batch = 25;
  for (let from = 0; from < threads.length; from += batch) {
    await Promise.all(
      threads.slice(from, from + batch).map((parts, i) => {
        const id = `thr_${String(from + i)
          .padStart(12, "a")
          .replaceAll(/\d/g, (d) => "bcdefghijk"[Number(d)] ?? "b")}`;
        const thread = aThread({ ...parts, id, seekerId: seeker.id });
        return ports.store.put(
          threadAt(seeker.id, id),
          thread,
          { expect: "absent", list: threadListing(thread) },
          enrolledAt,
        );
      }),
    );
  }
  const next = threads.flatMap((thread) => thread.next?.at ?? []).toSorted()[0];
  if (next === undefined) return;
  const list = { key: dueList(shardOf(seeker.id)).partition, sort: `${next}#${seeker.id}` };
  await ports.store.put(dueAt(seeker.id), { party: seeker.id, at: next }, { expect: "absent", list }, enrolledAt);
}

export const elapsed = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return Math.round((performance.now() - from) * 10) / 10;
};
