/** What tells a firm that is written small: the work asked for before "at", or the looking for somebody after it. */

/** "at", with its article. */
export const AT_SMALL = /(?<![\p{L}])(?:at|bei|beim|chez|bij|@)\s(the\s|der\s|dem\s|la\s|le\s|de\s|het\s)?(?=\p{Ll})/gu;

/** What is asked for at a firm, with few words between. */
export const SMALL_ASKED =
  /\b(?:(?:love|like|want|hoping|keen|apply|applying|applied|interested)(?: \p{L}+){0,3}|(?:to|start|started) work(?:ing)?|(?:any|some)(?:body|one|thing)(?: going| there| still)?|jobs?|role|position|opening|vacancy|chair|shifts?|spot|someone|mention me|word(?: in)?|going|arbeiten|anfangen|bewerb\p{L}+|stelle|job|jemand(?:en)?|postuler|travailler|bosser|quelqu['’]un|poste|place|werken|solliciteren|iemand|baan|plek)\s$/iu;

const GOES =
  "(?:\\s(?:still|now|also|always|really|actually|finally|just|apparently|currently|both|ook|nog|weer|noch|gerade|wieder|toujours|encore|ainda|todavía))*";
const SOUGHT = [
  `(?:is|are|was|were|r)${GOES} (?:hiring|recruiting|looking for|short (?:on|of)|taking (?:on|people)|advertising|crying out)`,
  `(?:has|have|got)${GOES} (?:an? )?(?:\\p{L}+ ){0,4}(?:opening|vacancy|job|role|spot|position)`,
  `(?:(?:still|really|also|now) ){0,2}(?:needs?|wants?|seeks) (?:an?|some|another|more)\\b`,
  "(?:finally |just )?(?:opened up|posted|advertised) (?:an?|some|another)\\b",
  "(?:sucht|suchen|stellt|stellen)",
  "(?:cherche(?:nt)?|recrute(?:nt)?|embauche(?:nt)?)",
  "(?:buscan?|necesitan?|contratan?|está(?:n)? buscando)",
  "(?:procuram?|contratam?|está(?:o)? (?:procurando|contratando)|precisam? de)",
  "(?:(?:iemand|een \\p{L}+|mensen) )?(?:zoekt|zoeken)",
].join("|");
const SAID =
  "(?:heard|hear|saw|see|seen|says?|said|say|know|knew|that|if|whether|is|are|reckons?|gehört|gelesen|dass|bei|que|qu['’]|chez|en|na|no|dat|bij|soube|dicho)";

/** "heard the corner kiln needs a", "is wexcombe still short on", "bij bakkerij x iemand zoeken". */
export const SEEKS_SMALL = new RegExp(
  `(?<![\\p{L}'’])${SAID}(?:\\s(?:that|if|dass|ob|que|si|se|dat|of|ze))?(?:\\s(?:at|bei|beim|chez|en|na|no|bij))?\\s(the\\s|der\\s|die\\s|la\\s|le\\s|el\\s|o\\s|a\\s|de\\s|het\\s)?(\\p{Ll}[\\p{L}'’&-]{2,30}(?:\\s\\p{Ll}[\\p{L}'’&-]{1,30}){0,2}?)(?:\\s(?:still|always))?\\s(?:${SOUGHT}|short (?:on|of)|hiring|looking for|recruiting)(?![\\p{L}])`,
  "gu",
);

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A name ends before these. */
export const SMALL_END: ReadonlySet<string> = list(
  `and or but if so as because since until till where who when while that which with for from to in on at by of about is are was were be been has have had do does did can could will would should may might i im ive id ill you u ur we they he she it its my me us
  und oder aber wenn weil als der die das sie ich wir suchen sucht ist sind hat und mit für et ou mais si parce que qui je tu il elle on est sont cherche recrute avec pour y o pero si porque que yo está buscan busca para e ou mas se porque eu está procura een en of maar als bij chez bei omdat ik je jij ze zoekt zoeken iemand voor
  now still again soon today tomorrow please pls thanks cheers too also anymore lately there then just like`,
);

/** No firm is called so: people in general, times and places of the day, what one does. */
export const NO_SMALL_NAME: ReadonlySet<string> = list(
  `the a an this that these those my your our his her their mine yours ours all any some every no not never everyone everybody someone somebody anyone anybody nobody people folks guys them him her us me you they we she he it there here who what where home work school uni university college least most last first once best worst all times night nights day days weekend weekends moment minute present loose end age front back top bottom place places church hospital office prison sea hand heart risk present short notice reception desk interview voorkeur nacht dag tag nuit jour bar counter door gate till same time euch uns dir mir ihnen ihm ihr mich dich sich dem den einem einer eines meinem meiner deinem deiner seinem allen jemand niemand leute
  moi toi lui elle eux nous vous ma mon mes ta ton tes sa son ses une un des leur tout tous personne quelqu quelqu'un rien soeur frère mí ti mi tu su casa nadie alguien todos gente mim você casa ninguém alguém todos gente minha meu sua seu mij jou ons hen mijn jouw zijn haar iemand niemand mensen thuis werk allemaal
  boss mum mom dad mate brother sister wife husband cousin friend neighbour neighbor aunt uncle team company firm place management owner landlord council government word word one ones two three anything something nothing everything dass das was wer ob wie noch schon gerade really actually`,
);
