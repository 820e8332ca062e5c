import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Arrival, Forgotten } from "@follow-through/core/flow/port";
import { z } from "zod";
import { doneForMs, rawForMs, startsMost } from "./bounds.ts";
import {
  absentIsNull,
  makeFolder,
  moveDurably,
  namesIn,
  removeOlder,
  removeUnfinished,
  unfinishedName,
  writeDurably,
} from "./durable.ts";
import { rawMailName } from "./raw-mail.ts";

/**
 * What was accepted and is not yet settled, on disk: raw mail in `mail/`, its envelope in `spool/new/`. The envelope
 * is the commit: once it stands, the mail is ours. Settled ones wait a while in `spool/done/`; what failed too often
 * lies in `spool/parked/` until the operator replays it.
 */
export interface Spool {
  /** Raw mail as it streams in, not yet promised to anybody. */
  hold(bytes: Readable): Promise<Held>;
  /** Durable when this returns: only then may SMTP answer 250. */
  accept(held: Held, envelope: Omit<Arrival, "id">): Promise<Entry>;
  /** Accepted and not settled, oldest first; at a start also what was settled just before the end. */
  pending(): Promise<readonly Entry[]>;
  /** Written before another try, so that the count outlives a restart. */
  count(entry: Entry): Promise<Entry>;
  settle(entry: Entry): Promise<void>;
  park(entry: Entry): Promise<void>;
  parked(): Promise<readonly Entry[]>;
  /** Back among the new, with a fresh count. */
  replay(entry: Entry): Promise<Entry>;
  /** Removes what was settled or parked of this person: envelopes, and the bytes of what was parked. */
  forget(person: Forgotten): Promise<void>;
  /** At a start: what a crash left half-written goes; what the database may not yet have on disk comes again. */
  recover(): Promise<void>;
  sweep(nowMs: number): Promise<void>;
}

export interface Held {
  readonly id: string;
  readonly path: string;
  drop(): Promise<void>;
}

export interface Entry {
  readonly arrival: Arrival;
  readonly tries: number;
  /** How often it was found waiting at a start: a mail that kills the process is not taken in for ever. */
  readonly starts: number;
}

const entryForm = z.object({
  arrival: z.object({
    id: z.string(),
    recipients: z.array(z.string()),
    envelopeFrom: z.string(),
    receivedAt: z.string(),
    remoteAddress: z.string().nullable(),
    helo: z.string().nullable(),
    spam: z.boolean(),
    virus: z.boolean(),
    dmarc: z.enum(["pass", "fail", "none"]).nullable(),
    asSeekerId: z.string().nullable(),
  }),
  tries: z.number(),
  starts: z.number(),
});

export async function openSpool(dir: string): Promise<Spool> {
  const mail = join(dir, "mail");
  const fresh = join(dir, "spool", "new");
  const done = join(dir, "spool", "done");
  const parked = join(dir, "spool", "parked");
  for (const folder of [mail, fresh, done, parked]) await makeFolder(folder);
  const move = (entry: Entry, from: string, to: string): Promise<void> =>
    moveDurably(join(from, nameOf(entry)), to, nameOf(entry));

  return {
    hold: (bytes) => hold(mail, bytes),
    accept: async (held, envelope) => {
      try {
        await moveDurably(held.path, mail, rawMailName(held.id));
        return await write(fresh, { arrival: { id: held.id, ...envelope }, tries: 0, starts: 0 });
      } catch (error) {
        // Nobody was promised this mail; on a full disk each of its tries would leave its bytes behind.
        await Promise.all([held.drop(), rm(join(mail, rawMailName(held.id)), { force: true })]);
        throw error;
      }
    },
    pending: () => entriesIn(fresh),
    count: (entry) => write(fresh, { ...entry, tries: entry.tries + 1 }),
    settle: (entry) => move(entry, fresh, done),
    park: (entry) => move(entry, fresh, parked),
    parked: () => entriesIn(parked),
    replay: async (entry) => {
      const again = await write(fresh, { ...entry, tries: 0, starts: 0 });
      await rm(join(parked, nameOf(entry)), { force: true });
      return again;
    },
    forget: async (person) => {
      for (const folder of [done, parked]) {
        for (const entry of (await entriesIn(folder)).filter(({ arrival }) => isOf(arrival, person))) {
          if (folder === parked) await rm(join(mail, rawMailName(entry.arrival.id)), { force: true });
          await rm(join(folder, nameOf(entry)), { force: true });
        }
      }
    },
    recover: async () => {
      for (const folder of [mail, fresh, done, parked]) await removeUnfinished(folder);
      for (const entry of await entriesIn(fresh)) {
        if (entry.starts >= startsMost) await move(entry, fresh, parked);
        else await write(fresh, { ...entry, starts: entry.starts + 1 });
      }
      for (const entry of await entriesIn(done)) {
        // Erased since: nothing is left to take in.
        if (await isThere(join(mail, rawMailName(entry.arrival.id)))) await move(entry, done, fresh);
        else await rm(join(done, nameOf(entry)), { force: true });
      }
    },
    sweep: async (nowMs) => {
      await removeOlder(done, nowMs - doneForMs);
      for (const folder of [mail, parked]) await removeOlder(folder, nowMs - rawForMs);
    },
  };
}

/** Sorts by time, so that what waited is taken in as it came. */
export const freshArrivalId = (at: string): string =>
  `${at.replaceAll(/[-:.]/g, "")}-${randomBytes(6).toString("hex")}`;

/** By them, or by their private address from somebody's mail program. */
const isOf = ({ envelopeFrom, recipients }: Arrival, { addresses, privateTag }: Forgotten): boolean =>
  addresses.includes(envelopeFrom.toLowerCase()) ||
  recipients.some((recipient) => recipient.toLowerCase().split("@")[0] === privateTag);

const nameOf = (entry: Entry): string => `${entry.arrival.id}.json`;

async function write(folder: string, entry: Entry): Promise<Entry> {
  await writeDurably(folder, nameOf(entry), JSON.stringify(entry));
  return entry;
}

async function hold(folder: string, bytes: Readable): Promise<Held> {
  const path = join(folder, unfinishedName());
  const drop = (): Promise<void> => rm(path, { force: true });
  try {
    await pipeline(bytes, createWriteStream(path, { flags: "wx", mode: 0o600 }));
    const file = await open(path, "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await drop();
    throw error;
  }
  return { id: freshArrivalId(new Date().toISOString()), path, drop };
}

async function entriesIn(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const name of await namesIn(folder, ".json")) {
    const text = await readFile(join(folder, name), "utf8").catch(absentIsNull);
    const entry = text === null ? null : entryIn(text);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Null for what we did not write: ours are there whole or not at all. */
function entryIn(text: string): Entry | null {
  try {
    return entryForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(absentIsNull)) !== null;
