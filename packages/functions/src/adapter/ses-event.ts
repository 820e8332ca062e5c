import type { Arrival } from "@follow-through/core/flow/port";
import * as z from "zod/mini";
import { rawMailPrefix } from "./raw-mail-s3-place.ts";

/**
 * SES's own notification of its S3 action, as SNS delivers it raw into the queue:
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 * Headers in it are cut at 10 KB, and `destination` is what the headers say: neither is used.
 */
export type SesEvent =
  | { readonly kind: "arrival"; readonly arrival: Arrival }
  /** SES's own messages while it is set up: not mail. */
  | { readonly kind: "setup" };

const verdict = z.optional(z.object({ status: z.string() }));
const notification = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({
    messageId: z.string().check(z.regex(/^[\w-]{1,128}$/)),
    timestamp: z.iso.datetime({ offset: true }),
    source: z.string().check(z.maxLength(1_000)),
  }),
  receipt: z.object({
    // SES takes at most 100 recipients a delivery.
    recipients: z.array(z.string().check(z.maxLength(1_000))).check(z.minLength(1), z.maxLength(500)),
    spamVerdict: verdict,
    virusVerdict: verdict,
    dmarcVerdict: verdict,
    action: z.object({ type: z.literal("S3"), objectKey: z.string() }),
  }),
});

const setupId = "AMAZON_SES_SETUP_NOTIFICATION";

/** Throws where the body is neither mail nor set-up: it is kept, tried again and then parked. */
export function readSesEvent(body: string): SesEvent {
  if (isSetup(body)) return { kind: "setup" };
  const read = notification.safeParse(jsonOf(body));
  if (!read.success) throw new Error(`not a notification of the S3 action: ${whereWrong(read.error)}`);
  const { mail, receipt } = read.data;
  if (receipt.action.objectKey !== rawMailPrefix + mail.messageId) {
    throw new Error("the notification names another place than the one raw mail is kept in");
  }
  return {
    kind: "arrival",
    arrival: {
      id: mail.messageId,
      recipients: receipt.recipients,
      // The null path has been seen as an empty text and as a pair of brackets.
      envelopeFrom: mail.source === "<>" ? "" : mail.source,
      receivedAt: new Date(mail.timestamp).toISOString(),
      remoteAddress: null,
      helo: null,
      spam: receipt.spamVerdict?.status === "FAIL",
      virus: receipt.virusVerdict?.status === "FAIL",
      dmarc: dmarcOf(receipt.dmarcVerdict?.status),
      asSeekerId: null,
    },
  };
}

/** GRAY: From's domain has no policy, or one that can't be read. A check that broke says nothing either way. */
function dmarcOf(status: string | undefined): Arrival["dmarc"] {
  switch (status) {
    case "PASS":
      return "pass";
    case "FAIL":
      return "fail";
    case "GRAY":
      return "none";
    default:
      return null;
  }
}

/** SES writes one object under this name when a rule is made, and tells topics that it can reach them. */
const isSetup = (body: string): boolean =>
  body.startsWith("Successfully validated SNS topic") ||
  new RegExp(`"(?:messageId|objectKey)"\\s*:\\s*"(?:${rawMailPrefix})?${setupId}"`).test(body);

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The places, never the values. */
const whereWrong = (error: z.core.$ZodError): string =>
  error.issues
    .map((issue) => issue.path.join("."))
    .slice(0, 5)
    .join(", ");
