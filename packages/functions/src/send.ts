import type { Ports } from "@follow-through/core/flow/port";
import { serve } from "@follow-through/core/flow/tick";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { faultFacts } from "./adapter/log.ts";
import { readSendOrder } from "./adapter/send-order.ts";
import { eachMessage } from "./batch.ts";
import { sendTurnMs } from "./bounds.ts";
import { clock, sendingPorts } from "./wire.ts";

const sendPorts = sendingPorts(async (bucket, id) => {
  const { removeRawMail } = await import("./adapter/raw-mail-removal.ts");
  await removeRawMail(bucket, id);
});

/** SQS, holding pages of parties that were due. */
export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  serveParties(event, sendPorts(), clock, () => context.getRemainingTimeInMillis());

export async function serveParties(
  event: SQSEvent,
  ports: Ports,
  now: () => string,
  msLeft: () => number,
): Promise<SQSBatchResponse> {
  const sum = { due: 0, sent: 0, waited: 0, failed: 0, left: 0 };
  const response = await eachMessage(event, ports.log, async ({ body }) => {
    for (const party of readSendOrder(body)) {
      if (msLeft() < sendTurnMs) sum.left += 1;
      else add(sum, await serveOrFail(ports, party, now()));
    }
  });
  ports.log.note("served", sum);
  return response;
}

/**
 * A party that fails stays due and comes again with the next tick, for as long as it takes; the message is done. So
 * trouble with one, or with SES, never fills the dead-letter queue, and no nudge is lost there.
 */
async function serveOrFail(ports: Ports, party: string, now: string): Promise<Sum> {
  try {
    return await serve(ports, party, now);
  } catch (fault) {
    ports.log.note("fault", { ...faultFacts(fault), party });
    return { due: 1, sent: 0, waited: 0, failed: 1 };
  }
}

interface Sum {
  readonly due: number;
  readonly sent: number;
  readonly waited: number;
  readonly failed: number;
}

function add(sum: { -readonly [Name in keyof Sum]: number }, served: Sum): void {
  sum.due += served.due;
  sum.sent += served.sent;
  sum.waited += served.waited;
  sum.failed += served.failed;
}
