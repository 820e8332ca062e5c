import { describe, expect, test } from "vitest";
import { findLinks, unwrap } from "@follow-through/core/read/link";

describe("a link is unwrapped without fetching it", () => {
  test.each([
    [
      "Outlook's safelinks",
      "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjobs.lever.co%2Facme%2F1&data=05",
      "https://jobs.lever.co/acme/1",
    ],
    [
      "Proofpoint v1",
      "https://urldefense.proofpoint.com/v1/url?u=https://jobs.lever.co/acme/1&k=x",
      "https://jobs.lever.co/acme/1",
    ],
    [
      "Proofpoint v2",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__careers-2Dacme.icims.com_jobs_204_miller_job&d=x",
      "https://careers-acme.icims.com/jobs/204/miller/job",
    ],
    [
      "Proofpoint v3",
      "https://urldefense.com/v3/__https://www.jobs.ac.uk/job/DQX917/fellow__;!!Kx7!FvT3$",
      "https://www.jobs.ac.uk/job/DQX917/fellow",
    ],
    [
      "Google's redirect",
      "https://www.google.com/url?q=https://boards.greenhouse.io/acme/jobs/1&sa=D",
      "https://boards.greenhouse.io/acme/jobs/1",
    ],
    [
      "a click tracker's parameter",
      "https://click.mail.example/t?u=https%3A%2F%2Facme.example%2Fjobs%2F9",
      "https://acme.example/jobs/9",
    ],
    [
      "base64url in the path",
      `https://t.example/c/${Buffer.from("https://acme.example/jobs/miller-9").toString("base64url")}/x`,
      "https://acme.example/jobs/miller-9",
    ],
    [
      "a scanner around a tracker",
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent("https://c.example/?url=https%3A%2F%2Facme.example%2Fjobs%2F9")}`,
      "https://acme.example/jobs/9",
    ],
    [
      "tracking parameters",
      "https://acme.example/jobs/9?utm_source=x&job=7&trackingId=z",
      "https://acme.example/jobs/9?job=7",
    ],
    [
      "nothing to unwrap",
      "https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=26001&lang=en",
      "https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=26001&lang=en",
    ],
  ])("%s", (_, wrapped, plain) => {
    expect(unwrap(wrapped)).toBe(plain);
  });

  test.each(["javascript:alert(1)", "ftp://x.example/y", "https://", "not a link"])("%s is none", (address) => {
    expect(unwrap(address)).toBeNull();
  });

  test("a link wrapped in itself for ever is refused", () => {
    let address = "https://acme.example/";
    for (let i = 0; i < 9; i++) address = `https://h${i}.example/?url=${encodeURIComponent(address)}`;
    expect(unwrap(address)).toBeNull();
  });
});

describe("links are found in text", () => {
  test.each([
    ["with the sentence's full stop left out", "See https://acme.example/jobs/9.", ["https://acme.example/jobs/9"]],
    ["in brackets", "(https://acme.example/jobs/9)", ["https://acme.example/jobs/9"]],
    ["broken inside angles", "<https://acme.example/jobs/\n9-miller>", ["https://acme.example/jobs/9-miller"]],
    ["without a scheme", "at jobs.lever.co/acme/12345", ["https://jobs.lever.co/acme/12345"]],
    ["twice but once", "https://acme.example/a https://acme.example/a", ["https://acme.example/a"]],
    ["not in an address", "write to jo@acme.example", []],
  ])("%s", (_, text, urls) => {
    expect(findLinks(text).map(({ url }) => url)).toEqual(urls);
  });
});
