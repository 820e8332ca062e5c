import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CreateTableCommand, DescribeTableCommand, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoClient } from "@follow-through/functions/adapter/dynamo-client";
import { tableDefinition } from "@follow-through/functions/adapter/table";
import { tableLooksMost } from "./bounds.ts";
import { openDatabase } from "./database.ts";
import { makeFolder } from "./durable.ts";
import { secretHeader } from "./guard.ts";

/** How another process of this machine reaches the table while we hold it. */
export interface TableDoor {
  readonly url: string;
  readonly secret: string;
}

export const tableName = "follow-through";

export interface Table {
  readonly door: TableDoor;
  readonly client: DynamoDBClient;
  /** Removes from the disk what was removed from the table: until then its bytes stay in the database's files. */
  readonly compact: () => Promise<void>;
  close(): Promise<void>;
}

/** An embedded DynamoDB on disk, on a port of its own that answers nobody but us. */
export async function openTable(dir: string, secret: string): Promise<Table> {
  const path = join(dir, "db");
  await makeFolder(path);
  const { server, compact } = openDatabase(path, secret);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const door = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, secret };
  const client = tableClient(door);
  await createTable(client);
  return {
    door,
    client,
    compact,
    close: async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

/** The same client that runs on AWS, pointed at a door. */
export function tableClient(door: TableDoor): DynamoDBClient {
  const client = dynamoClient({
    endpoint: door.url,
    region: "us-east-1",
    // It checks no signature, but wants to see one.
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers: Record<string, string> };
      request.headers[secretHeader] = door.secret;
      return next(args);
    },
    { step: "build", name: "local-secret" },
  );
  return client;
}

async function createTable(client: DynamoDBClient): Promise<void> {
  await client.send(new CreateTableCommand({ TableName: tableName, ...tableDefinition })).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  for (let look = 0; look < tableLooksMost; look += 1) {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (table?.TableStatus === "ACTIVE") return;
  }
  throw new Error("the embedded database does not come up");
}
