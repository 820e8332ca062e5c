import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** Where a firm stands in a mail, class by class, in six languages: [address, name, words, accepted names, subject]. */

type Row = readonly [email: string, name: string, text: string, accepted: readonly string[], subject: string];

const plain = (name: string | null): string =>
  (name ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** None accepted: no firm is to be read. */
const names = (accepted: readonly string[]): readonly string[] => (accepted.length === 0 ? [""] : accepted.map(plain));

describe("the address's label stands for a name in the letter", () => {
  test.each<Row>([
    [
      "rita@tmv-moldes.example",
      "Rita Falcão",
      "Soube pelo jornal que a Moldes Vieira Torres está a crescer. Sou fresador há dez anos e queria deixar o meu currículo.",
      ["Moldes Vieira Torres"],
      "Hello",
    ],
    [
      "j.kranz@feinguss-ottmar.example",
      "Jutta Kranz",
      "auf der Messe erzählten Sie, bei Ottmar Feinguss werde im Herbst ein Former gesucht. Ich bin Gießer seit 2009.",
      ["Ottmar Feinguss"],
      "Hello",
    ],
    [
      "h@kws-larkspur.example",
      "Hal",
      "Larkspur Weaving Shed came up when I asked around for a loom tuner's job. I tune Dornier looms.",
      ["Larkspur Weaving Shed", "Larkspur"],
      "Hello",
    ],
    [
      "m.dufour@ccvb.example",
      "Marc Dufour",
      "J'ai lu dans Ouest-Matin le portrait de la Coopérative Céréalière du Val de Bresle. Conductrice de silo depuis six ans, je cherche à revenir dans le coin.",
      ["Coopérative Céréalière du Val de Bresle"],
      "Hello",
    ],
    [
      "pilar@hnsmar.example",
      "Pilar Roca",
      "He trabajado tres años de celadora en el Hospital de Almenara. Me gustaría incorporarme al Hospital Nuestra Señora del Mar, donde usted lleva las contrataciones.",
      ["Hospital Nuestra Señora del Mar"],
      "Hello",
    ],
    [
      "i.smit@gvb-oost.example",
      "Ineke Smit",
      "ik heb acht jaar bij Bakker Transport gereden. Bij de Glasvezelbedrijf Oost zoeken jullie nu monteurs, las ik.",
      ["Glasvezelbedrijf Oost"],
      "Hello",
    ],
    [
      "vf@lgb.hessmark.example",
      "Vera Fink",
      "das Landesamt für Gewässerbau sucht laut Amtsblatt eine Bauzeichnerin (Kennziffer LGB-26-031). Ich zeichne seit 2014 bei Plankontor Ruhe.",
      ["Landesamt für Gewässerbau"],
      "Hello",
    ],
    [
      "tom@ashandember.example",
      "Tom",
      "You have a Pitmaster sign in the window. I did two summers at Smokey Joe's.",
      ["Ash and Ember", "Ash & Ember"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("nothing but the address tells", () => {
  test.each<Row>([
    [
      "a.berg@holz-und-heim.example",
      "Anke Berg",
      "ich habe gehört, dass Sie einen Tischler suchen. Darf ich am Freitag vorbeikommen?",
      ["Holz und Heim", "Holz & Heim"],
      "Hello",
    ],
    [
      "lea@brasserie-des-halles.example",
      "Léa",
      "vous cherchez un commis ? Je suis libre tout de suite.",
      ["Brasserie des Halles"],
      "Hello",
    ],
    [
      "v@oficina-do-vidro.example",
      "Vasco",
      "vi o vosso anúncio para soprador de vidro. Ainda está aberto?",
      ["Oficina do Vidro"],
      "Hello",
    ],
    [
      "kees@de-gouden-spoor.example",
      "Kees",
      "ik las dat jullie een wagenmaker zoeken. Mag ik langskomen?",
      ["De Gouden Spoor"],
      "Hello",
    ],
    [
      "bex@waipora.govt.example",
      "Bex",
      "Is the Aquatics Coordinator job still open? I hold my lifeguard ticket.",
      ["Waipora"],
      "Hello",
    ],
    [
      "r.pohl@bau.gv.example",
      "R. Pohl",
      "zur Stelle als Bauleiter habe ich noch eine Frage: ist die Fristverlängerung möglich?",
      ["Bau"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("only the answer's last lines tell", () => {
  test.each<Row>([
    [
      "domke@fuhre-kessel.example",
      "Ralf Domke",
      "Guten Morgen,\n\nwir möchten Sie gern als Fahrer einstellen.\n\nGruß\nRalf Domke\n\n-- \nKessel Fuhrbetrieb GmbH & Co. KG\nGeschäftsführer: Ralf Domke",
      ["Kessel Fuhrbetrieb"],
      "Re: Hello",
    ],
    [
      "mel.arundel@gmail.com",
      "Mel Arundel",
      "Hi Jo,\n\nyes the stall's hiring, come Thursday.\n\nMel\n\n--\nMel Arundel\nThe Pickle Cart\n07700 900111",
      ["The Pickle Cart", "Pickle Cart"],
      "Re: Hello",
    ],
    [
      "agnes.t@orange.fr",
      "Agnès Tison",
      "Bonjour,\n\nle poste est toujours libre, venez mardi.\n\nAgnès Tison\nGérante\nLes Ruchers de l'Ailette\n02 00 00 00 00",
      ["Les Ruchers de l'Ailette"],
      "Re: Hello",
    ],
    [
      "n.prado@gmail.com",
      "Nuria Prado",
      "Hola,\n\nte espero el lunes para la entrevista.\n\nNuria Prado\nEncargada | Viveros Prado Alto\nTel. 600 000 000",
      ["Viveros Prado Alto"],
      "Re: Hello",
    ],
    [
      "w.jansen@ziggo.nl",
      "Wim Jansen",
      "Dag,\n\nkom maandag maar praten.\n\nGroet,\nWim Jansen\nScheepswerf Jansen & Zonen\nTel 06 00 00 00 00",
      ["Scheepswerf Jansen & Zonen"],
      "Re: Hello",
    ],
    [
      "c.moura@sapo.pt",
      "Carla Moura",
      "Olá,\n\na vaga continua aberta, apareça na quinta.\n\nCumprimentos,\nCarla Moura\nDirectora Técnica\nLar Santa Comba\n",
      ["Lar Santa Comba"],
      "Re: Hello",
    ],
    [
      "s.brandt@gmx.de",
      "Silke Brandt",
      "Hallo,\n\ndie Stelle ist noch frei, kommen Sie am Dienstag vorbei.\n\nViele Grüße\nSilke Brandt\nReitstall am Mühlgrund\nMühlgrund 4, 29999 Vell",
      ["Reitstall am Mühlgrund"],
      "Re: Hello",
    ],
  ])("an answer: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readAnswer(text, { from: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("somebody hires for another house", () => {
  test.each<Row>([
    [
      "fay@coppenhall.example",
      "Fay Dunne",
      "You placed my friend at Stoll last year. I saw you are handling the Plant Manager vacancy at Merrow Ceramics and would like to be considered.",
      ["Merrow Ceramics"],
      "Hello",
    ],
    [
      "lou@tandem-rh.example",
      "Lou",
      "je vous confirme mon intérêt pour le poste de technicien chez votre client les Forges Mallard à Vierzy.",
      ["Forges Mallard", "les Forges Mallard", "Les Forges Mallard"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
  test.each<Row>([
    [
      "fay@coppenhall.example",
      "Fay Dunne",
      "Hi Jo,\n\nour client Merrow Ceramics would like to see you on Tuesday.\n\nFay\nCoppenhall Consulting",
      ["Merrow Ceramics"],
      "Re: Hello",
    ],
    [
      "h.voss@kanzler-partner.example",
      "Helge Voss",
      "Guten Tag,\n\nmein Mandant, die Sternbrücke Optik AG, hat Ihr Profil gesehen und will Sie kennenlernen.\n\nHelge Voss\nKanzler & Partner Personalberatung",
      ["Sternbrücke Optik"],
      "Re: Hello",
    ],
    [
      "d.bos@vakwerk.example",
      "Dirk Bos",
      "Hoi Jo,\n\nonze opdrachtgever Zuivel Oosterhof heeft je cv gezien en wil je spreken.\n\nDirk\nVakwerk Detachering",
      ["Zuivel Oosterhof"],
      "Re: Hello",
    ],
  ])("an answer: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readAnswer(text, { from: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("an agency's absence notice", () => {
  test.each<Row>([
    [
      "shona@brightcove-maritime.example",
      "Shona K",
      "I'm on leave until Monday. For the Port roles please contact my colleague Dev.\n\nShona",
      ["Brightcove Maritime"],
      "Automatic reply: Berth Planner",
    ],
  ])("an answer: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readAnswer(text, { from: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("the writer's past beside the firm that is meant", () => {
  test.each<Row>([
    [
      "cleo@gmail.com",
      "Cleo Ray",
      "Hi Cleo, after six years at Barrow Foundry I want out. I keep hearing good things about Tessel Pumps, where you moved. Would you put my name in for the fitter job?",
      ["Tessel Pumps"],
      "Hello",
    ],
    [
      "m.kern@web.de",
      "Mia Kern",
      "Hallo Mia, nach vier Jahren bei Druckhaus Lenz suche ich etwas Neues. Ist bei euch in der Papierfabrik Ahlbrück noch etwas frei?",
      ["Papierfabrik Ahlbrück"],
      "Hello",
    ],
    [
      "yann@free.fr",
      "Yann Le Goff",
      "Salut Yann, ça fait deux ans que je suis chez Armoric Froid et j'en ai marre. Tu crois que les Viviers de Porzay prendraient un mareyeur ?",
      ["les Viviers de Porzay", "Viviers de Porzay", "Les Viviers de Porzay"],
      "Hello",
    ],
    [
      "luz@gmail.com",
      "Luz Marín",
      "Hola Luz: dejé Gráficas Toral en mayo. ¿Sigue abierta la plaza de impresor en Ediciones Cieza, la que me comentaste?",
      ["Ediciones Cieza"],
      "Hello",
    ],
    [
      "ze@gmail.com",
      "Zé Pinto",
      "Zé, saí da Corticeira Amieiro em março. O teu irmão disse que a Vinhas do Roncão anda à procura de um tratorista. É verdade?",
      ["Vinhas do Roncão"],
      "Hello",
    ],
    [
      "bert@hotmail.nl",
      "Bert Kok",
      "Ha Bert, na tien jaar bij Staalbouw Veld wil ik weg. Jij zit toch bij Kranenburg Liften? Hebben ze daar nog werk voor een monteur?",
      ["Kranenburg Liften"],
      "Hello",
    ],
    [
      "ines@gmail.com",
      "Ines Holt",
      "Ines, I was at Dunmore Freight until the layoffs. Your sister mentioned that Quayside Cold Store might want a shift supervisor; do you know whom to ask?",
      ["Quayside Cold Store"],
      "Hello",
    ],
    [
      "rob@gmail.com",
      "Rob Tate",
      "Rob, thanks for the tip about Marlin Yachts. I sent my CV this morning. I'm still at Osprey Boats till June.",
      ["Marlin Yachts"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("a department hires, a house is meant", () => {
  test.each<Row>([
    [
      "p.hale@carrowmore.example",
      "Petra Hale",
      "I saw on the intranet that Treasury Operations are looking for a Cash Analyst. I'm in Payables on the second floor and would like to apply internally.",
      ["Carrowmore"],
      "Hello",
    ],
    [
      "k.lutz@nordlicht-klinik.example",
      "Kai Lutz",
      "ich arbeite seit drei Jahren auf Station 4 und möchte mich intern auf die Stelle in der Zentralen Notaufnahme bewerben, die Sie ausgeschrieben haben.",
      ["Nordlicht Klinik"],
      "Hello",
    ],
    [
      "e.faure@regisol.example",
      "Eva Faure",
      "en poste au service Achats, je souhaite candidater en interne : la Direction Technique cherche un dessinateur.",
      ["Regisol"],
      "Hello",
    ],
    [
      "x@puertosdelsur.example",
      "Xavi",
      "trabajo en Mantenimiento y vi en el tablón que Explotación busca un coordinador. ¿Puedo presentarme?",
      ["Puertos del Sur", "Puertosdelsur"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("the posting stands on the firm's own site", () => {
  test.each<Row>([
    [
      "sue.k@gmail.com",
      "Sue Kerr",
      "Sue, is this still open? https://careers.tollgate-timber.example/vacancies/88231-yard-foreman You know the boss there, don't you?",
      ["Tollgate Timber"],
      "Hello",
    ],
    [
      "uwe@web.de",
      "Uwe Lang",
      "Uwe, kennst du dort jemanden? https://www.sonnhof-kliniken.example/karriere/stellen/pflegehelfer-4411",
      ["Sonnhof Kliniken"],
      "Hello",
    ],
    [
      "odile@free.fr",
      "Odile",
      "Tu as vu ça ? https://recrutement.verriersdulac.example/offres/2219-souffleur",
      ["Verriersdulac", "Verriers du Lac"],
      "Hello",
    ],
    [
      "teo@gmail.com",
      "Teo",
      "Mira esto, creo que me encaja: https://empleo.aguasdeltajo.example/oferta/operador-etap-301",
      ["Aguas del Tajo", "Aguasdeltajo"],
      "Hello",
    ],
    [
      "nat@gmail.com",
      "Nat",
      "Seen this? https://www.jobs.ac.uk/job/DKL991/lab-technician I would love to get in there.",
      [],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("a kind of house and a place", () => {
  test.each<Row>([
    [
      "a.doyle@ufen.example",
      "Dr A. Doyle",
      "I am writing about the Laboratory Technician post at the University of Fenmarsh. My degree is from Stell College.",
      ["University of Fenmarsh"],
      "Hello",
    ],
    [
      "jobs@portgrail.example",
      "",
      "Please find attached my application to the City of Port Grail for Harbor Scheduler.",
      ["City of Port Grail", "Port Grail"],
      "Hello",
    ],
    [
      "recursos@hgvlobos.example",
      "",
      "Adjunto mi solicitud para la plaza de enfermera en el Hospital General de Villalobos.",
      ["Hospital General de Villalobos"],
      "Hello",
    ],
    ["drh@ville-armance.example", "", "Je postule à la Ville d'Armance comme jardinier.", ["Ville d'Armance"], "Hello"],
    [
      "k.ott@uni-wellenburg.example",
      "K. Ott",
      "ich bewerbe mich auf die Doktorandenstelle an der Universität Wellenburg.",
      ["Universität Wellenburg"],
      "Hello",
    ],
    [
      "r.gois@cm-vilaserra.example",
      "R. Góis",
      "Venho candidatar-me a assistente técnico na Câmara Municipal de Vila Serra.",
      ["Câmara Municipal de Vila Serra"],
      "Hello",
    ],
    [
      "po@gemeente-zuidwolde.example",
      "",
      "Graag solliciteer ik als beheerder bij de Gemeente Zuidwolde.",
      ["Gemeente Zuidwolde"],
      "Hello",
    ],
    [
      "hr@musarl.example",
      "",
      "I'd be glad to be considered for Registrar at the Museum of the Arles Delta.",
      ["Museum of the Arles Delta"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("the only firm named to a private mailbox", () => {
  test.each<Row>([
    [
      "gerd@t-online.de",
      "Gerd",
      "Gerd, dein Bruder hat erzählt, du hättest Kontakte zu Zinnwerk Taura. Ich bin Werkzeugmacher und ab Mai frei.",
      ["Zinnwerk Taura"],
      "Hello",
    ],
    [
      "andre.w@orange.fr",
      "André W",
      "salut Dédé, maman m a dit que tu partais en retraite de chez Tuilerie Bonvalet et que du coup ils vont chercher un cariste.",
      ["Tuilerie Bonvalet"],
      "Hello",
    ],
    [
      "joke@kpnmail.nl",
      "Joke",
      "Joke, jij kent toch iemand bij Molenaar Zaden? Ik zoek werk als laborant.",
      ["Molenaar Zaden"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("a mailbox named after the firm", () => {
  test.each<Row>([
    [
      "farmaciavalledelpino@yahoo.es",
      "",
      "Buenas tardes, Encarna:\n\nMe ha dicho Loli que en la Farmacia Valle del Pino vais a necesitar a alguien para cubrir una baja. Las prácticas las hice en la Farmacia Benítez.",
      ["Farmacia Valle del Pino"],
      "Hello",
    ],
    [
      "thecrookedspoonbv@gmail.com",
      "",
      "Hi, do you still need someone on Saturdays at the Crooked Spoon?",
      ["Crooked Spoon", "the Crooked Spoon", "The Crooked Spoon"],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("the subject alone names it", () => {
  test.each<Row>([
    [
      "dev@gmail.com",
      "Dev",
      "Hi Dev, do you think I'd have a chance? I have the B licence.",
      ["Tollan Airfreight"],
      "Ramp agent at Tollan Airfreight",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
  test.each<Row>([
    [
      "bex@kaimoana.govt.example",
      "Bex",
      "bad news, council pulled the money so the job isn't happening this year.\n\nBex",
      ["Kaimoana Leisure Centre", "Kaimoana"],
      "Re: Aquatics Coordinator - Kaimoana Leisure Centre",
    ],
    [
      "shona@brightquay.example",
      "Shona",
      "I'm on annual leave until 17 August.\n\nShona",
      ["Ostrel Terminals", "Brightquay"],
      "Automatic reply: Berth Planner, Ostrel Terminals",
    ],
  ])("an answer: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readAnswer(text, { from: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("a receipt", () => {
  test.each<Row>([
    [
      "no-reply@smartrecruiters.com",
      "Fernhill Dairies",
      "Thank you for applying. We have received your application for Milk Tanker Driver.",
      ["Fernhill Dairies"],
      "Your application",
    ],
    [
      "noreply@talentsoft.com",
      "Ne Pas Y Répondre",
      "Bonjour, nous avons bien reçu votre candidature au poste de chef de quai chez Transports Gaudry.",
      ["Transports Gaudry"],
      "Candidature",
    ],
    [
      "bewerbung@zahnrad-kuhn.example",
      "Bewerbermanagement",
      "Guten Tag, vielen Dank für Ihre Bewerbung bei der Zahnradfabrik Kuhn GmbH. Wir melden uns.",
      ["Zahnradfabrik Kuhn"],
      "Eingangsbestätigung",
    ],
    [
      "jobs-noreply@workday.com",
      "Workday",
      "Dear Jo, thank you for your interest in Palisade Mutual. Your application for Claims Adjuster was received.",
      ["Palisade Mutual"],
      "Thank you",
    ],
    [
      "bounce@seleccion.example",
      "Selección",
      "Hemos recibido tu candidatura a Mozo de almacén en Frutas Cabrales.",
      ["Frutas Cabrales"],
      "Tu candidatura",
    ],
  ])("an answer: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readAnswer(text, { from: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});

describe("the writer's own past firm is none", () => {
  test.each<Row>([
    [
      "pam@gmail.com",
      "Pam",
      "Pam, I'm finally leaving Yarrow Prints. If you hear of anything for a colour technician, think of me.",
      [],
      "Hello",
    ],
    [
      "otto@web.de",
      "Otto",
      "Otto, nach neun Jahren bei Eisenhandel Krug bin ich wieder auf dem Markt. Hör dich bitte um.",
      [],
      "Hello",
    ],
    ["lia@gmail.com", "Lia", "Lia, saí da Gráfica Boa Hora. Se souberes de alguma coisa, avisa.", [], "Hello"],
    [
      "guy@free.fr",
      "Guy",
      "Guy, je quitte la Serrurerie Vasseur fin juin. Si tu entends parler d'un poste, fais-moi signe.",
      [],
      "Hello",
    ],
  ])("a letter: %s, %s, %s", (email, name, text, accepted, subject) => {
    const { value } = readLetter(text, { to: [{ name, email }], subject }).company;
    expect(plain(value)).toBeOneOf([...names(accepted)]);
  });
});
