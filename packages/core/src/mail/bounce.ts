import {
  reportCharsMost,
  reportLinesMost,
  bounceHeadCharsMost,
  bounceTextCharsMost,
  bounceTextLinesMost,
} from "../bounds/mail.ts";
import { emailIn } from "./address.ts";
import { plain } from "./clean.ts";
import { BOUNCE_SENTENCES, BOUNCE_SUBJECTS, DELAY_SENTENCES } from "./bounce-words.ts";
import type { Mail } from "./message.ts";
import { messageIdsOf } from "./references.ts";

/** A mail that came back. */
export interface Bounced {
  readonly address: string | null;
  /** False for "will be tried again": it changes nothing. */
  readonly permanent: boolean;
  /** The enhanced status ("5.1.1") or the reply code ("550"), as written. */
  readonly status: string | null;
  readonly originalMessageId: string | null;
}

const lists = (byLanguage: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.values(byLanguage).flat();
const subjects = lists(BOUNCE_SUBJECTS);
const failures = lists(BOUNCE_SENTENCES);
const delays = lists(DELAY_SENTENCES);

export function isBounceSubject(subject: string): boolean {
  const text = plain(subject);
  return subjects.some((start) => text.startsWith(start));
}

/** What a delivery-status part (RFC 3464) tells of its first failed or delayed recipient; null where it tells of none. */
export function deliveryStatus(text: string): Omit<Bounced, "originalMessageId"> | null {
  const groups = text
    .slice(0, bounceHeadCharsMost)
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .slice(0, 500)
    .map(fieldsOf);
  const failed = groups.find((fields) => /^failed/i.test(fields.get("action") ?? ""));
  const group = failed ?? groups.find((fields) => /^delayed/i.test(fields.get("action") ?? ""));
  if (group === undefined) return null;
  const recipient = group.get("original-recipient") ?? group.get("final-recipient") ?? "";
  const final = group.get("final-recipient") ?? recipient;
  return {
    address: emailIn(recipient.replace(/^[^;]{0,40};/, "")) ?? emailIn(final.replace(/^[^;]{0,40};/, "")),
    permanent: failed !== undefined,
    status: statusIn(group.get("status") ?? "") ?? statusIn(group.get("diagnostic-code") ?? ""),
  };
}

function fieldsOf(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group
    .replace(/\n[ \t]+/g, " ")
    .split("\n")
    .slice(0, 100)) {
    const colon = line.indexOf(":");
    if (colon > 0 && !fields.has(line.slice(0, colon).trim().toLowerCase()))
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** The status or reply code in a text: 5.1.1, else 550. */
export function statusIn(text: string): string | null {
  const part = text.slice(0, reportCharsMost);
  return (
    /(?:^|[^\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(part)?.[1] ??
    /(?:^|[\s:;<(-])([45]\d\d)[ -](?=\D|\d\.)/.exec(part)?.[1] ??
    null
  );
}

/**
 * What the words of a returned mail say (Gmail, Exchange, Postfix, Exim, qmail, Yahoo …); null where they say nothing of
 * the kind. `notFailed` are addresses that can't be the failed one: the receiver of the report and its sender.
 */
export function bounceText(text: string, notFailed: readonly string[]): Omit<Bounced, "originalMessageId"> | null {
  const words = plain(text);
  const isDelay = delays.some((sentence) => words.includes(sentence));
  if (!isDelay && !failures.some((sentence) => words.includes(sentence))) return null;
  return { address: failedAddress(text, notFailed), permanent: !isDelay, status: statusIn(text) };
}

const ROBOT = /^(?:mailer-daemon|postmaster|abuse|support|no-?reply|help|microsoftexchange[\w-]*)@/i;

/** The first address at or below the sentence of failure, else the first at all. */
function failedAddress(text: string, notFailed: readonly string[]): string | null {
  const lines = text.slice(0, reportCharsMost).split("\n", reportLinesMost);
  const isPossible = (email: string): boolean => !notFailed.includes(email) && !ROBOT.test(email);
  let first: string | null = null;
  let isBelow = false;
  for (const [i, line] of lines.entries()) {
    const pair = plain(`${line} ${lines[i + 1] ?? ""}`);
    isBelow ||=
      failures.some((sentence) => pair.includes(sentence)) || delays.some((sentence) => pair.includes(sentence));
    const email = emailIn(line);
    if (email === null || !isPossible(email)) continue;
    if (isBelow) return email;
    first ??= email;
  }
  return first;
}

/** The id of the mail that came back: of the returned mail or its headers, else of what the report answers. */
export function returnedMessageId(mail: Mail): string | null {
  for (const part of mail.parts) {
    if (part.mail?.messageId) return part.mail.messageId;
    if (part.contentType === "text/rfc822-headers" || part.contentType === "message/rfc822-headers") {
      const id = idInHeaders(part.text ?? "");
      if (id !== null) return id;
    }
  }
  return idInHeaders(mail.text ?? "") ?? mail.inReplyTo ?? mail.references.at(-1) ?? null;
}

function idInHeaders(text: string): string | null {
  const lines = text.slice(0, bounceTextCharsMost).split("\n", bounceTextLinesMost);
  const at = lines.findIndex((line) => /^\s{0,8}message-id\s?:/i.test(line));
  return at < 0
    ? null
    : (messageIdsOf(`${(lines[at] ?? "").replace(/^[^:]*:/, "")} ${lines[at + 1] ?? ""}`)[0] ?? null);
}
