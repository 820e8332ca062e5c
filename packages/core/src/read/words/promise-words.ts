import { foldedPattern } from "../fold.ts";
import type { Language } from "../reading.ts";

/** How people promise an answer, and how they say that they are away. For lower-cased text without marks; six languages. */

export interface PromiseWords {
  /** Who answers and that they will. The day stands in it, behind it, or right before it. */
  readonly cues: readonly RegExp[];
  /** Before the cue: it hangs on something. */
  readonly condition: RegExp;
  /** In the cue or behind it: they will not. */
  readonly denied: RegExp;
}

const EN_YOU = "(?:you|everyone|everybody|(?:all|every|each|our) (?:\\w+ )?(?:applicants?|candidates?))\\b";
const EN_NEWS = "(?:answers?|decisions?|repl(?:y|ies)|responses?|news|feedback|updates?|outcome|word|clarity)";
/** What needs no object, or has "you" as its object: nobody else is called. */
const EN_VERBS = `(?:decide|make (?:a|our|the|my|up) (?:final )?(?:decision|choice|our mind)|have (?:made|reached|taken) (?:a|our|the|my) (?:final )?decision|have (?:an? |some |more |any |our )?(?:final )?${EN_NEWS}|be (?:back )?in (?:touch|contact)(?! with (?!you))|get (?:back )?in (?:touch|contact)(?! with (?!you))|(?:get|come|be|report|circle) back(?: to| with)? ${EN_YOU}|(?:get|come|report|circle) back(?= (?:by|on|within|in|next|no later|before))|(?:reply|respond|answer|write|write back)(?: to ${EN_YOU}| ${EN_YOU})?(?= |[.,!]|$)(?! (?:to|the|a|an|my|your|for|up) )|know(?: more)?(?= (?:by|on|within|in|next|before|more))|confirm|(?:call|ring|phone|contact|notify|inform|update|email|e-mail|tell|message|text|send|let) ${EN_YOU}|call(?= (?:on|by|back|next|tomorrow))|give ${EN_YOU} (?:an?|our|my|the)?|drop you a (?:line|note)|reach out(?! to (?!you))|follow up(?! (?:with (?!you)|on (?:the|your|this|that))))`;
const EN_WILL =
  "(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'s going to| is going to| (?:hope|plan|aim|expect|intend|want|need)s? to| should| (?:may|might|can)|'m hoping to|(?:'re| are) (?:hoping|aiming|planning) to)";

const EN: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:that|which|who|your|sister|brother|friend) )\\b(?!(?:you|it|that|this|there|what|let|which|who)\\b)[a-z]+${EN_WILL}(?: (?:also|then|all|definitely|certainly|hopefully|probably|aim to|try to|endeavour to|be able to|personally|just|now|still|do my best to|do our best to)){0,3}(?: [^.;?!]{1,70}?,? (?:and|so i can|to)(?: then)?)? ${EN_VERBS}`,
    "g",
  ),
  new RegExp(
    `\\byou(?:'ll| will| should| can expect to|'re going to| may| might)(?: also| then| certainly| probably| hopefully)? (?:hear\\b(?! about)|know\\b|(?:have|get|receive|be getting|be given) (?:an?|our|my|the|some|more)? ?(?:\\w+ )?(?:${EN_NEWS}|call|e-?mail)|be (?:contacted|notified|informed|told|called|updated|hearing))`,
    "g",
  ),
  /\b(?:candidates|applicants|everyone|everybody)(?: \w+)? will (?:hear|know|be (?:contacted|notified|informed|told|called))/g,
  /\b(?:we|they|the (?:\w+ ){0,2}(?:panel|board|committee|team|jury|partners))(?: (?:decides?\b|makes? (?:a|our|the|its|their) (?:final )?decision)\b|(?:'re| are| is) (?:deciding|making (?:a|our|the|its|their) (?:final )?decision))/g,
  new RegExp(
    `\\b(?:an? |the |our |my |your |final )?${EN_NEWS}(?: (?:will|should) (?:be|come|follow|reach you)(?: (?:made|given|sent|out|known|with you|ready|announced))?| (?:is|are) (?:due|expected|coming)| comes?| due| expected| by\\b| within\\b)`,
    "g",
  ),
  new RegExp(`\\b(?:you can |please )?expect (?:to hear|(?:an?|our|my|the|some) (?:\\w+ )?${EN_NEWS})`, "g"),
  /\b(?:give (?:me|us)|bear with (?:me|us)) until\b/g,
  // "Will let you know", "and then get back to you": whose words, goes without saying.
  /(?<!\b(?:wanted|meant|hoped|promised|said|told|supposed|trying|tried|failed|forgot|would|could|did|had|able|i'd|we'd|sorry|please|who|that|which)\b[^.;]{0,25})\b(?:let you know|get back to you|come back to you|back to you|be in touch|back in touch|call you\b|ring you\b|(?:have )?(?:an answer|a decision|news|an update|feedback) (?:for|to) you|give you (?:a (?:call|ring|shout|bell)|an? (?:\w+ )?(?:answer|update|decision|response)))/g,
];

const DE: readonly RegExp[] = [
  /\bmelde(?:n)? (?:ich |wir )?(?:mich|uns)\b|\bmeldet (?:er |sie )?sich\b|\b(?:herr|frau|kollegin|kollege) (?:\w+ )?meldet sich\b/g,
  /\b(?:werde|werden|wird|wollen wir|wir wollen|wir mochten|ich mochte|kann ich|konnen wir|ich kann|wir konnen)\b[^;?!]{0,110}?\b(?:bescheid (?:geben|sagen|wissen)|(?:ruckmeldung|antwort|nachricht) (?:geben|senden|erhalten|bekommen)|zuruckmelden|melden|entscheiden|informieren|antworten|anrufen|kontaktieren|mitteilen|zukommen|zuruckkommen|entscheidung (?:treffen|haben|fallen)|von (?:uns|mir) horen)\b/g,
  /\b(?:gebe|geben|gibt|sage|sagen|sagt) (?:ich |wir |er )?(?:ihnen|dir|euch)\b[^;?!]{0,60}?\b(?:bescheid|ruckmeldung|antwort)\b/g,
  /\b(?:(?:horen|erhalten|bekommen|haben) sie|sie (?:horen|erhalten|bekommen|haben)|horst du|du horst|bekommst du|du bekommst|erhaltst du|du erhaltst)\b[^;?!]{0,60}?\b(?:von (?:uns|mir)|ruckmeldung|antwort|bescheid|entscheidung|nachricht)\b/g,
  /\b(?:entscheiden wir|wir entscheiden|entscheide ich|entscheidet (?:sich|das|die)|(?:die |unsere |eine )?entscheidung (?:fallt|erfolgt|treffen wir|wird|kommt|soll|steht|bis))\b/g,
  /\brufe(?:n)? (?:ich |wir )?(?:sie|dich|euch)\b(?:[^;?!]{0,60}?\ban\b)?|\bkomme(?:n)? (?:ich |wir )?[^;?!]{0,50}?\bauf (?:sie|dich|euch) (?:zu|zuruck)\b/g,
];

const FR_WHO = "(?:nous|je|on|ils?|elles?|l'equipe|le jury|la direction|la commission)";
const FR: readonly RegExp[] = [
  new RegExp(
    `\\b${FR_WHO}(?: ne manquer\\w+ pas de)? (?:vous |te |t')?(?:revien(?:s|t|drai|dra|drons|dront)\\b|reven(?:ons|ir)\\b|reviendr\\w+|rappell(?:e|ons|erai|era|erons|eront)\\b|rappel(?:ons)\\b|recontact(?:e|ons|erai|era|erons|eront)\\b|contacter(?:ai|a|ons|ont)\\b|appell(?:e|erai|era|erons)\\b|repond(?:s|ons|rai|ra|rons|ront)\\b|donn(?:e|ons|erai|era|erons|eront)\\b (?:une |notre |ma |la |des )?(?:reponse|retour|nouvelles|decision)|ti(?:ens|endrai|endra|endrons)\\b (?:au courant|informee?s?)|dis\\b|dirai\\b|dirons\\b|ecrirai\\b|ecrirons\\b|confirm(?:e|ons|erai|erons)\\b|fer(?:ai|a|ons)\\b (?:un |notre |part)|decid(?:ons|erai|era|erons)\\b|prend(?:rons|ra|rai)\\b (?:une |notre |la )?decision)`,
    "g",
  ),
  /\b(?:allons|vais|va|vont|pensons|esperons|comptons|pense|espere|compte)\b [^;?!]{0,50}?\b(?:revenir|rappeler|repondre|decider|contacter|recontacter|donner (?:une )?(?:reponse|nouvelles)|dire|trancher)\b/g,
  /\b(?:vous aurez|tu auras|vous recevrez|tu recevras)\b[^;?!]{0,30}?\b(?:nouvelles|reponse|retour|decision)\b|\bvous (?:serez|saurez)\b(?: (?:contacte|informe|recontacte|fixe|prevenu)\w*)?/g,
  /\b(?:reponse|decision|retour) (?:sera|est (?:prevue|attendue)|vous parviendra|tombera|avant|d'ici|sous)\b|\b(?:ferons|ferai|fera) (?:un )?retour\b|\breviendr(?:ai|ons|a) vers\b/g,
];

const ES: readonly RegExp[] = [
  /\b(?:te|le|les|os|lo|la) (?:dire(?:mos)?|dira|diran|digo|decimos|llam(?:o|amos|are|aremos|ara|aran)|avis(?:o|amos|are|aremos|ara|aran)|contest(?:o|amos|are|aremos)|respond(?:o|emos|ere|eremos|era)|confirm(?:o|amos|are|aremos|ara)|contact(?:o|amos|are|aremos|ara|aran)|escrib(?:o|imos|ire|iremos|ira)|dar(?:e|emos|a|an)|doy|damos|comunic(?:o|amos|aremos|are)|inform(?:o|amos|are|aremos))\b/g,
  /\b(?:decidimos|decidire|decidiremos|tomaremos (?:una|la) decision|daremos (?:una )?(?:respuesta|noticias)|(?:nos pondremos|me pondre|se pondra|se pondran) en contacto|estaremos en contacto|responderemos|contestaremos|llamaremos|avisaremos)\b/g,
  /\b(?:tendras|tendra|tendreis|tendran|recibiras|recibira|recibireis) (?:\w+ ){0,2}(?:respuesta|noticias|decision)\b|\b(?:respuesta|decision) (?:antes|llegara|sera|se tomara|estara)\b/g,
  /\b(?:vamos a|voy a|va a|van a|espero|esperamos) (?:poder )?(?:dar(?:te|le|os)?|responder(?:te|le|os)?|decidir|llamar(?:te|le|os)|avisar(?:te|le|os)|contactar(?:te|le|os)|decir(?:te|le|os))\b/g,
];

const PT: readonly RegExp[] = [
  /\b(?:eu |nos |a gente )?(?:te|lhes?|voces?) (?:avis(?:o|amos|arei|aremos)|lig(?:o|amos|arei|aremos)|falo|falamos|digo|dizemos|direi|diremos|respond(?:o|emos|erei|eremos)|retorn(?:o|amos|arei|aremos)|dou|damos|darei|daremos|confirm(?:o|amos|arei|aremos)|contactamos|contatamos|contactaremos|escrevo)\b/g,
  /\b(?:vou|vamos|vai|vao|iremos|irei|devemos|devo|pretendemos|pretendo) (?:\w+ ){0,2}?(?:dar|retornar|responder|avisar|ligar|decidir|entrar em contac?to|falar|dizer)\b/g,
  /\bentrar(?:emos|ei|a|ao) em contac?to\b|\b(?:daremos|darei|dou|damos) (?:um |uma )?(?:retorno|resposta|feedback)\b|\b(?:retornamos|retornaremos|responderemos|decidiremos|avisaremos|ligaremos|retornarei|responderei|avisarei|decidimos)\b/g,
  /\b(?:tera|teras|terao|recebera|receberas|vai ter|vai receber) (?:um |uma )?(?:resposta|retorno|noticias|decisao)\b|\b(?:resposta|decisao|retorno) (?:sai|sera|ate|vem)\b/g,
];

const NL: readonly RegExp[] = [
  /\b(?:(?:je|u|jullie) hoort?|hoort? (?:je|u)|horen jullie|jullie horen)\b/g,
  /\b(?:laat ik|ik laat|laten (?:we|wij)|(?:we|wij) laten)\b[^;?!]{0,60}?\bweten\b/g,
  /\b(?:(?:bel|bellen|mail|mailen) (?:ik|we|wij)|(?:ik|we|wij) (?:bel|bellen|mail|mailen)) (?:je|u|jullie)\b|\b(?:bel|mail) je\b(?! (?:mij|me|ons))/g,
  /\b(?:(?:we|wij|ik) (?:nemen|neem)|(?:nemen|neem) (?:we|wij|ik))\b[^;?!]{0,60}?\b(?:contact|besluit|beslissing)\b/g,
  /\b(?:(?:we|wij|ik) kom(?:en)?|kom(?:en)? (?:we|wij|ik))\b[^;?!]{0,60}?\bterug\b/g,
  /\b(?:zal|zullen|gaan|ga)\b[^;?!]{0,80}?\b(?:laten weten|bellen|reageren|beslissen|terugkomen|contact opnemen|antwoorden|mailen)\b/g,
  /\b(?:(?:we|wij) beslissen|beslissen (?:we|wij)|besluit valt|beslissing valt)\b|\b(?:krijg|krijgt|ontvang|ontvangt)(?: (?:je|u))?\b[^;?!]{0,50}?\b(?:antwoord|bericht|reactie|uitsluitsel)\b/g,
];

export const PROMISES: Readonly<Record<Language, PromiseWords>> = {
  en: {
    cues: EN,
    condition: /\b(?:if|unless|once|should (?:you|the|we|they)|in case|provided|assuming|as soon as|depending)\b/,
    denied: /n't\b|\b(?:not(?! later)|never|unable|nobody|no one|nothing)\b/,
  },
  de: {
    cues: DE,
    condition: /\b(?:wenn|falls|sofern|sobald|sollten?|sollte)\b/,
    denied: /\b(?:nicht(?! spater)|kein\w*|nie|niemand)\b/,
  },
  fr: {
    cues: FR,
    condition: /\b(?:si|s'il|s'ils|des que|lorsque|au cas ou|a condition)\b/,
    denied: /\b(?:pas(?! plus tard| de (?:vous )?reven)|jamais|aucun\w*|personne)\b/,
  },
  es: {
    cues: ES,
    condition: /\bsi\b(?!,)|\b(?:cuando|en cuanto|en caso)\b/,
    denied: /\bno(?! mas tarde)\b|\b(?:nunca|nadie|tampoco)\b/,
  },
  pt: {
    cues: PT,
    condition: /\b(?:se|caso|quando|assim que)\b/,
    denied: /\bnao(?! mais tarde)\b|\b(?:nunca|ninguem)\b/,
  },
  nl: {
    cues: NL,
    condition: /\b(?:als|indien|zodra|mits|wanneer|mocht)\b/,
    denied: /\b(?:niet(?! later)|geen|nooit|niets|niks)\b/,
  },
};

/** Behind a promise to do something: only then. What one "lets you know" may well begin with "if". */
export const ONLY_THEN =
  /\b(?:if|unless|provided|assuming|depending|wenn|falls|sofern|vorausgesetzt|a condition|sous reserve|siempre que|desde que|mits|indien)\b/;
export const TELLS = /\b(?:know|tell|inform|notif\w*|told|informed|hear|contact\w*|touch|back|answer|decide)\b/;

/** They may, they try: nobody can be held to it. */
export const HALF =
  /\b(?:maybe|might|may(?! \d)(?<!\d may)|perhaps|probably|could|can(?! expect)|tr(?:y|ying)|vielleicht|eventuell|wahrscheinlich|versuche\w*|kann|konnen|peut-etre|sans doute|essai\w*|quizas?|tal vez|probablemente|intentar\w*|talvez|provavelmente|tentar\w*|misschien|waarschijnlijk|probeer|proberen)\b/;

/** Between the promise and the day: the day is something else's. */
export const OTHER_THING =
  /[;!?():]|\b(?:that|which|who|whose|where|closes?|starts?|begins?|opens?|takes? place|is on|after|since|because|and (?:the|our|an?|you|your|my|they|please|i|we)|once|when|was|were|dass|nach|nachdem|wegen|seit|beginn\w*|stattfind\w*|und (?:der|die|das|bitte|sie|wir|ich)|qui|dont|apres|depuis|commence\w*|et (?:le|la|les|vous)|despues|desde|empieza\w*|empez\w*|y (?:el|la|los|usted|tu)|depois|comeca\w*|nadat|sinds|begint|sluit|en (?:de|het|je|u|uw))\b/;
/** A day behind these is the thing's, unless a word for a deadline stands right before it. */
export const OF_A_THING =
  /\b(?:about|regarding|concerning|on the (?:\w+ )?(?:event|course|fair)|for (?:the|an?|your)|uber|zum (?:termin|tag)|zur|concernant|au sujet|sur (?:le|la)|pour (?:le|la)|sobre|acerca|over (?:de|het)|voor (?:de|het))\b/;
export const DEADLINE =
  /\b(?:by|within|before|until|no later than|at the latest|bis(?: zum)?|spatestens|innerhalb|avant(?: le)?|d'ici|sous|au plus tard(?: le)?|antes de(?:l)?|a mas tardar|ate(?: a| o)?|uiterlijk|binnen)(?: (?:the|on))? $/;

const SMALL =
  "(?:by|on|before|until|till|within|in|at|no|not|later|latest|the|than|next|this|coming|around|about|probably|hopefully|maybe|perhaps|sometime|early|either|latest|some|time|end|of|bis|zum|am|spatestens|vor|dem|vom|den|nachsten|kommenden|wohl|voraussichtlich|vielleicht|d'ici|avant|le|au|plus|tard|vers|ce|sous|dans|el|antes|del|para|a|mas|tardar|en|ate|na|no|dia|o|em|proxima|voor|op|uiterlijk|komende|aanstaande|misschien|also|and|then|so|week|woche|semaine|semana|prochaine|que|vem|viene|volgende|nachste|la)";
/** Words that only lead to a day. */
export const ONLY_SMALL = new RegExp(`^(?:[\\s,:–-]|${SMALL}\\b)*$`);
/** The day opens its clause: "by Friday we'll know", "…, and on Monday I'll call". */
export const OPENS_CLAUSE = new RegExp(
  `(?:^|[,;:(–!]\\s|\\b(?:and|but|und|aber|et|mais|y|pero|e|mas|en|maar|so|then|ok|yes) )(?:${SMALL}\\s+)*$`,
);
/** Between a day that opens its clause and the promise. */
export const JOINS =
  /^(?:,| then| at the latest| spatestens| au plus tard| in the (?:morning|afternoon)| (?:morning|afternoon|evening|fruh|vormittag|nachmittag|matin|apres-midi))*,? ?$/;

export const BACK = foldedPattern(
  /\b(?:until|till|through|back|return(?:ing|s)?|from|as of|leave|away|out of|reading messages|not reading|wieder|bis|ab|zurück|jusqu'au|jusqu'à|retour|à partir du|hasta|vuelvo|regreso|volveré|de vuelta|a partir del?|até|volto|regressarei|retorno|a partir de|tot|terug|vanaf|weer)\b/i,
);
