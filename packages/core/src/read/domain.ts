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

/** Labels that a sector shares: behind them stands the name. */
const SHARED_LABEL =
  /^(?:co|com|org|net|gov|govt|gob|gouv|gv|or|ne|go|edu|ac|sch|school|nhs|police|mod|ltd|plc|me|info|k12|lib|state|mil|asso|adv|eng|med|ind|mail|www|smtp|mx)$/;
/** Of those, the ones that are part of the name. */
const NAMED_SECTOR = /^(?:police|school|nhs)$/;

export function isSharedLabel(label: string): boolean {
  return SHARED_LABEL.test(label);
}

/** The word that names who stands behind a host: "northfirth.police.example" → "northfirth-police". */
export function organisationLabel(host: string): string | null {
  const [first = null, second = null] = domainLabels(host);
  if (first === null || second === null || !SHARED_LABEL.test(first)) return first;
  return NAMED_SECTOR.test(first) ? `${second}-${first}` : second;
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

/** "bigpond.example" in a made-up mail stands for the provider. */
const PROVIDER_LABELS: ReadonlySet<string> = new Set(
  [...MAIL_PROVIDERS]
    .map((domain) => domain.split(".")[0] ?? "")
    .filter(
      (label) =>
        (label.length > 3 || /^(?:hey|gmx|aol)$/.test(label)) &&
        !/^(?:mail|email|home|post|online|free|list|consultant|planet|europe|myself|inbox|start|tele2)$/.test(label),
    ),
);

/** "talentsoft.example" stands for the system; labels that are also plain words stay out. */
const TRACKING_LABELS: ReadonlySet<string> = new Set(
  [...TRACKING_HOSTS]
    .map((domain) => domain.split(".").at(-2) ?? "")
    .filter(
      (label) =>
        label.length > 5 &&
        !/^(?:monster|breezy|factorial|greenhouse|workday|rippling|trac|tribepad|workable|oracle\w*)$/.test(label),
    ),
);

/** A mailbox that anybody can have, whose domain names nobody. */
export function isMailProvider(host: string): boolean {
  const domain = registrableDomain(host) ?? host;
  if (/\.(?:example|test)$/.test(domain)) return PROVIDER_LABELS.has(domain.split(".")[0] ?? "");
  return MAIL_PROVIDERS.has(domain) || MAIL_PROVIDERS.has(host.toLowerCase());
}

export function isTrackingHost(host: string): boolean {
  const domain = registrableDomain(host) ?? host;
  const label = domain.split(".")[0] ?? "";
  // "personio-mail", "teamtailor-mail": what the systems call the hosts they send from.
  if (/-e?mail(?:er)?$/.test(label) && TRACKING_LABELS.has(label.replace(/-e?mail(?:er)?$/, ""))) return true;
  if (/\.(?:example|test)$/.test(domain)) return TRACKING_LABELS.has(label);
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
  if (/^(?:rh|ett|rpo|temps?|people|personal|search|talents?)$/.test(last) && spaced.includes(" ")) return true;
  if (
    /^(?:talento?s?|recruit|staffing|headhunt)\p{L}{3}/u.test(compact) ||
    /\b(?:hr|rh|people|resourcing)\b/.test(spaced) ||
    /(?:resourcing|people)$/.test(compact) ||
    /(?<!ja|u|ro|me|ke|we|fu|o|le|fä|fae|i)hr$/.test(compact)
  )
    return true;
  // "research" ends like "search", "earth" like "rh".
  return AGENCY_WORDS.test(compact) && !/(?:research|earth|north|attempts?|contemps?)$/.test(compact);
}
