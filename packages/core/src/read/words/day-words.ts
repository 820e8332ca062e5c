import type { Language } from "../reading.ts";

/** How people name a day, apart from a date: weekdays, "tomorrow", spans, the end of a week. For lower-cased text without marks. */

/** From Sunday on. The bare Portuguese ones are ordinal numbers as well, so they count in Portuguese only. */
export const WEEKDAYS: readonly string[] = [
  "sunday|sonntag|dimanche|domingo|zondag",
  "monday|montag|lundi|lunes|segunda-feira|maandag",
  "tuesday|dienstag|mardi|martes|terca-feira|dinsdag",
  "wednesday|mittwoch|mercredi|miercoles|quarta-feira|woensdag",
  "thursday|donnerstag|jeudi|jueves|quinta-feira|donderdag",
  "friday|freitag|vendredi|viernes|sexta-feira|vrijdag",
  "saturday|samstag|sonnabend|samedi|sabado|zaterdag",
];
export const WEEKDAYS_SHORT: Readonly<Record<Language, readonly string[]>> = {
  en: ["sun", "mon", "tues?", "wed", "thu(?:rs?)?", "fri", "sat"],
  pt: ["domingo", "segunda", "terca", "quarta", "quinta", "sexta", "sabado"],
  de: [],
  fr: [],
  es: [],
  nl: [],
};
/** "Mon", "segunda": a day only behind a word that asks for one. */
export const BEFORE_SHORT = "(?<=\\b(?:by|on|before|until|till|this|next|na|ate|proxima) )";

/** Of the past, or of every week. */
export const NOT_THIS_ONE =
  /\b(?:last|past|every|each|letzte[nmrs]?|vergangene[nmrs]?|jede[nmrs]?|chaque|pasado|cada|todo|toda|afgelopen|vorige|elke|iedere) $/;
export const PAST_BEHIND = /^ (?:last week|dernier|derniere|pasado|passad[ao])\b/;

export const TOMORROW: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  {
    pattern: /\b(?:the day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|overmorgen)\b/,
    days: 2,
  },
  {
    pattern:
      /\b(?:tomorrow|demain|amanha)\b|(?<!\b(?:guten|am|jeden|heute|diesen|de|elke) )\bmorgen\b|(?<!\b(?:la|esta|buena) )\bmanana\b/,
    days: 1,
  },
];
export const TODAY =
  /\b(?:today|this (?:morning|afternoon|evening)|tonight|heute|aujourd'hui|hoy|hoje|vandaag|vanmiddag)\b/;

const NEXT =
  "next|coming|following|nachste[rnms]?|kommende[rnms]?|naechste[rnms]?|prochaine?|proxim[ao]|que viene|que vem|volgende|komende|aanstaande";
const WEEK = "week|woche|semaine|semana";
export const NEXT_WEEK = new RegExp(
  `\\b(?:(?:next|coming|following|nachste[rnms]?|kommende[rnms]?|naechste[rnms]?|proxima|volgende|komende) (?:${WEEK})|(?:semaine|semana) (?:prochaine|proxima|que viene|que vem|entrante))\\b`,
);
export const THIS_WEEK =
  /\b(?:this|diese[rn]?|cette|esta|deze|later this|later in the) (?:week|woche|semaine|semana)\b/;

const END =
  "(?:by )?(?:the )?(?:very )?(?:end|ende|fin|finales|finais|final|fim|eind|einde)(?: of| der| des| de| da| do| del| van)?";
const OF = "(?: (?:the|this|the same|la|esta|cette|essa|diese[rsn]?|de|deze|der|des|dem|el|este|ce|ocurrente))?";
export const END_OF_WEEK = new RegExp(`\\b${END}${OF}(?: (${NEXT}))? (?:${WEEK})(?: (${NEXT}))?\\b`);
export const END_OF_MONTH = new RegExp(
  `\\b${END}${OF}(?: (${NEXT}))? (?:month|monats?|mois|mes|maand)(?: (${NEXT}))?\\b`,
);

/** "Two", "a couple of"; of "3-5" and "two to three" the later one counts. */
const COUNT = "(?:\\w{1,9}(?: ?[-–] ?| (?:to|or|bis|oder|a|ou|o|tot|of) ))?((?:a )?\\w+(?: of)?)";
const EN_LEAD = "(?:within|in|inside|no later than)(?: about| around| roughly)?(?: the)?(?: next| coming)?";
const DE_LEAD = "(?:in|innerhalb(?: von)?|binnen)(?: etwa| ca\\.?)?(?: den nachsten| der nachsten)?";
const FR_LEAD = "(?:sous|dans|d'ici)(?: un delai de)?(?: environ)?(?: les)?";
const ES_LEAD = "(?:en|dentro de|en un plazo de)(?: los proximos| las proximas)?";
const PT_LEAD = "(?:em(?: ate)?|dentro de|daqui a|nos proximos|nas proximas|ate)";
const NL_LEAD = "(?:binnen|over|in)(?: de komende)?(?: ongeveer)?";
/** Five working days are a week. */
const WORKING = 1.4;

const span = (lead: string, unit: string, days: number): { readonly pattern: RegExp; readonly days: number } => ({
  pattern: new RegExp(`\\b${lead} ${COUNT} ${unit}`),
  days,
});

export const SPANS: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  { pattern: new RegExp(`\\b${EN_LEAD} (a fortnight)\\b`), days: 1 },
  span(EN_LEAD, "(?:working |business )?weeks?\\b", 7),
  span(EN_LEAD, "(?:working|business) days?\\b", WORKING),
  span(EN_LEAD, "(?:calendar )?days?\\b", 1),
  span(DE_LEAD, "wochen?\\b", 7),
  span(DE_LEAD, "(?:werk|arbeits)tagen?\\b", WORKING),
  span(DE_LEAD, "tagen?\\b", 1),
  span(FR_LEAD, "semaines?\\b", 7),
  span(FR_LEAD, "jours? (?:ouvr|travail)", WORKING),
  span(FR_LEAD, "jours?\\b", 1),
  span(ES_LEAD, "semanas?\\b", 7),
  span(ES_LEAD, "dias? (?:habil|labor)", WORKING),
  span(ES_LEAD, "dias?\\b", 1),
  span(PT_LEAD, "semanas?\\b", 7),
  span(PT_LEAD, "dias? ut", WORKING),
  span(PT_LEAD, "dias?\\b", 1),
  span(NL_LEAD, "weken?\\b", 7),
  span(NL_LEAD, "werkdagen?\\b", WORKING),
  span(NL_LEAD, "dagen?\\b", 1),
];

export const NUMBERS: readonly (readonly string[])[] = [
  [],
  ["one", "a", "an", "eine", "einer", "einem", "une", "un", "una", "uma", "um", "een"],
  ["two", "zwei", "deux", "dos", "duas", "dois", "twee"],
  ["three", "drei", "trois", "tres", "drie"],
  ["four", "vier", "quatre", "cuatro", "quatro"],
  ["five", "funf", "cinq", "cinco", "vijf"],
  ["six", "sechs", "seis", "zes"],
  ["seven", "sieben", "sept", "siete", "sete", "zeven"],
  ["eight", "acht", "huit", "ocho", "oito"],
  ["nine", "neun", "neuf", "nueve", "nove", "negen"],
  ["ten", "zehn", "dix", "diez", "dez", "tien"],
];
export const FORTNIGHT = /^(?:a fortnight|vierzehn|veertien)$/;
export const FIFTEEN = /^(?:quinze|quince|fifteen|funfzehn|vijftien)$/;
/** "A few", "a couple": about three, and nobody can be held to it. */
export const SOME =
  /^(?:(?:a )?(?:few|couple)(?: of)?|several|some|einigen|einige|wenigen|paar|quelques|unos|unas|pocos|alguns|algumas|poucos|enkele|paar)$/;

/** "The 14th", "bis zum 14.", "le 14", "el 14", "dia 14", "de 14e": of this month, or the next. */
export const DAY_OF_MONTH =
  /\b(?:the (\d{1,2})(?:st|nd|rd|th)|(?:am|zum|dem) (\d{1,2})\.|(?:le|el|del|dia) (\d{1,2})|(?:de|den) (\d{1,2})(?:e|de|ste))(?![a-z\d:/%-]|[.,]\d| ?(?:of |de |h\b|uhr|horas|heures|jan|feb|fev|mar|apr|avr|abr|mai|may|mei|jun|juin|jul|aug|aou|ago|sep|set|okt|oct|out|nov|dez|dec|dic|january|maart|juli|\d))/g;

/** "Tuesday 16th", "el jueves 27", "Monday the 9th": the number tells which. */
export const BEHIND_WEEKDAY =
  /^,?(?: (?:the|dia|el|den|de|der|le))? (\d{1,2})(?:st|nd|rd|th|e|\.)?(?![a-z\d:/%-]|[.,]\d| ?(?:am|pm|h\b|uhr|uur|horas|heures|o'clock|\d))/;
/** "Monday week". */
export const WEEK_LATER = /^ week\b/;

/** One day among several, or the first of many. */
export const RANGE_BEFORE =
  /\b(?:between|zwischen|entre|tussen)\b[^.;]{0,25}$|\b(?:week (?:of|commencing|beginning|starting|from|van)|w\/c|woche (?:vom|ab)|semaine du|semana (?:del?|do))\b.{0,12}$/;
