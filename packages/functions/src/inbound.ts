import { intake } from "@follow-through/core/flow/intake";
import type { Ports } from "@follow-through/core/flow/port";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { parseMail } from "./adapter/mime.ts";
import { proveBySes } from "./adapter/prove-ses.ts";
import { readSesEvent } from "./adapter/ses-event.ts";
import { eachMessage } from "./batch.ts";
import { clock, readingPorts } from "./wire.ts";

const ports = readingPorts({ parseMail, prove: proveBySes });

/** SQS, holding SES's notifications of mail that lies in the bucket. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => takeMail(event, ports(), clock);

export async function takeMail(event: SQSEvent, ports: Ports, now: () => string): Promise<SQSBatchResponse> {
  let taken = 0;
  let ignored = 0;
  const response = await eachMessage(event, ports.log, async ({ body }) => {
    const read = readSesEvent(body);
    if (read.kind === "setup") ignored += 1;
    else {
      await intake(ports, read.arrival, now());
      taken += 1;
    }
  });
  ports.log.note("inbound", { taken, ignored, failed: response.batchItemFailures.length });
  return response;
}
