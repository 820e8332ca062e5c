import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/**
 * The one table: attribute and index names in one place. The deployment evaluates to this shape, the local database is
 * created from it, and the store's contract suite runs on it.
 */

/** The sparse index: only records that stand in a list. Keys alone: a list reads the records themselves afterwards. */
export const listIndex = "list";
/** Seconds since 1970, for the table's own expiry. */
export const ttlAttribute = "expires";

export const keyAttributes = ["partition", "sort", "listKey", "listSort"] as const;

export const tableDefinition = {
  AttributeDefinitions: keyAttributes.map((name) => ({ AttributeName: name, AttributeType: "S" as const })),
  KeySchema: [
    { AttributeName: "partition", KeyType: "HASH" },
    { AttributeName: "sort", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: listIndex,
      KeySchema: [
        { AttributeName: "listKey", KeyType: "HASH" },
        { AttributeName: "listSort", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
  BillingMode: "PAY_PER_REQUEST",
} satisfies Omit<CreateTableCommandInput, "TableName">;
