import { Readable } from "node:stream";
import type { Arrival } from "@follow-through/core/flow/port";
import { openSpool } from "@follow-through/local/spool";
import type { Entry, Spool } from "@follow-through/local/spool";
import { takingIn } from "@follow-through/local/taking-in";
import type { TakingIn } from "@follow-through/local/taking-in";
import { expect, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

const quiet = { note: (): void => undefined };

async function from(spool: Spool, envelopeFrom: string): Promise<Entry> {
  return spool.accept(await spool.hold(Readable.from(["x"])), {
    recipients: ["track@in.localhost"],
    envelopeFrom,
    receivedAt: "2026-03-02T10:00:00.000Z",
    remoteAddress: null,
    helo: null,
    spam: false,
    virus: false,
    dmarc: null,
    asSeekerId: null,
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("it did not come to pass");
}

test("a fault is tried again until it passes, and the mail is settled once", async () => {
  const spool = await openSpool(await folderForTest());
  let calls = 0;
  const taking = takingIn({
    spool,
    log: quiet,
    pausesMs: [1, 1, 1],
    intake: async () => {
      calls += 1;
      if (calls < 3) throw new Error("the database is away");
      return { kind: "tracked" };
    },
  });
  await taking.add(await from(spool, "jo@example.org"));
  expect(taking.waiting()).toBe(1);
  await until(() => taking.waiting() === 0);
  expect(calls).toBe(3);
  expect(await spool.pending()).toEqual([]);
  expect(await spool.parked()).toEqual([]);
});

test("what fails for good is parked, not lost and not tried for ever", async () => {
  const spool = await openSpool(await folderForTest());
  let calls = 0;
  const taking = takingIn({
    spool,
    log: quiet,
    pausesMs: [1, 1],
    intake: async () => {
      calls += 1;
      throw new Error("a defect");
    },
  });
  await taking.add(await from(spool, "jo@example.org"));
  await until(() => taking.waiting() === 0);
  expect(calls).toBe(3);
  expect(await spool.parked()).toHaveLength(1);
  expect(await spool.pending()).toEqual([]);
});

test("one sender's mail is taken in as it came, and one slow mail does not hold up everybody", async () => {
  const spool = await openSpool(await folderForTest());
  const order: string[] = [];
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const taking: TakingIn = takingIn({
    spool,
    log: quiet,
    intake: async ({ envelopeFrom, id }: Arrival) => {
      if (envelopeFrom === "slow@example.org" && order.every((seen) => seen !== "slow")) await slow;
      order.push(envelopeFrom === "slow@example.org" ? "slow" : id);
      return { kind: "tracked" };
    },
  });
  void taking.add(await from(spool, "slow@example.org"));
  const senders = await Promise.all(["a", "b", "c", "d", "e", "f"].map((name) => from(spool, `${name}@example.org`)));
  for (const entry of senders) void taking.add(entry);
  await until(() => order.length >= 3);
  expect(order).not.toContain("slow");
  const [first, second] = [await from(spool, "a@example.org"), await from(spool, "a@example.org")];
  void taking.add(first);
  void taking.add(second);
  release();
  await taking.idle();
  expect(order.indexOf(first.arrival.id)).toBeLessThan(order.indexOf(second.arrival.id));
  expect(order).toHaveLength(9);
});

test("a stop finishes what is waiting its turn", async () => {
  const spool = await openSpool(await folderForTest());
  const taking = takingIn({ spool, log: quiet, intake: async () => ({ kind: "tracked" }) });
  for (let i = 0; i < 5; i += 1) void taking.add(await from(spool, "jo@example.org"));
  await taking.stop();
  expect(await spool.pending()).toEqual([]);
});
