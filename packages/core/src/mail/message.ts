/** One mail as its MIME says it, before anything is understood. The MIME adapter makes it; bounds are the adapter's. */

export interface Address {
  /** As written, decoded, on one line; "" where there is none. */
  readonly name: string;
  /** Lower-cased; always of the form local@domain. */
  readonly email: string;
}

export interface Mail {
  /** With its angle brackets, as sent; the first where several stand. Case matters. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Oldest first, each with angle brackets. */
  readonly references: readonly string[];
  /** More than one address, or none, is a sign of trouble that the sender's proof looks at. */
  readonly from: readonly Address[];
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Decoded, one line, "" where there is none. */
  readonly subject: string;
  /** The Date header as an instant (ISO, Z), null where it can't be read. Not to be trusted: the envelope's time decides. */
  readonly date: string | null;
  /** Minutes east of UTC that the Date header states, null where unknown. */
  readonly dateOffsetMinutes: number | null;
  /** Lower-case name to unfolded values in order, for what has no field of its own here. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** The text/plain body, decoded, format=flowed already joined; null where there is none. */
  readonly text: string | null;
  /** The text/html body, decoded; null where there is none. Never shown. */
  readonly html: string | null;
  /** Everything that is not the body: attachments, report parts, attached mails. */
  readonly parts: readonly Part[];
  /** What was left unread, and why, in words for a person; null where all was read. */
  readonly unread: string | null;
}

export interface Part {
  /** Lower-case type/subtype. */
  readonly contentType: string;
  readonly filename: string | null;
  readonly sizeBytes: number;
  /** The decoded text of small textual parts (message/delivery-status, text/rfc822-headers, text/calendar …), else null. */
  readonly text: string | null;
  /** An attached mail (message/rfc822), parsed to a bounded depth, else null. */
  readonly mail: Mail | null;
}

/** The first value of a header, "" where it is absent. */
export function header(mail: Mail, name: string): string {
  return mail.headers.get(name.toLowerCase())?.[0] ?? "";
}
