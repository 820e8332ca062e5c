import { describe, expect, test } from "vitest";
import { findReferences } from "@follow-through/core/read/reference";

const refs = (text: string, place: "subject" | "text" = "text"): readonly string[] =>
  findReferences(text, place)
    .filter(({ loose }) => !loose)
    .map(({ ref }) => ref);

describe("a vacancy number is read", () => {
  test.each([
    ["Job ID is 2026-8834, this is the link", ["2026-8834"]],
    ["Question on Job #26-00418", ["26-00418"]],
    ["(Requisition GF-PD-2201)", ["GF-PD-2201"]],
    ["Flight Dispatcher (req 20260451) open", ["20260451"]],
    ["thank you for applying for JR-0098215 Technician", ["JR-0098215"]],
    ["Kennziffer 41/2026-7", ["41/2026-7"]],
    ["Kennziffer AVI 2026/09", ["AVI 2026/09"]],
    ["les candidatures (réf. 26-DJ-08)", ["26-DJ-08"]],
    ["anúncio n.º 20417", ["20417"]],
    ["expediente 2026/PER/0114", ["2026/PER/0114"]],
    ["vacaturenummer 2026-118", ["2026-118"]],
    ["Payroll Clerk (NGA/26/114)", ["NGA/26/114"]],
    ["Kennziffer 2027-ÖD-031", ["2027-ÖD-031"]],
    ["the Outreach Lead post (OUT-3) is mine", ["OUT-3"]],
    ['Requisition\'s "27-KLM-0044 Ward Clerk"', ["27-KLM-0044"]],
    ["the list for Clerk II (exam 27-201)", ["27-201"]],
    ["Competition 09/27 Fisheries Officer", ["09/27"]],
    ["Conservator (job no. KRO 41)", ["KRO 41"]],
    ["Underwriter, REF8812P", ["REF8812P"]],
    ["Förster (Kennz. WX-07)", ["WX-07"]],
    ["the rink operator competition open (27-14)", ["27-14"]],
    ["op jullie site staat vacature 30418", ["30418"]],
  ])("%s", (text, found) => {
    expect(refs(text)).toEqual(found);
  });

  test.each([
    ["Ward Sister (316-26-0871) - informal visit?", ["316-26-0871"]],
    ["HX/22817", ["HX/22817"]],
    ["Bewerbung 2026/0331-WL", ["2026/0331-WL"]],
    ["Candidature SI-22/b", ["SI-22/b"]],
    ["Vraag over vacature 2026-204", ["2026-204"]],
    ["Candidatura a 77-AB-9", ["77-AB-9"]],
    ["ENV-2611: an informal enquiry", ["ENV-2611"]],
  ])("bare in a subject: %s", (subject, found) => {
    expect(refs(subject, "subject")).toEqual(found);
  });

  test.each([
    "I qualified in 1999 and came back in 2024.",
    "call me on 07700 900318 or (303) 555-0176",
    "ISO-27001, IFRS 9 and H-1B transfer",
    "I can start on 2026-03-14 or 12/04/2026",
    "my reference is Dr Amin, my referees are attached",
    "https://acme.example/jobs/2026-8834",
    "invoice no. 88213 is paid",
    "your position on climate matters",
    "a position IT 20 people want",
  ])("not in: %s", (text) => {
    expect(refs(text)).toEqual([]);
  });
});
