import { hostOf, isAgencyName, isMailProvider, isTrackingHost, domainLabel, registrableDomain } from "./domain.ts";
import type { Contact, Corrections, Read } from "./reading.ts";

/** What the seeker said before wins over all reading: first for the contact, then for the contact's domain where one firm stands behind it. */
export function correctedCompany(
  company: Read<string | null>,
  contacts: readonly Contact[],
  corrections: Corrections,
): Read<string | null> {
  for (const contact of contacts) {
    const said = own(corrections.companyByContact, contact.email);
    if (said !== undefined) return { value: said, sure: true, evidence: `you said so for ${contact.email}` };
  }
  for (const contact of contacts) {
    const host = hostOf(contact.email);
    const said =
      own(corrections.companyByDomain, host) ?? own(corrections.companyByDomain, registrableDomain(host) ?? host);
    if (said !== undefined && namesOneFirm(host))
      return { value: said, sure: true, evidence: `you said so for ${host}` };
  }
  return company;
}

/** A mail provider, an agency or an applicant-tracking system writes for many. */
export function namesOneFirm(host: string): boolean {
  return !isMailProvider(host) && !isTrackingHost(host) && !isAgencyName(domainLabel(host) ?? "");
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
