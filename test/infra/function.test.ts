import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sqsEvent } from "../fake/sqs-event.ts";
import { bundleFunction, type Bundled, type Call, type FunctionName, functionNames, invoke, root } from "./bundle.ts";
import { cloud, type Cloud } from "./cloud.ts";

const fixture = (name: string): string => readFileSync(join(root, "test/fixture/ses", name), "utf8");
const mailId = "d6iitobk75ur44p8kdnnp7g2n800";
const received = fixture("received.json");
const monday = "2026-03-02T14:03:20.000Z";
const nextMonday = "2026-03-09T13:05:00.000Z";

/** As it lies in the bucket: what SES found out stands above what the sender sent. */
const stored = (from = "jo@example.org", results = "\r\n dkim=pass header.i=@example.org;") =>
  [
    `Return-Path: <${from}>`,
    "Received: from mail.example.org (mail.example.org [192.0.2.7]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id d6iitobk75ur44p8kdnnp7g2n800",
    "Received-SPF: none (spfCheck: nothing) client-ip=192.0.2.7; envelope-from=jo@example.org; helo=mail.example.org;",
    `Authentication-Results: amazonses.com;\r\n spf=none client-ip=192.0.2.7; envelope-from=jo@example.org; helo=mail.example.org;${results}`,
    "X-SES-RECEIPT: AEFBQUFB",
    `From: Jo Park <${from}>`,
    "To: Pat Lee <pat@acme.example>",
    "Subject: Senior Data Engineer at Acme",
    "Message-ID: <one@example.org>",
    "",
    "Hello Pat,\r\n\r\nI would love to hear more about the Senior Data Engineer role at Acme.\r\n\r\nJo",
    "",
  ].join("\r\n");

let bundles: Readonly<Record<FunctionName, Bundled>>;
let aws: Cloud;
let jo: { readonly id: string };
beforeAll(async () => {
  const built = await Promise.all(functionNames.map(async (name) => [name, await bundleFunction(name)] as const));
  bundles = Object.fromEntries(built) as Record<FunctionName, Bundled>;
}, 60_000);
afterAll(() => {
  for (const { folder } of Object.values(bundles)) rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  aws = await cloud();
  jo = await aws.enrolJo("2026-03-01T09:00:00.000Z");
  aws.putMail(mailId, stored());
  return async () => void (await aws.stop());
});

const call = (name: FunctionName, ...calls: readonly Call[]) =>
  invoke(bundles[name].file, aws.environmentOf(name), ...calls);
const nothingFailed = { answer: { batchItemFailures: [] } };
const failed = (...places: readonly number[]) => ({
  answer: {
    batchItemFailures: places.map((place) => ({ itemIdentifier: sqsEvent("", "", "", "").Records[place]?.messageId })),
  },
});
const arrive = (...bodies: readonly string[]) => call("inbound", { event: sqsEvent(...bodies), at: monday });
const headersOf = (raw: string): string => (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]/g, " ");

describe("one mail through the functions as deployed", () => {
  test("comes in twice, waits a week, and is nudged about once", async () => {
    const twice = { event: sqsEvent(received, received), at: monday };
    expect(await call("inbound", twice, twice)).toEqual([nothingFailed, nothingFailed]);
    expect(await arrive(received)).toEqual([nothingFailed]);
    const threads = await aws.threads(jo.id, monday);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ company: "Acme", contacts: [{ email: "pat@acme.example" }], state: "waiting" });
    const before = aws.ses.mails.length;

    expect(await call("tick", { event: {}, at: "2026-03-05T13:05:00.000Z" })).toMatchObject([{ answer: { due: 0 } }]);
    expect(await call("tick", { event: {}, at: nextMonday })).toMatchObject([{ answer: { due: 1 } }]);
    const handed = aws.sqs.bodies.filter((body) => !body.includes("sweep"));
    expect(handed).toEqual([JSON.stringify({ parties: [jo.id] })]);

    const order = { event: sqsEvent(...handed, ...handed), at: nextMonday };
    expect(await call("send", order, order)).toEqual([nothingFailed, nothingFailed]);
    expect(await call("tick", { event: {}, at: nextMonday })).toMatchObject([{ answer: { due: 0 } }]);
    const nudges = aws.ses.mails.slice(before);
    expect(nudges).toHaveLength(1);
    expect(nudges[0]).toMatchObject({
      source: "assistant@in.example.com",
      destinations: ["jo@example.org"],
      configurationSet: "follow-through-test",
      tags: { kind: "nudge", party: jo.id, thread: threads[0]?.id },
    });
    const headers = headersOf(nudges[0]?.raw ?? "");
    expect(headers).toContain("In-Reply-To: <one@example.org>");
    expect(headers).toContain("Subject: Re: Senior Data Engineer at Acme");
    expect(headers).toContain("Auto-Submitted: auto-generated");
    expect(headers).toContain("X-Follow-Through: nudge");
    expect(headers).toMatch(/Reply-To: [a-z2-7]{50}@in\.example\.com/);
    expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  test("waits while SES is throttled, paused or out of reach, and goes out once it takes mail again", async () => {
    await arrive(received);
    const before = aws.ses.mails.length;
    const order = { event: sqsEvent(JSON.stringify({ parties: [jo.id] })), at: nextMonday };
    for (const code of ["Throttling", "AccountSendingPausedException"]) {
      aws.ses.does({ kind: "fault", status: 400, code, message: "not now" });
      for (let tries = 0; tries < 6; tries += 1) expect(await call("send", order)).toEqual([nothingFailed]);
    }
    aws.ses.does({ kind: "take" });
    const later = "2026-03-09T13:15:00.000Z";
    expect(await call("tick", { event: {}, at: later })).toMatchObject([{ answer: { due: 1 } }]);
    expect(await call("send", { ...order, at: later })).toEqual([nothingFailed]);
    expect(aws.ses.mails.slice(before)).toHaveLength(1);
  });
});

describe("what arrives", () => {
  const gray = received.replace(/"dmarcVerdict": \{ "status": "PASS" \}/, '"dmarcVerdict": { "status": "GRAY" }');

  test("in a domain without DMARC is proven by what SES itself wrote into the mail", async () => {
    expect(await arrive(gray)).toEqual([nothingFailed]);
    expect(await aws.threads(jo.id, monday)).toHaveLength(1);
  });

  test("with a GRAY verdict and somebody else's signature changes nothing", async () => {
    aws.putMail(mailId, stored("jo@example.org", "\r\n dkim=pass header.i=@evil.example;"));
    expect(await arrive(gray)).toEqual([nothingFailed]);
    expect(await aws.threads(jo.id, monday)).toHaveLength(0);
  });

  test("with its headers cut in the notification is read from the bucket", async () => {
    const notification = JSON.parse(received) as { mail: { headersTruncated: boolean; headers: unknown[] } };
    notification.mail.headersTruncated = true;
    notification.mail.headers = [];
    expect(await arrive(JSON.stringify(notification))).toEqual([nothingFailed]);
    expect(await aws.threads(jo.id, monday)).toHaveLength(1);
  });

  test("for several recipients is one mail with each one's order", async () => {
    const several = received.replace('["track@in.example.com"]', '["track@in.example.com", "3days@in.example.com"]');
    expect(await arrive(several)).toEqual([nothingFailed]);
    expect(await aws.threads(jo.id, monday)).toEqual([expect.objectContaining({ state: "snoozed" })]);
  });

  test("unreadable, or gone from the bucket, goes back alone; set-up messages are no mail", async () => {
    const gone = received.replaceAll(mailId, "gone");
    expect(await arrive("poison", received, gone, fixture("setup.json"))).toEqual([failed(0, 2)]);
    expect(await aws.threads(jo.id, monday)).toHaveLength(1);
    aws.putMail("gone", stored().replace("<one@", "<two@"));
    expect(await arrive(gone)).toEqual([nothingFailed]);
  });
});

describe("what comes back about our mail", () => {
  test("stops mail to that address, heard once or twice", async () => {
    await arrive(received);
    const bounce = fixture("bounce.json");
    const heard = { event: sqsEvent(bounce, bounce, "poison"), at: monday };
    expect(await call("feedback", heard)).toEqual([failed(2)]);
    const before = aws.ses.mails.length;
    expect(await call("send", { event: sqsEvent(JSON.stringify({ parties: [jo.id] })), at: nextMonday })).toEqual([
      nothingFailed,
    ]);
    expect(aws.ses.mails.slice(before)).toEqual([]);
  });
});

describe("the web function", () => {
  const request = (method: string, path: string, headers: Record<string, string> = {}, body?: string) => ({
    at: monday,
    event: {
      version: "2.0",
      routeKey: "$default",
      rawPath: path,
      rawQueryString: "",
      headers: {
        host: "abc.lambda-url.eu-west-1.on.aws",
        "x-forwarded-for": "192.0.2.1",
        "x-router-secret": "secret-of-the-router",
        ...headers,
      },
      requestContext: {
        accountId: "anonymous",
        apiId: "abc",
        domainName: "abc.lambda-url.eu-west-1.on.aws",
        domainPrefix: "abc",
        http: { method, path, protocol: "HTTP/1.1", sourceIp: "198.51.100.1", userAgent: "test" },
        requestId: "1",
        routeKey: "$default",
        stage: "$default",
        time: "02/Mar/2026:14:03:20 +0000",
        timeEpoch: 1_772_460_200_000,
      },
      ...(body !== undefined && { body: Buffer.from(body).toString("base64") }),
      isBase64Encoded: body !== undefined,
    },
  });

  test("answers the router, and nobody else", async () => {
    const answers = await call(
      "web",
      request("GET", "/healthz"),
      request("GET", "/"),
      request("GET", "/healthz", { "x-router-secret": "a guess" }),
    );
    expect(answers).toMatchObject([
      { answer: { statusCode: 200 } },
      { answer: { statusCode: 200, headers: { "content-type": expect.stringContaining("text/html") } } },
      { answer: { statusCode: 403 } },
    ]);
  });

  test("mails the link that signs in, by its public name", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "https://in.example.com" };
    const [posted] = await call("web", request("POST", "/sign-in", form, "email=jo%40example.org"));
    expect(posted).toMatchObject({ answer: { statusCode: expect.any(Number) } });
    const mail = aws.ses.mails.at(-1);
    expect(mail).toMatchObject({ destinations: ["jo@example.org"], tags: { kind: "sign-in" } });
    expect(mail?.raw.replace(/=\r\n/g, "")).toContain("https://in.example.com/sign-in/");
  });

  test("takes no form from another site", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" };
    const before = aws.ses.mails.length;
    expect(await call("web", request("POST", "/sign-in", form, "email=jo%40example.org"))).toMatchObject([
      { answer: { statusCode: 403 } },
    ]);
    expect(aws.ses.mails.length).toBe(before);
  });
});

describe("each bundle", () => {
  const holds = (name: FunctionName, library: string): boolean =>
    [...bundles[name].inputs.keys()].some((path) => path.includes(`node_modules/${library}/`));

  test.each([
    ["mailparser", ["inbound"]],
    ["@aws-sdk/client-sqs", ["tick"]],
    ["@aws-sdk/client-s3", ["inbound", "web"]],
    ["@aws-sdk/client-ses", ["inbound", "send", "web"]],
    ["nodemailer/dist/esm/mail-composer", []],
    ["zod", ["inbound", "feedback"]],
    ["chrono-node", ["inbound"]],
    ["tldts", ["inbound"]],
    ["date-holidays", []],
    ["ical-generator", []],
    ["dynalite", []],
    ["smtp-server", []],
  ] as const)("loads %s at its start only in %j", (library, users) => {
    expect(functionNames.filter((name) => holds(name, library))).toEqual(
      functionNames.filter((name) => users.some((user) => user === name)),
    );
  });

  const loads = (name: FunctionName, source: string): boolean =>
    [...bundles[name].inputs.keys()].some((path) => path.endsWith(`packages/${source}.ts`));

  test.each([
    ["core/src/flow/serve", ["send"]],
    ["core/src/calendar/holiday-table", ["inbound", "send", "web"]],
    ["core/src/flow/advocate/serve-advocate", []],
    // The letters in all languages: most turns have none to write.
    ["core/src/flow/compose", []],
    ["core/src/flow/remember", []],
    ["core/src/read/read", ["inbound"]],
    ["core/src/read/when", ["inbound"]],
    // node:http takes as long to load as the whole of a nudge.
    ["functions/src/adapter/fetch-public", []],
    ["functions/src/adapter/mime-out", []],
  ] as const)("reads %s at its start only in %j", (source, users) => {
    expect(functionNames.filter((name) => loads(name, source))).toEqual(
      functionNames.filter((name) => users.some((user) => user === name)),
    );
  });
});
