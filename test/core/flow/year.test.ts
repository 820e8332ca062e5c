import { addMinutes, instantOf, isWorkingDay, localDay, localHour } from "@follow-through/core/calendar";
import { changeSeeker, enrol } from "@follow-through/core/flow/account";
import { act } from "@follow-through/core/flow/desk";
import { dueList, dueShards } from "@follow-through/core/flow/record";
import { tick } from "@follow-through/core/flow/tick";
import { openOf } from "@follow-through/core/flow/view";
import type { Seeker } from "@follow-through/core/seeker";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { type FakePorts, fakePorts } from "../../fake/fake-ports.ts";
import { deliver } from "../../fixture/desk.ts";

// Ten seekers from the date line to the half-hour and quarter-hour zones, half of them with holidays.
const people = [
  ["Pacific/Auckland", "NZ"],
  ["Pacific/Apia", null],
  ["Australia/Lord_Howe", "AU"],
  ["Asia/Kathmandu", null],
  ["Asia/Kolkata", null],
  ["Europe/Berlin", "DE"],
  ["Europe/Lisbon", "PT"],
  ["America/St_Johns", "CA"],
  ["America/New_York", "US"],
  ["Pacific/Pago_Pago", null],
] as const;
const threadsEach = 50;
const startsAt = "2027-01-04T00:00:00.000Z";
const endsAt = "2028-03-15T00:00:00.000Z";

interface Went {
  readonly at: string;
  readonly seeker: string;
  readonly kind: string;
  readonly subject: string;
}

/** Small and repeatable: chance must be the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Doing {
  readonly at: string;
  readonly run: (now: string) => Promise<unknown>;
}

/** Everything that people do in the year, in order. */
function doings(ports: FakePorts, seekers: readonly Seeker[]): readonly Doing[] {
  const next = chance(7);
  const all: Doing[] = [];
  for (const [s, seeker] of seekers.entries()) {
    for (let i = 0; i < threadsEach; i++) {
      const at = addMinutes(startsAt, Math.floor(next() * 330 * 24 * 60));
      const subject = `Job ${i} at Company${s}x${i}`;
      const address = seeker.addresses[0] ?? "";
      const mail = {
        from: `${seeker.name} <${address}>`,
        to: `Pat ${s}x${i} <pat@company${s}x${i}.example>`,
        subject,
        messageId: `<${s}-${i}@example.org>`,
        date: new Date(at).toUTCString(),
      };
      all.push({ at, run: (now) => deliver(ports, mail, "track", now, { envelopeFrom: address }) });
      const kind = next();
      const later = addMinutes(at, Math.floor(next() * 30 * 24 * 60));
      if (kind < 0.3) all.push({ at: later, run: (now) => doTo(ports, seeker, subject, "replied", now) });
      else if (kind < 0.4) all.push({ at: later, run: (now) => doTo(ports, seeker, subject, "close", now) });
    }
  }
  return all.toSorted((a, b) => a.at.localeCompare(b.at));
}

const replied = new Map<string, string>();
async function doTo(
  ports: FakePorts,
  seeker: Seeker,
  subject: string,
  what: "replied" | "close",
  now: string,
): Promise<void> {
  const thread = (await openOf(ports, seeker.id, now)).find((open) => open.subject === subject);
  if (!thread) return;
  replied.set(subject, now);
  const action =
    what === "replied"
      ? ({ kind: "replied", outcome: null } as const)
      : ({ kind: "close", reason: "withdrew" } as const);
  await act(ports, seeker, thread.id, action, { id: `${subject} ${what}`, by: "web" }, now);
}

async function nextDue(ports: FakePorts, now: string): Promise<string> {
  const firsts = await Promise.all(
    Array.from({ length: dueShards }, (_, shard) => ports.store.list(dueList(shard), { limit: 1 }, now)),
  );
  return firsts.flatMap((page) => page.items.map((item) => item.value.at)).toSorted()[0] ?? "9999";
}

/** Ticks come every five minutes; those between two due moments find nothing, so only the others are run. */
const onTick = (at: string): string => new Date(Math.ceil(Date.parse(at) / 300_000) * 300_000).toISOString();

async function liveAYear(
  who: readonly (readonly [string, string | null])[],
): Promise<{ went: readonly Went[]; seekers: readonly Seeker[]; ports: FakePorts }> {
  replied.clear();
  const ports = fakePorts({ parseMail, prove: async () => ({ kind: "proven", by: "loopback" }) });
  const seekers: Seeker[] = [];
  for (const [i, [zone, country]] of who.entries()) {
    const made = await enrol(
      ports,
      { name: `Seeker ${i}`, addresses: [`s${i}@example.org`], timeZone: zone },
      startsAt,
    );
    const set = (seeker: Seeker): Seeker => ({ ...seeker, receipts: "never", week: { ...seeker.week, country } });
    seekers.push((await changeSeeker(ports, made.id, set, startsAt)) ?? made);
  }
  const todo = [...doings(ports, seekers)];
  const went: Went[] = [];
  let now = startsAt;
  while (now < endsAt) {
    const due = onTick(await nextDue(ports, now));
    const doing = todo[0];
    if (doing && doing.at <= due) {
      todo.shift();
      now = doing.at;
      await doing.run(now);
      continue;
    }
    if (due > endsAt) break;
    now = due > now ? due : onTick(addMinutes(now, 1));
    const before = ports.sent.length;
    await tick(ports, now);
    for (const { mail } of ports.sent.slice(before)) {
      went.push({ at: now, seeker: mail.to.email, kind: mail.kind, subject: mail.subject });
    }
  }
  return { went, seekers, ports };
}

const year = await liveAYear(people);

describe("a year of ticks for ten seekers in ten zones with fifty threads each", () => {
  const weekOf = (email: string) => year.seekers.find((seeker) => seeker.addresses.includes(email))?.week;

  test("sends enough to be worth the look", () => {
    expect(year.went.length).toBeGreaterThan(500);
    expect(new Set(year.went.map(({ kind }) => kind))).toEqual(new Set(["nudge", "digest", "last-word"]));
  });

  test("sends every cadence mail from their hour to half an hour later, on a working day there", () => {
    const outside = year.went.filter(({ at, seeker }) => {
      const week = weekOf(seeker);
      if (!week) return true;
      const day = localDay(at, week.zone);
      const from = instantOf(day, week.hour, week.zone);
      return !isWorkingDay(day, week) || at < from || at > addMinutes(from, 30) || localHour(at, week.zone) >= 18;
    });
    expect(outside).toEqual([]);
  });

  test("sends nobody two on one day", () => {
    const days = year.went.map(({ at, seeker }) => `${seeker} ${localDay(at, weekOf(seeker)?.zone ?? "UTC")}`);
    expect(new Set(days).size).toBe(days.length);
  });

  test("sends no thread a third nudge, and none after a reply but one gentle word", async () => {
    for (const seeker of year.seekers) {
      for (const thread of await openOf(year.ports, seeker.id, endsAt)) {
        const answeredAt = replied.get(thread.subject) ?? "9999";
        const before = thread.nudges.filter((nudge) => nudge.kind !== "last-word" && nudge.at <= answeredAt);
        const after = thread.nudges.filter((nudge) => nudge.at > answeredAt);
        expect(before.length, thread.subject).toBeLessThanOrEqual(2);
        expect(after.length, thread.subject).toBeLessThanOrEqual(1);
      }
    }
  });

  test("loses nobody: every silent thread got both nudges and the last word", async () => {
    for (const seeker of year.seekers) {
      for (const thread of await openOf(year.ports, seeker.id, endsAt)) {
        if (replied.has(thread.subject)) continue;
        expect(
          thread.nudges.map((nudge) => (nudge.kind === "digest" ? "nudge" : nudge.kind)),
          thread.subject,
        ).toEqual(["nudge", "nudge", "last-word"]);
      }
    }
  });

  test("goes the same way when it is lived again", async () => {
    const two = people.slice(4, 6);
    expect((await liveAYear(two)).went).toEqual((await liveAYear(two)).went);
  });
});
