import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { FeedbackPorts } from "@follow-through/core/flow/feedback";
import type { Log, Ports, Store } from "@follow-through/core/flow/port";
import { dynamoClient } from "./adapter/dynamo-client.ts";
import { type Environment, needed } from "./adapter/environment.ts";
import { jsonLog } from "./adapter/log.ts";
import { sesClient, sesMailer } from "./adapter/mailer-ses.ts";
import { s3Client, s3RawMail } from "./adapter/raw-mail-s3.ts";
import { keyRingOf, serviceOf } from "./adapter/service.ts";
import { DynamoStore } from "./adapter/store.ts";
import { digest, signer } from "./adapter/token.ts";
import { watchedMailer } from "./adapter/watch-mailer.ts";

/**
 * The only file that reads the environment. Each function takes its own ports from here and the bundler leaves out the
 * rest; every adapter is built when it is first used and then kept for as long as the process lives.
 */

export const clock = (): string => new Date().toISOString();

const environment: Environment = process.env;

// Told to the bundler: what a function does not use is left out with everything behind it.
/* @__NO_SIDE_EFFECTS__ */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const log = once((): Log => {
  const source = needed(environment, "SOURCE");
  return jsonLog({ write: (line) => void process.stdout.write(`${line}\n`), clockMs: Date.now, source });
});
const store = once((): Store => new DynamoStore({ client: dynamoClient(), table: needed(environment, "TABLE") }));
const keys = once(() => signer(keyRingOf(environment)));
const service = once(() => serviceOf(environment));
const rawMail = once(() => s3RawMail(s3Client(), needed(environment, "BUCKET")));
const mailer = once(() => {
  const region = needed(environment, "AWS_REGION");
  const configurationSet = needed(environment, "CONFIGURATION_SET");
  return watchedMailer(sesMailer({ client: sesClient(), region, configurationSet, from: service().from }), log());
});

/** What a function does not do, it is neither allowed nor equipped to. */
/* @__NO_SIDE_EFFECTS__ */
const notHere = (what: string) => (): Promise<never> =>
  Promise.reject(new Error(`this function is not equipped to ${what}`));
const noMailer = { send: notHere("send") };
const noRawMail = { get: notHere("read raw mail"), put: notHere("keep raw mail"), remove: notHere("remove raw mail") };
const noPostings = { look: notHere("look at postings") };

/** A look at a posting is rare, and node:http alone takes as long to load as all that is said about a nudge. */
const postings = once(async () => {
  const [looking, { internet }] = await Promise.all([
    import("./adapter/postings.ts"),
    import("./adapter/fetch-public.ts"),
  ]);
  return looking.postings(internet(looking.userAgentOf(service().publicUrl)));
});

const plain = (): Ports => ({
  store: store(),
  mailer: noMailer,
  rawMail: noRawMail,
  parseMail: notHere("read mail"),
  prove: notHere("prove a sender"),
  signer: keys(),
  postings: noPostings,
  log: log(),
  service: service(),
});

/** Whoever takes in mail says how it is parsed and proven: both are large, and the web view wants them only by hand. */
/* @__NO_SIDE_EFFECTS__ */
export const readingPorts = (reading: Pick<Ports, "parseMail" | "prove">): (() => Ports) =>
  once(() => ({ ...plain(), mailer: mailer(), rawMail: rawMail(), ...reading }));
/** The tick hands out ids and needs no more than to read them: no secret, no mail. */
export type TickPorts = Pick<Ports, "store" | "log">;
export const tickPorts = once((): TickPorts => ({ store: store(), log: log() }));
/** It sends, and once a day deletes what has had its time: the client for that is large and loaded when it is wanted. */
/* @__NO_SIDE_EFFECTS__ */
export const sendingPorts = (removeFrom: (bucket: string, id: string) => Promise<void>): (() => Ports) =>
  once(() => ({
    ...plain(),
    mailer: mailer(),
    rawMail: { ...noRawMail, remove: (id) => removeFrom(needed(environment, "BUCKET"), id) },
    postings: { look: async (url) => (await postings()).look(url) },
  }));
export const feedbackPorts = once((): FeedbackPorts => ({ store: store(), log: log(), signer: { digest } }));
export type SendQueue = (parties: readonly string[]) => Promise<void>;

export const sendQueue = once((): SendQueue => {
  const client = new SQSClient({ maxAttempts: 4 });
  const QueueUrl = needed(environment, "SEND_QUEUE");
  return async (parties) => {
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ parties }) }));
  };
});

export const routerSecret = once(() => needed(environment, "ROUTER_SECRET"));
