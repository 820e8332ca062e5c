import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const asked = (text: string, subject = "hello"): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title);

describe("what stands in brackets behind a title and is no part of it", () => {
  it.each([
    ["Bauzeichner (E9, befristet)", "Bauzeichner"],
    ["Staff Nurse (Band 5)", "Staff Nurse"],
    ["Junior Animator (second attempt)", "Junior Animator"],
    ["Dispatcher (permanent, nights)", "Dispatcher"],
    ["Comptable (CDI)", "Comptable"],
    ["Camarera (media jornada)", "Camarera"],
  ])("%s", (subject, title) => {
    expect(asked("Could I come and see you about the job next week? My CV is attached.", subject)).toEqual([title]);
  });

  it("a field stays", () => {
    expect(asked("My CV is attached.", "Claims Handler (Marine)")).toEqual(["Claims Handler (Marine)"]);
  });
});

describe("a title ends where its words do", () => {
  it.each([
    ["Je postule au poste de technicien en usinage dans votre atelier.", "technicien en usinage"],
    ["Me interesa la vacante de bodeguera de la cooperativa.", "bodeguera"],
    ["I saw the ad for a chef de partie pastry and would love to apply.", "chef de partie pastry"],
    ["Busco cambiar y quiero el puesto de jefa de obra torre Sarmiento.", "jefa de obra"],
    ["I am applying for the second engineer berth on the Heron.", "second engineer"],
    ["They are advertising for a palaeoecologist, may I apply?", "palaeoecologist"],
    ["Ho visto che cercate un neurofisiologo. Mi candido volentieri.", "neurofisiologo"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });

  it("a Dutch field behind it in a subject stays", () => {
    expect(asked("Graag solliciteer ik. Mijn cv vindt u hierbij.", "Vacature teamleider expeditie")).toEqual([
      "teamleider expeditie",
    ]);
  });

  it("of many the letter means one", () => {
    expect(
      readAnswer("Necesitamos cubrir una baja, ¿te vendría bien?", { subject: "Re: Bolsa de auxiliares de archivo" })
        .jobs.value[0]?.title,
    ).toBe("auxiliar de archivo");
  });
});

describe("who goes leaves a post", () => {
  it.each([
    ["Le départ en retraite de votre relieur me fait vous écrire.", "relieur"],
    ["Since the retirement of your organ tuner nobody comes, I hear. May I apply?", "organ tuner"],
    ["Nach dem Weggang Ihrer Kantorin würde ich mich gern bewerben.", "Kantorin"],
    ["Tras la jubilación de su conserje, ¿buscan a alguien?", "conserje"],
    ["Na het vertrek van jullie molenaar zou ik graag solliciteren.", "molenaar"],
  ])("%s", (text, title) => {
    expect(asked(text)).toEqual([title]);
  });
});

describe("nobody's name or form of address is a job", () => {
  it.each([
    ["Hi Chef,\n\nthanks again for having me. Is there any news about the job?", "hello"],
    ["Is there any news about my application?", "New message from Sander Fletcher"],
    ["Is there any news about my application?", "MV Coral Ranger"],
  ])("%s / %s", (text, subject) => {
    expect(
      readLetter(text, { subject, to: [{ name: "Sander Fletcher", email: "sander@orchardmills.example" }] }).jobs.value,
    ).toEqual([]);
  });
});

describe("a word that turns a wish into its opposite", () => {
  it.each([
    ["I would like the hatchery hand job.", ["hatchery hand"]],
    ["Let me know about the tyre fitter job either way.", ["tyre fitter"]],
    ["You said you'd never have a cellar manager. I'm not asking for that.", []],
  ])("%s", (text, titles) => {
    expect(asked(text)).toEqual(titles);
  });
});
