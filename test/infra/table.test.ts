import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { afterAll, beforeAll } from "vitest";
import { storeContract } from "../contract/store-contract.ts";
import { createTable, type Embedded, embeddedDynamo } from "../fake/dynalite-server.ts";
import { evaluated } from "./evaluation.ts";

/** The deployment's table as Pulumi states it. */
interface Stated {
  readonly attributes: readonly { readonly name: string; readonly type: "S" | "N" }[];
  readonly hashKey: string;
  readonly rangeKey: string;
  readonly billingMode: "PAY_PER_REQUEST";
  readonly globalSecondaryIndexes: readonly {
    readonly name: string;
    readonly hashKey: string;
    readonly rangeKey: string;
    readonly projectionType: "KEYS_ONLY" | "ALL";
  }[];
}

const keysOf = (of: { readonly hashKey: string; readonly rangeKey: string }) => [
  { AttributeName: of.hashKey, KeyType: "HASH" as const },
  { AttributeName: of.rangeKey, KeyType: "RANGE" as const },
];

const definitionOf = (stated: Stated): Omit<CreateTableCommandInput, "TableName"> => ({
  AttributeDefinitions: stated.attributes.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
  KeySchema: keysOf(stated),
  BillingMode: stated.billingMode,
  GlobalSecondaryIndexes: stated.globalSecondaryIndexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keysOf(index),
    Projection: { ProjectionType: index.projectionType },
  })),
});

let embedded: Embedded;
const stated = evaluated("production").named("StoreTable").inputs as unknown as Stated;
let tables = 0;
beforeAll(async () => {
  embedded = await embeddedDynamo();
});
afterAll(() => embedded.stop());

storeContract("on the table that the deployment makes", async () => {
  const table = `deployed-${(tables += 1)}`;
  await createTable(embedded.client, table, definitionOf(stated));
  return new DynamoStore({ client: embedded.client, table });
});
