import { hostOf, isMailProvider, isTrackingHost, organisationLabel } from "../domain.ts";
import type { JobClues } from "../job.ts";
import { nameKey, personName } from "../name.ts";
import type { Contact } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { BUSINESS } from "../words/company-words.ts";
import { JOB_BOARD, OWN_CLIENT } from "../words/hosts.ts";
import { isAgencyHost } from "./agency.ts";
import type { Candidate } from "./candidate.ts";
import { cutApart, spell } from "./spell.ts";

/** What addresses say: of the posting, of the contact's domain, of a small firm's private mailbox. */

export function fromPostings(clues: JobClues, texts: readonly string[]): readonly Candidate[] {
  return clues.postings.flatMap((posting) => {
    const label = posting.company ?? (posting.domain === null ? null : organisationLabel(posting.domain));
    if (label === null || (posting.company === null && isBoard(posting.domain ?? ""))) return [];
    const spelling = spell(label, texts);
    const plain = /^[A-Z][a-z]/.test(label) && !spelling.written ? label : spelling.name;
    return [{ name: plain, points: 6, source: "posting" as const, evidence: posting.url }];
  });
}

/** A site that shows many firms' openings, or sends mail for them, names none. */
function isBoard(host: string): boolean {
  return isTrackingHost(host) || JOB_BOARD.test(organisationLabel(host) ?? "");
}

export function fromDomains(
  scene: Scene,
  contacts: readonly Contact[],
  texts: readonly string[],
): readonly Candidate[] {
  const ownHosts = scene.context.seeker.addresses.map(hostOf).filter((host) => !isMailProvider(host));
  return contacts.flatMap((contact) => {
    const host = hostOf(contact.email);
    if (isMailProvider(host) || isTrackingHost(host)) return [];
    const name = organisationLabel(host);
    const own = ownHosts.some((other) => organisationLabel(other) === name);
    const forClient = scene.documents.some((one) => one.by === "contact" && OWN_CLIENT.test(one.text));
    const found = (name === null ? [] : [name]).map((label) => ({ label, spelling: spell(label, texts) }));
    return found.map(({ label, spelling }) => ({
      name: spelling.name,
      points:
        (own ? 1 : forClient || isAgencyHost(label) ? 2 : isOwnersDomain(label, contact.name) ? 3 : 5.5) +
        (spelling.written ? 0.5 : 0),
      source: "domain" as const,
      written: spelling.written,
      agency: forClient || isAgencyHost(label),
      evidence: spelling.written ? spelling.evidence : contact.email,
    }));
  });
}

/** Someone's own domain, named as they are named: a firm only where more than that says so. */
function isOwnersDomain(label: string, name: string): boolean {
  const words = nameKey(personName(name)).split(" ").filter(Boolean);
  const key = label.toLowerCase().replace(/[^\p{L}]/gu, "");
  return words.length > 1 && (key === words.at(-1) || key === words.join(""));
}

/** `harperelectrical@btinternet.com`: a small firm with a private mailbox. */
export function fromMailbox(contacts: readonly Contact[], texts: readonly string[]): readonly Candidate[] {
  return contacts.flatMap((contact) => {
    const [local = "", host = ""] = contact.email.split("@");
    if (!isMailProvider(host) || /\d/.test(local)) return [];
    const cut = cutApart(local.replace(/[._-]+/g, " "));
    const words = cut.toLowerCase().split(" ");
    const last = words.at(-1) ?? "";
    if (words.length < 2 || !BUSINESS.has(last) || nameKey(contact.name).includes(last)) return [];
    const spelling = spell(local, texts);
    return [
      {
        name: spelling.written ? spelling.name : cut,
        points: 3.2,
        source: "mailbox" as const,
        evidence: contact.email,
      },
    ];
  });
}
