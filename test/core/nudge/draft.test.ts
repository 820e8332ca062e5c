import { describe, expect, test } from "vitest";
import { draftFor, mailtoMostChars, mailtoOf } from "@follow-through/core/nudge/draft";
import type { Occasion } from "@follow-through/core/nudge/draft/form";
import type { Language } from "@follow-through/core/read/reading";
import type { Rung, Stage, Thread } from "@follow-through/core/thread/thread";
import { aThread } from "../../fixture/thread.ts";

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt", "nl"];
const jo = { name: "Jo Park", points: [] };
const withPoints = { name: "Jo Park", points: [{ reason: "Streams at scale", proof: "moved the billing to streams" }] };

const interviewDay = "2026-03-13";
// Each row leads to a form of its own.
const occasions: readonly (readonly [string, Occasion, number, Rung, Stage])[] = [
  ["a first follow-up", "silence", 1, "contacted", "outreach"],
  ["a second", "silence", 2, "contacted", "outreach"],
  ["after a talk", "silence", 1, "talked", "outreach"],
  ["after a referral", "silence", 1, "referred", "outreach"],
  ["about an application", "silence", 1, "contacted", "application"],
  ["about an application again", "silence", 2, "contacted", "application"],
  ["after an interview", "silence", 1, "interview", "interview"],
  ["thanks for an interview", "thank-you", 1, "interview", "interview"],
  ["an answer to begin", "your-move", 1, "talked", "outreach"],
  ["the day they proposed", "confirm", 1, "interview", "interview"],
  ["an answer to an offer", "your-move", 1, "offer", "interview"],
  ["past the day they named", "promise-passed", 1, "contacted", "outreach"],
  ["with the posting gone", "posting-gone", 1, "contacted", "outreach"],
  ["to somebody else there", "second-person", 1, "contacted", "outreach"],
  ["at the end", "gone-quiet", 1, "contacted", "outreach"],
  ["after a no", "declined", 1, "contacted", "outreach"],
  ["on the best day", "hired", 1, "hired", "interview"],
];

const unknowns: readonly Partial<Thread>[] = [
  {},
  { company: null },
  { jobs: [] },
  { company: null, jobs: [] },
  { contacts: [{ email: "pat@acme.example", name: "" }] },
  { company: null, jobs: [], contacts: [] },
];

describe("a draft", () => {
  test.each(languages)("reads as a letter in %s, whatever is known", (language) => {
    for (const [name, cause, step, rung, stage] of occasions) {
      for (const parts of unknowns) {
        const { text } = draftFor(aThread({ language, rung, stage, interviewDay, ...parts }), { cause, step }, jo);
        const where = `${language}, ${name}, ${JSON.stringify(parts)}:\n${text}`;
        expect(text, where).not.toMatch(/ {2}|\s[,.](?!\S)|\n{3}|undefined|null|!/);
        expect(text.split("\n\n").length, where).toBeGreaterThanOrEqual(3);
        expect(text.endsWith("\nJo"), where).toBe(true);
        expect(text.length, where).toBeLessThan(700);
      }
    }
  });

  test("is another one for each occasion, in each language", () => {
    for (const language of languages) {
      const texts = occasions.map(
        ([, cause, step, rung, stage]) =>
          draftFor(aThread({ language, rung, stage, interviewDay }), { cause, step }, jo).text,
      );
      expect(new Set(texts).size).toBe(occasions.length);
    }
  });

  test("asks nobody's gender", () => {
    for (const language of languages) {
      for (const [, cause, step, rung, stage] of occasions) {
        const { text } = draftFor(aThread({ language, rung, stage, interviewDay }), { cause, step }, jo);
        expect(text).not.toMatch(
          /\(e\)|\(a\)|obrigad|interesad|interessad|encantad|ravie?\b|intéressée?\b|Sehr geehrte|Lieber?\b/i,
        );
      }
    }
  });

  test.each<[Language, string, string]>([
    ["en", "Care about People", "my application to Care about People,"],
    ["de", "Rat zu einer Mitarbeit", "meine Bewerbung zu einer Mitarbeit bei Rat zu einer Mitarbeit geschickt"],
    [
      "fr",
      "Aide une candidature chez Soi",
      "ma candidature concernant un emploi chez Aide une candidature chez Soi et",
    ],
    ["es", "Nota sobre el puesto Norte", "mi candidatura para trabajar en Nota sobre el puesto Norte y"],
    ["pt", "Guia sobre a vaga Certa", "minha candidatura para trabalhar na empresa Guia sobre a vaga Certa e"],
    ["nl", "Boek over de functie Mens", "mijn sollicitatie bij Boek over de functie Mens,"],
  ])("turns its own preposition round and leaves a firm's name as it is, in %s", (language, company, said) => {
    const parts = { language, company, rung: "contacted", stage: "application" } as const;
    const untitled = draftFor(aThread({ ...parts, jobs: [] }), { cause: "silence", step: 1 }, jo).text;
    expect(untitled).toContain(said);
    expect(draftFor(aThread(parts), { cause: "silence", step: 1 }, jo).text).toContain(company);
  });

  test("names the day that they proposed as its language does", () => {
    const confirming = (language: Language, day = interviewDay): string =>
      draftFor(aThread({ language, interviewDay: day }), { cause: "confirm", step: 1 }, jo).text.split("\n\n")[1] ?? "";
    expect(confirming("en")).toContain("Friday 13 March suits me well");
    expect(confirming("de")).toContain("am Freitag, 13. März, passt mir gut");
    expect(confirming("fr")).toContain("Le vendredi 13 mars me convient");
    expect(confirming("fr", "2026-04-01")).toContain("Le mercredi 1er avril me convient");
    expect(confirming("es")).toContain("El viernes 13 de marzo me viene");
    expect(confirming("pt")).toContain("sexta-feira, 13 de março, é boa");
    expect(confirming("nl")).toContain("op vrijdag 13 maart komt");
  });

  test("carries the seeker's own reasons where they help, and not twice", () => {
    const with1 = (rung: Rung, step: number): string =>
      draftFor(aThread({ rung }), { cause: "silence", step }, withPoints).text;
    expect(with1("contacted", 1)).toContain("What I would bring:\n- Streams at scale: moved the billing to streams");
    expect(with1("referred", 1)).toContain("What you could say about me:\n- Streams at scale");
    expect(with1("contacted", 2)).not.toContain("Streams");
  });

  test("greets one person by name, and several or nobody without", () => {
    const greeting = (language: Language, contacts: Thread["contacts"]): string =>
      draftFor(aThread({ language, contacts }), { cause: "silence", step: 1 }, jo).text.split("\n")[0] ?? "";
    const pat = { email: "pat@acme.example", name: "Pat Lee" };
    expect(languages.map((language) => greeting(language, [pat]))).toEqual([
      "Hi Pat,",
      "Guten Tag Pat Lee,",
      "Bonjour Pat,",
      "Hola, Pat:",
      "Olá, Pat,",
      "Dag Pat,",
    ]);
    expect(languages.map((language) => greeting(language, [pat, pat]))).toEqual([
      "Hello,",
      "Guten Tag,",
      "Bonjour,",
      "Hola:",
      "Olá,",
      "Goedendag,",
    ]);
  });
});

describe("a link that opens a draft", () => {
  const bcc = "track@in.example.com";
  const long = "ü".repeat(900);

  test("holds recipients, subject, the assistant on BCC and the words", () => {
    const link = new URL(
      mailtoOf({ to: ["pat@acme.example", "a+b&c@acme.example"], subject: "Re: A & B?", text: "Hi,\n\nfine." }, bcc),
    );
    expect(link.pathname).toBe("pat@acme.example,a%2Bb%26c@acme.example");
    expect(Object.fromEntries(link.searchParams)).toEqual({ subject: "Re: A & B?", bcc, body: "Hi,\r\n\r\nfine." });
  });

  test.each([
    ["words that are too long", { to: ["pat@acme.example"], subject: "Re: A", text: long }],
    ["a subject that is too long", { to: ["pat@acme.example"], subject: long, text: "Hi" }],
    [
      "recipients that are too many",
      { to: Array.from({ length: 90 }, (_, i) => `person.${i}@acme.example`), subject: "Re: A", text: "Hi" },
    ],
    ["half a character", { to: ["pat@acme.example"], subject: "\ud83d", text: "\ud83d" }],
  ])("stays within what mail clients take with %s", (_name, draft) => {
    expect(mailtoOf(draft, bcc).length).toBeLessThanOrEqual(mailtoMostChars);
  });

  test("leaves words out rather than cutting them, and the reasons first", () => {
    expect(mailtoOf({ to: [], subject: "", text: long }, bcc)).not.toContain("body");
    expect(mailtoOf({ to: [], subject: "", text: long, short: "the short one" }, bcc)).toContain(
      "body=the%20short%20one",
    );
  });

  test("adds no header of a subject's or an address's own", () => {
    const link = mailtoOf(
      { to: ["x@y.example?cc=mallory@z.example"], subject: "A&cc=mallory@z.example\r\nBcc: x", text: "" },
      bcc,
    );
    expect([...new URL(link).searchParams.keys()]).toEqual(["subject", "bcc", "body"]);
    expect(link).not.toMatch(/[\r\n]/);
  });
});
