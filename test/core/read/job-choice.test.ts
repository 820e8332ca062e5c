import { describe, expect, it } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** An agency's list, and what the seeker answers. */
const LIST = `> I have two roles for you:
> 1) Quarry Manager, Saltmarsh Aggregates, Ely
> 2) Estates Surveyor, Brindle Homes, Lincoln
> Which may I put you forward for?`;

const answered = (text: string): readonly (string | null)[] =>
  readLetter(`${text}\n\nOn 3 March 2026 at 09:00, Pat Lee wrote:\n${LIST}`, {
    subject: "Re: two roles",
    inReplyTo: "<1@orchardmills.example>",
  }).jobs.value.map(({ title }) => title);

describe("of a list of jobs, the one somebody says yes to is meant", () => {
  it.each([
    ["Hi Pat,\n\nSaltmarsh: no, too far from home. Brindle: yes please, send my CV.\n\nJo", "Estates Surveyor"],
    ["Hi Pat,\n\nI'm not interested in the Estates one. The Quarry job sounds great.\n\nJo", "Quarry Manager"],
    ["Hi Pat,\n\nNot Saltmarsh, I worked there. I am very interested in Brindle Homes.\n\nJo", "Estates Surveyor"],
  ])("%s", (text, title) => {
    expect(answered(text)).toEqual([title]);
  });

  // The refused one first, with a yes in it: in one clause the no wins, and so does one behind "but".
  it.each([
    ["Saltmarsh sounds good but is too far. Brindle: yes please."],
    ["Saltmarsh: very interested, unfortunately not in the manager role. Brindle: yes please."],
    ["Saltmarsh is a firm I would like to meet and can't, sorry. Brindle: yes please if it is not too far."],
    ["Saltmarsh: interessiert mich nicht. Brindle: ja gerne."],
    ["Saltmarsh klingt leider zu weit weg. Brindle: ja gerne, leider erst ab Mai."],
    ["Saltmarsh klingt gut, ist mir aber zu weit. Brindle: ja gerne."],
    ["Saltmarsh ne m'intéresse pas. Brindle : oui, volontiers."],
    ["Saltmarsh m'intéresse, mais c'est trop loin. Brindle : oui, volontiers."],
    ["Saltmarsh spreekt me niet aan. Brindle: ja graag."],
    ["Saltmarsh spreekt me aan, maar is te ver. Brindle: ja graag."],
    ["Saltmarsh no me encaja. Brindle me interesa."],
    ["Saltmarsh me interesa, pero está demasiado lejos. Brindle: sí, gracias."],
    ["Saltmarsh: interessa-me pouco, infelizmente não posso. Brindle: sim, por favor."],
    ["Saltmarsh interessa-me, mas fica longe demais. Brindle: sim, por favor."],
  ])("%s", (text) => {
    expect(answered(`Hi Pat,\n\n${text}\n\nJo`)).toEqual(["Estates Surveyor"]);
  });

  // A no of another clause takes nothing back.
  it.each([
    ["Saltmarsh: no thank you. Brindle: yes please, I am not in a hurry."],
    ["Saltmarsh: nein danke. Brindle: interessiert mich, kein Problem mit der Anfahrt."],
    ["Saltmarsh: non merci. Brindle : oui, pas de souci."],
    ["Saltmarsh: nee. Brindle: ja graag, helaas pas vanaf mei."],
    ["Saltmarsh: no gracias. Brindle me interesa si no está demasiado lejos."],
    ["Saltmarsh: não. Brindle: sim, não há pressa."],
  ])("%s", (text) => {
    expect(answered(`Hi Pat,\n\n${text}\n\nJo`)).toEqual(["Estates Surveyor"]);
  });

  it("of three, too", () => {
    const list = `> Ich hätte drei Stellen für Sie:
> 1) Teamleiter, Saltmarsh Aggregates, Ulm
> 2) Bauleiter, Brindle Homes, Köln
> 3) Projektingenieur, Orchard Bau, Trier`;
    const text = "Teamleiter: interessiert mich nicht. Bauleiter: nein danke. Projektingenieur: ja gerne.";
    const { jobs } = readLetter(`Guten Tag,\n\n${text}\n\nJo\n\nAm 03.03.2026 um 09:00 schrieb Pat Lee:\n${list}`, {
      subject: "Re: drei Stellen",
      inReplyTo: "<1@orchardmills.example>",
    });
    expect(jobs.value.map(({ title }) => title)).toEqual(["Projektingenieur"]);
  });

  it("also where the answer stands below each line", () => {
    const text = `On 3 March 2026 at 09:00, Pat Lee wrote:
> 1) Quarry Manager, Saltmarsh Aggregates, Ely

No thank you, I left shift work for a reason.

> 2) Estates Surveyor, Brindle Homes, Lincoln

This one yes, please send my CV.

Jo`;
    expect(
      readLetter(text, { subject: "Re: two roles", inReplyTo: "<1@orchardmills.example>" }).jobs.value.map(
        ({ title }) => title,
      ),
    ).toEqual(["Estates Surveyor"]);
  });
});

describe("of two jobs applied for, the one with good news is meant", () => {
  it.each([
    [
      "Dear Jo,\n\nRoom Attendant: I'm afraid you were unsuccessful this time.\n\nFront Office Supervisor: we would like to see you on Monday at ten.\n\nPat",
      "Front Office Supervisor",
    ],
    [
      "Guten Tag,\n\nBauzeichner: leider haben wir uns anders entschieden.\n\nBauleiter: hier möchten wir Sie gerne einladen, Montag um zehn.\n\nPat",
      "Bauleiter",
    ],
  ])("%s", (text, title) => {
    expect(readAnswer(text, { subject: "Re: both posts" }).jobs.value.map((job) => job.title)).toEqual([title]);
  });

  it("another one that may come up is not", () => {
    expect(
      readAnswer(
        "Guten Tag,\n\ndie Bauleitung wird leider nicht mehr besetzt. Falls Sie sich eine Stelle als Messgehilfe vorstellen können: die gibt es vielleicht im Frühjahr.\n\nPat",
        { subject: "Re: Bauleitung" },
      ).jobs.value.map((job) => job.title),
    ).toEqual(["Bauleitung"]);
  });
});
