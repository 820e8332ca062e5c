import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { arrivalAt } from "@follow-through/core/flow/record";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { findDoor } from "@follow-through/local/control";
import { tableClient, tableName } from "@follow-through/local/table";
import type { Figure } from "./bench.ts";
import { hostileMails } from "./hostile.ts";

/** So many clients at once, for so long; every tenth mail is hostile. */
const clients = 200;
const forMs = Number(process.env["LOAD_SECONDS"] ?? "60") * 1_000;
const hostileEach = 10;
/** After the last 250: as long as it may take until all of it is taken in. */
const settleWithinMs = 15 * 60_000;
/** Whoever was told "later" waits, as mail servers do; shorter than they would. */
const laterMs = 500;
const root = join(import.meta.dirname, "../..");

interface Count {
  /** Envelope senders, one a mail, for which 250 was said. */
  readonly accepted: Set<string>;
  readonly answers: Map<string, number>;
  readonly waits: number[];
}

/** Two hundred clients against the real assistant in a process of its own, with its real SMTP, disk and database. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "follow-through-load-"));
  const { child, smtp, pid } = await start(data);
  const count: Count = { accepted: new Set(), answers: new Map(), waits: [] };
  const memory = watchMemory(pid);
  try {
    const port = Number(new URL(smtp).port);
    const until = Date.now() + forMs;
    await Promise.all(Array.from({ length: clients }, (_, client) => send(port, client, until, count)));
    const behindMs = await settled(data);
    const recorded = await recordedIn(data);
    const lost = [...count.accepted].filter((id) => !recorded.has(id));
    const waits = count.waits.toSorted((a, b) => a - b);
    report({
      bench: "load",
      value: lost.length,
      unit: "lost",
      clients,
      seconds: forMs / 1_000,
      accepted: count.accepted.size,
      settled: (await readdir(join(data, "spool", "done"))).length,
      parked: (await readdir(join(data, "spool", "parked"))).length,
      behind_ms: behindMs,
      rss_most_mb: memory.most(),
      wait_median_ms: waits[Math.floor(waits.length / 2)] ?? 0,
      wait_99_ms: waits[Math.floor(waits.length * 0.99)] ?? 0,
      ...Object.fromEntries([...count.answers].map(([code, times]) => [`answer_${code}`, times])),
    });
  } finally {
    memory.stop();
    child.kill("SIGTERM");
    await Promise.race([once(child, "exit"), pause(10_000)]);
    await rm(data, { recursive: true, force: true });
  }
}

async function start(data: string) {
  const command = join(root, "packages/local/src/command/start.ts");
  const people = Array.from({ length: clients }, (_, client) => ["--seeker", `Jo <${seekerOf(client)}>`]).flat();
  const ports = ["--smtp-port", "0", "--web-port", "0", "--no-schedule"];
  const args = ["--import", "tsx", command, "--json", "--data", data, ...ports, ...people];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  if (!child.stdout) throw new Error("no standard output");
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, ...(JSON.parse(String(line)) as { smtp: string; pid: number }) };
}

/** One client: mail after mail of one seeker, each with a return path of its own, until the time is over. */
async function send(port: number, client: number, until: number, count: Count): Promise<void> {
  for (let turn = 0; Date.now() < until; turn += 1) {
    const path = `${client}.${turn}@load.example`;
    const began = performance.now();
    const code = await hand(port, path, letter(client, turn));
    count.answers.set(code, (count.answers.get(code) ?? 0) + 1);
    count.waits.push(Math.round(performance.now() - began));
    if (code === "250") count.accepted.add(path);
    else await pause(laterMs);
  }
}

function letter(client: number, turn: number): Buffer {
  const from = `Jo <${seekerOf(client)}>`;
  const number = client + turn * clients;
  const id = `Message-ID: <${number}@load.example>\r\n`;
  // Turn by turn another tenth of the clients, with the next hostile mail.
  const hostile = hostileMails[(turn + client) % hostileMails.length];
  if ((client + turn) % hostileEach === 0 && hostile) return Buffer.from(id + hostile.raw(from), "latin1");
  const head = `From: ${from}\r\nTo: Pat ${number} <pat${number}@acme${number % 997}.example>\r\n`;
  const body = `Hi Pat,\r\n\r\nI would like to apply for the Data Engineer role.\r\n\r\nBest,\r\nJo\r\n`;
  return Buffer.from(`${id}${head}Subject: Data Engineer at Acme ${number}\r\n\r\n${body}`);
}

const seekerOf = (client: number): string => `jo${client}@example.org`;

/** Gives the code of the last answer: 250 where the mail was taken, "cut" where the line broke before one. */
function hand(port: number, path: string, raw: Buffer): Promise<string> {
  const lines = ["EHLO load", `MAIL FROM:<${path}>`, "RCPT TO:<track@in.localhost>", "DATA"];
  return new Promise((resolve) => {
    const socket: Socket = connect(port, "127.0.0.1");
    let step = 0;
    let last = "cut";
    const end = (): void => {
      socket.destroy();
      resolve(last);
    };
    const onLine = (answer: string): void => {
      if (answer[3] === "-") return;
      const code = answer.slice(0, 3);
      if (/^[45]/.test(code) || step > lines.length) {
        last = code;
        return end();
      }
      const line = lines[step++];
      socket.write(line === undefined ? Buffer.concat([stuffed(raw), Buffer.from("\r\n.\r\n")]) : `${line}\r\n`);
    };
    let heard = "";
    socket.on("data", (chunk) => {
      const whole = (heard + chunk.toString("latin1")).split("\r\n");
      heard = whole.pop() ?? "";
      whole.forEach(onLine);
    });
    socket.setTimeout(120_000, end);
    socket.on("error", end);
    socket.on("close", end);
  });
}

const stuffed = (raw: Buffer): Buffer => Buffer.from(raw.toString("latin1").replaceAll(/^\./gm, ".."), "latin1");

/** Waits until nothing is left among the new; gives how long that took. */
async function settled(data: string): Promise<number> {
  const began = performance.now();
  while ((await readdir(join(data, "spool", "new"))).length > 0) {
    if (performance.now() - began > settleWithinMs) throw new Error("not everything accepted was taken in");
    await pause(100);
  }
  return Math.round(performance.now() - began);
}

/** Whose record stands in the database: asked of the running instance, envelope by envelope. */
async function recordedIn(data: string): Promise<ReadonlySet<string>> {
  const door = await findDoor(data);
  if (!door) throw new Error("the instance is gone");
  const client = tableClient({ url: door.table, secret: door.secret });
  const store = new DynamoStore({ client, table: tableName });
  const now = new Date().toISOString();
  const paths = new Set<string>();
  for (const name of await readdir(join(data, "spool", "done"))) {
    const { arrival } = JSON.parse(await readFile(join(data, "spool", "done", name), "utf8")) as Settled;
    if (await store.get(arrivalAt(arrival.id), now)) paths.add(arrival.envelopeFrom);
  }
  client.destroy();
  return paths;
}

interface Settled {
  readonly arrival: { readonly id: string; readonly envelopeFrom: string };
}

/** The most memory that a process held, looked at ten times a second. */
function watchMemory(pid: number) {
  let most = 0;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? "0"));
  };
  const timer = setInterval(() => void look(), 100);
  return { most: () => Math.round(most / 1024), stop: () => clearInterval(timer) };
}
