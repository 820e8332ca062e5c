import type { Board } from "./board.ts";
import { hostAndPath, hostAndQuery, path, query } from "./board.ts";

/** Applicant-tracking systems: one entry each. `source` says where the form is documented or was seen. */
const SEEN = "forms of 6,751 public posting addresses, measured November 2026";
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const greenhouse: Board = {
  name: "Greenhouse",
  host: /(?:^|\.)(?:greenhouse\.io|grnh\.se)$/,
  source: "https://developers.greenhouse.io/job-board.html",
  forms: [
    path(/^\/(?!embed\/)(?<co>[^/]+)\/jobs\/(?<id>\d+)/),
    query({ co: "for", id: "token" }, /^\/embed\/job_app/),
    query({ co: "for", id: "gh_jid" }),
    path(/^\/(?<id>[0-9a-z]{6,20})$/),
  ],
};

const lever: Board = {
  name: "Lever",
  host: /^jobs(?:\.eu)?\.lever\.co$/,
  source: "https://github.com/lever/postings-api",
  forms: [path(new RegExp(`^/(?<co>[^/]+)/(?<id>${UUID})`, "i"))],
};

const ashby: Board = {
  name: "Ashby",
  host: /^jobs\.ashbyhq\.com$/,
  source: "https://developers.ashbyhq.com/docs/public-job-posting-api",
  forms: [path(new RegExp(`^/(?<co>[^/]+)/(?<id>${UUID})`, "i")), query({ id: "ashby_jid" })],
};

const workday: Board = {
  name: "Workday",
  host: /(?:^|\.)(?:myworkdayjobs(?:-impl)?\.com|myworkdaysite\.com)$/,
  source: SEEN,
  forms: [
    hostAndPath(
      /^(?<co>[^.]+)\.wd\d+\./,
      /\/(?:job|details)\/(?:[^/]+\/)*(?<title>[^/]+)_(?<ref>[A-Za-z]{0,8}-?[A-Za-z]{0,4}\d[\w]*?(?:-\d{3,})?)(?:-\d{1,2})?(?:\/apply.*)?\/?$/,
    ),
    path(
      /^\/(?:[a-z]{2}-[A-Z]{2}\/)?recruiting\/(?<co>[^/]+)\/[^/]+\/(?:job|details)\/(?:[^/]+\/)*(?<title>[^/]+)_(?<ref>[A-Za-z]{0,8}-?\d[\w]*?)(?:-\d{1,2})?\/?$/,
    ),
  ],
};

const smartRecruiters: Board = {
  name: "SmartRecruiters",
  host: /^(?:jobs|careers|www)\.smartrecruiters\.com$/,
  source: "https://developers.smartrecruiters.com/docs/posting-api",
  forms: [path(/^\/(?!oneclick-ui)(?<co>[^/]+)\/(?<id>\d{6,})(?:-(?<title>[^/]+))?/)],
};

const icims: Board = {
  name: "iCIMS",
  host: /\.(?:icims\.com|jibeapply\.com)$/,
  source: SEEN,
  forms: [
    hostAndPath(
      /^(?:(?:careers?|jobs?|external|internal|uscareers|global|us|uk|eu)-)*(?<co>[^.]+)\./,
      /^\/jobs\/(?<id>\d+)\/(?<title>[^/]+)\/job/,
    ),
    hostAndPath(/^(?:(?:careers?|jobs?|external|internal|uscareers|global)-)*(?<co>[^.]+)\./, /^\/jobs\/(?<id>[\w-]+)/),
  ],
};

const workable: Board = {
  name: "Workable",
  host: /(?:^|\.)workable\.com$/,
  source: "https://workable.readme.io/reference/jobs",
  forms: [
    path(/^\/(?<co>(?!j\/)[^/]+)\/j\/(?<id>[0-9A-F]{6,12})/i),
    hostAndPath(/^(?<co>[^.]+)\.workable\.com$/, /^\/j(?:obs)?\/(?<id>[0-9A-F]{6,12})/i),
    path(/^\/(?:view|jobs)\/(?<id>[\w]+)(?:\/(?<title>[^/]+))?/),
  ],
};

const jobvite: Board = {
  name: "Jobvite",
  host: /^jobs\.jobvite\.com$/,
  source: SEEN,
  forms: [path(/^\/(?:[a-z]{2}\/|careers\/)?(?<co>[^/]+)\/job\/(?<id>[\w]+)/)],
};

const breezy: Board = {
  name: "Breezy",
  host: /\.breezy\.hr$/,
  source: SEEN,
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/p\/(?<id>[0-9a-f]{10,14})(?:-(?<title>[^/]+))?/)],
};

const bambooHr: Board = {
  name: "BambooHR",
  host: /\.bamboohr\.(?:com|co\.uk)$/,
  source: "https://documentation.bamboohr.com/reference/get-job-summaries-1",
  forms: [
    hostAndPath(/^(?<co>[^.]+)\./, /^\/(?:careers|jobs)\/(?<id>\d+)/),
    hostAndQuery(/^(?<co>[^.]+)\./, { id: "id" }),
  ],
};

const rippling: Board = {
  name: "Rippling",
  host: /^ats(?:\.us1|\.eu1)?\.rippling\.com$/,
  source: SEEN,
  forms: [path(new RegExp(`^/(?:[a-z]{2}-[A-Z]{2}/)?(?<co>[^/]+)/jobs/(?<id>${UUID})`, "i"))],
};

const pinpoint: Board = {
  name: "Pinpoint",
  host: /\.pinpointhq\.com$/,
  source: SEEN,
  forms: [hostAndPath(/^(?<co>[^.]+)\./, new RegExp(`^/(?:[a-z]{2}/)?(?:postings|jobs)/(?<id>${UUID}|\\d+)`, "i"))],
};

const recruitee: Board = {
  name: "Recruitee",
  host: /\.recruitee\.com$/,
  source: "https://docs.recruitee.com/reference/offers",
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/o\/(?<title>[^/]+)/)],
};

const teamtailor: Board = {
  name: "Teamtailor",
  host: /\.teamtailor\.com$/,
  source: "https://docs.teamtailor.com/",
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/(?<id>\d+)(?:-(?<title>[^/]+))?/)],
};

const personio: Board = {
  name: "Personio",
  host: /\.jobs\.personio\.(?:de|com|es|nl)$/,
  source: "https://developer.personio.de/docs/retrieving-open-job-positions",
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/(?:[a-z]{2}\/)?job\/(?<id>\d+)/)],
};

const jazzHr: Board = {
  name: "JazzHR",
  host: /\.applytojob\.com$/,
  source: SEEN,
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/apply\/(?:jobs\/details\/)?(?<id>\w+)(?:\/(?<title>[^/]+))?/)],
};

const avature: Board = {
  name: "Avature",
  host: /\.avature\.net$/,
  source: SEEN,
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /\/JobDetail\/(?:(?<title>[^/]*[A-Za-z][^/]*)\/)?(?<id>\d+)/i)],
};

const eightfold: Board = {
  name: "Eightfold",
  host: /\.eightfold\.ai$/,
  source: SEEN,
  forms: [
    hostAndQuery(/^(?<co>[^.]+)\./, { id: "pid" }),
    hostAndPath(/^(?<co>[^.]+)\./, /^\/careers\/job\/(?<id>\d+)(?:-(?<title>[^/]+))?/),
  ],
};

const taleo: Board = {
  name: "Taleo",
  host: /\.taleo\.net$/,
  source: SEEN,
  forms: [hostAndQuery(/^(?<co>[^.]+)\./, { ref: "job" }), hostAndQuery(/^(?<co>[^.]+)\./, { ref: "rid" })],
};

const successFactors: Board = {
  name: "SuccessFactors",
  host: /(?:^|\.)(?:successfactors\.(?:com|eu)|sapsf\.(?:com|eu))$/,
  source: SEEN,
  forms: [
    query({ co: "company", ref: "career_job_req_id" }),
    query({ co: "career_company", ref: "career_job_req_id" }),
  ],
};

const oracle: Board = {
  name: "Oracle Recruiting",
  host: /\.fa\.(?:[a-z0-9-]+\.)?(?:ocs\.)?oraclecloud\.com$/,
  source: SEEN,
  forms: [path(/\/sites\/[^/]+\/(?:requisitions\/preview\/|requisitions\/job\/|job\/|jobs\/preview\/)(?<id>\d+)/)],
};

const ukg: Board = {
  name: "UKG",
  host: /^recruiting\d*\.ultipro\.(?:com|ca)$/,
  source: SEEN,
  forms: [query({ id: "opportunityId" })],
};

const paylocity: Board = {
  name: "Paylocity",
  host: /^recruiting\.paylocity\.com$/,
  source: SEEN,
  forms: [path(/\/Details\/(?<id>\d+)(?:\/(?<co>[^/]+)(?:\/(?<title>[^/]+))?)?/i)],
};

const dover: Board = {
  name: "Dover",
  host: /^app\.dover\.(?:com|io)$/,
  source: SEEN,
  forms: [path(new RegExp(`^/(?:apply/)?(?<co>[^/]+)/(?<id>${UUID})`, "i"))],
};

const gupy: Board = {
  name: "Gupy",
  host: /\.gupy\.io$/,
  source: SEEN,
  forms: [hostAndPath(/^(?<co>[^.]+)\./, /^\/(?:job|jobs)\/(?<id>[\w=]+)/)],
};

export const atsBoards: readonly Board[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartRecruiters,
  icims,
  workable,
  jobvite,
  breezy,
  bambooHr,
  rippling,
  pinpoint,
  recruitee,
  teamtailor,
  personio,
  jazzHr,
  avature,
  eightfold,
  taleo,
  successFactors,
  oracle,
  ukg,
  paylocity,
  dover,
  gupy,
];
