import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { absentIsNull, unfinishedName } from "./durable.ts";
import { Refusal, systemCode } from "./refusal.ts";

/** Who holds a folder. The process alone would not do: its number may be another's after a restart. */
interface Holder {
  readonly pid: number;
  /** When that process began, as the system counts; null where the system does not say. */
  readonly began: string | null;
}

export interface Lock {
  release(): void;
}

const lockFile = (dir: string): string => join(dir, "lock");

/**
 * Takes the folder for this process, or throws a Refusal that names who has it. A holder that was killed holds
 * nothing. Two that take over the same dead lock in the same instant are told apart by the database's own lock.
 */
export async function lockFolder(dir: string): Promise<Lock> {
  const mine: Holder = { pid: process.pid, began: beganOf(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await claim(dir, mine)) return { release: () => rmSync(lockFile(dir), { force: true }) };
    const holder = await readHolder(dir);
    if (holder && holder.pid !== process.pid && isAlive(holder)) {
      throw new Refusal(`${dir} is in use by process ${holder.pid}: stop that one first, or choose another --data`);
    }
    await setAside(dir);
  }
  throw new Refusal(`${dir} is being taken by another process at this moment: try again`);
}

/** The process that runs on this folder now; null where none does. */
export async function holderOf(dir: string): Promise<number | null> {
  const holder = await readHolder(dir);
  return holder && isAlive(holder) ? holder.pid : null;
}

/** By link, so that the lock appears with its content: a lock seen half-written would be taken for a dead one. */
async function claim(dir: string, mine: Holder): Promise<boolean> {
  const written = join(dir, unfinishedName());
  await writeFile(written, JSON.stringify(mine), { mode: 0o600 });
  try {
    await link(written, lockFile(dir));
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

async function readHolder(dir: string): Promise<Holder | null> {
  const text = await readFile(lockFile(dir), "utf8").catch(absentIsNull);
  const found = /^\{"pid":(\d{1,10}),"began":(?:"([^"]{1,100})"|null)\}$/.exec(text ?? "");
  return found ? { pid: Number(found[1]), began: found[2] ?? null } : null;
}

/** By rename, so that of two who do this one alone finds the file. */
async function setAside(dir: string): Promise<void> {
  const aside = join(dir, unfinishedName());
  await rename(lockFile(dir), aside).catch(absentIsNull);
  await rm(aside, { force: true });
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (systemCode(error) !== "EPERM") return false;
  }
  const began = beganOf(holder.pid);
  return holder.began === null || began === null || began === holder.began;
}

/** Boot and clock ticks since: together they name one process for ever. Linux only; null elsewhere. */
function beganOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name stands in brackets and may hold blanks: count from its end. Field 22 is the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A killed process that nobody has waited for yet does nothing any more.
    return fields[0] === "Z" ? "ended" : `${boot}/${fields[19] ?? ""}`;
  } catch {
    return null;
  }
}
