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
