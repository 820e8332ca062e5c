/** Which account and region this is, asked once. */
export const accountId = () => aws.getCallerIdentityOutput({}).accountId;
export const regionName = () => aws.getRegionOutput({}).region;

/** An ARN of this account and region. */
export const arnOf = (service: string, resource: $util.Input<string>) =>
  $interpolate`arn:aws:${service}:${regionName()}:${accountId()}:${resource}`;

/** The words with which one AWS service may do one thing, for things of this account alone. */
export const serviceMay = (
  service: string,
  action: string,
  resource: $util.Input<string>,
  source: $util.Input<string>,
): $util.Output<string> =>
  aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: [action],
        principals: [{ type: "Service", identifiers: [service] }],
        resources: [resource],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceAccount", values: [accountId()] },
          { test: "ArnEquals", variable: "aws:SourceArn", values: [source] },
        ],
      },
    ],
  }).json;
