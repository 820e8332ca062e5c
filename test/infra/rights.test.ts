import { describe, expect, test } from "vitest";
import type { Resource } from "./evaluate.ts";
import { environmentOf, evaluated, functionsOf, statementsOf } from "./evaluation.ts";

const production = evaluated("production");

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
      send: ["BUCKET", "CONFIGURATION_SET", "NEVER_SECRET", "SERVICE", "SIGNING_KEYS", "TABLE"],
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
    send: [
      [receive, [queue("Send")]],
      [keep, [table]],
      [["dynamodb:Query"], [index]],
      [["s3:DeleteObject"], [mails]],
      sendMail,
    ],
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
