import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const asked = (text: string, subject = "hello"): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title);
const answered = (text: string, subject = "Re: hello"): readonly (string | null)[] =>
  readAnswer(text, { subject }).jobs.value.map(({ title }) => title);

describe("what only a post has names the job", () => {
  it.each([
    ["The hours for the Midday Supervisor are 11.50 to 1.20, five days.", "Midday Supervisor"],
    ["The pay for the Night Porter is £13.20 and you'd start on the 4th.", "Night Porter"],
    ["We have shifts for a Room Attendant from Friday on.", "Room Attendant"],
    ["Das Gehalt für die Erzieherin ist Stufe 8a, das steht fest.", "Erzieherin"],
    ["El horario de la auxiliar de enfermería es de ocho a tres.", "auxiliar de enfermería"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });
});

describe("to be taken on as somebody is to ask for that job", () => {
  it.each([
    ["If you'd take me on as a plasterer I could start on Monday.", "plasterer"],
    ["Falls Ihr mich als Tontechnikerin nehmt, würde ich zum 1. März kündigen.", "Tontechnikerin"],
    ["Als Leitstandsmitarbeiter müsste ich ja noch die Einweisung machen.", "Leitstandsmitarbeiter"],
    ["Pourriez-vous me prendre comme plongeur pour la saison ?", "plongeur"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });

  it("what somebody doesn't want to be is no job", () => {
    expect(asked("I don't want to be a manager again. Do you need a bricklayer?")).toEqual(["bricklayer"]);
  });

  it("nor is whom the letter is for", () => {
    expect(asked("You are losing a Costume Maker, I hear.", "For the attention of the Head of Wardrobe")).toEqual([
      "Costume Maker",
    ]);
  });

  it("nor what stands in brackets behind the years of a life", () => {
    expect(
      asked("I leave Brackley after nineteen years (Demand Planner, then Manager). A storekeeper's job would do me."),
    ).toEqual(["storekeeper"]);
  });
});

describe("of two jobs, the one that is gone is not the one meant", () => {
  it.each([
    [
      "The lab tech job you asked about has gone. We do still need a Soil Scientist, are you free for the role?",
      "Soil Scientist",
    ],
    ["Die Stelle als Polier ist leider schon besetzt. Wir suchen aber eine Bauzeichnerin.", "Bauzeichnerin"],
    ["De functie van teeltchef is vacant, die van heftruckchauffeur is inmiddels vervuld.", "teeltchef"],
    ["Le poste de cariste est déjà pourvu. Nous cherchons encore un magasinier.", "magasinier"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });

  it("alone, it is", () => {
    expect(answered("I'm sorry, the Baker job has gone.")).toEqual(["Baker"]);
  });
});

describe("a subject that names the job behind “application”", () => {
  it.each([
    ["Initiativbewerbung Zollsachbearbeitung", "Zollsachbearbeitung", "Ich weiß, dass Sie keine Stelle frei haben."],
    ["Speculative application: Textile Conservator", "Textile Conservator", "I know that there is no vacancy."],
    ["Candidature spontanée cuisinier", "cuisinier", "Je sais qu'aucune annonce n'est en ligne. Voici mon CV."],
    ["Open sollicitatie hovenier", "hovenier", "Ik weet dat er geen vacature is, maar ik kom graag langs."],
  ])("%s", (subject, title, text) => {
    expect(asked(text, subject)).toEqual([title]);
  });

  it("may name two, each with its number", () => {
    const reading = readLetter("Both forms are attached.", {
      subject: "Competition 04/26 Executive Engineer & Competition 07/26 Assistant Engineer",
    });
    expect(reading.jobs.value.map(({ title, ref }) => [title, ref])).toEqual([
      ["Executive Engineer", "04/26"],
      ["Assistant Engineer", "07/26"],
    ]);
  });
});

describe("a title in another case than the first", () => {
  it.each([
    ["Wir haben die Stelle des Schichtführers letzte Woche besetzt.", "Schichtführer"],
    ["Es geht um die Stelle der Fachangestellten für Bäderbetriebe.", "Fachangestellte für Bäderbetriebe"],
    ["Die Stelle des Hausmeisters wird nicht nachbesetzt.", "Hausmeister"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });
});

describe("an Italian letter", () => {
  it.each([
    ["Mi candido per il posto di infermiera presso la vostra clinica. Cordiali saluti", "infermiera"],
    ["Buongiorno, cercate ancora un cuoco per la stagione? Grazie", "cuoco"],
    ["Gentile signora, ho letto l'annuncio di addetto alla mensa e vorrei un colloquio.", "addetto alla mensa"],
    [
      "Buonasera, le scrivo per la posizione di tecnico di laboratorio. Sono muratore da sei anni.",
      "tecnico di laboratorio",
    ],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });
});

describe("short capitals where only a job can stand", () => {
  it.each([
    ["Vielen Dank für Ihre Bewerbung als MFA für unsere Praxis.", "MFA"],
    ["I'd like to apply as a HCA with you.", "HCA"],
    ["Votre candidature comme AESH nous intéresse.", "AESH"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });

  it.each(["I'd like to apply as a PhD.", "Ihre Bewerbung als PDF ist angekommen."])("not: %s", (text) => {
    expect(answered(text)).toEqual([]);
  });
});

describe("what a subject says around the title is no part of it", () => {
  it.each([
    ["Zweitgespräch Laborleitung", "Laborleitung"],
    ["Absage Bauleiter", "Bauleiter"],
    ["Eingangsbestätigung Sachbearbeiterin", "Sachbearbeiterin"],
    ["Probearbeiten Konditor", "Konditor"],
  ])("%s", (subject, title) => {
    expect(answered("Vielen Dank, bis dann und mit freundlichen Grüßen", `AW: ${subject}`)).toEqual([title]);
  });
});

describe("numbers tied to their label or in the title's brackets", () => {
  it.each([
    ["Thank you for your interest in the role of Service Planner (REQ-77120).", "REQ-77120"],
    ["We have your application for Collections Registrar (26-1187).", "26-1187"],
    ["The posting number on my screen is F00417P, for the Welding Instructor job.", "F00417P"],
    ["Für die Stelle als Chemielaborantin (Kennung UA-19) suchen wir Sie.", "UA-19"],
  ])("%s", (text, ref) => {
    expect(readAnswer(text).jobs.value.map((job) => job.ref)).toEqual([ref]);
  });
});
