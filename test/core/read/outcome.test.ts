import { describe, expect, test } from "vitest";
import { readOutcome } from "@follow-through/core/read/outcome";

describe("what an answer means", () => {
  test.each([
    ["referred", "I've put you into the portal, expect a mail from the robot."],
    ["referred", "Forwarded your CV to our recruiter this morning."],
    ["referred", "Your referral has been submitted."],
    ["referred", "Ich habe Ihre Unterlagen an die Personalabteilung weitergeleitet."],
    ["referred", "J'ai transmis votre CV à la DRH."],
    ["referred", "He pasado tu currículum a recursos humanos."],
    ["referred", "Já encaminhei seu currículo para o RH."],
    ["advocated", "I told her she'd be daft not to see you."],
    ["advocated", "Spoke with the hiring manager about you yesterday."],
    ["advocated", "Put in a good word for you with Denise."],
    ["advocated", "Ich habe bei der Leiterin ein gutes Wort für Sie eingelegt."],
    ["interview", "We would like to invite you to an interview next week."],
    ["interview", "Could you do Thursday at 3pm?"],
    ["interview", "Would Tuesday the 12th at 3pm suit?"],
    ["interview", "Wir möchten Sie gerne zu einem Gespräch einladen."],
    ["interview", "Je vous propose de nous rencontrer mercredi."],
    ["interview", "Nos gustaría que vinieras este jueves a las 11."],
    ["interview", "Gostaríamos de marcar uma entrevista."],
    ["interview", "We nodigen je graag uit voor een kennismaking."],
    ["offer", "We are delighted to offer you the position of Grain Buyer."],
    ["offer", "The job is yours if you want it."],
    ["offer", "We'd like you to join us as Compliance Manager."],
    ["offer", "Wir möchten Ihnen die Stelle anbieten."],
    ["rejected", "We have decided not to move forward at this time."],
    ["rejected", "In the end we went with somebody with more experience."],
    ["rejected", "Leider haben wir uns für einen anderen Bewerber entschieden."],
    ["rejected", "Votre candidature n'a pas été retenue."],
    ["rejected", "Lamentamos informarte de que hemos elegido a otra persona."],
    ["rejected", "Helaas hebben we voor een andere kandidaat gekozen."],
    ["closed", "The role has been put on hold."],
    ["closed", "There is a hiring freeze."],
    ["closed", "The position was filled internally."],
    ["closed", "Die Stelle ist leider bereits besetzt."],
    ["closed", "Le poste a été pourvu en interne."],
    ["closed", "A vaga foi congelada."],
    ["closed", "De vacature is inmiddels vervuld."],
  ])("%s: %s", (outcome, text) => {
    expect(readOutcome(text, false).value).toBe(outcome);
  });
});

describe("what must not be read as an outcome", () => {
  test.each([
    "I can't refer you, I'm afraid, they don't let contractors do it.",
    "I could refer you if you like.",
    "If they offered it to you, would you take it?",
    "I haven't talked to the manager about you yet.",
    "Shall I put in a word for you?",
    "I'll pass your CV on when I'm back.",
    "If your qualifications match, a recruiter will contact you to arrange an interview.",
    "It was a pleasure to talk to you on Monday.",
    "This isn't an offer.",
    "The other role is filled.",
    "We have not decided yet.",
    "No idea when she'll do interviews.",
    "Thanks, got it, I'll read it on the train.",
    "Bitte schicken Sie mir noch Ihre Zeugnisse.",
  ])("%s", (text) => {
    expect(readOutcome(text, false).value).toBeNull();
  });
});
