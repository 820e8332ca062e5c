import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { freePorts, jo } from "./assistant.ts";

const root = join(import.meta.dirname, "../..");
const script = (name: string): string => join(root, `packages/local/src/command/${name}.ts`);

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One of the commands, as npm runs it, to its end. */
export async function run(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, ["--import", "tsx", script(name), ...args], {
    env: { ...process.env, ...environment },
    cwd: root,
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: await out, err: await err };
}

export interface Running {
  readonly smtp: string;
  readonly web: string;
  readonly data: string;
  readonly pid: number;
  /** What it has said on standard output until now. */
  readonly said: () => string;
  readonly child: ChildProcess;
  /** As a power cut does. */
  kill(): Promise<void>;
}

/** The assistant as a process of its own, once everything listens. */
export function start(data: string, more: readonly string[] = []): Promise<Running> {
  return listening(["--import", "tsx", script("start"), "--json", "--data", data, ...freePorts, ...jo, ...more]);
}

export async function listening(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("\n")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${complaints.slice(-2_000)}`)));
  });
  const line = JSON.parse(said) as { smtp: string; web: string; data: string; pid: number };
  return {
    ...line,
    said: () => said,
    child,
    kill: async () => {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
      process.kill(line.pid, "SIGKILL");
      await gone;
    },
  };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}
