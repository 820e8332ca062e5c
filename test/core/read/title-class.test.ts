import { describe, expect, it } from "vitest";
import type { Language } from "@follow-through/core/read/reading";
import { sentencesOf } from "@follow-through/core/read/sentence";
import { titleClues } from "@follow-through/core/read/title";
import { readLetter } from "./letter-for-test.ts";

function meant(language: Language, text: string): readonly string[] {
  return titleClues(sentencesOf(text), language)
    .filter((clue) => clue.score >= 3)
    .map((clue) => clue.title);
}
const titles = (text: string, subject: string): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title);

describe("a title keeps all its words and no others", () => {
  it.each<[Language, string, string]>([
    ["en", "class 2 driver", "I hear you want class 2 drivers for the early run."],
    ["en", "Assistant QS", "I applied for the Assistant QS job on Monday."],
    ["en", "Harbour Master", "I am writing about the Harbour Master vacancy."],
    ["en", "Sr. Estimator", "your profile was shortlisted by our client for Sr. Estimator."],
    ["pt", "Técnica em Enfermagem", "Vi a vaga de Técnica em Enfermagem no mural."],
    ["pt", "analista de crédito", "ainda tem a vaga de analista de crédito aí na agência?"],
    ["de", "Erzieher im Anerkennungsjahr", "Ist die Stelle als Erzieher im Anerkennungsjahr noch frei?"],
  ])("%s: %s", (language, title, text) => {
    expect(meant(language, text)).toEqual([title]);
  });

  it.each([
    ["Head gardener", "Head gardener"],
    ["Trainee signaller", "Trainee signaller"],
    ["Fixed-term preparator post", "preparator"],
    ["Competition 09/27 Fisheries Officer", "Fisheries Officer"],
  ])("in a subject: %s", (subject, title) => {
    expect(titles("Could I come and see you about it next week?", subject)).toEqual([title]);
  });

  it("a town behind “em” stays out", () => {
    expect(meant("pt", "Vi a vaga de Enfermeiro em Setúbal no mural.")).toEqual(["Enfermeiro"]);
  });
});

describe("short capitals are a job where only a job can stand", () => {
  it.each<[Language, string, string]>([
    ["en", "CNM2", "I hear you are down a CNM2 since Easter."],
    ["fr", "ATSEM", "votre école cherche une ATSEM pour la rentrée."],
  ])("%s: %s", (language, title, text) => {
    expect(meant(language, text)).toEqual([title]);
  });

  it.each<[Language, string]>([
    ["en", "They need a PDF copy by Friday."],
    ["de", "Wir suchen einen USB Stick."],
  ])("%s: %s", (language, text) => {
    expect(meant(language, text)).toEqual([]);
  });
});

describe("a job that is named and not meant is not read", () => {
  it.each<[Language, string]>([
    ["en", "I'm not interested in the Van Driver one."],
    ["en", "Marlow & Finch offered me Lead Illustrator yesterday."],
    ["en", "I know that you had also put in for Crossing Keeper."],
    ["en", "I work since 2021 in the yard of Orrin as rigging planner."],
    ["en", "I spent the summers at the Bell & Hand depot."],
    ["en", "Think of me when a Payroll Lead seat with one of your clients comes up."],
    ["en", "She holds a Master of Science."],
    ["de", "Kommen Sie am Montag. K. Lorenz, Leitung Haus Birke"],
    ["es", "Chef buenas noches, salí tarde del turno."],
  ])("%s: %s", (language, text) => {
    expect(meant(language, text)).toEqual([]);
  });

  it("what the reader is offered is meant", () => {
    expect(meant("en", "Last week you offered me the Lead Illustrator position.")).toEqual(["Lead Illustrator"]);
  });

  it("somebody who is about to be missed leaves a job", () => {
    expect(meant("fr", "l'atelier perd sa responsable de coupe en juin.")).toEqual(["responsable de coupe"]);
    expect(meant("en", "I know what you want from an estates surveyor.")).toEqual(["estates surveyor"]);
  });
});

describe("of a list, the one picked by its place is meant", () => {
  const list = "I saw two of yours:\n- Grain Buyer, Leeds - job # 55120\n- Mill Planner, Hull - job # 55188\n\n";
  it.each([
    ["Only the second, please.", ["Mill Planner"]],
    ["I apply for the first position only.", ["Grain Buyer"]],
    ["So, the last one. May I call?", ["Mill Planner"]],
    ["The first day I could start is Monday.", ["Grain Buyer", "Mill Planner"]],
  ])("%s", (text, found) => {
    expect(titles(list + text, "Two jobs")).toEqual(found);
  });
});
