import { describe, expect, test } from "vitest";
import { tidyName, withoutDesk } from "@follow-through/core/read/company/tidy-name";
import { cutApart } from "@follow-through/core/read/company/cut-apart";
import { spell } from "@follow-through/core/read/company/spell";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const company = (text: string, to = "noor@gmail.com", subject = ""): string | null =>
  readLetter(text, { to: [{ name: "Noor Visser", email: to }], subject }).company.value;

describe("a name without what stood beside it", () => {
  test.each([
    ["for Quillstone Ceramics", "Quillstone Ceramics"],
    ["Heard Quillstone Ceramics", "Quillstone Ceramics"],
    ["Quillstone Bank on October 1", "Quillstone Bank"],
    ["Quillstone on Sunday", "Quillstone"],
    ["Quillstone Talent Team", "Quillstone"],
    ["Quillstone Ceramics Recruitment Department", "Quillstone Ceramics"],
    ["Quillstone Ceramics Human Resources", "Quillstone Ceramics"],
    ["Quillstone (Northern", "Quillstone"],
    ["Quillstone)", "Quillstone"],
    ["Quillstone Consultants Pvt", "Quillstone Consultants"],
    // What belongs to a name stays.
    ["Society for Old Boats", "Society for Old Boats"],
    ["Stratford on Avon Theatre", "Stratford on Avon Theatre"],
    ["Team Quillstone", "Team Quillstone"],
    ["Quillstone (Leeds)", "Quillstone (Leeds)"],
    ["Coppergate Recruitment", "Coppergate Recruitment"],
  ])("%s → %s", (raw, name) => {
    expect(tidyName(raw)).toBe(name);
  });

  test.each([
    "© 2026 Quillstone Ltd",
    "& Regards",
    "Quillstone is where people make their best friends every single day",
  ])("no name at all: %s", (raw) => {
    expect(tidyName(raw)).toBeNull();
  });

  test("a desk goes only where the firm is also named without it", () => {
    expect(withoutDesk("Quillstone Talent", ["Quillstone"])).toBe("Quillstone");
    expect(withoutDesk("Quillstone Talent", ["Orrery"])).toBe("Quillstone Talent");
  });
});

describe("an address read as a name", () => {
  test.each([
    ["theevenpost", "The Even Post"],
    ["theatrebarn", "Theatrebarn"],
    ["schlosserei-brandt-soehne", "Schlosserei Brandt & Söhne"],
    ["lycee-montfleur", "Lycée Montfleur"],
    ["mairie-montfleur", "Mairie de Montfleur"],
  ])("%s → %s", (label, name) => {
    expect(cutApart(label)).toBe(name);
  });

  test("the small words that an address leaves out come back where the mail writes them", () => {
    expect(spell("communaute-montfleur", ["Agnès Roy\nCommunauté de la Montfleur"])).toMatchObject({
      name: "Communauté de la Montfleur",
      written: true,
    });
  });
});

describe("who hires, by what is said around the name", () => {
  test.each([
    ["a firm that will soon advertise", "The Orrery Institute will be advertising for a conservator soon."],
    ["one that is about to", "I hear the Orrery Institute is about to advertise for a conservator."],
    ["one that loses somebody", "You said the Orrery Institute is losing its conservator."],
    ["one with an aside behind it", "The Orrery Institute (no, not yours) has an opening for a conservator."],
    ["one in a town", "The Orrery Institute in Fallbrook (no, not yours) has an opening for a conservator."],
    ["where the reader has been", "You've been at Orrery Institute for years, is there a way in?"],
    ["verb last, in Dutch", "Ik zie dat Orrery Institute een conservator zoekt."],
    ["verb last, in German", "Ich sehe, dass Orrery Institute eine Restauratorin sucht."],
    ["in the name of", "La convocatoria sale a nombre de Orrery Institute."],
    ["a guess at the client", "You would not say who, so I'm assuming this is Orrery Institute."],
    ["a notice seen there", "I saw the card for a conservator up at Orrery Institute last night."],
  ])("%s", (_, text) => {
    expect(company(text)?.replace(/^the /i, "")).toBe("Orrery Institute");
  });

  test.each([
    ["where somebody was met", "We met at the Fallbrook jobs fair. I'd like to be your conservator."],
    ["a number's letters", "I have not applied for QX/2288, only for the conservator post."],
    [
      "a bank that swallowed the seeker's own",
      "My old firm merges into Carrick Savings soon. I'd like to be a conservator.",
    ],
    ["a shortened title", "I applied for the Assistant AD job last week."],
  ])("not %s", (_, text) => {
    expect(company(text, "noor@orrery.example")).toBe("Orrery");
  });

  test("a client of the agency, not the agency that writes", () => {
    const reading = readAnswer(
      "Your profile was shortlisted by our client.\n\nCompany: Orrery Engineering\nLocation: Fallbrook\n\nRita Mall\nTinderbox Consultants Pvt Ltd",
      { from: [{ name: "Rita Mall", email: "rita@tinderboxconsultants.example" }] },
    );
    expect(reading.company.value).toBe("Orrery Engineering");
  });

  test("a robot's product name is no firm", () => {
    const reading = readAnswer("The employer has updated your application.", {
      from: [{ name: "Indeed Apply", email: "no-reply@indeedemail.com" }],
      subject: "An update on your application from Orrery Bakehouse",
    });
    expect(reading.company.value).toBe("Orrery Bakehouse");
  });

  test("a job board that shows the opening is no firm", () => {
    expect(company("Orrery is hiring: https://www.museum-vacatures.nl/vacature/conservator-4411")).toBe("Orrery");
  });

  test("a name cut from the contact's own address is stood by, however it is spelled", () => {
    const letter = "I'd like to apply for the Conservator job.";
    const to = (email: string): boolean =>
      readLetter(letter, { to: [{ name: "Noor Visser", email }], subject: "" }).company.sure;
    expect(to("noor@vlindervandeoever.example")).toBe(true);
    expect(to("noor@orrery.example")).toBe(true);
  });

  test("a domain that is the writer's own surname is no firm beside one that hires", () => {
    const text = "Orrery Foundation is after a Grants Director. Would you put in a word?";
    expect(company(text, "noor@visser.example")).toBe("Orrery Foundation");
  });
});

describe("a firm behind an agency or beside other names", () => {
  const at = (text: string, to: string, subject = ""): string | null =>
    readLetter(text, { to: [{ name: "Pat Lee", email: to }], subject }).company.value;
  test.each([
    [
      "Brackwater Rail have asked us, you said, to find a track engineer for the Severn tunnel.",
      "pat@gmail.com",
      "Brackwater Rail",
    ],
    ["Orrin Aero will need a fitter at the Leith base in May.", "pat@gmail.com", "Orrin Aero"],
    ["Halden (my current lot) want me to stay. Is the Buyer role open?", "pat@orchardmills.example", "Orchard Mills"],
  ])("%s", (text, to, name) => {
    expect(at(text, to)).toBe(name);
  });
  test("in a subject that says who seeks", () => {
    expect(
      at("Salut Pat, tu peux lui parler de moi ?", "pat@laposte.net", "L'Atelier du Pont cherche quelqu'un ?"),
    ).toBe("L'Atelier du Pont");
  });
});
