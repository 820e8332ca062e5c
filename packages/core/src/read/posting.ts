import type { Link } from "./link.ts";
import { parse } from "./link.ts";
import type { Board, Found } from "./posting/board.ts";
import { boards } from "./posting/boards.ts";

/** A job posting as its address tells it. */
export interface Posting extends Found {
  readonly board: string;
  readonly url: string;
  readonly at: number;
  readonly label: string;
}

/** Path words by which a company's own site says "this is a posting". */
const OWN_SITE =
  /\/(?:[\w-]+-jobs?|careers?|jobs?|job-openings?|openings?|vacanc(?:y|ies)|vacantes?|vacature[ns]?|stellen(?:angebote?|anzeigen?|markt)?|karriere|carriere|carrieres|carreras?|carreiras?|trabajos?|unete|emplois?|offres?(?:-d-?emploi)?|recrutement|recruitment|empleo|empleos|trabaja(?:-con-nosotros)?|vagas?|trabalhe-conosco|werken-bij|werkenbij|join-us|joinus|positions?|hiring|work-with-us|work-for-us|join-our-team|lavora-con-noi|open-positions?|opportunit(?:y|ies)|offene-stellen|jobangebote?|stellenausschreibung(?:en)?|offerte-di-lavoro|jobdetail|recruit)(?:[/?#.-]|$)/i;
const OWN_HOST =
  /^(?:www\.)?(?:jobs?|careers?|vacanc(?:y|ies)|karriere|stellen(?:angebote|markt)?|bewerb(?:ung|en)|vacatures?|werkenbij|werkenbij\w+|carri[eè]res?|recrutement|recruitment|recruiting|emplois?|empleos?|trabajo|vagas|carreiras|lavoro|talent|hiring|apply)\./i;
/** A parameter that nothing but a posting has. */
const OWN_QUERY =
  /^(?:job|vacancy|req|requisition|posting|stellen|offre|oferta|vaga|vacature)_?-?(?:id|nr|no|number)$/i;
const REQUISITION = /(?:^|[/_=-])((?:JR|R|REQ|RQ|JOB|VAC)[-_]?\d{4,9})(?=[/_?#-]|$)/i;
/** "/post/R26-0447": letters and a number in two parts, alone between slashes. */
const NUMBERED_SEGMENT = /\/((?:[A-Z]{1,4}\d{2}|[A-Z]{2,6}-\d{2,4})-\d{2,6})\/?$/;
/** Rooms of a site that write about work and are no postings. */
const ABOUT_WORK = /\/(?:news|blog|press|presse|events?|stories|aktuelles|actualites|noticias|nieuws)\//i;
/** Path words that say "posting" and not which. */
const NO_TITLE =
  /^(?:jobs?|posts?|careers?|karriere|openings?|positions?|vacanc(?:y|ies)(?:\.\w{2,4})?|vacatures?|stellen?(?:angebote?|anzeigen?|markt)?|emplois?|offres?|oferta?s?|empleos?|vagas?|details?|view|show|posting|recruitment|recrutement|index(?:\.\w{2,4})?|jobdetail|opportunit(?:y|ies)|annonces?|anzeigen?)$/i;
const SCRIPT = /\.(?:aspx?|php|jsp|do|cfm|ftl)$/i;
/** Last path words that name a list of postings, not one. */
const LIST_PAGE =
  /^(?:jobs?|careers?|openings?|search|results?|vacancies|all|index|home|userhome|login|candidate|apply|positions?|team|about|benefits|culture|karriere|stellenangebote|vacatures|vagas|offres|emplois?)$/i;

/** The postings among the links of a mail, in order, each once. */
export function findPostings(links: readonly Link[]): readonly Posting[] {
  const found: Posting[] = [];
  for (const link of links) {
    const posting = readPosting(link);
    if (posting && !found.some((one) => sameAddress(one.url, posting.url))) found.push(posting);
  }
  return found;
}

export function readPosting(link: Link): Posting | null {
  const url = parse(link.url);
  if (!url) return null;
  for (const board of boards) {
    const found = readBoard(board, url);
    if (found) return { board: board.name, url: link.url, at: link.at, label: link.label, ...found };
  }
  // A board's other pages are no postings, and its domain is no company.
  return isBoardHost(url.hostname) ? null : readOwnSite(link, url);
}

function isBoardHost(host: string): boolean {
  return boards.some((board) => board.host.test(host.toLowerCase()));
}

function readBoard(board: Board, url: URL): Found | null {
  if (!board.host.test(url.hostname.toLowerCase())) return null;
  for (const read of board.forms) {
    const found = read(url);
    if (found) return found;
  }
  return null;
}

/** A company's own site: the company comes from its domain, a number only where it looks like a requisition. */
function readOwnSite(link: Link, url: URL): Posting | null {
  const path = decode(url.pathname);
  const ghJob = url.searchParams.get("gh_jid") ?? url.searchParams.get("ashby_jid");
  const own = [...url.searchParams].some(([name, value]) => OWN_QUERY.test(name) && /\d/.test(value));
  const marked = ghJob !== null || own || OWN_SITE.test(path) || OWN_HOST.test(url.hostname);
  if (!marked || ABOUT_WORK.test(path)) return null;
  const segments = path.split("/").filter(Boolean);
  const ref = REQUISITION.exec(path)?.[1] ?? NUMBERED_SEGMENT.exec(path)?.[1] ?? null;
  // The number stands last on some sites, the title before it.
  const last = segments.findLast((segment) => segment !== ref && !/^\d+$/.test(segment)) ?? "";
  const query =
    own || [...url.searchParams.keys()].some((name) => /^(?:job|id|pid|req|ref|vacancy|posting)$/i.test(name));
  // "/jobs/123", "/stellenangebot-koch.pdf"
  const numbered = segments.length > 1 && /^\d{2,}$/.test(segments.at(-1) ?? "");
  const file = /^[^/]*-[^/]*\.pdf$/i.test(last);
  if (
    ghJob === null &&
    !query &&
    !numbered &&
    !file &&
    (last === "" ||
      LIST_PAGE.test(last) ||
      path.split("/").filter(Boolean).length < (OWN_HOST.test(url.hostname) ? 1 : 2))
  )
    return null;
  return {
    board: "own site",
    url: link.url,
    at: link.at,
    label: link.label,
    company: null,
    domain: url.hostname,
    id: null,
    ref,
    // Which of a script's pages it is, its parameter says.
    title: NO_TITLE.test(last) || (own && SCRIPT.test(last)) ? null : titleOfSlug(last),
  };
}

/** "senior-data-engineer-12345" → "senior data engineer"; null where the slug holds no words. */
export function titleOfSlug(slug: string): string | null {
  const plain = decode(slug)
    .replace(/\.(?:html?|php|aspx?|pdf|docx?)$/i, "")
    .replace(/[_+]/g, "-");
  const words = plain
    .split(/-+/)
    .filter(
      (word) =>
        word !== "" && !/^\d{2,}$/.test(word) && !/^[0-9a-f]{8,}$/i.test(word) && !/^(?:JR|REQ|R)\d+$/i.test(word),
    );
  const text = words.join(" ").trim();
  return /[a-z]{3}/i.test(text) ? text : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string): string =>
    url
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[#].*$/, "")
      .replace(/\/(?:apply|application)?\/?$/, "");
  return bare(a) === bare(b);
}
