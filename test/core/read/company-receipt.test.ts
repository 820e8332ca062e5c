import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** Firms on a board's receipt, in a system's mail and beside a friend who may know somebody: [address, name, subject, words, firm]. */

type Row = readonly [email: string, name: string, subject: string, text: string, firm: string | null];

const answered = (email: string, name: string, subject: string, text: string): string | null =>
  readAnswer(text, { from: [{ name, email }], subject, inReplyTo: null }).company.value;

const written = (email: string, name: string, subject: string, text: string): string | null =>
  readLetter(text, { to: [{ name, email }], subject }).company.value;

describe("a board's receipt prints who hires below the title", () => {
  test.each<Row>([
    [
      "jobs-noreply@linkedin.com",
      "LinkedIn",
      "Your application was sent",
      "Your application was sent to Pelworth Mills\n\nPlant Electrician\nPelworth Mills · Derby, England\n\nApplied on 3 March",
      "Pelworth Mills",
    ],
    [
      "indeedapply@indeed.com",
      "Indeed Apply",
      "Indeed Application: Line Cook",
      "Application submitted\n\nLine Cook\nCopper Ladle - Tulsa, OK\n\nThe following items were sent to Copper Ladle. Good luck!\n• Application\n• Resume",
      "Copper Ladle",
    ],
    [
      "noreply@totaljobs.com",
      "Totaljobs",
      "Application sent: Payroll Clerk",
      "Hi Jo,\n\nYour application for the job below is on its way.\n\nPayroll Clerk\nHexham Valley Foods\nNewcastle | £26,000\n\nGood luck,\nTotaljobs",
      "Hexham Valley Foods",
    ],
    [
      "no-reply@stepstone.de",
      "StepStone",
      "Deine Bewerbung wurde versendet",
      "Hallo Jo,\n\ndeine Bewerbung wurde versendet.\n\nLagerlogistiker (m/w/d)\nNordkai Umschlag GmbH\nBremen\n\nViel Erfolg!",
      "Nordkai Umschlag",
    ],
    [
      "noreply@hellowork.com",
      "HelloWork",
      "Candidature envoyée",
      "Bonjour Jo,\n\nVotre candidature a bien été envoyée.\n\nTechnicien de maintenance H/F\nLaiteries du Vernet - Rodez (12)\n\nBonne chance",
      "Laiteries du Vernet",
    ],
    [
      "no-reply@gupy.com.br",
      "Gupy",
      "Inscrição confirmada",
      "Olá, Jo!\n\nSua inscrição foi confirmada.\n\nAnalista de Logística\nEmbalagens Taruma | Campinas - SP\n\nBoa sorte",
      "Embalagens Taruma",
    ],
    [
      "noreply@naukri.com",
      "Naukri",
      "Application sent",
      "Dear Jo,\n\nYour application has been sent.\n\nQuality Chemist\nVardhan Pigments Pvt Ltd\nPune, 3-6 years\n\nTeam Naukri",
      "Vardhan Pigments",
    ],
  ])("from %s, %s: %s", (email, name, subject, text, firm) => {
    expect(answered(email, name, subject, text)).toBe(firm);
  });

  test.each<Row>([
    [
      "indeedapply@indeed.com",
      "Indeed Apply",
      "Your application",
      "Application submitted\n\nWe will tell you when the employer answers.",
      null,
    ],
    [
      "noreply@totaljobs.com",
      "Totaljobs",
      "Application sent",
      "Hi Jo,\n\nYour application is on its way.\n\nPayroll Clerk\nPermanent, full-time\nNewcastle",
      null,
    ],
  ])("and where no firm is printed none is read: %s, %s, %s, %s", (email, name, subject, text, firm) => {
    expect(answered(email, name, subject, text)).toBe(firm);
  });
});

describe("the maker of the system is not the firm", () => {
  test.each<Row>([
    [
      "no-reply@buk.cl",
      "Buk",
      "Proceso de selección",
      "Hola Jo:\n\nGracias por postular a Clínica Los Arrayanes. En esta oportunidad no continuarás en el proceso.",
      "Clínica Los Arrayanes",
    ],
    [
      "notify@naukri.com",
      "Naukri",
      "Interview",
      "Dear Jo, Swarna Textiles has shortlisted you for Quality Analyst. Please confirm your slot.",
      "Swarna Textiles",
    ],
    [
      "no-reply@hirebridge.com",
      "Hirebridge",
      "Update",
      "Dear Jo, regarding your application for Nurse at Penhale Clinic: we have chosen another candidate.\n\nPowered by Hirebridge",
      "Penhale Clinic",
    ],
    [
      "no-reply@myworkday.com",
      "Quill & Co",
      "Your application",
      "Dear Jo,\n\nWe have received your application for Typesetter.\n\nQuill & Co. This mailbox is not monitored",
      "Quill & Co",
    ],
    [
      "noreply@homerun.co",
      "",
      "Sollicitatie",
      "Hey Jo,\n\nBedankt voor je interesse in Kade Veertien. We hebben je sollicitatie voor kok ontvangen.",
      "Kade Veertien",
    ],
  ])("from %s, %s: %s", (email, name, subject, text, firm) => {
    expect(answered(email, name, subject, text)).toBe(firm);
  });
});

describe("a friend at a private address who may know somebody there", () => {
  const friend = "sam.t@gmail.com";
  test.each([
    ["Hi Sam, do you know anybody at Corvane? I want to apply for their analyst job.", "Corvane"],
    ["Hi Sam, who would I talk to at Holt Pellworth about the buyer position?", "Holt Pellworth"],
    ["Sam, any chance your sister could mention me at Ombra? I applied there last week as a designer.", "Ombra"],
    ["Hallo Sam, kennst du zufällig jemanden bei Brunnwerk? Ich möchte mich dort als Planerin bewerben.", "Brunnwerk"],
    ["Salut Sam, tu connais quelqu'un chez Orvaline ? Je voudrais postuler comme comptable.", "Orvaline"],
    ["Hoi Sam, ken jij iemand bij Zandrecht? Ik wil daar solliciteren als planner.", "Zandrecht"],
    ["Hi Sam, do you know anybody in Leeds? I'm looking for a planner job.", null],
    ["Hi Sam, do you know anybody with a van? I start looking for jobs on Monday.", null],
    ["Hi Sam, somebody at Corvane let me go last year. Do you hear of any planner jobs?", null],
  ])("%s", (text, firm) => {
    expect(written(friend, "Sam", "Question", text)).toBe(firm);
  });
});
