import { domainToASCII } from "node:url";
import type { Mail } from "@follow-through/core/mail/message";
import { getDomain } from "tldts";
import type { HeaderField } from "./mime-header.ts";

/** The one author that can be proven, as a domain in ASCII; or why there is none. */
export type Author =
  | { readonly kind: "one"; readonly domain: string }
  | { readonly kind: "none"; readonly why: string };

/** RFC 7489 6.6.1: several From fields, several authors or none can't be judged. So can't a group. */
export function authorOf(fields: readonly HeaderField[], mail: Mail): Author {
  const from = fields.filter(({ name }) => name === "from");
  if (from.length !== 1) return { kind: "none", why: from.length === 0 ? "no From" : "several From fields" };
  if (mail.from.length !== 1) return { kind: "none", why: "not one author in From" };
  if (/[:;]/.test(withoutQuotes(from[0]?.value ?? ""))) return { kind: "none", why: "a group in From" };
  const domain = domainToASCII(mail.from[0]?.email.split("@").at(-1) ?? "");
  return domain ? { kind: "one", domain } : { kind: "none", why: "no domain in From" };
}

/** The same organisation by the public suffix list, its private part included: two blogs of one host are two. */
export function aligned(a: string, b: string): boolean {
  const [left, right] = [organisation(a), organisation(b)];
  return left !== "" && left === right;
}

function organisation(domain: string): string {
  const ascii = domainToASCII(domain.replace(/\.$/, ""));
  return getDomain(ascii, { allowPrivateDomains: true }) ?? ascii;
}

const withoutQuotes = (value: string): string => value.replace(/"(?:[^"\\]|\\.)*"/g, "").replace(/\([^()]*\)/g, "");
