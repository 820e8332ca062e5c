import type { AddressInfo } from "node:net";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { dynamoClient } from "@follow-through/functions/adapter/dynamo-client";
import { tableDefinition } from "@follow-through/functions/adapter/table";
import dynalite from "dynalite";

export interface Embedded {
  readonly client: DynamoDBClient;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** An embedded DynamoDB in memory, spoken to over real HTTP on a free port of the loopback. */
export async function embeddedDynamo(): Promise<Embedded> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const client = dynamoClient({
    endpoint: url,
    region: "eu-west-1",
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
  });
  return {
    client,
    url,
    stop: async () => {
      client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export async function createTable(
  client: DynamoDBClient,
  name: string,
  definition: Omit<CreateTableCommandInput, "TableName"> = tableDefinition,
): Promise<void> {
  await client.send(new CreateTableCommand({ TableName: name, ...definition }));
  for (let tries = 0; tries < 100; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === "ACTIVE") return;
  }
  throw new Error(`the table ${name} does not come up`);
}
