import { describe, expect, test } from "vitest";
import type { Outcome } from "@follow-through/core/read/reading";
import { readAnswer } from "./letter-for-test.ts";

/** The same acts in six languages, in words that no labelled mail has. What must not be read so: test/corpus/must-not/outcome.txt. */

type Row = readonly [language: string, outcome: Outcome, text: string];

describe("an answer says what came of it", () => {
  test.each<Row>([
    [
      "en",
      "referred",
      "No luck for Tess, they took an internal for hers. You I put into the referral portal last night.",
    ],
    [
      "en",
      "closed",
      "The board cut the budget so the miller job isn't happening this year, for anybody. You were our pick.",
    ],
    [
      "en",
      "closed",
      "Council pulled the funding. There won't be a post this year. So sorry, you were top of the pile.",
    ],
    [
      "en",
      "interview",
      "We'd like you in for a technical conversation with two of the team, Tuesday 14th at 2. Bring photo ID.",
    ],
    ["en", "interview", "We'd love to have you in on Thursday at eleven to meet the crew."],
    [
      "de",
      "offer",
      "Wir möchten Sie gern als Müllerin bei uns haben. Der Vertrag liegt im Sekretariat. Ihr Mitbewerber bekommt heute seine Absage.",
    ],
    ["es", "referred", "A Marta le han dicho que no. Lo tuyo lo he metido en el portal esta mañana."],
    [
      "de",
      "referred",
      "Für Timo gab es leider eine Absage. Deine Unterlagen habe ich gestern an den Chef weitergegeben.",
    ],
    ["fr", "closed", "Le budget a été coupé, le poste n'existe plus. Vous étiez notre premier choix."],
    [
      "de",
      "closed",
      "Der Kreistag hat das Geld gestrichen, die Stelle gibt es dieses Jahr nicht. Sie waren unsere Favoritin.",
    ],
    ["es", "closed", "Han recortado el presupuesto y la plaza no sale este año. Eras nuestra favorita."],
    ["pt", "closed", "Cortaram a verba e a vaga não vai sair este ano. Você era a nossa escolha."],
    ["nl", "closed", "De gemeente heeft het budget geschrapt, dus de baan komt er dit jaar niet. Jij was onze keuze."],
    ["es", "offer", "Queremos tenerte con nosotros desde el 1 de julio. El contrato está en secretaría para firmar."],
    ["fr", "offer", "Nous aimerions vous avoir parmi nous dès le 1er juillet, le contrat vous attend à l'accueil."],
    ["nl", "offer", "We willen je er heel graag bij hebben per 1 juli. Het contract ligt klaar."],
    ["pt", "offer", "Queremos você com a gente a partir de 1º de julho. O contrato está pronto para assinar."],
    ["en", "interview", "Could you swing past the yard Thursday, sevenish? Ask for Bev."],
    ["en", "referred", "HR have your form now, I walked it over myself."],
    ["en", "rejected", "They took a lad from Grimsby in the end. Sorry pal."],
    ["en", "closed", "The whole department's being wound up in March, so there's no post to fill any more."],
    ["en", "offer", "Paperwork's coming Monday, and we'd want you from the first. Welcome!"],
    [
      "en",
      "advocated",
      "I had ten minutes with the director this morning and told her she'd be daft to let you go elsewhere.",
    ],
    ["en", "rejected", "Short answer: not this time. Longer answer: over a pint."],
    ["en", "rejected", "Your application didn't make the cut, I'm afraid."],
    ["en", "offer", "The committee has picked you. Salary as advertised, start 1 May."],
    ["en", "interview", "Can you do a video call with our two leads next Wednesday or Thursday?"],
    ["en", "referred", "I gave your details to Priya in talent, she'll take it from here."],
    ["en", "closed", "The client has put everything on hold until next year, so that one's dead."],
    ["de", "interview", "Hätten Sie am Dienstag gegen zehn Zeit, bei uns vorbeizuschauen?"],
    ["de", "rejected", "Wir haben uns am Ende für den Kollegen aus Kassel entschieden."],
    ["de", "closed", "Die Abteilung wird aufgelöst, die Stelle entfällt."],
    ["de", "referred", "Deine Mappe liegt jetzt bei der Personalabteilung."],
    ["de", "advocated", "Ich habe der Chefin gesagt, dass sie an dir nicht vorbeikommt."],
    ["de", "offer", "Wir würden uns freuen, wenn Sie ab Mai zu uns kommen. Den Vertrag schicke ich morgen."],
    ["fr", "interview", "Seriez-vous disponible mardi à 10h pour nous rencontrer ?"],
    ["fr", "rejected", "Nous avons préféré quelqu'un qui habite sur place."],
    ["fr", "closed", "Le service ferme en mars, il n'y a donc plus de poste."],
    ["fr", "referred", "J'ai remis ton CV en main propre à la DRH."],
    ["fr", "advocated", "J'ai dit au chef que tu étais exactement ce qu'il lui fallait."],
    ["fr", "offer", "C'est oui pour nous ! Vous commencez le 2 mai."],
    ["es", "interview", "¿Podrías acercarte el martes sobre las diez?"],
    ["es", "rejected", "Al final se han quedado con una chica de Vigo."],
    ["es", "closed", "Cierran la sección, así que ya no hay puesto."],
    ["es", "referred", "Le di tu currículum a Marta, la de personal."],
    ["es", "offer", "Te queremos en el equipo: empiezas el lunes 4."],
    ["es", "rejected", "La dirección se ha decantado por otro perfil."],
    ["pt", "interview", "Consegue vir terça às dez para conversar?"],
    ["pt", "rejected", "Acabaram por ficar com uma pessoa de Braga."],
    ["pt", "closed", "O setor vai fechar, então a vaga deixou de existir."],
    ["pt", "referred", "Entreguei seu currículo à moça do RH."],
    ["pt", "offer", "É sim! Você começa dia 4."],
    ["nl", "interview", "Kun je dinsdag rond tienen langskomen?"],
    ["nl", "rejected", "Uiteindelijk is het iemand uit Zwolle geworden."],
    ["nl", "closed", "De afdeling wordt opgeheven, dus er is geen functie meer."],
    ["nl", "referred", "Ik heb je cv aan Marja van personeelszaken gegeven."],
    ["nl", "advocated", "Ik heb de baas verteld dat hij niemand beters vindt dan jij."],
    ["nl", "offer", "Het is een ja! Je begint op 4 mei."],
  ])("%s %s: %s", (_language, outcome, text) => {
    expect(readAnswer(text).outcome.value).toBe(outcome);
  });
});
