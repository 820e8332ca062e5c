import { languageWordsMost, flattenedCharsMost } from "../bounds/read.ts";
import type { Language } from "./reading.ts";

/** Which of the six languages a text is in: counted by its commonest small words, English where nothing tells. */

const COMMON: Readonly<Record<Language, string>> = {
  en: "the and you for that with have this are was your not but from they his her which would there their what will been has can about when me my just like know could out if some them than then its also after over i'm i've it's don't would any we our hi dear thanks thank please am had is of to in it on at be as by or an so do up",
  de: "der die und das ist nicht sie ich mit den dem ein eine für auf von zu im sich auch als bei wir ihre ihnen habe haben sehr oder aber wie nur noch nach einen einer dass über bin war würde wenn mich mir uns zum zur es guten tag herr frau geehrte vielen dank grüßen gruß mfg bitte",
  fr: "le la les des est une vous pour dans que qui pas sur avec je nous votre mon ma ce cette par plus bonjour madame monsieur cordialement merci suis serais été ont sont mais aux du au et de en un ne se vos mes d'une n'ai j'ai c'est",
  es:
    "el la los las que de y en un una es por con para no se su del al lo como más pero sus le me mi estoy muy hola gracias saludos usted ustedes he ha soy está buenas buenos días estimado estimada señor tengo os ya si desde cuando " +
    // Italian is read as its nearest neighbour here.
    "il lo gli di che non sono mi ho è nel nella della dei alla buongiorno buonasera salve gentile gentili spettabile grazie cordiali saluti distinti vostro vostra anche ancora questo questa sarei potrei vorrei presso dal dalla sul sulla ci vi anni sig",
  pt: "o a os as que de e em um uma é por com para não se do da no na ao dos das mais mas seu sua você como foi está eu me meu minha obrigado obrigada olá bom boa dia tarde sou estou muito pra já também vaga abraço cumprimentos senhora você à pelo pela",
  nl: "de het een en van ik je dat die in is niet op te zijn met voor er maar om aan ook als bij dan nog naar heb hebben wel wat jullie u mijn hoi dag groeten groet bedankt graag kan zou wil dit deze geen was hij ze we ons onze vriendelijke met mvg geachte beste",
};

/** Words of one language that no other has weigh more than shared ones. */
const weights = weigh();

export function languageOf(text: string): Language {
  const totals: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, pt: 0, nl: 0 };
  let words = 0;
  for (const match of text
    .slice(0, flattenedCharsMost)
    .toLowerCase()
    .matchAll(/[\p{L}][\p{L}'’]*/gu)) {
    if (++words > languageWordsMost) break;
    for (const [language, weight] of weights.get(match[0].replace("’", "'")) ?? []) totals[language] += weight;
  }
  const ranked = (Object.keys(totals) as Language[]).toSorted((a, b) => totals[b] - totals[a]);
  const best = ranked[0] ?? "en";
  return totals[best] > totals.en * 1.15 ? best : "en";
}

function weigh(): ReadonlyMap<string, readonly (readonly [Language, number])[]> {
  const languages = new Map<string, Language[]>();
  for (const language of Object.keys(COMMON) as Language[]) {
    for (const word of COMMON[language].split(" ")) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return new Map(
    [...languages].map(([word, owners]) => [word, owners.map((owner) => [owner, 1 / owners.length] as const)]),
  );
}
