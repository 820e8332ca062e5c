import type { Words } from "./form.ts";

/** By first name and je, as Dutch people write at work. */
export const nl: Words = {
  greet: (name) => (name ? `Dag ${name.first},` : "Goedendag,"),
  about: (title, company) =>
    title
      ? ` over de functie ${title}${company ? ` bij ${company}` : ""}`
      : company
        ? ` over werken bij ${company}`
        : "",
  bring: "Wat ik meebreng:",
  passOn: "Wat je over mij kunt zeggen:",
  close: "Met vriendelijke groet,",
  confirm: (about, { weekday, date, month }) =>
    `Bedankt voor de uitnodiging voor een gesprek${about}. De afspraak op ${weekday} ${date} ${month} komt mij goed uit, en ik kijk ernaar uit.\n\nAls ik iets moet meenemen of voorbereiden, hoor ik het graag.`,
  forms: {
    first: (about, points) =>
      `Ik kom graag nog even terug op mijn bericht${about}. Mijn interesse is nog even groot.${points}\n\nWat zou een goede volgende stap zijn, of wie kan ik beter schrijven?`,
    second: (about) =>
      `Nog een laatste kort bericht${about}. Als de planning is veranderd, of als het antwoord nee is, helpt één regel mij al.\n\nIn elk geval bedankt.`,
    talked: (about) =>
      `Nogmaals bedankt voor ons gesprek${about}. Het maakte mij nieuwsgierig naar meer.\n\nIs er iemand in het team met wie ik hierna zou kunnen praten?`,
    ask: (about, points) =>
      `Bedankt dat je mijn naam hebt doorgegeven; ik had je geschreven${about}. Mag ik nog één ding vragen: zou je een goed woord voor mij willen doen bij degene die beslist? Eén regel van jou telt meer dan welk formulier ook.${points}`,
    applied: (about, points) =>
      `Enige tijd geleden stuurde ik mijn sollicitatie${about.replace(/^ over de functie /, " voor de functie ").replace(/^ over werken bij /, " bij ")}, en ik wil graag vragen hoe het daarmee staat. Mijn interesse is nog even groot.${points}\n\nWanneer kan ik een reactie verwachten?`,
    "applied-again": (about) =>
      `Nog een korte vraag${about}: is mijn sollicitatie nog in beeld? Als de functie vervuld is of stilligt, helpt één regel mij bij het plannen.`,
    thanks: (about) =>
      `Bedankt voor de tijd en het gesprek${about}. Het heeft mijn motivatie alleen maar groter gemaakt.\n\nAls er nog iets openstaat, hoor ik het graag.`,
    met: (about) =>
      `Ik kijk met plezier terug op ons gesprek${about}, en mijn interesse is nog even groot.\n\nIs er al nieuws, of heb je nog iets van mij nodig?`,
    answer: (about) =>
      `Bedankt voor je antwoord${about}.\n\n(Hier je eigen woorden: wat er gevraagd werd, of een moment dat je uitkomt.)`,
    offer: () => `Hartelijk dank voor het aanbod. Ik lees het rustig door en kom er snel op terug.`,
    promise: (about) =>
      `Je had gezegd dat er rond deze tijd nieuws zou kunnen zijn${about}. Mijn interesse is nog even groot.\n\nWeet je al meer, of wanneer kan ik het beste nog eens vragen?`,
    posting: (about) =>
      `Ik zie dat de vacature niet meer online staat; ik had je geschreven${about}. Is de functie vervuld, of ligt het alleen even stil?\n\nIn elk geval blijf ik graag in contact.`,
    other: (about) =>
      `Ik schrijf je${about}. Jij kent het van binnenuit: heb je tien minuten om mij te vertellen waar het daar om draait?\n\nAls het je passend lijkt, zou een woord van jou bij degene die beslist mij erg helpen.`,
    goodbye: (about) =>
      `Ik had je geschreven${about}, en ik zal er niet meer van je tijd voor vragen. Bedankt voor het lezen.\n\nAls er later iets passends komt, hoor ik het graag.`,
    declined: (about) =>
      `Bedankt voor je bericht${about}. Ik had op een ander antwoord gehoopt, en ik waardeer het dat je het zegt.\n\nAls er later iets passends komt, hoor ik het graag.`,
    hired: (about) =>
      `Goed nieuws: ik heb een baan gevonden. Ik had je geschreven${about}; bedankt voor je tijd en je hulp, die hebben geteld.\n\nAls ik ooit hetzelfde voor jou kan doen, schrijf me dan.`,
  },
};
