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
