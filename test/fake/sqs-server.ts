import { createHash } from "node:crypto";
import { loopback, type Loopback } from "./loopback.ts";

export interface SqsServer extends Loopback {
  /** Bodies of what was sent, oldest first. */
  readonly bodies: readonly string[];
}

/** SQS's SendMessage and nothing else of it. */
export async function sqsServer(): Promise<SqsServer> {
  const bodies: string[] = [];
  const server = await loopback(({ headers, body }, response) => {
    if (headers["x-amz-target"] !== "AmazonSQS.SendMessage") return response.writeHead(400).end("{}");
    const { MessageBody } = JSON.parse(body.toString()) as { MessageBody: string };
    bodies.push(MessageBody);
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
    const MD5OfMessageBody = createHash("md5").update(MessageBody).digest("hex");
    return response.end(JSON.stringify({ MessageId: String(bodies.length), MD5OfMessageBody }));
  });
  return { ...server, bodies };
}
