import { left, right } from "./around.ts";
import { ADDRESSEE, OF_A_POST } from "./title-cues-post.ts";
import { ABROAD_OWN_LEFT, ABROAD_TARGET_LEFT, ABROAD_TARGET_RIGHT } from "./title-cues-abroad.ts";
import { ITALIAN_OWN_LEFT, ITALIAN_TARGET_LEFT, ITALIAN_TARGET_RIGHT } from "./title-italian.ts";
import { OPENING_NOUNS } from "./title-words.ts";

/**
 * What stands around a job title and tells whose job it is. Each pattern is tried on at most 90 characters before or after the
 * title, within its sentence. Left patterns end where the title (without article) begins; right patterns begin where it ends.
 */

/** Before a title: it is the job the mail is about. */
export const TARGET_LEFT: readonly RegExp[] = [
  ...ABROAD_TARGET_LEFT,
  ...OF_A_POST,
  ...ITALIAN_TARGET_LEFT,
  left(
    "appl(?:y|ied|ying|ies)(?: online| directly| today| yesterday| again| on \\w+| last \\w+| this \\w+)?(?: for| to(?: be)?| as)|applications? (?:for|as|to|re|regarding)|candida(?:te|cy) for|candidature (?:for|as)",
  ),
  left(
    "interest(?:ed)? in(?: becoming| being| working as| applying for| joining(?: you)? as)?|consider(?:ed|ing|ation)?(?: me)? (?:for|as)|put (?:me |my name |myself |you |your name )?(?:forward |in |up )?for|(?:go|going|went|gone|in|up|run|running|try|trying|hoping|keen|shot|auditioning|interview(?:ed|ing|s)?|shortlisted|screen(?:ed|ing)?|met|meet|meeting|seen|talk(?:ed)?|chat|right|perfect|fit|suited|ideal|match|bet|candidate|useful|ready|qualif(?:y|ied)|hat in|name in|come in|came in|got in|fine|in the running|competition|run|want(?:ed)? you|love you|like you|see you|have you in|bring(?:ing)? you in|in mind|interested|paper ?work|place) (?:for|as|on|to be|about)|(?:love|like|want|hope|keen|happy|willing|excited) to (?:be(?:come)?|work as|join as|do)|eye on|eyeing|fancy(?:ing)?",
  ),
  left(
    "(?:ad(?:vert(?:isement)?)?|post(?:ing|ed|s)?|listing|opening|vacanc(?:y|ies)|position|role|job|req(?:uisition)?|search|spot|opportunity|title|seat|slot|gig|contract|internship|apprenticeship|call|notice|sign|card|flyer|poster|description|spec)(?: is| was| here)?(?: up| out| open| going)?(?: for| of| as| is|,|:| -| –)",
  ),
  left(
    "(?:(?:want(?:ed)?|needs?|needed|expect(?:ed)?|looking for) (?:from|in)|los(?:e|es|ing|t) (?:its|their|your|the|an?)|perd(?:ait|ez|re|ent|ra|iez|u)? (?:sa|son|leur|votre)|se (?:va|marcha|jubila) (?:su|tu|vuestr[ao]|la|el)|perd(?:e|en|eis|éis) (?:a )?(?:su|tu|vuestr[ao])|(?:is|are|be|['’]re) (?:down|short) (?:an?|one)|shortlisted[^.?!]{0,30} for|hir(?:e|es|ed|ing)|need(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|recruit(?:s|ing)?(?: for)?|advertis(?:e|es|ed|ing)(?: for)?|look(?:s|ed|ing)? (?:out )?(?:for|to (?:hire|fill|recruit|add|bring on|take on))|hunt(?:ing)? for|search(?:ing)? for|on the lookout for|in need of|short (?:of|on)|missing|without|lost|after|take(?:s)? on|taking on|bring(?:ing)? (?:on|in)|(?:hire|take|employ) (?:him|her|them|you|me)(?: on)? as|(?:roles|positions|jobs|posts|vacancies|vacantes|puestos|plazas|vagas|cargos|postes|stellen|functies|vacatures|posti)(?: [^.,;:!?]{1,40})?[,:]|fill(?:ing)?|expand(?:ing)? (?:with|by)|add(?:ing)?|somebody for|someone for|people for|anyone for|hands for|crying out for|desperate for|could (?:do with|use))",
  ),
  left(
    "(?:open(?:ed|s|ing)?(?: up)?|post(?:ed|ing)?|list(?:ed|ing)?|saw|seen|spotted|found|find|noticed|came across|come across|stumbled (?:on|upon|across)|read(?: about)?|hear(?:d)?(?: about| of)?|forwarded|sent|shared|showed|mentioned|re|regarding|concerning|about|see|up on|named?|called|titled|advertised|flagged)",
  ),
  left(
    "(?:join(?:ing)?(?: you| us| them| the team| your team| our team)?(?: at [^.]{2,40})?|come aboard|aboard|bring you (?:on|in)|(?:start(?:ing)?|begin|hire(?:d)? (?:you|me)|work(?:ing)? (?:for|with) you|have you|offer(?:ing)? you|appoint(?:ed)? you|employ(?:ed)? you|take you on|onboard(?:ing)?|application|position|role|job|vacancy|appointment|employment|opportunity|place)) as",
  ),
  left(
    "(?:offer(?:ing)?(?: you)?|interview|interviews|shortlist|loop|panel|assessment|trial(?: shift)?|next (?:stage|step|round)s?|final round|decision|outcome|update|feedback|news|progress|result|status|questions?|enquir(?:y|ies)|inquir(?:y|ies)|email|message|note|mail|conversation|call|discussion|introduction|referral|refer(?:red|ring)? (?:me|you)|recommend(?:ed|ation)?(?: me| you)?|vouch(?:ed)?|good word|cv|resume|résumé|letter|interest|process|field|thanks|thank you|available)(?: on| in| with| to)? (?:for|on|about|regarding|re|as|of|in)",
  ),
  left(
    "bewerb(?:e|en|ung(?:en)?)(?: mich)?(?: bei ihnen| hiermit| auf| um| als| für| zu[mr]?)*|(?:stelle|position|anzeige|ausschreibung|stellenanzeige|stellenausschreibung|stellenangebot|inserat|vakanz|job|praktikum|ausbildung|ausbildungsplatz|ausbildungsstelle)(?: als| der| des| einer| eines| zum| zur| für|:| –| -)?|(?:suchen|sucht|suchst|gesucht|brauchen|braucht|benötigen|einstellen|besetzen|ausgeschrieben)(?: wir| sie| ihr| derzeit| gerade| aktuell| noch| dringend)*(?: nach)?|interesse an|interessiere mich für|gespräch (?:für|zur|als|über)|(?:anstellung|arbeiten|anfangen|einsteigen|tätigkeit) als|(?:frage|rückfrage|nachfrage) (?:zu|zur|zum|wegen)(?: ihrer)?|wegen|bezüglich|betreff(?:s|end)?|bzgl\\.?|für die|auf die|um die",
  ),
  left(
    "(?:poste|offre|annonce|candidature|emploi|recrutement|alternance|stage|place|mission|contrat)(?: ouvert)?(?: de| d'| du| au poste de| au poste d'| pour| comme| en tant que| :|:)*|(?:cherch|recherch|recrut)(?:e|ez|ent|iez|ait)(?: actuellement| toujours| encore| bien)*|postul(?:e|er|é|ant|ais)(?: au| à| pour| sur| comme| chez vous comme)*(?: poste d[e'])?|besoin d[e']|intéress(?:é|ée|e|ent)(?:\\(e\\))? par|entretien pour|embauch(?:e|ez|er|ent)|au sujet d[ue]|concernant|en tant que|pour (?:le|un|l') ?(?:poste|emploi)(?: d[e'])?",
  ),
  left(
    "(?:puesto|vacante|oferta|plaza|empleo|anuncio|candidatura|solicitud|entrevista|trabajo|posición|cargo|prácticas)(?: abierta| libre)?(?: de| para| como| del| :|:)*|(?:busc(?:a|an|áis|as|ando|aba|aban)|necesit(?:a|an|áis|as)|contrat(?:a|an|áis|ando|ar)|requier(?:e|en))|(?:inscri(?:to|ta|birme)|postul(?:o|é|ar|arme|ando)|apunt(?:ado|ada|arme|é|o)|presentarme|optar|aplic(?:o|ar|ué|ado))(?: a| para| como| por)*(?: la)?|interesad[oa] en|lo de|trabajar (?:de|como)|incorporar(?:me|te)? como",
  ),
  left(
    "(?:vaga|posição|cargo|oportunidade|anúncio|emprego|candidatura|processo(?: seletivo)?|proceso(?: de selección)?|seleção|entrevista|indicação|estágio|lugar)(?: aberta| em aberto)?(?: de| para| pra| como| da| do| :|:)*|(?:procur(?:a|am|ando|o)|busc(?:a|am|ando)|precis(?:a|am|ando)(?: de)?|contrat(?:a|am|ando|ar)|abri(?:u|ram)(?: vaga)?)|(?:candidat(?:ei|ar|o|ar-me|ei-me)|inscrev(?:i|er|o)|concorr(?:er|endo)|aplic(?:ar|uei))(?:-me| me)?(?: a| à| ao| para| pra| na)*|interesse na|trabalhar (?:de|como)|pr[ao]",
  ),
  left(
    "(?:vacature|functie|baan|plek|plaats|positie|stage|advertentie|rol|sollicitatie|gesprek)(?: van| voor| als| naar|:)*|(?:zoek(?:en|t)|gezocht|nodig|vragen|werven|aannemen)(?: jullie| nog| een)*|sollicit(?:eer|eren|eerde|atie)(?: naar| op| voor| als| graag)*(?: de)?(?: functie(?: van)?)?|interesse in|geïnteresseerd in|(?:werken|beginnen|starten|aan de slag) als|over de|reageer op|reactie op",
  ),
];

/** Before a title with a few words between: "suchen wir ab Mai eine Erzieherin", "advertises on its site for a Mason". */
export const TARGET_LEFT_FAR: readonly RegExp[] = [
  /(?<![\p{L}])(?:hiring|looking for|recruiting|advertis\p{L}+|suchen|sucht|suchst|brauchen|braucht|cherch\p{L}+|recherch\p{L}+|recrut\p{L}+|busca\p{L}*|necesita\p{L}*|procura\p{L}*|zoek\p{L}*)\s[^.,;:!?()]{0,32}?\s?(?:an?|eine?n?|une?|una|uma|um|een)\s(?:\p{L}+\s)?$/iu,
];

/** They also stand before people and things that are there already. */
export const TARGET_LEFT_LOOSE: readonly RegExp[] = [
  left(
    "(?:has|have|had|got|gets|getting|there(?:['’]s| is| are| was)|hay|tienen|tienes|há|têm|tem|er is|jullie hebben|ihr habt|sie haben|vous avez|il y a)",
  ),
  left("(?:ad|advert|posting|sign|flyer|poster|card|notice|link|page|post|board)\\b[^.?!]{0,40}\\bfor"),
];
export const TARGET_RIGHT_LOOSE: readonly RegExp[] = [right("(?:at|with|in|for|on) (?:your|the|their)\\b")];

/** Behind a title: it is an opening. */
export const TARGET_RIGHT: readonly RegExp[] = [
  ...ABROAD_TARGET_RIGHT,
  ...ITALIAN_TARGET_RIGHT,
  // "a coordinator's job", "the nurses' vacancy"
  right(`['’]s?\\s(?:${OPENING_NOUNS})`),
  // "Als Leitstandsmitarbeiter müsste ich …": what is not yet.
  /^\s(?:müsste|würde|könnte|dürfte) ich(?![\p{L}])/iu,
  right(`(?:\\([^)]{1,40}\\)\\s)?(?:${OPENING_NOUNS})`),
  // "your nurse application", "for the front desk staff interview"
  right("(?:interview|application|trial (?:shift|day))"),
  right(
    "(?:still )?(?:open|available|going|wanted|needed|required|vacant|up for grabs|gesucht|\\(m|\\(w|\\(d|m/w|w/m)",
  ),
  right("[,:(–-]{0,2}\\s{0,2}(?:\\(?(?:ref|req|job id|posted|advertised|listed|closing|deadline|requisition)\\b)"),
  // "Wedding Coordinator, 52k base", "head lifeguard, $18/hr": what it pays or how many hours stands behind a post.
  /^\s?(?:[,:(–-]\s?)(?:\(?(?:up to |from |circa |ca\.? |c\.? ?|ab |à partir de |desde )?(?:[£$€]\s?\d|\d{1,3}(?:[.,]\d{3})?\s?(?:k\b|€|£|eur\b|euros?\b|chf\b|%)|\d{1,2}(?:[.,]\d)?\s?(?:hrs?|hours?|h|std|stunden|heures|horas|uur)\b)|(?:full|part)[- ]time\b|unbefristet|befristet|(?:en )?cd[id]\b|temps (?:plein|partiel)|media jornada|jornada completa|voltijd|deeltijd)/iu,
  right("one (?:is|['’]s|was) (?:still |now |just )?(?:up|open|available|going|live|posted|advertised)"),
  // "you might take one": the post named before is what is asked for.
  /^s?\b[^.?!]{0,40}\b(?:take|need|want|hire|use|looking for) (?:one|another)\b(?! of)/i,
  right("(?:-?stelle|-?position|-?job|ausgeschrieben|zu besetzen)"),
];

/** Before a title: the writer's own present or past job. */
export const OWN_LEFT: readonly RegExp[] = [
  // "I work since 2019 in the lab of Orrin as …", "I was … on a …"
  /(?<![\p{L}])i(?:['’]ve| have)? (?:work|worked|been working|was employed|am employed|am working|am)\b[^.,;:!?]{5,70}\sas (?:an? |the )?$/iu,
  ...ABROAD_OWN_LEFT,
  ...ITALIAN_OWN_LEFT,
  left("(?:i|we|she|he) used to (?:be|work as|do|run as)"),
  left("(?<!(?:want(?:ed)?|needs?|needed|expect(?:ed)?|look for|looking for|ask)\\s)(?:from|by) an?"),
  left(
    "(?:(?:after|for|spent|did|done) [^.,;(]{0,18}(?:years?|decades?|jahren?|ans|años|anos|jaar)[^.,;(]{0,24} \\(|i['’]?m|i am|ich bin|je suis|soy|sou|ik ben|i was|i['’]?ve been|i have been|ive been|been|being|war ich|war|j'ai été|j'étais|fui|era|was ik|i've worked|i worked|i have worked|i work|i do|i did)(?: (?:currently|now|presently|still|just|also|actually|originally|really|only|mostly|both|by training|by trade|a qualified|currently working as|working|employed|here|derzeit|aktuell|zurzeit|momentan|seit \\w+|gelernte[rn]?|actuellement|actualmente|atualmente|nu|momenteel|in|at heart|gerade))*(?: as)?",
  ),
  left(
    "(?:work(?:ed|ing|s)?|employed|served|serving|qualified|trained|registered|started(?: out| off)?|began|freelanc(?:ed|ing)|temp(?:ed|ing)|hired|life|time|years?|months?|background|experience|career|stint|days|summers?|seasons?|job|role|position|title|decade|work|contract|spell|gig|freelance|year|season|practice|tätig|gearbeitet|arbeite|beschäftigt|angestellt|travaill(?:é|e|ais)|trabaj(?:o|é|ando|aba|ado)|trabalh(?:o|ei|ando|ava)|werk(?:te|zaam)?|gewerkt|años|ans|anos|jaar|jahre)(?: (?:\\w+ ){0,3})?(?:as|als|comme|en tant que|como|de|of being)",
  ),
  left(
    "(?:promoted to|became|become|made|previously|formerly|former|ex|currently|presently|nowadays|now|then|before that|until (?:\\d{4}|recently|last)|since (?:\\d{4}|then)|ehemalige[rn]?|ancien(?:ne)?|antigu[oa]|voormalig|frühere[rn]?|derzeit|zuletzt|zurzeit|momenteel)[,:]?",
  ),
  left(
    "(?:my|mein(?:e|en|em|er)?|mon|ma|mi|meu|minha|mijn) (?:current |present |last |previous |old |former |own |first |day |old |derzeitige[rn]? |jetzige[rn]? |letzte[rn]? |actual |huidige |vorige |antigu[oa] |actuel(?:le)? )?(?:role|job|position|title|work|stelle|position|poste|puesto|trabajo|cargo|baan|functie|employer|post)?(?: is| was| as| ist| als| est| es| é| de| comme)?",
  ),
];

/** Before or behind a title: another person's job, spoken of as such. */
export const PERSON_LEFT: readonly RegExp[] = [
  // "Congratulations on becoming Chief of Staff", "You moved from Product Manager to founder"
  left(
    "congrat\\p{L}* (?:on|for) (?:becoming|making|being (?:made|named)|(?:the|your) (?:promotion|appointment|move) (?:to|as))|(?:félicitations|glückwunsch|enhorabuena|parabéns|gefeliciteerd)[^.!?]{0,40} (?:als|zur|zum|de|comme|como|tot)",
  ),
  left(
    "(?:you|he|she|they) (?:moved|went|switched|changed|rose|grew) from|work(?:ing|ed)? (?:with|through|alongside|under|for)",
  ),
  // "Ma voisine, infirmière chez vous": who somebody is, between commas.
  /(?<![\p{L}])(?:my|our|ma|mon|notre|mi|nuestr[oa]|meine?|unsere?|minha|meu|nossa|nosso|mijn|onze|mia|mio)\s\p{L}{3,14},\s(?:(?:an?|une?|eine?|una|uma?|een)\s)?$/iu,
  ADDRESSEE,
  // "F. Kessler, Leitung …": a name with its post, as a signature has it.
  /(?:^|[.!?]\s)(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]{1,30},\s$/u,
  left(
    "(?:is|was|are|were|he['’]s|she['’]s|who['’]s|you['’]re|you are|they['’]re)(?: (?:now|also|still|currently|actually|really|just|once|both))*",
  ),
  left(
    "(?:my|our|his|her|their|your|the|a|your new|new|old|that|hiring) (?:friend|cousin|uncle|aunt|brother|sister|mum|mom|dad|neighbou?r|colleague|husband|wife|partner|boss|manager|tutor|professor|lecturer|colega|amigo|amiga)(?: (?:is|was|who))?",
  ),
];
/** The person who decides or answers: never the job unless it is said to be open. */
export const PERSON_RIGHT: readonly RegExp[] = [
  right(
    "(?:there|here|himself|herself|said|says|told|mentioned|suggested|asked|left|has left|gave|passed|forwarded|who|and i|at the time|called|named|is (?:leaving|off|away|on)|at your|of yours|of mine)",
  ),
  right("(?:,\\s)?\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?[,.]?\\s(?:said|told|who|is|was|has|gave)"),
];

/** The mail names this opening to say that it is another one, gone, or not wanted. */
export const OTHER_LEFT: readonly RegExp[] = [
  left(
    "(?:not|isn['’]t|wasn['’]t|aren['’]t|never) (?:really |so |that )?(?:interested|keen|after|applying|going|looking)[^.,;:!?]{0,10} (?:in|on|for|about)",
  ),
  left(
    "(?:(?:do|did|would)(?:n['’]t| not)|never|no longer|not) (?:really |ever )?(?:want(?:ed|ing)?|wish(?:ed)?|trying|here|aiming|cut out|ready|meant) to be(?:come)?|tired of being|done (?:with )?being|sick of being|(?:kein|keine|nicht|nie)(?: mehr)? (?:\\p{L}+ )?(?:als)?|(?:pas|plus) envie d['’](?:être)|(?:no|ya no) quiero ser|não quero ser|geen",
  ),
  // "I don't want the Senior Manager job", "nicht die Stelle als …"
  left(
    "(?:do(?:n['’]?t| not)|did(?:n['’]?t| not)|wo(?:n['’]?t| not)|never|no longer) (?:really |actually |ever )?(?:want|wanted|need|have|hire|employ|afford|apply for|go for|take|mean)|not to (?:be|take|get)",
  ),
  // "Vous avez par ailleurs une candidature en cours : …"
  left(
    "(?:you also have|in addition|besides|separately|par ailleurs|en outre|außerdem|darüber hinaus|daneben|además|por otra parte|além disso|daarnaast)[^.!?]{0,50} (?:applications?|candidature|bewerbung(?:en)?|candidatura|solicitud|sollicitatie)(?: [^.,;!?:]{0,24})?(?:\\s?:| for| as| als| comme| para| como| voor)?",
  ),
  /(?<![\p{L}])you (?:also )?have (?:\d+ |one |two |several )?other (?:active |open |current )?applications?[^.!?]{0,80}$/iu,
  left("(?:no|yes) to (?:him|her|them|my \\p{L}+) (?:for|as)"),
  left("(?:withdr[ae]wn? (?:you |me |my application )?from|(?:had|have) also (?:put in|applied|gone) for)"),
  left("(?<!\\byou(?:['’]ve| have)? )(?:offered|offering) me"),
  left("(?:in)?teress(?:é|ée|iert|iere mich) (?:pas|nicht)[^.,;:!?]{0,12}"),
  left("(?:declin(?:e|ed|ing)|turn(?:ed|ing)? down|withdrew from|said no to|instead of|not)"),
  left("(?:call|offer|interview|invitation|mail|email)s? (?:from|with|at) [^.?!]{3,50} (?:about|for|as)"),
  left(
    "(?:not|nicht|pas|no|não|niet|instead of|rather than|other than|except|such as|(?<!(?:would|['’]d|i|really|also|you|still) )like|z\\.b\\.|statt|plutôt que|en vez de|em vez de|in plaats van|you may like|also like|similar|future|other vacancies|other (?:roles?|positions?|jobs?)[^.]{0,60}[:,]|the other (?:one|role|position|job)[^.]{0,40},|also (?:the|a|hiring|looking for|advertis\\w+|open)|as well as)(?: for| the| a)*",
  ),
];
export const OTHER_RIGHT: readonly RegExp[] = [
  // "your Shop Foreman opening is, don't want it"
  right(
    "(?:(?:role|position|job|post|one|spot|opening|vacancy|gig)s?\\b)?[^.!?]{0,24}?,? (?:which |that |but )?(?:i )?(?:do(?:n['’]?t| not)|wo(?:n['’]?t| not)) want (?:it|that|them|to do (?:it|that))",
  ),
  right(
    "(?:(?:seat|role|spot|job|one|position|post|opening)s? )?(?:(?:at|with|in) [^.,;]{2,40} )?(?:comes up|ever (?:opens|comes))",
  ),
  right(
    "(?:(?:role|position|job|post|one|spot|opening|thing)s? )?(?:(?:that |which )?(?:you|i|we) also|(?:is|are) likely to|(?:might|may|could|will) (?:come up|open|be (?:coming|opening))|instead|either(?! way))",
  ),
  // Behind a rejection: "The role of Commissioning Editor remains open, should you be interested."
  right(
    "(?:\\([^)]{1,30}\\) )?(?:(?:role|position|job|post|vacancy) )?(?:remains?|is still|are still|stays?) (?:open|available|vacant),? (?:should|if) you|(?:bleibt|ist) (?:weiterhin|noch) (?:offen|frei|unbesetzt),? (?:falls|wenn|sollte)|(?:reste|demeure) (?:ouvert|vacant|à pourvoir)e?,? si|(?:sigue|continúa) (?:abiert|vacante|libre)[oa]?,? (?:si|por si)|(?:continua|permanece) (?:abert[oa]|em aberto|disponível),? (?:se|caso)|(?:staat|blijft|is) nog (?:open|vacant),? (?:mocht|als|indien)",
  ),
];

/** Behind a title: the opening is gone. It is the job meant only where no other is. */
export const GONE_RIGHT: readonly RegExp[] = [
  right(
    "(?:(?:role|spot|job|one|position|post|thing)s? )?(?:on|in|at|that|which|from|you)\\b[^.,;]{0,34}\\b(?:is|was|are|has(?: now| since)? been|has|isn['’]t|is not) (?:already |now |since )?(?:gone|filled|taken|closed|happening|going ahead|frozen)",
  ),
  right(
    "(?:(?:role|position|job|post|one|spot|opening|thing)s? )?(?:(?:is|was|has been|are|were)(?: already| now| currently| sadly| since)? (?:frozen|filled|gone|closed|taken|on hold|no longer|paused|cancelled|canceled|dead|out of)|went (?:to|last|yesterday|on|in|already|this)|has(?: now| since| sadly)? gone|['’]s gone)",
  ),
  /^(?:[^,;!?]{0,50}?|,[^,;!?]{2,40},\s?)\b(?:(?:has|have|is|was|are|were)(?: already| now| since| sadly| unfortunately| been)* (?:gone|filled|taken|given away|withdrawn)|(?:ist|sind|wurde|war)\s(?:[^\s.;!?]+\s){0,4}(?:besetzt|vergeben|weg)|(?:est|a été|ont été)\s(?:déjà )?(?:pourvu|prise)e?|(?:está|ha sido|fue)\s(?:ya )?(?:cubiert[oa]|adjudicad[oa])|(?:foi|está|já foi)\s(?:já )?(?:preenchid[oa]|ocupad[oa])|is\s(?:[^\s.;!?]+\s){0,2}(?:vervuld|vergeven|ingevuld|weg))(?![\p{L}])/iu,
];
