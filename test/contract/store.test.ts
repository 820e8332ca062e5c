import { DynamoStore } from "@follow-through/functions/adapter/store";
import { afterAll, beforeAll } from "vitest";
import { createTable, type Embedded, embeddedDynamo } from "../fake/dynalite-server.ts";
import { MemoryStore } from "../fake/memory-store.ts";
import { storeContract } from "./store-contract.ts";

let embedded: Embedded;
let tables = 0;
beforeAll(async () => {
  embedded = await embeddedDynamo();
});
afterAll(() => embedded.stop());

storeContract("in memory", async () => new MemoryStore());
storeContract("in DynamoDB", async () => {
  const table = `contract-${(tables += 1)}`;
  await createTable(embedded.client, table);
  return new DynamoStore({ client: embedded.client, table });
});
