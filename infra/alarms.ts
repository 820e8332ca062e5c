import type { MailIn } from "./mail-in";
import type { MailOut } from "./mail-out";
import type { Nudges } from "./nudges";
import type { Settings } from "./settings";
import type { WebView } from "./web";

interface Watched {
  readonly out: MailOut;
  readonly arrivals: MailIn;
  readonly sending: Nudges;
  readonly web: WebView;
}

interface Alarm {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions?: Record<string, $util.Input<string>>;
  readonly statistic?: "Sum" | "Maximum" | "Average";
  readonly minutes: number;
  /** Of how many such periods, how many must be bad. */
  readonly of?: readonly [number, number];
  readonly above?: number;
  readonly below?: number;
  /** What docs/operate.md says under the alarm's name, in a line. */
  readonly why: string;
}

/** Everything that wants a person, by mail to the operator. docs/operate.md has a paragraph for each. */
export function alarms(settings: Settings, { out, arrivals, sending, web }: Watched): void {
  const topic = new sst.aws.SnsTopic("AlarmTopic");
  new aws.sns.TopicSubscription("AlarmMail", {
    topic: topic.arn,
    protocol: "email",
    endpoint: settings.operator.email,
  });
  const alarm = (name: string, what: Alarm): void => void metricAlarm(name, what, topic.arn);

  for (const { name, main, dead } of [arrivals.queue, sending.queue, out.feedbackQueue]) {
    const queueOf = (queue: sst.aws.Queue) => ({ QueueName: queue.nodes.queue.name });
    alarm(`${name}DeadLetters`, {
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      dimensions: queueOf(dead),
      statistic: "Maximum",
      minutes: 5,
      above: 0,
      why: "Messages failed five times and are parked",
    });
    alarm(`${name}Waiting`, {
      namespace: "AWS/SQS",
      metric: "ApproximateAgeOfOldestMessage",
      dimensions: queueOf(main),
      statistic: "Maximum",
      minutes: 5,
      of: [3, 3],
      above: 30 * 60,
      why: "Messages wait for more than half an hour",
    });
  }
  // The others are behind queues: what they fail at waits there, or is parked.
  for (const [name, functionName] of [
    ["TickErrors", sending.tick.nodes.function.name] as const,
    ["WebErrors", web.web.name] as const,
  ]) {
    alarm(name, {
      namespace: "AWS/Lambda",
      metric: "Errors",
      dimensions: { FunctionName: functionName },
      minutes: 5,
      of: [2, 3],
      above: 0,
      why: "The function ends in errors, again and again",
    });
  }
  alarm("FunctionThrottles", {
    namespace: "AWS/Lambda",
    metric: "Throttles",
    minutes: 5,
    of: [3, 3],
    above: 0,
    why: "The account's limit of functions at once is reached",
  });
  alarm("Faults", {
    namespace: "FollowThrough",
    metric: "fault.count",
    dimensions: { source: "send" },
    minutes: 5,
    of: [3, 6],
    above: 0,
    why: "Serving somebody fails, and fails again",
  });
  // A page that fails is answered with an apology, which to Lambda is no error.
  alarm("WebFailures", {
    namespace: "FollowThrough",
    metric: "web-failed.count",
    dimensions: { source: "web" },
    minutes: 5,
    of: [2, 3],
    above: 0,
    why: "Pages fail, again and again",
  });
  alarm("TickMissing", {
    namespace: "AWS/Lambda",
    metric: "Invocations",
    dimensions: { FunctionName: sending.tick.nodes.function.name },
    minutes: 15,
    below: 1,
    why: "The schedule did not run for a quarter of an hour: nobody is nudged",
  });
  for (const source of ["inbound", "send", "web"]) {
    alarm(`MailWaits${source}`, {
      namespace: "FollowThrough",
      metric: "mail-waits.count",
      dimensions: { source },
      minutes: 15,
      of: [2, 2],
      above: 0,
      why: "SES takes no mail: throttled, over the day's quota, in the sandbox, or paused",
    });
  }
  // AWS reviews an account at 5 % and 0.1 %, and pauses it at 10 % and 0.5 %.
  alarm("BounceRate", {
    namespace: "AWS/SES",
    metric: "Reputation.BounceRate",
    statistic: "Average",
    minutes: 60,
    above: 0.04,
    why: "Many of our mails bounce; SES reviews an account at 5 %",
  });
  alarm("ComplaintRate", {
    namespace: "AWS/SES",
    metric: "Reputation.ComplaintRate",
    statistic: "Average",
    minutes: 60,
    above: 0.0008,
    why: "People report our mail; SES reviews an account at 0.1 %",
  });
}

function metricAlarm(name: string, what: Alarm, topicArn: $util.Output<string>) {
  const [bad, periods] = what.of ?? [1, 1];
  return new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    name: `follow-through-${$app.stage}-${name}`,
    alarmDescription: `${what.why}. See docs/operate.md, "${name}".`,
    namespace: what.namespace,
    metricName: what.metric,
    ...(what.dimensions && { dimensions: what.dimensions }),
    statistic: what.statistic ?? "Sum",
    period: what.minutes * 60,
    evaluationPeriods: periods,
    datapointsToAlarm: bad,
    comparisonOperator: what.below === undefined ? "GreaterThanThreshold" : "LessThanThreshold",
    threshold: what.below ?? what.above ?? 0,
    // Nothing measured is nothing wrong, but for what must happen.
    treatMissingData: what.below === undefined ? "notBreaching" : "breaching",
    alarmActions: [topicArn],
    okActions: [topicArn],
  });
}
