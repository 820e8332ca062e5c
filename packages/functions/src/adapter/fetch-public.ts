import { lookup } from "node:dns/promises";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { connect } from "node:tls";
import { fetchBytesMost, fetchMs, redirectsMost, fetchUrlCharsMost } from "../bounds.ts";
import { isPublicAddress } from "./public-address.ts";

/** How pages of the internet are reached; a test puts its own in their place. */
export interface Reach {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Connects to exactly that address, as that host. */
  readonly dial: (address: string, host: string) => Socket;
  readonly userAgent: string;
}

export type Fetched =
  | {
      readonly kind: "page";
      readonly url: string;
      readonly status: number;
      readonly type: string;
      readonly text: string;
    }
  | { readonly kind: "refused"; readonly why: string };

/** From the machine's own resolver, over TLS with its own roots. */
export const internet = (userAgent: string): Reach => ({
  userAgent,
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  dial: (address, host) => connect({ host: address, port: 443, servername: host, ALPNProtocols: ["http/1.1"] }),
});

/**
 * One page by GET, without cookies, from public addresses only. The name is resolved once, every address of it is
 * checked, and the connection goes to a checked address: a name that answers differently the second time (DNS
 * rebinding) gains nothing. Each redirect is judged as the first URL was; `mayGo` may refuse one as well.
 */
export async function fetchPublic(
  reach: Reach,
  url: string,
  mayGo: (url: URL) => Promise<boolean> = async () => true,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetchMs);
  let at = url;
  for (let hops = 0; hops <= redirectsMost; hops++) {
    const target = publicUrl(at);
    if (!target) return { kind: "refused", why: "not a public https address" };
    if (!(await mayGo(target))) return { kind: "refused", why: "robots" };
    const answer = await getOnce(reach, target, signal);
    if (answer.kind !== "redirect") return answer;
    if (!URL.canParse(answer.to, target.href)) return { kind: "refused", why: "a redirect to nowhere" };
    at = new URL(answer.to, target).href;
  }
  return { kind: "refused", why: "too many redirects" };
}

/** https on its own port, a name with a dot, and no password. Numbers are no names. */
function publicUrl(text: string): URL | null {
  if (text.length > fetchUrlCharsMost || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isName = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,63}$/.test(
    url.hostname,
  );
  return url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "" && isName
    ? url
    : null;
}

async function getOnce(
  reach: Reach,
  url: URL,
  signal: AbortSignal,
): Promise<Fetched | { readonly kind: "redirect"; readonly to: string }> {
  try {
    const addresses = await beforeAbort(reach.resolve(url.hostname), signal);
    const [first] = addresses;
    // One private address among public ones is the trick itself.
    if (first === undefined || !addresses.every(isPublicAddress)) return { kind: "refused", why: "not a public host" };
    const answer = await respond(reach, url, first, signal);
    const status = answer.statusCode ?? 0;
    const to = answer.headers.location;
    if ([301, 302, 303, 307, 308].includes(status) && to !== undefined) {
      answer.destroy();
      return { kind: "redirect", to };
    }
    return await pageOf(url, status, answer);
  } catch (error) {
    return { kind: "refused", why: error instanceof Error ? error.name : "fault" };
  }
}

function respond(reach: Reach, url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method: "GET",
        host: url.hostname,
        path: url.pathname + url.search,
        headers: {
          host: url.hostname,
          "user-agent": reach.userAgent,
          accept: "text/html",
          "accept-encoding": "identity",
          connection: "close",
        },
        maxHeaderSize: 16 * 1024,
        signal,
        // Only without an agent is this heard: an agent, even `false`, would resolve the name once more by itself.
        createConnection: () => reach.dial(address, url.hostname),
      },
      resolve,
    );
    asked.on("error", reject);
    asked.end();
  });
}

async function pageOf(url: URL, status: number, answer: IncomingMessage): Promise<Fetched> {
  const type = (answer.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isReadable = type.startsWith("text/") && answer.headers["content-encoding"] === undefined;
  if (!isReadable) {
    answer.destroy();
    // Without its words a page says no more than its status.
    return { kind: "page", url: url.href, status, type: "", text: "" };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= fetchBytesMost) break;
  }
  answer.destroy();
  const text = Buffer.concat(chunks).subarray(0, fetchBytesMost).toString("utf8");
  return { kind: "page", url: url.href, status, type, text };
}

function beforeAbort<T>(what: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("too slow")), { once: true });
    what.then(resolve, reject);
  });
}
