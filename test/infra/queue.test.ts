import { describe, expect, test } from "vitest";
import { evaluated, functionsOf, statementsOf } from "./evaluation.ts";

const account = "123456789012";
const production = evaluated("production");
const queues = ["Inbound", "Send", "Feedback"] as const;
const queueOf = (name: string) => production.named(`${name}Queue`).inputs;
const secondsOf = (name: string) => Number(functionsOf(production).get(name.toLowerCase())?.inputs["timeout"]);

describe("each queue", () => {
  test.each(queues)("%s keeps a message two weeks, tries it five times and parks it", (name) => {
    expect(queueOf(name)).toMatchObject({ messageRetentionSeconds: 1_209_600, sqsManagedSseEnabled: true });
    expect(queueOf(`${name}Dead`)).toMatchObject({ messageRetentionSeconds: 1_209_600, sqsManagedSseEnabled: true });
    const redrive: unknown = JSON.parse(String(queueOf(name)["redrivePolicy"]));
    expect(redrive).toEqual({
      deadLetterTargetArn: expect.stringContaining(`-${name}DeadQueue-`),
      maxReceiveCount: 5,
    });
  });

  test("has one of the three names, or is the dead letters of one", () => {
    expect(production.of("aws:sqs/queue:Queue")).toHaveLength(2 * queues.length);
  });

  test.each(queues)("%s hides a message for six times as long as its function may take", (name) => {
    expect(queueOf(name)["visibilityTimeoutSeconds"]).toBeGreaterThanOrEqual(6 * secondsOf(name));
  });

  test.each(queues)("%s hands over what failed alone, and keeps a new account's ten functions free", (name) => {
    const mappings = production.of("aws:lambda/eventSourceMapping:EventSourceMapping");
    expect(mappings).toHaveLength(queues.length);
    const mapping = mappings.find(({ inputs }) => String(inputs["eventSourceArn"]).includes(`-${name}Queue-`));
    expect(mapping?.inputs["functionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
    const atOnce = mappings.map(
      ({ inputs }) => (inputs["scalingConfig"] as { maximumConcurrency: number }).maximumConcurrency,
    );
    expect(Math.min(...atOnce)).toBeGreaterThanOrEqual(2);
    expect(atOnce.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(8);
  });

  test.each([
    ["Inbound", "ArrivalTopic"],
    ["Feedback", "FeedbackTopic"],
  ])("%s gets what its topic says, as SES wrote it, and from that topic alone", (name, topic) => {
    const { inputs } = production.named(`${name}Subscription`);
    expect(inputs).toMatchObject({ protocol: "sqs", rawMessageDelivery: true });
    expect(inputs["endpoint"]).toContain(`-${name}Queue-`);
    expect(inputs["redrivePolicy"]).toContain(`-${name}DeadQueue-`);
    for (const place of ["", "Dead"]) {
      const [allow, ...more] = statementsOf(production.named(`${name}${place}FromTopic`).inputs["policy"]);
      expect(more).toEqual([]);
      expect(allow).toMatchObject({
        Principal: [{ type: "Service", identifiers: ["sns.amazonaws.com"] }],
        Action: ["sqs:SendMessage"],
        Condition: [
          { variable: "aws:SourceAccount", values: [account] },
          { test: "ArnEquals", variable: "aws:SourceArn", values: [expect.stringContaining(topic)] },
        ],
      });
    }
  });

  test.each([
    ["ArrivalTopicPolicy", "receipt-rule/follow-through-production"],
    ["FeedbackTopicPolicy", "configuration-set/follow-through-production"],
  ])("listens to a topic that SES alone may speak to (%s)", (policy, source) => {
    const [allow, ...more] = statementsOf(production.named(policy).inputs["policy"]);
    expect(more).toEqual([]);
    expect(allow).toMatchObject({
      Principal: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
      Action: ["sns:Publish"],
      Condition: [
        { variable: "aws:SourceAccount" },
        { variable: "aws:SourceArn", values: [expect.stringContaining(source)] },
      ],
    });
  });
});
