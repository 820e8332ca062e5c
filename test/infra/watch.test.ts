import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluated } from "./evaluation.ts";

const production = evaluated("production");
const queues = ["Inbound", "Send", "Feedback"] as const;

describe("the schedule", () => {
  test("runs the tick every five minutes", () => {
    const [schedule, ...more] = production.of("aws:scheduler/schedule:Schedule");
    expect(more).toEqual([]);
    expect(schedule?.inputs).toMatchObject({
      scheduleExpression: "rate(5 minutes)",
      state: "ENABLED",
      target: { arn: expect.stringMatching(/\bfollow-through-production-tick$/) },
    });
  });
});

describe("the alarms", () => {
  const alarmOf = (name: string) => production.named(`${name}Alarm`).inputs;

  test("go to the operator's address", () => {
    expect(production.named("AlarmMail").inputs).toMatchObject({ protocol: "email", endpoint: "olu@example.com" });
    for (const { inputs } of production.of("aws:cloudwatch/metricAlarm:MetricAlarm")) {
      expect(inputs["alarmActions"]).toEqual([expect.stringContaining("AlarmTopic")]);
      expect(inputs["alarmDescription"]).toMatch(/docs\/operate\.md/);
    }
  });

  test("have their paragraph in the operator's guide, and the guide no other", () => {
    const guide = readFileSync(resolve(import.meta.dirname, "../../docs/operate.md"), "utf8");
    const told =
      guide
        .split("## The alarms")[1]
        ?.split("\n## ")[0]
        ?.match(/^### .+$/gm) ?? [];
    const made = production.of("aws:cloudwatch/metricAlarm:MetricAlarm").map(({ name }) => name.replace(/Alarm$/, ""));
    const names = told.flatMap((line) => line.replace("### ", "").split(", "));
    expect(names.toSorted()).toEqual(made.toSorted());
  });

  test.each(queues)("sound for a dead letter and for a message that waits in %s", (name) => {
    expect(alarmOf(`${name}DeadLetters`)).toMatchObject({
      metricName: "ApproximateNumberOfMessagesVisible",
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
      dimensions: { QueueName: expect.stringContaining(`${name}DeadQueue`) },
    });
    expect(alarmOf(`${name}Waiting`)).toMatchObject({
      metricName: "ApproximateAgeOfOldestMessage",
      threshold: 1_800,
      dimensions: { QueueName: expect.stringContaining(`-${name}Queue`) },
    });
  });

  test("sound where the tick does not run at all", () => {
    expect(alarmOf("TickMissing")).toMatchObject({
      metricName: "Invocations",
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
      period: 900,
      treatMissingData: "breaching",
      dimensions: { FunctionName: expect.stringMatching(/\bfollow-through-production-tick$/) },
    });
  });

  test.each([
    ["BounceRate", "Reputation.BounceRate", 0.04],
    ["ComplaintRate", "Reputation.ComplaintRate", 0.0008],
    ["MailWaitssend", "mail-waits.count", 0],
    ["MailWaitsinbound", "mail-waits.count", 0],
    ["MailWaitsweb", "mail-waits.count", 0],
    ["Faults", "fault.count", 0],
    ["TickErrors", "Errors", 0],
    ["WebErrors", "Errors", 0],
    ["WebFailures", "web-failed.count", 0],
    ["FunctionThrottles", "Throttles", 0],
  ])("sound for %s (%s above %f)", (name, metricName, threshold) => {
    expect(alarmOf(name)).toMatchObject({ metricName, threshold, comparisonOperator: "GreaterThanThreshold" });
  });
});
