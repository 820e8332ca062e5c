import { describe, expect, test } from "vitest";
import { readInterviewDay } from "@follow-through/core/read/interview-day";
import { readBackOn, readPromise } from "@follow-through/core/read/promise";

// A Thursday, ten in the evening in Berlin.
const anchor = { at: "2026-03-05T21:00:00Z", offsetMinutes: 60 };

describe("a promised day counts from the mail's own date", () => {
  test.each([
    ["en", "We decide by the 14th.", "2026-03-14"],
    ["en", "We'll get back to you within two weeks.", "2026-03-19"],
    ["en", "You will hear from us by Friday.", "2026-03-06"],
    ["en", "We will decide by Friday 20 March and get back to you.", "2026-03-20"],
    ["en", "We'll make a decision by 20 March and let everybody know.", "2026-03-20"],
    ["de", "Wir entscheiden bis zum 20. März und melden uns bei Ihnen.", "2026-03-20"],
    ["fr", "Nous déciderons d'ici le 20 mars et reviendrons vers vous.", "2026-03-20"],
    ["es", "Decidiremos antes del 20 de marzo y nos pondremos en contacto contigo.", "2026-03-20"],
    ["pt", "Decidiremos até 20 de março e entraremos em contacto.", "2026-03-20"],
    ["nl", "We beslissen uiterlijk 20 maart en laten het je weten.", "2026-03-20"],
    ["en", "I'll let you know by 20 March.", "2026-03-20"],
    ["en", "I'm in meetings all day, but will call you tomorrow.", "2026-03-06"],
    ["en", "I'll speak to the team and get back to you on Monday.", "2026-03-09"],
    ["en", "Our hiring manager will be in touch by 12 March.", "2026-03-12"],
    ["en", "By Friday 13 March we will have made a decision and let you know.", "2026-03-13"],
    ["en", "You'll have an answer by the end of next week.", "2026-03-13"],
    ["en", "We hope to come back to you by the end of the month.", "2026-03-31"],
    ["en", "The panel will decide on 18 March.", "2026-03-18"],
    ["en", "We will let you know by Wednesday if you are through to the next round.", "2026-03-11"],
    ["en", "We aim to respond to every applicant within 10 working days.", "2026-03-19"],
    ["en", "On Tuesday I'll give you a call.", "2026-03-10"],
    ["en", "You will hear from us by Monday, March 16.", "2026-03-16"],
    ["en", "We'll let you know by Tuesday 17th.", "2026-03-17"],
    ["en", "Happy to, and I'll be in touch on Tues.", "2026-03-10"],
    ["en", "Let me ask around and I'll come back to you by the end of the week.", "2026-03-06"],
    ["en", "You can expect to hear from us in 3-5 business days.", "2026-03-12"],
    ["en", "Will let you know by Monday.", "2026-03-09"],
    ["en", "We will respond within two to three weeks.", "2026-03-26"],
    ["en", "We are aiming to get back to all candidates by Friday 13 March.", "2026-03-13"],
    ["fr", "Nous reviendrons vers vous dans un délai de trois semaines.", "2026-03-26"],
    ["pt", "Retornamos até o fim da semana que vem.", "2026-03-13"],
    ["de", "Wir melden uns in 2-3 Wochen.", "2026-03-26"],
    ["de", "Ich rufe Sie morgen an.", "2026-03-06"],
    ["de", "Sie erhalten bis zum 14. eine Antwort von uns.", "2026-03-14"],
    ["fr", "Je vous réponds d'ici demain.", "2026-03-06"],
    ["es", "Nos pondremos en contacto contigo antes del 15 de marzo.", "2026-03-15"],
    ["pt", "Amanhã te ligo.", "2026-03-06"],
    ["nl", "Morgen bel ik je.", "2026-03-06"],
    ["en", "Sara will contact you no later than Monday.", "2026-03-09"],
    ["en", "Give me until Wednesday and I'll have news for you.", "2026-03-11"],
    ["de", "Wir melden uns bis zum 20. März.", "2026-03-20"],
    ["de", "Wir melden uns innerhalb von zwei Wochen.", "2026-03-19"],
    ["de", "Ich gebe Ihnen bis Montag Bescheid.", "2026-03-09"],
    ["de", "Bis Ende nächster Woche hören Sie von uns.", "2026-03-13"],
    ["de", "Wir werden Ihnen bis spätestens 12.03.2026 eine Rückmeldung geben.", "2026-03-12"],
    ["de", "Die Entscheidung fällt am 17. März.", "2026-03-17"],
    ["fr", "Nous ferons un retour à tous avant le 12 juin.", "2026-06-12"],
    ["fr", "Je reviens vers vous lundi.", "2026-03-09"],
    ["fr", "Nous vous donnerons une réponse sous quinze jours.", "2026-03-20"],
    ["fr", "Vous aurez de nos nouvelles d'ici vendredi 13 mars.", "2026-03-13"],
    ["fr", "On vous rappelle mardi.", "2026-03-10"],
    ["es", "Te diremos algo en dos semanas.", "2026-03-19"],
    ["es", "Te llamo el lunes.", "2026-03-09"],
    ["es", "Tendrás una respuesta antes del 20 de marzo.", "2026-03-20"],
    ["es", "El miércoles te confirmamos.", "2026-03-11"],
    ["pt", "Daremos um retorno em duas semanas.", "2026-03-19"],
    ["pt", "Vou te dar uma resposta até segunda-feira.", "2026-03-09"],
    ["pt", "Entraremos em contato até 20 de março.", "2026-03-20"],
    ["pt", "Na quarta-feira eu te aviso.", "2026-03-11"],
    ["nl", "Je hoort binnen twee weken van ons.", "2026-03-19"],
    ["nl", "Ik laat het je maandag weten.", "2026-03-09"],
    ["nl", "Wij nemen voor 20 maart contact met u op.", "2026-03-20"],
    ["nl", "Volgende week dinsdag bel ik je.", "2026-03-10"],
    ["nl", "We komen er uiterlijk woensdag op terug.", "2026-03-11"],
  ] as const)("%s: %s", (language, text, day) => {
    expect(readPromise(text, language, anchor)).toMatchObject({ value: day, sure: true });
  });
});

describe("no day is promised by", () => {
  test.each([
    ["en", "Thanks, got it."],
    ["en", "The closing date was 1 March 2019."],
    ["en", "I was on holiday until last week."],
    ["en", "I put you into our portal just now, you should hear from them."],
    ["en", "I have put you into the portal. Could you send me your availability for next week?"],
    ["en", "Today I passed your CV on, and someone will contact you."],
    ["en", "You'll hear from us today."],
    ["en", "I spoke to the team on Monday and will let you know."],
    ["en", "Sorry, I wanted to get back to you by Friday."],
    ["en", "Could you let me know by Friday?"],
    ["en", "Please send us your references by 12 March."],
    ["en", "Applications close on 20 March and we will be in touch after that."],
    ["en", "We will contact you about the open day on 12 March."],
    ["en", "I'll send your CV to Tom on Monday."],
    ["en", "The role starts on 1 April, we'll let you know."],
    ["en", "If the panel likes your work, we'll call you on Friday."],
    ["en", "We won't be able to decide by Friday."],
    ["en", "You won't hear from us before 20 March."],
    ["en", "Can I call you on Monday?"],
    ["en", "My sister will hear from her school by Friday."],
    ["en", "We'll let you know about the vacancy that opens on 2 April."],
    ["en", "The team decided on Friday to hire somebody else."],
    ["en", "I'm meeting Tom on Monday and he'll like your CV."],
    ["en", "We're having a party on Friday, you should come."],
    ["en", "I'd have let you know by Monday."],
    ["en", "You have until Friday to confirm."],
    ["en", "I told HR on Tuesday, they'll call you."],
    ["en", "We'll call you tomorrow if the budget is approved."],
    ["en", "If you don't hear from us within two weeks, please assume the role is filled."],
    ["de", "Morgen habe ich Urlaub, ich melde mich."],
    ["fr", "Je suis en congé jusqu'à lundi et votre CV est parti aux RH."],
    ["es", "Mañana es festivo, te llamaremos."],
    ["pt", "Amanhã é feriado, te ligo."],
    ["nl", "Ik ben vrijdag jarig, je hoort van me."],
    ["de", "Ich habe Sie am Montag empfohlen."],
    ["de", "Können Sie mir bis Freitag Bescheid geben?"],
    ["de", "Wenn es passt, melden wir uns am Montag."],
    ["de", "Bewerbungsschluss ist der 20. März, wir melden uns."],
    ["de", "Wir können uns bis Freitag nicht melden."],
    ["de", "Bitte melden Sie sich bis Montag."],
    ["fr", "J'ai transmis votre CV lundi."],
    ["fr", "Pouvez-vous me donner une réponse avant vendredi ?"],
    ["fr", "Si votre profil convient, nous vous rappelons lundi."],
    ["fr", "Le salon a lieu le 12 mars, nous vous tiendrons informée."],
    ["es", "El lunes pasé tu CV a recursos humanos."],
    ["es", "¿Puedes responder antes del viernes?"],
    ["es", "Si encajas, te llamamos el lunes."],
    ["es", "El plazo termina el 20 de marzo y te avisaremos."],
    ["pt", "Enviei seu currículo na segunda-feira."],
    ["pt", "Você pode me responder até sexta-feira?"],
    ["pt", "Se o perfil servir, entraremos em contato na segunda-feira."],
    ["pt", "As inscrições vão até 20 de março."],
    ["nl", "Ik heb je cv maandag doorgestuurd."],
    ["nl", "Kun je me voor vrijdag iets laten weten?"],
    ["nl", "Als het past, bellen we je maandag."],
    ["nl", "De vacature sluit op 20 maart en je hoort van ons."],
  ] as const)("%s: %s", (language, text) => {
    expect(readPromise(text, language, anchor)).toBeNull();
  });
});

describe("a promise without a day of its own, or a half-hearted one, is a guess", () => {
  test.each([
    ["en", "We'll get back to you next week.", "2026-03-13"],
    ["en", "I'll let you know in a few days.", "2026-03-08"],
    ["en", "I'll talk to Kim on Monday and then get back to you.", "2026-03-09"],
    ["en", "Maybe I can let you know by Friday.", "2026-03-06"],
    ["en", "We'll be in touch by 4/5.", "2026-05-04"],
    ["de", "Wir melden uns nächste Woche.", "2026-03-13"],
    ["fr", "Je reviens vers vous la semaine prochaine.", "2026-03-13"],
    ["es", "Te llamo la próxima semana.", "2026-03-13"],
    ["pt", "Te aviso na semana que vem.", "2026-03-13"],
    ["nl", "Je hoort volgende week van ons.", "2026-03-13"],
  ] as const)("%s: %s", (language, text, day) => {
    expect(readPromise(text, language, anchor)).toMatchObject({ value: day, sure: false });
  });
});

describe("an absence", () => {
  test("has its later day as the return", () => {
    expect(readBackOn("I'm on leave from 4 May and back on 2 November 2026.", "en", anchor)?.value).toBe("2026-11-02");
  });

  test("lasts until Monday", () => {
    expect(readBackOn("I am out until Monday.", "en", anchor)?.value).toBe("2026-03-09");
  });
});

describe("the day of an interview", () => {
  test.each([
    ["en", "See you on 9 March at ten.", "2026-03-09"],
    ["en", "We'd like to invite you to an interview on Tuesday 10 March.", "2026-03-10"],
    ["en", "Could you come in for a chat on Thursday 12 March at 10:30?", "2026-03-12"],
    ["en", "Interview on 10 March. Please send your references by 8 March.", "2026-03-10"],
    ["de", "Das Gespräch findet am 10. März um 14 Uhr statt.", "2026-03-10"],
    ["fr", "Nous vous recevons en entretien le 10 mars à 14h.", "2026-03-10"],
    ["es", "La entrevista será el 10 de marzo a las 10.", "2026-03-10"],
    ["pt", "A entrevista será na terça-feira, 10 de março, às 14h.", "2026-03-10"],
    ["nl", "Het gesprek is op dinsdag 10 maart om 14.00 uur.", "2026-03-10"],
  ] as const)("is the one named for the meeting: %s: %s", (language, text, day) => {
    expect(readInterviewDay(text, language, anchor)).toMatchObject({ value: day, sure: true });
  });

  test("is a guess where it is only asked about", () => {
    expect(readInterviewDay("Would an interview on 9 March suit you?", "en", anchor)).toMatchObject({
      value: "2026-03-09",
      sure: false,
    });
  });

  test.each([
    ["en", "Can you do 9 March or 10 March?"],
    ["en", "Which suits you for an interview?\n- Tuesday 10 March\n- Wednesday 11 March"],
    ["en", "Could you send me your availability for next week?"],
    ["en", "Could you send me your availability for an interview in the week of 9 March?"],
    ["en", "We'd like to interview you between 9 and 12 March."],
    ["en", "It was great to meet you for the interview on Tuesday."],
    ["en", "We would like to interview you. The role starts on 1 April."],
    ["en", "We'd love to interview you, please book a slot by Friday."],
    ["de", "Wir laden Sie zum Gespräch ein, bitte nennen Sie uns bis Freitag einen Termin."],
    ["fr", "Merci de nous donner vos disponibilités pour un entretien la semaine prochaine."],
  ] as const)("is not named in: %s: %s", (language, text) => {
    expect(readInterviewDay(text, language, anchor)).toBeNull();
  });
});
