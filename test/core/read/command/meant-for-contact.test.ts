import { describe, expect, test } from "vitest";
import { isLetter, type Names } from "@follow-through/core/read/meant-for-contact";

const names: Names = { contacts: ["Pat Lee", "Müller, Anna"], seeker: "Jo Rivera" };

describe("a letter meant for the contact", () => {
  test.each([
    "Hi Pat, thanks!  See you on Friday.",
    "Hi Pat,\n\nplease find my CV attached.\n\nBest,\nJo",
    "Dear Ms Lee,\nI am still very interested.",
    "Sehr geehrte Frau Müller,\n\nvielen Dank für das Gespräch.\n\nMit freundlichen Grüßen\nJo Rivera",
    "Bonjour Pat,\nmerci pour votre réponse.",
    "pat, hello\n\nThank you for your reply. Could we talk on Tuesday?\n\nBest regards,\nJo",
    "Thanks for the update. Could you let me know when you decide?\n\nBest,\nJo",
    "Hello,\n\nThank you for your time last week. I look forward to hearing from you.\n\nKind regards\nJo Rivera",
    "Thank you for your quick answer. I would love to talk on Tuesday at ten if that suits you.",
    "Hallo,\n\nvielen Dank für Ihre Nachricht. Ich freue mich auf das Gespräch mit Ihnen.\n\nViele Grüße\nJo",
    "Hola,\n\ngracias por su respuesta. Quedo a su disposición.\n\nSaludos\nJo",
    "Bom dia,\n\nobrigado pela resposta. Quando posso falar com você?\n\nAbraço\nJo",
    "Goedemorgen,\n\nbedankt voor uw bericht. Ik hoor graag van u.\n\nMet vriendelijke groet\nJo",
  ])("%s", (text) => expect(isLetter(text, names)).toBe(true));
});

describe("a note, a question to the assistant or nothing", () => {
  test.each([
    "",
    "ok",
    "Hi Pat",
    "Hi",
    "Thanks",
    "Thanks,\nJo",
    "Spoke to Pat on the phone. She said they decide by Friday.",
    "Pat is away until May. I will ask Anna Müller instead.",
    "Pat answered by phone and wants to see me next week, nothing is fixed yet and I am not sure about the salary.",
    "Hi,\nwhat does this mean?",
    "Can you remind me again next Friday? Thanks",
    "Thank you for your reminder. I already talked to Pat, so you can leave this thread alone now.\n\nBest\nJo",
    "Hello assistant,\nplease take this nudge off. I wrote to them yesterday. Thank you\nJo",
    "Danke für die Erinnerung. Ich habe sie gestern angerufen, Sie können das schließen.\nJo",
    "Salary 55k, remote two days, start in March.",
    "Called twice, nobody there. Will try again.",
    "The interview went well. They asked about my notice period and whether I could start in January.",
    "Merci, c’est noté.",
  ])("%s", (text) => expect(isLetter(text, names)).toBe(false));
});
