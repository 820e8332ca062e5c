import type { Outcome } from "../reading.ts";

/**
 * How people say what came of it, in six languages, collected from rejection and invitation templates of applicant-tracking
 * systems, guides for recruiters, and how colleagues write to each other. Tried on one lower-cased sentence at a time, with
 * typographic apostrophes made plain. A pattern never spans a sentence; gaps are bounded.
 */
export interface OutcomeWords {
  readonly outcome: Outcome;
  readonly patterns: readonly RegExp[];
}

const DAY =
  "(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?|tomorrow|today|this (?:week|afternoon|morning|evening)|next week|\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\\w*)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w* \\d{1,2}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock)|\\d{1,2}[:.]\\d\\d";
const CV =
  "(?:cv|resume|résumé|resumé|details|application|profile|name|info|information|stuff|materials|papers|letter|portfolio|pdf|note|email|message|blurb)";
const TALKED =
  "(?:told|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with|at)|chatted (?:to|with)|had (?:a |an )?(?:\\w+ )?(?:word|chat|coffee|lunch|quick one|conversation|natter|beer|pint) with|caught(?: up with| hold of)?|cornered|collared|grabbed|nabbed|bumped into|ran into|buttonholed|pulled \\w+ aside|walked over to|went (?:over |up )?to|messaged|pinged|slacked|dm'?d|emailed|mailed|rang|called|phoned|wrote (?:to)?|mentioned (?:it |you |your \\w+ )?to|said to|let \\w+ know|sat (?:down )?(?:with|next to)|brought (?:you|your name|it) up|raised (?:you|your name|it)|pitched|sold|lobbied|nudged|leaned on|badgered|bent|nagged|reminded|convinced|persuaded)";
const SEE_YOU =
  "(?:see|meet|interview|hire|talk to|speak to|speak with|talk with|call|ring|look at|consider|snap|grab|get|have|take|read|want|need|bring) you";

export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:we'll|we will|i'll|we'd|we can|we could) start you (?:on|at|from|off)\b/,
      /\b(?:when can you start|can you start (?:on )?(?:mon|tue|wed|thu|fri|the \d|next|in|as)|your (?:first day|start date|starting (?:salary|date)|contract) (?:is|will be|would be)|send (?:me|us|her|him|them|over) your (?:bank|tax|ni|national insurance|social security|payroll|passport) ?(?:details|number|file number|info)?|(?:contract|paperwork)(?:'s| is| are)? (?:attached|on its way|in the post|enclosed|ready|coming)|yours if you want it|it's a yes from|we picked you|we chose you|we want you\b|(?:we'd|we would) be (?:lucky|mad) (?:to have|not to (?:have|take)) you|i(?:'m| am) (?:so )?(?:happy|pleased|glad) to say (?:it's )?yes)\b/,
      /\b(?:willen|wil|würden|möchten|voulons|souhaitons|queremos|gostaríamos) (?:we |wir |nous )?(?:graag |gerne? |vraiment )?(?:met (?:je|jou|u) (?:door|verder|in zee)|mit (?:dir|ihnen) (?:weitermachen|arbeiten)|travailler avec (?:vous|toi)|trabajar contigo|trabalhar contigo|contar contigo|contar consigo|avec (?:vous|toi))/,
      /\b(?:wir nehmen sie|wir nehmen dich|du fängst|sie fangen|on vous prend|on te prend|te contratamos|estás dentro|estás fichad[oa]|estás contratad|a vaga é|contratamos você|você está dentro|we nemen je|je kunt beginnen|u kunt beginnen|je begint)\b/,
      /\b(?:pleased|delighted|happy|thrilled|glad|excited|proud|able|like|love|want|going|decided|wish) to (?:formally |officially |be able to |make you |extend (?:you )?|offer you|confirm (?:your|our) offer)(?:.{0,30}\boffer|(?:the|a|an|this)\b|.{0,20}\b(?:role|job|position|post|place|contract|spot)|\b)/,
      /\boffer(?:ing)? you (?:the|a|an|this|our|that) (?:[\w-]+ ){0,6}?(?:role|job|position|post|place|contract|spot|seat|internship|apprenticeship|placement|permanent|start)/,
      /\b(?:the|your|a) (?:job|role|position|post|place|spot|gig)(?: here)?(?:'s| is) yours\b/,
      /\b(?:we|i|they|the \w+(?: \w+)?)(?:'d| would)? (?:really |very much |all )?(?:like|love|want) you to (?:join|come (?:aboard|on board|and work|work|join)|start|be our|take (?:it|the)|have (?:it|the (?:job|role|position))|be part|accept)/,
      /\b(?:extend(?:ing)?|make you|making you|have|put together|attach(?:ed|ing)?|send(?:ing)?(?: you)?|find|enclosed)(?: is)? (?:an?|the|your|our|formal|written)(?: \w+)? ?offer(?: letter| of employment| of the)?\b(?! (?:day|date|price))/,
      /\byou(?:'ve| have)? got (?:the|it|this)(?: job| role| position)?\b(?! (?:into|in|from|to|wrong|right|on))/,
      /\b(?:congratulations|congrats)\b.{0,60}\b(?:selected|offer|job|role|yours|hired|chosen|successful|board|team)\b/,
      /\byou(?:'re| are)? (?:have been |been |hired|our (?:first choice|pick|new)|the (?:successful candidate|person we want|one we (?:want|chose|picked)))/,
      /\b(?:you (?:were|are|have been) (?:the )?successful|successful candidate is you)\b/,
      /\b(?:formal|written|conditional|unconditional|verbal) offer\b/,
      /\bwelcome (?:aboard|to the team|on board)\b/,
      /\b(?:freuen uns|freue mich|gerne|möchten|würden)\b.{0,70}\b(?:die stelle|den job|die position|einen (?:arbeits)?vertrag|ein (?:vertrags|job)?angebot|die zusage|den ausbildungsplatz|das praktikum)\b.{0,40}\b(?:anbieten|anzubieten|zusagen|geben|mitteilen|machen|zu machen|unterbreiten|zu unterbreiten)/,
      /\b(?:(?:wir|ich) (?:möchten|würden|wollen) (?:sie|dich) (?:gerne? |sehr gerne? |unbedingt )?(?:einstellen|im team|an bord|haben|nehmen)|sie haben die stelle|du hast (?:die stelle|den job)|zusage\b.{0,40}(?:stelle|erteilen|geben)|arbeitsvertrag (?:anbei|im anhang|schicken|zusenden|geht)|vertrags?angebot)/,
      /\b(?:le plaisir|heureu(?:x|se)s?|ravi(?:e|s|es)?|souhait\w+|avons décidé)\b.{0,50}\b(?:vous (?:proposer|offrir|confier)|t'offrir|te proposer)\b.{0,30}\b(?:poste|place|cdi|cdd|contrat|emploi)/,
      /\b(?:vous êtes (?:pris|prise|retenue?|embauchée?)|tu es (?:pris|prise|embauchée?)|le poste est (?:à vous|à toi|pour vous)|promesse d'embauche|votre candidature (?:a été|est) (?:acceptée|retenue)(?! pour))/,
      /\b(?:nos (?:gustaría|complace|encantaría|alegra)|quiero|queremos|tenemos el (?:gusto|placer)|me (?:complace|alegra|gustaría))\b.{0,40}\b(?:ofrecerte|ofrecerle|contratarte|contratarle|que te (?:incorpores|unas)|que se (?:incorpore|una)|que trabajes)/,
      /\b(?:el puesto es (?:tuyo|suyo)|la plaza es (?:tuya|suya)|estás contratad[oa]|oferta (?:formal|de trabajo|laboral|en firme)|has sido (?:seleccionad[oa]|elegid[oa]) para (?:el puesto|incorporar))/,
      /\b(?:gostar(?:ía|ia)mos|temos o (?:prazer|gosto)|queremos|quero|é com (?:prazer|alegria))\b.{0,40}\b(?:te oferecer|lhe oferecer|oferecer-lhe|oferecer a (?:vaga|você)|te contratar|contratá-l[oa]|que (?:você|a senhora|o senhor) (?:venha|integre|faça parte))/,
      /\b(?:a vaga é (?:sua|tua)|o lugar é (?:seu|teu)|você foi (?:aprovad[oa]|contratad[oa]|selecionad[oa])(?! para (?:a )?(?:entrevista|próxima|etapa|fase))|foi aprovad[oa]|carta[- ]oferta|proposta (?:formal|de (?:trabalho|emprego))|contrato em anexo)/,
      /\b(?:(?:willen|wil|zouden|graag)\b.{0,40}\b(?:je|jou|u) (?:graag )?(?:de baan|een contract|de functie|de plek|een aanbod|een arbeidsovereenkomst)\b.{0,20}(?:aanbieden|geven|doen)?|de baan is (?:van jou|voor jou|van u)|je bent aangenomen|u bent aangenomen|arbeidsvoorwaarden ?voorstel|contractvoorstel|bod doen)/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      /\b(?:you're|you are|we have you|we've got you|i've (?:put|got) you|i have you|i've pencilled you) (?:down|in|on|booked) (?:for|at|on)\b/,
      /\b(?:the )?(?:panel|committee|interviews?|auditions?|board) (?:sits?|meets?|will (?:sit|meet|be held)|(?:are|is) (?:on|at|being held))\b.{0,50}\b(?:you|your|mon|tue|wed|thu|fri|sat|\d)/,
      /\b(?:glad|happy|delighted|pleased|love|like|want|keen|interested|would)(?: \w+){0,2} to (?:hear you (?:play|sing|teach|present)|hear you\b|see you (?:work|cook|teach|in action)|watch you|try you (?:out|on)|give you a (?:trial|go|try|shot))/,
      /\b(?:will|'ll|wants? to|would like to|is going to|are going to|can) (?:see|meet|interview|audition|call|ring|phone) you\b.{0,60}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:will|'ll) (?:see|meet|interview|audition) you\b.{0,50}\b(?:\d{1,2}(?:[:.]\d\d)?|noon|at the|on the)\b/,
      /\b(?:second|first|next|final|intro(?:ductory)?|initial|follow-?up) (?:conversation|chat|call|meeting|interview|round|stage)\b.{0,40}\bfor\b/,
      /\b(?:pergunt\w+ se|pode|podia|poderia|consegue)\b.{0,25}\b(?:passar|vir|aparecer|comparecer)\b.{0,50}\b(?:segunda|terça|quarta|quinta|sexta|dia \d|\d{1,2} ?h|amanhã|semana)/,
      /\b(?:ask|tell|say) (?:for|at) (?:me|reception|\w+) (?:at|in|when)\b.{0,20}\b(?:reception|desk|front|gate|door|arrive)\b/,
      /\b(?:like|love|want|wants|hoping|keen|happy|pleased|delighted|glad|wish|plan|going|able|looking) to (?:formally )?(?:invite|interview|meet(?: with)?|see|have|get|bring|call|set up|arrange|schedule|book|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|hear more|find a time|organi[sz]e|put|move|progress|take) (?:with )?(?:you\b|an? (?:\w+[- ])?(?:interview|call|chat|meeting|conversation|time|zoom|screen)|some time|time|your application (?:to|forward))/,
      /\binvit(?:e|ing|ed|ation) (?:you )?(?:to|for|in|along|over|back)\b.{0,60}/,
      /\b(?:schedul\w+|arrang\w+|set(?:ting)? up|book(?:ed|ing)?|organi[sz]\w+|confirm\w*|fix(?:ed)?|pencil\w*|lin(?:e|ed|ing) up|sort(?:ed)?|put in)\b.{0,25}\b(?:an?|your|the|some|you|you in)\b.{0,25}\b(?:interview|screen|phone call|video call|zoom|call|chat|meeting|trial|assessment|visit|slot|time|panel)\b/,
      new RegExp(
        `\\b(?:can|could|would|might|are|will) you (?:be )?(?:do|make|manage|free|available|around|able to (?:come|make|do|meet|join|talk|speak)|come (?:in|along|over|by|down|up|round|and|to|for|on|at)|join us|pop (?:in|by|over)|drop (?:in|by)|meet (?:us|me|with)|spare|be free|be around|swing by)\\b.{0,70}(?:${DAY}|\\?)`,
      ),
      new RegExp(
        `\\b(?:would|does|do|will|is|might|could|how about|what about|how's|how is|shall we say|say)\\b.{0,30}(?:${DAY}).{0,50}\\b(?:work|suit|be (?:ok|good|possible|convenient|any good|all right|alright)|ok|okay|good|do|fit|possible|convenient)\\b`,
      ),
      new RegExp(
        `\\b(?:let's|let us|we (?:can|could|should)|i (?:can|could)) (?:talk|meet|chat|speak|do|have|get (?:you )?(?:in|together)|set)\\b.{0,40}(?:${DAY}|this one|interview|video|zoom|teams|phone|call|first|half (?:an )?hour|30 min|coffee and)`,
      ),
      /\b(?:do|does|would|if) (?:any|either|one|some) of (?:these|those|the following|them|the(?:se)? (?:slots|times|dates))\b.{0,40}\b(?:work|suit|fit|possible|good|do|ok)/,
      /\b(?:pick|choose|grab|select|book|find) (?:a|any|your|one|whichever)(?: of)?(?: the)? ?(?:time|slot|day|date|one)\b/,
      /\bcome (?:in|by|down|along|over|up|round|on|back)?(?: and| to| for)? ?(?:for|to|and)? ?(?:an? )?(?:\w+ )?(?:interview|trial|chat with|meet (?:the|us|me|with)|see (?:us|me|the)|do (?:a|an) (?:trial|shift|day|hour)|try out|tryout|taster|stage|look round|second (?:interview|round)|final)/,
      new RegExp(
        `^(?:\\W|yes|yeah|ok|okay|great|right|so|sure|perfect|please|\\w+[!,.]? )*\\b(?:come|pop|swing|drop|stop)(?: on| in| by| over| down| along| round| up)*\\b.{0,30}(?:${DAY})`,
      ),
      /\b(?:shortlisted|short-listed|selected|chosen|through|progress(?:ed|ing)|advanc(?:ed|ing)|moving (?:you )?(?:forward|on|ahead)|move (?:you )?(?:forward|on|ahead|along)|taking you forward|put(?:ting)? you (?:through|forward))\b.{0,25}\b(?:to|for|with|through to)\b.{0,30}\b(?:interview|next (?:stage|round|step|phase)|second|final|assessment|panel|phone|on-?site|loop|stage|first round)\b/,
      /\b(?:next (?:step|stage|round)|first (?:step|round|stage|interview)|second (?:round|interview|stage)|final (?:round|interview|stage))\b.{0,30}\b(?:is|will be|would be|with|on|at|being)\b.{0,50}\b(?:interview|call|chat|conversation|meet|panel|video|phone|exercise|task|test|half an hour|minutes|hour|onsite|on-site|loop)\b/,
      new RegExp(
        `\\b(?:your|the|an?) (?:\\w+[- ])?(?:interview|panel|phone screen|video call|trial shift|trial|assessment)(?: for [^.]{3,50})?(?: is| will be| has been)? ?(?:confirmed |scheduled |booked |set |down )?(?:for|on|at|will take place)\\b.{0,20}(?:${DAY})`,
      ),
      new RegExp(`\\b(?:see|expect|meet|talk to|speak to|call|ring) you (?:on |at |this |next )?(?:${DAY})`),
      /\b(?:panel|team|boss|manager|director|committee|head|partners?|owner|gaffer|chef|she|he|they|we|governors?|principal|board)\b.{0,25}\b(?:would like|'d like|wants?|would love|'d love|is keen|are keen|asked|has asked|have asked)(?: me)? to (?:see|meet|interview|speak|talk|have|invite|get|bring|arrange|set|book|chat)\b/,
      /\b(?:trial (?:shift|day|period of one)|working interview|paid trial|weld test|skills test|come for a stage)\b.{0,60}/,
      /\b(?:wir (?:möchten|würden) (?:sie|dich)|ich (?:möchte|würde) (?:sie|dich)|(?:laden|lade) (?:wir )?(?:sie|dich)|einladung)\b.{0,70}\b(?:kennenlernen|einladen|ein\b|gespräch|sprechen|treffen|probearbeit\w*|vorstellungsgespräch|interview)/,
      /\b(?:zu einem|zum|ein) (?:\w+ )?(?:vorstellungsgespräch|kennenlerngespräch|bewerbungsgespräch|telefoninterview|gespräch|kennenlernen|probearbeiten|probetag|schnuppertag)\b.{0,40}\b(?:einladen|ein\b|einzuladen|kommen|am|um|passt|passen)/,
      /\b(?:passt|passen|hätten sie|hättest du|haben sie|hast du|können sie|kannst du|könnten sie|könntest du|ginge|geht|wäre)\b.{0,50}\b(?:am (?:mon|diens|mitt|donners|frei|sams)|montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächste woche|\d{1,2}\.\d{1,2}\.|\d{1,2}\.? (?:jan|feb|mär|apr|mai|juni|juli|aug|sep|okt|nov|dez)|\d{1,2} uhr|vorbei)/,
      /\b(?:(?:vous|te|t') ?(?:inviter|invite|invitons|recevoir|rencontrer|convier|convions|proposer? (?:un|de (?:nous|vous|te)))|nous rencontrer|vous rencontrer|te rencontrer|te voir|vous voir|échanger avec vous|passer (?:nous |me )?voir|essai)\b.{0,60}\b(?:entretien|rencontr\w+|rendez-vous|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|\d{1,2} ?h|le \d{1,2}|visio|essai)/,
      /\b(?:entretien|rendez-vous|rdv)\b.{0,40}\b(?:le \d|lundi|mardi|mercredi|jeudi|vendredi|à \d{1,2} ?h|fixé|prévu|proposé|confirm\w+)|(?:êtes-vous|seriez-vous|es-tu|serais-tu) (?:disponible|libre|dispo)|(?:disponibilités|dispos?) (?:pour|cette|la semaine)|je vous propose de nous rencontrer/,
      /\b(?:nos gustaría|me gustaría|queremos|quisiéramos|quiero|te (?:invit\w+|cit\w+|convoc\w+|esper\w+|propongo)|le (?:invit\w+|cit\w+|convoc\w+|propongo|esper\w+))\b.{0,50}\b(?:que (?:vinieras|vengas|viniera|venga|vinieses)|entrevist\w+|conocerte|conocerle|hablar contigo|reunirnos|reunión|llamada|videollamada|verte|prueba|lunes|martes|miércoles|jueves|viernes)/,
      /\b(?:puedes|podrías|puede|podría|te viene|le viene|te va|le va|estás libre|está disponible|tienes un hueco|pásate|vente|ven)\b.{0,40}\b(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|a las \d|\d{1,2}:\d\d|entrevista|prueba|bien)/,
      /\b(?:gostar(?:ía|ia)mos|gostaria|queremos|queria|quero|vamos|podemos|convid\w+|cham\w+|agend\w+|marc\w+)\b.{0,40}\b(?:(?:uma|sua|tua|a) entrevista|conversar|bate-papo|te conhecer|conhecer você|conhecê-l[oa]|reunião|chamada|falar contigo|conversa|teste prático|experiência)/,
      /\b(?:você (?:pode|consegue|poderia)|consegues|podes|pode vir|consegue vir|tem disponibilidade|pode ser|dá para|dá pra|que tal)\b.{0,40}\b(?:segunda|terça|quarta|quinta|sexta|sábado|amanhã|semana|às \d|\d{1,2} ?h\b|entrevista)/,
      /\b(?:nodigen? (?:je|u|jou)|uitnodig\w*|graag (?:uitnodigen|met (?:je|u|jou) (?:kennis|in gesprek|praten|spreken)|ontmoeten|kennismaken|kennis maken)|kennismak\w+|op gesprek|sollicitatiegesprek|dagje? mee(?:lopen|draaien)?|proefdag|proefdraaien)\b.{0,60}/,
      /\b(?:kun je|kunt u|kan je|zou je|past|schikt|lukt|heb je|heeft u|komt)\b.{0,40}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|volgende week|om \d|\d{1,2}[:.]\d\d|uur|langs(?:komen)?)/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:between you and|came down to you and|choice between you)\b/,
      /\b(?:went|go|going|gone|gone for|plumped|opted|settled) (?:with|for) (?:the )?(?:experience|someone|somebody|the other|a (?:different|more|local|stronger)|another)\b/,
      /\bwant(?:ed)? you to (?:hear|know|get) (?:this|it)(?: news)? from me\b/,
      /\b(?:gone|going|went|go) (?:in )?(?:a |another |in a )?(?:different|another|other) (?:way|direction|route)\b/,
      /\b(?:not (?:the|good) news|no(?:t)? good news|isn't (?:the|good) news|not what you (?:hoped|wanted)|didn't go your way|won't be you|wasn't to be|not to be this time|have to disappoint you|let you down|going to pass\b|we'll pass|have to pass|we'll have to say no|can't take you(?: on)?|cannot take you(?: on)?|isn't you)\b/,
      /\b(?:vers|pour|avec|de|à) d'autres (?:profils|candidats|candidatures|candidates)\b|\b(?:autre|un autre) (?:profil|candidat)\b|\b(?:quelqu'un (?:d'autre|qui)|une autre personne)\b.{0,40}\b(?:choisi|retenu|pris|recruté|expérience|déjà)/,
      /\b(?:jemand(?:en)? ander(?:s|en|em)|andere(?:n|m|r)? (?:bewerber|kandidat|person)\w*)\b.{0,60}\b(?:entschieden|genommen|eingestellt|ausgewählt|zugesagt|vorgezogen|passt)|\b(?:absagen muss|absagen müssen|muss (?:ich )?(?:ihnen|dir) (?:leider )?absagen)\b/,
      /\b(?:iemand anders|een andere kandidaat|een ander)\b.{0,50}\b(?:gekozen|aangenomen|geworden|gegaan)|\b(?:niet geworden|niet op jou gevallen)\b/,
      /\b(?:elegido|escogido|optado|fichado|cogido|quedado con|decidido por) (?:a |por )?(?:otr[oa]|alguien)|\b(?:escolhid[oa]|optado|ficado com|decidido por|contratado) (?:por )?(?:outr[oa]|alguém)/,
      /\b(?:decided|chosen|elected|opted|choosing|deciding|choose|going|made the (?:\w+ )?(?:decision|call)|had to decide|taken the decision|concluded)\b.{0,30}\b(?:not to|against|to (?:go|move|proceed|pursue|progress|continue|appoint|hire|offer it|offer the \w+|take on|pass|stop)|another direction|someone else|somebody else|other (?:candidates|applicants)|different)\b.{0,60}\b(?:proceed|progress|forward|further|take|invite|shortlist|pursue|candidates?|applicants?|someone|somebody|else|another|other|direction|on this occasion|with you|your application|pass|internal|here|process)/,
      /\b(?:not|n't|unable|cannot|can't) (?:be )?(?:to )?(?:be )?(?:mov(?:e|ing)|tak(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|continu(?:e|ing)|pursu(?:e|ing)|go(?:ing)?|advanc(?:e|ing)|offer(?:ing)?|invit(?:e|ing)|shortlist(?:ing)?|consider(?:ing)?|put(?:ting)?)\b.{0,25}\b(?:forward|further|ahead|on with|you (?:the|a|an|this|on|forward|to interview)|your (?:application|candidacy|candidature)|to (?:the )?(?:next|interview)|with you|at this time|on this occasion)/,
      /\b(?:went|go|going|gone|going to go|have gone|proceeding|moving (?:forward|ahead)|move(?:d)? (?:forward|ahead)|progressing|are proceeding)\b(?: \w+){0,3} (?:with|for)\b.{0,15}\b(?:someone|somebody|another|other|a different|an internal|a candidate|the other|experience|candidates|applicants|people|him|her|them|those|one of|the person|a person|more|an applicant)\b/,
      /\b(?:offered|offering|offer|given|giving|gave|awarded|handed)\b.{0,25}\b(?:it|job|role|position|post|place|contract|gone)?\b.{0,12}\bto (?:someone|somebody|another|an? (?:other|internal|different)|one of|the other|a (?:candidate|colleague|person|woman|man|guy|chap|lady))\b/,
      /\b(?:job|role|position|post|place|spot|offer|it|one|this)(?:'s| has| is)? (?:gone|went|going|goes|go) to (?:someone|somebody|another|an? (?:other|internal|different|candidate|colleague|person|woman|man|guy)|one of|the other|a \w+ (?:candidate|person|colleague))/,
      /\b(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed|chosen|taken forward|progressed)|were not (?:selected|successful|chosen)|wasn't (?:successful|selected|chosen)|haven't been (?:selected|successful|shortlisted|chosen)|did not (?:make|progress|score)|didn't (?:make (?:the|it|our)|get (?:the|it|this)|quite make)|won't be (?:taking|moving|progressing|offering|inviting|proceeding|asking|able to (?:offer|take|move|progress|hire|invite))|will not be (?:taking|moving|progressing|offering|inviting|proceeding|able to (?:offer|take|move|progress|hire|invite|proceed)))\b/,
      /\b(?:not (?:the |quite (?:the )?|a |an? ideal |really a )?(?:right |good |best )?(?:fit|match|what we)|isn't (?:a|the|quite|going)(?: \w+){0,2} (?:fit|match|to happen|to work)|isn't going to (?:work|happen|be)|not going to (?:work|happen|be (?:us|this one|you))|it's a no|it is a no|a no from|have to say no|answer is no|had to say no|the answer's no|it's not (?:a yes|you|good news|going)|not this time|not on this occasion|no luck this time|weren't the one|wasn't you|isn't you|pipped|came (?:a close )?second|close second|runner-?up|just missed|lost out|missed out|edged (?:you )?out|beaten to)\b/,
      /\b(?:appoint(?:ed|ing)?|hired|hiring|took|taken|chose|chosen|picked|selected|preferred|favou?red|settled on|signed|found|made an offer to|accepted an offer from)\b.{0,10}\b(?:someone|somebody|another (?:candidate|applicant|person|guy|woman|man)|an? (?:other|different|external|internal) (?:candidate|applicant|person|colleague)|the other (?:candidate|person|one|guy|woman)|a candidate|one of the others|a more experienced|a (?:guy|woman|man|chap|lad|girl|lady) (?:who|with|from)|(?:she|he) (?:has|accepted))\b/,
      /\b(?:somebody|someone|another candidate|other candidates|another applicant|other applicants|candidates?|applicants?) (?:else )?(?:whose|who|with|that|has|had|have|was|were|already|got|better|more|who've)\b.{0,60}\b(?:match|experience|closer|closely|fit|already|background|list|qualif\w+|got|accepted|pipped|stronger|nearer|local|ahead|better)\b/,
      /\b(?:we (?:regret|are sorry|'re sorry)|i(?:'m| am) (?:sorry|afraid)|sorry|regret(?:fully)?|unfortunately|sadly|alas|bad news)\b.{0,40}\b(?:(?:won't|will not|can't|cannot|not able to|unable to|aren't able to|couldn't|could not) (?:be )?(?:offer|tak\w+|invit\w+|mov\w+|progress\w*|proceed\w*|hir\w+|interview\w*|put|giv\w+|us\w+)|not (?:you|to be|this time|going)|reject|unsuccessful|declin|turn(?:ed|ing)? you down|pass(?:ed|ing)? on)/,
      /\b(?:pass(?:ed|ing)? on (?:you|your|this)|turn(?:ed|ing)? you down|reject(?:ed|ing)? your|declin(?:e|ed|ing) your|your application (?:was|has been) (?:rejected|declined|unsuccessful|not)|no longer (?:under consideration|being considered|considering your)|rule you out|ruled you out|say no to you|let you down gently|keep looking|will not be hiring you|end of the road|don't see a (?:fit|match)|don't think (?:it's|this is|you're|it will|it'll) (?:a |the )?(?:right |good )?(?:fit|match|work))\b/,
      /\b(?:the panel|they|she|he|we|the board|the committee|the partners|it) (?:felt|thought|was felt|preferred|wanted|went for|plumped for|leaned|leant)\b.{0,60}\b(?:someone|somebody|other|another|more experience|else|the other|internal|with (?:more|the))\b/,
      /\b(?:leider|bedauern?|bedaure|tut (?:mir|uns) leid|schade|müssen wir)\b.{0,90}\b(?:nicht (?:berücksichtigen|weiter|in die engere|entsprechen|anbieten|einladen|zusagen|für sie|für dich|entschieden|in betracht|geklappt|gereicht|zum zug)|absag\w*|keine (?:zusage|positive|bessere)|ander(?:e|en|er|weitig) (?:bewerber|kandidat|entschieden|person)|mitbewerber|absage)/,
      /\b(?:(?:uns|mich|haben) (?:\w+ ){0,3}?für (?:eine?n? (?:andere\w*|mitbewerber\w*|interne\w*|bewerber\w*)|jemand(?:en)? ander\w+|die (?:übernahme|andere|mitbewerber)\w*|\w*übernahme)\b.{0,40}entschieden|fiel (?:die|unsere) (?:wahl|entscheidung) auf|nicht berücksichtigen|absage (?:erteilen|geben|schicken)|ihre bewerbung (?:nicht|wurde abgelehnt)|wahl ist (?:nicht )?auf|einen anderen kandidaten|andere bewerber\w* (?:entschieden|vorgezogen|bevorzugt)|nicht in die engere wahl|engere auswahl (?:nicht|geschafft))/,
      /\b(?:n'(?:a|avons|ont|est|ai|êtes|avez|avez) (?:malheureusement )?pas (?:été )?(?:retenu\w*|donn\w+ suite|sélectionn\w+|souhait\w+)|ne (?:donnerons|pouvons|pourrons|peut|correspond|souhaitons|vous)(?: \w+){0,2} pas(?: \w+){0,3}? ?(?:suite|retenir|donner|répondre|favorable|profil|aller|poursuivre|attentes)|ne (?:pas )?donner suite|pas donner (?:une )?suite|suite (?:favorable|défavorable|négative)|(?:choisi|retenu|préféré|opté pour|porté (?:notre|leur) choix sur|choix s'est porté sur|recruté|pris) (?:pour )?(?:un autre|une autre|quelqu'un d'autre|un candidat|une candidate|un profil|une personne|d'autres)|candidature n'a pas|réponse (?:est )?négative|défavorable)/,
      /\b(?:no (?:has|ha|hemos|han|podemos|vamos a|seguiremos|continuaremos|continúas|continúa|sigues|avanzas|pasas|ha podido)(?: sido)? ?(?:seleccionad\w+|elegid\w+|pasado|avanzar|continuar|seguir|contar|contratar\w*|adelante|superado|con tu|en el proceso|contigo)|(?:hemos|han|he) (?:elegido|optado|decidido|seleccionado|escogido|preferido|contratado|cogido)\b.{0,40}\b(?:otr[oa]s?|no |alguien|candidat\w+|persona|interno|perfil)|descartad[oa]|no (?:encajas?|encaja del todo)|nos hemos decantado|nos decantamos|otro candidato|otra candidata|otra persona|otro perfil|lamento (?:decirte|comunicar\w*|informar\w*)|lamentamos (?:comunicar|informar)\w*)/,
      /\b(?:não (?:foi|fomos|foste|vamos|iremos|poderemos|podemos|conseguimos|será|seguiremos|passou|avançou|avançaremos|foi desta)(?: \w+){0,3}? ?(?:selecionad\w+|aprovad\w+|escolhid\w+|seguir|avançar|prosseguir|contratar|continuar|dar seguimento|desta vez|adiante|contigo|com você)|(?:optamos|optámos|decidimos|escolhemos|optaram|escolheram|acabamos|acabámos|ficamos|seguimos) (?:por |com |ficando |escolhendo )?(?:um |uma |outr[oa]s? |não |seguir com |alguém |pelo |pela )(?:outr[oa]s?|candidat\w+|pessoa|profissional|perfil|\w+)|infelizmente\b.{0,60}\b(?:não|outr[oa] (?:candidat|pessoa|perfil))|outro candidato|outra candidata|outra pessoa para)/,
      /\b(?:helaas|jammer genoeg|spijt (?:me|ons))\b.{0,90}\b(?:niet (?:geworden|verder|uitgenodigd|gekozen|gelukt|geselecteerd|door|aannemen|op jou|aanbieden|bij|langer|de juiste)|afwij\w+|afgewezen|andere kandidaat|iemand anders|kandidaten)/,
      /\b(?:(?:gekozen|gegaan|kiezen|gaan|keuze|kozen|besloten)\b.{0,25}\b(?:voor|met|op|door) (?:een )?(?:andere|iemand anders|interne|een ander)|niet (?:doorgaan|verder gaan|verdergaan|uitnodigen|aannemen) met? ?(?:jou|u|je|uw|jouw)|keuze (?:is )?op (?:een|iemand)|afgewezen|wijzen (?:we|wij)? ?(?:je|u|uw) (?:sollicitatie )?af|niet (?:de keuze|door (?:naar|de)))/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:last|only|final) (?:seat|slot|spot|opening|vacancy|hire|place|position|role)\b.{0,30}\b(?:for (?:this|the|now)|this year|gone|went|filled|taken)\b/,
      /\b(?:role|position|job|post|vacancy|opening|req|seat|place|team|department|project|program|programme)\b.{0,40}\b(?:no longer exists?|doesn't exist|does not exist|ceased to exist|evaporated|vanished|disappeared|went up in smoke|is history|is toast|got the chop|bit the dust|dried up|fell away)\b/,
      /\b(?:no (?:more )?(?:budget|money|headcount|funding)|funding (?:fell|was|didn't|has|hasn't|did not)|money(?:'s| is| has)? (?:gone|run out|dried)|budget (?:was|has been|got|is) (?:cut|pulled|frozen|slashed))\b.{0,60}/,
      /\b(?:put|pull|pulled|slam\w*|hit) (?:a |the )?(?:stop|plug|brakes|freeze|hold|halt|pause|pin|lid)\b.{0,30}\b(?:seat|hire|hiring|role|role|recruit|position|job|post|vacanc|everything|it all)/,
      /\b(?:vervalt|vervallen|vervalt daarmee|komt te vervallen|geschrapt)\b.{0,30}\b(?:functie|vacature|baan|plek|positie)|\b(?:functie|vacature|baan|plek|positie)\b.{0,30}\b(?:vervalt|vervallen|geschrapt)/,
      /\b(?:lugar|vaga|posição|posto|puesto|plaza|vacante)\b.{0,50}\b(?:deixou de existir|já não existe|não existe mais|ha dejado de existir|dejó de existir|ya no existe|desapareceu|desapareció|ha desaparecido)/,
      /\b(?:poste|emploi|projet)\b.{0,40}\b(?:n'existe plus|a disparu|tombe à l'eau|est tombé à l'eau|n'est plus)\b|\b(?:stelle|position|projekt)\b.{0,40}\b(?:gibt es (?:so )?nicht mehr|fällt weg|weggefallen|wird es nicht geben|kommt nicht)\b/,
      /\b(?:role|position|job|post|vacancy|opening|requisition|req|seat|spot|search|one|headcount|hire|hiring|recruitment|recruiting|posting|advert|it|project|everything|all (?:open )?(?:roles|positions|hiring|recruitment|seats|vacancies|reqs)|openings?|opportunity|apprenticeship|internship|scheme|programme|program|funding|budget|competition|process)\b.{0,35}\b(?:(?:is|was|has been|have been|are|got|been|gets?|being|'s been|'s|is being|now|just)\s?(?:now |already |just |all |officially |sadly |unfortunately |temporarily |indefinitely |currently |been )*(?:filled|closed|cancell?ed|frozen|on (?:hold|ice|pause)|put on (?:hold|ice|pause)|placed on hold|paused|pulled|withdrawn|scrapped|axed|cut|gone(?! to)|taken down|shelved|dropped|suspended|killed|eliminated|defunded|removed|no longer|not (?:going ahead|happening|being (?:filled|replaced))|off the table|dead|stopped|halted|postponed|parked|deferred|nixed|binned|canned|stood down|archived|rescinded|mothballed)|won't be (?:filled|going ahead|going forward|happening|replaced)|will not (?:be filled|go ahead|be replaced|be going)|went away|fell through|has gone away|disappeared|vanished|not (?:going ahead|happening)|isn't (?:going ahead|happening|there|open|being filled)|no longer (?:open|available|exists|being|recruit\w+|hiring))\b/,
      /\b(?:filled|closed|cancell?ed|frozen|froze|freez(?:e|ing)|paus(?:ed|ing)|pulled|withdrawn|scrapped|axed|shelved|suspended|stopped|halted|killed|cut|scrap|cancel|pull|pause|hold|stop|iced|put a (?:stop|hold|freeze|pause) (?:on|to)|put (?:the|a) (?:brakes|lid|kibosh) on|pulled the plug on|stop(?:ped)? (?:on|to))\b.{0,25}\b(?:the|this|that|our|all|every|any|your)\b.{0,20}\b(?:role|position|job|post|vacancy|opening|requisition|req|headcount|hire|hires|hiring|search|recruitment|recruiting|posting|seat|seats|spot|team|roles|positions|program|programme)\b/,
      /\b(?:hiring|recruitment|recruiting|headcount|budget|spending) (?:freeze|stop|pause|ban|moratorium|embargo|cuts?)\b/,
      /\b(?:filled|fill|hired|promot(?:ed|ing)|gone|went|go|appointed|recruited|covered)(?: it| the \w+| this)?(?: with| from| to| by)? ?(?:an? )?(?:internal(?:ly)?|from within|in-house|someone internal|internal (?:candidate|person|applicant|transfer|hire|promotion))\b/,
      /\b(?:no longer|not|aren't|isn't|stopped|won't be) (?:be )?(?:recruiting|hiring|looking for|taking on|adding|filling|replacing|advertising|going to (?:fill|hire|recruit|replace))\b/,
      /\b(?:reorgani[sz]ation|reorg|restructur\w+|layoffs?|redundanc\w+|budget|funding|client|grant)\b.{0,60}\b(?:role|position|job|post|seat|req|hire|hiring|vacancy|headcount|recruitment)s?\b.{0,40}\b(?:gone|cut|cancell?ed|frozen|eliminated|hold|scrapped|included|affected|stop|pulled|axed|disappear\w*|casualt\w+)/,
      /\b(?:stelle|position|vakanz|ausschreibung|stellen|einstellung\w*|besetzung|verfahren|auswahlverfahren|ausbildungsplatz|projekt)\b.{0,60}\b(?:(?:bereits |schon |inzwischen |mittlerweile |intern |jetzt |nun |leider |doch |vorerst |bis \w+ |anderweitig )*(?:besetzt|vergeben|weg\b|gestrichen|eingefroren|gestoppt|zurückgezogen|aufgehoben|entfallen|entfällt|auf eis|ausgesetzt|gesperrt|geschlossen|verschoben|pausiert|storniert|gekippt|abgebrochen|eingestellt|nicht (?:mehr |neu |nach)?besetzt|nicht mehr (?:offen|frei|zu haben|verfügbar)|vom tisch|hinfällig))/,
      /\b(?:haushaltssperre|einstellungsstopp|besetzungssperre|stellensperre|wiederbesetzungssperre|stellenstopp|sparprogramm|intern besetzt|keine (?:neu)?einstellungen|nicht (?:mehr )?nachbesetzt)\b/,
      /\b(?:poste|offre|recrutement\w*|annonce|embauche\w*|cdi|cdd|vacation|alternance|projet|postes)\b.{0,60}\b(?:(?:a |est |sont |ont |déjà |été |finalement |désormais )*(?:pourvue?s?|gelée?s?|annulée?s?|suspendue?s?|supprimée?s?|clos|close|fermée?s?|retirée?s?|abandonnée?s?|reportée?s?|en (?:pause|suspens|attente)|stoppée?s?|bloquée?s?)|plus (?:d'actualité|à pourvoir|disponible|ouvert))/,
      /\b(?:gel des (?:embauches|recrutements)|gelé (?:tous )?les|pourvu en interne|(?:plus|pas) d'embauche|plus de budget|ne recrut(?:ons|e) plus|tout (?:est|a été) (?:gelé|stoppé|suspendu))\b/,
      /\b(?:puesto|vacante|plaza|oferta|proceso|contratación\w*|contrataciones|convocatoria|posición|selección|proyecto)\b.{0,60}\b(?:(?:ya |ha |han |está |están |se |sido |queda |quedó |fue |ha quedado |finalmente )*(?:cubiert[oa]s?|cubrió|cubierto|cerrad[oa]s?|cancelad[oa]s?|congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|anulad[oa]s?|parad[oa]s?|aplazad[oa]s?|retirad[oa]s?|en (?:pausa|suspenso|espera)|desiert[oa]|ocupad[oa]|detenid[oa]s?|canceló|congeló|suspendió|cerró)|ya no (?:está|existe|sigue|hay|se)|no (?:sale|va) adelante)/,
      /\b(?:(?:congelad|paralizad|suspendid|parad)\w+ (?:todas )?(?:las |la )?(?:contrataciones|contratación|vacantes|incorporaciones)|han? (?:congelado|parado|cancelado|frenado|cerrado|suspendido)\b.{0,30}\b(?:contrataci|vacante|puesto|plaza|proceso|incorporaci)|promoción interna|se cubrió (?:internamente|con)|cubierto internamente)/,
      /\b(?:vaga|posição|processo|contrataç\w+|contratações|seleção|oportunidade|anúncio|projeto|concurso|vagas|recrutamento)\b.{0,60}\b(?:(?:já |foi |foram |está |estão |ficou |ficaram |sido |acabou |acabou sendo |entrou |acabou por ser )*(?:preenchid[ao]s?|fechad[ao]s?|cancelad[ao]s?|congelad[ao]s?|suspens[ao]s?|encerrad[ao]s?|paralisad[ao]s?|pausad[ao]s?|adiad[ao]s?|retirad[ao]s?|ocupad[ao]s?|extint[ao]s?|segurad[ao]s?|no (?:pacote|corte)|em (?:pausa|espera|stand-?by)|na geladeira)|não (?:vai|existe|está) mais)/,
      /\b(?:(?:segurou|congelou|suspendeu|cancelou|parou|travou|cortou|fechou|congelaram|suspenderam|cancelaram|seguraram|pararam|cortaram|travaram)\b.{0,30}\b(?:contrataç|vaga|process|admiss|seleç|recrutament|orçament)|recrutamento interno|preenchida internamente|aproveitamento interno|contratações (?:congeladas|suspensas))/,
      /\b(?:vacature|functie|positie|plek|baan|procedure|werving|vacatures|plaats|project|opdracht|stage)\b.{0,60}\b(?:(?:is |zijn |wordt |werd |al |inmiddels |helaas |toch |intern |nu |reeds )*(?:vervuld|ingevuld|gesloten|ingetrokken|geschrapt|bevroren|geannuleerd|gestopt|weg\b|vergeven|on hold|stopgezet|opgeschort|uitgesteld|bezet|verwijderd|stilgelegd|in de ijskast|afgeblazen)|niet (?:meer |langer )?(?:open|beschikbaar|door|ingevuld|nodig)|gaat niet door)/,
      /\b(?:vacaturestop|personeelsstop|wervingsstop|aannamestop|intern (?:ingevuld|vervuld|opgelost)|geen budget meer)\b/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      /\b(?:did my bit|bent (?:his|her|their) ear|in (?:his|her|their) ear|on (?:his|her|their|the \w+(?:'s)?) radar|waxed lyrical|by name\b.{0,30}\b(?:you|your)|made sure (?:she|he|they) (?:know|knew|see|saw)\b.{0,40}\byou|knows? your name|gave (?:him|her|them) the (?:full )?(?:speech|pitch|story))\b/,
      /\b(?:je (?:lui|leur) ai|j'en ai) (?:\w+ )?(?:raconté|parlé|dit|expliqué|vanté|conseillé|glissé)\b.{0,90}\b(?:tu|toi|ton|ta|tes|t'|vous|votre|vos)\b|\b(?:souligné|noté|entouré|retenu|coché) (?:ton|votre) nom\b/,
      /\b(?:ich hab(?:e)?|hab) (?:ihm|ihr|ihnen|dem|der|den)\b.{0,60}\b(?:von (?:dir|ihnen)|über (?:dich|sie)|dass (?:du|sie)|gesagt|erzählt|ans herz)\b/,
      /\b(?:le|les) (?:conté|dije|hablé|expliqué|insistí|he contado|he dicho|he hablado)\b.{0,80}\b(?:ti|tú|tu|tus|usted|que eres|que tienes|lo que hiciste)\b/,
      /\b(?:contei|falei|disse|expliquei)\b.{0,20}\b(?:pra|para|ao|à|com)? ?(?:ela|ele|eles|a \w+|o \w+)\b.{0,80}\b(?:você|ti|tu|teu|tua|seu|sua|te)\b/,
      /\b(?:ik heb|heb) (?:haar|hem|hen|ze|\w+) (?:\w+ )?(?:verteld|gezegd|gesproken|aangeraden)\b.{0,60}\b(?:je|jij|jou|jouw|u|uw)\b|\bik heb (?:het )?(?:met|bij) (?:haar|hem|\w+) over (?:je|jou|u)\b/,
      new RegExp(
        `\\b${TALKED}\\b.{0,90}\\b(?:about you\\b|for you\\b|on your behalf|you(?:'d| would|'re| are|'ve| have| were|'ll) |that you\\b|how (?:\\w+ )?you\\b|who you\\b|what you\\b|your (?:name|work|case|background|experience|story|project|talk|portfolio)|${SEE_YOU}|the (?:only|best|right) (?:person|one|candidate)|hire \\w+ (?:now|today|yesterday))`,
      ),
      new RegExp(`\\b(?:told|said|saying|telling) (?:to )?(?:\\w+ ){1,4}(?:that |to )?(?:\\w+ ){0,6}${SEE_YOU}`),
      /\b(?:put|putting|dropped|got|slipped|had|have put|threw) (?:in )?(?:a |an |my |your )?(?:\w+ )?(?:good |strong |kind |quiet |glowing )?word (?:in )?(?:for you|with|about you|to|in)/,
      /\b(?:put|dropped|got) (?:a |my )(?:good |strong |kind |quiet )?word in\b/,
      /\b(?:vouched for|recommended|championed|endorsed|backed|sang the praises of|spoke (?:very |really )?highly (?:of|about)|spoke up for|raved about|bigged|talked you up|hyped|pitched|went to bat for|went in to bat for|stuck (?:my|his|her) neck out for|fought (?:for|your)|argued for|made (?:a|the|my|your) (?:strong )?(?:case|pitch) for|stood up for|plugged|pushed for|pleaded) (?:you|your (?:corner|case|name))?\b.{0,60}\b(?:you|your|to|with)\b/,
      /\b(?:sang|sung|singing) your praises\b|\btalk(?:ed|ing) you up\b|\bbigg?ed you up\b|\bspoke? (?:very |really )?highly of you\b|\bgave (?:you )?(?:a|an|my) (?:\w+ )?(?:recommendation|endorsement|rave|reference) (?:to|for)\b/,
      /\b(?:she|he|they|hiring manager|boss|director|head|manager|\w+) (?:wrote|noted|took|has|have|put) (?:down )?your name\b/,
      /\b(?:habe|hab|hatte)\b.{0,60}\b(?:(?:mit|bei) (?:\w+ ){1,4}?(?:über (?:sie|dich)|gesprochen|geredet|ein gutes wort|für (?:sie|dich) (?:eingesetzt|stark))|ein gutes wort (?:für (?:sie|dich) )?eingelegt|(?:sie|dich) (?:\w+ ){0,4}?(?:wärmstens |sehr )?empfohlen|(?:von|über) (?:ihnen|dir|dich) (?:erzählt|geschwärmt|vorgeschwärmt)|für (?:sie|dich) (?:\w+ ){0,3}?(?:eingesetzt|stark gemacht|verwendet)|ans herz gelegt)/,
      /\b(?:j'ai|je viens|j'en ai|on a)\b.{0,40}\b(?:parl[ée]\w*|touch[ée]\w* un mot|glissé un mot|recommand\w+|appuy\w+|dit (?:du bien|que (?:vous|tu))|vanté|soutenu|chaudement)\b.{0,60}\b(?:de (?:vous|toi|votre|ta|ton)|à|auprès|avec|vous|toi|profil|candidature|responsable|manager|directeur|directrice|chef)/,
      /\b(?:le |ya |les |he |acabo de |anoche |ayer )(?:hablé|hablado|hablar|comenté|comentado|dije|dicho|recomendé|recomendado|conté|contado|insistí)\b.{0,60}\b(?:de ti|de usted|sobre ti|por ti|contigo|tu (?:caso|perfil|trabajo|nombre)|que (?:eres|te|vales|es|tiene que)|muy bien|bien de)|\b(?:te|le) (?:he recomendado|recomendé)|hablé (?:muy )?bien de (?:ti|usted)/,
      /\b(?:falei|conversei|comentei|recomendei|indiquei|defendi|elogiei|contei)\b.{0,60}\b(?:de você|sobre você|de ti|sobre ti|do seu|da sua|o seu nome|seu trabalho|com (?:a|o) (?:gestor|gerente|chefe|diretor|coordenador|líder|responsável)\w*|bem de|que você|te )/,
      /\b(?:heb|hebben)\b.{0,60}\b(?:(?:over|met) (?:je|jou|u)\b.{0,30}(?:gehad|gesproken|gepraat|verteld)|goed woordje (?:voor (?:je|jou|u) )?gedaan|(?:je|jou|u) (?:\w+ ){0,3}?(?:van harte |sterk |warm )?aanbevolen|aangeraden|voor (?:je|jou|u) gepleit)/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      /\b(?:hr|human resources|recruit\w+|talent|people team|the recruiter|the hiring manager|she|he|they|personnel) (?:now |already )?(?:has|have|got|'s got) your (?:cv|resume|résumé|details|application|portfolio|name)\b/,
      /\byour (?:cv|resume|résumé|details|application|profile|name|portfolio|papers|letter)(?: \w+){0,2} (?:went|goes|has gone|have gone|is going|was sent|landed|is now|are now|is on|now sits|sits)\b.{0,30}\b(?:to|with|on|in|at)\b.{0,40}\b(?:who|hr|recruit\w*|desk|inbox|manager|team|pile|system|portal|talent|head|lead|\w+)\b/,
      /\b(?:copied|cc'?d|looped in|looping in|cc'?ing|copying|adding)\b.{0,40}\b(?:recruiter|recruiting|recruits|talent|hr|hiring)\b/,
      /\b(?:put|given|gave|handed|left|passed|sent) (?:in )?(?:your name|you) (?:forward|down|in)\b/,
      /\btu (?:cv|currículum|curriculum|candidatura|perfil)\b.{0,20}\b(?:quedó|quedo|está|fue|ha sido|ya está|ha quedado|queda)\b.{0,20}\b(?:cargad|subid|registrad|enviad|en (?:la|el)|ingresad|con|metid)/,
      /\b(?:seu|teu) (?:cv|currículo|perfil|nome)\b.{0,20}\b(?:já |foi |está )+(?:no sistema|cadastrad|enviad|com (?:o|a)|encaminhad|na plataforma|inserid)/,
      /\b(?:ton|votre) (?:cv|dossier|profil|nom|candidature)\b.{0,25}\b(?:est|a été) (?:dans|chez|transmis|déposé|entre les mains|sur le bureau|parti)/,
      /\b(?:i(?:'ve| have)?|we(?:'ve| have)?|just|have|has|already|now|she(?:'s| has)?|he(?:'s| has)?|they(?:'ve| have)?)\b.{0,20}\b(?:referred|refered|submitted|recommended|put|entered|added|registered|logged|filed|nominated) you\b.{0,40}\b(?:in|into|to|on|via|through|for|as|up|with|internally|over|under)\b/,
      /\breferred you\b/,
      /\b(?:submitted|put in|put through|entered|filed|completed|done|did|made|filled (?:in|out)|sent|logged|raised|uploaded|entered)\b.{0,20}\b(?:the|your|a|an|my|that|employee|internal) ?(?:employee |internal |staff |online )?(?:referral|recommendation form|refer-a-friend)\b/,
      /\b(?:referral|recommendation)\b.{0,20}\b(?:is|was|has been|'s|went|gone)\b.{0,12}\b(?:in|submitted|done|sent|entered|made|through|filed|logged|complete|completed|uploaded)\b/,
      new RegExp(
        `\\b(?:passed|forwarded|sent|handed|shared|given|gave|uploaded|dropped|submitted|put|posted|stuck|popped|got|walked|slid|shot|pinged|relayed|emailed|slacked|delivered|loaded|entered|left|printed|bunged|chucked|fired|routed|moved|pushed|attached|printed out|placed|fed) (?:\\w+ ){0,3}?(?:your|the) (?:\\w+ ){0,2}?${CV}s?\\b.{0,50}\\b(?:to|into|in|on|onto|over|with|along|through|up|across|down|in front of|under|his|her)\\b`,
      ),
      new RegExp(
        `\\b(?:passed|forwarded|sent|handed|shared|given|gave|dropped|shot|slipped|showed|shown) (?:\\w+ ){1,4}?your ${CV}s?\\b`,
      ),
      new RegExp(
        `\\b(?:passing|forwarding|sending|handing|sharing|putting) (?:you|your ${CV})\\b.{0,20}\\b(?:to|over|on|along|into|in|with|through)\\b`,
      ),
      new RegExp(
        `\\byour ${CV}(?:'s| is| was| has been| are| have been| went| now| sits| landed)(?: now| already| just| been| currently)*\\b.{0,12}\\b(?:in the|with (?:the|our|my|hr|her|him|them|[\\p{L}]+)|passed|forwarded|sent|shared|submitted|on (?:her|his|their|the|my boss)|in front of|over to|uploaded|loaded|through to|in (?:the|our)|sitting (?:with|on|in))\\b`,
        "u",
      ),
      /\byou(?:'re| are)(?: now| all| already| officially)? (?:in|on|into) (?:the|our) (?:system|portal|pile|database|tracker|shortlist pile|referral|ats|queue|list|workday|greenhouse|pipeline)\b/,
      /\b(?:put|got|entered|stuck|popped|loaded|added|bunged|chucked|typed|keyed) you (?:in(?:to)?|on(?:to)?|through|down)(?: \w+){0,3}? (?:the |our |as )?(?:system|portal|referral|workday|greenhouse|database|tracker|ats|pile|list|tool|employee|internal|form|queue|pipeline)\b/,
      /\b(?:passed|put|sent|handed|forwarded) you (?:on|along|over|forward|through|up)\b.{0,20}\bto\b/,
      /\b(?:passed|given|handed|forwarded|mentioned) (?:on )?your name (?:on |along )?to (?:hr|the recruiter|our recruiter|recruiting|talent|people)/,
      /\b(?:habe|hab|wurde[n]?|haben|ist|sind|liegt|liegen)\b.{0,50}\b(?:(?:ihre|deine|den|die) (?:\w+ )?(?:unterlagen|bewerbung|lebenslauf|mappe|profil|cv|kontaktdaten)\b.{0,60}\b(?:weiter\w+|an (?:die|den|hr|unsere)|hochgeladen|eingestellt|eingereicht|übergeben|vorgelegt|abgegeben|hinterlegt|beim|bei der|im system|auf (?:ihrem|seinem|dem))|(?:sie|dich) (?:\w+ ){0,6}?(?:vorgeschlagen|eingetragen|geworben|weiterempfohlen|im portal|ins portal|ins system|als empfehlung))/,
      /\b(?:(?:ihre|deine) (?:unterlagen|bewerbung|mappe) (?:liegen|liegt|sind|ist) (?:jetzt |nun |schon )?(?:bei|im|in der)|weitergeleitet|weitergegeben|weitergereicht)\b/,
      /\b(?:j'ai|je viens de|on a|a été|ont été|est|c'est|nous avons|ai)\b.{0,30}\b(?:transmi\w+|transfér\w+|fait suivre|déposé\w*|envoyé\w*|remi\w+|donné\w*|passé\w*|saisi\w*|entré\w*|inscrit\w*|coopt\w+|mis\b|intégr\w+)\b.{0,50}\b(?:cv|candidature|dossier|profil|coordonnées|cooptation|rh\b|recruteu\w+|portail|système|drh|nom)/,
      /\b(?:he|ya|hemos|acabo de|te|lo|ha sido|le)\b.{0,25}\b(?:pasado|pasé|reenviado|reenvié|enviado|envié|subido|subí|metido|metí|entregado|entregué|mandado|mandé|referido|referí|compartido|pasar|subir|meter|cargado|cargué|registrado|dado de alta|mandar|enviar|hecho llegar)\b.{0,45}\b(?:cv|currículum|curriculum|candidatura|perfil|datos|rrhh|recursos humanos|portal|sistema|referido|selección|reclutador\w*|nombre)/,
      /\b(?:já |acabei de |eu |te |foi |lhe )?(?:passei|encaminhei|enviei|mandei|coloquei|subi|entreguei|indiquei|cadastrei|registrei|repassei|encaminhado|passado|enviado|cadastrado|inseri|entreguei|pus|botei|meti|joguei)\b.{0,50}\b(?:currículo|curriculo|cv\b|perfil|candidatura|contato|dados|rh\b|sistema|portal|indicação|recrutador\w*|plataforma|nome)/,
      /\b(?:heb|is|hebben|net|zojuist)\b.{0,40}\b(?:(?:je|jouw|uw|het) (?:\w+ )?(?:cv|sollicitatie|gegevens|profiel|brief|naam)\b.{0,40}\b(?:door(?:gestuurd|gegeven|gezet|gespeeld)|ingediend|geüpload|ingevoerd|gegeven|afgegeven|bij hr|naar)|(?:je|jou|u) (?:\w+ ){0,4}?(?:aangedragen|voorgedragen|aangemeld|ingevoerd|in het systeem|als referral))/,
    ],
  },
];
