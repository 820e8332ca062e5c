import type { Log } from "@follow-through/core/flow/port";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { faultFacts } from "./adapter/log.ts";

/**
 * The messages of one batch, one after the other. What fails goes back to the queue alone, the others are done: tried
 * five times, then parked in the dead-letter queue with an alarm. One fault never loses a neighbour.
 */
export async function eachMessage(
  event: SQSEvent,
  log: Log,
  take: (record: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const record of event.Records) {
    try {
      await take(record);
    } catch (fault) {
      log.note("fault", { ...faultFacts(fault), queued: record.messageId, tries: triesOf(record) });
      failed.push(record.messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

const triesOf = (record: SQSRecord): number => Number(record.attributes.ApproximateReceiveCount) || 0;
