import { type FeedbackPorts, takeFeedback } from "@follow-through/core/flow/feedback";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { readFeedback } from "./adapter/ses-feedback.ts";
import { eachMessage } from "./batch.ts";
import { clock, feedbackPorts } from "./wire.ts";

/** SQS, holding the configuration set's events about mail of ours. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => hearBack(event, feedbackPorts(), clock);

export async function hearBack(event: SQSEvent, ports: FeedbackPorts, now: () => string): Promise<SQSBatchResponse> {
  const heard = { bounced: 0, complained: 0, ignored: 0 };
  const response = await eachMessage(event, ports.log, async ({ body }) => {
    const read = readFeedback(body);
    if (read.kind === "ignored") heard.ignored += 1;
    else {
      await takeFeedback(ports, read.feedback, now());
      heard[read.feedback.kind === "bounce" ? "bounced" : "complained"] += 1;
    }
  });
  ports.log.note("feedback", { ...heard, failed: response.batchItemFailures.length });
  return response;
}
