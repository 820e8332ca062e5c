import type { Mail } from "@follow-through/core/mail/message";

/** A mail with nothing in it but what a test needs. */
export function mailWith(parts: Partial<Mail>): Mail {
  return {
    messageId: "<1@x.example>",
    inReplyTo: null,
    references: [],
    from: [{ name: "Jo Park", email: "jo@x.example" }],
    sender: null,
    replyTo: [],
    to: [{ name: "Pat Lee", email: "pat@acme.example" }],
    cc: [],
    bcc: [],
    subject: "",
    date: "2026-03-05T09:00:00.000Z",
    dateOffsetMinutes: 60,
    headers: new Map(),
    text: null,
    html: null,
    parts: [],
    unread: null,
    ...parts,
  };
}
