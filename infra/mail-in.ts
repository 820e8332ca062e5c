import { serviceMay } from "./account";
import { type Data, mayReadAndWrite, mayReadRawMail, ruleArn, ruleName, ruleSetName } from "./data";
import { functionOf, serviceName, signingSecrets } from "./function";
import { type MailOut, sending } from "./mail-out";
import { handing, parkedQueue, subscribed } from "./queue";
import type { Settings } from "./settings";
import { rawMailPrefix } from "../packages/functions/src/adapter/raw-mail-s3-place";

const inboundSeconds = 60;

/** Receiving: SES's rule puts mail into the bucket and tells the topic; topic → queue → the inbound function. */
export function mailIn(settings: Settings, data: Data, out: MailOut) {
  const queue = parkedQueue("Inbound", inboundSeconds);
  const topic = new sst.aws.SnsTopic("ArrivalTopic");
  const mayPublish = new aws.sns.TopicPolicy("ArrivalTopicPolicy", {
    arn: topic.arn,
    policy: serviceMay("ses.amazonaws.com", "sns:Publish", topic.arn, ruleArn()),
  });
  const subscription = subscribed("Inbound", topic, queue);
  const ruleSet = settings.ownsRuleSet ? activeRuleSet() : null;
  new aws.ses.ReceiptRule(
    "Arrivals",
    {
      name: ruleName(),
      ruleSetName,
      recipients: [settings.domain],
      enabled: true,
      scanEnabled: true,
      tlsPolicy: "Require",
      s3Actions: [{ position: 1, bucketName: data.rawMail.name, objectKeyPrefix: rawMailPrefix, topicArn: topic.arn }],
    },
    // SES tries the bucket and the topic when the rule is made: their policies must stand before it, and the queue must
    // be listening before the first mail.
    { dependsOn: [data.rawMail, mayPublish, subscription, ...(ruleSet ? [ruleSet] : [])] },
  );

  const sends = sending(settings, out);
  queue.main.subscribe(
    functionOf("inbound", {
      seconds: inboundSeconds,
      // The parser takes a mail of 40 MB apart in memory.
      memory: "1024 MB",
      environment: {
        TABLE: data.table.name,
        BUCKET: data.rawMail.name,
        SERVICE: serviceName(settings),
        ...signingSecrets(),
        ...sends.environment,
      },
      permissions: [...mayReadAndWrite(data), ...mayReadRawMail(data, "s3:DeleteObject"), ...sends.permissions],
    }),
    handing(5, 3),
  );
  return { queue };
}

export type MailIn = ReturnType<typeof mailIn>;

function activeRuleSet(): aws.ses.ReceiptRuleSet {
  const ruleSet = new aws.ses.ReceiptRuleSet("RuleSet", { ruleSetName });
  new aws.ses.ActiveReceiptRuleSet("ActiveRuleSet", { ruleSetName: ruleSet.ruleSetName });
  return ruleSet;
}
