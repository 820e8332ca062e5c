import { domainToASCII } from "node:url";
import type { Mail } from "@follow-through/core/mail/message";
import { getDomain } from "tldts";
import type { HeaderBlock } from "./mime-header.ts";

/** The one author that can be proven, as a domain in ASCII; or why there is none. */
export type Author =
  | { readonly kind: "one"; readonly domain: string }
  | { readonly kind: "none"; readonly why: string };

/**
 * RFC 7489 6.6.1: several From fields, several authors or none can't be judged. So can't a group. Nor can what two
 * programs may read as two addresses: who checked the mail may have seen another author in it than we do.
 */
export function authorOf({ fields, unreadLines }: HeaderBlock, mail: Mail): Author {
  if (unreadLines > 0) return { kind: "none", why: "a header too long to be read whole" };
  const from = fields.filter(({ name }) => name === "from");
  if (from.length !== 1) return { kind: "none", why: from.length === 0 ? "no From" : "several From fields" };
  if (mail.from.length !== 1) return { kind: "none", why: "not one author in From" };
  const bare = withoutQuotes(from[0]?.value ?? "");
  if (/[:;]/.test(bare)) return { kind: "none", why: "a group in From" };
  const email = mail.from[0]?.email ?? "";
  if (!isPlainly(bare, email)) return { kind: "none", why: "From can be read in two ways" };
  const domain = domainToASCII(email.split("@").at(-1) ?? "");
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

/** One address, in angles or alone; a name beside it may repeat it, as some programs write it, and no other. */
function isPlainly(bare: string, email: string): boolean {
  if (/[()\\\p{Cc}]/u.test(bare.replaceAll("\t", " "))) return false;
  const [name = "", inside, rest] = bare.split(/[<>]/);
  const own = (inside ?? name).trim().toLowerCase();
  if (own.includes("=?")) return false;
  // A quoted local part was taken out with the other quotes.
  const [local, domain] = email.toLowerCase().split(/@(?=[^@]*$)/);
  if (own !== `${local}@${domain}` && own !== `@${domain}`) return false;
  if ((bare.match(/[<>]/g) ?? []).length !== (inside === undefined ? 0 : 2) || (rest ?? "").trim() !== "") return false;
  return inside === undefined || !name.includes("@") || name.trim().toLowerCase() === own;
}

const withoutQuotes = (value: string): string => value.replace(/"(?:[^"\\]|\\.)*"/g, "").replace(/\([^()]*\)/g, "");
