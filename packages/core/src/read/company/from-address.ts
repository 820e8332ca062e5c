import { hostOf, isMailProvider, isTrackingHost, organisationLabel } from "../domain.ts";
import type { JobClues } from "../job/clues.ts";
import { nameKey, personName } from "../name.ts";
import type { Contact } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { BUSINESS } from "../words/company-words.ts";
import { JOB_BOARD, OWN_CLIENT } from "../words/hosts.ts";
import { isAgencyHost } from "./agency.ts";
import type { Candidate } from "./candidate.ts";
import { compact } from "./compact.ts";
import { cutApart } from "./cut-apart.ts";
import { spell } from "./spell.ts";
import type { Spelling } from "./spell.ts";

/** What addresses say: of the posting, of the contact's domain, of a small firm's private mailbox. */

export function fromPostings(clues: JobClues, texts: readonly string[]): readonly Candidate[] {
  return clues.postings.flatMap((posting) => {
    const label = posting.company ?? (posting.domain === null ? null : organisationLabel(posting.domain));
    if (label === null || (posting.company === null && isBoard(posting.domain ?? ""))) return [];
    const spelling = spell(label, texts);
    const plain = /^[A-Z][a-z]/.test(label) && !spelling.written ? label : spelling.name;
    return [
      { name: plain, points: posting.company === null ? 5 : 6, source: "posting" as const, evidence: posting.url },
    ];
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
    const internal = own && scene.documents.some((one) => WITHIN_HOUSE.test(one.text));
    const forClient = scene.documents.some((one) => one.by === "contact" && OWN_CLIENT.test(one.text));
    const found = (name === null ? [] : [name]).map((label) => ({
      label,
      spelling: partnersOf(label, contact.name, spell(label, texts)),
    }));
    return found.map(({ label, spelling }) => ({
      name: spelling.name,
      points:
        (own
          ? internal
            ? 6
            : 1
          : forClient || isAgencyHost(label)
            ? 2
            : isOwnersDomain(label, contact.name)
              ? 3
              : 5.5) + (spelling.written ? 0.5 : 0),
      source: "domain" as const,
      written: spelling.written,
      agency: forClient || isAgencyHost(label),
      evidence: spelling.written ? spelling.evidence : contact.email,
    }));
  });
}

/** A colleague asks about a post in their own house. */
const WITHIN_HOUSE =
  /\b(?:internal(?:ly)?|intranet|interne[nrs]?|intern|en interne|internamente|interno|interna|across (?:directorates|departments)|secondment|other (?:team|department|site))\b/i;

/** "valepercy" of Ann Vale: the firm carries two names, of which the mail writes the contact's own. */
function partnersOf(label: string, name: string, spelling: Spelling): Spelling {
  const word = compact(spelling.name);
  const key = label.replace(/[^\p{L}]/gu, "");
  const own = nameKey(personName(name)).split(" ").slice(1).includes(word);
  const rest = key.slice(word.length);
  if (!own || !key.startsWith(word) || rest.length < 4) return spelling;
  const second = rest.charAt(0).toUpperCase() + rest.slice(1);
  return BUSINESS.has(rest) ? spelling : { ...spelling, name: `${spelling.name} ${second}`, written: false };
}

/** Someone's own domain, named as they are named: a firm only where more than that says so. */
function isOwnersDomain(label: string, name: string): boolean {
  const words = nameKey(personName(name)).split(" ").filter(Boolean);
  const key = label.toLowerCase().replace(/[^\p{L}]/gu, "");
  return words.length > 1 && (key === words.at(-1) || key === words.join(""));
}

/** `baeckerei.wenzl@…`, `bete.espacobelaflor@…`: the trade stands first, as it does in most languages but English. */
function mailboxTrade(local: string): { readonly trade: string; readonly rest: string } | null {
  const parts = local.split(/[._-]+/).filter(Boolean);
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (next !== undefined && TRADES_FIRST.has(part)) return { trade: part, rest: next };
    const start = TRADES_LONG.find((trade) => part.startsWith(trade) && part.length - trade.length >= 4);
    if (start !== undefined) return { trade: start, rest: part.slice(start.length) };
  }
  return null;
}

function tradeName(
  { trade, rest }: { readonly trade: string; readonly rest: string },
  texts: readonly string[],
): { readonly name: string } {
  const spelling = spell(rest, texts);
  return { name: `${cutApart(trade)} ${spelling.written ? spelling.name : cutApart(rest)}` };
}

const TRADES_FIRST: ReadonlySet<string> = new Set(
  `baeckerei metzgerei schreinerei tischlerei zimmerei brauerei gaertnerei druckerei spedition praxis apotheke gasthof gasthaus hotel cafe restaurant fahrschule friseur autohaus elektro kanzlei zimmerei malerbetrieb boulangerie patisserie garage menuiserie plomberie librairie pharmacie cabinet atelier domaine panaderia pasteleria peluqueria carpinteria ferreteria talleres taller clinica veterinaria farmacia restaurante bodega bodegas bar padaria salao espaco studio estudio oficina barbearia clinica bakkerij slagerij kapsalon kwekerij drukkerij studio`.split(
    " ",
  ),
);
const TRADES_LONG = [...TRADES_FIRST].filter((trade) => trade.length >= 6).toSorted((a, b) => b.length - a.length);

/** `harperelectrical@btinternet.com`: a small firm with a private mailbox. */
export function fromMailbox(contacts: readonly Contact[], texts: readonly string[]): readonly Candidate[] {
  return contacts.flatMap((contact) => {
    const [local = "", host = ""] = contact.email.split("@");
    if (!isMailProvider(host) || /\d/.test(local)) return [];
    const trade = mailboxTrade(local);
    if (trade !== null)
      return [{ ...tradeName(trade, texts), points: 3.2, source: "mailbox" as const, evidence: contact.email }];
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
