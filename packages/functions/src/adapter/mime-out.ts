import { domainToASCII } from "node:url";
import type { OutgoingMail } from "@follow-through/core/flow/port";
import { oneLine } from "@follow-through/core/mail/clean";
import MailComposer from "nodemailer/lib/mail-composer";
import { writtenIdCharsMost, writtenReferencesMost } from "../bounds.ts";

/** What the mail itself does not say. */
export interface Head {
  readonly from: { readonly name: string; readonly email: string };
  /** With its angle brackets. Providers may put their own in its place. */
  readonly messageId: string;
  readonly at: string;
}

/**
 * The mail's raw bytes: text and HTML as alternatives, and exactly one recipient. Nothing that stands in a name, a
 * subject or an id can begin a header of its own: what has no place on a line is taken out before it is written.
 */
export async function composeMail(mail: OutgoingMail, head: Head): Promise<Uint8Array> {
  const composer = new MailComposer({
    messageId: head.messageId,
    date: new Date(head.at),
    from: { name: oneLine(mail.fromName ?? head.from.name), address: writable(head.from.email) },
    to: { name: oneLine(mail.to.name), address: writable(mail.to.email) },
    replyTo: { name: "", address: writable(mail.replyTo) },
    subject: oneLine(mail.subject),
    ...conversation(mail),
    headers: [...ownHeaders(mail), ...unsubscribeHeaders(mail)],
    text: mail.text,
    html: mail.html,
    // Never read a file or a page because of what a mail says.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The address as it may stand in headers and envelopes; null where no provider would take it. */
export function writableAddress(email: string): string | null {
  const [, local = "", domain = ""] =
    /^([!#$%&'*+\-/=?^_`{|}~.\w]{1,64})@([^\s@<>"(),:;\\[\]]{1,255})$/.exec(email) ?? [];
  // Domains in other scripts have a form in ASCII; local parts have none.
  const ascii = domainToASCII(domain);
  return local && ascii ? `${local}@${ascii}` : null;
}

function writable(email: string): string {
  const address = writableAddress(email);
  if (address === null) throw new Error("an address that can't stand in a header");
  return address;
}

function conversation(mail: OutgoingMail): { inReplyTo?: string; references?: string[] } {
  const references = mail.references.filter(isWritableId).slice(-writtenReferencesMost);
  const answers = mail.inReplyTo !== null && isWritableId(mail.inReplyTo) ? mail.inReplyTo : null;
  return { ...(answers && { inReplyTo: answers }), ...(references.length > 0 && { references }) };
}

const isWritableId = (id: string): boolean => id.length <= writtenIdCharsMost && /^<[!-;=?-~]+>$/.test(id);

interface Field {
  readonly key: string;
  readonly value: string | { readonly prepared: true; readonly foldLines: false; readonly value: string };
}

const ownHeaders = (mail: OutgoingMail): Field[] => [
  { key: "Auto-Submitted", value: mail.autoSubmitted },
  { key: "X-Follow-Through", value: mail.kind },
  // Exchange answers automatic mail unless told not to; it doesn't read Auto-Submitted.
  { key: "X-Auto-Response-Suppress", value: "OOF, AutoReply" },
];

function unsubscribeHeaders({ unsubscribe }: OutgoingMail): Field[] {
  if (!unsubscribe) return [];
  const links = [unsubscribe.url, asMailto(unsubscribe.mailto)].filter((link) =>
    /^(?:https?|mailto):[!-;=?-~]+$/.test(link),
  );
  // Folded inside a link it would no longer be one click.
  const value = { prepared: true, foldLines: false, value: links.map((link) => `<${link}>`).join(", ") } as const;
  return [
    { key: "List-Unsubscribe", value },
    { key: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
  ];
}

const asMailto = (address: string): string => (address.startsWith("mailto:") ? address : `mailto:${address}`);
