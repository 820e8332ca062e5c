import { existsSync, statSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { systemCode } from "./refusal.ts";

/** Names that begin so are unfinished: a crash left them, nobody reads them, the next start removes them. */
const unfinished = ".part-";

/** Ready to be written; gone again unless it is kept. */
export const unfinishedName = (): string => `${unfinished}${randomBytes(8).toString("hex")}`;

/** Readable by the owner alone: mail and secrets lie here. */
export async function makeFolder(path: string): Promise<void> {
  // One by one: Node's own recursion never ends where a file system takes no folders at all (/proc).
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST" && statSync(path).isDirectory()))
      throw error;
  });
}

/** After this returns the file is there whole, also when the power goes; before it, the old one or none. */
export async function writeDurably(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const part = join(folder, unfinishedName());
  const file = await open(part, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await moveDurably(part, folder, name);
}

/** A rename is on the disk only when its folder is. */
export async function moveDurably(from: string, folder: string, name: string): Promise<void> {
  await rename(from, join(folder, name));
  await syncFolder(folder);
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Finished files, by name. */
export async function namesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ending) && !name.startsWith(unfinished)).toSorted();
}

export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((n) => n.startsWith(unfinished)).map((n) => rm(join(folder, n), { force: true })));
}

/** Removes what was last written before an instant; gives how many went. */
export async function removeOlder(folder: string, beforeMs: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const info = await stat(path).catch(absentIsNull);
    if (!info?.isFile() || info.mtimeMs >= beforeMs) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

/** For `.catch`: a file that is not there is null; everything else stays a fault. */
export function absentIsNull(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}
