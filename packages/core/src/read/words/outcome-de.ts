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
      /\bfreuen\b.{0,30}\bwenn (?:sie|du)\b.{0,40}\b(?:zu uns|ins team|anfangen|anfängst|beginnen|beginnst|unterschreib\w*)\b/,
      /\b(?:es ist|ist) ein ja\b/,
      /\b(?:sie|du) (?:fangen|fängst|beginnen|beginnst|starten|startest) (?:am|im|ab|zum|gleich|montag)\b/,
      /\b(?:sie|dich)\b.{0,60}\b(?:bei uns|im team|an bord|dabei|mit dabei) (?:haben(?! woll)|zu haben|hätten|begrüßen)\b/,
      /\b(?:der|ihr|dein) (?:arbeits)?vertrag (?:liegt|ist|wartet)\b.{0,60}/,
      /\b(?:vertrag|arbeitsvertrag) (?:zum|zur) unterschr\w+/,
      /\b(?:würden|möchten) (?:wir )?(?:gerne? )?mit (?:dir|ihnen) (?:weitermachen|arbeiten)/,
      /\b(?:wir nehmen (?:sie|dich)|du fängst|sie fangen)\b/,
      /\b(?:freuen uns|freue mich|gerne|möchten|würden)\b.{0,70}\b(?:die stelle|den job|die position|einen (?:arbeits)?vertrag|ein (?:vertrags|job)?angebot|die zusage|den ausbildungsplatz|das praktikum)\b.{0,40}\b(?:anbieten|anzubieten|zusagen|geben|mitteilen|machen|zu machen|unterbreiten|zu unterbreiten)/,
      /\b(?:(?:wir|ich) (?:möchten|würden|wollen) (?:sie|dich) (?:gerne? |sehr gerne? |unbedingt )?(?:einstellen|im team|an bord|haben|nehmen)|sie haben die stelle|du hast (?:die stelle|den job)|zusage\b.{0,40}(?:stelle|erteilen|geben)|arbeitsvertrag (?:anbei|im anhang|schicken|zusenden|geht)|vertrags?angebot)/,
      /\b(?:sie|dich) (?:\w+ ){0,3}?(?:ab|zum) (?:dem |\d|\w+tag|ersten|nächsten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b.{0,40}\b(?:hätten|haben möchten|haben wollen|begrüßen|anstellen|beschäftigen)\b|\b(?:wir hätten|hätten wir) (?:sie|dich)\b.{0,60}\b(?:bei uns|im team|an bord|in unserem team)\b|\b(?:bei uns )?im team (?:hätten|haben (?:möchten|wollen)|begrüßen)\b|\bpersonalrat\b.{0,20}\bzugestimmt\b|\bbetriebsrat\b.{0,20}\bzugestimmt\b/,
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
      /\b(?:wir (?:möchten|würden) (?:sie|dich)|ich (?:möchte|würde) (?:sie|dich)|(?:laden|lade) (?:wir )?(?:sie|dich)|einladung)\b.{0,70}\b(?:kennenlernen|einladen|ein\b|gespräch|sprechen|treffen|probearbeit\w*|vorstellungsgespräch|interview)/,
      /\b(?:zu einem|zum|ein) (?:\w+ )?(?:vorstellungsgespräch|kennenlerngespräch|bewerbungsgespräch|telefoninterview|gespräch|kennenlernen|probearbeiten|probetag|schnuppertag)\b.{0,40}\b(?:einladen|ein\b|einzuladen|kommen|am|um|passt|passen)/,
      /\b(?:passt|passen|hätten sie|hättest du|haben sie|hast du|können sie|kannst du|könnten sie|könntest du|ginge|geht|wäre)\b.{0,50}\b(?:am (?:mon|diens|mitt|donners|frei|sams)|montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächste woche|\d{1,2}\.\d{1,2}\.|\d{1,2}\.? (?:jan|feb|mär|apr|mai|juni|juli|aug|sep|okt|nov|dez)|\d{1,2} uhr|vorbei)/,
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
      /\bfür (?:den|die|eine?n?|unsere?n?) (?:\w+ )?(?:kolleg|bewerber|kandidat|mitbewerber|dame|herrn|mann|frau|person|fachkraft|interne)\w*\b.{0,50}\b(?:entschieden|entschlossen)\b/,
      /\b(?:den ausschlag gegeben|(?:er|sie) (?:fängt|beginnt|startet) (?:im|am|zum|schon)\b|haben uns für (?:ihn|sie|jemanden) )/,
      /\b(?:jemand(?:en)? ander(?:s|en|em)|andere(?:n|m|r)? (?:bewerber|kandidat|person)\w*)\b.{0,60}\b(?:entschieden|genommen|eingestellt|ausgewählt|zugesagt|vorgezogen|passt)|\b(?:absagen muss|absagen müssen|muss (?:ich )?(?:ihnen|dir) (?:leider )?absagen)\b/,
      /\b(?:leider|bedauern?|bedaure|tut (?:mir|uns) leid|schade|müssen wir)\b.{0,90}\b(?:nicht (?:berücksichtigen|weiter|in die engere|entsprechen|anbieten|einladen|zusagen|für sie|für dich|entschieden|in betracht|geklappt|gereicht|zum zug)|absag\w*|keine (?:zusage|positive|bessere)|ander(?:e|en|er|weitig) (?:bewerber|kandidat|entschieden|person)|mitbewerber|absage)/,
      /\b(?:(?:uns|mich|haben) (?:\w+ ){0,3}?für (?:eine?n? (?:andere\w*|mitbewerber\w*|interne\w*|bewerber\w*)|jemand(?:en)? ander\w+|die (?:übernahme|andere|mitbewerber)\w*|\w*übernahme)\b.{0,40}entschieden|fiel (?:die|unsere) (?:wahl|entscheidung) auf|nicht berücksichtigen|absage (?:erteilen|geben|schicken)|ihre bewerbung (?:nicht|wurde abgelehnt)|wahl ist (?:nicht )?auf|einen anderen kandidaten|andere bewerber\w* (?:entschieden|vorgezogen|bevorzugt)|nicht in die engere wahl|engere auswahl (?:nicht|geschafft))/,
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
      /\b(?:kein\w*|keine mehr) (?:stelle|posten|platz|job|position)\w* mehr\b|\b(?:stelle|position|posten|platz)\b.{0,30}\bentfällt\b/,
      /\b(?:geld|mittel|budget|förder\w*|finanzierung|etat|haushalt\w*|stelle\w*|\w*position\w*|\w*stellen|planstelle\w*)\b.{0,60}\b(?:gestrichen|gekürzt|weggebrochen|gesperrt|entzogen)\b|\b(?:gestrichen|gekürzt) (?:hat|haben|wurde\w*)\b.{0,40}\b(?:geld|mittel|budget|stelle\w*)\b/,
      /\b(?:stelle|position|leitung|\w+leitung|\w*stelle|sie|platz|posten)\b.{0,40}\b(?:gibt es (?:dieses jahr|heuer|vorerst|nun|jetzt|leider)?\s?(?:nicht|keine)|wird (?:es )?(?:\w+ )?(?:nicht (?:mehr )?(?:besetzt|nachbesetzt|kommen|geben)))\b/,
      /\b(?:ausschreibung|stelle|vakanz|position)\b.{0,110}\b(?:zurückgezogen|eingestellt wurde|mit (?:einem|einer) (?:kolleg|mitarbeit|intern)\w*.{0,30}besetzt)\b|\beine besetzung (?:erfolgt|findet) nicht\b/,
      /\b(?:stelle|position|projekt)\b.{0,40}\b(?:gibt es (?:so )?nicht mehr|fällt weg|weggefallen|wird es nicht geben|kommt nicht)\b/,
      /\b(?:stelle|position|vakanz|ausschreibung|stellen|einstellung\w*|besetzung|verfahren|auswahlverfahren|ausbildungsplatz|projekt)\b.{0,60}\b(?:(?:bereits |schon |inzwischen |mittlerweile |intern |jetzt |nun |leider |doch |vorerst |bis \w+ |anderweitig )*(?:besetzt|vergeben|weg\b|gestrichen|eingefroren|gestoppt|zurückgezogen|aufgehoben|entfallen|entfällt|auf eis|ausgesetzt|gesperrt|geschlossen|verschoben|pausiert|storniert|gekippt|abgebrochen|eingestellt|nicht (?:mehr |neu |nach)?besetzt|nicht mehr (?:offen|frei|zu haben|verfügbar)|vom tisch|hinfällig))/,
      /\b(?:haushaltssperre|einstellungsstopp|besetzungssperre|stellensperre|wiederbesetzungssperre|stellenstopp|sparprogramm|intern besetzt|keine (?:neu)?einstellungen|nicht (?:mehr )?nachbesetzt)\b/,
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
      /\b(?:ich hab(?:e)?|hab) (?:ihm|ihr|ihnen|dem|der|den)\b.{0,60}\b(?:von (?:dir|ihnen)|über (?:dich|sie)|dass (?:du|sie)|gesagt|erzählt|ans herz)\b/,
      /\b(?:habe|hab|hatte)\b.{0,60}\b(?:(?:mit|bei) (?:\w+ ){1,4}?(?:über (?:sie|dich)|gesprochen|geredet|ein gutes wort|für (?:sie|dich) (?:eingesetzt|stark))|ein gutes wort (?:für (?:sie|dich) )?eingelegt|(?:sie|dich) (?:\w+ ){0,4}?(?:wärmstens |sehr )?empfohlen|(?:von|über) (?:ihnen|dir|dich) (?:erzählt|geschwärmt|vorgeschwärmt)|für (?:sie|dich) (?:\w+ ){0,3}?(?:eingesetzt|stark gemacht|verwendet)|ans herz gelegt)/,
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
      /\b(?:hab|habe|haben|hatte)\b.{0,30}\b(?:lebenslauf|unterlagen|mappe|bewerbung|cv|profil)\b.{0,60}\b(?:personal\w*|hr\b|recruit\w*|bewerber\w*|kolleg\w*).{0,40}\b(?:hingelegt|gelegt|gebracht|gereicht|hinterlegt|gedrückt|geschickt|gegeben)\b/,
      /\b(?:hab|habe|haben|hatte)\b.{0,15}\b(?:deinen|ihren|deine|ihre|dein|ihr)\b.{0,15}\b(?:lebenslauf|unterlagen|mappe|bewerbung|cv|profil|namen)\b.{0,90}\b(?:hochgeladen|gegeben|weitergegeben|weitergeleitet|weitergereicht|gelegt|eingereicht|geschickt|gesteckt|eingestellt|abgegeben|überreicht)\b/,
      /\b(?:habe|hab|wurde[n]?|haben|ist|sind|liegt|liegen)\b.{0,50}\b(?:(?:ihre|deine|den|die) (?:\w+ )?(?:unterlagen|bewerbung|lebenslauf|mappe|profil|cv|kontaktdaten)\b.{0,60}\b(?:weiter\w+|an (?:die|den|hr|unsere)|hochgeladen|eingestellt|eingereicht|übergeben|vorgelegt|abgegeben|hinterlegt|beim|bei der|im system|auf (?:ihrem|seinem|dem))|(?:sie|dich) (?:\w+ ){0,6}?(?:vorgeschlagen|eingetragen|geworben|weiterempfohlen|im portal|ins portal|ins system|als empfehlung))/,
      /\b(?:(?:ihre|deine) (?:unterlagen|bewerbung|mappe) (?:liegen|liegt|sind|ist) (?:jetzt |nun |schon )?(?:bei|im|in der)|weitergeleitet|weitergegeben|weitergereicht)\b/,
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
