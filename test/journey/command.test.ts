import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../local/folder-for-test.ts";
import { deliver, freePorts, soon } from "./assistant.ts";
import { run, start } from "./process.ts";

const patience = { timeout: 60_000 };
const oneLine = /^[^\n]{10,300}\n$/;
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("each command tells what it can do", async () => {
  const helps = await Promise.all(["start", "tick", "import", "operator"].map((name) => run(name, ["--help"])));
  expect(helps.map(({ code, err, out }) => [code, err, out.slice(0, 4)])).toEqual(helps.map(() => [0, "", "npm "]));
});

test("what a person can put right is told in one line, exit 2", patience, async () => {
  const data = await folderForTest();
  const here = await start(data);
  const refusals = await Promise.all([
    run("start", ["--colour", "blue"]),
    run("start", ["--data", data, ...freePorts]),
    run("tick", ["--data", data, "--at", "soon"]),
    run("demo", ["--frob"]),
    run("operator", ["people", "--frob"]),
    run("import", ["--data"]),
  ]);
  expect(refusals.map(({ code, out }) => [code, out])).toEqual(refusals.map(() => [2, ""]));
  for (const { err } of refusals) expect(err).toMatch(oneLine);
  expect(refusals[3]?.err).toBe("--frob is no option here: see --help\n");
  expect(refusals[5]?.err).toBe("--data needs a value behind it: see --help\n");
  expect(refusals[1]?.err).toContain(`process ${here.pid}`);
  expect(here.said().split("\n")).toHaveLength(2);
});

describe("the end", () => {
  test("on SIGTERM what was accepted is finished, the folder is free, within five seconds", patience, async () => {
    const here = await start(await folderForTest());
    await deliver(here);
    const began = performance.now();
    process.kill(here.pid, "SIGTERM");
    const [code] = (await once(here.child, "exit")) as [number];
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect(readFile(join(here.data, "lock"))).rejects.toThrow("ENOENT");
    await expect(readFile(join(here.data, "instance.json"))).rejects.toThrow("ENOENT");
  });

  test("comes with the end of npm, whose shell outlives it", patience, async () => {
    const dir = await folderForTest();
    const script = join(import.meta.dirname, "../../packages/local/src/command/start.ts");
    const words = [process.execPath, "--import", "tsx", script, "--json", "--data", dir, ...freePorts].join(" ");
    // As npm does it: a shell that runs one thing and waits, within a process that is killed.
    const parent = spawn("sh", ["-c", `sh -c '${words}; true'; true`], {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, npm_lifecycle_event: "start" },
    });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [chunk] = (await once(parent.stdout, "data")) as [Buffer];
    const { pid } = JSON.parse(String(chunk)) as { pid: number };
    expect(pid).not.toBe(parent.pid);
    parent.kill("SIGKILL");
    await soon(async () => (isRunning(pid) ? null : true));
  });
});
