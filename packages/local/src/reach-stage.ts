import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from "@aws-sdk/client-sqs";
import type { Ports, Service } from "@follow-through/core/flow/port";
import { dynamoClient } from "@follow-through/functions/adapter/dynamo-client";
import type { Environment } from "@follow-through/functions/adapter/environment";
import { asFields, fieldsOf } from "@follow-through/functions/adapter/json";
import { jsonLog } from "@follow-through/functions/adapter/log";
import { sesClient, sesMailer } from "@follow-through/functions/adapter/mailer-ses";
import { s3Client, s3RawMail } from "@follow-through/functions/adapter/raw-mail-s3";
import { keyRingOf } from "@follow-through/functions/adapter/service";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { signer } from "@follow-through/functions/adapter/token";
import { readSettings } from "../../../infra/settings.ts";
import { Refusal } from "./refusal.ts";

/** A deployment as the operator's commands work with it. */
export interface ReachedStage {
  readonly ports: Ports;
  /** Sends what was parked back into its queues, where it is decided anew. Counts messages, as far as SQS counts them. */
  readonly replay: () => Promise<{ readonly replayed: number }>;
}

const never = () => Promise.reject(new Error("the operator's commands look at no posting"));

/**
 * Reaches a stage from inside `npx sst shell --stage STAGE`, which gives credentials, the names of what was deployed and
 * the secrets through the environment (`SST_RESOURCE_…`), and the settings of `.env.STAGE`.
 */
export function reachStage(stage: string, environment: Environment): ReachedStage {
  const resource = (name: string, field: string): string => {
    const value = fieldsOf(environment[`SST_RESOURCE_${name}`] ?? "")?.[field];
    if (typeof value !== "string") throw new Refusal(outside(stage));
    return value;
  };
  const deployed = asFields(fieldsOf(environment["SST_RESOURCE_App"] ?? ""));
  if (deployed?.["stage"] !== stage) throw new Refusal(outside(stage));
  const service = serviceOfStage(stage, environment);
  const region = environment["AWS_REGION"] ?? environment["SST_AWS_REGION"] ?? "";
  const ring = keyRingOf({
    SIGNING_KEYS: resource("SigningKeys", "value"),
    NEVER_SECRET: resource("NeverSecret", "value"),
  });
  const source = "operator";
  const write = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    ports: {
      store: new DynamoStore({ client: dynamoClient(), table: resource("Store", "name") }),
      rawMail: s3RawMail(s3Client(), resource("RawMail", "name")),
      mailer: sesMailer({
        client: sesClient(),
        region,
        configurationSet: `follow-through-${stage}`,
        from: service.from,
      }),
      signer: signer(ring),
      log: jsonLog({ write, clockMs: Date.now, source }),
      service,
      // Only to read a mail again, which nobody is shown.
      parseMail: async (bytes) => (await import("@follow-through/functions/adapter/mime")).parseMail(bytes),
      prove: async (...given) => (await import("@follow-through/functions/adapter/prove-ses")).proveBySes(...given),
      postings: { look: never },
    },
    replay: () => replayAll([resource("InboundDead", "url"), resource("FeedbackDead", "url")]),
  };
}

const outside = (stage: string): string =>
  `--stage works inside SST's shell: npx sst shell --stage ${stage} -- npm run -s operator -- --stage ${stage} …`;

function serviceOfStage(stage: string, environment: Environment): Service {
  try {
    const { domain, webDomain, from, operator, enrol, enrolDomains } = readSettings(environment, stage);
    return { domain, publicUrl: `https://${webDomain}`, from, operator, enrol, enrolDomains };
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : "the settings can't be read", { cause });
  }
}

/** What was due and could not be served needs no replay: the tick hands it out again. */
async function replayAll(deadLetters: readonly string[]): Promise<{ readonly replayed: number }> {
  const client = new SQSClient({ maxAttempts: 4 });
  let replayed = 0;
  for (const QueueUrl of deadLetters) {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn", "ApproximateNumberOfMessages"] }),
    );
    const waiting = Number(Attributes?.["ApproximateNumberOfMessages"] ?? 0);
    if (waiting === 0) continue;
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.["QueueArn"] }));
    replayed += waiting;
  }
  return { replayed };
}
