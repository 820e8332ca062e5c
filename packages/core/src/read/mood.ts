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
    otherPerson: OTHER_PERSON.test(sentence.slice(0, end)),
  };
}

/** A clause is seldom longer; what stands farther off doesn't bear on the words. */
const CLAUSE_CHARS = 110;
const CUT =
  "[,;:()–—]\\s|\\s[-–—]\\s|\\s(?:but|however|though|aber|jedoch|doch|sondern|mais|pero|sino|mas|porem|maar|echter)\\s";
const BOUNDARY = new RegExp(CUT, "g");
const BOUNDARY_ONCE = new RegExp(CUT);

const NOT_YET = foldedPattern(
  /(?:\bnot\b|n't\b|\bnobody\b|\bno one\b|\bnothing\b|\bnone\b).{0,60}\b(?:yet|so far)\b|\b(?:not yet|yet to|so far (?:nobody|no one|none|nothing))\b|\bnoch (?:nicht|niemand\w*|kein\w*|nichts|gar nicht)\b|\bbisher (?:nicht|niemand\w*|kein\w*)\b|\bpas (?:encore|été encore)\b|\bencore (?:rien|personne|aucun\w*)\b|\b(?:todavía|aún) (?:no|nadie|nada|ningun\w*)\b|\bno\b.{0,30}\b(?:todavía|aún)\b|\bainda (?:não|ninguém|nenhum\w*|nada)\b|\bnog (?:niet|niemand|geen|niks|niets)\b|\bnog altijd (?:niet|open)\b/,
);

const OF_NOBODY = foldedPattern(
  /(?:\bnot\b|n't\b|\bnever\b).{0,40}\b(?:anybody|anyone)\b|\b(?:nobody|no one)(?: (?:has|have|is|was|gets?|got|will)\b|'s\b)|\bniemand\w*\b.{0,40}\b(?:abgelehnt|eingeladen|abgesagt|eingestellt|bekommen|empfehl\w+|afgewezen|uitgenodigd|aangenomen|gekozen)|\b(?:n'|ne )\w+(?: \w+){0,2} (?:personne|aucun\w*)\b|\bno\b.{0,30}\b(?:a nadie|a ningun\w*)\b|\bnao\b.{0,30}\b(?:ninguém|nenhum\w*)\b/,
);

const ON_OTHERS = foldedPattern(
  /\b(?:if|should|once|unless|in case|provided(?: that)?|assuming|as long as|whether) (?:the|they|he|she|we(?! (?:could|can|might|may))|i get|i hear|our|my|your (?:profile|application|cv|resume|references?|test|score|background|experience|work)|there(?:'s| is| are)|selected|shortlisted|approved|successful|invited|anything|something|everything|all goes|it (?:goes|comes|works|gets|is approved)|that goes|things|either|any of|both|budget|funding|hr|you(?:'re| are|'ve been| have been| get| make| be| should be)? ?(?:selected|shortlisted|chosen|successful|through|invited|past|the (?:right|cut)))\b|\b(?:wenn|falls|sofern|sobald) (?:wir|die|der|das(?! (?:ihnen|dir|für))|er|unser\w*|mein\w*|ihr profil|ihre (?:bewerbung|unterlagen)|dein\w*|alles|genug|jemand|sie (?:ausgewählt|in die engere|überzeugen|passen)|niemand|es (?:klappt|gut))\b|\bsollten?(?:st)? (?:wir|die|der|das|ihr|ihre|dein|sie (?:ausgewählt|in))\b|\bsi (?:le |la |les |l'|notre|nos |votre|ton |ta |vos |on |nous (?!pouv|arriv)|elle|ils? |elles|jamais|tout|mon |ma |ça (?!te|vous)|cela (?!te|vous))|\b(?:dès que|au cas où|à condition que)\b|\bsi (?:el|la|los|las|tu|su|nuestr\w+|todo|hay|se|avanza\w*|pasa\w*|encaja\w*|fuer\w+|eres (?:selec|eleg)\w*|es (?:selec|eleg)\w*|finalmente|al final|llega\w*|sale|les|me)\b|\bse (?:o|a|os|as|for|fores|houver|tudo|eles|elas|ele|ela|nós|avançar\w*|passar\w*|gostarem|der certo|abrir\w*|aprovar\w*|correr bem)\b|\bcaso (?:o|a|seja|sejas|avance\w*|haja|venha)\b|\b(?:als|indien|mocht\w*|zodra) (?:de|het|dat|hij|ze|zij|we|wij|u|je (?:profiel|cv|wordt|bent|past)|jouw|uw|er|alles|iedereen|jij)\b/,
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
