import { describe, expect, test } from "vitest";
import { readAnswer, readLetter } from "./letter-for-test.ts";

/** Mail of a seeker's other life that uses the words of the search, and mail of the search that uses the words of other lives. */

type Row = readonly [subject: string, text: string];

const QUOTED = (text: string): string =>
  `\n\nOn Tue, Mar 3, 2026 at 9:00 AM Pat Lee <pat@orchardmills.example> wrote:\n\n> ${text}\n`;

describe("what uses the words of the search and is not about it", () => {
  test.each<Row>([
    // Somebody who has work done.
    [
      "Re: bathroom",
      `Thanks for the offer, we'd like to accept. Could you move the position of the shower before you start the job?${QUOTED("Our offer is attached: £6,400 incl. tiles.")}`,
    ],
    [
      "Re: loft",
      "Can your plasterer fill the hole before the joiner's role begins? We're happy with the price you gave for the job.",
    ],
    [
      "Wood floor",
      "We got three quotes and yours was the nicest. When could you start? The job is about 40 m2, oak, and the old carpet has to go.",
    ],
    [
      "Gutters",
      "How much would you charge for cleaning ours? It's a two-storey house, the job took the last man a morning.",
    ],
    [
      "Angebot Dachrinne",
      "vielen Dank für Ihr Angebot. Wir nehmen es an. An welcher Stelle würden Sie das Fallrohr setzen? Wann können Sie anfangen?",
    ],
    [
      "Devis terrasse",
      "Merci pour votre devis. Nous l'acceptons. Le poste « carrelage » me semble élevé, pouvez-vous détailler ?",
    ],
    [
      "Presupuesto cocina",
      "Gracias por el presupuesto. ¿En qué puesto quedaría el horno? Nos gustaría empezar en mayo.",
    ],
    [
      "Offerte schilderwerk",
      "Dank voor de offerte, we gaan akkoord. Wanneer kunnen jullie beginnen? De baan rond het raam is al geschuurd.",
    ],
    [
      "Orçamento pintura",
      "Obrigada pelo orçamento, aceitamos. Quando podem começar? A vaga da garagem fica livre para a carrinha.",
    ],
    // Somebody who sells.
    [
      "Re: brochure text",
      "Attached is my invoice for the brochure job. As agreed, 0.11 EUR a word, payment within 30 days. Happy to take on the next one.",
    ],
    [
      "Our range for spring",
      "We supply uniforms to forty hotels. Would you have fifteen minutes for a call about what your housekeeping team wears? I can send samples and our price list.",
    ],
    [
      "Stand at your market",
      "I sell honey and candles and would like to apply for a pitch at the Christmas market. What does a stall cost and is there a position near the gate?",
    ],
    // Somebody who hires.
    [
      "Re: cleaner",
      "Thank you for your CV. We would like to invite you for an interview at our house on Monday at six. Please bring your references.",
    ],
    [
      "Re: babysitter wanted",
      "You sound great! Could you come and meet the kids on Sunday? The job is Tuesdays and Thursdays from four, £13 an hour.",
    ],
    [
      "Temp cover",
      "Two of my drivers are off sick. Can you send me two people with a C+E licence for next week? Usual rate. We need them at 5.",
    ],
    [
      "Job advert for the shop",
      "Please run this in Thursday's paper: Saturday assistant wanted, apply in person. I've been swamped with applicants since the last one but none stayed.",
    ],
    [
      "Putzhilfe",
      "danke für Ihre Bewerbung. Wir würden Sie gern kennenlernen. Können Sie am Samstag um zehn zu uns kommen? Die Stelle ist für vier Stunden in der Woche.",
    ],
    [
      "Garde d'enfants",
      "Merci pour votre candidature. Nous aimerions vous rencontrer samedi à la maison. Le poste est de 16 h à 19 h, chèque emploi service.",
    ],
    [
      "Reference for Tomasz",
      "Tomasz worked for us for four years as a fitter and I would take him back tomorrow. He was never late. Happy to answer questions on the phone.",
    ],
    [
      "Re: new starter",
      "Her first day is the 3rd and the salary is 27k. I've sent her the contract. Can you set her up on payroll?",
    ],
    // Children, schools, studies.
    [
      "Trial on Saturday",
      "My daughter has a trial with the under-12s. She plays any position but mostly midfield. Does she need to apply online?",
    ],
    [
      "Place in Year 7",
      "We'd like to apply for a place for our son for September. Is there an interview, and do you want his last report?",
    ],
    [
      "Work experience week",
      "My son is in Year 10 and needs a placement for a week in June. Could he come to your workshop? He has his own boots.",
    ],
    [
      "Re: Schülerpraktikum",
      "unser Sohn sucht für zwei Wochen im Mai ein Schülerpraktikum. Dürfte er bei Ihnen in die Werkstatt? Seine Bewerbung hat er selbst geschrieben.",
    ],
    [
      "MSc application",
      "I applied for the MSc in Soil Science through your admissions portal and my transcript is still marked missing. Will the tuition deposit be due before the decision?",
    ],
    [
      "Inscription de ma fille",
      "Ma fille souhaite intégrer votre école en septembre. Faut-il un entretien ? Son dossier de candidature est prêt.",
    ],
    // Stage, clubs, offices without pay.
    [
      "Re: casting",
      "I'm thrilled to accept the role of the nurse. Do rehearsals still start on the 9th, and who plays Romeo?",
    ],
    [
      "Drummer",
      "Saw your note in the rehearsal room. I've played in two bands and would love an audition for the drummer position. I don't need paying, I just want to play.",
    ],
    [
      "AGM",
      "I'd like to put my name forward for the position of secretary on the committee. Ken has done the job for nine years and deserves his Wednesdays back.",
    ],
    [
      "Allotment",
      "Our application has been on the waiting list since 2023. Has a position come up? I can start digging tomorrow.",
    ],
    [
      "Elternbeirat",
      "ich würde mich für die Stelle der Kassenwartin im Elternbeirat melden, wenn sonst niemand will. Wann ist die Wahl?",
    ],
    // Rooms and houses.
    [
      "Room in Elm Road",
      "Is the room still open? I work at the hospital, full-time contract, and my last landlord will give a reference. When could I come for a look?",
    ],
    [
      "Bewerbung um die 3-Zimmer-Wohnung",
      "anbei meine Selbstauskunft und die Gehaltsnachweise. Ich arbeite unbefristet bei der Stadt. Wann wäre eine Besichtigung möglich?",
    ],
    [
      "Candidature appartement rue Haute",
      "Voici mon dossier : trois fiches de paie, mon contrat de travail (CDI) et le garant. Quand peut-on visiter ?",
    ],
    // Papers, money, health, machines.
    [
      "Visa application",
      "My interview at the consulate is on the 8th. Could you send the letter about my salary and position before then?",
    ],
    [
      "Small business loan",
      "Please find my application attached. The bank asked for an interview on Friday; the business plan and two references are enclosed.",
    ],
    [
      "Press",
      "I'm writing a piece about lifeboats for the Sunday supplement. Could I interview your coxswain, and would you send a photo?",
    ],
    [
      "nightly job failed again",
      "The import job on db2 died at 03:10 with exit code 137. Can you restart it and open a ticket? The retry position in the queue is lost.",
    ],
    [
      "Knee",
      "The appointment at the clinic is on the 12th. Since the operation I cannot hold the position for long; the physio sends the report.",
    ],
    [
      "Talk proposal",
      "I've submitted an application to speak at your conference in June. When will the panel decide, and is there a fee for the position in the afternoon slot?",
    ],
    // The work one has.
    [
      "Rota next week",
      "Could I swap my Tuesday late with Priya's Wednesday? She's fine with it. Also my payslip was short by four hours.",
    ],
    [
      "Urlaub im Mai",
      "ich möchte vom 4. bis 15. Mai Urlaub nehmen. Svenja übernimmt meine Schichten. Ist das für Sie in Ordnung?",
    ],
    [
      "Guess who got it",
      "Did you hear that Dave got the manager job? Six interviews for that! Half the office applied. Lunch on Friday?",
    ],
  ])("%s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).toBe("other");
  });
});

describe("what uses the words of other lives and is about the search", () => {
  test.each<Row>([
    [
      "Lettings Negotiator",
      "I'd like to apply for the Lettings Negotiator role. I've done viewings and tenancy renewals for three years.",
    ],
    [
      "Property manager job",
      "Is the property manager job still open? I look after 60 flats for a landlord in Leith and deal with rents, leases and boilers.",
    ],
    [
      "School cook",
      "My two children went to your school and now I'd like to cook there. I saw the notice for a kitchen assistant and have my hygiene certificate.",
    ],
    [
      "Teaching assistant",
      "My daughter told me you are looking for a teaching assistant. I've been a nursery nurse for six years, my CV is attached.",
    ],
    [
      "Stage manager",
      "I'm writing about the Assistant Stage Manager vacancy. I ran the book on two tours and know my way around an audition panel.",
    ],
    [
      "Wardrobe",
      "Are you taking on dressers for the autumn season? I did quick changes at two houses, the last with a cast of forty.",
    ],
    [
      "Groundsman",
      "The cricket club's card in the post office says you need a groundsman, three days a week. I kept the greens at a golf course for eleven years.",
    ],
    [
      "Roofer",
      "Need another roofer? I've got my own van, slate and lead, and could start Monday. Day rate or on the books, I don't mind.",
    ],
    [
      "Kitchen fitter",
      "I fit kitchens for a firm that is closing. Do you need anybody? Sinks, worktops, the lot. I can bring references from customers.",
    ],
    [
      "Sales rep",
      "I sell uniforms to hotels now and would rather sell yours. Is the area sales manager position in the North still vacant?",
    ],
    [
      "Nanny",
      "I saw that you're looking for a nanny Monday to Thursday. I have my paediatric first aid and two lovely references.",
    ],
    [
      "Data engineer",
      "Your Data Engineer ad says nightly jobs and pipelines are the daily bread. I've run Airflow for four years; is it still open?",
    ],
    [
      "Recruiter role",
      "I've recruited for hospitals for six years and would like to be considered for your Talent Partner opening.",
    ],
    [
      "HR assistant",
      "I do payroll, new starters and P45s for a firm of ninety. Is your HR assistant position full-time?",
    ],
    ["Bursar", "I'm treasurer of two charities and a chartered accountant. I'd like to apply for the post of bursar."],
    [
      "Event manager",
      "I've run weddings and birthday parties at a country house for five years and wondered if you're hiring event staff for the summer.",
    ],
    [
      "Dental nurse",
      "I'm applying for the dental nurse vacancy. I handle appointments, prescriptions and the odd crying child.",
    ],
    [
      "Journalist",
      "I'd love to be considered for the reporter job on the Mercury. I've interviewed mayors, lifeboat men and one tiger keeper.",
    ],
    [
      "Translator",
      "Do you still need an in-house translator for Spanish? I've freelanced for eight years and want a desk, colleagues and a pension.",
    ],
    [
      "Hausmeister",
      "ich bewerbe mich auf die Stelle als Hausmeister. Wohnungsübergaben, Heizung, Mieter: das mache ich seit zwölf Jahren.",
    ],
    [
      "Erzieherin",
      "mein Sohn war bei Ihnen in der Bärengruppe. Ich bin Erzieherin und habe gesehen, dass Sie eine Stelle in der Krippe ausschreiben.",
    ],
    [
      "Agent immobilier",
      "Je vous écris au sujet du poste de négociateur. J'ai fait des visites et des états des lieux pendant quatre ans chez un bailleur.",
    ],
    [
      "Camarero",
      "Vi el cartel de que buscan camarero para bodas y banquetes. Tengo seis años de experiencia y puedo empezar el lunes.",
    ],
    [
      "Corretora",
      "Gostaria de me candidatar à vaga de corretora. Trabalho com aluguel e venda de apartamentos há cinco anos.",
    ],
    [
      "Makelaar",
      "Ik reageer op de vacature voor commercieel medewerker verhuur. Bezichtigingen en huurcontracten doe ik al vier jaar.",
    ],
    [
      "Re: Melker",
      `Moin, gilt das mit dem Probearbeiten am Freitag noch? Und wegen der Wohnung über dem Stall: da würde ich mit Hund einziehen.${QUOTED("Ja, wir suchen noch. Komm am Freitag um fünf.")}`,
    ],
    [
      "Live-in post",
      "I'd like to apply for the live-in housekeeper post. Is the flat above the garage furnished, and may I bring a cat?",
    ],
    [
      "Relocation",
      "I accept the interview on Monday. One question: would the job help with rent or finding an apartment in Oslo?",
    ],
    [
      "Work visa",
      "I'm a care assistant from Manila and saw that you sponsor visas for the night carer role. My passport and certificates are ready.",
    ],
    [
      "Casual staff",
      "My cousin works the bar at your weddings and says you're short. I've pulled pints for three summers, could I do a trial shift?",
    ],
  ])("%s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).not.toBe("other");
  });
});

describe("answers", () => {
  test.each<Row>([
    [
      "Re: bathroom",
      "Thanks, we'll start the job on the 9th. The tiles are £42 per m2, invoice to follow. Position of the shower as in the drawing.",
    ],
    [
      "Re: Room in Elm Road",
      "Hi, the room is still free, rent is 640 a month. Could you come for a viewing on Thursday? I have three other applicants.",
    ],
    [
      "Re: Trial on Saturday",
      "Great, bring boots and shin pads. We'll see him as a keeper first, other positions later. The league needs his date of birth.",
    ],
    [
      "Re: Auditions",
      "The panel would like to offer you the role of Lady Bracknell. Rehearsals begin on Tuesday in the church hall.",
    ],
  ])("of another life: %s", (subject, text) => {
    expect(readAnswer(text, { subject }).kind.value).toBe("other");
  });
  test.each<Row>([
    [
      "Re: Lettings Negotiator",
      "Thanks for your CV. Could you come in on Thursday at ten? Bring your driving licence, we do viewings by car.",
    ],
    [
      "Re: school cook",
      "We'd love to meet you. The head is free on Monday after school. My children adored your fish pie, by the way.",
    ],
    [
      "Re: Stage manager",
      "The role has gone to somebody with more touring under their belt, I'm sorry. Try again in the autumn.",
    ],
    ["Re: roofer", "can you start monday. 160 a day, bring your own harness"],
  ])("of the search: %s", (subject, text) => {
    expect(readAnswer(text, { subject }).kind.value).toBe("reply");
  });
});

describe("of the seeker's own other life", () => {
  test.each<Row>([
    // Referee for somebody else.
    [
      "Re: Reference request: Ms Ola Brandt, Teaching Assistant",
      "The form is attached. I was Ola's line manager until May and would re-employ her tomorrow.",
    ],
    [
      "Reference for the kitchen assistant post",
      "I was her supervisor for two years. I would recommend her for the post, strongly.",
    ],
    ["Referenzanfrage", "Referenzauskunft zu Herrn Lenz, Stelle als Lagerist: er war bei mir immer pünktlich."],
    // A course, a child's place.
    [
      "Letters for grad school",
      "I'm applying to two graduate programs and each application wants a letter. There's an interview stage in March. My resume is attached.",
    ],
    [
      "Re: Year 9 entry",
      "Saturday is fine for Ida's interview. Does a rejected candidate get a second chance next year?",
    ],
    [
      "Sixth form places",
      "My niece's application for a sixth form place went in on Monday. When are the interviews, please?",
    ],
    [
      "Empfehlung",
      "Könnten Sie mir ein Empfehlungsschreiben für ein Masterstudium schreiben? Die Bewerbung läuft bis Mai.",
    ],
    // Tenders and bookings.
    [
      "RE: Offer for the two pumps",
      "The tender committee has rejected your offer. Please send the CV of the site engineer in case the position changes.",
    ],
    [
      "Aanbesteding gemaal",
      "De aanbesteding is nog niet rond. Wilt u het cv van de uitvoerder en uw referenties sturen?",
    ],
    [
      "Congratulations",
      "Your new head chef is a find, whoever hired him. We'd like to book the upstairs room for my husband's leaving party; could you send the offer?",
    ],
    [
      "Tisch am 4.",
      "Glückwunsch zur neuen Köchin! Wir würden gern einen Tisch für zwölf reservieren, mein Kollege feiert seine neue Stelle.",
    ],
    [
      "PTA",
      "There are three candidates for treasurer and I interviewed them all. The job description from last year would help.",
    ],
  ])("%s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).toBe("other");
  });
  test.each<Row>([
    [
      "Tender Writer",
      "I'd like to apply for the Tender Writer role. Six years of public tenders at Keld & Sons; my CV is attached.",
    ],
    [
      "Admissions Officer",
      "Is the Admissions Officer post still open? I have run year 7 entry at two schools. My CV is attached.",
    ],
    [
      "Events Coordinator",
      "I saw you need an events coordinator. I've sold set menus and function rooms for nine years at the Swan.",
    ],
    [
      "Line manager to many",
      "I am applying for the Ward Manager post. I was line manager to fourteen nurses at St Anne's and can send references.",
    ],
    [
      "Visa adviser",
      "My application for the Visa Adviser job is attached; I was at the consulate in Lyon for four years.",
    ],
  ])("but their own letter stays one: %s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).toBe("outreach");
  });
});

describe("an answer about one job", () => {
  test.each<Row>([
    [
      "Re: Hull",
      "The Site Manager job in Hull went to somebody in June, but he has gone back on it. I'd want you in for an interview.",
    ],
    [
      "so",
      "It's yours if you want it: 48k base, start date 6 July, background check first. Weddings every Saturday, you have been warned.",
    ],
    [
      "Re: a bandmaster",
      "Of course I'll see him, Thursday in the band room.\n\n> You should hire him as band director, before somebody else does.",
    ],
    [
      "Re: Housing officer",
      "The panel were impressed and would like to see you again. Second stage is Thursday, with two tenants of the board.",
    ],
    ["Re: news", "There may be a new job coming up in the lab in May. Shall I put your name forward?"],
  ])("is no alert and no other matter: %s", (subject, text) => {
    expect(readAnswer(text, { subject }).kind.value).toBe("reply");
  });
});
