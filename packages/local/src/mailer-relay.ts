import { randomUUID } from "node:crypto";
import type { Mailer, OutgoingMail, Sent, Service } from "@follow-through/core/flow/port";
import { composeMail, writableAddress } from "@follow-through/functions/adapter/mime-out";
import { createTransport } from "nodemailer";
import { relayConnectMs, relayAnswerMs } from "./bounds.ts";
import { isLoopback } from "./smtp-limits.ts";
import { systemCode } from "./refusal.ts";

export interface MailerNeeds {
  readonly service: Service;
  readonly now: () => string;
}

/** Sends through somebody's SMTP server. One connection a mail: a seeker's assistant sends a handful a day. */
export function relayMailer(url: string, { service, now }: MailerNeeds): Mailer {
  const relay = new URL(url);
  return {
    send: async (mail) => {
      const to = writableAddress(mail.to.email);
      if (to === null) return { kind: "refused", why: "no address a mail can be sent to" };
      const messageId = freshMessageId(service);
      const raw = Buffer.from(await composeMail(mail, { from: service.from, messageId, at: now() }));
      const watch = handOver();
      const transport = createTransport({ ...connectionTo(relay, service), logger: watch.logger });
      try {
        const info = await transport.sendMail({ envelope: { from: service.from.email, to: [to] }, raw });
        // Partial success is success to nodemailer: the one recipient is looked for by name.
        return info.rejected.length > 0 ? { kind: "refused", why: "recipient rejected" } : { kind: "sent", messageId };
      } catch (error) {
        return fateOf(error, watch.happened());
      } finally {
        transport.close();
      }
    },
  };
}

const connectionTo = (relay: URL, service: Service) => ({
  host: relay.hostname.replaceAll(/^\[|\]$/g, ""),
  port: Number(relay.port) || (relay.protocol === "smtps:" ? 465 : 587),
  secure: relay.protocol === "smtps:",
  // A password never goes over a line that others can read.
  requireTLS: relay.username !== "" && !isLocalHost(relay.hostname),
  ...(relay.username === ""
    ? {}
    : { auth: { user: decodeURIComponent(relay.username), pass: decodeURIComponent(relay.password) } }),
  name: service.domain,
  connectionTimeout: relayConnectMs,
  greetingTimeout: relayConnectMs,
  socketTimeout: relayAnswerMs,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Whether the mail's last byte was handed over. nodemailer tells it to its log and nowhere else. */
function handOver() {
  let happened = false;
  const ignore = (): void => undefined;
  const info = (entry: unknown): void => {
    if (typeof entry === "object" && entry !== null && "tnx" in entry && entry.tnx === "message") happened = true;
  };
  const logger = { level: ignore, trace: ignore, debug: ignore, info, warn: ignore, error: ignore, fatal: ignore };
  return { logger, happened: () => happened };
}

/** What can be said of a mail whose sending failed: only one that was handed over whole may have gone. */
function fateOf(error: unknown, handedOver: boolean): Sent {
  const code = numberIn(error, "responseCode");
  const why = `${systemCode(error) || "fault"} ${code ?? ""}`.trim();
  // Our own password: the operator's to put right, not the mail's fault.
  if (systemCode(error) === "EAUTH") return { kind: "later", why };
  if (code !== null) return { kind: code >= 500 ? "refused" : "later", why };
  return { kind: handedOver ? "unknown" : "later", why };
}

/** Ours until a provider puts its own in its place. */
export const freshMessageId = (service: Service): string => `<${randomUUID()}@${service.domain}>`;

/** Whom the mail is addressed to, for a mailer that speaks to nobody. */
export const canBeAddressed = (mail: OutgoingMail): boolean => writableAddress(mail.to.email) !== null;

const isLocalHost = (host: string): boolean => host === "localhost" || isLoopback(host);
const fieldIn = (error: unknown, name: string): unknown =>
  typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
const numberIn = (error: unknown, name: string): number | null => {
  const value = fieldIn(error, name);
  return typeof value === "number" ? value : null;
};
