import { describe, expect, test } from "vitest";
import type { Kind } from "@follow-through/core/read/reading";
import { readAnswer, readLetter } from "./letter-for-test.ts";

describe("who applies for a prize, gives a job or keeps minutes seeks none", () => {
  test.each<readonly [subject: string, text: string]>([
    [
      "Minutes",
      "Hi all, minutes of Tuesday attached. The secretary position is still vacant, Deb withdrew her application, and we interview two bands for the summer fair.",
    ],
    [
      "Open call",
      "Dear jury, I hereby apply with my installation Low Water for the Harbour Art Prize. CV and three images are attached.",
    ],
    [
      "Bewerbung Förderung",
      "Sehr geehrte Damen und Herren, hiermit bewerben wir uns mit dem Projekt Dorfladen um den Förderpreis des Kreises. Unterlagen liegen bei.",
    ],
    [
      "Candidature résidence",
      "Bonjour, veuillez trouver mon dossier de candidature pour le prix de photographie de la ville. CV et dix images sont joints.",
    ],
    [
      "Candidatura beca",
      "Estimados señores: presento mi candidatura a la beca de residencia artística. Adjunto mi currículum y el proyecto.",
    ],
    [
      "Inscrição no concurso",
      "Boa tarde, envio a candidatura do nosso grupo ao edital de cultura. Currículo e portfólio em anexo.",
    ],
    [
      "Aanmelding",
      "Beste jury, hierbij meld ik mij met mijn gedicht aan voor de poëzieprijs. Cv en drie gedichten zijn bijgevoegd.",
    ],
    [
      "Cleaner position",
      "Hi Pat, thanks for coming round on Monday. We'd love to offer you the job, Fridays ten to one, £14 an hour. Are you all right with cats?",
    ],
    [
      "Babysitting job",
      "Hi Kim, could you start this Saturday? We go out at seven and the twins are in bed by eight. We'll pay twelve an hour as agreed.",
    ],
    [
      "Putzstelle",
      "Hallo Frau Lee, danke fürs Vorbeikommen. Wir würden Ihnen die Stelle gerne geben, donnerstags drei Stunden, 16 Euro die Stunde.",
    ],
    [
      "Garde des enfants",
      "Bonjour, merci d'être passée mardi. Nous serions ravis de vous confier le poste, les mercredis de 9h à 17h. Vos références étaient parfaites.",
    ],
    [
      "Cuidado de mi madre",
      "Hola Pat, gracias por venir ayer. Nos encantaría ofrecerte el puesto, lunes y jueves por la mañana. ¿Puedes empezar el lunes?",
    ],
    [
      "Job 3318",
      "Morning, job 3318 is finished. The opening in the wall came out 40 short so we packed it. Who do I refer the invoice to?",
    ],
    [
      "Work order 8812",
      "Hi, the position of the radiator on the drawing clashes with the socket. Shall we move it before Thursday? Tell me and I'll price it.",
    ],
    [
      "Netball",
      "Hi Pat, we have an opening at goal defence on Thursday, are you free to cover? Need seven by kick-off.",
    ],
    [
      "Your offer",
      "Hello Pat, we accept your offer of 4,200 for the van, subject to inspection. Could you send the references?",
    ],
  ])("%s: %s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).toBe("other");
  });

  test.each([
    ["Grants Officer", "I would like to apply for the Grants Officer post. My CV is attached."],
    ["Award manager", "Dear Pat, I am applying for the prize team coordinator role, CV attached."],
  ])("a post that deals with such things is sought all the same: %s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).toBe("outreach");
  });
});

describe("an absence note without its headers", () => {
  test.each<readonly [subject: string, kind: Kind, text: string]>([
    [
      "Out of the office",
      "auto_reply",
      "I'm out until 14 April with no access to mail. For anything urgent please call reception.",
    ],
    [
      "Re: Miller",
      "auto_reply",
      "Thank you for your message. I am currently on parental leave and return on 2 June. My colleague Ann covers for me.",
    ],
    ["Automatic reply: Miller", "auto_reply", "Back Monday."],
    [
      "Abwesenheit",
      "auto_reply",
      "Ich bin bis zum 14. April nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an Frau Kern.",
    ],
    [
      "Re: Miller",
      "auto_reply",
      "Vielen Dank für Ihre Nachricht. Ich befinde mich derzeit im Urlaub und bin ab dem 4. Mai wieder erreichbar.",
    ],
    [
      "Absence",
      "auto_reply",
      "Je suis absente jusqu'au 4 mai inclus. En cas d'urgence, merci de contacter le secrétariat.",
    ],
    [
      "Re: Miller",
      "auto_reply",
      "Bonjour, je suis actuellement en congés et je répondrai à votre message à mon retour le 12 août.",
    ],
    [
      "Re: Miller",
      "auto_reply",
      "Estaré fuera de la oficina hasta el 3 de mayo sin acceso al correo. Para asuntos urgentes, escriba a recepción.",
    ],
    [
      "Re: Miller",
      "auto_reply",
      "Ik ben met vakantie tot en met 12 augustus en lees mijn mail niet. Voor dringende zaken kunt u bellen met de receptie.",
    ],
    [
      "Re: Miller",
      "reply",
      "Hi Jo, sorry for the silence, I was out of the office until yesterday. Could you come in on Tuesday at 10?",
    ],
    [
      "Re: Miller",
      "reply",
      "Hallo Jo, ich bin nächste Woche im Urlaub, danach schaue ich mir Ihre Bewerbung in Ruhe an. Gruß Pat",
    ],
    [
      "Re: Miller",
      "reply",
      "Hi Jo, I'm on leave till the 9th but didn't want to leave you hanging: your CV is with Dan. P.",
    ],
  ])("%s %s: %s", (subject, kind, text) => {
    expect(readAnswer(text, { subject }).kind.value).toBe(kind);
  });

  test("by its words alone is a guess", () => {
    const { kind } = readAnswer("I am on parental leave and will return on 2 June. I have no access to my mail.");
    expect(kind).toMatchObject({ value: "auto_reply", sure: false });
  });
});

test.each([
  [
    "interview",
    "Thanks for this. I am out of the office until Monday and on annual leave the week after. We would like to invite you to an interview on 3 February.",
  ],
  ["closed", "Unfortunately we have filled the post. I will be out of the office until Monday, on annual leave."],
  ["offer", "Thank you for your application. I am on annual leave next week, and we want to make you an offer."],
])("who is away and says what came of it is no machine: %s", (outcome, text) => {
  const reading = readAnswer(text);
  expect([reading.kind.value, reading.outcome.value]).toEqual(["reply", outcome]);
});

test("a job's own name speaks of no other matter", () => {
  const text = "Morning Pat, I passed my theory on Saturday. Does that change anything?";
  expect(readLetter(text, { subject: "Re: Trainee Lettings Negotiator" }).kind.value).not.toBe("other");
});

test("an answer that only makes sense to an applicant is a sign of the search", () => {
  const text =
    "yes boss saturday is calm\n\nOn Thu, 11 Jun 2026, 20:50 Pat Lee <pat@orchardmills.example> wrote:\n> Come Saturday 8.30 and do two heads, if I like it the third chair is yours";
  expect(readLetter(text, { subject: "Re: chair" }).kind.value).toBe("follow_up");
});
