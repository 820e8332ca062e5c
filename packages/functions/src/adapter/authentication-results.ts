import { resultsMost } from "../bounds.ts";
import { type HeaderField } from "./mime-header.ts";

/** What SES found out about a mail, from the header it wrote itself. */
export interface SesResults {
  readonly spfPass: boolean;
  /** Domains of signatures that hold, and of those that don't. */
  readonly dkimPass: readonly string[];
  readonly dkimFail: readonly string[];
  readonly dmarcFail: boolean;
}

const authority = "amazonses.com";

/**
 * SES's own Authentication-Results. AWS documents that SES writes it and not where; in stored mails of 2016 to 2025 the
 * head begins with Return-Path, Received (with the id of this delivery, which no sender can know), the verdicts,
 * Received-SPF, Authentication-Results and X-SES-RECEIPT, and the sender's own head stands below. Only that is believed:
 * whatever stands between or comes twice may be the sender's, and then nothing is known. Null as well where greeting and
 * return path are not plain: SES repeats both in that header, and a semicolon or quote in them could play a result.
 */
export function sesResults(fields: readonly HeaderField[], deliveryId: string): SesResults | null {
  const at = fields.findIndex(({ name }) => name === "authentication-results");
  const value = fields[at]?.value;
  const above = fields.slice(0, at);
  if (value === undefined || !isBySes(above, deliveryId) || !isOnlyOne(fields, at) || !hasPlainPath(above)) return null;
  const [id, ...segments] = withoutComments(value)
    .split(";", resultsMost)
    .map((segment) => segment.trim());
  if (id !== authority) return null;
  const dkim = segments.filter((segment) => segment.startsWith("dkim="));
  const domains = (result: RegExp): string[] =>
    dkim.filter((segment) => result.test(segment)).flatMap((segment) => signatureDomain(segment) ?? []);
  return {
    spfPass: /^spf=pass\b/.test(segments[0] ?? ""),
    dkimPass: domains(/^dkim=pass\b/),
    dkimFail: domains(/^dkim=(?!pass\b)/),
    dmarcFail: segments.some((segment) => segment.startsWith("dmarc=fail")),
  };
}

const own = new Set(["return-path", "received", "x-ses-spam-verdict", "x-ses-virus-verdict", "received-spf"]);

const takenIn = /\bby inbound-smtp\.[a-z0-9-]{1,30}\.amazonaws\.com with [A-Z]{4,6} id ([\w-]{1,128})(?=[\s;]|$)/;

/** Nothing but SES's own lines, with the one by which it took in this very delivery. */
function isBySes(above: readonly HeaderField[], deliveryId: string): boolean {
  const received = above.filter(({ name }) => name === "received");
  const id = takenIn.exec(received[0]?.value ?? "")?.[1];
  return received.length === 1 && id === deliveryId && above.every(({ name }) => own.has(name));
}

/** One by SES's name and one receipt right behind it: with two of either nobody can tell which is SES's. */
function isOnlyOne(fields: readonly HeaderField[], at: number): boolean {
  const byName = fields.filter(
    ({ name, value }) => name === "authentication-results" && /^\W*amazonses\.com\b/i.test(value),
  );
  const receipts = fields.filter(({ name }) => name === "x-ses-receipt");
  return byName.length === 1 && receipts.length === 1 && fields[at + 1]?.name === "x-ses-receipt";
}

/** SES's Received-SPF ends with return path and greeting: each once, each a plain word, nothing behind them. */
function hasPlainPath(above: readonly HeaderField[]): boolean {
  const value = above.find(({ name }) => name === "received-spf")?.value ?? "";
  return (
    /; envelope-from=(?:[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253})?; helo=[\w.:[\]-]{1,255};?\s*$/.test(value) &&
    value.split("envelope-from=").length === 2 &&
    value.split("helo=").length === 2 &&
    !value.includes('"')
  );
}

/** `header.i=@example.com` or `header.d=example.com`. */
const signatureDomain = (segment: string): string | null =>
  /\sheader\.(?:i=[^\s@]{0,64}@|d=)([a-z0-9.-]{1,253})(?:\s|$)/i.exec(segment)?.[1]?.toLowerCase() ?? null;

/** Comments hold the sender's words too. One that never ends takes the rest with it. */
function withoutComments(value: string): string {
  let depth = 0;
  let text = "";
  for (const character of value) {
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) text += character;
  }
  return text;
}
