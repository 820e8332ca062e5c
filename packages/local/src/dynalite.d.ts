declare module "dynalite" {
  import type { Server } from "node:http";

  interface DynaliteOptions {
    /** A folder to keep the data in; in memory where left out. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
    readonly maxItemSizeKb?: number;
  }

  /** An HTTP server that speaks DynamoDB's protocol. */
  export default function dynalite(options?: DynaliteOptions): Server;
}

declare module "dynalite/db/index.js" {
  /** The LevelDB under a server of dynalite. */
  export interface LevelDatabase {
    put(key: string, value: number): Promise<void>;
    compactRange(start: string, end: string): Promise<void>;
    open(): Promise<void>;
    /** dynalite's own is for good; below it lies the one after which `open` works. */
    readonly close: { readonly _original: () => Promise<void> };
  }

  interface DynaliteStore {
    readonly db: LevelDatabase;
  }

  /** What dynalite itself calls for each server, by this very name. */
  const database: { create: (options: object) => DynaliteStore };
  export default database;
}
