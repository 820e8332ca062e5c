import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import dynalite from "dynalite";
import database, { type LevelDatabase } from "dynalite/db/index.js";
import { tableQuietMs } from "./bounds.ts";
import { refusalOf } from "./guard.ts";
import { queue } from "./schedule.ts";

/** The embedded database behind a server of its own. */
export interface Database {
  readonly server: Server;
  /** Writes its files anew without what was removed from it. Who asks meanwhile waits for a moment. */
  readonly compact: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const lookEveryMs = 5;
const leftMs = 1_000;
/** Before and after every key of dynalite's, which begin with a letter. */
const first = "!";
const last = "~";

export function openDatabase(path: string, secret: string): Database {
  const { server, store } = serverOn(path);
  const gate = guard(server, secret);
  const inTurn = queue();
  const reopen = (): Promise<void> =>
    gate.alone(async () => {
      await store.db.close._original();
      await store.db.open();
    });
  return {
    server,
    compact: () =>
      inTurn(async () => {
        // A query leaves its view of the data open behind it, and what is seen by one is kept: closing ends them all.
        await reopen();
        await rewrite(store.db);
        // The list of files, and the log of what was done with them, name first and last keys: opening begins them anew.
        await reopen();
        await rm(join(path, "LOG.old"), { force: true });
      }),
  };
}

/**
 * LevelDB leaves its lowest files as they are where nothing newer overlaps them, dead records and all. So what is in
 * memory goes to files first, then a pair of marks that overlaps every key is taken down through all levels.
 */
async function rewrite(db: LevelDatabase): Promise<void> {
  await db.compactRange(first, last);
  await db.put(first, 0);
  await db.put(last, 0);
  await db.compactRange(first, last);
}

/** dynalite shows nobody the database that it makes: so it is caught where it is made. */
function serverOn(path: string) {
  const { create } = database;
  const made: ReturnType<typeof create>[] = [];
  database.create = (options) => {
    const store = create(options);
    made.push(store);
    return store;
  };
  try {
    const server = dynalite({ path, createTableMs: 0 });
    const [store] = made;
    if (!store) throw new Error("the embedded database was made in another way than before");
    return { server, store };
  } finally {
    database.create = create;
  }
}

/** Who may ask, and when: one by one by who asks, all of them by `alone`. */
interface Gate {
  /** Runs something while no request is being answered; those that come meanwhile wait. */
  alone(run: () => Promise<void>): Promise<void>;
}

/** dynalite answers any page of any browser on this machine and checks no signature: so who asks is checked first. */
function guard(server: Server, secret: string): Gate {
  const [answer] = server.listeners("request") as Answer[];
  if (!answer) throw new Error("the embedded database has no request listener");
  const answering = new Set<ServerResponse>();
  let shut: Promise<void> | null = null;
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, secret);
    if (refusal !== null) {
      response.writeHead(403, { "content-type": "text/plain", connection: "close" }).end(`${refusal}\n`);
      return;
    }
    const begin = (): void => {
      // It may have been shut once more since.
      if (shut) return void shut.then(begin);
      if (response.destroyed) return;
      answering.add(response);
      // Where the client went away, what it asked for may still be looked up.
      response.on("close", () => {
        if (response.writableEnded) answering.delete(response);
        else setTimeout(() => answering.delete(response), leftMs).unref();
      });
      answer(request, response);
      // It throws when a client goes away in the middle of a request, which would end us all.
      request.removeAllListeners("error").on("error", () => response.destroy());
    };
    request.on("error", () => response.destroy());
    begin();
  });
  return {
    alone: async (run) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      shut = promise;
      try {
        await endOf(answering);
        await run();
      } finally {
        shut = null;
        resolve();
      }
    },
  };
}

async function endOf(answering: ReadonlySet<ServerResponse>): Promise<void> {
  for (let waitedMs = 0; answering.size > 0; waitedMs += lookEveryMs) {
    if (waitedMs >= tableQuietMs) throw new Error("the embedded database is never at rest");
    await pause(lookEveryMs);
  }
}
