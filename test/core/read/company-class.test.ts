import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** How firms are named, class by class, in several languages and trades. */

type Row = readonly [email: string, name: string, text: string, company: string | null];

const companyOf = ([email, name, text]: Row): string | null =>
  readLetter(text, { to: [{ name, email }], subject: "Hello" }).company.value;

/** A run-together address tells no more than this. */
const joined = (name: string | null): string => (name ?? "").toLowerCase().replace(/\s/g, "");

describe("a small firm's private mailbox", () => {
  test.each<Row>([
    [
      "metzgerei.huber@t-online.de",
      "",
      "Guten Tag, suchen Sie noch eine Verkäuferin? Ich habe beim Aldi Kasse gemacht.",
      "Metzgerei Huber",
    ],
    [
      "boulangerie.morvan@orange.fr",
      "",
      "Bonjour, cherchez-vous toujours une vendeuse pour le matin ?",
      "Boulangerie Morvan",
    ],
    [
      "peluqueria.lola@gmail.com",
      "",
      "Hola, ¿buscáis a alguien para los sábados? Tengo dos años de experiencia.",
      "Peluqueria Lola",
    ],
    [
      "bia.studioflorence@gmail.com",
      "Bia",
      "oi, vi que a vaga de recepcionista tá aberta no florence. posso passar aí?",
      "Studio Florence",
    ],
    [
      "saltandbonetattoo@gmail.com",
      "",
      "hi, are you looking for an apprentice? i draw every day",
      "Salt and Bone Tattoo",
    ],
  ])("%s", (...row) => expect(companyOf(row)).toBe(row[3]));
});

describe("an agency that does not say for whom", () => {
  test.each<Row>([
    [
      "p.lee@tarnsidesearch.example",
      "Pat Lee",
      "I'd like to be on the list for your Finance Director role, HW-33.",
      "Tarnside Search",
    ],
    [
      "p.lee@tarnsidesearch.example",
      "Pat Lee",
      "Send my CV to your client by all means, as long as I may ask who they are.",
      "Tarnside Search",
    ],
    [
      "n.meier@kontorpersonal.example",
      "Nadja Meier",
      "Ich bewerbe mich um die Stelle als Leiter Instandhaltung, Ref. 7731.",
      "Kontor Personal",
    ],
    [
      "a.roux@armorrecrutement.example",
      "Anne Roux",
      "Je postule au poste de comptable que vous annoncez.",
      "Armor Recrutement",
    ],
    ["s.gil@levanterrhh.example", "Sara Gil", "Me interesa la vacante de contable, adjunto mi CV.", "Levante Rrhh"],
    [
      "p.lee@tarnsidesearch.example",
      "Pat Lee",
      "I'd like to apply for HW-33. If your client is Aldbrook's, I should tell you that I know the chairman.",
      "Tarnside Search",
    ],
    [
      "p.lee@tarnsidesearch.example",
      "Pat Lee",
      "Send my CV for the interim role. I was Group FC at Tam Pressings, so if it turns out to be them, pull it.",
      "Tarnside Search",
    ],
    [
      "n.meier@kontorpersonal.example",
      "Nadja Meier",
      "zur Stelle Leiter Instandhaltung: handelt es sich um die Zuckerhut Aarau? Dort war ich schon. Sonst bewerbe ich mich.",
      "Kontor Personal",
    ],
    [
      "a.roux@armorrecrutement.example",
      "Anne Roux",
      "Je postule au poste de comptable. Si votre client est Morvanel, oubliez-moi.",
      "Armor Recrutement",
    ],
  ])("is all that is named: %s, %s", (email, name, text, company) => {
    const read = readLetter(text, { to: [{ name, email }], subject: "Hello" }).company;
    expect(joined(read.value)).toBe(joined(company));
    expect(read.sure).toBe(false);
  });
  test.each<Row>([
    [
      "p.lee@tarnsidesearch.example",
      "Pat Lee",
      "Please put me forward for the fitter job at Orrin Aerospace.",
      "Orrin Aerospace",
    ],
    [
      "a.nowak@personadirekt.example",
      "Alicja Nowak",
      "in der Elbtaler Zeitung suchen Sie einen Staplerfahrer für die Muldental Logistik. Darum bewerbe ich mich.",
      "Muldental Logistik",
    ],
    [
      "pat@tarnside.example",
      "Pat Lee",
      "You are advertising a clerk for Vane Shipping, and I'd like to apply.",
      "Vane Shipping",
    ],
    [
      "pat@tarnside.example",
      "Pat Lee",
      "Vous recherchez un cariste pour Norvane Logistique, je postule.",
      "Norvane Logistique",
    ],
  ])("but the client where it is: %s", (...row) => expect(companyOf(row)).toBe(row[3]));
});

describe("a capital letter that is no firm", () => {
  test.each<Row>([
    [
      "a.park@eastfieldlibrary.example",
      "A. Park",
      "I saw the card about the Library Page position, ten hours a week.",
      "Eastfield Library",
    ],
    [
      "sam@marshgaterehab.example",
      "Sam Rai",
      "You mentioned the Community OT vacancy. Please count me in.",
      "Marshgate Rehab",
    ],
    [
      "mdel@coveathletics.example",
      "Mike Del",
      "Saturday is fine. My cousin Andre wants to apply too, and he swims.",
      "Cove Athletics",
    ],
    [
      "pat@orchardmills.example",
      "Pat Lee",
      "I bumped into Harriet and she said you want a packaging designer. My CV is attached.",
      "Orchard Mills",
    ],
    [
      "pat@orchardmills.example",
      "Pat Lee",
      "Got your name at the Bangor job. I hear you are short a lift tech.",
      "Orchard Mills",
    ],
    [
      "p.lee@orchardmills.example",
      "Pat Lee",
      "Thank you for the offer, but Tindle Post have asked me to run their floor, so it is a no.",
      "Orchard Mills",
    ],
    [
      "k.weber@kuehlhaus.example",
      "Karin Weber",
      "im Muldentaler Anzeiger suchen Sie einen Fahrer. Darum bewerbe ich mich.",
      "Kuehlhaus",
    ],
  ])("%s: %s", (...row) => expect(joined(companyOf(row))).toBe(joined(row[3])));
});

describe("the work of the one who is asked", () => {
  test.each<Row>([
    [
      "karim@proton.me",
      "Karim",
      "Tu m'avais parlé de ton boulot chez Voltaria. Tu connais l'équipe ? Je cherche un poste.",
      "Voltaria",
    ],
    ["kim@gmail.com", "Kim", "Du hast mir von deinem Job bei Voltaria erzählt. Sucht ihr noch jemanden?", "Voltaria"],
    ["kim@gmail.com", "Kim", "Me hablaste de tu trabajo en Voltaria. ¿Hay alguna vacante?", "Voltaria"],
    ["kim@gmail.com", "Kim", "Você falou do seu trabalho na Voltaria. Tem vaga?", "Voltaria"],
    ["kim@gmail.com", "Kim", "Je vertelde over je werk bij Voltaria. Is er een vacature?", "Voltaria"],
  ])("%s: %s", (...row) => expect(companyOf(row)).toBe(row[3]));
});

describe("a firm that writes through others", () => {
  test.each([
    [
      "naoresponda@gupy.com.br",
      "Gupy",
      "Sua candidatura para a vaga de Analista na empresa Banco Serena foi recebida com sucesso.",
      "Banco Serena",
    ],
    [
      "no-reply@personio-mail.example",
      "Personio",
      "Hallo Jo, vielen Dank für deine Bewerbung als Werkstudent und dein Interesse an Lautwerk. Wir melden uns.",
      "Lautwerk",
    ],
    [
      "no-reply@ashbyhq.com",
      "Fathom Recruiting",
      "Thank you for applying for the Architect role.\n\nAll the best,\nFathom Recruiting",
      "Fathom",
    ],
    [
      "nepasrepondre@taleez.com",
      "Ne pas y répondre",
      "Votre candidature au poste de soudeur chez Norvane a bien été reçue.",
      "Norvane",
    ],
    [
      "hola@vetolivar.example",
      "Veterinaria El Olivar",
      "Hola, tu candidatura para el puesto de auxiliar ha llegado. Gracias por tu interés.",
      "Veterinaria El Olivar",
    ],
  ])("%s", (email, name, text, company) => {
    const reading = readAnswer(text, { from: [{ name, email }], subject: "Update", inReplyTo: null });
    expect(reading.company.value).toBe(company);
  });
});
