import { describe, expect, test } from "vitest";
import { context, readAnswer, readLetter } from "./letter-for-test.ts";

const company = (text: string, to = "pat@orchardmills.example", subject = ""): string | null =>
  readLetter(text, { to: [{ name: "Pat Lee", email: to }], subject }).company.value;

describe("the company that hires", () => {
  test.each([
    [
      "from the contact's domain",
      "I'd like to apply for the Grain Buyer role.",
      "pat@orchardmills.example",
      "Orchard Mills",
    ],
    [
      "spelled as the letter spells it",
      "I ate bread from ORCHARD Mills and want to apply as baker.",
      "pat@orchardmills.example",
      "ORCHARD Mills",
    ],
    [
      "an abbreviated domain and its name in the text",
      "Your opening for a Grain Buyer at Northhaul Freight caught my eye.",
      "f@nhf.example",
      "Northhaul Freight",
    ],
    [
      "in the text where the mailbox is private",
      "Kestrel is looking for a tester and you said I could ask.",
      "dana@gmail.com",
      "Kestrel",
    ],
    [
      "another one than the contact's",
      "I'm going for Events Producer at Marrow & Finch. Would you ring your old boss there?",
      "bram@tidewell.example",
      "Marrow & Finch",
    ],
    [
      "an agency's client",
      "I would like to be put forward to Orrin Aerospace for the Quality Manager job.",
      "craig@stratusrecruit.example",
      "Orrin Aerospace",
    ],
    [
      "from the posting's address",
      "Is this open? https://jobs.lever.co/tessarine/8f0c2b1e-6a4d-4a51-9a0f-0b7c3a5de912",
      "ola@gmail.com",
      "Tessarine",
    ],
  ])("%s", (_, text, to, name) => {
    expect(company(text, to)).toBe(name);
  });

  test("from the signature of an answer", () => {
    const reading = readAnswer(
      "Looking forward to meeting you for the buyer job.\n\nAoife Brannigan\nHead of Merchandising\nTollymore Knitwear | Linen Row, Belfast",
      {
        from: [{ name: "Aoife Brannigan", email: "aoife.b@tmk.example" }],
      },
    );
    expect(reading.company.value).toBe("Tollymore Knitwear");
  });
});

describe("what must not be read as the company", () => {
  test.each([
    ["the seeker's employer", "I'm a data engineer at Ferrowave and would like to apply for the Buyer role."],
    [
      "a former employer",
      "Before that I worked at Peachtree & Co for nine years. I'd like to apply for the Buyer role.",
    ],
    ["a school", "I graduated from Harmon College in May and would like to apply for the Buyer role."],
    ["where the advertisement stood", "I saw on LinkedIn that you need a Buyer."],
    ["a place", "I'd like to apply for the Buyer position in Granite Falls."],
    ["another offer", "Fable Transit made me an offer, but I'd rather be your Buyer."],
  ])("%s", (_, text) => {
    expect(company(text)).toBe("Orchard Mills");
  });

  test("a mail provider or an applicant-tracking system", () => {
    expect(company("I'd like to apply for the Buyer role.", "lindajoy1961@aol.com")).toBeNull();
    expect(company("I'd like to apply for the Buyer role.", "x7f3a9b2c1d4e@greenhouse-mail.io")).toBeNull();
  });
});

describe("the seeker's corrections win", () => {
  const ask = "I'd like to apply for the Buyer role.";
  const said = (corrections: Partial<typeof context.corrections>) =>
    readLetter(ask, {}, { corrections: { ...context.corrections, ...corrections } }).company;

  test("for a contact", () => {
    expect(said({ companyByContact: { "pat@orchardmills.example": "OM Foods" } })).toMatchObject({
      value: "OM Foods",
      sure: true,
    });
  });

  test("for a domain behind which one firm stands", () => {
    expect(said({ companyByDomain: { "orchardmills.example": "OM Foods" } })).toMatchObject({
      value: "OM Foods",
      sure: true,
    });
  });

  test("but not for a mail provider's domain", () => {
    const { company: read } = readLetter(
      ask,
      { to: [{ name: "Pat", email: "pat@gmail.com" }] },
      { corrections: { ...context.corrections, companyByDomain: { "gmail.com": "Google" } } },
    );
    expect(read.value).not.toBe("Google");
  });
});
