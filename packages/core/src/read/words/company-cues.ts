/**
 * What stands before or after a company's name. Left patterns are tried on at most 110 characters before the name, right ones on
 * at most 70 after, within one sentence. They end or begin at the name.
 */
const left = (body: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${body})(?:\\s(?:the|die|der|das|den|dem|la|le|les|el|los|o|a|os|as|het|de))?[\\s"“'(]*$`,
    "iu",
  );
const right = (body: string): RegExp =>
  new RegExp(`^["”')]{0,2}(?:['’]s?)?(?:\\sin\\s\\p{Lu}[\\p{L}-]+)?(?:\\s\\([^()]{1,70}\\))?\\s{0,2}(?:${body})`, "iu");

const OPENING =
  "(?:role|position|job|opening|vacancy|post|opportunity|posting|ad|advert|listing|req|internship|apprenticeship|placement|spot|stelle|anzeige|ausschreibung|ausbildungsplatz|poste|offre|annonce|alternance|stage|puesto|vacante|oferta|plaza|vaga|oportunidade|anúncio|vacature|functie|baan|team|roles|positions|jobs|openings|vacancies|application|interview|career|careers|hiring|process|candidacy|candidature|bewerbung|candidatura|sollicitatie|interest|place|work|start)";
const AT = "(?:at|with|within|bei|beim|chez|au sein de|bij|@)";
/** A clause that begins anew, or with another who does: what stands before says nothing of what follows. */
const NEW_CLAUSE =
  "\\b(?:that|whether|que|dass|daß|ob|dat|où|you|you['’]\\p{L}+|your|du|ihr|tu|vous|tú|usted|ustedes|você|vocês|jij|jullie|they)\\b";
/** They also stand before places. */
const IN = "(?:in|for|from|by|to|in der|im|von|à|en|na|no|nas|nos|da|do|dos|de la|del|pela|pelo|van)";

/** "my client X" of a recruiter, "your client X" to one; of the seeker's own clients none hires. */
export const CLIENT_LEFT = {
  contact: left(
    "(?:my|our|mein\\w*|unser\\w*|mon|notre|mi|nuestr[oa]|meu|noss[oa]|mijn|onze) (?:\\p{L}+ )?(?:client|kunden?|mandant\\w*|auftraggeber\\w*|cliente|klant|opdrachtgever),?",
  ),
  seeker: left(
    "(?:your|ihr\\w*|dein\\w*|votre|ton|su|tu|seu|teu|uw|jouw|jullie) (?:\\p{L}+ )?(?:client|kunden?|mandant\\w*|auftraggeber\\w*|cliente|klant|opdrachtgever),?",
  ),
} as const;

/** "Employer: X". */
export const LABEL_LEFT =
  /(?:^|[\n;|]|\s{2})\W{0,3}(?:employer|company|organi[sz]ation|arbeitgeber|firma|unternehmen|employeur|entreprise|empresa|empregador|werkgever|bedrijf|hiring company|client)\s?:\s{0,3}$/i;

/** A sentence that goes on about the company just named. */
export const PRONOUN_HIRES =
  /^\W{0,3}(?:they|it|sie|ils|elle|ellos|eles|ze)(?:['’]re|['’]ve| are| is| have| has| need| want| suchen| recrutent| buscan| están| procuram| estão| zoeken)\b.{0,50}\b(?:advertis\w+|hiring|looking|recruit\w+|opening|vacancy|role|position|job|need|want|posted|after|suchen|recrutent|buscan|procuram|zoeken)\b/i;

/** The company that hires, or a place. */
export const HIRES_LEFT_LOOSE: readonly RegExp[] = [
  left(
    "(?:frage|fragen|questions?|pregunta|dúvida|pergunta|vraag|vraagje) (?:zu|zur|about|re|sur|à propos de|sobre|over)",
  ),
  left(`${OPENING}s?(?:\\s\\p{L}+){0,3}\\s${IN}`),
  left("(?:vous|tu|du|sie|ihr|você|vocês|usted|ustedes|u|jullie)(?:\\s\\p{L}+){0,3}\\s(?:in|en|na|no|à|aux)"),
];

/** Where the reader of the letter works or knows somebody: mostly the firm that is meant. */
export const YOURS_LEFT: readonly RegExp[] = [
  left(
    "(?:(?:any|some|every)(?:body|one)|(?:the right|any|your|the) (?:person|people|contacts?|connections?|friends?)|who(?:m|ever)? (?:should|would|could|can|do|might) i (?:\\p{L}+ ){1,3}|(?:mention|recommend|introduce|refer) me|(?:in )?a (?:good |kind |quick )?word(?: in| for me)?|jemand(?:en|em)?|leute|quelqu['’]un|du monde|des gens|iemand|mensen|een goed woordje(?: voor mij)?)\\s?(?:who works |still |else |there |over ){0,2}(?:at|with|bei|beim|chez|bij)",
  ),
  left(
    "(?:you|you['’]ve|you have|du|sie|tu|vous|usted|você|je|u)(?:\\s[^.!?;\\s]+){0,4}\\s(?:left|leaving|quit|traded|swapped|verlassen|quitté|dejado|deixou|ingeruild)\\s[^.!?;]{2,40}?\\s(?:for|to|für|pour|por|pela|pelo|voor)",
  ),
  left(
    "(?:you|you['’]re|you guys|your colleagues|you all|y'all|your (?:boss|team|work|job|desk|life|move|time|path))(?:['’]ve| have)?(?: (?:been|are|were|work|worked|joined|run|lead|started|moved|went|sit|all|still|now|both|guys|do))*(?: (?:at|over at|with|for|to))?",
  ),
  left(
    "(?:(?:dein|ihr|euer)\\w* (?:job|arbeit|stelle|team|chef) bei|(?:ton|ta|votre) (?:boulot|travail|poste|job|boîte|équipe) (?:chez|à)|(?:tu|su) (?:trabajo|curro|puesto|equipo) en|(?:(?:o|a) )?(?:teu|tua|seu|sua) (?:trabalho|emprego|equipe|equipa|cargo) n[ao]|(?:jouw|je|uw) (?:werk|baan|team|functie) bij)",
  ),
  left(
    "(?:du|ihr|sie|jij|je|u|jullie|tu|vous|tú|usted|você|vocês)(?: (?:bist|seid|sind|arbeitest|arbeiten|arbeitet|noch|jetzt|doch|ja|zit|werkt|toch|nog|nu|es|êtes|travailles|travaillez|toujours|bien|estás|está|trabajas|trabaja|sigues|sigue|trabalha|ainda|aí)){1,4} (?:bei|beim|bij|chez|en|na|no|à)",
  ),
];

/** The company that hires. */
export const HIRES_LEFT: readonly RegExp[] = [
  left(
    "(?:your|the|ihr\\w*|dein\\w*|votre|vos|ton|tu|su|seu|teu|o|uw|je|jouw) (?:cv|résumé|resume|profile?|details|papers|unterlagen|bewerbung|profil|lebenslauf|dossier|candidature|perfil|currículum|currículo|candidatura|gegevens)(?:\\s\\p{L}+){0,4}\\s(?:to|an|à|au|aux|chez|a|para|à|naar|bij)",
  ),
  left(`${OPENING}s?(?:\\s\\([^)]{1,40}\\))?(?:\\s\\p{L}+){0,3}\\s${AT}`),
  left("appl(?:y|ied|ying|ication)(?:\\s\\p{L}+){0,3}\\s(?:to|at|with|for)"),
  left(
    "(?:au sein (?:du|de la|des)(?: groupe| société| entreprise)?|join(?:ing)?|interested in|interest in|put(?:ting)? (?:me |you )?forward (?:to|for)|(?:cv|résumé|resume|profile|details) (?:is|are|was|went|has gone|have gone|has been sent|is now) (?:over |across |now )?(?:with|to)|work(?:ing)? (?:for|at|with) you (?:at|in)|love to work (?:at|for|with)|like to work (?:at|for|with)|thank you for (?:your interest in|applying to|choosing|considering)|thanks for applying to|welcome to|(?:application|viewed|update|status|news|message|offer|interview)(?: (?:on|of|was|your|application|viewed|status|update|from|the|is))* (?:by|from|with|at)|on behalf of|pour le compte de|im auftrag (?:von|der|des)|en nombre de|em nome d[aeo]|namens|here at|we at|us at|team at|colleagues at|behalf of|hiring (?:manager|team|people)? ?(?:at|for)|introduce (?:me|us) at|contact at|somebody at|someone at|anyone at|people at|in at|foot in the door at|into)",
  ),
  left(
    "(?:(?:na|da|pela) empresa|(?:en|de|por) la empresa|(?:chez|dans|par) (?:l['’]entreprise|la société)|(?:bei|von|in) der firma|bij (?:de firma|het bedrijf))",
  ),
  left(
    "(?:(?:ihr|dein|euer|das) interesse an|(?:votre|ton|l['’]) ?intérêt (?:pour|porté à)|(?:tu|su) interés (?:en|por)|(?:teu|seu) interesse (?:em|n[ao]|pel[ao])|(?:je|jouw|uw) (?:interesse|belangstelling) (?:in|voor))",
  ),
  left("(?:client|hospital|school|company|firm|business|employer|outfit|shop|place) (?:is|called|named)"),
  left(
    "(?:(?:sent|went|gone|across|over) (?:\\p{L}+ )?to|(?:shortlisted|selected|employed|hired) by|(?:heard|hear|hearing|word|news|reply|answer|feedback)(?: anything| back)? from|(?:von|vom) (?:ihnen bei|der firma)|(?:nouvelles|réponse) de|noticias de|respuesta de|notícias d[aeo]|resposta d[aeo]|(?:nieuws|antwoord) van|look after \\p{L}+(?: \\p{L}+)? hiring at)",
  ),
  left(
    "(?:the|our|my|your|der|unser\\w*|ihr\\w*|le|notre|votre|el|la|nuestro|nuestra|su|tu|o|nosso|nossa|seu|sua|de|onze|uw|jullie) (?:client|kunden?|auftraggeber|cliente|klant|opdrachtgever|productora|produtora|employeur)",
  ),
  left(
    "(?:assum\\w+|guess\\w*|presum\\w+|suspect|reckon|take it) (?:that )?(?:this|it|that|they|the client)(?: is|['’]s| are|['’]re| means)",
  ),
  left("(?:a nombre de|au nom de|em nome d[aeo]|im namen (?:von|der|des)|op naam van|in the name of)"),
  left(
    "(?:bewerb(?:e|ung)\\w*(?:\\s\\p{L}+){0,4}\\s(?:bei|an)|ausgeschrieben(?:\\s\\p{L}+){0,2}\\s(?:bei|von)|mitarbeit (?:bei|in)|postul\\w+(?:\\s\\p{L}+){0,3}\\s(?:chez|à|au|a|en)|rejoindre|intégrer|trabajar (?:en|con)|incorporarme a|trabalhar n[ao]|solliciteren? bij|werken bij)",
  ),
];
export const HIRES_RIGHT: readonly RegExp[] = [
  right(
    "(?:(?:has|have) (?:now |safely )?received your|(?:hat|haben) ihre (?:bewerbung|unterlagen)|a bien reçu votre|ha recibido (?:tu|su)|recebeu (?:a )?(?:tua|sua)|heeft (?:je|uw) (?:sollicitatie|cv)|(?:has|have|had|hat|haben|a|ha|han|heeft|hebben) (?:now |just |already )?(?:(?:shortlisted|rejected|invited|selected|chosen|viewed) (?:you|your)|(?:sie|dich) (?:\\p{L}+ ){0,3}(?:eingeladen|ausgewählt)|(?:je|u) (?:\\p{L}+ ){0,3}(?:uitgenodigd|geselecteerd))|(?:vous a|te ha|le ha) (?:retenue?|sélectionnée?|invitée?|seleccionad[oa]|invitad[oa]|preseleccionad[oa])|(?:has|have) (?:pulled|cancelled|scrapped|put) (?:the|your|this|that))",
  ),
  right(
    "(?:(?:will|may|might|should)(?: soon| probably| shortly)* be|is|are|was|were)(?: (?:about|now|currently|still|actually|also|apparently|really|always))*(?: to)? (?:hiring|looking (?:for|to)|look (?:for|to)|recruiting|advertising|searching|seeking|after an?|expanding|growing|taking on|losing (?:its|their|an?|the|one)|(?:to )?(?:advertise|hire|recruit|take on)|short of|in need|on the hunt|trying to (?:find|hire))",
  ),
  right(
    "(?:has|have|had|['’]s got|got|posted|opened|advertised|advertises|lists|listed|wants?|needs?|takes? on|seeks?)(?: (?:an?|another|some|just|now|up|one|finally|posted|opened|advertised|got|for|the|its|two|three|open|out))*(?: [\\p{L}\\p{N}&/,.()-]+){0,6} (?:role|position|job|opening|vacancy|post|spot|req|posting|up|open|opened|listed|advertised|ad)\\b",
  ),
  right(
    "(?:(?:has|have) (?:asked|retained|engaged|instructed|briefed|mandated|commissioned|hired) us|(?:has|have) (?:retained|engaged|instructed|briefed|mandated|commissioned) me|(?:would|'d) (?:really )?(?:like|love) to (?:meet|see|interview|speak to|talk to) you|wants? to (?:meet|see|interview) you|(?:möchte|würde)(?:n)? (?:sie|dich) (?:gern(?:e)? )?(?:kennenlernen|einladen|treffen)|(?:souhaite|aimerait) (?:vous|te) (?:rencontrer|voir)|(?:quiere|quieren|desea) (?:conocerte|conocerle|entrevistarte)|quer(?:em)? (?:te |lhe )?(?:conhecer|entrevistar)|wil(?:len)? (?:je|u) (?:graag )?(?:ontmoeten|spreken|leren kennen)|(?:wants? to|would (?:like|love) to) (?:hire you|take you on|make you an offer|offer you)|(?:hat|haben) uns (?:gebeten|beauftragt)|(?:möchte|würde|will)(?:n|t)? (?:sie|dich) (?:\\p{L}+ ){0,3}(?:einstellen|übernehmen)|nous a (?:demandé|confié|mandatés?)|(?:souhaite|aimerait|veut|voudrait) (?:vous|te) (?:recruter|embaucher)|nos ha (?:encargado|pedido|confiado)|(?:quiere|quieren|desea) (?:incorporarte|incorporarle|contratarte|contratarle)|nos (?:pediu|contratou|encarregou)|quer(?:em)? (?:te |a |o )?contratar|heeft ons (?:gevraagd|ingeschakeld)|wil(?:len)? (?:je|u) (?:\\p{L}+ ){0,2}aannemen)",
  ),
  right(
    "(?:losing (?:its|their)|will (?:soon |probably |shortly )?(?:advertise|hire|recruit|need|want|be needing)|needs?(?! to (?:know|think|see|find))|wants?(?! to (?:apply|work|know|come|learn|move|try|join|ask|help))|is after|seeks?|takes? on|posted|has advertised|have advertised|are advertising|finally opened|opened up|just opened)\\b",
  ),
  right(
    "(?:an?|een|eine[nrm]?|ein|noch|nog|weer|wieder|jemanden|iemand|nieuwe|neue[nr]?)(?: [\\p{L}/*:-]+){0,4} (?:zoekt|zoeken|sucht|suchen|einstellt|aanneemt|ausschreibt)\\b",
  ),
  right(
    "(?:you|they|ihr|vous|jullie)(?: are|['’]re| were)? (?:about to|going to|looking|hiring|recruiting|advertising|needing)",
  ),
  right(
    "(?:such(?:t|en)|stellt ein|hat (?:eine|die) stelle|recherche|recrute|cherche|busca|está buscando|necesita|procura|está (?:contratando|procurando|fechando)|abriu|contrata|zoekt|heeft een vacature)",
  ),
];

/** Where the writer of the letter is or was, and firms named for other reasons. */
export const OWN_LEFT: readonly RegExp[] = [
  left(
    `(?:i|i['’]m|i am|i['’]ve|ive|im|me|my|we|i was|was|been|being|years?|yrs?|months?|summers?|seasons?|decade|since|now|currently|presently|before that|previously|formerly|recently|left|leaving|stint|time|days|notice|employed|laid off|made redundant|redundancy|trained|graduated|graduate|degree|studied|student|study|phd|intern(?:ed|ship)?|apprentice(?:d|ship)?|worked|working|work|start(?:ed)?|began|ran|run|led|lead|managed|manage|built|owned|own|rewrote|moved|shipped|kept|served|freelanc\\w+|contract(?:ed|ing)?|taught|teach|ich|mein\\w*|bin|war|arbeite|gearbeitet|gelernt|tätig|beschäftigt|ausbildung|studium|seit|zuletzt|derzeit|je|j['’]ai|suis|mon|ma|ans|travaill\\w+|depuis|diplôm\\w+|mission|actuellement|yo|mi|años|trabaj\\w+|llevo|desde|estudi\\w+|actualmente|eu|meu|minha|anos|trabalh\\w+|estou|formad\\w+|atualmente|ik|mijn|jaar|werk\\w*|gewerkt|sinds|momenteel|studeer\\w*|jahre?n?|monate?n?|mois|meses|maanden)(?!\\p{L})(?:(?!${NEW_CLAUSE})[^.!?;]){0,70}?\\s(?:at|with|for|from|bei|beim|in|in der|chez|en|na|no|da|do|bij|van|of|and)`,
  ),
  left(
    "(?:my employer|mein arbeitgeber|mon employeur|empresa actual|mijn werkgever|no to|not to|send me to|my (?:current|last|previous|old|former)\\s\\p{L}+|ex|formerly|former)[\\s,:-]*(?:is|was|ist|war)?",
  ),
  left(
    "(?:competitors?|clients?|customers?|suppliers?|vendor|account|project|acquired by|bought by|merge[sd]? (?:with|into)|merging (?:with|into)|folded into|sold to|against|like|unlike|between me and|offer from|offers from|rejected by|you placed \\p{L}+|placed (?:him|her|them)|instead of|not|never|nicht|via|through|on|read in|in the|saw (?:it |this |you )?(?:on|in)|found (?:it |this |you )?(?:on|in)|posted on|seen on|advertised (?:in|on)|listed on|number of|issue of|edition of)",
  ),
  left(
    "(?:he|she|they|who|whom|friend|cousin|uncle|brother|sister|wife|husband|colleague|boss|manager|dad|mum|mother|father)(?!\\p{L})(?:[^.!?;]{0,50}?)\\s(?:at|with|for|from|of|bei|chez|en|na|no|bij)",
  ),
];
export const OWN_RIGHT: readonly RegExp[] = [
  right(
    "(?:\\s{0,1}\\([^)]{0,60}\\))?[,]?\\s?(?:\\s?\\((?:my|where i|mein|wo ich|mon|ma|où je|mi|donde|meu|minha|onde|mijn|waar ik)\\b|,? (?:my|mein|mon|mi|meu|mijn) (?:current|present|old|former|last|jetziger|alter|actuel|ancien|actual|atual|huidige|oude)\\b|made me|offered me|(?:has|have) (?:asked|offered|made) me|wants? me|gave me|laid me off|let me go|closed|went (?:bust|under)|until they|where i|where ich|wo ich|où je|donde|onde|waar ik|for (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:years|yrs|months)|since (?:19|20)\\d\\d|(?:19|20)\\d\\d\\s?[-–]|before that|right now|these days|at the moment|currently|(?:bin|war|habe|hatte|arbeite|lerne) ich\\b|(?:ben|werk|heb|zat|was) ik\\b)",
  ),
];

/** "the Acme role", "your Acme posting": only where the name is not the end of a longer title or a tool. */
export const OPENING_RIGHT: readonly RegExp[] = [
  right(
    "(?:role|position|job(?!\\s(?:fair|cent|club|day))|opening|vacancy|opportunity|posting|careers? (?:page|site)|job (?:board|site|ad)|hiring team|hiring manager|recruit(?:ing|ment) team|talent (?:team|acquisition)|roles|jobs(?!\\s(?:fair|cent|club|day))|openings|vacancies|application|interview|advert|ad)\\b",
  ),
];
export const BEFORE_OPENING =
  /(?:^|[.!?:]\s|\b(?:the|your|this|that|an?|new|at|from|for|with|of|about|on|in|our|their|two|three|both))\s{0,2}["“]?$/i;

/** Later in the clause the firm looks for somebody, with nobody else coming in between. */
export const SEEKS_LATER = new RegExp(
  `^(?:(?!\\b(?:i|ich|je|yo|eu|ik|we|wir|nous|nosotros|nós|wij|me|mich|mir|you|vous|você|jullie)\\b|j['’])[^.;?!]){0,90}?\\s(?:${[
    "hiring|recruiting|advertising|expanding|(?:is|are|was|were|['’]re|be) (?:always |still |forever |desperate |currently )*(?:looking|after|short|taking on|crying out|desperate)|taking (?:people|drivers|staff|someone|somebody|an?) |take (?:people|somebody|someone) on|(?:ever |still |always |might |may |could )(?:need|want)s?|needs|wants",
    "such(?:t|en)|gesucht|einstell(?:t|en)|stell(?:t|en) ein|ausgeschrieben|brauch(?:t|en)",
    "(?:re)?cherch(?:e|ent|er)|recrut(?:e|ent|er)|embauch(?:e|ent|er)|prendr(?:ait|aient)|besoin",
    "busca[nr]?|buscando|buscáis|necesita[nr]?|contrata[nr]?|contratando|cog(?:en|er)",
    "procura[mr]?|procurando|à procura|precisa[mr]?|precisando|recruta[mr]?",
    "zoek(?:t|en)|nodig|aanne(?:emt|men)|werft",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);

/** Of several on offer: the one that is taken, and those that are not. */
export const CHOSEN_AFTER =
  /^(?: \([^()]{1,40}\))?(?:\s?[:–-]\s?(?:yes|ja|oui|s[íi]|sim)\b|,? i(?:['’]m| am) (?:very |really )?(?:interested|keen)\b|[^.;:!?]{0,40}\b(?:yes please|sounds (?:very |really )?(?:good|great|interesting)|klingt (?:\p{L}+ ){0,3}(?:gut|interessant|spannend)|m['’]intéresse|me interesa mucho|me interessa|lijkt me (?:\p{L}+ )?(?:leuk|interessant|mooi)))/iu;
export const REFUSED_AFTER =
  /^(?: \([^()]{1,40}\))?(?:\s?[:–-]\s?(?:no|nein|non|não|nee)\b|[^.;:!?]{0,40}(?<![\p{L}])(?:(?:is|are|was) not for me|isn['’]t for me|not for me|bitte nicht|lieber nicht|rather not|no thank|ne m['’]intéresse pas|no me interesa|não me interessa|liever niet))(?![\p{L}])/iu;
export const REFUSED_BEFORE =
  /(?<![\p{L}])(?:(?:not|never|haven['’]t|nicht|pas|no he|não) (?:spoken|talked|been|gesprochen|parlé|hablado|falei) (?:to|with|mit|avec|con|com)|(?:isn['’]t|is not|aren['’]t|ist nicht|n['’]est pas|no es|não é|is niet)(?:,[^,]{1,40},)? (?:either |weder |ni )?|(?:either|neither|nor|weder|instead of|other than|apart from|except(?: for)?|außer|sauf|salvo|menos|behalve))\s?(?:(?:the|die|der|das|la|le|les|el|o|a|de|het)\s)?$/iu;
