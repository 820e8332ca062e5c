import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { controlBytesMost, controlAnswerMs } from "./bounds.ts";
import { absentIsNull, writeDurably } from "./durable.ts";
import { refusalOf, secretHeader } from "./guard.ts";
import { holderOf } from "./lock.ts";
import { Refusal } from "./refusal.ts";

/** How the commands reach the instance that runs on a folder: written into the folder, readable by its owner alone. */
export interface Door {
  readonly control: string;
  readonly table: string;
  readonly secret: string;
}

/** Has the database forget on the disk what it has forgotten. */
export const compactPath = "/compact";

/** What the instance does when asked through the door, by path: `/tick`, `/replay`, `/compact`. */
export type Doings = Readonly<Record<string, (body: unknown) => Promise<unknown>>>;

const doorForm = z.object({ control: z.string(), table: z.string(), secret: z.string() });
const doorFile = "instance.json";

export interface Control {
  readonly url: string;
  close(): Promise<void>;
}

export async function listenControl(secret: string, doings: Doings, onFault: (f: unknown) => void): Promise<Control> {
  const server: Server = createServer((request, response) => {
    answer(request, secret, doings).then(
      ({ status, body }) => response.writeHead(status, { "content-type": "application/json" }).end(body),
      (fault: unknown) => {
        onFault(fault);
        response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ why: wordsOf(fault) }));
      },
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

export const openDoor = (dir: string, door: Door): Promise<void> => writeDurably(dir, doorFile, JSON.stringify(door));
export const closeDoor = (dir: string): Promise<void> => rm(join(dir, doorFile), { force: true });

/** The door of the instance that runs on this folder; null where none runs. */
export async function findDoor(dir: string): Promise<Door | null> {
  if ((await holderOf(dir)) === null) return null;
  const text = await readFile(join(dir, doorFile), "utf8").catch(absentIsNull);
  return text === null ? null : doorForm.parse(JSON.parse(text));
}

/** Has the instance do one thing, and gives its answer. */
export async function ask(door: Door, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(door.control + path, {
    method: "POST",
    headers: { [secretHeader]: door.secret, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(controlAnswerMs),
  }).catch((cause: unknown) => {
    throw new Refusal("the instance on this folder does not answer", { cause });
  });
  const answered: unknown = await response.json();
  if (!response.ok) throw new Refusal(`the instance answered: ${JSON.stringify(answered).slice(0, 200)}`);
  return answered;
}

async function answer(request: IncomingMessage, secret: string, doings: Doings) {
  const refusal = refusalOf(request, secret);
  if (refusal !== null) return { status: 403, body: JSON.stringify({ why: refusal }) };
  const doing = Object.hasOwn(doings, request.url ?? "") ? doings[request.url ?? ""] : undefined;
  if (!doing || request.method !== "POST") return { status: 404, body: JSON.stringify({ why: "nothing here" }) };
  const done = await doing(await bodyOf(request));
  return { status: 200, body: JSON.stringify(done ?? null) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > controlBytesMost) throw new Error("request too long");
  }
  return JSON.parse(text);
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : "fault");
