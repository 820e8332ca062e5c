import { enrol } from "@follow-through/core/flow/account";
import type { Key, Ports, Service } from "@follow-through/core/flow/port";
import { DynamoStore } from "@follow-through/functions/adapter/store";
import { signer } from "@follow-through/functions/adapter/token";
import { fakePorts } from "../fake/fake-ports.ts";
import { createTable, embeddedDynamo } from "../fake/dynalite-server.ts";
import { s3Server } from "../fake/s3-server.ts";
import { sesServer } from "../fake/ses-server.ts";
import { sqsServer } from "../fake/sqs-server.ts";
import type { Thread } from "@follow-through/core/thread/thread";

const keys = { current: { id: "a", secret: "the signing secret of tests" }, earlier: [] };
const neverSecret = "the never-list's secret of tests";
export const service: Service = {
  domain: "in.example.com",
  publicUrl: "https://in.example.com",
  from: { name: "Follow-Through", email: "assistant@in.example.com" },
  operator: { name: "Olu", email: "olu@example.com" },
  enrol: "invite",
  enrolDomains: [],
};

/** Everything of AWS that the functions talk to, on loopback, and the environment that leads them there. */
export async function cloud() {
  const [dynamo, s3, ses, sqs] = await Promise.all([embeddedDynamo(), s3Server(), sesServer(), sqsServer()]);
  await createTable(dynamo.client, "store");
  const store = new DynamoStore({ client: dynamo.client, table: "store" });
  const ports: Ports = { ...fakePorts({ service }), store, signer: signer({ ...keys, neverSecret }) };
  const environment = {
    PATH: process.env["PATH"] ?? "",
    TZ: "UTC",
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "x",
    AWS_SECRET_ACCESS_KEY: "x",
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_SES: ses.url,
    TABLE: "store",
    BUCKET: "raw-mail",
    CONFIGURATION_SET: "follow-through-test",
    SEND_QUEUE: `${sqs.url}/123456789012/send`,
    ROUTER_SECRET: "secret-of-the-router",
    SERVICE: JSON.stringify(service),
    SIGNING_KEYS: JSON.stringify(keys),
    NEVER_SECRET: neverSecret,
  };
  const threads = async (seekerId: string, now: string) => {
    const from: Key<Thread> = { partition: seekerId, sort: "thread#" };
    return (await store.query(from, { limit: 50 }, now)).items.map(({ value }) => value);
  };
  return {
    ports,
    ses,
    sqs,
    /** As Lambda starts the function of that name. */
    environmentOf: (name: string) => ({ ...environment, SOURCE: name }),
    putMail: (id: string, raw: string) => void s3.objects.set(`raw-mail/mail/${id}`, Buffer.from(raw)),
    threads,
    enrolJo: (now: string) =>
      enrol(ports, { name: "Jo Park", addresses: ["jo@example.org"], timeZone: "America/New_York" }, now),
    stop: () => Promise.all([dynamo.stop(), s3.stop(), ses.stop(), sqs.stop()]),
  };
}

export type Cloud = Awaited<ReturnType<typeof cloud>>;
