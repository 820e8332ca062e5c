import { unwrapsMost, linksReadMost, urlCharsMost } from "../bounds/read.ts";

/** Links as mail carries them: wrapped by scanners and click trackers, broken over lines, dressed with tracking. */

export interface Link {
  /** Unwrapped, without tracking parameters. */
  readonly url: string;
  /** Where it stands in the text; -1 where it was only in the HTML. */
  readonly at: number;
  /** The words it stood behind in HTML, "" for a bare address. */
  readonly label: string;
}

const TRACKING =
  /^(?:utm_.*|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mkt_tok|_hs(?:enc|mi)|hsctatracking|trk|trkinfo|trackingid|refid|lipi|midtoken|midsig|eid|otptoken|lever-(?:source|origin|via).*|gh_src|src|source|ref|referer|referrer|iis|iisn|mobile|needsredirect|vero_id|oly_(?:anon|enc)_id|_ga|_gl|spm|s_cid|cmpid|from|tk|advn|adid|sid|sjdu|xkcb|xpse)$/i;
/** Some boards name the posting in a parameter that elsewhere is tracking. */
const KEPT =
  /^(?:gh_jid|ashby_jid|job|jobid|job_id|pid|id|jk|vjk|token|for|company|career_job_req_id|opportunityid|currentjobid|lang)$/i;

/** Every link of a text in order, each once. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  const joined = joinWrapped(text);
  for (const match of joined.matchAll(/\bhttps?:\/\/[^\s<>"'`{}|\\^\u200b]{3,2000}|\bwww\.[^\s<>"'`{}|\\^]{4,500}/gi)) {
    const url = unwrap(trimEnd(match[0]));
    if (url !== null && !links.some((link) => link.url === url)) links.push({ url, at: match.index, label: "" });
    if (links.length >= linksReadMost) break;
  }
  return [...links, ...bareBoards(joined, links)];
}

/** Links whose words don't show their address, as the body's HTML had them. */
export function labelledLinks(links: readonly { readonly text: string; readonly url: string }[]): readonly Link[] {
  return links.slice(0, linksReadMost).flatMap(({ text, url }) => {
    const unwrapped = unwrap(url);
    return unwrapped === null ? [] : [{ url: unwrapped, at: -1, label: text.trim() }];
  });
}

/** The posting itself from a scanner's, tracker's or search engine's address; null where it is no http link. Nothing is fetched. */
export function unwrap(raw: string): string | null {
  let current = raw.length > urlCharsMost ? raw.slice(0, urlCharsMost) : raw;
  if (/^www\./i.test(current)) current = `https://${current}`;
  for (let turn = 0; turn < unwrapsMost; turn++) {
    const url = parse(current);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    const inner = innerOf(url, current);
    if (inner === null) return withoutTracking(url, current);
    current = inner;
  }
  return null;
}

function innerOf(url: URL, raw: string): string | null {
  const host = url.hostname.toLowerCase();
  if (/(?:^|\.)urldefense\.(?:com|us|proofpoint\.com)$/.test(host)) return fromUrlDefense(url, raw);
  if (host.endsWith("safelinks.protection.outlook.com")) return httpOrNull(url.searchParams.get("url"));
  if (/(?:^|\.)google\.[a-z.]{2,6}$/.test(host) && url.pathname === "/url") {
    return httpOrNull(url.searchParams.get("q") ?? url.searchParams.get("url"));
  }
  for (const name of [
    "url",
    "u",
    "target",
    "redirect",
    "redirect_url",
    "redirect_uri",
    "dest",
    "destination",
    "to",
    "link",
    "r",
    "goto",
  ]) {
    const inner = httpOrNull(url.searchParams.get(name));
    if (inner && parse(inner)?.hostname !== url.hostname) return inner;
  }
  return fromBase64(url) ?? fromPath(url);
}

/** Proofpoint's three forms (its own decoder script documents them). */
function fromUrlDefense(url: URL, raw: string): string | null {
  const third = /\/v3\/__(.+?)__;/.exec(raw);
  if (third?.[1])
    return undoStars(third[1].replace(/^(https?:)\/(?!\/)/i, "$1//"), /__;([A-Za-z0-9_-]*)/.exec(raw)?.[1] ?? "");
  const value = url.searchParams.get("u");
  if (!value) return null;
  if (url.pathname.startsWith("/v2")) return httpOrNull(safeDecode(value.replaceAll("-", "%").replaceAll("_", "/")));
  return httpOrNull(value);
}

/** In v3 a `*` stands for characters that are kept, base64url, behind the link. */
function undoStars(address: string, kept: string): string | null {
  const chars = Array.from(decodeBase64(kept) ?? "");
  return httpOrNull(address.replace(/\*(?!\*)/g, () => chars.shift() ?? "*"));
}

/** Click trackers put the target as plain base64url into a parameter or a path segment. */
function fromBase64(url: URL): string | null {
  const pieces = [...url.pathname.split("/"), ...url.searchParams.values()].slice(0, 30);
  for (const piece of pieces) {
    const at = piece.indexOf("aHR0c");
    const decoded = at >= 0 && at < 4 && piece.length >= 24 ? decodeBase64(piece.slice(at)) : null;
    const found = decoded && /^https?:\/\/[\x21-\x7e]{4,1500}/.exec(decoded);
    if (found) return found[0];
  }
  return null;
}

/** `…/CL0/https:%2F%2Fjobs…/1/…`: Amazon SES and others carry the target as a path segment. */
function fromPath(url: URL): string | null {
  const segment = url.pathname.split("/").find((piece) => /^https?(?::|%3A)(?:%2F){2}/i.test(piece));
  return segment ? httpOrNull(safeDecode(segment)) : null;
}

function withoutTracking(url: URL, raw: string): string {
  // What LinkedIn mails is the posting's address through a room that counts clicks.
  if (/(?:^|\.)linkedin\.com$/i.test(url.hostname) && url.pathname.startsWith("/comm/jobs/"))
    return unwrap(raw.replace("/comm/jobs/", "/jobs/")) ?? raw;
  const names = [...url.searchParams.keys()];
  const tracking = names.filter((name) => TRACKING.test(name) && !KEPT.test(name));
  // Only touched where needed: URL would re-encode what the mail wrote.
  if (tracking.length === 0) return raw;
  for (const name of tracking) url.searchParams.delete(name);
  return url.toString().replace(/\?$/, "");
}

/** `<https://…` broken over lines, and an address that runs into the right margin and goes on in the next line. */
function joinWrapped(text: string): string {
  const closed = text.replace(
    /<(https?:\/\/[^<>]{3,2000})>/gi,
    (_, inner: string) => `<${inner.replace(/\s+(?:>\s?)*/g, "")}>`,
  );
  const lines = closed.split("\n");
  const out: string[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const goesOn =
      before !== undefined &&
      /https?:\/\/\S{40,}$/.test(before.slice(-300)) &&
      before.length >= 66 &&
      before.length < 1_000;
    if (goesOn && /^[\w%&=?/.~+#-]*[\d/=&%_-][\w%&=?/.~+#-]*$/.test(line) && line.length > 3)
      out[out.length - 1] = before + line;
    else out.push(line);
  }
  return out.join("\n");
}

/** People also write `jobs.lever.co/acme/…` without the scheme. */
function bareBoards(text: string, known: readonly Link[]): readonly Link[] {
  const found = text.matchAll(/(?<![\w@/.-])((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}\/[\w%/?=&.~+-]{4,300})/gi);
  const links: Link[] = [];
  for (const match of found) {
    const url = unwrap(`https://${trimEnd(match[1] ?? "")}`);
    if (url && !known.some((link) => link.url.includes(match[1] ?? "")))
      links.push({ url, at: match.index, label: "" });
    if (links.length >= 20) break;
  }
  return links;
}

/** Punctuation that ends the sentence, not the address; a closing bracket only where none was opened inside. */
function trimEnd(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? "";
    if (/[.,;:!?'"*_»“”’…]/.test(last)) end--;
    else if (last === ")" && !url.slice(0, end).includes("(")) end--;
    else if (last === "]" && !url.slice(0, end).includes("[")) end--;
    else break;
  }
  return url.slice(0, end);
}

export function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function httpOrNull(value: string | null): string | null {
  return value !== null && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    // A stray % is the sender's text, not an encoding.
    if (error instanceof URIError) return value;
    throw error;
  }
}

function decodeBase64(value: string): string | null {
  const plain = value
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/[^A-Za-z0-9+/]/g, "");
  const whole = plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0));
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(whole), (char) => char.charCodeAt(0)));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
