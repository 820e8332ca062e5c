import { isClosing } from "@follow-through/core/mail/closing";
import { textLines } from "@follow-through/core/mail/line";
import { cutSignature } from "@follow-through/core/mail/signature";
import { describe, expect, test } from "vitest";

const LETTER = "Hi Pat,\n\nis the analyst job still open? I could start in May.";
const cut = (tail: string, name = "Jo Park"): { text: string; signature: string } =>
  cutSignature(textLines(`${LETTER}${tail}`).lines, name);

describe("a closing and the name typed below it", () => {
  test.each([
    "\n\nBest,\nJo",
    "\n\nKind regards,\n\nJo Park",
    "\n\nKind regards,\n\nJo Park\n07700 900318",
    "\n\nThanks so much for reading this,\nJo",
    "\n\nJo",
    "\n\n- jo",
    "\n\n/j",
    "\n\njo x",
    "\n\nMit freundlichen Grüßen\nJo Park",
    "\n\nMit freundlichen Grüßen\nim Auftrag\nPark",
    "\n\nBien cordialement,\nJo Park",
    "\n\nUn cordial saludo,\nJo Park",
    "\n\nAtenciosamente,\nJo Park",
    "\n\nMet vriendelijke groet,\nJo Park",
    "\n\nJo\n\nPS I have my own car.",
    "\n\nBest,\nJo\n\nTuesday works too\nOr Friday after lunch",
    "\n\nBest,\nJo\n\nP.S. what kind of dog is that?",
  ])("stay with the words: %j", (tail) => {
    expect(cut(tail)).toEqual({ text: `${LETTER}${tail}`, signature: "" });
  });
});

describe("what stands apart below the words", () => {
  test.each([
    ["the delimiter's part", "\n\nJo", "\n\n-- \nJo Park\nAnalyst, Widgets Ltd\n+44 7700 900318"],
    ["a delimiter without its space", "\n\nJo", "\n--\nJo Park / analyst"],
    ["a line of underscores", "\n\nJo", "\n\n___\nJo Park\nwww.jopark.example"],
    ["a card below a closing", "\n\nRegards,", "\n\nJo Park\nData Analyst\nWidgets B.V.\nM +31 6 5550 1172"],
    ["a card below the closing and name", "\n\nBest,\nJo", "\n\nJo Park MSc\nData Analyst, Widgets Ltd\n07700 900651"],
    ["a card below the first name", "\n\nJo", "\n\nJo Park\nTy Newydd Cottage, Llanfechain"],
    [
      "a card below a typed whole name",
      "\n\nYours,\n\nJo Park",
      "\n\nJo Park\nOperations Manager, Widgets Co.\n(home) 555-0184",
    ],
    ["a card that begins with the firm", "\n\nWarm greetings\nJo", "\n\nSTUDIO WIDGET\nJo Park, environment & archviz"],
    [
      "a card whose lines stand apart",
      "\n\nRegards,",
      "\n\nJo Park\n\nData Analyst\n\nWidgets B.V.\n\nM +31 6 5550 1172",
    ],
    ["an office without a number", "\n\nBest,\nJo Park", "\n\nHead of Culture\nCity of Widgets"],
    ["an office in another language", "\n\nCom estima,\nJo Park", "\n\nGente & Gestão\nWidgets"],
    ["a card that begins with an initial", "\n\nRespectfully,", "\n\nJ. Park\nAnalyst C, Widgets RD"],
    ["a profile", "\n\nJo", "\n\nhttps://www.linkedin.com/in/jo-park-12345"],
    ["a card without a closing", "\n\nFly safe", "\n\nJo Park\nStation Manager, RNO\nAltamont Air"],
    ["a card of one line", "\n\nJo", "\n\nJo Park | Head of Data | Widgets"],
    ["a card below the short name", "\n\nJojo", "\n\nJojo Park\nWidgets, Unit 3\nOperator licence 4711"],
    ["a card right below the typed name", "\n\nJo", "\nJo Park\nTeam Leader\nWidgets Trust"],
    ["a card below an initial and surname", "\n\nGood luck\nJ. Park", "\n\nJo Park\nSupervisor, Widget County"],
    ["a firm below the typed name", "\n\nJo", "\n\nWidget Lift & Shift, Athlone"],
    ["a house below a German closing", "\n\nHerzlich\nIhr Jo Park", "\n\nKirchengemeinde St. Nikolai\nPfarramt"],
    [
      "a card below a closing without umlauts",
      "\n\nMit freundlichen Gruessen",
      "\n\nJo Park\nLeiter Versand\nWidget GmbH",
    ],
    [
      "an address below the name",
      "\n\nMit freundlichen Grüßen\nJo Park",
      "\n\nDeichhörn 26, 28217 Bremen\nTel. 0176 2026 0417",
    ],
    ["a device line", "\n\nJo", "\n\nSent from my iPhone"],
    ["a device line in German", "\n\nJo", "\n\nVon meinem iPhone gesendet"],
    ["a device line in French", "\n\nJo", "\n\nEnvoyé de mon iPhone"],
    ["a device line in Spanish", "\n\nJo", "\n\nEnviado desde mi iPhone"],
    ["a device line in Portuguese", "\n\nJo", "\n\nEnviado do meu iPhone"],
    ["a device line in Dutch", "\n\nJo", "\n\nVerstuurd vanaf mijn iPhone"],
    ["Outlook's device line", "\n\nJo", "\n\nGet Outlook for iOS<https://aka.ms/o0ukef>"],
    [
      "a disclaimer",
      "\n\nJo",
      "\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.",
    ],
    [
      "a disclaimer in German",
      "\n\nJo",
      "\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.",
    ],
    ["a disclaimer in French", "\n\nJo", "\n\nCe message et toutes les pièces jointes sont confidentiels."],
    [
      "a disclaimer in other words",
      "\n\nJo",
      "\n\nThis e-mail is intended for the addressee only. If you received it in error please tell the sender.",
    ],
    [
      "a disclaimer in Spanish, in other words",
      "\n\nJo",
      "\n\nSolo el destinatario puede leer este correo electrónico, que es confidencial.",
    ],
    [
      "a disclaimer in Dutch, in other words",
      "\n\nJo",
      "\n\nAlleen de geadresseerde mag dit bericht lezen; het is vertrouwelijk.",
    ],
    [
      "a disclaimer behind the firm's number",
      "\n\nBest,\nJo",
      "\n\nJo Park\nWidgets Ltd\nRegistered charity 47. The contents of this email are confidential and for the addressee.",
    ],
    [
      "a card and a disclaimer",
      "\n\nJo",
      "\n\nJo Park | Analyst\nWidgets Ltd\n\nPlease consider the environment before printing this email.",
    ],
  ])("is cut: %s", (_what, kept, gone) => {
    const { text, signature } = cut(`${kept}${gone}`);
    expect(text).toBe(`${LETTER}${kept}`);
    expect(signature).not.toBe("");
  });
});

describe("what only looks like a signature", () => {
  test.each([
    ["name and office where nothing else signs", "\n\nJo Park MSc\nSuperintendent Pharmacist"],
    ["name and house where nothing else signs", "\n\nJo Park\nStiftung Widget, Personal"],
    ["name and degree below a sentence of thanks", "\n\nThank you for your time, ma.\n\nJo Park\nB.Eng (First Class)"],
    [
      "words about something confidential",
      "\n\nJo\n\nPlease treat this message as confidential, my boss doesn't know.",
    ],
    ["the posting below the name", "\n\nBest,\nJo\n\nhttps://jobs.example/acme/analyst-4711"],
    ["a list of links", "\n\nhttps://jobs.example/1\nhttps://jobs.example/2"],
    ["a phone number to call", "\n\nCall me on 07700 900318 after three."],
    [
      "dashes between parts",
      "\n\n---\n\nI also have a question about the second role, which seems to be the better fit for me.\n\nJo",
    ],
    ["somebody else's card", "\n\nMy referee:\n\nMarit Dahl\nHead of Data, Brandling\nmarit@brandling.example"],
    ["a sentence about a phone", "\n\nSent from Leeds, where it rains."],
    ["short lines", "\n\nnotice: a month\nbased in: Lisbon\nlanguages: Go"],
    ["slots", "\n\n- Mon 20 April, 10:00\n- Tue 21 April, 16:00"],
    [
      "two paragraphs after a thank-you",
      "\n\nThank you,\n\nand one more thing: I would need a visa.\nIs that a problem?\nI hope not.",
    ],
  ])("stays: %s", (_what, tail) => {
    expect(cut(tail)).toEqual({ text: `${LETTER}${tail}`, signature: "" });
  });

  test("stays where it is all there is", () => {
    expect(cutSignature(textLines("Jo Park\nAnalyst\n07700 900318").lines, "Jo Park").text).toBe(
      "Jo Park\nAnalyst\n07700 900318",
    );
    expect(cutSignature(textLines("-- \nJo Park").lines, "Jo Park").text).toContain("Jo Park");
  });
});

describe("a closing line", () => {
  test.each([
    "Best,",
    "Thanks!",
    "Kind regards",
    "Mit besten Grüßen",
    "Cordialement,",
    "Un saludo,",
    "Abraço",
    "Groetjes,",
    "Thank you for reading this,",
    "With all good wishes,",
  ])("%s", (line) => {
    expect(isClosing(line)).toBe(true);
  });

  test.each([
    "Thanks to Maria I found the job on your site last week",
    "Best of all, I have a van",
    "Could you call me?",
    "Thank you for the interview, could we talk about the salary band?",
    "",
    "Yours or mine?",
  ])("is none: %j", (line) => {
    expect(isClosing(line)).toBe(false);
  });
});
