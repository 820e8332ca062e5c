import type { OutcomeWords } from "./outcome-shape.ts";

/** Dutch acts of hiring: what is done, to what, by whom. */

const JOB = "(?:vacature|functie|baan|plek|plaats|positie|stageplek|stage|procedure|rol|opdracht|werving|selectie|die)";
const GONE =
  "(?:vervuld|ingevuld|vergeven|weg|ingetrokken|geschrapt|geannuleerd|gesloten|bevroren|bezet|gestopt|opgeheven|vervallen|stopgezet|uitgesteld|on hold|in de ijskast|van de baan|niet meer (?:open|beschikbaar|vacant)|afgeblazen|opgeschort|gecanceld)";
const PAPERS =
  "(?:cv|sollicitatie|gegevens|profiel|brief|naam|papieren|motivatie|motivatiebrief|portfolio|dossier|stukken)";
const HR =
  "(?:hr|p&o|personeelszaken|recruit\\w*|werving|personeel\\w*|people|systeem|portaal|referral\\w*|intercedent\\w*|talent\\w*|selectiecommissie)";
const DECIDER =
  "(?:baas|chef|directeur|directrice|manager|leidinggevende|teamleider|hoofd|eigenaar|eigenares|afdelingshoofd|collega|team|meneer|mevrouw|bestuur|ploegbaas|kok)";
const DAY =
  "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|volgende week|\\d{1,2}[:.]\\d\\d|\\d{1,2} uur|om (?:half )?\\w+)";

export const OUTCOME_NL: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:het is|is) een ja\b/,
      /\b(?:je|u) (?:begint|start|kunt starten) (?:op|in|per|maandag|dinsdag)\b/,
      /\b(?:je|jou|u)\b.{0,30}\b(?:erbij|bij ons|in (?:het|ons) team|aan boord) (?:hebben|verwelkomen)\b/,
      /\b(?:het|je|jouw|uw) contract (?:ligt|is) (?:klaar|gereed|voor je)\b/,
      /\bcontract (?:om te|ter) (?:tekenen|ondertekening)\b/,
      /\b(?:willen|wil) (?:we )?(?:graag )?met (?:je|jou|u) (?:door|verder|in zee)/,
      /\b(?:we nemen je|je kunt beginnen|u kunt beginnen|je begint)\b/,
      /\b(?:(?:willen|wil|zouden|graag)\b.{0,40}\b(?:je|jou|u) (?:graag )?(?:de baan|een contract|de functie|de plek|een aanbod|een arbeidsovereenkomst)\b.{0,20}(?:aanbieden|geven|doen)?|de baan is (?:van jou|voor jou|van u)|je bent aangenomen|u bent aangenomen|arbeidsvoorwaarden ?voorstel|contractvoorstel|bod doen)/,
      /\b(?:in dienst (?:te )?nemen|aan te nemen|aannemen als|als collega verwelkomen|welkom (?:bij|in) (?:het|ons|de) (?:team|club|ploeg)|welkom aan boord)\b/,
      /\b(?:wanneer|hoe snel|per wanneer) (?:kun|kan|kunt|zou) (?:je|u)(?: \w+){0,2} (?:beginnen|starten)\b/,
      /\b(?:bijgaand|bijgevoegd|in de bijlage|hierbij|stuur\w*|ontvang\w*)\b.{0,40}\b(?:contract|arbeidsovereenkomst|arbeidscontract)\b|\b(?:contract|arbeidsovereenkomst)\b.{0,30}\b(?:ter ondertekening|tekenen|ondertekenen|getekend)\b/,
      /\b(?:hebben (?:\w+ )?voor (?:jou|u|je) gekozen|keuze is op (?:jou|u) gevallen|je bent het geworden|u bent het geworden|je hebt (?:de baan|'m|hem)|je bent aangenomen|u bent aangenomen|aangenomen\b.{0,15}gefeliciteerd|gefeliciteerd\b.{0,40}(?:baan|aangenomen))\b/,
      /\b(?:willen|wil|zouden|besloten|bieden) (?:\w+ ){0,3}?(?:je|jou|u) (?:\w+ ){0,3}?(?:een contract|de baan|de functie|de plek|een aanstelling|een aanbod)\b/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      /\b(?:nodigen? (?:je|u|jou)|uitnodig\w*|graag (?:uitnodigen|met (?:je|u|jou) (?:kennis|in gesprek|praten|spreken)|ontmoeten|kennismaken|kennis maken)|kennismak\w+|op gesprek|sollicitatiegesprek|dagje? mee(?:lopen|draaien)?|proefdag|proefdraaien)\b.{0,60}/,
      /\b(?:kun je|kunt u|kan je|zou je|past|schikt|lukt|heb je|heeft u|komt)\b.{0,40}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|volgende week|om \d|\d{1,2}[:.]\d\d|uur|langs(?:komen)?)/,
      /\b(?:maken|maak) (?:we |wij |ik )?(?:graag )?kennis\b|\bkennis (?:te )?maken\b|\bgraag (?:\w+ ){0,3}kennis\b/,
      new RegExp(`\\bkom\\w*\\b.{0,40}\\b${DAY}\\b`),
      /\bwanneer (?:kun|kan|kunt|zou|schikt|past|heb) (?:je|u|het)\b(?!.{0,25}\b(?:beginnen|starten)\b).{0,40}\b(?:belletje|bellen|gesprek|langs\w*|praten|spreken|uit|tijd|videocall|koffie)\b/,
      /\b(?:gesprek|sollicitatiegesprek|kennismaking|proefles|proefdag|meeloopdag|telefoongesprek|videocall|assessment)\b.{0,40}\b(?:plannen|inplannen|afspreken|uitnodigen|staat|vindt plaats|is op|voeren|hebben)\b/,
      /\b(?:geselecteerd|door) (?:voor|naar) (?:een|de|het) (?:\w+ )?(?:gesprek|ronde|fase)\b|\bbrievenselectie\b/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:is|wordt) het (?:\w+ )?(?:iemand|een (?:collega|man|vrouw|meisje|jongen|kandidaat|sollicitant)) (?:\w+ ){0,3}geworden\b|\bhet is (?:\w+ )?(?:iemand|een (?:collega|man|vrouw|meisje|jongen|kandidaat)) (?:\w+ ){0,3}geworden\b/,
      /\b(?:gaan|ga|gaat|kozen|kiezen|zijn)\b.{0,20}\b(?:verder|door|gekozen)?\b.{0,10}\b(?:met|voor) (?:de )?(?:\w+ )?(?:andere|overige|sterkere) (?:kandidaten|kandidaat|sollicitant\w*)\b/,
      /\b(?:iemand anders|een andere kandidaat|een ander)\b.{0,50}\b(?:gekozen|aangenomen|geworden|gegaan)|\b(?:niet geworden|niet op jou gevallen)\b/,
      /\b(?:helaas|jammer genoeg|spijt (?:me|ons))\b.{0,90}\b(?:niet (?:geworden|verder|uitgenodigd|gekozen|gelukt|geselecteerd|door|aannemen|op jou|aanbieden|bij|langer|de juiste)|afwij\w+|afgewezen|andere kandidaat|iemand anders|kandidaten)/,
      /\b(?:(?:gekozen|gegaan|kiezen|gaan|keuze|kozen|besloten)\b.{0,25}\b(?:voor|met|op|door) (?:een )?(?:andere|iemand anders|interne|een ander)|niet (?:doorgaan|verder gaan|verdergaan|uitnodigen|aannemen) met? ?(?:jou|u|je|uw|jouw)|keuze (?:is )?op (?:een|iemand)|afgewezen|wijzen (?:we|wij)? ?(?:je|u|uw) (?:sollicitatie )?af|niet (?:de keuze|door (?:naar|de)))/,
      /\b(?:afwijzen|af te wijzen|u afgewezen|je afgewezen|afwijzing)\b/,
      /\b(?:gaan|ga|gaat) (?:\w+ ){0,3}?niet (?:\w+ ){0,2}?(?:met (?:je|jou|u) )?(?:verder|door|in zee)\b/,
      /\bniet (?:\w+ ){0,2}?in behandeling\b|\bniet (?:uitgekozen|geselecteerd|uitgenodigd|gekozen)\b|\bniet uit te nodigen\b/,
      /\b(?:sluit|sluiten|past|passen)\b.{0,20}\b(?:onvoldoende|niet|minder)\b(?!.{0,10}\buit\b)/,
      /\b(?:iemand anders|een ander|een andere (?:kandidaat|sollicitant)|andere kandidaten)\b.{0,50}\b(?:gekozen|gevallen|gegaan|geworden|verder|aangenomen|voorkeur)|\b(?:gekozen|voorkeur|besloten) (?:\w+ )?(?:voor|aan|voor het) (?:iemand|een ander|een andere)\b/,
      /\b(?:hem|het) (?:helaas |net )?niet geworden\b|\btweede geworden\b|\bals tweede\b/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\bgeen (?:functie|baan|plek|plaats|vacature) meer\b/,
      /\b(?:budget|geld|subsidie|financiering|formatie|formatieplaats|functie)\b.{0,40}\b(?:geschrapt|ingetrokken|weggevallen|bevroren|wegbezuinigd)\b|\b(?:geschrapt|ingetrokken|bevroren)\b.{0,30}\b(?:budget|geld|subsidie|functie)\b/,
      /\b(?:baan|functie|plek|vacature|stage)\b.{0,20}\bkomt er (?:\w+ ){0,2}niet\b|\bwordt (?:\w+ )?niet (?:meer )?(?:ingevuld|vervuld|opgevuld)\b/,
      /\bvacature\b.{0,60}\bingetrokken\b/,
      /\b(?:vervalt|vervallen|vervalt daarmee|komt te vervallen|geschrapt)\b.{0,30}\b(?:functie|vacature|baan|plek|positie)|\b(?:functie|vacature|baan|plek|positie)\b.{0,30}\b(?:vervalt|vervallen|geschrapt)/,
      /\b(?:vacature|functie|positie|plek|baan|procedure|werving|vacatures|plaats|project|opdracht|stage)\b.{0,60}\b(?:(?:is |zijn |wordt |werd |al |inmiddels |helaas |toch |intern |nu |reeds )*(?:vervuld|ingevuld|gesloten|ingetrokken|geschrapt|bevroren|geannuleerd|gestopt|weg\b|vergeven|on hold|stopgezet|opgeschort|uitgesteld|bezet|verwijderd|stilgelegd|in de ijskast|afgeblazen)|niet (?:meer |langer )?(?:open|beschikbaar|door|ingevuld|nodig)|gaat niet door)/,
      /\b(?:vacaturestop|personeelsstop|wervingsstop|aannamestop|intern (?:ingevuld|vervuld|opgelost)|geen budget meer)\b/,
      /\b(?:stoppen|beëindigen|pauzeren|annuleren|schrappen|sluiten|trekken|bevriezen)\b.{0,20}\b(?:de|het|deze|alle) (?:werving|procedure|vacature|zoektocht|selectie|functie|vacatures)\b|\b(?:functie|vacature|plek|baan)\b.{0,30}\b(?:verdwijnt|vervalt|komt te vervallen|wordt niet (?:meer )?(?:ingevuld|vervuld|opgevuld))\b|\bniet (?:te |gaan )?vervangen\b/,
      new RegExp(`\\b${JOB}\\b.{0,50}\\b(?:is|zijn|was|werd|wordt|hebben we)\\b(?: \\w+){0,4} ${GONE}\\b`),
      /\b(?:al|inmiddels|ondertussen|intussen|reeds|intern) (?:iemand|een kandidaat|een \w+) (?:\w+ )?(?:gevonden|aangenomen|aangesteld)\b/,
      /\b(?:bestaat|zoeken|werven|speelt) (?:\w+ )?niet (?:meer|langer)\b|\bzoeken (?:\w+ )?niemand meer\b|\b(?:vacature|personeels|wervings|aanname)stop\b|\bgaat (?:helaas )?niet (?:meer )?door\b/,
      /\b(?:heeft|hebben) (?:\w+ ){0,3}(?:ja gezegd|getekend|geaccepteerd|aangenomen)\b/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      /\b(?:ik heb|heb) (?:haar|hem|hen|ze|\w+) (?:\w+ )?(?:verteld|gezegd|gesproken|aangeraden)\b.{0,60}\b(?:je|jij|jou|jouw|u|uw)\b|\bik heb (?:het )?(?:met|bij) (?:haar|hem|\w+) over (?:je|jou|u)\b/,
      /\b(?:heb|hebben)\b.{0,60}\b(?:(?:over|met) (?:je|jou|u)\b.{0,30}(?:gehad|gesproken|gepraat|verteld)|goed woordje (?:voor (?:je|jou|u) )?gedaan|(?:je|jou|u) (?:\w+ ){0,3}?(?:van harte |sterk |warm )?aanbevolen|aangeraden|voor (?:je|jou|u) gepleit)/,
      new RegExp(
        `\\b(?:tegen|aan|bij|met) (?:\\w+ ){0,2}?${DECIDER}\\b.{0,40}\\b(?:gezegd|verteld|gepleit|gesproken|gehad|aanbevolen|genoemd|gelobd|gebeld)\\b.{0,60}`,
      ),
      /\b(?:haar|hem|hen|ze)\b.{0,20}\b(?:verteld|gezegd|uitgelegd)\b.{0,10}\b(?:hoe|dat|wat)\b.{0,40}\b(?:je|jij|jou|jouw|u|uw)\b/,
      /\bgoed woordje\b|\b(?:sterk gemaakt|hard gemaakt|ingestaan|gepleit) voor (?:je|jou|u)\b|\bvoor (?:je|jou|u) (?:\w+ )?(?:ingestaan|gepleit|sterk gemaakt|hard gemaakt)\b/,
      /\b(?:je|jou|u) (?:van harte|warm|persoonlijk|sterk|nadrukkelijk) (?:\w+ )?(?:aanbevolen|aangeraden|voorgedragen)\b/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      /\b(?:heb|hebben)\b.{0,30}\b(?:cv|brief|sollicitatie|gegevens)\b.{0,60}\b(?:gegeven|gestuurd|afgegeven|gebracht|in handen)\b/,
      /\b(?:heb|is|hebben|net|zojuist)\b.{0,40}\b(?:(?:je|jouw|uw|het) (?:\w+ )?(?:cv|sollicitatie|gegevens|profiel|brief|naam)\b.{0,40}\b(?:door(?:gestuurd|gegeven|gezet|gespeeld)|ingediend|geüpload|ingevoerd|gegeven|afgegeven|bij hr|naar)|(?:je|jou|u) (?:\w+ ){0,4}?(?:aangedragen|voorgedragen|aangemeld|ingevoerd|in het systeem|als referral))/,
      new RegExp(
        `\\b(?:je|jouw|uw|het) (?:\\w+ )?${PAPERS}\\b.{0,30}\\b(?:ligt|staat|zit|is) (?:\\w+ ){0,2}?(?:bij|in|op)\\b.{0,20}\\b${HR}`,
      ),
      /\b(?:je|u) (?:staat|zit|bent) (?:\w+ ){0,2}?(?:in|op|via) (?:het |ons |de |mijn )?(?:systeem|portaal|lijst|referral\w*|link)\b/,
      new RegExp(
        `\\b(?:je|jouw|uw|het) (?:\\w+ )?${PAPERS}\\b.{0,40}\\b(?:door(?:gestuurd|gegeven|gezet|gespeeld|verwezen)|ingediend|ingevoerd|geüpload)\\b`,
      ),
    ],
  },
];
