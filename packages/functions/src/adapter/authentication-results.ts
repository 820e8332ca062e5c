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
/** A header of hundreds of results is somebody's game. */
const segmentsMost = 60;

/**
 * SES's own Authentication-Results: the topmost one, by its authority, above SES's receipt; lower ones are claims of
 * the sender, and without the receipt nobody can tell. Null where there is none, or where greeting and return path are
 * not plain: SES repeats both in that header, and a semicolon or quote in them could play a result.
 */
export function sesResults(fields: readonly HeaderField[]): SesResults | null {
  const at = fields.findIndex(({ name }) => name === "authentication-results");
  const receiptAt = fields.findIndex(({ name }) => name === "x-ses-receipt");
  const value = fields[at]?.value;
  if (value === undefined || receiptAt < at || !hasPlainPath(fields.slice(0, at))) return null;
  const [id, ...segments] = withoutComments(value)
    .split(";", segmentsMost)
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
