import type { Feedback } from "@follow-through/core/flow/feedback";
import * as z from "zod/mini";

/**
 * Events of the configuration set, as SNS delivers them raw into the queue:
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export type FeedbackEvent =
  | { readonly kind: "feedback"; readonly feedback: Feedback }
  /** Nothing to act on: a passing bounce, a test message of SES's own. */
  | { readonly kind: "ignored"; readonly why: string };

// SES sends at most 50 recipients a mail, we send one.
const recipients = z.array(z.object({ emailAddress: z.string().check(z.maxLength(1_000)) })).check(z.maxLength(100));
const mail = z.object({ tags: z._default(z.record(z.string(), z.array(z.string())), {}) });
const instant = z.iso.datetime({ offset: true });
const event = z.discriminatedUnion("eventType", [
  z.object({
    eventType: z.literal("Bounce"),
    mail,
    bounce: z.object({ bounceType: z.string(), timestamp: instant, bouncedRecipients: recipients }),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    mail,
    complaint: z.object({ timestamp: instant, complainedRecipients: recipients }),
  }),
  z.object({ eventType: z.literal("Reject"), mail }),
]);

/** Throws where the body is no event that was asked for. */
export function readFeedback(body: string): FeedbackEvent {
  if (body.startsWith("Successfully validated SNS topic")) return { kind: "ignored", why: "setup" };
  const read = event.safeParse(jsonOf(body));
  if (!read.success) throw new Error("not an event of the configuration set");
  const { data } = read;
  switch (data.eventType) {
    case "Reject":
      return { kind: "ignored", why: "rejected" };
    case "Complaint":
      return feedbackOf("complaint", data.complaint.complainedRecipients, data.complaint.timestamp, data.mail.tags);
    case "Bounce":
      // A full mailbox or a server that is down: SES keeps trying, and the address may be good tomorrow.
      if (data.bounce.bounceType !== "Permanent") return { kind: "ignored", why: "passing bounce" };
      return feedbackOf("bounce", data.bounce.bouncedRecipients, data.bounce.timestamp, data.mail.tags);
  }
}

type Tags = Readonly<Record<string, readonly string[]>>;

function feedbackOf(
  kind: Feedback["kind"],
  to: readonly { readonly emailAddress: string }[],
  timestamp: string,
  tags: Tags,
): FeedbackEvent {
  const emails = to.map(({ emailAddress }) => bare(emailAddress)).filter((email) => email.includes("@"));
  const party = tagged(tags, "party", /^(?:skr|adv)_[a-z2-7]{12}$/);
  const threadId = tagged(tags, "thread", /^thr_[a-z2-7]{12}$/);
  return { kind: "feedback", feedback: { kind, emails, party, threadId, at: new Date(timestamp).toISOString() } };
}

const tagged = (tags: Tags, name: string, form: RegExp): string | null =>
  tags[name]?.find((value) => form.test(value)) ?? null;

/** Some receivers give the address back with its name: `Jo <jo@example.org>`. */
const bare = (address: string): string => (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
