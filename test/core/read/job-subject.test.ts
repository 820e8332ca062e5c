import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const titles = (text: string, subject: string): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title);

describe("what a subject's own frame calls a job is one, though no list knows it", () => {
  it.each([
    ["Para position", "Thank you for the tour, I have attached my CV for the post.", "Para"],
    ["Question about the X7 trunking vacancy", "Could you tell me whether nights are possible?", "X7 trunking"],
    ["Twilight job at Orchard Mills?", "I could start on Monday, my CV is attached.", "Twilight"],
    ["Rückfrage Ausbildungsplatz MTRA", "Guten Tag, ist der Platz für Herbst noch frei?", "MTRA"],
    ["Bewerbung als Zwirnerin", "Guten Tag, anbei meine Unterlagen für die Stelle.", "Zwirnerin"],
    ["Candidature au poste d’AESH", "Bonjour, veuillez trouver mon CV.", "AESH"],
    ["Sustitución Religión", "Buenos días: ¿sigue en pie la sustitución? Adjunto mi CV.", "Religión"],
    ["Vaga de TIC", "Bom dia, envio o meu currículo para a vaga.", "TIC"],
    ["Vraag over vacature BSO", "Goedemiddag, ik wil graag solliciteren. Is de vacature nog open?", "BSO"],
  ])("%s", (subject, text, title) => {
    expect(titles(text, subject)).toEqual([title]);
  });
});

describe("a subject's words that the letter asks for are the job", () => {
  it.each([
    ["class 2 days Avonlea", "Is the class 2 days run (your ref KS-3381) still going?", "class 2 days"],
    [
      "ASM for the spring show?",
      "Robin says you have lost your ASM to a cruise ship. My CV is attached. I am free from May.",
      "ASM",
    ],
    [
      "régie lumière été 2027",
      "Toujours partante pour la régie lumière, du 3 au 19 juillet. Mon CV est joint.",
      "régie lumière",
    ],
    [
      "Nachtwache",
      "Ich wäre ab März verfügbar für die Nachtwache, wie besprochen. Mein Lebenslauf liegt bei.",
      "Nachtwache",
    ],
  ])("%s", (subject, text, title) => {
    expect(titles(text, subject)).toEqual([title]);
  });
});

describe("what introduces a title in a subject is no part of it", () => {
  it.each([
    ["Regarding ballet teacher", "ballet teacher"],
    ["That building surveyor", "building surveyor"],
    ["Trabajo conductor C+E", "conductor C+E"],
    ["Question about jewellery buyer", "jewellery buyer"],
  ])("%s", (subject, title) => {
    expect(titles("Could I come and see you about the job next week? My CV is attached.", subject)).toEqual([title]);
  });
});

describe("a subject that names no job is none", () => {
  it.each([
    ["Interview schedule", "About the interview of the 26th, would the 30th at 14:00 suit you?"],
    ["Tues", "When can you start? Monday suits us."],
    ["Orchard Mills job", "Would you have half an hour for me? I am looking for something new."],
    ["Dream job?", "Would you have half an hour for me? I am looking for something new."],
    ["Your new job", "Congratulations! How are you finding it?"],
    ["Pat Lee interview", "Thank you for the talk on Monday, it was good to meet you."],
  ])("%s", (subject, text) => {
    expect(readAnswer(text, { subject }).jobs.value).toEqual([]);
  });
});
