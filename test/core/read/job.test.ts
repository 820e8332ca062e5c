import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

const titles = (text: string, subject = ""): readonly (string | null)[] =>
  readLetter(text, { subject }).jobs.value.map(({ title }) => title?.toLowerCase() ?? null);

describe("the job is read as the mail writes it", () => {
  test.each([
    ["I'm writing about the Grain Buyer role you advertised.", "grain buyer"],
    ["I would like to be considered for the position of Head of Milling Operations.", "head of milling operations"],
    ["is the overnight dispatcher job still going", "overnight dispatcher"],
    ["You are looking for a line cook, I hear.", "line cook"],
    ["I'd like to apply as Assistant General Counsel.", "assistant general counsel"],
    ["You guys have a Senior Android Engineer req up.", "senior android engineer"],
    ["I'm going for Events Producer at Orchard Mills.", "events producer"],
    ["Ich möchte mich als Fachkraft für Abwassertechnik (m/w/d) bewerben.", "fachkraft für abwassertechnik"],
    ["Hiermit bewerbe ich mich um die Stelle als Mechatroniker.", "mechatroniker"],
    ["Je vous écris au sujet du poste de développeur Java chez vous, vu sur votre site.", "développeur java"],
    ["He visto que buscáis jefe de rango para la terraza.", "jefe de rango"],
    ["Gostaria de me candidatar à vaga de analista de suporte pleno que vocês abriram.", "analista de suporte pleno"],
    ["Ik wil graag solliciteren naar de functie van wijkverpleegkundige bij jullie.", "wijkverpleegkundige"],
  ])("%s", (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  test("from the subject alone", () => {
    expect(
      titles("Please find my CV attached. May I come and see you?", "Application: Grain Buyer (ref OM/26/4)"),
    ).toEqual(["grain buyer"]);
  });

  test("from the posting's own words where the letter names none", () => {
    const { jobs } = readLetter("Is this one still open?\n\nhttps://orchardmills.recruitee.com/o/grain-buyer");
    expect(jobs.value).toEqual([
      { title: "Grain Buyer", url: "https://orchardmills.recruitee.com/o/grain-buyer", ref: null },
    ]);
  });

  test("two postings are two jobs, each with its own title", () => {
    const { jobs } = readLetter(
      "I can't decide:\n\n1) Grain Buyer - https://orchardmills.recruitee.com/o/grain-buyer\n2) Mill Manager - https://orchardmills.recruitee.com/o/mill-manager\n",
    );
    expect(jobs.value.map(({ title }) => title)).toEqual(["Grain Buyer", "Mill Manager"]);
  });

  test("each number goes to the title beside it", () => {
    const { jobs } = readLetter(
      "May I use one application for Call Handler (NGA/26/114) and Rota Coordinator (NGA/26/121)?",
    );
    expect(jobs.value.map(({ ref }) => ref)).toEqual(["NGA/26/114", "NGA/26/121"]);
  });
});

describe("what must not be read as the job", () => {
  test.each([
    ["the seeker's present title", "I am a data engineer at Ferro. Could we talk about life at your mill?"],
    ["the seeker's past title", "For six years I worked as a paralegal. Might I buy you a coffee?"],
    ["what the seeker was promoted to", "I was promoted to branch manager in 2020 and would like your advice."],
    ["another person's title", "Your head of product, Ines, told me to write. May I ask you how the mill works?"],
    ["what the contact became", "I saw that you became head of product in six years. How does one do that?"],
    ["a firm's motto", "Your motto says builders of tomorrow, and I liked your talk."],
    ["German: the seeker's own", "Ich bin gelernte Köchin und würde gern mehr über Ihr Haus erfahren."],
    ["French: the seeker's own", "Je suis infirmière depuis dix ans et j'aimerais échanger avec vous."],
    ["Spanish: the seeker's own", "Soy arquitecta técnica y me gustaría conocer su empresa."],
  ])("%s", (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  test("an opening that the answer names only to say that it is gone", () => {
    const { jobs } = readAnswer(
      "Let's talk about the Grain Buyer role on Tuesday at 3pm. The Mill Manager role that you also mentioned is frozen.",
    );
    expect(jobs.value.map(({ title }) => title)).toEqual(["Grain Buyer"]);
  });

  test('postings below "similar jobs"', () => {
    const { jobs } = readAnswer(
      "Thank you for applying for the Grain Buyer role.\n\nSimilar jobs\nMill Manager\nhttps://orchardmills.recruitee.com/o/mill-manager",
    );
    expect(jobs.value.map(({ title, url }) => [title, url])).toEqual([["Grain Buyer", null]]);
  });
});
