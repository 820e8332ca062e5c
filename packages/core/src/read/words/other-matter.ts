/**
 * What people apply for, offer, fill and interview about besides their own work: one entry a matter, in six languages. Each entry
 * is a way to speak that only this matter has, not a trade: who fits kitchens for a living also writes of sinks.
 */
export interface Matter {
  readonly about: string;
  /** Also where the other side writes; else only of the seeker's own words. */
  readonly either: boolean;
  readonly weight: number;
  /** It stands though a job is named: the writer's own opening is one. */
  readonly stands?: true;
  readonly words: RegExp;
}

export const MATTERS: readonly Matter[] = [
  {
    about: "work done for the writer: offers and prices taken",
    either: true,
    weight: 5,
    words:
      /\b(?:(?:your|the|our|revised|updated|attached|new|your revised) (?:quotes?|quotations?|estimate)\b|(?:we|i) got (?:\w+ )?quotes\b|quotes? (?:for|of|attached)\b|as quoted\b|variation of (?:£|€|\$)|final account\b|opening (?:above|below|between|in) the (?:kitchen|wall|roof|ceiling|floor|facade|hall)|(?:position|place) of the (?:loft|hatch|stairs?|pipe)|how much (?:would|do|will) (?:you|it|that) (?:charge|cost)\b|(?:what|how much) (?:do|would) you charge|(?:the )?price (?:you gave|you quoted|for the job)|angebot uber|angebot \w* ?nr|wir nehmen (?:ihr angebot|es) an|kostenvoranschlag|(?:votre|le|ce) devis|(?:gracias por el|su|tu) presupuesto|presupuesto (?:de (?:la )?(?:cocina|obra|reforma)|adjunto|que (?:me|nos))|(?:pelo|seu) orçamento|orçamento (?:que (?:me|nos)|anexo|enviado)|(?:de|uw|je|jullie) offerte|(?:£|€|\$|eur |gbp |usd )\s?[\d.,]+ ?(?:\/|per|a|pro|par|por) ?(?:m2|m²|sqm|square|word|page|wort|mot|palabra|woord|metre|meter|unit|piece|stuck)|incl\. (?:fitting|tiles|materials|installation))\b/i,
  },
  {
    about: "work done for the writer: what is built or mended",
    either: true,
    weight: 3.5,
    words:
      /\b(?:(?:before you start|price for|happy with the price\b.{0,40}) the job\b|the price you gave|the old (?:carpet|boiler|roof|fence|patio|tiles|windows|fuse ?box|consumer unit|extension|shower|sink)|(?:our|my) (?:bathroom|kitchen|loft|gutters?|driveway|hallway|living room|bedroom ceiling|roof|fence|boiler|shower|sink)\b|cleaning (?:our|my) \w+|(?:two|three|four|one)-storey house|(?:position|place) of the (?:sink|shower|socket|door|window|wall|radiator|boiler|oven|bath|toilet|switch|hob|fence|posts?)|(?:\d+ ?|square )(?:m2|m²|sqm|square met\w+)|(?:das|der|die|unser\w*) (?:bad|kuche|dach|dachrinne|fallrohr|heizung|terrasse|zaun|carport)|(?:la|notre) (?:terrasse|salle de bain|cuisine|toiture|chaudiere)|(?:el|la|nuestr[oa]) (?:horno|fregadero|cocina|tejado|baño|caldera)|(?:het|de) (?:schilderwerk|raam|dakgoot|badkamer|keuken|cv-ketel)|(?:nossa|minha) (?:cozinha|garagem|telhado|casa de banho|casa)|(?:da|a) garagem)\b/i,
  },
  {
    about: "something sold",
    either: false,
    weight: 5,
    words:
      /\b(?:(?:my|our|the attached|attached is (?:my|our|the)) invoice|invoice (?:attached|to follow|for the|no|number)|payment (?:within|due|terms|is due)|our (?:price list|catalogue|range|product range|brochure|new collection|samples)|we (?:supply|distribute|manufacture|stock|offer \w+ (?:services|solutions))\b|pitch at|(?:a|the|my) stall\b|stand at your market|per word\b|a word, payment|meine rechnung|unsere (?:preisliste|produkte)|ma facture|notre (?:gamme|catalogue)|mi factura|nuestr[oa]s? (?:catalogo|productos)|minha fatura|nossos produtos|mijn factuur|onze (?:prijslijst|producten))\b/i,
  },
  {
    about: "the writer hires: an applicant invited",
    either: false,
    weight: 7,
    stands: true,
    words:
      /\b(?:(?:thank(?:s| you)|thx|many thanks)(?: \w+){0,3} for (?:your|the|applying|sending (?:in )?your) ?(?:cv|resume|application|(?:lovely |good )?references|interest in (?:the|our) (?:job|position|role)|to be our)\b|(?:we|i)(?:'d| would| should) (?:really )?(?:like|love) to (?:invite|interview) you|invite you (?:for|to) an? (?:interview|trial|chat)|could you (?:come and meet|bring your (?:references|cv|certificate|passport|dbs))|please bring your (?:references|certificates|passport|right to work)|come and meet the (?:kids|children|family|dog|team)|(?:danke|dank|vielen dank) (?:fur|fur die) (?:ihre|deine|die) (?:bewerbung|unterlagen)|(?:wir|ich) wurde[n]? sie gern(?:e)? (?:kennenlernen|einladen)|merci pour votre (?:candidature|cv)|nous aimerions vous rencontrer|gracias por (?:su|tu) (?:candidatura|cv|curriculum)|nos gustaria conocerl[ea]|obrigad[oa] pel[ao] (?:sua |seu |teu )?(?:candidatura|curriculo)|gostariamos de (?:a|o|te) conhecer|(?:bedankt|dank) voor (?:je|uw) (?:sollicitatie|cv|brief)|we nodigen (?:je|u) (?:graag )?uit|i saw (?:\w+ ){1,2}people for the|keep your (?:cv|details|application) (?:for|on file|on the)|(?:give|giving|given|offer\w*) (?:it|the (?:job|place|post)) to (?:somebody|someone) (?:else|who)|cvs? to me)\b/i,
  },
  {
    about: "the writer hires: staff taken on, asked for, advertised for",
    either: false,
    weight: 7,
    stands: true,
    words:
      /\b(?:(?:her|his) (?:first day|start date|salary|p45|offer letter|trial period|probation)\b|(?:set|put) (?:her|him|them) (?:up )?on (?:the )?payroll|(?:she|he) (?:has|'s) (?:signed|accepted)|(?:send|find|get|supply) (?:me|us) (?:one|two|three|four|five|six|some|a few|\d+|a|another) (?:\w+ )?(?:people|temps?|drivers?|cleaners?|nurses?|workers?|operatives?|candidates?|cvs)\b|of my (?:drivers|staff|people|nurses|cleaners|chefs|lads|guys) (?:is|are|have|has) (?:off|out|sick|left|gone|ill)|(?:run|place|put|publish|print) (?:this|the|my|our|an) (?:\w+ )?(?:ad|advert|advertisement|job ad|vacancy)\b|(?:i|we)(?:'ve| have|'re|'m) (?:been )?swamped with (?:applicants|applications)|the (?:new|last) (?:starter|hire) (?:starts|started|begins)|the (?:last|two|other) (?:lad|lads|girl|guy|one|ones|two|temp|person|people) you sent|^(?:[^¶]{0,120}¶ )?(?:hi |hello |hey |dear )?(?:\w+, )?(?:i |we )?need (?:a|an|one|two|three|four|\d) (?:\w+ ){1,3}(?:from|for|on|by) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|tonight)|(?:wer sich bewerben|anyone who (?:wants|would like) to (?:apply|stand)|who(?:ever)? wants to (?:apply|stand)|qui veut se (?:presenter|porter candidat)|quien quiera presentarse|quem quiser (?:se )?candidatar|wie zich (?:kandidaat|wil) )|(?:applicants?|candidates?) (?:are|is) coming|(?:ich|wir) (?:brauche|brauchen|suche|suchen) (?:fur (?:unser\w*|meine?\w*) \w+ )?(?:eine?n? )?(?:aushilfe|putzhilfe|mitarbeiter\w*|babysitter\w*|haushaltshilfe)|(?:schicken|senden) sie (?:mir|uns) (?:\w+ )?(?:leute|kandidaten|fahrer)|(?:envoyez|trouvez)-(?:moi|nous) (?:\w+ )?(?:candidats|interimaires|personnes)|(?:manden|envien)(?:me|nos) (?:\w+ )?(?:candidatos|personas))\b/i,
  },
  {
    about: "the writer speaks for somebody else",
    either: false,
    weight: 6,
    stands: true,
    words:
      /\b(?:(?:he|she|they|\w+) worked for (?:us|me)\b.{0,80}\b(?:would|i'd|we'd|always|never|reference|honest|reliable)|would (?:take|hire|employ|have) (?:him|her|them) (?:back|again)|reference (?:for|about|regarding|on) (?:mr|mrs|ms|dr|our (?:former|ex)|my (?:former|ex))|arbeitszeugnis fur|kann ich (?:ihn|sie) nur empfehlen|je (?:la|le) recommande|l[ao] recomiendo|recomendo-[ao]|ik kan (?:hem|haar) aanbevelen)\b/i,
  },
  {
    about: "a child",
    either: false,
    weight: 7,
    words:
      /\b(?:(?:my|our|for (?:my|our)) (?:lad|son|daughter|kid|boy|girl|child|grandson|granddaughter|nephew|niece)(?:'s)?\b.{0,70}\b(?:trial|plays?|position|apply|application|place|audition|placement|year \d+|interview|school report|could (?:he|she))|(?:his|her|their) (?:current |new |old )?(?:class|teacher|form tutor|school report|last report|boots|gran|nan|granny|grandad)\b|application for (?:year|class|reception|nursery)\b|place in (?:year|class|reception|nursery)|(?:unser|mein|fur (?:meinen|unseren)) (?:sohn|kind|enkel)\b.{0,60}\b(?:sucht|braucht|praktik|platz|bewerb|schule)|(?:unsere|meine) (?:tochter|enkelin)\b.{0,60}\b(?:sucht|braucht|praktik|platz|bewerb|schule)|(?:mon fils|ma fille|notre (?:fils|fille))\b.{0,60}\b(?:cherche|souhaite|stage|inscri|dossier|classe|ecole)|(?:mi|nuestr[oa]) hij[oa]\b.{0,60}\b(?:busca|quiere|plaza|practicas|colegio)|(?:meu|minha|nossa|nosso) filh[oa]\b.{0,60}\b(?:procura|quer|vaga|estagio|escola)|(?:mijn|onze) (?:zoon|dochter)\b.{0,60}\b(?:zoekt|wil|stage|plek|school)|heeft (?:haar|zijn) \w+ (?:voor|af)\b|\((?:vader|moeder|papa|mama|dad|mum|mom|father|mother|vater|mutter|papa|maman) (?:van|von|of|de)\b|groep \d|klas \d|juf|parents? evening)\b/i,
  },
  {
    about: "the writer is another's referee",
    either: false,
    weight: 8,
    stands: true,
    words:
      /\b(?:i was (?:his|her|their|\w+'s) (?:line )?(?:manager|supervisor|tutor|teacher)|would (?:gladly |happily |certainly |definitely )?re-?(?:employ|hire) (?:him|her|them)|(?:reference|referee) request|i would recommend (?:him|her|them)\b|referenz(?:anfrage|auskunft) (?:fur|uber|zu)|demande de references?|solicitud de referencias|pedido de referencias|referentieverzoek)/i,
  },
  {
    about: "a course applied for, a child's place",
    either: true,
    weight: 11,
    stands: true,
    words:
      /\b(?:appl(?:y|ying|ied|ications?) (?:for|to) (?:\w+ ){0,4}(?:mfa|mba|msc|master'?s|undergraduate|graduate|grad|college|degree|doctoral) (?:programs?|programmes?|schools?|courses?|places?)|(?:letters? of recommendation|reference letters?)\b.{0,60}\b(?:programs?|programmes?|scholarship|fellowship abroad|master'?s|mfa|mba|degree|grad(?:uate)? school)|(?:year|grade) (?:\d{1,2}|one|seven|nine) (?:entry|places?|admissions?)|(?:reception|nursery|sixth[- ]form|kindergarten) (?:entry|places?|admissions?)\b(?! (?:manager|officer|team|coordinator))|(?:empfehlungsschreiben|gutachten) fur (?:\w+ ){0,3}(?:studium|master\w*|stipendium)|lettre de recommandation pour (?:\w+ ){0,3}(?:master|doctorat|bourse)|carta de recomendacion para (?:\w+ ){0,3}(?:master|maestria|beca)|carta de recomendacao para (?:\w+ ){0,3}(?:mestrado|bolsa)|aanbevelingsbrief voor (?:\w+ ){0,3}(?:master|opleiding|beurs))/i,
  },
  {
    about: "tenders and suppliers",
    either: true,
    weight: 8.5,
    words:
      /\b(?:tender (?:committee|documents?|board|process|submission|evaluation|no|number)|(?:two|three|the|other|several) other suppliers|(?:your|our|the) (?:revised|final|technical|commercial) (?:offer|proposal|bid|tender)\b.{0,80}\b(?:supplier|tender|committee|delivery|units?|rev)|request for (?:proposals?|quotations?)|angebotsabgabe|vergabe(?:verfahren|stelle|kammer)|leistungsverzeichnis|appel d'offres|licitacion|licitacao|concurso publico para (?:la|o) (?:obra|fornecimento|suministro)|aanbesteding\w*)/i,
  },
  {
    about: "a guest's bookings",
    either: false,
    weight: 6,
    words:
      /\b(?:(?:like|love|want|hope) to (?:book|reserve|hire) (?:the|a|your|out) (?:\w+ )?(?:room|table|hall|space|venue|terrace|barn|marquee)|(?:book|reserve) (?:a table|the (?:back|upstairs|private|function|whole) \w+)|set menus?\b|(?:dinner|meal|lunch|stay) with you (?:on|last|in)|(?:a )?table for (?:\d+|two|four|six|eight|ten|twelve|twenty)|(?:einen|den) tisch (?:fur|reservier\w+|bestell\w+)|(?:den|ihren) saal (?:mieten|buchen)|reserver (?:une table|la salle)|privatiser (?:la|votre)|reservar (?:una mesa|uma mesa|el salon|o salao)|een tafel (?:voor|reserveren)|(?:de|jullie) zaal (?:huren|reserveren))\b/i,
  },
  {
    about: "an office in a club",
    either: false,
    weight: 5,
    words:
      /\b(?:(?:pta|club|society|association|committee|choir|parish) (?:treasurer|secretary|chair|committee|auditor)|candidates? for (?:the )?(?:treasurer|secretary|chair(?:man|woman)?|captain|committee|council|mayor)|(?:kandidat\w*|wahl) (?:fur|zum|zur|als) (?:\w+ ){0,2}(?:kassier\w*|schriftfuhrer\w*|vorstand|elternbeirat)|candidate?s? (?:au poste de|pour) (?:tresorier\w*|secretaire de l'association)|candidatos? a (?:tesorero|presidente de la comunidad)|kandidaten? voor (?:penningmeester|het bestuur))\b/i,
  },
  {
    about: "a permit's own office",
    either: true,
    weight: 8,
    stands: true,
    words:
      /\b(?:visa application cent(?:re|er)|visitor visa|biometric (?:appointment|enrolment|data)|visa services|passport office|visumantrag\w*|visastelle|centre de demande de visa|centro de solicitud de visado|centro de solicitacao de vistos|visumaanvraag\w*)\b/i,
  },
  {
    about: "studies and their places",
    either: true,
    weight: 5,
    words:
      /\b(?:admissions? (?:portal|office|team)|tuition|ucas|personal statement|(?:applied|apply|applying|application) (?:for|to) (?:the |your |an? )?(?:\w+ ){0,3}(?:msc|mba|bsc|master'?s|bachelor'?s|undergraduate|postgraduate|evening class) ?(?!in \w+ (?:jobs?|roles?))|(?:msc|mba|bsc) (?:application|admission|offer)|studienplatz|einschreibung|immatrikulation|zulassungsbescheid|parcoursup|inscription (?:de|en|au|a l')|frais de scolarite|matricula|preinscripcion|propina|inscriçao (?:no|na) (?:curso|mestrado)|collegegeld|inschrijving voor de (?:opleiding|studie))\b/i,
  },
  {
    about: "the stage and the screen",
    either: true,
    weight: 5,
    words:
      /\b(?:rehearsals?|auditions?(?! panel)|(?:school|christmas|summer|our|the) (?:play|panto\w*|musical)\b.{0,60}\b(?:part|role|cast)|casting call|who plays|understudy|curtain call|opening night|lapel mic|on stage (?:on|at|with)|proben? (?:beginn|am|fur das stuck)|vorsprechen|repetitions? (?:de|du|le)|ensayos|ensaios|repetities|auditie)/i,
  },
  {
    about: "bands, clubs, sports",
    either: true,
    weight: 5,
    words:
      /\b(?:under[- ]?\d+s?\b|u\d{2}s?\b|shin ?pads|midfield\w*|striker|goalkeeper|full-?back|the league|(?:kick|match) ?day|drummer|bassist|(?:join|in) (?:your|a|our|the) (?:band|choir|orchestra for fun)|don't need paying|committee (?:member|meeting|post|position)|\bagm\b|treasurer (?:of|for) (?:the|our) (?:club|society|pta|committee)|position of (?:secretary|treasurer|chair(?:man|woman|person)?|captain|president)|(?:for the|on the|our) (?:pta|parish council|allotments?|residents'? association)|pta (?:committee|meeting)|on the waiting list since|elternbeirat|generalversammlung|jahreshauptversammlung|als (?:kassier|kassierer|kassiererin|schriftfuhrer\w*|obmann|obfrau|platzwart)\b|kassenwart\w*|vereinsvorstand|im vorstand|bureau de l'association|tresoriere? de l'association|junta de (?:vecinos|la asociacion)|condominio|ouderraad|penningmeester|vrijwilliger voor)\b/i,
  },
  {
    about: "rooms and houses",
    either: true,
    weight: 5,
    words:
      /\b(?:is the (?:room|flat|house|apartment|studio) (?:still )?(?:free|open|available|going|to let)|the room is (?:still )?(?:free|taken|gone|available)|my (?:last|present|current|old|previous) landlord|rent is (?:£|€|\$|\d)|coworking|hot ?desk|desk space|a month (?:incl\w* bills|bills|plus (?:bills|utilities|deposit))|come (?:for a look|for a viewing)|(?:selbstauskunft|mieterselbstauskunft|schufa|kaltmiete|warmmiete|besichtigungstermin|wohnungsbewerbung)|(?:bewerbung|interesse) (?:um|fur|an)(?: die| der| ihre[r]?)? [\w-]{0,20}(?:wohnung|zimmer)|quittances? de loyer|le garant|(?:candidature|dossier) (?:pour )?(?:l')?(?:appartement|location)|fianza|aval bancario|fiador|caução|huurderverklaring|verhuurdersverklaring|woonruimte)\b/i,
  },
  {
    about: "papers, money, permits",
    either: true,
    weight: 5.5,
    words:
      /\b(?:consulate|embassy|(?:my|the|our) (?:visa|loan|mortgage|grant|passport|planning|citizenship|benefits?|insurance) (?:application|interview|appointment)|(?:the|my|our) bank (?:asked|wants|needs|manager)|business loan|(?:small business|personal|car|student) loan|konsulat|kreditantrag|forderantrag|consulat|demande de (?:pret|subvention|visa)|consulado|solicitud de (?:visado|prestamo|beca)|pedido de (?:visto|emprestimo|bolsa)|consulaat|leningaanvraag|subsidieaanvraag)\b/i,
  },
  {
    about: "press, talks, podcasts",
    either: false,
    weight: 5,
    words:
      /\b(?:(?:i'm|i am|we're|we are) (?:writing|doing|making|recording|researching) (?:a|an|the) (?:piece|article|feature|story|book|film|documentary|podcast|episode)\b|interview (?:your|the) (?!(?:second|first|next|other|last|best|time|hr|hiring|people|panel|team|process|candidates?|invitation|invite|slot|date|schedule)\b)\w+|interviews? with (?:the )?(?:local paper|press|radio|bbc|newspaper|author)|interviewing \w+ \w+ on stage|submitted (?:an? )?(?:application|proposal|abstract) to speak|talk proposal|call for (?:papers|speakers|proposals)|speaker slot|afternoon slot|your podcast|our podcast|(?:fur|uber) einen artikel|pour un article|para un articulo|para uma (?:reportagem|materia)|voor een artikel)\b/i,
  },
  {
    about: "the body",
    either: true,
    weight: 4,
    words:
      /\b(?:since (?:the|my) (?:operation|surgery|accident)|hold the position|my (?:knee|shoulder|hip|ankle|x-ray|blood test|prescription)\b|(?:my|the) (?:scan|operation) at the (?:clinic|hospital|surgery)|(?:arzt|op)-?termin|rendez-vous (?:chez le|medical)|cita (?:medica|con el medico)|consulta com o medico|afspraak bij de (?:huisarts|tandarts|specialist))\b/i,
  },
  {
    about: "machines and orders",
    either: true,
    weight: 4.5,
    words:
      /\b(?:(?:import|export|cron|batch|build|backup|nightly|print|etl|sync|scheduled) jobs? (?:on|died|failed|fails|has|is|was|again|runs)|jobs? (?:failed|died|crashed|is stuck|stuck)|exit code|position \d+ (?:of|on|in) (?:the|my|our|your) (?:order|invoice|quote|delivery)|order (?:no|number|#)|my order\b|(?:wrong|missing|damaged) (?:item|parcel|part)s?|bestellnummer|meine bestellung|position \d+ (?:der|auf der) (?:bestellung|rechnung)|ma commande|numero de commande|mi pedido|numero de pedido|meu pedido|mijn bestelling|bestelnummer)\b/i,
  },
  {
    about: "the work one has",
    either: false,
    weight: 5,
    words:
      /\b(?:swap (?:my|our|shifts?|with)|my (?:rota|payslip|timesheet|annual leave|p60|expenses|line manager said|late shift|early shift)\b|(?:approve|sign off|book|take) (?:my |some |the )?(?:annual )?(?:leave|holiday|expenses)|(?:i am|i'm|calling in|call in|off) sick (?:today|tomorrow)|urlaub (?:nehmen|beantragen|eintragen)|(?:meine|meiner) schicht(?:en)?|krankmeld\w*|lohnabrechnung|(?:ma|ta) fiche de paie de|poser (?:mes|des) conges|mes conges|arret maladie|(?:mis|mi) (?:vacaciones|nomina|turnos?)|baja medica|minhas ferias|meu (?:holerite|turno)|mijn (?:rooster|loonstrook|vakantiedagen)|ziekmeld\w*|verlof (?:opnemen|aanvragen))\b/i,
  },
  {
    about: "talk about others' work",
    either: false,
    weight: 7,
    words:
      /\b(?:(?:did you hear that|guess who|have you heard that|you(?:'ll| will) never guess)\b.{0,60}\b(?:got|left|leaving|fired|quit|promot\w+|job|resigned)|half the office|(?!i\b)\w+ got the (?:\w+ ){0,2}(?:job|role|position|promotion)\b(?! (?:ad|advert|description))|(?:hast du gehort|rate mal|weißt du schon)\b.{0,60}\b(?:stelle|befordert|gekundigt|chef)|tu (?:sais|savais) que\b.{0,60}\b(?:poste|promu|partie?)|(?:sabes|supiste) que\b.{0,60}\b(?:puesto|ascend\w+|jefe)|heb je gehoord\b.{0,60}\b(?:baan|promotie|chef))\b/i,
  },
];

/** Only somebody who looks for work for pay writes so: it stands against any other matter the letter mentions. */
export const PLAINLY_OWN: readonly RegExp[] = [
  /\b(?:my|attached|enclosed) (?:\w+ )?(?:cv|resume|cover(?:ing)? letter)\b|\b(?:cv|resume) (?:is |are )?(?:attached|enclosed|below|here|to follow)\b|\b(?:refer me(?! to (?:who|the right|your accounts|somebody who|someone who))|put me forward|good word for me|notice period|hiring manager|(?:be|being) considered\b|if (?:i(?:'m| am|'d be)|you(?:'re| are)?) hired|(?:isn't|not) about the job|self-?tapes?|showreel|casting director|third cover|understud(?:y|ied) at|someone like me|somebody like me|a (?:guy|lad|man|woman) like me|looking for work|out of work|between jobs|made redundant|laid off|job hunt\w*|job search|trial shift)\b/i,
  /\b(?:apply|applying|applied|application|considered|consider me|interested|interest|writing about|asking about|going for|writing re|in response to|with regard to|enquir\w+ about)\b[^.?!]{0,50}\b(?:role|job|vacancy|position|post|opening|apprenticeship|traineeship|internship|placement)s?\b(?! of (?:secretary|treasurer|chair|captain|the|a)\b)/i,
  /\b(?:your|the|this|that|an?) (?:[\w&/()-]+ ){0,4}(?:vacancy|opening|job ad|job advert|job posting|apprenticeship|job listing)\b/i,
  /\b(?:is|whether|if) (?:the|your|that|this) (?:[\w&/()-]+ ){1,5}(?:job|role|position|post|vacancy)(?: (?:is|still|now|yet))*\b|\b(?:job|role|position|post) (?:is )?still (?:open|vacant|available|going|free)\b/i,
  /\b(?:(?:is|are|was|were|you|they) (?:still )?(?:looking for|after|wanting|short of) (?:a body|some(?:one|body)|anyone|people|help)|(?:wants?|needs?|need(?:ing)?) (?:some(?:one|body)|anyone|people|hands) (?:for|to|who|on|in)|are you (?:still |currently |now )?(?:hiring|recruiting|taking (?:on|people|anyone)|looking for (?:staff|people|an? ))|you(?:'re| are| were)? (?:hiring|recruiting|looking for an?|advertising for|short of staff|short)|you need (?:an?|another|some)\b|do you (?:still )?need (?:an?|another|any|some|people|staff|hands)|need another|if you(?:'re| are) hiring|sponsor (?:visas?|work permits?))\b/i,
  /\bi(?:'ve| have|'d| would)? (?:been an?|worked as|work as|qualified as|trained as|kept|cooked|been (?:cooking|nursing|teaching|driving|welding|fitting))\b[^.?!]{0,60}\b(?:years?|yrs|months|seasons?|summers?)\b/i,
  /\b(?:bewerbe mich|ich bewerb\w*|bewerben um|(?:ihre|eure|die) (?:\w+ )?(?:stelle|stellenanzeige|ausschreibung) (?:als|fur|zur|zum|als)|stelle (?:in|im|als|ausschreib\w*)|stellenanzeige|lebenslauf|probearbeit\w*|probemelk\w*|probetag|(?:ihr|sie) (?:noch )?(?:such(?:t|en)|einstell\w*)|(?:noch|suchen) (?:jemanden|leute|hilfe)|wir suchen noch|(?:ihr|sie|euch|ihnen)\b.{0,60}\b(?:jemand\w*|leute|wer) (?:fehl\w+|gesucht|sucht|braucht)|(?:sucht|braucht|brauchen) (?:ihr|sie|jemand\w*)|an wen schicke ich|wen wie mich|jemanden wie mich)\b/i,
  /\b(?:ma candidature (?:au|pour le|a) (?:poste|l'emploi)|mon cv|(?:au|du|le|pour le|sujet du) poste de|offre d'emploi|vous (?:recrutez|cherchez|embauchez)|je postule|periode d'essai|(?:cherch\w+|pren\w+|embauch\w+|besoin de|manque) (?:quelqu'un|du monde|un gars|une? \w+ comme moi)|comme moi\b|(?:re)?devenir salarie|je cherche (?:du travail|un emploi))\b/i,
  /\b(?:mi (?:cv|curriculum)|el puesto de|buscan? (?:un[ao]? )?\w+|oferta de (?:trabajo|empleo)|vacante|me gustaria (?:postular\w*|trabajar)|(?:busca\w*|necesita\w*|falta\w*) (?:a )?(?:alguien|gente|manos|personal)|alguien como yo|busco trabajo|plaza de \w+|años de experiencia)\b/i,
  /\b(?:meu (?:cv|curriculo)|candidatar(?:-me)? (?:a|ao) vaga|me candidatar|(?:a|da) vaga de|vaga (?:de|para) \w+|processo seletivo|(?:procura\w*|precisa\w*|precisando|faltando|falta) (?:de )?(?:alguem|gente)|alguem como eu|procuro (?:trabalho|emprego)|anos de experiencia)\b/i,
  /\b(?:mijn cv|solliciteer|sollicitatie naar|de vacature|vacature voor|reageer op|jullie (?:zoeken|hebben een vacature)|zoeken jullie|(?:zoek\w*|nodig) (?:nog )?(?:iemand|mensen)|iemand als ik|proefdag|ik zoek werk)\b/i,
];

/** What an employer writes to somebody who looks for work. */
export const ANSWERS_APPLICANT: readonly RegExp[] = [
  /\b(?:(?:you should|you ought to|i would|i'd|you'd be mad not to) (?:really )?(?:hire|employ|interview|take on) (?:him|her|them)\b|it's yours if you want it|background check|start date|(?:\d{2,3}k|\d{2}[.,]?\d{3}) (?:base|basic|plus|a year|per year|gross)|counter-?offer\w*|put your name (?:to|forward|in)|panel (?:was|were) (?:very )?impressed|like to see you again|(?:1st|2nd|3rd) (?:interview|round|stage)|(?:waste|pass on|mention) (?:your|a good) name|your referees?|(?:probezeit|arbeitsvertrag|arbeitsbeginn|periode d'essai|contrat de travail|date d'embauche|contrato de trabajo|periodo de prueba|contrato de trabalho|arbeidsovereenkomst|proeftijd))\b/i,
  /\b(?:your (?:cv|resume|application|candidacy|interview|profile|experience|notice period)|(?:role|position|job|post|vacancy) (?:has |is |was |have )?(?:been |now )?(?:gone|filled|closed|offered|taken|cancelled)|(?:role|position|job|post) at\b|(?:second|first|final|next) (?:interview|round|stage)|hiring manager|shortlist\w*|(?:other|many|strong|internal) (?:applicants|candidates)|we(?:'re| are| will be)? (?:hiring|recruiting|interviewing))\b/i,
  /\b(?:(?:ihre|deine|eure) (?:bewerbung|unterlagen)|ihr(?:en)? lebenslauf|vorstellungsgesprach|probearbeit\w*|probetag|(?:die|diese) stelle (?:ist|wurde|haben)|votre (?:candidature|cv|profil)|(?:le|ce) poste (?:est|a ete)|entretien d'embauche|(?:su|tu) (?:candidatura|cv|curriculum)|(?:el|este) puesto (?:esta|ha sido|ya)|(?:sua|tua) candidatura|seu curriculo|(?:a|esta) vaga (?:foi|esta|ja)|(?:je|uw) (?:sollicitatie|cv)|(?:de|deze) (?:vacature|functie) is)\b/i,
];

/** Said by the other side, it is they who look for work, and the seeker who hires. */
export const APPLIES_THEMSELVES =
  /\b(?:(?:i |and )?(?:would|'d) (?:really |very much |also )?(?:like|love) to apply|i(?:'m| am|'d like to be) (?:applying|considered)|i wish to apply|please (?:find|see) my (?:cv|resume)|my (?:cv|resume) (?:is|attached)|i (?:am|'m) (?:very )?interested in (?:the|your) (?:\w+ ){0,4}(?:job|position|role|post|vacancy)|(?:hiermit )?bewerbe ich mich|ich bewerbe mich|je (?:vous adresse|soumets) ma candidature|je postule|les (?:envio|adjunto) mi (?:cv|curriculum)|adjunto mi (?:cv|curriculum)|gostaria de me candidatar|segue (?:o )?meu (?:cv|curriculo)|(?:hierbij )?solliciteer ik|bijgaand mijn cv)\b/i;
