import type { OutgoingMail } from "@follow-through/core/flow/port";

/** A nudge as the flows make it, for tests of what carries it. */
export const letter = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  kind: "nudge",
  to: { name: "Jo Park", email: "jo@example.org" },
  fromName: null,
  subject: "Re: Senior Data Engineer",
  text: "Quiet for a week.\n",
  html: "<p>Quiet for a week.</p>",
  replyTo: "sabcdefghijkl@in.example.com",
  autoSubmitted: "auto-generated",
  inReplyTo: "<one@example.org>",
  references: ["<zero@example.org>", "<one@example.org>"],
  unsubscribe: null,
  tags: { party: "skr_abcdefghijkl", thread: "thr_abcdefghijkl" },
  ...change,
});
