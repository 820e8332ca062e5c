import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/** Three tries after the first: throttling passes within a second, and a function has no more time than that to give. */
const maxAttempts = 4;
const connectionTimeout = 1_000;
/** Single-item requests answer within tens of milliseconds; what takes seconds is lost. */
const requestTimeout = 3_000;

export const dynamoClient = (config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts,
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
    ...config,
  });
