import { getDomain, getDomainWithoutSuffix } from "tldts";
import { AGENCY_WORDS, MAIL_PROVIDERS, TRACKING_HOSTS } from "./words/hosts.ts";

/** What a mail domain says about who stands behind it. */

/** "mail.acme.co.uk" → "acme.co.uk"; null for an address without a public suffix ("localhost", an IP). */
export function registrableDomain(host: string): string | null {
  const plain = host.toLowerCase();
  // `.example` (RFC 2606) and `.test` are no public suffixes, but people try the product with them.
  const reserved = /(?:^|\.)([a-z0-9-]+\.(?:example|test|invalid|localhost))$/.exec(plain);
  return reserved?.[1] ?? getDomain(plain, { allowPrivateDomains: false });
}

/** The name in front of the public suffix: "mail.acme.co.uk" → "acme". */
export function domainLabel(host: string): string | null {
  const domain = registrableDomain(host);
  if (domain === null) return null;
  if (/\.(?:example|test|invalid|localhost)$/.test(domain)) return domain.split(".")[0] ?? null;
  return getDomainWithoutSuffix(domain) ?? null;
}

/** All labels before the suffix, the outer ones last: "co.tamarack.example" → ["tamarack", "co"]. */
export function domainLabels(host: string): readonly string[] {
  const label = domainLabel(host);
  const domain = registrableDomain(host);
  if (label === null || domain === null) return [];
  const outer = host.toLowerCase().slice(0, Math.max(0, host.length - domain.length - 1));
  return [label, ...outer.split(".").filter(Boolean).toReversed()];
}

export function hostOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/** A mailbox that anybody can have, whose domain names nobody. */
export function isMailProvider(host: string): boolean {
  const domain = registrableDomain(host) ?? host;
  return MAIL_PROVIDERS.has(domain) || MAIL_PROVIDERS.has(host.toLowerCase());
}

export function isTrackingHost(host: string): boolean {
  const domain = registrableDomain(host) ?? host;
  return TRACKING_HOSTS.has(domain);
}

/** "stratusrecruit", "hexleysearch", "rumocertorh": an agency by the end of its name. */
export function isAgencyName(name: string): boolean {
  const compact = name.toLowerCase().replace(/[^\p{L}]/gu, "");
  const spaced = name
    .toLowerCase()
    .replace(/[-_.]+/g, " ")
    .trim();
  const last = spaced.split(" ").at(-1) ?? "";
  if (/^(?:rh|ett|temps?|people|personal|search|talents?)$/.test(last) && spaced.includes(" ")) return true;
  // "research" ends like "search", "earth" like "rh".
  return AGENCY_WORDS.test(compact) && !/(?:research|earth|north|attempts?|contemps?)$/.test(compact);
}
