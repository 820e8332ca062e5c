import { accountId, arnOf } from "./account";
import { keyAttributes, listIndex, ttlAttribute } from "../packages/functions/src/adapter/table";
import { rawMailPrefix } from "../packages/functions/src/adapter/raw-mail-s3-place";
import type { Settings } from "./settings";

/** The names are stated so that the bucket's policy can name the rule before it exists. */
export const ruleSetName = "follow-through";
export const ruleName = () => `follow-through-${$app.stage}`;

/** Raw mail is kept this long, whatever else happens; a seeker's deletion takes it away at once. */
const rawMailDays = 30;

/** What is kept: the table, and the raw mail for a month. */
export function dataOf(settings: Settings) {
  const [partition, sort, listKey, listSort] = keyAttributes;
  const table = new sst.aws.Dynamo("Store", {
    fields: Object.fromEntries(keyAttributes.map((name) => [name, "string" as const])),
    primaryIndex: { hashKey: partition, rangeKey: sort },
    globalIndexes: { [listIndex]: { hashKey: listKey, rangeKey: listSort, projection: "keys-only" } },
    ttl: ttlAttribute,
    deletionProtection: settings.isProduction,
  });

  const rawMail = new sst.aws.Bucket("RawMail", {
    // No browser ever asks for raw mail.
    cors: false,
    lifecycle: [{ id: "a-month", prefix: rawMailPrefix, expiresIn: `${rawMailDays} days` }],
    policy: [
      {
        principals: [{ type: "service", identifiers: ["ses.amazonaws.com"] }],
        actions: ["s3:PutObject"],
        paths: [`${rawMailPrefix}*`],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceAccount", values: [accountId()] },
          { test: "ArnEquals", variable: "aws:SourceArn", values: [ruleArn()] },
        ],
      },
    ],
  });
  new aws.s3.BucketServerSideEncryptionConfiguration("RawMailEncryption", {
    bucket: rawMail.name,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  });
  return { table, rawMail };
}

export type Data = ReturnType<typeof dataOf>;

export const ruleArn = () => arnOf("ses", `receipt-rule-set/${ruleSetName}:receipt-rule/${ruleName()}`);

/** What the store asks of the table, by function. */
export const mayReadAndWrite = ({ table }: Data): sst.aws.FunctionPermissionArgs[] => [
  {
    actions: ["dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
    resources: [table.arn],
  },
  mayList({ table }),
];
export const mayList = ({ table }: Pick<Data, "table">): sst.aws.FunctionPermissionArgs => ({
  actions: ["dynamodb:Query"],
  resources: [$interpolate`${table.arn}/index/${listIndex}`],
});

/** What has had its time is deleted unread. */
export const mayDeleteRawMail = ({ rawMail }: Data): sst.aws.FunctionPermissionArgs => ({
  actions: ["s3:DeleteObject"],
  resources: [$interpolate`${rawMail.arn}/${rawMailPrefix}*`],
});

/** Listing is needed to be told "gone" instead of "forbidden" for an object that is not there. */
export const mayReadRawMail = ({ rawMail }: Data, ...more: string[]): sst.aws.FunctionPermissionArgs[] => [
  { actions: ["s3:GetObject", ...more], resources: [$interpolate`${rawMail.arn}/${rawMailPrefix}*`] },
  { actions: ["s3:ListBucket"], resources: [rawMail.arn] },
];
