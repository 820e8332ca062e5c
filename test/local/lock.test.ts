import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { holderOf, lockFolder } from "@follow-through/local/lock";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

/** Another process that holds the folder until it is killed. */
async function otherHolder(dir: string) {
  const code = `
    const { lockFolder } = await import(${JSON.stringify(new URL("../../packages/local/src/lock.ts", import.meta.url).href)});
    await lockFolder(${JSON.stringify(dir)});
    console.log("held");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

test("a folder has one holder, and who comes second learns which process it is", async () => {
  const dir = await folderForTest();
  const child = await otherHolder(dir);
  await expect(lockFolder(dir)).rejects.toThrow(`process ${child.pid}`);
  expect(await holderOf(dir)).toBe(child.pid);
});

test("a holder that was killed holds nothing", async () => {
  const dir = await folderForTest();
  const child = await otherHolder(dir);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await holderOf(dir)).toBeNull();
  const lock = await lockFolder(dir);
  expect(await holderOf(dir)).toBe(process.pid);
  lock.release();
  expect(await holderOf(dir)).toBeNull();
});

test("a number that another process has by now does not hold the folder", async () => {
  const dir = await folderForTest();
  await lockFolder(dir);
  const held = await readFile(join(dir, "lock"), "utf8");
  await writeFile(join(dir, "lock"), held.replace(`"pid":${process.pid}`, `"pid":${process.ppid}`));
  await expect(lockFolder(dir)).resolves.toBeDefined();
});

test("what stands in the lock and was not written by us is set aside", async () => {
  const dir = await folderForTest();
  await writeFile(join(dir, "lock"), "x".repeat(1_000));
  await lockFolder(dir);
  expect(await holderOf(dir)).toBe(process.pid);
});

test("the lock can be read by its owner only", async () => {
  const dir = await folderForTest();
  await lockFolder(dir);
  expect((await stat(join(dir, "lock"))).mode & 0o077).toBe(0);
});
