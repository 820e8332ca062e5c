import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Carries the secret of this start. Any page a browser shows can reach loopback ports, so an open port is no proof. */
export const secretHeader = "x-follow-through-secret";

/**
 * Why a request to one of our loopback ports is refused, null where it is ours. Pages of other sites send Origin; a
 * name that was re-pointed to 127.0.0.1 sends its own Host; other users of the machine don't know the secret.
 */
export function refusalOf(request: IncomingMessage, secret: string): string | null {
  if (request.headers.origin !== undefined) return "a browser's request";
  const host = request.headers.host ?? "";
  if (host !== `127.0.0.1:${request.socket.localPort}`) return "an unknown host";
  const given = request.headers[secretHeader];
  return typeof given === "string" && equals(given, secret) ? null : "no secret";
}

function equals(given: string, secret: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
