import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of the test's own, gone when it ends. */
export async function folderForTest(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "follow-through-"));
  // A connection that was cut may still be writing its line into a folder below.
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return dir;
}
