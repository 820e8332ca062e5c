import { access, constants } from "node:fs/promises";
import { resolve } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Log, Ports } from "@follow-through/core/flow/port";
import { internet } from "@follow-through/functions/adapter/fetch-public";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { postings, userAgentOf } from "@follow-through/functions/adapter/postings";
import { DynamoStore, type StoreOptions } from "@follow-through/functions/adapter/store";
import { faultFacts } from "@follow-through/functions/adapter/log";
import { signer } from "@follow-through/functions/adapter/token";
import type { DNSResolver } from "mailauth";
import { join } from "node:path";
import { ask, compactPath, findDoor } from "./control.ts";
import { makeFolder } from "./durable.ts";
import { freshSecret, keysOf } from "./keys.ts";
import { lockFolder } from "./lock.ts";
import { relayMailer } from "./mailer-relay.ts";
import { openOutbox } from "./outbox.ts";
import type { Outbox } from "./outbox.ts";
import { isTrial, proveLocal } from "./prove-local.ts";
import { rawMailIn } from "./raw-mail.ts";
import { Refusal, systemCode } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { openSpool } from "./spool.ts";
import type { Spool } from "./spool.ts";
import { openTable, tableClient, tableName } from "./table.ts";
import type { TableDoor } from "./table.ts";

/** Everything of one assistant that lies on the disk, open. */
export interface Folder {
  readonly dir: string;
  readonly spool: Spool;
  readonly outbox: Outbox;
  readonly table: TableDoor;
  /** Removes from the disk what was removed from the table. */
  readonly compact: () => Promise<void>;
  ports(settings: Settings, needs: PortNeeds): Promise<Ports>;
  close(): Promise<void>;
}

interface Reached {
  readonly client: DynamoDBClient;
}

/**
 * The same store as on AWS, on files that are written anew when everything of a person is deleted. Where that fails
 * the records are gone all the same, and the daily turn writes the files anew.
 */
class TidyStore extends DynamoStore {
  readonly tidy: () => Promise<void>;

  constructor(options: StoreOptions, tidy: () => Promise<void>) {
    super(options);
    this.tidy = tidy;
  }
}

export interface PortNeeds {
  readonly now: () => string;
  readonly log: Log;
  readonly resolver: DNSResolver;
}

/** Takes the folder for this process alone. Throws a Refusal where it can't. */
export async function takeFolder(path: string): Promise<Folder> {
  const dir = await usableFolder(path);
  const lock = await lockFolder(dir);
  try {
    const table = await openTable(dir, freshSecret());
    const close = (): Promise<void> => table.close().finally(() => lock.release());
    return await folderOf({ dir, client: table.client, table: table.door, compact: table.compact, close });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The folder, whether or not an instance runs on it: with one, through its database. */
export async function reachFolder(path: string): Promise<Folder> {
  const dir = await usableFolder(path);
  const door = await findDoor(dir);
  if (!door) return takeFolder(dir);
  const table = { url: door.table, secret: door.secret };
  const client = tableClient(table);
  const compact = async (): Promise<void> => void (await ask(door, compactPath, null));
  return folderOf({ dir, client, table, compact, close: async () => client.destroy() });
}

async function folderOf(place: Pick<Folder, "dir" | "table" | "compact" | "close"> & Reached): Promise<Folder> {
  const { dir, client, table, compact, close } = place;
  const spool = await openSpool(dir);
  const outbox = await openOutbox(dir);
  return {
    dir,
    spool,
    outbox,
    table,
    compact,
    close,
    ports: async ({ service, relay }, { now, log, resolver }) => ({
      store: new TidyStore({ client, table: tableName }, () =>
        compact().catch((fault: unknown) => log.note("compact-fault", faultFacts(fault))),
      ),
      mailer: {
        ...(relay === null ? outbox.mailer({ service, now }) : relayMailer(relay, { service, now })),
        // Also with a relay: the folder may have been started without one before.
        forget: async (person) => {
          await outbox.forget(person);
          await spool.forget(person);
        },
      },
      rawMail: rawMailIn(join(dir, "mail")),
      parseMail,
      prove: proveLocal({ domain: service.domain, resolver, now }),
      signer: signer(await keysOf(dir)),
      // A trial asks the internet for nothing.
      postings: isTrial(service.domain)
        ? { look: async () => "unknown" }
        : postings(internet(userAgentOf(service.publicUrl))),
      log,
      service,
    }),
  };
}

async function usableFolder(path: string): Promise<string> {
  const dir = resolve(path);
  try {
    await makeFolder(dir);
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(`${dir} can't be written to (${systemCode(error)}): choose another --data`, { cause: error });
  }
  return dir;
}
