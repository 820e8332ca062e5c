import { randomUUID } from "node:crypto";
import { SendRawEmailCommand, SESClient, SESServiceException } from "@aws-sdk/client-ses";
import type { Mailer, OutgoingMail, Sent, Service } from "@follow-through/core/flow/port";
import { sesAnswerMs, sesConnectMs } from "../bounds.ts";

export interface SesOptions {
  readonly client: SESClient;
  readonly region: string;
  /** Feedback names a mail only through the configuration set's tags. */
  readonly configurationSet: string;
  readonly from: Service["from"];
}

/** One try: a second one after a lost answer would be a second mail. The lease of the sending is the retry. */
export const sesClient = (): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: sesConnectMs, requestTimeout: sesAnswerMs, throwOnRequestTimeout: true },
  });

export function sesMailer({ client, region, configurationSet, from }: SesOptions): Mailer {
  return {
    send: async (mail) => {
      const { composeMail, writableAddress } = await composer();
      const to = writableAddress(mail.to.email);
      if (to === null) return { kind: "refused", why: "no address that mail can be sent to" };
      const head = {
        from,
        messageId: `<${randomUUID()}@${from.email.split("@")[1] ?? ""}>`,
        at: new Date().toISOString(),
      };
      const request = new SendRawEmailCommand({
        Source: from.email,
        Destinations: [to],
        RawMessage: { Data: await composeMail(mail, head) },
        ConfigurationSetName: configurationSet,
        Tags: tagsOf(mail),
      });
      try {
        const { MessageId } = await client.send(request);
        return MessageId
          ? { kind: "sent", messageId: messageIdOf(MessageId, region) }
          : unsure("an answer without an id");
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** SES writes its own Message-ID over ours: its id at its region's name, which for the first region is "email". */
export const messageIdOf = (id: string, region: string): string =>
  `<${id}@${region === "us-east-1" ? "email" : region}.amazonses.com>`;

/** Names and values may hold letters, digits, dashes and underscores, at most 256 of them. */
const tagsOf = (mail: OutgoingMail) =>
  Object.entries({ ...mail.tags, kind: mail.kind })
    .filter(([name, value]) => /^[\w-]{1,256}$/.test(name) && /^[\w-]{1,256}$/.test(value))
    .map(([Name, Value]) => ({ Name, Value }));

/** Loaded with the first mail: most runs of a function that may send have nothing to send. */
const composer = () => import("./mime-out.ts");

const later = (why: string): Sent => ({ kind: "later", why });
const unsure = (why: string): Sent => ({ kind: "unknown", why });

/** Names of faults alone: SES's own words repeat addresses. */
function outcomeOf(error: unknown): Sent {
  if (!(error instanceof Error)) return unsure("a fault without a name");
  const status = error instanceof SESServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === undefined) return neverLeft(error) ? later(`not reached: ${codeOf(error)}`) : unsure(codeOf(error));
  if (status >= 500) return unsure(error.name);
  if (error.name === "MessageRejected") {
    // The sandbox and a paused account reject every mail; once the operator has acted the same mail goes through.
    return /not verified|paused|sandbox/i.test(error.message)
      ? later("MessageRejected: the account may not send yet")
      : { kind: "refused", why: "MessageRejected" };
  }
  if (error.name === "InvalidParameterValue") return { kind: "refused", why: error.name };
  // Throttled, over the day's quota, paused, not allowed, a set that is missing: nothing was sent and all of it passes.
  return later(error.name);
}

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : error.name);
const neverLeft = (error: Error): boolean => /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(codeOf(error));
