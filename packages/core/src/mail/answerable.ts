import { header, type Mail } from "./message.ts";

/**
 * Whether a mail may be answered at all (RFC 3834 section 2, and what lists and Exchange write besides). A wider net
 * than the reader's: a reader must not take a person for a robot, an answer must never meet one.
 */
export function mayBeAnswered(mail: Mail, envelopeFrom: string): boolean {
  return (
    envelopeFrom !== "" &&
    !isMachineMade(mail) &&
    !isList(mail) &&
    !isNobody(mail) &&
    !wantsNone(mail) &&
    hasOneAuthor(mail)
  );
}

/** Made by a program by its own word: an out-of-office, a notice, a report. Nothing in it is a wish of a person. */
export function isMachineMade(mail: Mail): boolean {
  const submitted = header(mail, "auto-submitted").trim().toLowerCase();
  return (
    (submitted !== "" && submitted.split(/[;\s(]/, 1)[0] !== "no") ||
    saysMore(header(mail, "x-autoreply")) ||
    saysMore(header(mail, "x-autorespond")) ||
    saysMore(header(mail, "x-autoresponder")) ||
    header(mail, "x-apple-action").toLowerCase().includes("vacation") ||
    /^\s*auto_reply\b/i.test(header(mail, "precedence")) ||
    mail.headers.has("x-failed-recipients") ||
    /^\s*multipart\/report\b/i.test(header(mail, "content-type")) ||
    /^\s*<\s*>/.test(header(mail, "return-path"))
  );
}

/** `X-Autoreply: no` is said by some to mean the opposite. */
const saysMore = (value: string): boolean => value.trim() !== "" && !/^\s*no\s*$/i.test(value);

const isList = (mail: Mail): boolean =>
  ["list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list", "x-mailing-list", "x-loop"].some((name) =>
    mail.headers.has(name),
  ) || /^\s*(?:bulk|list|junk)\b/i.test(header(mail, "precedence"));

/** Exchange's word for "do not answer this". */
const wantsNone = (mail: Mail): boolean => /\b(?:all|autoreply|oof)\b/i.test(header(mail, "x-auto-response-suppress"));

/** Addresses behind which nobody reads: daemons, lists' own, no-reply. */
const nobody =
  /^(?:mailer-?daemon|postmaster|mail-daemon|mailsystem|microsoftexchange[0-9a-z-]{0,60}|bounces?|no-?_?\.?reply|do-?_?not-?_?reply|daemon|root|owner-[^@]{1,64}|[^@]{1,64}-(?:owner|request|bounces?))(?:[+=][^@]{0,64})?@/;

const isNobody = (mail: Mail): boolean => mail.from.some(({ email }) => nobody.test(email));

const hasOneAuthor = (mail: Mail): boolean => mail.from.length === 1;
