import { attachedMost } from "../bounds/mail.ts";
import { automaticOf, automaticQuoted, type Automatic } from "./automatic.ts";
import { withoutBanner } from "./banner.ts";
import type { Body, Quoted, SplitBody } from "./body.ts";
import { htmlLines } from "./html-lines.ts";
import type { Link } from "./html-reader.ts";
import { asText, isBlank, textLines, type Line } from "./line.ts";
import type { Mail } from "./message.ts";
import type { Head } from "./quoted-head.ts";
import { isRobotAddress } from "./robot.ts";
import { saidDate } from "./said-date.ts";
import { cutSignature, type Signed } from "./signature.ts";
import { splitLines, type Message } from "./split.ts";
import { readSubject } from "./subject.ts";

// The heads and signs that clients write into the one and not into the other.
const MAX_DIFFERENCE = 0.1;

/** The words of a mail, split into who wrote what. See `Body`. */
export const splitBody: SplitBody = (mail) => {
  const source = linesOf(mail);
  const message = messageIn(source.lines, mail);
  const automatic = automaticOf(mail, ownWords(message, null).text).kind;
  const own = ownWords(message, signs(automatic) ? (mail.from[0]?.name ?? "") : null);
  const { history, forwarded } = passedOn(message, mail);
  // What a mail system returns is passed on by nobody.
  const attached = automatic === "bounce" ? [] : attachedMails(mail);
  const inside = attached.map((each) => ({ mail: each, body: splitBody(each) }));
  return {
    ...own,
    history: [...history, ...inside.flatMap(({ body }) => body.history)],
    forwarded: [
      ...forwarded,
      ...inside.flatMap(({ mail: each, body }) => [attachedMail(each, body), ...body.forwarded]),
    ],
    links: source.links,
    unreadChars: source.unreadChars + inside.reduce((sum, { body }) => sum + body.unreadChars, 0),
  };
};

function attachedMails(mail: Mail): readonly Mail[] {
  return mail.parts.flatMap((part) => (part.mail === null ? [] : [part.mail])).slice(0, attachedMost);
}

interface Source {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly unreadChars: number;
}

function linesOf(mail: Mail): Source {
  const html = mail.html === null ? null : htmlLines(mail.html);
  if (html !== null && (mail.text === null || isPlaceholder(mail.text) || tellsMore(html, mail.text))) return html;
  const links = html?.links ?? [];
  return mail.text === null ? { lines: [], links, unreadChars: 0 } : { ...textLines(mail.text), links };
}

/**
 * The plain text is what a robot meant to be read, and a program's quote signs are clear in it. But what the HTML marks as
 * signature or answer, and the words that hide a link, can't be seen in it: then the HTML of the same letter is read.
 */
function tellsMore(html: Source, text: string): boolean {
  const marks = html.lines.some((line) => (line.mark === "signature" || line.mark === "answer") && !isBlank(line));
  return (marks || (html.links.length > 0 && /<https?:/i.test(text))) && isSameLetter(html.lines, text);
}

function isSameLetter(html: readonly Line[], text: string): boolean {
  const words = wordCount(text);
  const shown = html.reduce((sum, line) => sum + wordCount(line.text), 0);
  return shown > 0 && Math.abs(shown - words) <= 3 + words * MAX_DIFFERENCE;
}

function wordCount(text: string): number {
  return text.replace(/<?https?:\S{1,2000}/g, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Nothing, or "your program can't show HTML": then the HTML is the mail. */
function isPlaceholder(text: string): boolean {
  const words = text.slice(0, 500).trim();
  return (
    words === "" ||
    (words.length < 400 &&
      /\bhtml\b/i.test(words) &&
      /e-?mail|message|nachricht|client|browser|view|format|mensaje|mensagem|bericht/i.test(words))
  );
}

/** ">" without any introduction, in one run, in a mail that answers nothing, is the writer's own bullet. */
function messageIn(lines: readonly Line[], mail: Mail): Message {
  const writer = mail.from[0]?.name ?? "";
  const message = splitLines(lines, writer);
  const isAnswer =
    mail.inReplyTo !== null || mail.references.length > 0 || readSubject(mail.subject, true).prefix !== null;
  if (isAnswer || !lines.some((line) => line.depth > 0)) return message;
  const isIntroduced = message.quotes.some((quote) => quote.head !== null || quote.marker !== null);
  const own = message.stretches.filter((stretch) => stretch.some((line) => !isBlank(line)));
  // Three stretches of own words: somebody answers an advert piece by piece.
  if (isIntroduced || own.length === 0 || own.length > 2) return message;
  // In HTML it was an indent.
  const sign = mail.text === null ? "" : "> ";
  return splitLines(
    lines.map((line) => (line.depth > 0 ? { ...line, text: sign + line.text, depth: 0 } : line)),
    writer,
  );
}

/** A person signs, and a person's out-of-office notice; a receipt is read whole. */
function signs(kind: Automatic["kind"]): boolean {
  return kind === "human" || kind === "auto_reply";
}

/** Its own words; cut at the signature where `name` tells who may have signed, whole where it is null: machines don't. */
function ownWords(message: Message, name: string | null): Signed {
  const filled = message.stretches.filter((stretch) => stretch.some((line) => !isBlank(line)));
  const signed = filled.map((stretch, i) =>
    // Answers stand between what is quoted, or below the letter that announces them.
    name !== null && (i === filled.length - 1 || i === 0)
      ? cutSignature(i === 0 ? withoutBanner(stretch) : stretch, name)
      : { text: asText(stretch), signature: "" },
  );
  const join = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");
  return { text: join(signed.map(({ text }) => text)), signature: join(signed.map(({ signature }) => signature)) };
}

interface PassedOn {
  readonly history: readonly Quoted[];
  readonly forwarded: readonly Quoted[];
}

function passedOn(message: Message, mail: Mail): PassedOn {
  const history: Quoted[] = [];
  const forwarded: Quoted[] = [];
  const visit = (quote: Message, isWithinForward: boolean, isTop: boolean): void => {
    const isForward = isForwarded(quote, mail, isTop, isWithinForward);
    (isForward ? forwarded : history).push(quoted(quote, mail, isForward));
    for (const inner of quote.quotes) visit(inner, isForward, false);
  };
  for (const quote of message.quotes) visit(quote, true, true);
  return { history, forwarded };
}

/** A marker says so; else a labelled head is a forward where the mail itself passes on and not answers. */
function isForwarded(quote: Message, mail: Mail, isTop: boolean, isWithinForward: boolean): boolean {
  if (quote.marker === "forwarded") return isTop || isWithinForward;
  if (!isTop || quote.head === null || quote.by !== "block") return false;
  const { prefix, doubtful } = readSubject(mail.subject);
  if (prefix !== null) return prefix === "forward";
  const from = quote.head.from?.email ?? null;
  const isAnswered = [...mail.to, ...mail.cc, ...mail.from].some(({ email }) => email === from);
  if (isAnswered) return false;
  return doubtful === "forward" || (doubtful === null && mail.inReplyTo === null);
}

function quoted(message: Message, mail: Mail, isForward: boolean): Quoted {
  const head: Head = message.head ?? { from: null, fromName: "", to: [], cc: [], subject: null, dateText: null };
  const date = head.dateText === null ? null : saidDate(head.dateText, mail.dateOffsetMinutes, mail.date);
  const whole: Quoted = { ...head, date, ...ownWords(message, null), messageId: null };
  // Only a forward is asked about by its words: nobody's conversation has a receipt in its history.
  const isSigned = isForward ? signs(automaticQuoted(whole).kind) : !isRobotAddress(head.from?.email ?? "");
  return isSigned ? { ...whole, ...ownWords(message, head.from?.name || head.fromName) } : whole;
}

function attachedMail(mail: Mail, body: Body): Quoted {
  const from = mail.from[0] ?? null;
  return {
    from,
    fromName: from?.name ?? "",
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    dateText: mail.headers.get("date")?.[0] ?? null,
    date: mail.date,
    text: body.text,
    signature: body.signature,
    messageId: mail.messageId,
  };
}
