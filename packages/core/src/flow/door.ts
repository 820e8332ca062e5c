import { doorsMost } from "../bounds/flow.ts";
import type { Arrival, Ports, TagSubject } from "./port.ts";

/** What the envelope recipient asks for. Every local part at the domain is taken; what none of these is, is a when. */
export type Door =
  | { readonly kind: "track" }
  | { readonly kind: "private"; readonly tag: string }
  /** A signed Reply-To of ours: an answer to one of our mails. */
  | { readonly kind: "reply"; readonly subject: TagSubject }
  | { readonly kind: "operator" }
  /** The assistant's own From, answered by a client that ignores Reply-To. */
  | { readonly kind: "self" }
  /** A when address, a control word, or something to be told about. */
  | { readonly kind: "word"; readonly localPart: string };

/** The doors that a delivery came through, each once; recipients elsewhere are none of our business. */
export function doorsOf(ports: Ports, arrival: Arrival, now: string): readonly Door[] {
  const domain = `@${ports.service.domain}`;
  const locals = arrival.recipients
    .map((recipient) => recipient.toLowerCase())
    .filter((recipient) => recipient.endsWith(domain))
    .map((recipient) => recipient.slice(0, -domain.length));
  return [...new Set(locals)].slice(0, doorsMost).map((local) => doorOf(ports, local, now));
}

function doorOf(ports: Ports, local: string, now: string): Door {
  if (local === "track") return { kind: "track" };
  if (local === "postmaster" || local === "abuse") return { kind: "operator" };
  if (`${local}@${ports.service.domain}` === ports.service.from.email) return { kind: "self" };
  if (local.startsWith("p-")) return { kind: "private", tag: local };
  const subject = ports.signer.openTag(local, now);
  return subject ? { kind: "reply", subject } : { kind: "word", localPart: local };
}
