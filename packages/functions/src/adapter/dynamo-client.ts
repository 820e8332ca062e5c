import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { tableAttemptsMost, tableConnectMs, tableAnswerMs } from "../bounds.ts";

export const dynamoClient = (config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: tableAttemptsMost,
    requestHandler: { connectionTimeout: tableConnectMs, requestTimeout: tableAnswerMs, throwOnRequestTimeout: true },
    ...config,
  });
