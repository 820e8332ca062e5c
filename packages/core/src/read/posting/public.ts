import type { Board, Found } from "./board.ts";
import { path, query } from "./board.ts";

/** Job boards, public-sector portals and the big employers' own systems. */
const SEEN = "forms of 6,751 public posting addresses, measured November 2026";

const linkedIn: Board = {
  name: "LinkedIn",
  host: /(?:^|\.)linkedin\.com$/,
  source: SEEN,
  forms: [
    path(/^\/(?:comm\/)?jobs\/view\/(?<title>[^/]+?)-at-(?<co>[^/]+?)-(?<id>\d{6,})/),
    path(/^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(?<id>\d{6,})/),
    query({ id: "currentJobId" }),
  ],
};

const indeed: Board = {
  name: "Indeed",
  host: /(?:^|\.)indeed\.[a-z.]{2,6}$/,
  source: SEEN,
  forms: [
    query({ id: "jk" }),
    query({ id: "vjk" }),
    path(/^\/(?:job|rc\/clk|pagead)\/(?:(?<title>[^/]+)-)?(?<id>[0-9a-f]{16})/),
  ],
};

const wellfound: Board = {
  name: "Wellfound",
  host: /(?:^|\.)(?:wellfound\.com|angel\.co)$/,
  source: SEEN,
  forms: [path(/^\/(?:company\/(?<co>[^/]+)\/)?jobs\/(?<id>\d+)(?:-(?<title>[^/]+))?/)],
};

const yCombinator: Board = {
  name: "Y Combinator",
  host: /(?:^|\.)(?:ycombinator\.com|workatastartup\.com)$/,
  source: SEEN,
  forms: [
    path(/^\/companies\/(?<co>[^/]+)\/jobs\/(?<id>[0-9A-Za-z]{5,10})(?:-(?<title>[^/]+))?/),
    path(/^\/jobs\/(?<id>\d+)/),
  ],
};

const google: Board = {
  name: "Google",
  host: /(?:^|\.)google\.com$/,
  source: SEEN,
  forms: [
    (url) =>
      named("google", path(/\/about\/careers\/applications\/jobs\/results\/(?<id>\d+)(?:-(?<title>[^/]+))?/)(url)),
  ],
};

const amazon: Board = {
  name: "Amazon",
  host: /(?:^|\.)amazon\.jobs$/,
  source: SEEN,
  forms: [(url) => named("amazon", path(/^\/(?:[a-z-]{2,5}\/)?jobs\/(?<id>[\dA-Z]+)(?:\/(?<title>[^/]+))?/)(url))],
};

const meta: Board = {
  name: "Meta",
  host: /(?:^|\.)metacareers\.com$/,
  source: SEEN,
  forms: [(url) => named("meta", path(/^\/(?:v2\/)?jobs\/(?<id>\d+)/)(url))],
};

const microsoft: Board = {
  name: "Microsoft",
  host: /^(?:jobs\.)?careers\.microsoft\.com$/,
  source: SEEN,
  forms: [(url) => named("microsoft", path(/\/job\/(?<id>\d+)(?:\/(?<title>[^/]+))?/)(url))],
};

const apple: Board = {
  name: "Apple",
  host: /^jobs\.apple\.com$/,
  source: SEEN,
  forms: [(url) => named("apple", path(/\/details\/(?<id>[\d-]+)(?:\/(?<title>[^/]+))?/)(url))],
};

const governmentJobs: Board = {
  name: "GovernmentJobs",
  host: /(?:^|\.)(?:governmentjobs\.com|schooljobs\.com)$/,
  source: SEEN,
  forms: [
    path(
      /^\/careers\/(?:(?<co>[^/]+)\/)?(?:jobs|promotionaljobs|transferjobs)\/(?:newprint\/)?(?<id>\d+)(?:-\d+)?(?:\/(?<title>[^/]+))?/i,
    ),
    path(/^\/jobs\/(?<id>\d+)(?:-\d+)?(?:\/(?<title>[^/]+))?/),
  ],
};

const usaJobs: Board = {
  name: "USAJOBS",
  host: /(?:^|\.)usajobs\.gov$/,
  source: "https://developer.usajobs.gov/",
  forms: [path(/^\/job\/(?<id>\d+)/i)],
};

const jobsAcUk: Board = {
  name: "jobs.ac.uk",
  host: /(?:^|\.)jobs\.ac\.uk$/,
  source: SEEN,
  forms: [path(/^\/job\/(?<id>[A-Z0-9]+)(?:\/(?<title>[^/]+))?/)],
};

/** National boards: the slug, where there is one, is the title; the company is not told. */
const national: Board = {
  name: "a job board",
  host: /(?:^|\.)(?:stepstone\.(?:de|nl|fr|at)|xing\.com|indeedjobs\.com|reed\.co\.uk|totaljobs\.com|cv-library\.co\.uk|cwjobs\.co\.uk|seek\.com\.au|seek\.co\.nz|monster\.[a-z.]{2,6}|glassdoor\.[a-z.]{2,6}|ziprecruiter\.com|dice\.com|simplyhired\.com|idealist\.org|welcometothejungle\.com|apec\.fr|hellowork\.com|francetravail\.fr|infojobs\.(?:net|com\.br)|tecnoempleo\.com|catho\.com\.br|vagas\.com\.br|net-empregos\.com|nationalevacaturebank\.nl|werkzoeken\.nl|jobbird\.com|arbeitsagentur\.de|interamt\.de|bund\.de|jobware\.de|karriere\.at|jobs\.ch|jobs\.nhs\.uk|civilservicejobs\.service\.gov\.uk|higheredjobs\.com|chronicle\.com|builtin(?:[a-z]+)?\.com|otta\.com|jobteaser\.com|join\.com|softgarden\.io|jobs\.[a-z]{2}\.lever\.co|trac\.jobs|tes\.com|charityjob\.co\.uk|environmentjob\.co\.uk|artsjobs\.org\.uk|guardianjobs\.com|jobs\.theguardian\.com|adzuna\.[a-z.]{2,6}|jooble\.org|talent\.com|careerbuilder\.com|jobstreet\.[a-z.]{2,6}|trademe\.co\.nz|jobserve\.com|efinancialcareers\.[a-z.]{2,6}|meinestadt\.de|kimeta\.de|jobvector\.de|hokify\.(?:at|de)|willhaben\.at|jobup\.ch|cadremploi\.fr|regionsjob\.com|profilculture\.com|emploi-territorial\.fr|infoempleo\.com|turijobs\.com|sapoemprego\.pt|expressoemprego\.pt|itjobs\.pt|werkenvoornederland\.nl|hays\.[a-z.]{2,6}|mynewterm\.com|caterer\.com|academicpositions\.com|euraxess\.ec\.europa\.eu|workforcenow\.adp\.com|paycomonline\.net|isolvedhire\.com|applicantpro\.com|hirebridge\.com|jobs\.gem\.com|comeet\.com|freshteam\.com|zohorecruit\.(?:com|eu|in)|peopleadmin\.com|pageuppeople\.com|hireology\.com|careerplug\.com|homerun\.co|factorialhr\.[a-z]{2,3}(?:\.[a-z]{2})?|jobylon\.com|varbi\.com|hrmdirect\.com|csod\.com|dayforcehcm\.com|clearcompany\.com|jobscore\.com|catsone\.com|bullhornstaffing\.com|wd\d\.myworkdayjobs\.com)$/,
  source: "the boards' own public pages, by name",
  forms: [
    path(/^\/(?:[^/]+\/)?(?<title>[^/]+)\/of-(?<id>i[0-9a-f]{16,40})/),
    path(/^\/stellenangebote--(?<title>[^/]+?)--(?<id>\d{5,})-inline/),
    path(
      /\/(?:stellenangebote?--?|(?:jobs?|job_posting|vacature|vaga|oferta|offre|emploi|job-detail|jobdetail|view|viewjob|o|p|job-advert|JobAdvert|viewposting)\/)(?:[^/]*\/){0,3}(?<title>[A-Za-z][^/]*?-[^/]*?)(?:-(?<id>[\w]*\d[\w]*))?(?:\.html?)?\/?$/i,
    ),
    longestSlug,
    path(/\/(?<id>[\w-]*\d{4,}[\w-]*)/),
    query({ id: "id" }),
    query({ id: "jobId" }),
    query({ id: "jl" }),
    query({ id: "jcode" }),
    query({ id: "vacancyId" }),
    query({ id: "jobid" }),
    query({ id: "adId" }),
    query({ id: "ref" }),
  ],
};

/** "/jobs/the-charity/shop-manager-town-/1048837": the segment before the number holds the words. */
function longestSlug(url: URL): Found | null {
  const segments = url.pathname.split("/").filter(Boolean);
  const at = segments.findLastIndex((segment) => /^\d{4,}$/.test(segment));
  const slug = segments[at - 1] ?? "";
  return at > 0 && slug.includes("-")
    ? {
        company: null,
        domain: null,
        id: segments[at] ?? null,
        ref: null,
        title: slug.replace(/[-_]+/g, " ").trim().toLowerCase(),
      }
    : null;
}

function named<T extends { readonly company: string | null }>(company: string, found: T | null): T | null {
  return found && { ...found, company };
}

export const publicBoards: readonly Board[] = [
  linkedIn,
  indeed,
  wellfound,
  yCombinator,
  google,
  amazon,
  meta,
  microsoft,
  apple,
  governmentJobs,
  usaJobs,
  jobsAcUk,
  national,
];
