import type { Address } from "../mail/message.ts";
import type { CompanyClue } from "./company/clue.ts";
import { companyClues } from "./company/clue.ts";
import { compact, sameName, withoutLegalForm } from "./company/phrase.ts";
import { belongs, signatureCompanies } from "./company/signature.ts";
import { cutApart, spell } from "./company/spell.ts";
import { oddShape, tidyName, withoutDesk } from "./company/tidy-name.ts";
import { hostOf, isAgencyName, isMailProvider, isTrackingHost, organisationLabel } from "./domain.ts";
import type { JobClues } from "./job.ts";
import { withoutAddresses } from "./job.ts";
import { nameKey, personName } from "./name.ts";
import { isRobot } from "./party.ts";
import type { Contact, Language, Read } from "./reading.ts";
import type { Document, Scene } from "./scene.ts";
import { sentencesOf, unwrapLines } from "./sentence.ts";
import { bareSubject, subjectParts } from "./subject.ts";
import { AGENCY_LINE, CLIENT_WORDS, JOB_BOARD, OWN_CLIENT, SHARED_LOCAL } from "./words/hosts.ts";
import { BUSINESS, NO_COMPANY } from "./words/company-words.ts";

/** The company that hires: named in the text, by the posting's address, by the contact's domain or signature; never the seeker's own. */
interface Candidate {
  readonly name: string;
  readonly points: number;
  readonly source: "text" | "posting" | "domain" | "signature" | "subject" | "sender" | "mailbox";
  readonly evidence: string;
  /** Written out in the mail, not made from an address. */
  readonly written?: boolean;
  /** Behind an agency's address. */
  readonly agency?: boolean;
}

const MAX_DOCUMENTS = 8;

export function readCompany(
  scene: Scene,
  contacts: readonly Contact[],
  clues: JobClues,
  titles: readonly string[],
  language: Language,
): Read<string | null> {
  const { groups } = companyGroups(scene, contacts, clues, titles, language);
  return settle(groups, scene, contacts);
}

function companyGroups(
  scene: Scene,
  contacts: readonly Contact[],
  clues: JobClues,
  titles: readonly string[],
  language: Language,
): { groups: readonly Group[]; named: readonly Placed[] } {
  const texts = textsOf(scene);
  const named = textClues(scene, contacts, titles);
  const own = ownNames(scene, named, language);
  const groups = merged([
    ...fromText(named, isAgency(scene, contacts)),
    ...fromPostings(clues, texts),
    ...fromDomains(scene, contacts, texts),
    ...fromSignatures(scene, language),
    ...fromSenders(scene, texts),
    ...fromSubject(scene, titles, language, contacts),
    ...fromMailbox(contacts, texts),
  ]).filter(
    (candidate) =>
      candidate.source === "posting" ||
      candidate.source === "domain" ||
      candidate.source === "signature" ||
      !own.some((name) => sameName(name, candidate.name)),
  );
  return { groups, named };
}
function textsOf(scene: Scene): readonly string[] {
  const documents = scene.documents.slice(0, MAX_DOCUMENTS);
  const subjects = [scene.subject, ...documents.map((document) => document.subject)];
  return [
    ...documents.flatMap((document) => [document.signature, withoutAddresses(unwrapLines(document.text).join("\n"))]),
    ...subjects,
    ...documents.map((document) => document.fromName),
  ].filter((text) => text !== "");
}

function textClues(
  scene: Scene,
  contacts: readonly Contact[],
  titles: readonly string[],
): readonly (CompanyClue & { readonly document: number; readonly by: Document["by"] })[] {
  const people = [
    scene.context.seeker.name,
    scene.fromName,
    ...contacts.map((contact) => contact.name),
    ...scene.documents.map((document) => document.fromName),
  ]
    .map((name) => nameKey(personName(name)))
    .filter((key) => key !== "");
  const words = new Set(people.flatMap((key) => key.split(" ")).filter((word) => word.length > 2));
  const isPerson = (name: string): boolean =>
    nameKey(name)
      .split(" ")
      .every((word) => words.has(word));
  const heading = bareSubject(scene.subject);
  const subject = companyClues(sentencesOf(heading), isPerson, titles)
    .filter((clue) =>
      /\b(?:at|by|from|with|to|about|bei|zu|zur|chez|bij|à|sur|sobre|over)\s(?:the\s)?$/i.test(
        heading.slice(0, clue.at),
      ),
    )
    .map((clue) => ({ ...clue, document: 0, by: scene.by }));
  const texts = scene.documents.slice(0, MAX_DOCUMENTS).flatMap((document, number) =>
    companyClues(sentencesOf(document.text), isPerson, titles).map((clue) => ({
      ...clue,
      document: number,
      by: document.by,
    })),
  );
  return [...subject, ...texts];
}

type Placed = CompanyClue & { readonly document: number; readonly by: Document["by"] };

/** What the text says of itself; to an agency, any firm that is named and not the writer's own may be the client. */
function fromText(named: readonly Placed[], agency: boolean): readonly Candidate[] {
  return named.flatMap((clue) => {
    const strength =
      clue.role === "hires" ? clue.strength : agency && clue.role === "named" && looksLikeFirm(clue.name) ? 3.2 : 0;
    if (strength === 0 || (isAgencyName(clue.name) && agency)) return [];
    return [
      {
        name: inFull(clue.name, named),
        points: strength - (clue.by === "seeker" ? 0 : agency ? 0 : 1.5) - Math.min(2, clue.document) * 0.5,
        source: "text" as const,
        evidence: clue.evidence,
      },
    ];
  });
}

/** "The Brass has an opening" after "Brass Lantern" was named: the name as it stood in full, where only one begins so. */
function inFull(name: string, named: readonly Placed[]): string {
  if (name.includes(" ")) return name;
  const longer = new Set(named.map((clue) => clue.name).filter((other) => other.startsWith(`${name} `)));
  return longer.size === 1 ? ([...longer][0] ?? name) : name;
}

/** Signature, or the last lines where none was cut. */
function linesOfSender(document: Document): readonly string[] {
  const tail = document.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-3)
    .filter((line) => line.length < 90);
  return [...document.signature.split("\n"), ...tail];
}

function looksLikeFirm(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length >= 2 && (BUSINESS.has(words.at(-1) ?? "") || BUSINESS.has(words[0] ?? "") || /&/.test(name));
}

function isAgencyHost(label: string): boolean {
  return isAgencyName(label) || isAgencyName(cutApart(label));
}

function isAgency(scene: Scene, contacts: readonly Contact[]): boolean {
  const byHost = contacts.some((contact) => isAgencyHost(organisationLabel(hostOf(contact.email)) ?? ""));
  const bySignature = scene.documents.some(
    (document) =>
      document.by === "contact" &&
      !isRobot(document.from?.email ?? "") &&
      linesOfSender(document).some((line) => line.split(/[,|–-]/).some((piece) => AGENCY_LINE.test(piece.trim()))),
  );
  return byHost || bySignature || scene.documents.some((document) => CLIENT_WORDS.test(document.text));
}

function fromPostings(clues: JobClues, texts: readonly string[]): readonly Candidate[] {
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

/** Someone's own domain, named as they are named: a firm only where more than that says so. */
function isOwnersDomain(label: string, name: string): boolean {
  const words = nameKey(personName(name)).split(" ").filter(Boolean);
  const key = label.toLowerCase().replace(/[^\p{L}]/gu, "");
  return words.length > 1 && (key === words.at(-1) || key === words.join(""));
}

function fromDomains(scene: Scene, contacts: readonly Contact[], texts: readonly string[]): readonly Candidate[] {
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

function fromSignatures(scene: Scene, language: Language): readonly Candidate[] {
  return scene.documents.slice(0, MAX_DOCUMENTS).flatMap((document, number) => {
    if (document.by === "seeker" || document.by === "other") return [];
    if (document.from && /^(?:mailer-daemon|postmaster|microsoftexchange)/i.test(document.from.email)) return [];
    const label =
      document.from && !isMailProvider(hostOf(document.from.email))
        ? organisationLabel(hostOf(document.from.email))
        : null;
    const tail = document.text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(-3)
      .filter((line) => line.length < 90)
      .join("\n");
    const lines = [
      ...signatureCompanies(document.signature, document.fromName, label, language),
      ...signatureCompanies(tail, document.fromName, label, language).filter((one) => one.points >= 6),
    ];
    return lines.slice(0, 2).map(({ name, points }) => ({
      name: withoutLegalForm(
        name
          .replace(
            /^(?:Leitung|Leiterin|Leiter|Inhaber|Inhaberin|Büro|Team|Direction|Dirección|Direção|Directie|Equipo|Équipe)\s+(?=\p{Lu})/u,
            "",
          )
          .replace(/\s*\(.*$/, ""),
      ),
      points: points >= 9 ? 7 : points >= 4 ? 5 - number * 0.1 : 2.5,
      source: "signature" as const,
      evidence: name,
    }));
  });
}

/** "Thistlemoor Nurseries <info@…>", "Plumtree Insurance Hiring Team <no-reply@…>". */
function fromSenders(scene: Scene, texts: readonly string[]): readonly Candidate[] {
  const addresses: readonly Address[] =
    scene.by === "seeker" ? [...scene.to, ...scene.cc] : scene.from ? [scene.from] : [];
  return addresses.flatMap((address) => {
    const local = address.email.split("@")[0] ?? "";
    const robot = isRobot(address.email) || SHARED_LOCAL.test(local);
    const name = address.name
      .replace(/^["']|["']$/g, "")
      .replace(/\s+(?:via|@|at)\s+.*$/i, "")
      .replace(/^\p{Lu}\p{Ll}+\s(?:de|from|von|at|bei|van|chez|da|do)\s(?=\p{Lu})/u, "")
      .replace(/\s+[-–|]\s.*$|\s*\(.*$/, "")
      .replace(
        /(?:\s|^)(?:the|hiring|talent|recruit(?:ing|ment|er)?|hr|human resources|people|careers?|jobs?|team|acquisition|no-?reply|notifications?|workday|greenhouse|application[s]?|office|department|system|kandidatenmanagement|bewerber(?:management)?|services?|desk|reps|class|staff|candidate|bewerbung|personal|karriere|recrutement|ressources humaines|selección|candidates?|support)(?=\s|$)/gi,
        " ",
      )
      .replace(/\s+/g, " ")
      .trim();
    const generic =
      name === "" ||
      NO_COMPANY.has(name.toLowerCase()) ||
      /^(?:do not reply|(?:indeed|linkedin|glassdoor|ziprecruiter|stepstone|xing|infojobs|totaljobs|reed|google|outlook|calendly|smartrecruiters|icims|lever|ashby|taleo|successfactors|personio|workable|trac|teamtailor|paradox)(?: (?:apply|jobs?|calendar|alerts?|mail|messages?|updates?|notifications?|hiring))*|mail delivery|mailer.daemon|postmaster|mail)\b/i.test(
        name,
      ) ||
      /^(?:mailer-daemon|postmaster|microsoftexchange|calendar-notification)/i.test(local);
    const found: Candidate[] = [];
    if (robot && !generic)
      found.push({
        name: spelledLike(name, texts),
        points:
          /no-?reply/i.test(local) ||
          isTrackingHost(hostOf(address.email)) ||
          BUSINESS.has(name.toLowerCase().split(" ").at(-1) ?? "") ||
          BUSINESS.has(name.toLowerCase().split(" ")[0] ?? "")
            ? 6.5
            : 4,
        source: "sender",
        evidence: address.name,
      });
    // `caskwell@myworkday.com`: the tenant is the local part.
    if (
      isTrackingHost(hostOf(address.email)) &&
      !SHARED_LOCAL.test(local) &&
      /^[a-z][a-z0-9-]{3,}/i.test(local) &&
      !/\d.*\d.*\d/.test(local) &&
      !/reply|notif|mail|jobs|alert|apply|system|bounce/i.test(local)
    )
      found.push({
        name: spell(local.split("+")[0] ?? local, texts).name,
        points: 4,
        source: "sender",
        evidence: address.email,
      });
    return found;
  });
}

/** As the text writes the sender's name; a word more than the sender's own is a desk. */
function spelledLike(name: string, texts: readonly string[]): string {
  const { name: found, written } = spell(compact(name), texts);
  return written && compact(withoutLegalForm(found)) === compact(name) ? found : name;
}

/** "Halyard Bank - Site Reliability Engineer (Req 7730)", "Solvane / backend in the metering team". */
function fromSubject(
  scene: Scene,
  titles: readonly string[],
  language: Language,
  contacts: readonly Contact[],
): readonly Candidate[] {
  void language;
  const subject = bareSubject(scene.subject);
  const parts = subjectParts(subject);
  const people = contacts.map((contact) => nameKey(contact.name));
  const everyone = new Set(
    [scene.context.seeker.name, scene.fromName, ...people, ...scene.to.map((one) => one.name)].flatMap((name) =>
      nameKey(name).split(" "),
    ),
  );
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const words = part.split(" ");
    const titled = titles.some((title) => part.toLowerCase().includes(title.toLowerCase()));
    if (
      titled ||
      words.length > 5 ||
      !words.every((word) => /^(?:\p{Lu}|&|and|of|de|the)/u.test(word)) ||
      /\d{3,}/.test(part) ||
      NO_COMPANY.has(words[0]?.toLowerCase() ?? "") ||
      people.includes(nameKey(part)) ||
      (words.length === 1 && everyone.has(nameKey(part)))
    )
      return [];
    if (
      nameKey(part) === nameKey(scene.context.seeker.name) ||
      (personName(part) === "" && !BUSINESS.has(words.at(-1)?.toLowerCase() ?? ""))
    )
      return [];
    return [
      {
        name: part,
        points: BUSINESS.has(words.at(-1)?.toLowerCase() ?? "") ? 5 : 3,
        source: "subject" as const,
        evidence: `Subject: ${scene.subject}`,
      },
    ];
  });
}

/** `harperelectrical@btinternet.com`: a small firm with a private mailbox. */
function fromMailbox(contacts: readonly Contact[], texts: readonly string[]): readonly Candidate[] {
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

/** The seeker's own firms: their signature, their domain, and what the letter says of itself. */
function ownNames(scene: Scene, named: readonly Placed[], language: Language): readonly string[] {
  const signatures = scene.documents
    .filter((document) => document.by === "seeker")
    .flatMap((document) =>
      signatureCompanies(document.signature, scene.context.seeker.name, null, language)
        .filter((one) => one.points >= 2)
        .map((one) => withoutLegalForm(one.name)),
    );
  const said = named.filter((clue) => clue.role === "own" && clue.by === "seeker").map((clue) => clue.name);
  const hired = named.filter((clue) => clue.role === "hires" && clue.strength >= 5).map((clue) => clue.name);
  return [...signatures, ...said.filter((name) => !hired.some((other) => sameName(other, name)))];
}

/** An answer comes from the firm itself; an agency never is the firm. */
function bonus(group: Group, answers: boolean, agency: boolean): number {
  if (agency) return group.agency ? -6 : group.source === "domain" && group.sources.size === 1 ? -3 : 0;
  return answers && (group.sources.has("domain") || group.sources.has("signature") || group.sources.has("sender"))
    ? 2
    : 0;
}

interface Group {
  readonly name: string;
  readonly points: number;
  readonly source: Candidate["source"];
  readonly evidence: string;
  readonly sources: ReadonlySet<string>;
  readonly agency: boolean;
  readonly written: boolean;
}

function tidied(raw: readonly Candidate[]): readonly Candidate[] {
  const clean = raw.flatMap((candidate) => {
    const name = tidyName(candidate.name);
    return name === null ? [] : [{ ...candidate, name }];
  });
  const names = clean.map((candidate) => candidate.name);
  return clean.map((candidate) => ({ ...candidate, name: withoutDesk(candidate.name, names) }));
}

/** The same company from several sources is one candidate; its spelling is the fullest that the mail writes. */
function merged(raw: readonly Candidate[]): readonly Group[] {
  const groups: { members: Candidate[] }[] = [];
  for (const candidate of tidied(raw)) {
    const home = groups.find(({ members }) =>
      members.some(
        (member) => sameName(member.name, candidate.name) || isShort(member, candidate) || isShort(candidate, member),
      ),
    );
    if (home) home.members.push(candidate);
    else groups.push({ members: [candidate] });
  }
  return groups
    .map(({ members }) => {
      const ranked = members.toSorted((a, b) => b.points - a.points);
      const [top] = ranked;
      const sources = new Set(members.map((member) => member.source));
      const written = members.filter(
        (member) =>
          member.source === "text" ||
          member.source === "signature" ||
          (member.evidence !== "" && member.evidence === member.name),
      );
      const pool = written.length > 0 ? written : members;
      const name = pool.toSorted((a, b) => spelledPoints(b) - spelledPoints(a))[0]?.name ?? top?.name ?? "";
      return {
        name: withoutLegalForm(name),
        points: (top?.points ?? 0) + (sources.size - 1) * 1.5,
        source: top?.source ?? "text",
        evidence: top?.evidence ?? "",
        sources,
        agency: members.some((member) => member.agency === true) || isAgencyName(name),
        written: members.some(
          (member) => member.written === true || member.source === "text" || member.source === "signature",
        ),
      };
    })
    .toSorted((a, b) => b.points - a.points);
}

function spelledPoints(candidate: Candidate): number {
  const words = candidate.name.split(" ").length;
  return (
    candidate.points +
    Math.min(words, 4) * 0.4 +
    (candidate.source === "signature" ? 1 : 0) -
    (candidate.written === false ? 3 : 0)
  );
}

/** A domain's few letters and the name they stand for. */
function isShort(short: Candidate, long: Candidate): boolean {
  if (short.source !== "domain" && short.source !== "posting" && short.source !== "sender") return false;
  return belongs(short.name.replaceAll(" ", ""), long.name);
}

function settle(groups: readonly Group[], scene: Scene, contacts: readonly Contact[]): Read<string | null> {
  const agency = isAgency(scene, contacts);
  const answers = scene.by === "contact";
  const weighed = groups
    .map((group) => ({ ...group, points: group.points + bonus(group, answers, agency) }))
    .toSorted((a, b) => b.points - a.points);
  const [best, second] = weighed;
  // An agency that keeps its client to itself is all that the mail names, where it is named.
  if (agency && best?.agency && !best.written) return { value: null, sure: false, evidence: "" };
  if (!best || (best.points < 1 && !best.agency)) return { value: null, sure: false, evidence: "" };
  const agreed =
    best.sources.size > 1 && (best.sources.has("domain") || best.sources.has("posting") || best.sources.has("sender"));
  const margin = second ? best.points - second.points : 9;
  const clear = best.points >= 5 && margin >= (agreed ? 0.9 : 1.2);
  // A name cut from an address by us, in a shape that nobody writes.
  const guessed = (!best.written && oddShape(best.name)) || (best.agency && !agency);
  return {
    value: best.name,
    sure: clear && !guessed && (!agency || (best.points >= 6.5 && margin >= 2)),
    evidence: best.evidence,
  };
}
