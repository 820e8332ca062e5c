import { appendFile, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { refusedDayBytesMost, refusedKeptForMs } from "./bounds.ts";
import { absentIsNull, makeFolder, namesIn, removeOlder } from "./durable.ts";

/** One thing that was not accepted, and why. No addresses: those of strangers are not ours to keep. */
export interface RefusedThing {
  readonly at: string;
  readonly from: string | null;
  readonly code: number;
  readonly why: string;
}

/** A file a day under `refused/`, for the operator. */
export interface Refused {
  note(thing: RefusedThing): void;
  read(): Promise<readonly string[]>;
  sweep(nowMs: number): Promise<void>;
  /** Resolves when all that was noted is written. */
  flush(): Promise<void>;
}

export async function openRefused(dir: string, onFault: (error: unknown) => void): Promise<Refused> {
  const folder = join(dir, "refused");
  await makeFolder(folder);
  let tail: Promise<void> = Promise.resolve();
  return {
    note: (thing) => {
      tail = tail.then(() => append(folder, thing)).catch(onFault);
    },
    read: async () => {
      const names = await namesIn(folder, ".jsonl");
      const days = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return days.flatMap((day) => day.split("\n")).filter((line) => line !== "");
    },
    sweep: async (nowMs) => {
      await removeOlder(folder, nowMs - refusedKeptForMs);
    },
    flush: () => tail,
  };
}

async function append(folder: string, thing: RefusedThing): Promise<void> {
  const path = join(folder, `${thing.at.slice(0, 10)}.jsonl`);
  const size = (await stat(path).catch(absentIsNull))?.size ?? 0;
  if (size < refusedDayBytesMost) await appendFile(path, `${JSON.stringify(thing)}\n`, { mode: 0o600 });
}
