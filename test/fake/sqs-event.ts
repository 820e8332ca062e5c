import type { SQSEvent } from "aws-lambda";

/** An SQS event as Lambda hands it over, one record a body: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const sqsEvent = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({
    messageId: `0000000${i + 1}-1111-2222-3333-444444444444`,
    receiptHandle: "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "1772460191482",
      SenderId: "AIDAIENQZJOLO23YVJ4VO",
      ApproximateFirstReceiveTimestamp: "1772460191482",
    },
    messageAttributes: {},
    md5OfBody: "e4e68fb7bd0e697a0ae8f1bb342846b3",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-west-1:123456789012:queue",
    awsRegion: "eu-west-1",
  })),
});

export const failedOf = (event: SQSEvent, ...places: readonly number[]) => ({
  batchItemFailures: places.map((place) => ({ itemIdentifier: event.Records[place]?.messageId })),
});
