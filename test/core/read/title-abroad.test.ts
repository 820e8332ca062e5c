import { describe, expect, it } from "vitest";
import type { Language } from "@follow-through/core/read/reading";
import { sentencesOf } from "@follow-through/core/read/sentence";
import { titleClues } from "@follow-through/core/read/title";

/** The titles that a sentence says are the job meant. */
function meant(language: Language, text: string): readonly string[] {
  return titleClues(sentencesOf(text), language)
    .filter((clue) => clue.score >= 3)
    .map((clue) => clue.title);
}

describe("a job named in another language than English is found by what stands around it", () => {
  it.each<[Language, string, string]>([
    ["de", "Erzieherin", "hiermit bewerbe ich mich um die ausgeschriebene Stelle als Erzieherin in Ihrer Kita."],
    ["de", "Altenpflegerin", "Ich bin gelernte Bäckerin und möchte bei Ihnen als Altenpflegerin anfangen."],
    [
      "de",
      "Kältetechniker",
      "Zuletzt war ich acht Jahre Monteur bei Klima Huber, jetzt reizt mich die Stelle als Kältetechniker.",
    ],
    [
      "de",
      "Hausmeister",
      "Nach zwölf Jahren als Dachdecker suche ich etwas am Boden, Ihre Anzeige Hausmeister in der NWZ passt genau.",
    ],
    ["de", "Straßenwärter", 'Ihre Ausschreibung "Straßenwärter (m/w/d)" hat mich angesprochen.'],
    ["de", "Verwaltungsfachangestellte", "Ist die Stelle der Verwaltungsfachangestellten im Ordnungsamt noch frei?"],
    ["de", "Servicekraft", "Sie suchen laut Aushang eine Servicekraft für die Abendschicht."],
    ["de", "Schulbegleiterin", "Ich würde sehr gern als Schulbegleiterin bei Ihnen arbeiten."],
    ["de", "Anlagenmechaniker SHK", "Wir würden Sie gern als Anlagenmechaniker SHK einstellen."],
    ["de", "Küchenhilfe", "wegen der Küchenhilfe: kommen Sie doch Montag vorbei."],
    ["de", "Medizinische Fachangestellte", "die Stelle Medizinische Fachangestellte ist leider vergeben."],
    ["de", "Notfallsanitäter", "ich hätte Interesse am Notfallsanitäter-Posten auf der Wache Süd."],
    ["de", "Fachkraft für Lagerlogistik", "Bewerbung als Fachkraft für Lagerlogistik"],
    ["de", "Ausbildung zum Tischler", "Ich interessiere mich für eine Ausbildung zum Tischler."],
    ["de", "Sachbearbeiterin Wohngeld", "Die Stadt sucht eine Sachbearbeiterin Wohngeld."],
    ["de", "Bademeister", "Gibt es den Job als Bademeister noch?"],
    ["de", "Bauleiterin", "Von der Poliererin zur Bauleiterin: ich bewerbe mich."],
    [
      "fr",
      "aide-soignante de nuit",
      "Je me permets de vous adresser ma candidature au poste d'aide-soignante de nuit.",
    ],
    ["fr", "plombier-chauffagiste", "J'ai vu que vous recherchiez un plombier-chauffagiste."],
    ["fr", "assistante maternelle", "je candidate comme assistante maternelle"],
    ["fr", "agent d'accueil", "Votre offre d'agent d'accueil à la mairie m'intéresse."],
    ["fr", "ATSEM", "Le poste d'ATSEM est-il toujours vacant ?"],
    ["fr", "conducteur de bus", "Je serais fier d'être embauché comme conducteur de bus."],
    ["fr", "chargée de communication", "Concernant le poste de chargée de communication, avez-vous décidé ?"],
    ["fr", "auxiliaire de vie", "Je reviens vers vous au sujet de mon entretien d'auxiliaire de vie."],
    ["fr", "boulanger", "on cherche un boulanger pour la rentrée"],
    ["fr", "chef de partie", "Nous avons choisi quelqu'un d'autre pour le poste de chef de partie."],
    ["fr", "agente d'entretien", "Vous êtes prise comme agente d'entretien à partir du 3."],
    ["fr", "jardinier municipal", "J'aimerais devenir jardinier municipal."],
    ["fr", "éducatrice spécialisée", "Vous cherchez une éducatrice spécialisée pour le foyer."],
    ["es", "auxiliar de geriatría", "Me gustaría optar a la plaza de auxiliar de geriatría."],
    ["es", "camarera de pisos", "He visto en InfoJobs que buscáis camarera de pisos."],
    ["es", "fontanero", "Le escribo por lo de fontanero."],
    ["es", "conserje", "La vacante de conserje ya está cubierta."],
    ["es", "celador", "Presento mi candidatura para celador en su hospital."],
    ["es", "ayudante de cocina", "te ofrecemos entrar de ayudante de cocina el lunes"],
    ["es", "monitora de comedor", "Quería saber si sigue libre el puesto de monitora de comedor."],
    ["es", "auxiliar administrativo", "Estoy interesado en el puesto de auxiliar administrativo del ayuntamiento."],
    ["es", "gruista", "Me han dicho que necesitan gruista en el puerto."],
    ["es", "peluquera", "Nos gustaría contar contigo como peluquera."],
    ["pt", "auxiliar de limpeza", "Gostaria de me candidatar à vaga de auxiliar de limpeza."],
    ["pt", "motorista de ônibus", "Vi que a empresa está contratando motorista de ônibus."],
    ["pt", "empregada de mesa", "Venho candidatar-me ao lugar de empregada de mesa."],
    ["pt", "cozinheira", "Você gostaria de começar como cozinheira na segunda?"],
    ["pt", "técnico de enfermagem", "Obrigado pela entrevista para técnico de enfermagem."],
    ["pt", "porteiro noturno", "A vaga de porteiro noturno foi preenchida."],
    ["pt", "educadora de infância", "Continuam a procurar educadora de infância?"],
    ["pt", "padeiro", "estamos a precisar de padeiro"],
    ["nl", "verzorgende IG", "Graag solliciteer ik naar de functie van verzorgende IG."],
    ["nl", "stratenmaker", "Ik zag dat jullie een stratenmaker zoeken."],
    ["nl", "medewerker groenvoorziening", "de vacature medewerker groenvoorziening is vervuld"],
    ["nl", "kraamverzorgster", "we willen je graag aannemen als kraamverzorgster"],
    ["nl", "buschauffeur", "Is de plek van buschauffeur nog vrij?"],
    ["nl", "baliemedewerker", "Ik reageer op uw advertentie voor baliemedewerker."],
    ["nl", "leerling-timmerman", "Kan ik bij u beginnen als leerling-timmerman?"],
    ["nl", "barmedewerker", "Bedankt voor het gesprek over de baan als barmedewerker."],
    ["nl", "conciërge", "Zoekt de school nog een conciërge?"],
    ["fr", "vernisseur", "Je postule au poste de vernisseur chez vous."],
    ["es", "encuadernadora de arte", "La plaza de encuadernadora de arte me interesa"],
    ["de", "Glasapparatebauer", "Ich bewerbe mich auf die Stelle als Glasapparatebauer."],
    ["nl", "medewerker openbaar groen", "uw vacature voor medewerker openbaar groen"],
    ["nl", "afdelingschef rijping", "De functie van afdelingschef rijping is vacant"],
    ["es", "ayudante de dirección de doblaje", "Cierran lo de ayudante de dirección de doblaje el viernes"],
    ["fr", "directeur adjoint d'EHPAD", "je serais très fier d'être présenté comme directeur adjoint d'EHPAD."],
    ["es", "gerocultora", "contrato de 35 horas de gerocultora, turno de tarde"],
    ["es", "bibliotecaria de la tarde", "he visto el puesto de bibliotecaria de la tarde"],
  ])("%s: %s in %j", (language, title, text) => {
    expect(meant(language, text)).toEqual([title]);
  });
});

describe("posts of the writer's own life and of others are not the job", () => {
  it.each<[Language, string]>([
    [
      "de",
      "Ich bin Steuerfachangestellte, zuletzt sieben Jahre Teamleiterin bei Moor & Partner, davor Sachbearbeiterin.",
    ],
    ["de", "Ihre Kollegin, die Pflegedienstleiterin, hat mir Ihre Adresse gegeben."],
    ["de", "Mein Vater ist Schreiner, meine Mutter Krankenschwester."],
    ["fr", "J'ai été serveuse puis cheffe de rang chez Paul, et depuis 2021 responsable de salle."],
    ["fr", "Mon mari est charpentier et ma sœur infirmière."],
    ["es", "Trabajo de cajera en un supermercado y antes fui dependienta en Zara."],
    ["es", "Mi hermano es albañil y mi prima es maestra."],
    ["pt", "Sou pedreiro há dez anos e já fui encarregado de obra na Construsul."],
    ["pt", "Meu pai é eletricista e minha irmã é enfermeira."],
    ["nl", "Ik werk nu als kok bij De Linde en was daarvoor afwasser."],
    ["nl", "Mijn broer is loodgieter en mijn moeder wijkverpleegkundige."],
    ["fr", "j'ai été chef cintrier remplaçant tout l'automne"],
    ["fr", "mon parcours : chef de rang, puis maître d'hôtel chez Le Bar, directeur de salle au Grand Hôtel"],
    ["fr", "La place de parking est payante."],
    ["es", "El puesto de trabajo está en Leganés."],
    ["pt", "O lugar de estacionamento é pago."],
    ["de", "Ich arbeite seit 2019 als Köchin im Hotel Post."],
    ["nl", "Ik heb jaren als kok gewerkt."],
    ["de", "Meine Nachbarin, gelernte Floristin und später Köchin, grüßt Sie."],
    ["de", "Schreinerin sucht neue Werkstatt"],
    ["fr", "Diplômée comme éducatrice, puis animatrice à la MJC, j'ai tout vu."],
    ["pt", "Depois de anos como garçonete, hoje sou caixa."],
  ])("%s: %j", (language, text) => {
    expect(meant(language, text)).toEqual([]);
  });
});
