/** What AWS would answer while the deployment is evaluated. Unknown questions are told, not guessed. */
export const account = "123456789012";
export const region = "eu-west-1";

type Inputs = Readonly<Record<string, unknown>>;

/** The name a resource gets: its own, or the logical one. */
const nameOf = (name: string, inputs: Inputs): string =>
  [inputs["name"], inputs["bucket"], inputs["configurationSetName"]].find((value) => typeof value === "string") ?? name;

const arns: Readonly<Record<string, (name: string) => string>> = {
  "aws:sqs/queue:Queue": (name) => `arn:aws:sqs:${region}:${account}:${name}`,
  "aws:sns/topic:Topic": (name) => `arn:aws:sns:${region}:${account}:${name}`,
  "aws:dynamodb/table:Table": (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  "aws:s3/bucket:Bucket": (name) => `arn:aws:s3:::${name}`,
  "aws:lambda/function:Function": (name) => `arn:aws:lambda:${region}:${account}:function:${name}`,
  "aws:iam/role:Role": (name) => `arn:aws:iam::${account}:role/${name}`,
  "aws:sesv2/configurationSet:ConfigurationSet": (name) => `arn:aws:ses:${region}:${account}:configuration-set/${name}`,
};

/** The state of a new resource: its inputs, and what AWS adds. */
export function stateOf(type: string, logicalName: string, inputs: Inputs): Record<string, unknown> {
  const name = nameOf(logicalName, inputs);
  return {
    ...inputs,
    name,
    bucket: inputs["bucket"] ?? name,
    arn: (arns[type] ?? ((other: string) => `arn:aws:other:::${other}`))(name),
    url: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    functionUrl: `https://${name.toLowerCase()}.lambda-url.${region}.on.aws/`,
    ...(type === "aws:sesv2/emailIdentity:EmailIdentity" && {
      dkimSigningAttributes: { tokens: ["dkim1", "dkim2", "dkim3"] },
    }),
    ...(type === "aws:acm/certificate:Certificate" && {
      domainValidationOptions: [
        { resourceRecordName: "_v.example.com.", resourceRecordType: "CNAME", resourceRecordValue: "_w.acm." },
      ],
    }),
    ...(type.startsWith("random:") && { base64: Buffer.alloc(32, 7).toString("base64"), hex: "0707" }),
  };
}

interface Statement {
  readonly effect?: string;
  readonly principals?: unknown;
  readonly actions: unknown;
  readonly resources: unknown;
  readonly conditions?: unknown;
}

const answers: Readonly<Record<string, (inputs: Inputs) => Record<string, unknown>>> = {
  getCallerIdentity: () => ({ accountId: account, arn: `arn:aws:iam::${account}:root`, userId: "x" }),
  getRegion: () => ({ name: region, region, id: region }),
  getPartition: () => ({ partition: "aws", dnsSuffix: "amazonaws.com" }),
  getZones: () => ({ ids: ["Z1"] }),
  getZone: () => ({ zoneId: "Z1", name: "example.com" }),
  // Its inputs come back with it: SST looks into them, and otherwise every role's policy would be empty.
  getPolicyDocument: (inputs) => ({ ...inputs, json: JSON.stringify(policyOf(inputs["statements"] as Statement[])) }),
};

const policyOf = (statements: readonly Statement[]) => ({
  Version: "2012-10-17",
  Statement: statements.map((statement) => ({
    Effect: statement.effect ?? "Allow",
    ...(statement.principals !== undefined && { Principal: statement.principals }),
    Action: statement.actions,
    Resource: statement.resources,
    ...(statement.conditions !== undefined && { Condition: statement.conditions }),
  })),
});

/** Null for a question that nobody has an answer to. */
export const invoke = (token: string, inputs: Inputs): Record<string, unknown> | null =>
  answers[token.split(":").at(-1) ?? ""]?.(inputs) ?? null;
