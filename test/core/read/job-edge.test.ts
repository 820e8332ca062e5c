import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const asked = (text: string, subject = "hello"): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title);
const answered = (text: string, subject = "Re: hello"): readonly (string | null)[] =>
  readAnswer(text, { subject }).jobs.value.map(({ title }) => title);

describe("a title ends where the sentence or the place begins", () => {
  it.each([
    ["They are looking for a Quality Manager in Stranraer and I would like to be it.", "Quality Manager"],
    ["Le poste de responsable d'exploitation reste ouvert jusqu'au 12.", "responsable d'exploitation"],
    ["El puesto de jefa de almacén requiere carné C, y lo tengo.", "jefa de almacén"],
    ["A vaga de técnico de manutenção exige turnos, e eu aceito.", "técnico de manutenção"],
    ["Le poste de cheffe de rang et ses horaires me conviennent.", "cheffe de rang"],
    ["Für den Kurierfahrer Bremen–Oldenburg fehlt mir nur die Personenbeförderung.", "Kurierfahrer"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });

  it.each([
    ["Vaga em Évora", "Candidato-me à vaga de Técnico de Laboratório de Évora.", "Técnico de Laboratório"],
    ["Plaza en Gijón", "Me inscribo en la plaza de Técnica de Prevención de Gijón.", "Técnica de Prevención"],
    ["Data Engineer (and a question about Leeds)", "I would love to apply.", "Data Engineer"],
    ["Museum Registrar (MR-118)", "I would love to apply.", "Museum Registrar"],
    ["Post Production Supervisor", "I would love to apply.", "Post Production Supervisor"],
  ])("%s: %s", (subject, text, title) => {
    expect(asked(text, subject)).toEqual([title]);
  });

  it("what it is of is no place", () => {
    expect(asked("Tenho experiência em Marketing e candidato-me à vaga de Coordenador de Marketing.")).toEqual([
      "Coordenador de Marketing",
    ]);
  });
});

describe("pay or hours behind a title say that it is the post", () => {
  it.each([
    ["It's yours if you want it. Banquet Captain, 48k base and a share of the tips.", "Banquet Captain"],
    ["It's for assistant groom, £12.40/hr, six mornings.", "assistant groom"],
    ["Nochmals klar: Werkstattmeister, 4.200 € brutto, ab August.", "Werkstattmeister"],
    ["Pour mémoire : aide-boulanger, CDI, 35 h.", "aide-boulanger"],
    [
      "Buenos días, gracias por venir el jueves. La oferta es esta: ayudante de cocina, media jornada, de jueves a domingo.",
      "ayudante de cocina",
    ],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });
});

describe("what somebody says they don't want is not the job", () => {
  it.each([
    [
      "I don't want the Senior Buyer job your recruiter sent me. I'd like to be considered for Category Analyst.",
      "Category Analyst",
    ],
    ["You are short a Crane Technician, I hear. Your Yard Foreman opening I dont want it.", "Crane Technician"],
    ["I used to be a Regional Sales Director. Now I saw the card about the Museum Attendant job.", "Museum Attendant"],
    ["You said no to my cousin for bar back. I'd be up for the line cook job.", "line cook"],
    ["The education officer post went last week, but the catchment officer post is still open.", "catchment officer"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });
});

describe("two jobs joined in one asking are two", () => {
  it.each([
    [
      "We would like to see you for both of the roles you put in for, Night Porter and Bar Supervisor.",
      ["Night Porter", "Bar Supervisor"],
    ],
    [
      "I am applying for the Wardrobe Assistant and Stage Carpenter positions.",
      ["Wardrobe Assistant", "Stage Carpenter"],
    ],
    [
      "Ich bewerbe mich als Technische Zeichnerin und Technische Redakteurin.",
      ["Technische Zeichnerin", "Technische Redakteurin"],
    ],
    [
      "Me interesan dos vacantes, Auxiliar Administrativo y Técnico Contable.",
      ["Auxiliar Administrativo", "Técnico Contable"],
    ],
    ["We have two roles, Site Engineer and Document Controller.", ["Site Engineer", "Document Controller"]],
  ])("%s", (text, titles) => {
    expect(answered(text)).toEqual(titles);
  });
});

describe("a subject beside a word of the search names the job", () => {
  it.each([
    ["Ordonnanceuse – suite entretien", "Ordonnanceuse"],
    ["Band 5 Theatres - CV", "Band 5 Theatres"],
    ["Interview: Flypole", "Flypole"],
    ["Bewerbung – Kesselwart", "Kesselwart"],
    ["Sollicitatie - Bloemschikster", "Bloemschikster"],
  ])("%s", (subject, title) => {
    expect(answered("Thank you for your patience, I am back on the 4th.", subject)).toEqual([title]);
  });
});

describe("who asks whether somebody is wanted, and has written whom into the subject", () => {
  it.each([
    ["shearing", "Morning Tom, Alec says you want someone for the shearing since Dai went."],
    ["Larder", "Chef, I hear larder is short since Easter. I could start any morning."],
    ["Spätdienst", "Guten Tag, im Spätdienst fehlt euch jemand, sagt Petra. Ich hätte Zeit."],
    ["bezorging", "Hallo, ik hoorde dat jullie voor de bezorging mensen zoeken. Ik heb een rijbewijs."],
    ["plonge", "Bonjour, on m'a dit que vous cherchez quelqu'un pour la plonge. Je suis libre."],
  ])("%s: %s", (subject, text) => {
    expect(asked(text, subject)).toEqual([subject]);
  });

  it.each([
    ["Tuesday", "Can we meet on Tuesday? I hear you need somebody."],
    ["a question", "Are you looking for people? I had a question."],
    ["Bewerbung", "Suchen Sie noch jemanden? Meine Bewerbung liegt bei."],
  ])("but not %s", (subject, text) => {
    expect(asked(text, subject)).toEqual([]);
  });
});

describe("the number behind its name", () => {
  it.each([
    ["Ihre Bewerbung als Hausdame, Referenznummer 7730-C, ist eingegangen.", "7730-C"],
    ["Ich habe die Ausschreibung 2026/31 (Bibliothekarin) gesehen.", "2026/31"],
    ["Die Stellenausschreibung Nr. 44/2026 (Försterin) sehe ich gern.", "44/2026"],
    ["Votre candidature de relieur, référence interne RB-77, est arrivée.", "RB-77"],
    ["Uw sollicitatie als sluiswachter, referentienummer SW-2026-9, is ontvangen.", "SW-2026-9"],
  ])("%s", (text, ref) => {
    expect(readAnswer(text, {}).jobs.value[0]?.ref).toBe(ref);
  });
});

describe("of two jobs in the letter answered, the one picked by a word of its title", () => {
  it.each([
    [
      "I would like to be considered for the irrigation one only.",
      "We have a Seed Representative job and an Irrigation Technician job.",
      "Irrigation Technician",
    ],
    [
      "Only the Associate role for me, please.",
      "We need a Lead Consultant and an Associate Planner.",
      "Associate Planner",
    ],
    ["Just the night post, thank you.", "There is a Day Porter post and a Night Watchman post.", "Night Watchman"],
    [
      "Je préfère celui de Comptable fournisseurs.",
      "Nous avons deux postes : Assistant paie et Comptable fournisseurs.",
      "Comptable fournisseurs",
    ],
    [
      "Liever die van planner, alstublieft.",
      "Wij hebben een vacature voor chauffeur en een vacature voor planner.",
      "planner",
    ],
  ])("%s", (text, before, title) => {
    const quoted = `${text}\n\nOn Tue, 3 Mar 2026 at 09:00, Pat Lee <pat@orchardmills.example> wrote:\n> ${before}\n`;
    expect(asked(quoted, "Re: two openings")).toEqual([title]);
  });
});

describe("short capitals behind a grade are a post", () => {
  it.each([
    ["Could you hire me as 2nd AD for the autumn block?", "2nd AD"],
    ["Please count me in for the Community OT (stroke) vacancy.", "Community OT (stroke)"],
    ["I'd like to apply for the Senior BA role.", "Senior BA"],
    ["You are looking for an Interim FC, I hear.", "Interim FC"],
    ["I am applying for the Trainee ODP position.", "Trainee ODP"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });
});

describe("work for which somebody is missing, where no occupation is named", () => {
  it.each([
    ["Moin, Ihr Fahrer sagt, dass Ihnen in der Kommissionierung jemand fehlt. Ich hätte Zeit.", "Kommissionierung"],
    ["Guten Tag, man hört, Sie suchen jemanden für die Buchhaltung. Ich bin frei.", "Buchhaltung"],
    ["Hello, the vet says you want someone for lambing since Rhys left.", "lambing"],
    ["Hoi, ik hoorde dat jullie mensen zoeken voor de spoelkeuken. Klopt dat?", "spoelkeuken"],
    ["Hola, me dicen que buscáis gente para la vendimia. Estoy libre.", "vendimia"],
  ])("%s", (text, title) => {
    const { jobs } = readLetter(text, { subject: "hello" });
    expect([jobs.value.map((job) => job.title), jobs.sure]).toEqual([[title], false]);
  });

  it("a month is no work", () => {
    expect(asked("Guten Tag, vielleicht suchen Sie jemanden im Januar. Ich bin frei.")).toEqual([]);
  });
});

describe("how somebody is taken on yields to as what", () => {
  it.each([
    [
      "Praktikum / Ausbildung",
      "Ein Praktikum haben wir nicht, aber einen Ausbildungsplatz zur Tischlerin schon.",
      "Tischlerin",
    ],
    ["Apprenticeship", "None this year, sorry. We do need a Joiner, the position is open now.", "Joiner"],
    ["Stage ou alternance", "Pas de stage, mais un poste de carrossier est ouvert.", "carrossier"],
  ])("%s: %s", (subject, text, title) => {
    expect(answered(text, subject)).toEqual([title]);
  });
});

describe("a second opening in the newest words", () => {
  it("makes the first no more than a guess", () => {
    const text =
      "I'm sorry that you didn't get the Kitchen Manager role.\n\nWhat we'd like is for you to take the Sous Chef post, from May.";
    expect(readAnswer(text, { subject: "Re: Your application - Kitchen Manager" }).jobs.sure).toBe(false);
  });
});
