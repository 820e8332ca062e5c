import type { Ports } from "@follow-through/core/flow/port";
import { dueAt, dueList, shardOf } from "@follow-through/core/flow/record";
import { serveParties } from "@follow-through/functions/send";
import { handOut } from "@follow-through/functions/tick";
import { describe, expect, test } from "vitest";
import { fakePorts } from "../fake/fake-ports.ts";
import { MemoryStore } from "../fake/memory-store.ts";
import { failedOf, sqsEvent } from "../fake/sqs-event.ts";

const now = "2026-03-09T14:00:00.000Z";
const parties = Array.from(
  { length: 60 },
  (_, i) => `skr_${"abcdefghijk"}${"abcdefghijklmnopqrstuvwxyz234567"[i % 32]}`,
);

async function due(ports: Ports, party: string, at: string): Promise<void> {
  const list = { key: dueList(shardOf(party)).partition, sort: `${at}#${party}` };
  await ports.store.put(dueAt(party), { party, at }, { expect: "absent", list }, now);
}
const order = (...who: readonly string[]): string => JSON.stringify({ parties: who });

class BrokenStore extends MemoryStore {
  override get(): Promise<never> {
    return Promise.reject(new Error("no database"));
  }
}

describe("the tick on AWS", () => {
  test("hands out everybody who is due, in pages, and nobody else", async () => {
    const ports = fakePorts();
    const all = [...new Set(parties)];
    for (const party of all.slice(0, 31)) await due(ports, party, "2026-03-09T13:59:00.000Z");
    await due(ports, all[31] ?? "", "2026-03-09T14:00:01.000Z");
    const pages: (readonly string[])[] = [];
    const handed = await handOut(ports, async (page) => void pages.push(page), now);
    expect(handed).toEqual({ at: now, due: 31 });
    expect(pages.flat().toSorted()).toEqual(all.slice(0, 31).toSorted());
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(25);
    expect(ports.notes.at(-1)).toEqual({ event: "tick", facts: { due: 31 } });
  });

  test("hands out nobody where nobody is due", async () => {
    const pages: unknown[] = [];
    expect(await handOut(fakePorts(), async (page) => void pages.push(page), now)).toEqual({ at: now, due: 0 });
    expect(pages).toEqual([]);
  });

  test("fails as a whole where the queue takes nothing, so that its alarm sounds", async () => {
    const ports = fakePorts();
    await due(ports, "skr_abcdefghijkl", "2026-03-09T13:00:00.000Z");
    const broken = () => Promise.reject(new Error("no queue"));
    await expect(handOut(ports, broken, now)).rejects.toThrow("no queue");
  });
});

describe("the senders", () => {
  const plenty = () => 60_000;

  test("take up each party; one that is gone is no fault", async () => {
    const ports = fakePorts();
    const response = await serveParties(sqsEvent(order("skr_abcdefghijkl")), ports, () => now, plenty);
    expect(response).toEqual({ batchItemFailures: [] });
    expect(ports.notes.at(-1)).toMatchObject({ event: "served", facts: { failed: 0, left: 0 } });
  });

  test("go on after one that fails, and leave it to the next tick instead of the dead-letter queue", async () => {
    const ports = fakePorts();
    const broken: Ports = { ...ports, store: new BrokenStore() };
    const response = await serveParties(
      sqsEvent(order("skr_abcdefghijkl", "skr_bbbbbbbbbbbb")),
      broken,
      () => now,
      plenty,
    );
    expect(response).toEqual({ batchItemFailures: [] });
    expect(ports.notes.filter(({ event }) => event === "fault")).toHaveLength(2);
    expect(ports.notes.at(-1)).toMatchObject({ event: "served", facts: { failed: 2 } });
  });

  test("begin nobody whom there is no time for", async () => {
    const ports = fakePorts();
    let left = 13_000;
    const msLeft = () => (left -= 1_000);
    await serveParties(sqsEvent(order("skr_abcdefghijkl", "skr_bbbbbbbbbbbb")), ports, () => now, msLeft);
    expect(ports.notes.at(-1)).toMatchObject({ event: "served", facts: { left: 1 } });
  });

  test("give back an order that can't be read", async () => {
    const event = sqsEvent(order("jo@example.org"), "{}", order(...parties, ...parties), order("skr_abcdefghijkl"));
    expect(await serveParties(event, fakePorts(), () => now, plenty)).toEqual(failedOf(event, 0, 1, 2));
  });
});
