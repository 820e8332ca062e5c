import { describe, expect, test } from "vitest";
import { readPosting } from "@follow-through/core/read/posting";

const uuid = "8f0c2b1e-6a4d-4a51-9a0f-0b7c3a5de912";
const of = (url: string) => readPosting({ url, at: 0, label: "" });

describe("a posting's address tells company, number and title", () => {
  test.each([
    ["https://boards.greenhouse.io/acme/jobs/6611290", "acme", null, null],
    ["https://boards.greenhouse.io/embed/job_app?for=acme&token=722", "acme", null, null],
    [`https://jobs.lever.co/acme/${uuid}/apply`, "acme", null, null],
    [`https://jobs.ashbyhq.com/acme%20labs/${uuid}`, "acme labs", null, null],
    [
      "https://acme.wd3.myworkdayjobs.com/en-US/Careers/job/Rotterdam/Grain-Buyer_R-20418-1",
      "acme",
      "R-20418",
      "grain buyer",
    ],
    ["https://acme.wd1.myworkdayjobs.com/Careers/job/X/Grain-Buyer_JR104417/apply", "acme", "JR104417", "grain buyer"],
    ["https://jobs.smartrecruiters.com/Acme/744000061284915-grain-buyer", "Acme", null, "grain buyer"],
    ["https://careers-acme.icims.com/jobs/8834/grain-buyer/job", "acme", null, "grain buyer"],
    ["https://apply.workable.com/acme/j/4F1C09A7D2/", "acme", null, null],
    ["https://jobs.jobvite.com/careers/acme/job/oXk4pfwQ", "acme", null, null],
    ["https://acme.breezy.hr/p/0a1b2c3d4e5f-grain-buyer", "acme", null, "grain buyer"],
    ["https://acme.bamboohr.com/careers/88", "acme", null, null],
    [`https://ats.rippling.com/acme/jobs/${uuid}`, "acme", null, null],
    [`https://acme.pinpointhq.com/en/postings/${uuid}`, "acme", null, null],
    ["https://acme.recruitee.com/o/grain-buyer", "acme", null, "grain buyer"],
    ["https://acme.na.teamtailor.com/jobs/5540918-grain-buyer", "acme", null, "grain buyer"],
    ["https://acme.jobs.personio.de/job/1498230", "acme", null, null],
    ["https://acme.applytojob.com/apply/AbC123/Grain-Buyer", "acme", null, "grain buyer"],
    ["https://acme.avature.net/careers/JobDetail/Grain-Buyer/991", "acme", null, "grain buyer"],
    ["https://acme.eightfold.ai/careers?pid=99887", "acme", null, null],
    ["https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=2600113K", "acme", "2600113K", null],
    ["https://career5.successfactors.eu/career?company=acme&career_job_req_id=4410", "acme", "4410", null],
    ["https://ehkx.fa.us6.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/20260451", null, null, null],
    ["https://www.linkedin.com/jobs/view/grain-buyer-at-acme-4188207713", "acme", null, "grain buyer"],
    ["https://www.linkedin.com/comm/jobs/view/4129918837/", null, null, null],
    ["https://au.indeed.com/viewjob?jk=5b20c9d77e41af03", null, null, null],
    ["https://wellfound.com/company/acme/jobs/12-grain-buyer", "acme", null, "grain buyer"],
    ["https://www.ycombinator.com/companies/acme/jobs/Xk2p9Qd-grain-buyer", "acme", null, "grain buyer"],
    ["https://www.governmentjobs.com/careers/acme/jobs/4871203/grain-buyer", "acme", null, "grain buyer"],
    ["https://www.jobs.ac.uk/job/DMX482/grain-fellow", null, null, "grain fellow"],
    ["https://acme.gupy.io/jobs/7719034", "acme", null, null],
    ["https://www.vacancies.acme.example/post/R27-0031", null, "R27-0031", null],
    ["https://acme.applicant.example/web.asp?page=details&jobid=J0411-02", null, null, null],
    ["https://remoteboard.example/remote-jobs/grain-buyer-acme-10992", null, null, "grain buyer acme"],
    ["https://jobs.acme.com/milling/grain-buyer/JR-0051923", null, "JR-0051923", "grain buyer"],
  ])("%s", (url, company, ref, title) => {
    expect(of(url)).toMatchObject({ company, ref, title });
  });

  // A firm's own site: its words, not a board's.
  test.each([
    ["https://acme.example/jobs/123", null],
    ["https://acme.example/karriere/stellen/glasmacher", "glasmacher"],
    ["https://acme.example/stellen/5512", null],
    ["https://acme.example/vacatures/monteur-12", "monteur"],
    ["https://acme.example/emploi/4471-charge-de-clientele", "charge de clientele"],
    ["https://acme.example/lavora-con-noi/cuoco", "cuoco"],
    ["https://acme.example/work-for-us/assistant-ranger", "assistant ranger"],
    ["https://careers.acme.example/job/1234", null],
    ["https://acme.example/docs/jobs/Teacher-of-Maths.pdf", "Teacher of Maths"],
    ["https://acme.example/vacancy.php?id=77", null],
  ])("%s", (url, title) => {
    expect(of(url)).toMatchObject({ company: null, title });
  });

  test.each([
    "https://job-boards.greenhouse.io/acme",
    "https://acme.wd5.myworkdayjobs.com/AcmeCareers/userHome",
    "https://careers.acme.com/",
    "https://www.linkedin.com/in/jo-park",
    "https://acme.example/blog/why-we-hire",
    "https://git.jo.example/tariff-engine",
    "https://acme.example/about/careers",
    "https://acme.example/news/2026/jobs-fair",
    "https://acme.example/careers/",
  ])("%s is no posting", (url) => {
    expect(of(url)).toBeNull();
  });
});
