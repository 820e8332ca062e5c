import { correctionsKept } from "../bounds/keep.ts";
import { namesOneFirm } from "../read/correction.ts";
import { hostOf, registrableDomain } from "../read/domain.ts";
import type { Corrections } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { changeSeeker } from "./account.ts";
import type { Ports } from "./port.ts";

/** What a seeker put right is remembered for later mail. Apart, since it needs the list of public suffixes. */

/**
 * A corrected company holds from now on for each contact of the thread, and for whoever else writes from there where
 * one firm stands behind the domain: not for mail providers, agencies and applicant-tracking systems.
 */
export function rememberCompany(ports: Ports, seekerId: string, thread: Thread, now: string): Promise<Seeker | null> {
  const company = thread.company;
  if (company === null) return Promise.resolve(null);
  const emails = thread.contacts.map((contact) => contact.email).filter((email) => email !== "");
  const hosts = emails.map(hostOf).filter(namesOneFirm);
  return correct(ports, seekerId, now, (stands) => ({
    ...stands,
    companyByContact: newestOf(stands.companyByContact, emails, company),
    companyByDomain: newestOf(
      stands.companyByDomain,
      hosts.map((host) => registrableDomain(host) ?? host),
      company,
    ),
  }));
}

/** A name that was put right is the person's name in every later mail. */
export function rememberNames(
  ports: Ports,
  seekerId: string,
  before: Thread | null,
  after: Thread,
  now: string,
): Promise<Seeker | null> {
  const was = new Map(before?.contacts.map((contact) => [contact.email, contact.name]));
  const changed = after.contacts.filter(({ email, name }) => email !== "" && name !== "" && was.get(email) !== name);
  return correct(ports, seekerId, now, (stands) => ({
    ...stands,
    nameByContact: changed.reduce((names, { email, name }) => newestOf(names, [email], name), stands.nameByContact),
  }));
}

function correct(
  ports: Ports,
  seekerId: string,
  now: string,
  change: (stands: Corrections) => Corrections,
): Promise<Seeker | null> {
  return changeSeeker(ports, seekerId, (seeker) => ({ ...seeker, corrections: change(seeker.corrections) }), now);
}

function newestOf(
  stands: Readonly<Record<string, string>>,
  keys: readonly string[],
  value: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(stands).filter(([key]) => !keys.includes(key));
  return Object.fromEntries([...others, ...keys.map((key): [string, string] => [key, value])].slice(-correctionsKept));
}
