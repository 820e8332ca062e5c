import { describe, expect, test } from "vitest";
import { readLetter } from "./letter-for-test.ts";

const kindOf = (text: string) => readLetter(`Hi Pat,\n\n${text}\n\nJo`, { subject: "Miller" }).kind.value;

describe("a letter without a Re: follows up where its words say that they spoke before", () => {
  test.each([
    "I applied for the miller job on the 3rd by post and was wondering whether it arrived.",
    "Did the foreman get back to you about the miller job?",
    "Have you come to a decision about the miller position?",
    "I wanted to thank you and the two bakers for the panel on Saturday. I would still love the miller job.",
    "When we spoke you asked for two referees for the miller job; here they are.",
    "Ich hatte mich am 2. Mai auf die Stelle als Müller beworben und wollte fragen, ob die Mappe angekommen ist.",
    "Haben Sie schon etwas von der Leitung wegen der Stelle als Müller gehört?",
    "Je vous avais envoyé ma candidature au poste de meunier et je reste sans nouvelles.",
    "Avez-vous eu le temps de regarder ma candidature au poste de meunier ?",
    "Le envié mi candidatura al puesto de molinero en marzo y todavía no sé nada.",
    "¿Ha podido ver mi candidatura al puesto de molinero?",
    "Enviei a minha candidatura à vaga de moleiro em março e ainda não tive resposta.",
    "Já teve alguma notícia sobre a vaga de moleiro?",
    "Heeft u al iets gehoord van de directie over de vacature molenaar?",
    "Bedankt voor het fijne gesprek over de functie van molenaar.",
  ])("%s", (text) => expect(kindOf(text)).toBe("follow_up"));
});

describe("a first letter is new though it speaks of a meeting, a hint, or their words", () => {
  test.each([
    "You said in your talk that the mill needs hands. I'd like to apply for the miller job.",
    "Thank you for your time, and I hope to hear from you about the miller job.",
    "I applied my trade in three mills and would like the miller job.",
    "Did you know that I grew up by a mill? I am applying for the miller job.",
    "Has anyone heard anything from the council about the new mill? I would like to apply for the miller job.",
    "No sé si han decidido abrir otro molino, pero quiero presentar mi candidatura al puesto de molinero.",
    "I have ten years in follow-up care and would like to apply for the miller job.",
    "Sie sagten am Stand, dass Sie suchen: ich bewerbe mich als Müller.",
    "Vous m'avez dit au salon que vous recrutez. Je postule au poste de meunier.",
    "Me dijo en la feria que buscan gente. Me presento al puesto de molinero.",
    "O senhor disse na feira que há vagas. Candidato-me à vaga de moleiro.",
    "U zei op de beurs dat u mensen zoekt. Ik solliciteer naar de functie van molenaar.",
  ])("%s", (text) => expect(kindOf(text)).toBe("outreach"));
});
