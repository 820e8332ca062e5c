import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** A house's or a desk's mailbox: the person is who signs or who is greeted, and no person is a name for a house. */

const nameOf = (email: string, name: string, text: string): string | undefined =>
  readAnswer(text, { from: [{ name, email }] }).contacts.value[0]?.name;

describe("who answers from a desk's mailbox", () => {
  test.each([
    [
      "hr@royalclarence.example",
      "Royal Clarence HR",
      "We'd like to invite you for an interview.\n\n-- \nDenise Fogarth\nHR & Training Manager",
      "Denise Fogarth",
    ],
    [
      "seleccion@clinicaroble.example",
      "Selección Clínica Roble",
      "¿Te va bien la entrevista el miércoles?\n\n-- \nYesenia Chungo\nAnalista de Selección",
      "Yesenia Chungo",
    ],
    [
      "info@slagerijboom.nl",
      "Slagerij Boom",
      "Je kunt maandag beginnen in de functie.\n\n-- \nIneke Boom",
      "Ineke Boom",
    ],
    [
      "leitung@kita-wurzel.example",
      "Kita Wurzel",
      "Ihre Bewerbung freut uns, kommen Sie zum Gespräch.\n\n-- \nUte Sandner\nLeitung",
      "Ute Sandner",
    ],
    [
      "geral@larboavista.example",
      "Lar Boa Vista",
      "Pode vir à entrevista na sexta?\n\n-- \nOdete Souza",
      "Odete Souza",
    ],
    [
      "transport@mulletfreight.example",
      "Transport",
      "Come for the driving assessment on Friday.\n\nTerry\n\nTerry Mullet\nMullet Freight Ltd, Unit 3",
      "Terry Mullet",
    ],
    [
      "office@saltmarsh-inf.example",
      "Office",
      "We can't invite you to an interview this time.\n\nC. Hobley\nSchool Business Manager",
      "C. Hobley",
    ],
    [
      "contact@fournil-des-halles.example",
      "Le Fournil des Halles",
      "Venez samedi pour un essai.\n\nSylvie\n\n-- \nSylvie Poumel, gérante\nLe Fournil des Halles",
      "Sylvie Poumel",
    ],
    [
      "leitung@kita-libelle-olm.example",
      "Kita Libelle",
      "Ihre Bewerbung freut uns.\n\nHerzliche Grüße\nBirte Klaasen\n\nKita Libelle e. V.\nAm Deich 4",
      "Birte Klaasen",
    ],
    [
      "bureau@lesalizes.example",
      "Bureau Festival Les Alizés",
      "On boucle les équipes fin avril, tu viens ? Bises, Maud",
      "Maud",
    ],
    ["secretaria@olivares.example", "Secretaría Colegio Olivares", "El lunes te digo de la plaza.\nPilar", "Pilar"],
    [
      "personeel@molenwerf.example",
      "Personeel",
      "Kom je vrijdag op gesprek?\n\nGroeten,\nIneke de Wit",
      "Ineke de Wit",
    ],
    ["rh@padarianova.example", "RH", "Pode vir à entrevista na sexta?\n\nAbraço,\nOdete", "Odete"],
  ])("%s", (email, name, text, expected) => expect(nameOf(email, name, text)).toBe(expected));
  test("nobody, where nobody signs", () => {
    expect(nameOf("info@slagerijboom.nl", "Slagerij Boom", "Je kunt maandag beginnen in de functie.")).toBe("");
    expect(
      nameOf("info@cove.example", "Cove", "Come for an interview on Friday.\n\nKind regards\nThe Hiring Team"),
    ).not.toMatch(/team|regards/i);
  });
});

describe("whom a letter to a desk greets", () => {
  test.each([
    [
      "leitung@kita-wurzel.example",
      "Leitung Kita Wurzel",
      "Hallo Frau Dittmar, ich bewerbe mich um die Stelle.",
      "Frau Dittmar",
    ],
    ["kontakt@biohof-quast.example", "Biohof Quast", "Hallo Inge, sucht ihr noch einen Melker?", "Inge"],
    ["secretaria@olivares.example", "", "Buenos días, Pilar: insisto por la plaza de maestra.", "Pilar"],
    ["farmaciasoto@yahoo.es", "", "Buenas tardes, Encarna: me interesa el puesto de auxiliar.", "Encarna"],
    ["bureau@lesalizes.example", "", "Bonjour l'équipe, toujours partant pour le poste de régisseur.", ""],
    ["secretaria@olivares.example", "", "Buenos días,\nLes escribo por la plaza de maestra.", ""],
    ["sollicitaties@molenwerf.example", "Sollicitaties", "Geachte heer, mevrouw, ik solliciteer als timmerman.", ""],
    ["hiring@cove.example", "", "Good evening, Ada Brandt here, I am applying for the cook role.", ""],
    ["hr@cove.example", "Cove HR", "Dear Hiring Manager, I am applying for the cook role.", ""],
  ])("%s", (email, name, text, expected) => {
    expect(readLetter(text, { to: [{ name, email }] }).contacts.value[0]?.name).toBe(expected);
  });
});

describe("what somebody does before their name", () => {
  test.each([
    ["Chef Ana Gil", "Ana Gil"],
    ["Ing. Luis Robles", "Luis Robles"],
    ["Dott.ssa Elena Marche", "Elena Marche"],
    ["Pfarrer Matthias Ruh", "Matthias Ruh"],
    ["Capt. Douglas Strand", "Douglas Strand"],
    ["Wal, van der, Bert", "Bert van der Wal"],
    // A surname alone is called so.
    ["Coach Abernath", "Coach Abernath"],
    ["Dr Crow", "Dr Crow"],
    // Given names that begin alike.
    ["Ingrid Solheim", "Ingrid Solheim"],
    ["Major", "Major"],
  ])("%s → %s", (name, expected) => {
    expect(
      readLetter("I'd like to apply for the cook role.", { to: [{ name, email: "x1@cove.example" }] }).contacts.value[0]
        ?.name,
    ).toBe(expected);
  });
});

describe("what stands before a whole name", () => {
  test.each([
    ["Canon Edmund Frayle", "Edmund Frayle"],
    ["Me Bertrand Lacaze", "Bertrand Lacaze"],
    ["Sr. Fabián Ostrero", "Fabián Ostrero"],
    ["Srta. Inés Robledo", "Inés Robledo"],
    ["Chef Ana Gil", "Ana Gil"],
  ])("is no part of it: %s", (written, name) => {
    expect(nameOf("x@mulletfreight.example", written, "Come for an interview on Friday.")).toBe(name);
  });
  test("gives way to the name under the letter", () => {
    expect(nameOf("u.sanders@kita-wurzel.example", "Frau Sanders", "Kommen Sie zum Gespräch?\n\nUte Sanders")).toBe(
      "Ute Sanders",
    );
  });
});
