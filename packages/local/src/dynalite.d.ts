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
