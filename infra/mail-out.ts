import { accountId, arnOf, regionName, serviceMay } from "./account";
import { type Data } from "./data";
import { type DnsRecord, recordAll } from "./dns";
import { functionOf } from "./function";
import { handing, parkedQueue, subscribed } from "./queue";
import type { Settings } from "./settings";

const feedbackSeconds = 20;

/** Sending: the domain's identity, its DNS records, and what comes back about our mail. */
export function mailOut(settings: Settings, data: Data) {
  const configurationSet = new aws.sesv2.ConfigurationSet("Sending", {
    configurationSetName: `follow-through-${$app.stage}`,
    reputationOptions: { reputationMetricsEnabled: true },
    sendingOptions: { sendingEnabled: true },
    suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
  const identity = new aws.sesv2.EmailIdentity("Domain", {
    emailIdentity: settings.domain,
    configurationSetName: configurationSet.configurationSetName,
    dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
  });
  // SES asks for a name that receives no mail. Until its records are seen, SES sends under its own.
  const returnDomain = `bounce.${settings.domain}`;
  new aws.sesv2.EmailIdentityMailFromAttributes("ReturnPath", {
    emailIdentity: identity.emailIdentity,
    mailFromDomain: returnDomain,
    behaviorOnMxFailure: "USE_DEFAULT_VALUE",
  });
  const records = recordsOf(settings.domain, returnDomain, identity);
  recordAll(settings, records);

  const feedbackQueue = parkedQueue("Feedback", feedbackSeconds);
  const topic = new sst.aws.SnsTopic("FeedbackTopic");
  const mayPublish = new aws.sns.TopicPolicy("FeedbackTopicPolicy", {
    arn: topic.arn,
    policy: serviceMay(
      "ses.amazonaws.com",
      "sns:Publish",
      topic.arn,
      arnOf("ses", $interpolate`configuration-set/${configurationSet.configurationSetName}`),
    ),
  });
  const subscription = subscribed("Feedback", topic, feedbackQueue);
  new aws.sesv2.ConfigurationSetEventDestination(
    "FeedbackEvents",
    {
      configurationSetName: configurationSet.configurationSetName,
      eventDestinationName: "feedback",
      eventDestination: {
        enabled: true,
        matchingEventTypes: ["BOUNCE", "COMPLAINT", "REJECT"],
        snsDestination: { topicArn: topic.arn },
      },
    },
    { dependsOn: [mayPublish, subscription] },
  );
  feedbackQueue.main.subscribe(
    functionOf("feedback", {
      seconds: feedbackSeconds,
      memory: "512 MB",
      environment: { TABLE: data.table.name },
      permissions: [{ actions: ["dynamodb:GetItem", "dynamodb:PutItem"], resources: [data.table.arn] }],
    }),
    handing(10, 2),
  );
  return { identity, configurationSet, feedbackQueue, records };
}

export type MailOut = ReturnType<typeof mailOut>;

/** What a function that sends is told and allowed. */
export const sending = (settings: Settings, { configurationSet }: MailOut) => ({
  environment: { CONFIGURATION_SET: configurationSet.configurationSetName },
  permissions: [
    {
      actions: ["ses:SendRawEmail"],
      resources: [
        // SES also asks for the recipient's identity where that one is verified in the same account, as it must be in
        // the sandbox: so any identity, but never under another name than ours.
        $interpolate`arn:aws:ses:${regionName()}:${accountId()}:identity/*`,
        configurationSet.arn,
      ],
      conditions: [{ test: "StringEquals", variable: "ses:FromAddress", values: [settings.from.email] }],
    },
  ] satisfies sst.aws.FunctionPermissionArgs[],
});

/** MX for what comes in; DKIM, SPF and DMARC for what goes out; the return path's own two. */
function recordsOf(
  domain: string,
  returnDomain: string,
  identity: aws.sesv2.EmailIdentity,
): $util.Output<readonly DnsRecord[]> {
  const dkimRecord = (token: string): DnsRecord => ({
    name: `${token}._domainkey.${domain}`,
    type: "CNAME",
    value: `${token}.dkim.amazonses.com`,
  });
  return $output(identity.dkimSigningAttributes.tokens).apply((tokens) =>
    regionName().apply((region): readonly DnsRecord[] => [
      { name: domain, type: "MX", value: `inbound-smtp.${region}.amazonaws.com`, priority: 10 },
      { name: domain, type: "TXT", value: "v=spf1 include:amazonses.com -all" },
      { name: `_dmarc.${domain}`, type: "TXT", value: "v=DMARC1; p=reject" },
      { name: returnDomain, type: "MX", value: `feedback-smtp.${region}.amazonses.com`, priority: 10 },
      { name: returnDomain, type: "TXT", value: "v=spf1 include:amazonses.com -all" },
      ...tokens.map(dkimRecord),
    ]),
  );
}
