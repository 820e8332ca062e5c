import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { tableDefinition, ttlAttribute } from "@follow-through/functions/adapter/table";
import { beforeAll, describe, expect, test } from "vitest";
import type { Resource } from "./evaluate.ts";
import { type Deployment, evaluated, statementsOf } from "./evaluation.ts";

const root = resolve(import.meta.dirname, "../..");
const account = "123456789012";
const region = "eu-west-1";

let production: Deployment;
let trial: Deployment;
beforeAll(async () => {
  production = await evaluated("production");
  trial = await evaluated("trial");
}, 120_000);

const functionsOf = (deployment: Deployment): ReadonlyMap<string, Resource> =>
  new Map(
    deployment
      .of("aws:lambda/function:Function")
      .map((resource) => [String(environmentOf(resource)["SOURCE"]), resource]),
  );
const environmentOf = ({ inputs }: Resource): Record<string, string> =>
  (inputs["environment"] as { variables: Record<string, string> }).variables;
const queueOf = (name: string) => production.named(`${name}Queue`).inputs;
const queues = ["Inbound", "Send", "Feedback"] as const;
const secondsOf = (name: string) => Number(functionsOf(production).get(name.toLowerCase())?.inputs["timeout"]);

test("config and infra keep to SST's and Pulumi's types", () => {
  const types = (): string => {
    try {
      return execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "infra"], {
        cwd: root,
      }).toString();
    } catch (failed) {
      return (failed as { stdout: Buffer }).stdout.toString();
    }
  };
  // SST's own sources come with it and are checked by nobody's rules but its own.
  const ours = types()
    .split("\n")
    .filter((line) => /^\S/.test(line) && !line.startsWith(".sst/"));
  expect(ours).toEqual([]);
});

describe("mail in", () => {
  test("is taken for the domain by a rule that scans, insists on TLS, and keeps the mail before it tells", () => {
    const [rule, ...more] = production.of("aws:ses/receiptRule:ReceiptRule");
    expect(more).toEqual([]);
    expect(rule?.inputs).toMatchObject({
      enabled: true,
      recipients: ["in.example.com"],
      scanEnabled: true,
      tlsPolicy: "Require",
      ruleSetName: "follow-through",
      s3Actions: [
        {
          position: 1,
          bucketName: expect.stringContaining("rawmail"),
          objectKeyPrefix: "mail/",
          topicArn: expect.stringContaining("ArrivalTopic"),
        },
      ],
    });
  });

  test("has its rule made only after bucket, topic and queue are ready for it", () => {
    const ready = ["RawMailPolicy", "ArrivalTopicPolicy", "InboundSubscription", "RuleSet"];
    expect(production.named("Arrivals").dependsOn).toEqual(expect.arrayContaining(ready));
    expect(production.named("InboundSubscription").dependsOn).toContain("InboundQueue");
  });

  test("may be put into the bucket by this one rule of this account, and by nobody else", () => {
    const [deny, allow, ...more] = statementsOf(production.named("RawMailPolicy").inputs["policy"]);
    expect(more).toEqual([]);
    expect(deny).toMatchObject({ Effect: "Deny", Condition: [{ variable: "aws:SecureTransport", values: ["false"] }] });
    expect(allow).toEqual({
      Effect: "Allow",
      Principal: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
      Action: ["s3:PutObject"],
      Resource: [expect.stringMatching(/^arn:aws:s3:::.*rawmail.*\/mail\/\*$/)],
      Condition: [
        { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
        {
          test: "ArnEquals",
          variable: "aws:SourceArn",
          values: [
            `arn:aws:ses:${region}:${account}:receipt-rule-set/follow-through:receipt-rule/follow-through-production`,
          ],
        },
      ],
    });
  });

  test("is kept private, encrypted and for a month", () => {
    const block = production.named("RawMailPublicAccessBlock").inputs;
    const closed = {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    };
    expect(block).toMatchObject(closed);
    expect(production.named("RawMailEncryption").inputs["rules"]).toEqual([
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
    ]);
    expect(production.named("RawMailLifecycle").inputs["rules"]).toEqual([
      { id: "a-month", status: "Enabled", expiration: { days: 30 }, filter: { prefix: "mail/" } },
    ]);
    expect(production.of("aws:s3/bucketCorsConfiguration:BucketCorsConfiguration")).toEqual([]);
    expect(production.of("aws:s3/bucket:Bucket")).toHaveLength(1);
  });

  test.each([
    ["production makes the rule set and switches it on", () => production, 1],
    ["another stage only adds its rule", () => trial, 0],
  ])("%s", (_, deployment, sets) => {
    expect(deployment().of("aws:ses/receiptRuleSet:ReceiptRuleSet")).toHaveLength(sets);
    expect(deployment().of("aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet")).toHaveLength(sets);
    expect(deployment().of("aws:ses/receiptRule:ReceiptRule")).toHaveLength(1);
  });
});

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

describe("the table", () => {
  test("is the one that the store is tried on", () => {
    const [table, ...more] = production.of("aws:dynamodb/table:Table");
    expect(more).toEqual([]);
    expect(table?.inputs).toMatchObject({
      attributes: expect.arrayContaining(
        tableDefinition.AttributeDefinitions.map(({ AttributeName, AttributeType }) => ({
          name: AttributeName,
          type: AttributeType,
        })),
      ),
      hashKey: "partition",
      rangeKey: "sort",
      globalSecondaryIndexes: [{ name: "list", hashKey: "listKey", rangeKey: "listSort", projectionType: "KEYS_ONLY" }],
      billingMode: "PAY_PER_REQUEST",
      ttl: { attributeName: ttlAttribute, enabled: true },
      pointInTimeRecovery: { enabled: true },
    });
  });

  test("can't be deleted in production, and stays when the deployment goes", () => {
    expect(production.named("StoreTable").inputs["deletionProtectionEnabled"]).toBe(true);
    expect([production.named("StoreTable").retain, production.named("RawMailBucket").retain]).toEqual([true, true]);
    expect(trial.named("StoreTable").inputs["deletionProtectionEnabled"]).toBe(false);
    expect([trial.named("StoreTable").retain, trial.named("RawMailBucket").retain]).toEqual([false, false]);
  });
});

describe("mail out", () => {
  test("goes out under the domain, signed, with a return path that receives nothing", () => {
    expect(production.named("Domain").inputs).toMatchObject({
      emailIdentity: "in.example.com",
      configurationSetName: "follow-through-production",
      dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
    });
    expect(production.named("ReturnPath").inputs).toMatchObject({ mailFromDomain: "bounce.in.example.com" });
  });

  test("is heard back about bounces and complaints", () => {
    expect(production.named("FeedbackEvents").inputs["eventDestination"]).toMatchObject({
      enabled: true,
      matchingEventTypes: ["BOUNCE", "COMPLAINT", "REJECT"],
      snsDestination: { topicArn: expect.stringContaining("FeedbackTopic") },
    });
    expect(production.named("FeedbackEvents").dependsOn).toEqual(
      expect.arrayContaining(["FeedbackTopicPolicy", "FeedbackSubscription"]),
    );
  });

  const records = [
    ["in.example.com", "MX", "10 inbound-smtp.eu-west-1.amazonaws.com"],
    ["in.example.com", "TXT", "v=spf1 include:amazonses.com -all"],
    ["_dmarc.in.example.com", "TXT", "v=DMARC1; p=reject"],
    ["bounce.in.example.com", "MX", "10 feedback-smtp.eu-west-1.amazonses.com"],
    ["bounce.in.example.com", "TXT", "v=spf1 include:amazonses.com -all"],
    ["dkim1._domainkey.in.example.com", "CNAME", "dkim1.dkim.amazonses.com"],
    ["dkim2._domainkey.in.example.com", "CNAME", "dkim2.dkim.amazonses.com"],
    ["dkim3._domainkey.in.example.com", "CNAME", "dkim3.dkim.amazonses.com"],
  ];

  test("has its records made in Route 53", () => {
    const made = production
      .of("aws:route53/record:Record")
      .map(({ inputs }) => [inputs["name"], inputs["type"], ...((inputs["records"] as string[] | undefined) ?? [])]);
    expect(made).toEqual(expect.arrayContaining(records));
  });

  test("has its records made at Cloudflare", async () => {
    const deployment = await evaluated("trial", {
      FOLLOW_THROUGH_DNS: "cloudflare",
      CLOUDFLARE_DEFAULT_ACCOUNT_ID: "x",
    });
    const made = deployment.resources
      .filter(({ type }) => /^cloudflare:.*[rR]ecord/.test(type))
      .map(({ inputs }) => [inputs["name"], inputs["type"]]);
    expect(made).toEqual(expect.arrayContaining(records.map(([name, type]) => [name, type])));
    expect(deployment.of("aws:route53/record:Record")).toEqual([]);
  });

  test("has its records printed where the names are kept elsewhere", async () => {
    const deployment = await evaluated("trial", {
      FOLLOW_THROUGH_DNS: "other",
      FOLLOW_THROUGH_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/x",
    });
    const printed = deployment.outputs["dnsRecords"] as {
      name: string;
      type: string;
      value: string;
      priority?: number;
    }[];
    const written = printed.map(({ name, type, value, priority }) => [
      name,
      type,
      priority === undefined ? value : `${priority} ${value}`,
    ]);
    expect(written).toEqual(records);
    expect(deployment.of("aws:route53/record:Record")).toEqual([]);
    expect(deployment.of("aws:cloudfront/distribution:Distribution")[0]?.inputs).toMatchObject({
      viewerCertificate: { acmCertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/x" },
    });
  });
});

describe("the functions", () => {
  const names = ["feedback", "inbound", "send", "tick", "web"];

  test("are these five, minified, on Node 24, with logs for a month", () => {
    expect([...functionsOf(production).keys()].toSorted()).toEqual(names);
    for (const { inputs } of functionsOf(production).values())
      expect(inputs).toMatchObject({ runtime: "nodejs24.x", architectures: ["arm64"] });
    expect(new Map(production.built.map(({ handler, minify }) => [handler, minify]))).toEqual(
      new Map(names.map((name) => [`packages/functions/src/${name}.handler`, true])),
    );
    const logs = production.of("aws:cloudwatch/logGroup:LogGroup");
    expect(logs.map(({ inputs }) => inputs["retentionInDays"])).toEqual(names.map(() => 30));
  });

  test("know what they need and not one secret more", () => {
    const known = Object.fromEntries(
      [...functionsOf(production)].map(([name, resource]) => [
        name,
        Object.keys(environmentOf(resource))
          .filter((key) => !key.startsWith("SST_") && key !== "SOURCE")
          .toSorted(),
      ]),
    );
    expect(known).toEqual({
      feedback: ["TABLE"],
      inbound: ["BUCKET", "CONFIGURATION_SET", "NEVER_SECRET", "SERVICE", "SIGNING_KEYS", "TABLE"],
      send: ["CONFIGURATION_SET", "NEVER_SECRET", "SERVICE", "SIGNING_KEYS", "TABLE"],
      tick: ["SEND_QUEUE", "TABLE"],
      web: ["BUCKET", "CONFIGURATION_SET", "NEVER_SECRET", "ROUTER_SECRET", "SERVICE", "SIGNING_KEYS", "TABLE"],
    });
  });

  const table = /:table\/follow-through-production-StoreTable-\w+$/;
  const index = /:table\/follow-through-production-StoreTable-\w+\/index\/list$/;
  const mails = /^arn:aws:s3:::follow-through-production-rawmailbucket-\w+\/mail\/\*$/;
  const bucket = /^arn:aws:s3:::follow-through-production-rawmailbucket-\w+$/;
  const queue = (name: string) => new RegExp(`:follow-through-production-${name}Queue-\\w+$`);
  const receive = [
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:GetQueueUrl",
    "sqs:ReceiveMessage",
  ];
  const keep = [
    "dynamodb:BatchGetItem",
    "dynamodb:DeleteItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
  ];
  const sendMail = [
    ["ses:SendRawEmail"],
    [/:identity\/\*$/, /:configuration-set\/follow-through-production$/],
  ] as const;
  type Right = readonly [readonly string[], readonly RegExp[]];
  const rights: Readonly<Record<string, readonly Right[]>> = {
    feedback: [
      [receive, [queue("Feedback")]],
      [["dynamodb:GetItem", "dynamodb:PutItem"], [table]],
    ],
    inbound: [
      [receive, [queue("Inbound")]],
      [keep, [table]],
      [["dynamodb:Query"], [index]],
      [["s3:GetObject", "s3:DeleteObject"], [mails]],
      [["s3:ListBucket"], [bucket]],
      sendMail,
    ],
    send: [[receive, [queue("Send")]], [keep, [table]], [["dynamodb:Query"], [index]], sendMail],
    tick: [
      [["dynamodb:BatchGetItem"], [table]],
      [["dynamodb:Query"], [index]],
      [["sqs:SendMessage"], [queue("Send")]],
    ],
    web: [
      [keep, [table]],
      [["dynamodb:Query"], [index]],
      [["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], [mails]],
      [["s3:ListBucket"], [bucket]],
      sendMail,
    ],
  };
  const roleOf = (name: string): Resource => {
    const arn = String(functionsOf(production).get(name)?.inputs["role"]);
    const role = production.of("aws:iam/role:Role").find(({ inputs }) => arn.endsWith(`/${String(inputs["name"])}`));
    if (!role) throw new Error(`no role for ${name}`);
    return role;
  };

  test.each(names)("%s may do what is listed here and nothing else", (name) => {
    const { inputs } = roleOf(name);
    const [{ policy } = { policy: "" }, ...more] = inputs["inlinePolicies"] as { policy: string }[];
    expect(more).toEqual([]);
    expect(inputs["managedPolicyArns"]).toEqual([]);
    const logs: Right = [
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      [new RegExp(`:log-group:/aws/lambda/follow-through-production-${name}:\\*$`)],
    ];
    const listed = [logs, ...(rights[name] ?? [])].map(([actions, resources]) => [
      actions.join(" "),
      resources.map((form) => expect.stringMatching(form)),
    ]);
    const given = statementsOf(policy).map(({ Action, Resource }) => [Action.join(" "), Resource]);
    expect(given).toHaveLength(listed.length);
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(listed));
  });

  test("have no right with a star, but for the recipient's identity, and that under our own name alone", () => {
    const all = production
      .of("aws:iam/role:Role")
      .flatMap(({ inputs }) =>
        (inputs["inlinePolicies"] as { policy: string }[]).flatMap(({ policy }) => statementsOf(policy)),
      );
    expect(all.flatMap(({ Action }) => Action).filter((action) => action.includes("*"))).toEqual([]);
    const starred = all.filter(({ Resource }) =>
      Resource.some((resource) => resource.replace(/\/mail\/\*$|(?<=:\/aws\/lambda\/[\w-]+):\*$/, "").includes("*")),
    );
    expect(starred).toHaveLength(3);
    for (const { Action, Condition } of starred) {
      expect(Action).toEqual(["ses:SendRawEmail"]);
      expect(Condition).toEqual([
        { test: "StringEquals", variable: "ses:FromAddress", values: ["assistant@in.example.com"] },
      ]);
    }
  });
});

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

describe("nothing is public", () => {
  test("but the web function's address, which answers the router alone", () => {
    const urls = production.of("aws:lambda/functionUrl:FunctionUrl");
    expect(urls.map(({ inputs }) => inputs["authorizationType"])).toEqual(["NONE"]);
    const open = production.of("aws:lambda/permission:Permission").filter(({ inputs }) => inputs["principal"] === "*");
    expect(open.length).toBeGreaterThan(0);
    for (const { inputs } of open) expect(inputs["function"]).toBe("follow-through-production-web");
    const [router] = production.of("aws:cloudfront/function:Function");
    expect(router?.inputs["code"]).toContain(
      'event.request.headers["x-router-secret"] = { value: "secret-of-the-router" };',
    );
  });

  test("and the router speaks TLS only, under its domain", () => {
    const [cdn, ...more] = production.of("aws:cloudfront/distribution:Distribution");
    expect(more).toEqual([]);
    expect(cdn?.inputs).toMatchObject({
      aliases: ["in.example.com"],
      defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
      viewerCertificate: { minimumProtocolVersion: "TLSv1.2_2021" },
    });
  });

  test("no policy of a bucket, queue or topic is for everybody", () => {
    const policies = production.resources.filter(
      ({ type }) => type.endsWith("Policy") && !type.includes("cachePolicy"),
    );
    expect(policies.length).toBeGreaterThan(5);
    const open = policies
      .flatMap(({ inputs }) => statementsOf(inputs["policy"]))
      .filter(({ Effect, Principal }) => Effect === "Allow" && JSON.stringify(Principal).includes("*"));
    expect(open).toEqual([]);
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
    ["FunctionThrottles", "Throttles", 0],
  ])("sound for %s (%s above %f)", (name, metricName, threshold) => {
    expect(alarmOf(name)).toMatchObject({ metricName, threshold, comparisonOperator: "GreaterThanThreshold" });
  });
});

test("nothing was asked of AWS that had no answer", () => {
  expect([production.unmocked, trial.unmocked]).toEqual([[], []]);
});
