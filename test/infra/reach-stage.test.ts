import { enrol } from "@follow-through/core/flow/account";
import { intake } from "@follow-through/core/flow/intake";
import { mailFacts } from "@follow-through/core/flow/mail-facts";
import { block, person } from "@follow-through/core/flow/operate";
import type { Ports } from "@follow-through/core/flow/port";
import { reread } from "@follow-through/core/flow/reread";
import { reachStage } from "@follow-through/local/reach-stage";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loopback } from "../fake/loopback.ts";
import { anArrival } from "../fixture/desk.ts";
import { rawMail } from "../fixture/mail.ts";
import { cloud, type Cloud } from "./cloud.ts";

const now = "2026-03-02T09:00:00.000Z";
let aws: Cloud;
let queue: Awaited<ReturnType<typeof deadLetters>>;

/** SQS's side of a replay. */
async function deadLetters() {
  const moved: string[] = [];
  const server = await loopback(({ headers, body }, response) => {
    const asked = JSON.parse(body.toString()) as { QueueUrl?: string; SourceArn?: string };
    const name = asked.QueueUrl?.split("/").at(-1) ?? "";
    const isAsking = String(headers["x-amz-target"]).endsWith("GetQueueAttributes");
    if (!isAsking) moved.push(asked.SourceArn ?? "");
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
    const ApproximateNumberOfMessages = name === "inbound-dead" ? "3" : "0";
    response.end(
      JSON.stringify(isAsking ? { Attributes: { QueueArn: `arn:${name}`, ApproximateNumberOfMessages } } : {}),
    );
  });
  return { ...server, moved };
}

/** What `sst shell` puts into the environment. */
function shell(): Record<string, string> {
  const { SIGNING_KEYS, NEVER_SECRET } = aws.environmentOf("operator");
  const resources = {
    App: { name: "follow-through", stage: "production" },
    Store: { name: "store" },
    RawMail: { name: "raw-mail" },
    SigningKeys: { value: SIGNING_KEYS },
    NeverSecret: { value: NEVER_SECRET },
    InboundDead: { url: `${queue.url}/1/inbound-dead` },
    FeedbackDead: { url: `${queue.url}/1/feedback-dead` },
  };
  const named = Object.entries(resources).map(([name, value]) => [`SST_RESOURCE_${name}`, JSON.stringify(value)]);
  return {
    ...(Object.fromEntries(named) as Record<string, string>),
    AWS_REGION: "eu-west-1",
    FOLLOW_THROUGH_DOMAIN: "in.example.com",
    FOLLOW_THROUGH_OPERATOR: "Olu <olu@example.com>",
  };
}

beforeEach(async () => {
  [aws, queue] = [await cloud(), await deadLetters()];
  // The clients find AWS where the process's environment says.
  for (const [name, value] of Object.entries(aws.environmentOf("operator"))) {
    if (name.startsWith("AWS_")) vi.stubEnv(name, value);
  }
  vi.stubEnv("AWS_ENDPOINT_URL_SQS", queue.url);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([aws.stop(), queue.stop()]);
});

describe("the operator's commands on a stage", () => {
  test("work on the deployment's own records", async () => {
    await enrol(aws.ports, { name: "Jo Park", addresses: ["jo@example.org"], timeZone: "America/New_York" }, now);
    const { ports } = reachStage("production", shell());
    await block(ports, "jo@example.org", now);
    expect(await person(ports, "jo@example.org", now)).toEqual(await person(aws.ports, "jo@example.org", now));
    expect(JSON.stringify(await person(aws.ports, "jo@example.org", now))).toContain("operator");
  });

  test("tell of one mail in the bucket, and read it again, showing nothing of it", async () => {
    await aws.enrolJo(now);
    const raw = new TextDecoder().decode(rawMail());
    const { ports } = reachStage("production", shell());
    aws.putMail(
      "first",
      raw.replace(/Subject: .*/, "Subject: Hello").replace(/\r\n\r\n[^]*/, "\r\n\r\nHi Pat, how are you? Jo"),
    );
    const proven: Ports = { ...ports, mailer: aws.ports.mailer, prove: async () => ({ kind: "proven", by: "dmarc" }) };
    const arrival = anArrival({ id: "first", recipients: ["track@in.example.com"], receivedAt: now, dmarc: "pass" });
    const taken = await intake(proven, arrival, now);
    expect(taken).toMatchObject({ kind: "tracked" });
    const facts = await mailFacts(ports, "first", now);
    expect(facts).toMatchObject({ outcome: "tracked", verdicts: { dmarc: "pass" }, threadState: "waiting" });
    aws.putMail("first", raw);
    const done = await reread(ports, "first", now);
    expect(done).toMatchObject({ kind: "read-again", changed: expect.arrayContaining(["jobs"]) });
    const seekerId = "seekerId" in taken ? taken.seekerId : "";
    expect(await aws.threads(seekerId ?? "", now)).toMatchObject([{ jobs: [{ title: "Senior Data Engineer" }] }]);
    expect(JSON.stringify([facts, done])).not.toMatch(/acme|pat|engineer|@/i);
  });

  test("replay what is parked, queue by queue, where something is", async () => {
    expect(await reachStage("production", shell()).replay()).toEqual({ replayed: 3 });
    expect(queue.moved).toEqual(["arn:inbound-dead"]);
  });

  test.each([
    ["outside of SST's shell", (): Record<string, string> => ({})],
    ["in the shell of another stage", () => ({ ...shell(), SST_RESOURCE_App: '{"stage":"trial"}' })],
    ["where something is not deployed", () => ({ ...shell(), SST_RESOURCE_Store: "" })],
  ])("say how to be called %s", (_, environment) => {
    expect(() => reachStage("production", environment())).toThrow("npx sst shell --stage production");
  });

  test("say which setting is missing", () => {
    expect(() => reachStage("production", { ...shell(), FOLLOW_THROUGH_DOMAIN: "" })).toThrow("FOLLOW_THROUGH_DOMAIN");
  });
});
