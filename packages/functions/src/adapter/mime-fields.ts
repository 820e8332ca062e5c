import { addressesOf, isAddressListCut } from "@follow-through/core/mail/address";
import { oneLine } from "@follow-through/core/mail/clean";
import { headerDate } from "@follow-through/core/mail/date-header";
import type { Address, Mail } from "@follow-through/core/mail/message";
import { boundedReferences, messageIdsOf } from "@follow-through/core/mail/references";
import { decodeWords, fieldOf, type HeaderBlock } from "./mime-header.ts";

/** What may still be read of one mail, attached mails included, and what was not. */
export interface Budget {
  chars: number;
  readonly unread: Set<string>;
}

export type HeaderFields = Omit<Mail, "text" | "html" | "parts" | "unread">;

/** The fields that have a place of their own in `Mail`, and all of them as they stand. */
export function headersOf(head: HeaderBlock, budget: Budget): HeaderFields {
  const list = (name: string): readonly Address[] =>
    head.fields.filter((field) => field.name === name).flatMap((field) => addresses(field.value, budget));
  const date = headerDate(fieldOf(head, "date"));
  return {
    messageId: messageIdsOf(fieldOf(head, "message-id"))[0] ?? null,
    inReplyTo: messageIdsOf(fieldOf(head, "in-reply-to"))[0] ?? null,
    references: boundedReferences(messageIdsOf(fieldOf(head, "references"))),
    from: list("from"),
    sender: list("sender")[0] ?? null,
    replyTo: list("reply-to"),
    to: list("to"),
    cc: list("cc"),
    bcc: list("bcc"),
    subject: decodeWords(fieldOf(head, "subject")),
    date: date?.at ?? null,
    dateOffsetMinutes: date?.offsetMinutes ?? null,
    headers: headerMap(head),
  };
}

function addresses(value: string, budget: Budget): readonly Address[] {
  if (isAddressListCut(value)) budget.unread.add("addresses beyond the limit");
  return addressesOf(value, decodeWords);
}

function headerMap(head: HeaderBlock): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { name, value } of head.fields) {
    const values = map.get(name) ?? [];
    values.push(/=\?/.test(value) ? decodeWords(value) : oneLine(value));
    map.set(name, values);
  }
  return map;
}
