import type { Language } from "../reading.ts";

/** The English words that when-forms are made of, and what people of the other five languages write for them. */

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** "3m" is left out on purpose: minutes or months, nobody can tell. */
export const unitNames: Readonly<Record<string, Unit>> = {
  ...named("minute", "min mins minute minutes"),
  ...named("hour", "h hr hrs hour hours"),
  ...named("day", "d day days"),
  ...named("week", "w wk wks week weeks"),
  ...named("month", "mo mos month months"),
  ...named("year", "y yr yrs year years"),
};

export const weekdayNumbers: Readonly<Record<string, number>> = {
  ...named(1, "mon monday"),
  ...named(2, "tue tues tuesday"),
  ...named(3, "wed weds wednesday"),
  ...named(4, "thu thur thurs thursday"),
  ...named(5, "fri friday"),
  ...named(6, "sat saturday"),
  ...named(7, "sun sunday"),
};

export const monthNumbers: Readonly<Record<string, number>> = {
  ...named(1, "jan january"),
  ...named(2, "feb february"),
  ...named(3, "mar march"),
  ...named(4, "apr april"),
  ...named(5, "may"),
  ...named(6, "jun june"),
  ...named(7, "jul july"),
  ...named(8, "aug august"),
  ...named(9, "sep sept september"),
  ...named(10, "oct october"),
  ...named(11, "nov november"),
  ...named(12, "dec december"),
};

function named<T>(value: T, names: string): Record<string, T> {
  return Object.fromEntries(list(names).map((name) => [name, value]));
}

/** Words of several parts, longest first within a language; "=" marks what is already a word of the forms. */
export const phrases: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ["day after tomorrow", "=dayaftertomorrow"],
    ["end of the", "=endof"],
    ["end of", "=endof"],
    ["first thing", ""],
    ["o'clock", ""],
    ["half an hour", "30 minutes"],
    ["a couple of", "2"],
  ],
  de: [
    ["ende der", "=endof"],
    ["ende des", "=endof"],
    ["ende dieser", "=endof"],
    ["ende dieses", "=endof"],
    ["morgen fruh", "=tomorrow =morning"],
    ["heute abend", "=tonight"],
  ],
  fr: [
    ["fin de la", "=endof"],
    ["fin du", "=endof"],
    ["apres demain", "=dayaftertomorrow"],
    ["apres-demain", "=dayaftertomorrow"],
    ["ce soir", "=tonight"],
    ["quinze jours", "2 =weeks"],
  ],
  es: [
    ["pasado manana", "=dayaftertomorrow"],
    ["por la manana", "=morning"],
    ["por la tarde", "=afternoon"],
    ["el dia", "=the"],
    ["fin de semana", "=weekend"],
    ["finales de", "=endof"],
    ["final de", "=endof"],
    ["fin de", "=endof"],
    ["que viene", "=next"],
    ["esta noche", "=tonight"],
    ["a las", "=at"],
    ["a la", "=at"],
  ],
  pt: [
    ["depois de amanha", "=dayaftertomorrow"],
    ["no dia", "=the"],
    ["fim de semana", "=weekend"],
    ["final de semana", "=weekend"],
    ["fim da", "=endof"],
    ["fim do", "=endof"],
    ["final da", "=endof"],
    ["final do", "=endof"],
    ["que vem", "=next"],
    ["esta noite", "=tonight"],
    ["as", "=at"],
  ],
  nl: [
    ["einde van de", "=endof"],
    ["eind van de", "=endof"],
    ["eind", "=endof"],
    ["vanavond", "=tonight"],
  ],
};

/** Accents are taken off before looking up; "" is a word that adds nothing. */
export const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    ...said("the", "the"),
    ...said("", "of til till until to for on in by from now another coming this early"),
    ...said("1", "a an one"),
    ...counted("two three four five six seven eight nine ten"),
    ...said("at", "at around"),
    ...said("every", "each"),
  },
  de: {
    ...said("", "bis zur der die das fur in an diesen kommenden noch"),
    ...said("the", "zum am den dem"),
    ...said("1", "ein eine einen einem einer"),
    ...counted("zwei drei vier funf sechs sieben acht neun zehn"),
    ...said("at", "um gegen"),
    ...said("next", "nachste nachsten nachster nachstes nachstem"),
    ...each("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    ...each("mo di mi do fr sa so"),
    ...said("saturday", "sonnabend"),
    ...year("januar februar marz april mai juni juli august september oktober november dezember"),
    ...said("january", "janner"),
    ...said("february", "feber"),
    ...said("december", "dez"),
    ...said("october", "okt"),
    ...said("today", "heute"),
    ...said("tomorrow", "morgen"),
    ...said("dayaftertomorrow", "ubermorgen"),
    ...said("noon", "mittag mittags"),
    ...said("morning", "fruh vormittag vormittags"),
    ...said("afternoon", "nachmittag nachmittags"),
    ...said("evening", "abend abends"),
    ...said("endof", "ende"),
    ...said("weekend", "wochenende"),
    ...said("endofweek", "wochenschluss"),
    ...said("endofmonth", "monatsende"),
    ...said("endofyear", "jahresende"),
    ...units(`minute minuten | stunde stunden | tag tage tagen | woche wochen | monat monate monaten monats | jahr
      jahre jahren jahres`),
  },
  fr: {
    ...said("", "jusqu'a jusqu'au jusqu'en la les du de pour dans en ce pendant d'ici encore"),
    ...said("the", "au le"),
    ...said("1", "un une"),
    ...counted("deux trois quatre cinq six sept huit neuf dix"),
    ...said("at", "a vers"),
    ...said("next", "prochain prochaine"),
    ...each("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ...each("lun mar mer jeu ven sam dim"),
    ...year("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    ...said("today", "aujourd'hui"),
    ...said("tomorrow", "demain"),
    ...said("noon", "midi"),
    ...said("morning", "matin"),
    ...said("afternoon", "apres-midi"),
    ...said("evening", "soir"),
    ...said("endof", "fin"),
    ...said("weekend", "week-end"),
    ...units("minute minutes | heure heures | jour jours | semaine semaines | mois | an ans annee"),
    ...said("1st", "1er"),
  },
  es: {
    ...said("", "hasta la los las de del para en dentro por este esta"),
    ...said("the", "el al"),
    ...said("1", "un una uno"),
    ...counted("dos tres cuatro cinco seis siete ocho nueve diez"),
    ...said("next", "proximo proxima"),
    ...each("lunes martes miercoles jueves viernes sabado domingo"),
    ...each("lun mar mie jue vie sab dom"),
    ...year("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ...said("today", "hoy"),
    ...said("tomorrow", "manana"),
    ...said("noon", "mediodia"),
    ...units("minuto minutos | hora horas | dia dias | semana semanas | mes meses | ano anos"),
  },
  pt: {
    ...said("", "ate a os de do da para em daqui dentro por na no este esta"),
    ...said("the", "o ao"),
    ...said("1", "um uma"),
    ...counted("dois tres quatro cinco seis sete oito nove dez"),
    ...said("2", "duas"),
    ...said("next", "proximo proxima"),
    ...each("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
    ...each("segunda terca quarta quinta sexta sab dom"),
    ...year("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    ...said("today", "hoje"),
    ...said("tomorrow", "amanha"),
    ...said("noon", "meio-dia"),
    ...said("morning", "manha"),
    ...said("afternoon", "tarde"),
    ...said("evening", "noite"),
    ...units("minuto minutos | hora horas | dia dias | semana semanas | mes meses | ano anos"),
  },
  nl: {
    ...said("", "tot het op over voor in van aanstaande komende deze nog"),
    ...said("the", "de"),
    ...said("1", "een"),
    ...counted("twee drie vier vijf zes zeven acht negen tien"),
    ...said("at", "om rond"),
    ...said("next", "volgende"),
    ...each("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ...each("ma di wo do vr za zo"),
    ...year("januari februari maart april mei juni juli augustus september oktober november december"),
    ...said("march", "mrt"),
    ...said("october", "okt"),
    ...said("today", "vandaag"),
    ...said("tomorrow", "morgen"),
    ...said("dayaftertomorrow", "overmorgen"),
    ...said("morning", "ochtend"),
    ...said("afternoon", "middag"),
    ...said("evening", "avond"),
    ...units("minuut minuten | uur uren | dag dagen | week weken | maand maanden | jaar"),
  },
};

function said(canonical: string, names: string): Record<string, string> {
  return named(canonical, names);
}

function counted(fromTwo: string): Record<string, string> {
  return Object.fromEntries(list(fromTwo).map((name, i) => [name, `${i + 2}`]));
}

function each(fromMonday: string): Record<string, string> {
  return paired(list(fromMonday), list("monday tuesday wednesday thursday friday saturday sunday"));
}

function year(fromJanuary: string): Record<string, string> {
  const english = Object.keys(monthNumbers).filter((name) => name.length > 4 || ["may", "june", "july"].includes(name));
  return paired(list(fromJanuary), english);
}

/** Minutes, hours, days, weeks, months and years, between bars. */
function units(names: string): Record<string, string> {
  const english = list("minutes hours days weeks months years");
  const pairs = names.split("|").flatMap((group, i) => list(group).map((name) => [name, english[i] ?? ""]));
  return Object.fromEntries(pairs);
}

function paired(names: readonly string[], english: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, i) => [name, english[i] ?? ""]));
}

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
