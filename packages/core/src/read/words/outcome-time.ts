/** Days and times of day as people write them in six languages, for an invitation that says no more than when. */

const DAYS =
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?s?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
const MONTH =
  "(?:jan|feb|fév|fev|mär|mar|apr|avr|abr|maart|mai|may|mei|maio|mayo|jun|juin|jul|juil|aug|août|ago|sep|set|okt|oct|out|nov|dez|dec|déc|dic)\\p{L}*";

export const DAY_NAME = `(?:${DAYS}|tomorrow|morgen|demain|mañana|amanhã)`;
export const DAY = `(?:${DAY_NAME}|(?:the|le|el|am|den|op|día|dia) \\d{1,2}(?:st|nd|rd|th|er|\\.)?|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of| de)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|next week|nächste woche|la semaine prochaine|la (?:próxima semana|semana que viene)|(?:na )?próxima semana|semana que vem|volgende week)`;

const HOUR =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|midi|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|duas|três|quatro|sete|oito|nove|dez|twee|drie|vijf|zes|zeven|negen|tien|twaalf)";
export const CLOCK = `(?:\\b\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2} ?(?:am|pm|h|hrs|uhr|uur|o'clock|heures|horas|ish)\\b|\\b(?:at|around|about|um|gegen|vers|à|a las?|às|as|om|rond|by|half|half past|halb) (?:\\d{1,2}\\b(?! ?%)|${HOUR}\\b|half |halb )|\\bnoon\\b|\\bmidday\\b)`;

/** An invitation of nothing but a day and an hour: "Sunday 10am, back door". Opening hours and deadlines are none. */
export const INVITED_BY_TIME: readonly RegExp[] = [
  new RegExp(
    `(?:^|[:!] |^(?:ok|okay|yes|so|great|right|well|ja|oui|si|sim|good|perfect)[,!.]? )(?:on |am |le |el |na |op |this |next |kommenden |nächsten |dann |then |see you )?${DAY}\\b.{0,50}?${CLOCK}(?!.{0,60}\\b(?<!before we )(?:open|closed?|deadline|until|away|geöffnet|geschlossen|fermé|cerrad[oa]|fechad[oa]|gesloten|ouvert|abierto|aberto)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b(?:come|pop|swing|drop|turn up|be here|be there)\\b(?!.{0,20}\\b(?:back to you|to an end|say (?:hi|hello))\\b).{0,40}(?:\\b${DAY}\\b|${CLOCK}).{0,40}`,
    "u",
  ),
  new RegExp(
    `\\b(?:would|does|how about|what about|is|how's)\\b.{0,12}\\b${DAY}\\b.{0,40}(?:\\b(?:suit|work|ok|okay|all right|alright|fine|good|possible|convenient|fit)\\b|\\?)`,
    "u",
  ),
  // "Venez samedi après la fermeture", "komm am Freitag vorbei", "¿te vendría bien pasarte el lunes?"
  new RegExp(
    `\\b(?:komm(?:en|t)?(?! (?:zu|erst|aus))|schauen? (?:sie|doch|gern\\p{L}*|einfach)|venez|viens|passez|passe|repassez|ven(?:ga|te)?|pása(?:te|se)|pase|pasarte|pasarse|acércate|acercarte|te (?:vendría|viene|va|iría) bien|le (?:vendría|viene|va) bien|venha|vem|aparece|apareça|passar aqui|kom|komt|langskomen)\\b.{0,45}(?:\\b${DAY}\\b|${CLOCK})`,
    "u",
  ),
  // "They've confirmed Friday 13th 2pm on site": a day and an hour that were agreed.
  new RegExp(
    `\\b(?:confirmed|agreed|booked|fixed|set|settled|pencilled|suggest(?:ed|s)?|propose[ds]?|offer(?:ed)?|available|bestätigt|vereinbart|vorgeschlagen|confirmé|fixé|proposé|confirmad[oa]|propuesto|agendad[oa]|marcad[oa]|bevestigd|voorgesteld)\\b.{0,12}\\b${DAY}\\b`,
    "u",
  ),
  new RegExp(`\\b(?:meet|see|expect|receive|interview) you\\b.{0,20}\\b(?:on|at)\\b.{0,6}${DAY}`, "u"),
];
