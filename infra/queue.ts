import { serviceMay } from "./account";

/** As long as SQS keeps anything: time to notice, to mend and to replay. */
const keptSeconds = 14 * 24 * 60 * 60;
/** Then a message is parked, and an alarm sounds. */
const tries = 5;
/** AWS's own rule: a message comes back only after its function can no longer be at work on it. */
const timeoutsHidden = 6;

export interface Parked {
  readonly name: string;
  readonly main: sst.aws.Queue;
  readonly dead: sst.aws.Queue;
}

/** A queue whose messages are never lost in silence. */
export function parkedQueue(name: string, functionSeconds: number): Parked {
  const keep = { queue: { messageRetentionSeconds: keptSeconds, sqsManagedSseEnabled: true } };
  const dead = new sst.aws.Queue(`${name}Dead`, { transform: keep });
  const main = new sst.aws.Queue(name, {
    visibilityTimeout: `${functionSeconds * timeoutsHidden} seconds`,
    dlq: { queue: dead.arn, retry: tries },
    transform: keep,
  });
  return { name, main, dead };
}

/** What SES publishes goes into the queue as SES wrote it, and into the dead letters where the queue can't take it. */
export function subscribed(name: string, topic: sst.aws.SnsTopic, { main, dead }: Parked) {
  for (const [place, queue] of [["", main] as const, ["Dead", dead] as const]) {
    new aws.sqs.QueuePolicy(`${name}${place}FromTopic`, {
      queueUrl: queue.url,
      policy: serviceMay("sns.amazonaws.com", "sqs:SendMessage", queue.arn, topic.arn),
    });
  }
  return new aws.sns.TopicSubscription(`${name}Subscription`, {
    topic: topic.arn,
    protocol: "sqs",
    endpoint: main.arn,
    rawMessageDelivery: true,
    redrivePolicy: $jsonStringify({ deadLetterTargetArn: dead.arn }),
  });
}

/** How a queue hands its messages to a function: what fails comes back alone, and never too many functions at once. */
export const handing = (size: number, atOnce: number) => ({
  batch: { size, partialResponses: true },
  // A new account runs ten functions at once in all; reserving some of them is not allowed there.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: atOnce } } },
});
