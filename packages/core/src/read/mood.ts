import { foldedPattern } from "./fold.ts";

/**
 * How a clause is meant, apart from what it says: denied, not yet so, on a condition, still to come, asked, of other
 * candidates, or of somebody else's past. All patterns are for lower-cased text without marks (see `fold.ts`).
 */
export interface Mood {
  /** Somebody says that it has not happened to anybody, or not so far. */
  readonly notYet: boolean;
  /** Hangs on what others decide: "if the leads like it". A polite "if you're free" is no condition. */
  readonly conditional: boolean;
  /** The same with the condition behind: "we'll meet, if the board agrees". */
  readonly conditionalAfter: boolean;
  /** What silence would mean: "if you hear nothing, please assume …". */
  readonly ofSilence: boolean;
  /** Said of candidates in general: "those shortlisted will be invited". */
  readonly general: boolean;
  readonly otherPerson: boolean;
  /** What will be told is open: "you'll hear by Friday whether you're invited"; not "I wanted to ask whether Friday suits you". */
  readonly whether: boolean;
  /** What somebody would do if things were otherwise: "if it was my decision I would hire you". */
  readonly unreal: boolean;
  /** The words themselves are what is denied, behind them: "eine Absage ist das nicht". */
  readonly deniedAfter: boolean;
}

/** A clause ends at a comma, a bracket, a dash or a "but"; `at` is inside the one that is meant. */
export function clauseAt(sentence: string, at: number, end: number): string {
  const before = sentence.slice(Math.max(0, at - CLAUSE_CHARS), at);
  const after = sentence.slice(end, end + CLAUSE_CHARS);
  const from = [...before.matchAll(BOUNDARY)].at(-1);
  const to = BOUNDARY_ONCE.exec(after);
  return (
    (from ? before.slice(from.index + from[0].length) : before) +
    sentence.slice(at, end) +
    (to ? after.slice(0, to.index) : after)
  );
}

export function moodOf(sentence: string, at: number, end: number): Mood {
  const clause = clauseAt(sentence, at, end);
  return {
    notYet: NOT_YET.test(clause) || OF_NOBODY.test(clause),
    conditional: ON_OTHERS.test(sentence.slice(0, at)) && !GRANTED.test(sentence.slice(0, end)),
    conditionalAfter: ON_OTHERS.test(sentence.slice(at, end + CLAUSE_CHARS)),
    ofSilence: OF_SILENCE.test(sentence),
    general: OF_CANDIDATES.test(clause),
    otherPerson: OTHER_PERSON.test(sentence.slice(0, end)) || isOfAThird(sentence, at, end),
    whether: WHETHER.test(sentence.slice(Math.max(0, at - WHETHER_CHARS), end).replace(/[.;!?]+$/, "")),
    unreal: UNREAL.test(sentence.slice(0, at)),
    deniedAfter: DENIED_AFTER.test(sentence.slice(end - 1, end + DENIED_AFTER_CHARS)),
  };
}

/** "No luck for Carrie, they took an internal for hers", "your mate … we'll see him": a third one is spoken of, and nobody as "you". */
function isOfAThird(sentence: string, at: number, end: number): boolean {
  const third = THIRD.exec(sentence.slice(0, end + CLAUSE_CHARS));
  if (!third) return false;
  const said = sentence.slice(Math.max(0, at), end);
  return !TO_YOU.test(said) && !TO_YOU.test(clauseAt(sentence, at, end).replace(THIRD, " "));
}

/** A clause is seldom longer; what stands farther off doesn't bear on the words. */
const CLAUSE_CHARS = 110;
const CUT =
  "[,;:()–—]\\s|\\s[-–—]\\s|\\s(?:but|however|though|aber|jedoch|doch|sondern|mais|pero|sino|mas|porem|maar|echter)\\s";
const BOUNDARY = new RegExp(CUT, "g");
const BOUNDARY_ONCE = new RegExp(CUT);

const NOT_YET = foldedPattern(
  /\b(?:can't|cannot|can not|couldn't|not able to|unable to|not (?:permitted|allowed|free) to)\b.{0,50}\b(?:today|until|yet|before the|till)\b|(?:\bnot\b|n't\b|\bnobody\b|\bno one\b|\bnothing\b|\bnone\b).{0,60}\b(?:yet|so far)\b|\b(?:not yet|yet to|so far (?:nobody|no one|none|nothing))\b|\bnoch (?:nicht|niemand\w*|kein\w*|nichts|gar nicht)\b|\bbisher (?:nicht|niemand\w*|kein\w*)\b|\bpas (?:encore|été encore)\b|\bencore (?:rien|personne|aucun\w*)\b|\b(?:todavía|aún) (?:no|nadie|nada|ningun\w*)\b|\bno\b.{0,30}\b(?:todavía|aún)\b|\bainda (?:não|ninguém|nenhum\w*|nada)\b|\bnog (?:niet|niemand|geen|niks|niets)\b|\bnog altijd (?:niet|open)\b/,
);

const OF_NOBODY = foldedPattern(
  /(?:\bnot\b|n't\b|\bnever\b).{0,40}\b(?:anybody|anyone)\b|\b(?:nobody|no one)(?: (?:has|have|is|was|gets?|got|will)\b|'s\b)|\bniemand\w*\b.{0,40}\b(?:abgelehnt|eingeladen|abgesagt|eingestellt|bekommen|empfehl\w+|afgewezen|uitgenodigd|aangenomen|gekozen)|\b(?:n'|ne )\w+(?: \w+){0,2} (?:personne|aucun\w*)\b|\bno\b.{0,30}\b(?:a nadie|a ningun\w*)\b|\bnao\b.{0,30}\b(?:ninguém|nenhum\w*)\b/,
);

const ON_OTHERS = foldedPattern(
  /\b(?:if|should|once|unless|in case|provided(?: that)?|assuming|as long as|whether) (?:the|they|he|she|we(?! (?:could|can|might|may))|i get|i hear|our|my|your (?:profile|application|cv|resume|references?|test|score|background|experience|work)|there(?:'s| is| are)|selected|shortlisted|approved|successful|invited|anything|something|everything|all goes|it (?:does|ever|goes|comes|works|gets|returns|is approved)|that goes|things|either|any of|both|budget|funding|hr|you(?:'re| are|'ve been| have been| get| make| be| should be)? ?(?:selected|shortlisted|chosen|successful|through|invited|past|the (?:right|cut)))\b|\b(?:wenn|falls|sofern|sobald) (?:wir|die|der|das(?! (?:ihnen|dir|für))|er|unser\w*|mein\w*|ihr profil|ihre (?:bewerbung|unterlagen)|dein\w*|alles|genug|jemand|sie (?:ausgewählt|in die engere|überzeugen|passen)|niemand|es (?:klappt|gut))\b|\bsollten?(?:st)? (?:wir|die|der|das|ihr|ihre|dein|sie (?:ausgewählt|in))\b|\bsi (?:le |la |les |l'|notre|nos |votre|ton |ta |vos |on |nous (?!pouv|arriv)|elle|ils? |elles|jamais|tout|mon |ma |ça (?!(?:ne )?(?:te|vous))|cela (?!(?:ne )?(?:te|vous)))|\b(?:dès que|au cas où|à condition que)\b|\bsi (?:el|la|los|las|tu|su|nuestr\w+|todo|hay|se|avanza\w*|pasa\w*|encaja\w*|fuer\w+|eres (?:selec|eleg)\w*|es (?:selec|eleg)\w*|finalmente|al final|llega\w*|sale|les|me)\b|\bse (?:o|a|os|as|for|fores|houver|tudo|eles|elas|ele|ela|nós|avançar\w*|passar\w*|gostarem|der certo|abrir\w*|aprovar\w*|correr bem)\b|\bcaso (?:o|a|seja|sejas|avance\w*|haja|venha)\b|\b(?:als|indien|mocht\w*|zodra) (?:de|het|dat|hij|ze|zij|we|wij|u|je (?:profiel|cv|wordt|bent|past)|jouw|uw|er|alles|iedereen|jij)\b/,
);

const OF_SILENCE = foldedPattern(
  /\b(?:if|unless|should) (?:you|we|i) (?:(?:do|have|did|are) ?(?:not|n't)?|don't|haven't|didn't|hear|receive|not)\b.{0,40}\b(?:hear|heard|contacted|receive|received|response|reply|nothing|from (?:us|me)|been in touch)\b|\b(?:please|may|can|should) (?:assume|consider|take it)\b|\b(?:hören|erhalten|bekommen) sie\b.{0,60}\b(?:nichts|keine)\b|\bnichts (?:von uns )?(?:hören|gehört)\b|\b(?:betrachten|werten|verstehen) sie\b.{0,50}\b(?:absage|abgelehnt)|\b(?:sans|en l'absence de|faute de) (?:réponse|nouvelles?|retour)\b|\b(?:considérer|estimer) que\b|\bsi (?:no|usted no|pasad\w+) (?:\w+ ){0,3}?(?:recib\w+|tien\w+|hem\w+|noticias|respuesta|contact\w+)\b|\b(?:entienda|entiende|considere|considera|dé por|da por)\b.{0,20}\b(?:que|hecho|descartad)|\b(?:caso|se) não\b.{0,40}\b(?:resposta|retorno|contact\w*|contat\w*|receb\w*|notícias)\b|\bna (?:ausência|falta) de\b|\bconsiderar?e? que não\b|\b(?:hoort|ontvangt|krijgt|hoor|ontvang|krijg) (?:u|je)\b.{0,60}\b(?:niets|geen|niks)\b|\b(?:u|je) niets (?:\w+ ){0,3}(?:hoort|hoor|gehoord|vernomen)\b/,
);

const OF_CANDIDATES = foldedPattern(
  /\b(?:only|those|all|shortlisted|selected|successful|suitable|unsuccessful|two|three|four|five|a few|several|some) (?:\w+ ){0,2}?(?:candidates|applicants|people|persons|finalists)\b|\b(?:candidates|applicants|people|those) (?:who|that|selected|shortlisted|chosen|invited)\b|\b(?:geeignete|ausgewählte|alle|drei|vier|fünf) (?:\w+ )?(?:bewerber|kandidat)\w*|\b(?:seuls? )?les (?:candidat\w*|personnes|profils) (?:retenu|présélectionn|sélectionn|convoqu|dont)\w*|\b(?:solo )?(?:los|las) (?:candidat\w*|personas|aspirantes) (?:seleccionad|preseleccionad|que|elegid)\w*|\b(?:apenas )?(?:os|as) (?:candidat\w*|pessoas) (?:selecionad|que|escolhid|aprovad)\w*|\b(?:alleen |enkel )?(?:geselecteerde|geschikte|gekozen) (?:kandidaten|sollicitanten)\b/,
);

/** What happened to the writer, a predecessor or a relative says nothing of the seeker. */
const OTHER_PERSON = foldedPattern(
  /\b(?:when i (?:applied|interviewed|joined|started|got)|(?:offered|rejected|hired|interviewed|turned) me\b|they (?:offered|rejected|hired|interviewed) (?:me|him|her|them|us)|i was (?:offered|rejected|hired|interviewed|invited)|my (?:own |first |last )?(?:interview|offer|rejection|predecessor|sister|brother|friend|cousin|wife|husband|daughter|son|flatmate|neighbour)|(?:our|the) (?:last|previous|former) \w+|last year(?:'s)?|in my day|mein\w* (?:vorgänger\w*|schwester|bruder|freund\w*|tochter|sohn)|mon prédécesseur|ma prédécesseure|m'a(?:vait|vaient)? (?:refus|embauch|propos)\w*|mi (?:predecesor\w*|hermano|hermana|primo|prima)|(?:o|a) (?:meu|minha) (?:antecessor\w*|irmão|irmã|primo|prima)|mijn (?:voorganger|zus|broer|vriendin?))\b/,
);

/** A condition that is met: "if she's half as good, then yes, of course". */
const GRANTED = /\b(?:then yes|yes,? of course|then of course|of course (?:i|we))\b/;

const THIRD = foldedPattern(
  /\b(?:your|his|her|their) (?:mate|friend|pal|cousin|niece|nephew|colleague|classmate|flatmate|roommate|brother|sister|husband|wife|partner|neighbou?r|fellow \w+|rival)\b|\b(?:no luck|nothing doing|bad news|a no|it's a no|not so good) for (?!you|us|now|the|this|that|a\b|an\b|today)\p{L}+|\bfor (?:hers|his|theirs)\b|^(?:as )?for (?!you|the|this|that|now|us|me|a\b|an\b|your|our|my|all|what|reasons?)\p{L}+ (?:it|they|there|the answer)\b|\b(?:ihr|dein|euer)\w* (?:mitbewerber|freund|kolleg|bekannt|cousin|kumpel|schwester|bruder)\w*|\b(?:für|bei) (?!sie|dich|euch|die|den|das|der|uns|mich|ihnen|eine?n?|diese\w*)\p{L}+ (?:gab|war|ist|hat|lief|wurde|wird)\b|\b(?:ton|ta|votre) (?:copain|copine|amie?|cousine?|collègue|frère|sœur|concurrente?|camarade)\b|^pour (?!vous|toi|nous|le|la|les|ce|cette|moi|un|une|votre|ton|ta|notre)\p{L}+,? (?:c'est|c'était|ils|elle|il|on)\b|\b(?:tu|su) (?:amig[oa]|prim[oa]|colega|compañer[oa]|herman[oa]|rival)\b|^a (?!ti|usted|la|los|las|partir|ver|veces|pesar)\p{L}+ (?:le|les) \p{L}+|\b(?:o|a) (?:seu|sua|teu|tua) (?:amig[oa]|prim[oa]|colega|irmã?o?)\b|^(?:para|pro|pra) (?:o |a )?(?!você|ti|si|nós|vaga)\p{L}+ (?:foi|não|disseram)\b|\b(?:je|jouw|uw) (?:vriend\w*|collega|neef|nicht|broer|zus|maat)\b|^voor (?!jou|u\b|je\b|ons|de|het|een|deze|nu)\p{L}+ (?:is|was|werd|hebben|werdt?)\b/u,
);

const TO_YOU = foldedPattern(
  /\b(?:you|yours|sie|ihnen|dir|dich|du|deine?n?|vous|toi|tu|te|t'\w+|usted|ti|tuyo|suyo|você|voce|lhe|contigo|consigo|jij|je|jou|jouw|u)\b/,
);

const WHETHER_CHARS = 130;
const TOLD_WHETHER = [
  "(?:hear|know|tell|told|say|decides?|decided|confirm|update|informed?|notified|announce)\\b.{0,70}\\b(?:whether|if)",
  "(?:hör|erfahr|erfähr|entscheid|wiss|weiß|mitteil|meld|sag|bescheid)\\p{L}*\\b.{0,70}\\bob",
  "(?:dirons|dirai|saurez|sauras|saurons|saurai|décid\\p{L}+|préviend\\p{L}+|informer\\p{L}+|savoir)\\b.{0,70}\\bsi",
  "(?:diremos|diré|dirán|avisar\\p{L}+|avisamos|sabrás|sabremos|saber|informar\\p{L}+|decidir\\p{L}*|comunicar\\p{L}+)\\b.{0,70}\\bsi",
  "(?:diremos|digo|avisamos|aviso|avisar\\p{L}*|saber\\p{L}*|informamos|informar\\p{L}+|decidir\\p{L}*|dizemos)\\b.{0,70}\\bse",
  "(?:hoor|hoort|horen|weet|weten|laten|beslis\\p{L}*|besluit\\p{L}*|bericht\\p{L}*)\\b.{0,70}\\bof",
].join("|");
const WHO_IS =
  "(?:who|which (?:people|candidates|applicants)|wer|wen|qui|quién|quem|wie)\\s(?:gets?|will (?:get|be)|we(?:'ll| will)?|wird|bekommt|wir|aura|sera|tendrá|será|terá|krijgt|wordt)\\b.{0,50}";
const WHETHER = foldedPattern(new RegExp(`(?<![\\p{L}])(?:(?:${TOLD_WHETHER})\\s(?!not\\b).{0,120}|${WHO_IS})$`, "u"));

const UNREAL = foldedPattern(
  /\b(?:if (?:it|that|this|i|we|the \w+|things)(?: (?:only|just))? (?:was|were|had|could|did|'d)\b|if only\b|were it (?:up|not)|had i |in (?:a perfect|another) world|(?:wenn|falls) es nach (?:mir|uns) ginge|(?:wäre|hätte|könnte) (?:ich|es|wir)\b[^.]{0,40},|wenn ich (?:könnte|dürfte|entscheiden)|si (?:c'était|ça ne tenait|cela ne tenait|j'étais|je pouvais)|si (?:fuera|dependiera|por mí fuera|de mí dependiera|pudiera)|se (?:fosse|dependesse|eu pudesse)|als het aan (?:mij|ons) lag|als ik (?:mocht|kon))/,
);

const DENIED_AFTER_CHARS = 28;
const DENIED_AFTER = foldedPattern(
  /^\S{0,12}\s(?:is|was|isn't|ist|war|est|es|é|is dat|ist das|ist es|it|das|dit|dat)(?: (?:das|es|it|this|that|dat|dit|ce|eso|isso|noch|also|aber|hier|allerdings))* (?:nicht|kein\w*|not|niet|geen|pas|no|não)\b/,
);
