import { foldedPattern } from "../fold.ts";

/** What stands around the words of an outcome and takes it back: a denial, a condition, another job, somebody else. */

/** Before the words, in their clause: what follows is denied. */
export const DENIED = foldedPattern(
  /(?:\b(?:not|never|no|nor|neither|without|unable|cannot|hardly|rather than|instead of|nobody|none|nicht|kein\w*|nie|niemals|ohne|pas|jamais|aucun\w*|sans|no|nunca|ni|sin|tampoco|não|nem|sem|niet|geen|nooit|zonder)|n't|n'|\bne)\b[^,;:.!?()]{0,40}$/,
);

/** Before the words: only if or once something happens. */
export const CONDITIONAL = foldedPattern(
  /\b(?:if|once|should you|in case|unless|whether|assuming|provided|as soon as|in the event|only when|when (?:you|they|we|i|your|the) (?:get|have|are|apply|hear|reach|come|is|has)|until|before (?:i|we|they|she|he)|wenn|falls|sobald|sofern|ob|bevor|si|lorsque|dès que|quand|au cas où|cuando|en caso de|siempre que|antes de que|se (?:você|tiver|houver|for|o|a|os|as|eu|ele|ela|der|abrir|vaga)|quando|caso|assim que|als|indien|zodra|mits|voordat|wanneer)\b[^;:.!?]{0,90}$/,
);

/** The act is still to come or only possible. */
export const FUTURE = foldedPattern(
  /(?:\b(?:will|'ll|shall|would|could|can|might|may|should|going to|gonna|want to|happy to|glad to|try to|trying to|plan to|intend to|need to|have to|let me|to|about to|hope to|tomorrow|next week|later|werde|wird|kann|könnte|würde|möchte|will|vais|va|peux|pourrais|puedo|podría|voy a|vou|posso|poderia|ga|zal|kan|zou|wil)\s(?:\w+\s){0,3})$/,
);

/** Another opening than the one asked about. */
export const OTHER_JOB = foldedPattern(
  /\b(?:the other|that other|another|other|different|second|previous|last|previous|old)\s(?:\w+\s){0,2}?(?:role|position|job|post|one|opening|vacancy|req|spot|thing)s?\b|\b(?:role|position|job|post|one|opening|vacancy|thing|spot)s?\s(?:that\s|which\s)?(?:you|he|she|i|we|kofi|they)\s(?:also|had also|first|originally|earlier)\b|\balso (?:mentioned|asked about|applied for)|\bnot the\b[^.]{0,40}\b(?:one|role|job|position)\b|\bother (?:positions?|roles?|jobs?|openings?|vacancies)\b|\bl'autre poste\b|\bdie andere stelle\b|\bla otra\b|\ba outra vaga\b|\bde andere\b|\b(?:ook|auch|également|aussi|también|também) (?:\w+ )?(?:vergeven|vervuld|ingevuld|besetzt|vergeben|pourvu\w*|cubiert\w+|preenchid\w+)|\b(?:waar je naar vroeg|waar u naar vroeg|de que (?:falou|falaste|você falou|me hablaste)|dont (?:vous|tu) (?:avez|as) parlé|die du (?:auch )?(?:erwähnt|gefragt)|die sie (?:auch )?(?:erwähnt|angesprochen)|(?:that|which) \w+ (?:\w+ )?wanted)\b|\byour (?:partner|friend|sister|brother|cousin|wife|husband|daughter|son|mate)\b|\b(?:ta|votre|tu|su|sua|je|jouw) (?:cousine?|sœur|frère|ami|amie|hermana|hermano|amigo|irmã|zus|broer|vriend)\b/,
);

/** A meeting is called off, not the application. */
export const CALLED_OFF = foldedPattern(
  /\b(?:termin|treffen|gespräch|besprechung)\b.{0,40}\babsagen\b|\b(?:annuler|reporter) (?:le|notre|votre) (?:rendez-vous|entretien)\b|\b(?:cancelar|aplazar|adiar|desmarcar) (?:la|el|a|nuestra|nossa) (?:cita|entrevista|reunión|reunião)\b|\bafspraak\b.{0,30}\b(?:afzeggen|verzetten)\b/,
);

/** It was a pleasure to meet: what was, is no invitation. */
export const PAST_MEETING = foldedPattern(
  /\b(?:pleasure|great|good|lovely|nice|enjoy\w*|thank\w*|was|loved|glad i|after|since|when)\b[^.,;]{0,30}$|\b(?:danke|dank|merci|gracias|obrigad[oa]|bedankt)\b[^.;]{0,60}$/,
);

/** Not to work: to a party, or to look at what is shown. */
export const TO_A_FEAST =
  /\b(?:come|come by|pop|drop|swing|venez|viens|komm\w*|vente?|kom|venha)\b.{0,20}\b(?:to|by|for|zu[mr]?|au?x?|à|a la|naar|para)\b.{0,12}\b(?:opening(?! (?:you|we))|party|show|gig|concert|stand|stall|booth|launch|wedding|barbecue|bbq|fair|open (?:day|evening)|exhibition|play|match|game|service|drinks|eat|fest|feier|vernissage|konzert|fête|concierto|fiesta|exposici[oó]n|festa|show|feest|borrel|dinner)\b/;

/** "Could you send your certificates by Friday?": what is to come by then is paper. */
export const SEND_BY = foldedPattern(
  /\b(?:send|mail|email|forward|upload|fill|return|sign|let (?:me|us) (?:know|have)|schick\w*|send\w*|mail\w*|einreich\w*|ausfüll\w*|nachreich\w*|mitteil\w*|envoy\w*|transmett\w*|faire parvenir|retourn\w*|rempl\w*|mand\w*|envi\w*|remit\w*|rellen\w*|preench\w*|stur\w*|opstur\w*|invul\w*|doorstur\w*)\b.{0,90}\b(?:by|before|until|no later than|bis|vor|spätestens|avant|d'ici|jusqu'\w*|antes d\w+|hasta|até|voor|vóór|uiterlijk)\b|\b(?:by|before|bis|vor|avant|d'ici|antes d\w+|hasta|até|voor|vóór|uiterlijk)\b.{0,60}\b(?:send|mail|upload|schicken|senden|mailen|zusenden|einreichen|envoyer|transmettre|mandar|enviar|sturen|opsturen|invullen)\b/,
);

/** Neither a yes nor a no: who stands on a list may still come up. */
export const WAITING = foldedPattern(
  /\b(?:nachrück\w*|warteliste|waiting list|waitlist\w*|reserve list|liste d'attente|liste complémentaire|lista de espera|bolsa de reserva|cadastro de reserva|wachtlijst|reservelijst)\b/,
);

/** What a firm always does says nothing of this application. */
export const GENERAL = foldedPattern(
  /\b(?:always|usually|normally|generally|typically|as a rule|immer|grundsätzlich|in der regel|stets|nie automatisch|toujours|siempre|sempre|altijd|meestal)\b/,
);

/** Stock sentences of acknowledgements that promise or announce nothing. */
export const STOCK = foldedPattern(
  /\b(?:if (?:your|you are|you're|we|there|selected|shortlisted|successful|your \w+)\b|should (?:your|you|we)\b|only (?:those|candidates|shortlisted|applicants)|please assume|sans (?:réponse|nouvelles?|retour)|ohne (?:rückmeldung|antwort|nachricht)|sin (?:respuesta|noticias)|sem (?:resposta|retorno)|zonder (?:reactie|bericht)|(?:those|persons|people|applicants|candidates) (?:selected|shortlisted|invited|chosen)|shortlisted candidates|candidates who are|we will (?:contact|be in touch|review|notify)|not (?:heard|hear|receive)|(?:may|might|can) (?:be invited|contact|reach)|interviews? (?:will (?:be|take)|are (?:expected|scheduled|planned|likely)|in the week))\b/,
);

/** "To be clear: it is not an offer": said once, it holds for the whole mail. */
export const NO_OFFER_YET = foldedPattern(
  /\b(?:(?:(?:this|that|it)(?:'s| is) (?:not|no)|is not|isn't|it's not|not yet|isn't yet|is not yet|it's not yet) (?:an? )?(?:job |formal |firm |written )?offer|(?:noch kein|ist kein) angebot|(?:n'est pas|pas encore) une offre|no es (?:todavía |aún )?una oferta|não é (?:ainda )?uma (?:proposta|oferta)|(?:nog|is) geen aanbod)\b/,
);

/** Whether there will be a meeting at all hangs on money or on a decision that is not made. */
export const UNDECIDED = foldedPattern(
  /\b(?:if|once|as soon as|until|wenn|falls|sobald|sofern|si|lorsque|dès que|cuando|se|caso|quando|als|zodra|mits)\b[^.!?]{0,70}\b(?:budget|approv\w*|funding|funds|headcount|sign(?:ed)?[- ]?off|green light|goes? ahead|comes? through|genehmigt|bewilligt|freigegeben|validé|accordé|aprob\w*|presupuesto|aprov\w*|orçamento|goedgekeurd|goedkeuring|begroting)\b/,
);

/** News that is announced, and not given: "you'll hear about the interview". */
export const ANNOUNCED = foldedPattern(
  /\b(?:hoor(?:t|en)? (?:je|jij|u|jullie) (?:nog|later|binnenkort)|you(?:'ll| will) hear (?:more )?(?:about|later|soon|in due|from us about)|hören sie (?:noch|später|bald)|hörst du (?:noch|später|bald)|vous (?:en )?(?:saurez|recevrez|aurez) (?:plus|bientôt|des nouvelles)|(?:ya|pronto) (?:te|le) (?:diré|contaré|avisaré|avisaremos|diremos)|(?:logo|depois|em breve) (?:te |lhe )?(?:digo|aviso|avisamos|informamos))\b/,
);

/** Somebody else had it, and it came to nothing: the place is open again. */
export const FELL_THROUGH =
  /\b(?:never (?:showed|turned up|came|started)|didn't (?:show|turn up|come|take it)|turned (?:it|us) down|no-show|pulled out|dropped out|didn't last|fell through|backed out|changed (?:his|her|their) mind|hat abgesagt|ist abgesprungen|s'est désisté\w*|se echó atrás|desistiu|haakte af|went back on (?:it|his|her|their)|gone back on (?:it|his|her|their)|counter-?offered|open again|wieder offen|à nouveau (?:libre|ouvert)|otra vez libre|weer open)\b/;

/** The sentence of the outcome itself has a condition, a denial or somebody else in it: read, but not stood by. */
export const HEDGED = foldedPattern(
  /\b(?:if|unless|whether|maybe|perhaps|can't|cannot|couldn't|won't|haven't|hasn't|not yet|nobody|wenn|falls|vielleicht|noch nicht|peut-être|pas encore|quizás?|tal vez|todavía no|aún no|talvez|ainda não|misschien|nog niet)\b/,
);

/** After a no comes something else: another post, or the application goes on. */
export const TURN = foldedPattern(
  /\b(?:instead|would you (?:accept|consider)|still in the (?:running|process)|stattdessen|weiter im verfahren|weiterhin im|à la place|en su lugar|en cambio|sigue en|em vez disso|em alternativa|in plaats daarvan|nog in de (?:running|procedure))\b/,
);

/** One is gone, and the one meant is not. */
export const STILL_OPEN = foldedPattern(
  /\b(?:still|toujours|sigue|continua|nog|noch|weiter|weiterhin) (?:\w+ )?(?:open|offen|ouverte?|abiert[oa]|abert[oa]|frei|available|libre)\b|\byours (?:isn't|is not|hasn't|is still)\b/,
);

/** "Noch nicht besetzt", "n'est pas encore pourvu": it is open. */
export const NOT_GONE = foldedPattern(
  /\b(?:not|n't|nicht|pas|no|não|niet)(?: (?:been|yet|encore|noch|\w+))? (?:filled|taken|cut|pulled|withdrawn|frozen|besetzt|vergeben|gestrichen|gekürzt|pourvue?|coupé|supprimée?|cubierta?|recortado|preenchida|cortada?|vervuld|ingevuld|geschrapt|closed|gone)\b|\b(?:die|der|das|wer) (?:die|den|das) (?:stelle|position|platz) besetzt\b/,
);

/** Recommended by way of a programme is put into the portal, not spoken for. */
export const SCHEME = foldedPattern(
  /\b\w*(?:programm?e?|portal|portail|sistema|system|scheme|plateforme|plataforma|cooptation|interno)\b/,
);

/** Another opening than the one that is gone, or the application goes on. */
export const LIVE = foldedPattern(
  /\bthere(?:'s|’s| is| are) (?:also |however |though |still )?(?:an?|another|one)\b.{0,60}\b(?:going|coming|opening|open|free|vacant|available|left)\b|\bstill (?:looking|searching|search|need|hiring|recruiting)\b|\bwe (?:do |also |do also )(?:have|need)\b|\b(?:second|another|other|different) (?:role|job|post|position|opening|vacancy|one)\b|\binstead\b|\bwould you (?:consider|be interested|be open)|\bdon['’]t want to lose you\b|\bsuch\w* (?:wir )?(?:aber )?noch\b|\bgibt (?:es )?(?:aber |noch |auch )+eine|\b(?:stattdessen|dafür habe ich|search still|wir noch)\b|\bautre poste\b|\bcherch\w+ (?:encore|toujours|aussi)\b|\b(?:à la place|en revanche|par contre)\b|\b(?:hay|tenemos|sale) otr[ao]|\b(?:otra vacante|otro puesto|en cambio|en su lugar|seguimos buscando)\b|\b(?:há|temos) outr[ao]|\b(?:outra vaga|em alternativa|em vez disso|ainda procuramos)\b|\ber is (?:wel |nog )+een\b|\b(?:andere (?:vacature|functie)|in plaats daarvan)\b|\bzoeken (?:we )?(?:nog|wel)\b/,
);

/** Somebody who applied as well. */
export const OTHER_CANDIDATE = foldedPattern(
  /\b(?:another|other|different) (?:candidate|applicant|person)s?\b|\b(?:someone|somebody) else\b|\b(?:andere\w*|mit)[- ]?(?:bewerber|kandidat)\w*|\bjemand\w* ander\w+|\b(?:un autre|une autre|d'autres) (?:candidat\w*|profil\w*|personne)|\bquelqu'un d'autre\b|\botr[oa] (?:candidat[oa]|persona|perfil)\b|\boutr[oa] (?:candidat[oa]|pessoa|perfil)\b|\b(?:een )?andere (?:kandidaat|sollicitant)\b|\biemand anders\b/,
);
