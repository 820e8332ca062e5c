import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** Firms that are written small, and firms that somebody stands before. */

const toFriend = (text: string): string | null =>
  readLetter(text, { to: [{ name: "Sam", email: "sam.t@gmail.com" }], subject: "" }).company.value;

describe("a firm written small in a letter that is all small", () => {
  test.each([
    ["hi sam, i'd love to work at tallis freight. do you still know someone there?", "Tallis Freight"],
    ["hey, saw that bramley haulage is hiring drivers. worth a shot?", "Bramley Haulage"],
    ["heard the corner kiln needs a baker, you know them right?", "Corner Kiln"],
    ["did you say vexley are looking for fitters? id be up for that", "Vexley"],
    ["hey sam is wexcombe still short on welders? asking for me", "Wexcombe"],
    ["hi sam any chance of a shift at pell & rook? can do weekends", "Pell & Rook"],
    ["hiya, could you mention me at larkmoor vets, they want a nurse", "Larkmoor Vets"],
    ["hi sam, ich hab gehört bei spedition kerner suchen sie fahrer. kannst du was sagen?", "Spedition Kerner"],
    ["salut sam, il paraît que la boulangerie tavel cherche un apprenti. tu peux leur parler ?", "Boulangerie Tavel"],
    ["hola sam, me han dicho que en talleres bermejo buscan mecánico. puedes preguntar?", "Talleres Bermejo"],
    ["oi sam, soube que a padaria alvorada está procurando atendente. pode falar de mim?", "Padaria Alvorada"],
    ["hoi sam, ik hoorde dat ze bij bakkerij tuinstra iemand zoeken. ken jij daar iemand?", "Bakkerij Tuinstra"],
  ])("%s", (text, firm) => {
    expect(toFriend(text)).toBe(firm);
  });

  test.each([
    ["hi sam, i'd love to work at home for once. know of anything?"],
    ["hey, is there anything going at the moment? im free from monday"],
    ["heard everyone is hiring drivers at the minute, any tips for the interviews?"],
    ["hi sam, i worked at tallis freight for ten years. know of any jobs?"],
    ["my old boss at the bakery says everybody at work is hiring, any jobs your way?"],
    ["i saw the hospital is hiring again and i want to work at night. any tips?"],
    ["is there someone at reception who takes cvs? looking for bar jobs"],
    ["hey do you know if people are looking for painters round yours? need a job"],
    ["hi sam, ich hab gehört bei euch suchen sie fahrer. kannst du was sagen?"],
    ["hallo sam, kennst du jemanden bei dir auf arbeit? ich such eine stelle als fahrer"],
    ["salut sam, il paraît que ma soeur cherche un apprenti. tu connais quelqu'un qui recrute ?"],
    ["coucou sam, je cherche un poste chez un fleuriste ou chez des gens sympas, tu connais quelqu'un ?"],
    ["hola sam, quiero trabajar en algo nuevo o trabajar en casa, sabes de algo?"],
    ["oi sam, quero trabalhar na área de logística ou trabalhar no porto, sabe de alguma vaga?"],
    ["hoi sam, ik zoek een baan bij voorkeur bij een kwekerij, weet jij iets?"],
  ])("names none: %s", (text) => {
    expect(toFriend(text)).toBeNull();
  });
});

describe("somebody stands between", () => {
  test("a recruiter's own client hires, whatever the house is called", () => {
    const reading = readAnswer(
      "Hi Jo,\n\nmy client Fenwright Joinery liked your CV for the Estimator role.\n\nRob Tanworth\nTanworth Consulting",
      { from: [{ name: "Rob Tanworth", email: "rob@tanworthconsulting.example" }], subject: "Re: Estimator" },
    );
    expect(reading.company.value).toBe("Fenwright Joinery");
  });

  test.each([
    ["mia@deepkeel.example", "I sent your CV to Castrel Lines this morning for the Chief Cook berth.", "Castrel Lines"],
    ["j@kolmsearch.example", "Ihre Unterlagen habe ich heute an die Reederei Vossholm geschickt.", "Reederei Vossholm"],
    ["l@riverecrutement.example", "J'ai transmis votre dossier à Transports Berlune hier.", "Transports Berlune"],
    ["p@vegaseleccion.example", "He enviado tu perfil a Conservas Albera esta mañana.", "Conservas Albera"],
    ["k@lindewerving.example", "Ik heb je cv vandaag naar Zuivel Terhorne gestuurd.", "Zuivel Terhorne"],
  ])("from %s: %s", (email, sent, firm) => {
    const text = `Hi Jo,\n\n${sent}\n\nMia\n\n--\nMia Frost\nCrewing Consultant, Deepkeel Marine Crew`;
    expect(readAnswer(text, { from: [{ name: "Mia Frost", email }], subject: "Re: CV" }).company.value).toBe(firm);
  });

  test("the reader's client hires, the writer's own does not", () => {
    const to = [{ name: "Bea Kroll", email: "bea@gmail.com" }];
    const theirs = "Hi Bea, you said your client Hallow Ceramics is after a controller. Could you introduce me?";
    const mine = "Hi Bea, I kept the books of my client Hallow Ceramics. Do you hear of any controller jobs?";
    expect(readLetter(theirs, { to, subject: "Hello" }).company.value).toBe("Hallow Ceramics");
    expect(readLetter(mine, { to, subject: "Hello" }).company.value).toBeNull();
  });

  test("a greeting in a language nobody listed is no firm", () => {
    const reading = readLetter("Bula Sam, is the Second Engineer job still open?", {
      to: [{ name: "Sam Frost", email: "sam.t@gmail.com" }],
      subject: "Hello",
    });
    expect(reading.company.value).toBeNull();
  });
});
