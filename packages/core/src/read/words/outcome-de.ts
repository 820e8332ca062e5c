import type { OutcomeWords } from "./outcome-shape.ts";

/** German acts of hiring: what is done, to what, by whom. */

const JOB =
  "(?:stelle|stellen|position|job|ausschreibung|stellenausschreibung|(?:ausbildungs|arbeits|praktikums|studien)?platz|praktikum|verfahren|\\w*verfahren|vakanz|planstelle|posten|rolle|anzeige|stellenanzeige|inserat|suche|das ding)";
const GONE =
  "(?:besetzt|vergeben|weg|gestrichen|gestoppt|eingestellt|abgesagt|zurückgezogen|zurückgestellt|aufgehoben|eingefroren|storniert|gecancelt|entfallen|weggefallen|geschlossen|beendet|abgeschlossen|ausgesetzt|annulliert|auf eis|vom tisch|raus|nicht mehr (?:da|frei|offen|verfügbar|vakant|aktuell)|erledigt|gedeckt|offline|genommen|gefüllt)";
const PAPERS =
  "(?:lebenslauf|unterlagen|bewerbung|bewerbungsunterlagen|mappe|cv|profil|anschreiben|namen|daten|kontakt|kontaktdaten|papiere|zeugnisse)";
const HR =
  "(?:personal\\w*|hr\\b|recruit\\w*|talent\\w*|people|bewerbermanagement|portal|system|kollegin im personal|empfehlungsprogramm|mitarbeiterprogramm)";
const DECIDER =
  "(?:chef\\w*|küchenchef\\w*|leiter\\w*|\\w+leiter\\w*|\\w*leitung|vorstand\\w*|direktor\\w*|meister\\w*|team|boss|vorgesetzte\\w*|inhaber\\w*|geschäftsführ\\w*|prof\\w*|frau|herrn?|kolleg\\w*|fachbereich|abteilung|rektor\\w*|dekan\\w*|intendant\\w*)";
const MEETING =
  "(?:gespräch|\\w+gespräch|termin|telefonat|interview|kennenlernen|probearbeiten|probetag|schnuppertag|hospitation|videocall|video-?call|call|treffen|besichtigung|vorspiel|probespiel|probestunde|lehrprobe|assessment|assessment-?center)";
const DAY =
  "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|übermorgen|nächste woche|am \\d{1,2}\\.|\\d{1,2} uhr|um \\d{1,2}|um (?:halb|acht|neun|zehn|elf|sieben|sechs|zwei|drei|vier))";

export const OUTCOME_DE: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:sie|dich) (?:\w+ ){0,3}?(?:ab|zum) (?:dem |\d|\w+tag|ersten|nächsten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b.{0,40}\b(?:hätten|haben möchten|haben wollen|begrüßen|anstellen|beschäftigen)\b|\bhätten (?:wir )?(?:sie|dich)\b.{0,60}\b(?:bei uns|im team|an bord|in unserem team)\b|\b(?:bei uns )?im team (?:hätten|haben (?:möchten|wollen)|begrüßen)\b|\bpersonalrat\b.{0,20}\bzugestimmt\b|\bbetriebsrat\b.{0,20}\bzugestimmt\b/,
      /\bden vertrag\b.{0,40}\b(?:schick\w*|send\w*|bekommen|erhalten|unterschr\w*|zu)\b|\bvertrag (?:unterschrieben|unterschreiben|zur unterschrift)\b/,
      /\b(?:beschlossen|entschieden|freuen uns|freue mich|möchten|würden|wollen|gerne?)\b.{0,80}\b(?:anzuvertrauen|anvertrauen|zu übertragen|übertragen|einzustellen|einstellen|zu gewinnen|ins team (?:zu )?(?:holen|aufnehmen|aufzunehmen))\b/,
      /\b(?:hat|haben) sich (?:\w+ ){0,3}?für (?:sie|dich) entschieden\b|\bentscheidung (?:ist|fiel) (?:\w+ ){0,2}?(?:auf|für) (?:sie|dich)\b|\b(?:unsere )?wahl (?:ist|fiel) auf (?:sie|dich)\b/,
      /\b(?:ab wann|wann|wie schnell) (?:können|könnten|kannst|könntest) (?:sie|du)(?: \w+){0,3} (?:anfangen|beginnen|starten|loslegen)\b/,
      /\bwillkommen (?:im team|an bord|bei uns|in unserem team)\b/,
      /\b(?:anbei|beigefügt|im anhang|beiliegend|schicke\w*|senden|bekommen|erhalten)\b.{0,50}\b(?:arbeitsvertrag|dienstvertrag|ausbildungsvertrag|vertrag|vertragsentwurf)\b|\b(?:arbeits|dienst|ausbildungs)vertrag\b.{0,50}\b(?:schick\w*|send\w*|zu|anbei|unterschr\w*|unterzeichn\w*|bereit|fertig)\b/,
      /\b(?:stellen (?:sie|dich) ein|du bist dabei|sie sind dabei|du bist eingestellt|sie sind eingestellt|du hast (?:sie|ihn|es) (?:bekommen|geschafft)|sie bekommen die stelle|du kriegst (?:den job|die stelle)|wir nehmen (?:dich|sie)|die zusage\b|(?:gehört|ist) (?:dir|ihnen)\b.{0,10}$)/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      new RegExp(`\\b(?:komm|kommen sie|kommt|schau|schauen sie|meld dich|melden sie sich)\\b.{0,50}\\b${DAY}`),
      new RegExp(
        `\\b(?:möchten|würden|wollen|möchte|würde|gerne?|bitten|können wir|lassen sie uns|lass uns|laden)\\b.{0,60}\\b${MEETING}\\b.{0,40}\\b(?:vereinbaren|ausmachen|einladen|ein|führen|anbieten|abstimmen|finden|machen|verabreden|durchführen|planen)\\b`,
      ),
      new RegExp(
        `\\b${MEETING}\\b.{0,30}\\b(?:findet|ist|wäre|haben wir|steht)\\b.{0,30}\\b(?:am|um|für) (?:\\d|mon|diens|mitt|donner|frei|sams)`,
      ),
      /\b(?:in der|in die|zur) (?:engeren?|näheren?) (?:auswahl|wahl)\b/,
      /\b(?:kennenlernen|kennen ?zu ?lernen)\b.{0,20}$|\b(?:sie|dich) (?:\w+ ){0,3}?kennenlernen\b/,
      /\b(?:probe arbeiten|probezuarbeiten|probearbeiten|läufst du (?:mal )?mit|mitlaufen|mal mitarbeiten|vorspielen|hospitieren|reinschnuppern)\b/,
      /\bwann (?:hätten sie|hättest du|haben sie|hast du|passt es|würde es|könnten sie|könntest du|können sie|kannst du)(?: \w+){0,4} (?:zeit|passen|vorbei\w*|kommen|telefonieren|sprechen)/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:passt|passen)\b.{0,30}\bnicht\b.{0,30}\b(?:anforderung\w*|profil|vorstellung\w*|uns|stelle|team|bedarf)\b|\bentspricht\b.{0,20}\bnicht\b/,
      /\b(?:daraus|draus) wird (?:\w+ )?(?:nichts|leider nichts)\b|\bwird (?:leider )?nichts (?:mit|aus)\b/,
      /\b(?:für|auf) (?:eine?n?|den|die) (?:andere\w*|mitbewerber\w*|interne\w*|erfahrenere\w*|konkurrent\w*|weitere\w*) ?\w*\b.{0,30}\b(?:entschieden|gefallen)\b|\bmitbewerber\w*\b.{0,40}\b(?:entschieden|vorzug|zusage|gewählt)/,
      /\bnicht (?:weiter(?:hin)? )?(?:berücksichtig\w*|in betracht|zum zug\w*|in die engere|weiterverfolg\w*|für sie entschieden|für dich entschieden|ausgewählt|überzeug\w*|anbieten können)\b/,
      /\b(?:zweite[rn]?|platz zwei|zweiten platz|rang zwei|zweitplatziert\w*)\b.{0,40}\b(?:geworden|gelandet|gesetzt|gekommen|belegt)|\bauf (?:platz|rang) (?:zwei|drei|2|3)\b/,
      /\b(?:müssen|muss|leider)\b.{0,40}\b(?:absagen|abzusagen|eine absage (?:geben|erteilen|schicken|senden))\b|\bwir sagen (?:ihnen|dir) ab\b/,
      /\bvorzug gegeben\b|\b(?:jemand(?:en|em)?|wen) (?:anders|anderen|anderem|mit mehr)\b.{0,30}\b(?:genommen|eingestellt|geworden|gefallen|entschieden|ausgesucht)/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:stellen|stoppen|beenden|brechen|pausieren|setzen)\b.{0,40}\b(?:suche|verfahren|ausschreibung|besetzung|recruiting)\b.{0,20}\b(?:ein|ab|aus)?\b|\b(?:stelle|position|sie|er)\b.{0,30}\bnicht (?:mehr )?(?:nach|wieder|neu)?(?:zu)?besetz\w+|\bstelle\b.{0,30}\b(?:fällt weg|entfällt|wird gestrichen|kommt nicht|wird es nicht geben)\b/,
      new RegExp(
        `\\b${JOB}\\b(?!.{0,40}\\bnicht (?!mehr)).{0,60}\\b(?:ist|sind|wurde|wurden|war|haben wir|worden)\\b.{0,40}\\b${GONE}\\b`,
      ),
      new RegExp(`\\b(?:ist|wurde|haben wir|konnten wir)\\b.{0,20}\\b${JOB}\\b.{0,40}\\b${GONE}\\b`),
      new RegExp(
        `\\b${JOB}\\b.{0,30}\\b(?:intern |bereits |schon |inzwischen |anderweitig |nun )+(?:besetzen|besetzt|vergeben|füllen|vergeben konnten)\\b`,
      ),
      /\b(?:haben|hab|habe|hatten) (?:\w+ ){0,2}?(?:schon|bereits|inzwischen|mittlerweile|gerade|letzte woche|intern) (?:\w+ )?(?:jemand\w*|eine?n?)\b.{0,30}\b(?:gefunden|eingestellt|genommen|verpflichtet|unterschrieben|besetzt)\b/,
      /\b(?:stellen (?:derzeit|momentan|zur ?zeit|aktuell|im moment) niemand\w* (?:mehr )?ein|suchen (?:niemand\w*|nicht) mehr|einstellungsstopp|einstellungssperre|haushaltssperre|stellenstopp|besetzungssperre|wird nicht (?:mehr )?(?:nach)?besetzt|gibt es nicht mehr|gibt'?s nicht mehr)\b/,
      /\b(?:hat|haben) (?:\w+ ){0,3}(?:zugesagt|unterschrieben|angenommen)\b(?!.{0,20}\b(?:ihnen|dir|dass)\b)/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      new RegExp(
        `\\b(?:mit|bei|beim) (?:\\w+ ){0,3}?${DECIDER}\\b.{0,60}\\b(?:gesprochen|geredet|geschwärmt|geworben|starkgemacht|stark gemacht|eingesetzt|verwendet|erwähnt|telefoniert|gelobt)\\b`,
      ),
      /\b(?:für (?:sie|dich)|mich für (?:sie|dich)|im team für (?:sie|dich)) (?:\w+ ){0,3}?(?:geworben|starkgemacht|stark gemacht|eingesetzt|ausgesprochen|verwendet|verbürgt|in die bresche)\b/,
      /\b(?:ihm|ihr|ihnen|denen|dem \w+|der \w+)\b.{0,30}\b(?:erzählt|gesagt|erklärt|geschildert|berichtet|vorgeschwärmt|klargemacht)\b.{0,20}\b(?:wie|dass|was|von)\b.{0,40}\b(?:sie|du|dich|ihnen|dir)\b/,
      /\b(?:ihn|sie|dich) (?:\w+ ){0,4}?(?:wärmstens|ausdrücklich|persönlich|sehr|beim|bei der) (?:\w+ ){0,3}?(?:empfohlen|ans herz gelegt)\b/,
      /\blege? (?:\w+ ){0,4}?hand für (?:sie|dich) ins feuer\b|\bhand für (?:sie|dich) ins feuer gelegt\b/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      /\b(?:über|durch|via|im|in unserem|per) (?:\w+ ){0,3}?(?:\w*programm|\w*portal|\w*system|\w*tool|empfehlung\w*)\b.{0,40}\b(?:empfohlen|eingetragen|vorgeschlagen|eingereicht|hochgeladen|geworben|gemeldet|angelegt|eingestellt)\b/,
      new RegExp(
        `\\b${PAPERS}\\b.{0,60}\\b(?:an|bei|beim|in|ins|im|zu|zur|auf)\\b.{0,30}\\b${HR}.{0,40}\\b(?:geschickt|gegeben|weiter\\w+|gelegt|eingestellt|hochgeladen|gereicht|gesendet|übergeben|eingereicht|gemailt|liegt|liegen)?`,
      ),
      new RegExp(`\\b(?:liegt|liegen|ist|sind|gelandet)\\b.{0,30}\\b(?:bei|beim|in)\\b.{0,30}\\b${HR}`),
      new RegExp(
        `\\b(?:hab|habe|haben)\\b.{0,30}\\b${PAPERS}\\b.{0,60}\\b(?:weiter(?:geleitet|gegeben|gereicht|geschickt)|hochgeladen|eingereicht|eingestellt|hinterlegt|abgegeben)\\b`,
      ),
    ],
  },
];
