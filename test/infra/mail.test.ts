import { describe, expect, test } from "vitest";
import { evaluated, statementsOf } from "./evaluation.ts";

const account = "123456789012";
const region = "eu-west-1";
const production = evaluated("production");
const trial = evaluated("trial");

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

  test("has its records made at Cloudflare", () => {
    const deployment = evaluated("cloudflare");
    const made = deployment.resources
      .filter(({ type }) => /^cloudflare:.*[rR]ecord/.test(type))
      .map(({ inputs }) => [inputs["name"], inputs["type"]]);
    expect(made).toEqual(expect.arrayContaining(records.map(([name, type]) => [name, type])));
    expect(deployment.of("aws:route53/record:Record")).toEqual([]);
  });

  test("has its records printed where the names are kept elsewhere", () => {
    const deployment = evaluated("other-dns");
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
