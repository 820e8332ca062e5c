import type { Outcome, Read } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import { foldMarks, foldedPattern } from "./fold.ts";
import { OUTCOME_WORDS } from "./words/outcome-words.ts";

/** What an answer means: said of this seeker and this job, not denied, not on a condition, not still to come. */

const FOLDED_WORDS = OUTCOME_WORDS.map(({ outcome, patterns }) => ({ outcome, patterns: patterns.map(foldedPattern) }));

interface Hit {
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly weight: number;
}

const MAX_SENTENCES = 120;
const CLAUSE_CHARS = 70;

/** Before the words, in their clause: what follows is denied. */
const DENIED = foldedPattern(
  /(?:\b(?:not|never|no|nor|neither|without|unable|cannot|hardly|rather than|instead of|nobody|none|nicht|kein\w*|nie|niemals|ohne|pas|jamais|aucun\w*|sans|no|nunca|ni|sin|tampoco|não|nem|sem|niet|geen|nooit|zonder)|n't|n'|\bne)\b[^,;:.!?()]{0,40}$/,
);
/** Before the words: only if or once something happens. */
const CONDITIONAL = foldedPattern(
  /\b(?:if|once|should you|in case|unless|whether|assuming|provided|as soon as|in the event|only when|when (?:you|they|we|i|your|the) (?:get|have|are|apply|hear|reach|come|is|has)|until|before (?:i|we|they|she|he)|wenn|falls|sobald|sofern|ob|bevor|si|lorsque|dès que|quand|au cas où|cuando|en caso de|siempre que|antes de que|se (?:você|tiver|houver|for|o|a|os|as|eu|ele|ela|der|abrir|vaga)|quando|caso|assim que|als|indien|zodra|mits|voordat|wanneer)\b[^;:.!?]{0,90}$/,
);
/** The act is still to come or only possible. */
const FUTURE = foldedPattern(
  /(?:\b(?:will|'ll|shall|would|could|can|might|may|should|going to|gonna|want to|happy to|glad to|try to|trying to|plan to|intend to|need to|have to|let me|to|about to|hope to|tomorrow|next week|later|werde|wird|kann|könnte|würde|möchte|will|vais|va|peux|pourrais|puedo|podría|voy a|vou|posso|poderia|ga|zal|kan|zou|wil)\s(?:\w+\s){0,3})$/,
);
/** Another opening than the one asked about. */
const OTHER_JOB = foldedPattern(
  /\b(?:the other|that other|another|other|different|second|previous|last|previous|old)\s(?:\w+\s){0,2}?(?:role|position|job|post|one|opening|vacancy|req|spot|thing)s?\b|\b(?:role|position|job|post|one|opening|vacancy|thing|spot)s?\s(?:that\s|which\s)?(?:you|he|she|i|we|kofi|they)\s(?:also|had also|first|originally|earlier)\b|\balso (?:mentioned|asked about|applied for)|\bnot the\b[^.]{0,40}\b(?:one|role|job|position)\b|\bother (?:positions?|roles?|jobs?|openings?|vacancies)\b|\bl'autre poste\b|\bdie andere stelle\b|\bla otra\b|\ba outra vaga\b|\bde andere\b|\b(?:ook|auch|également|aussi|también|também) (?:\w+ )?(?:vergeven|vervuld|ingevuld|besetzt|vergeben|pourvu\w*|cubiert\w+|preenchid\w+)|\b(?:waar je naar vroeg|waar u naar vroeg|de que (?:falou|falaste|você falou|me hablaste)|dont (?:vous|tu) (?:avez|as) parlé|die du (?:auch )?(?:erwähnt|gefragt)|die sie (?:auch )?(?:erwähnt|angesprochen)|(?:that|which) \w+ (?:\w+ )?wanted)\b|\byour (?:partner|friend|sister|brother|cousin|wife|husband|daughter|son|mate)\b|\b(?:ta|votre|tu|su|sua|je|jouw) (?:cousine?|sœur|frère|ami|amie|hermana|hermano|amigo|irmã|zus|broer|vriend)\b/,
);
/** Somebody else's story. */
const OTHER_PERSON = foldedPattern(
  /^(?:[\s\S]{0,60})\b(?:when i (?:applied|interviewed|joined|started|got)|they (?:offered|rejected|hired|interviewed) (?:me|him|her|them|us)|offered me|rejected me|my (?:own )?(?:interview|offer|rejection)|my (?:sister|brother|friend|cousin|wife|husband|daughter|son|flatmate|colleague)|last year we|in my day|as a rule|normally|usually|in general)\b/,
);
/** A meeting is called off, not the application. */
const CALLED_OFF = foldedPattern(
  /\b(?:termin|treffen|gespräch|besprechung)\b.{0,40}\babsagen\b|\b(?:annuler|reporter) (?:le|notre|votre) (?:rendez-vous|entretien)\b|\b(?:cancelar|aplazar|adiar|desmarcar) (?:la|el|a|nuestra|nossa) (?:cita|entrevista|reunión|reunião)\b|\bafspraak\b.{0,30}\b(?:afzeggen|verzetten)\b/,
);
/** It was a pleasure to meet: what was, is no invitation. */
const PAST_MEETING = foldedPattern(
  /\b(?:pleasure|great|good|lovely|nice|enjoy\w*|thank\w*|was|loved|glad i|after|since|when)\b[^.,;]{0,30}$/,
);
/** What a firm always does says nothing of this application. */
const GENERAL = foldedPattern(
  /\b(?:always|usually|normally|generally|typically|as a rule|immer|grundsätzlich|in der regel|stets|nie automatisch|toujours|siempre|sempre|altijd|meestal)\b/,
);
/** Stock sentences of acknowledgements that promise or announce nothing. */
const STOCK = foldedPattern(
  /\b(?:if (?:your|you are|you're|we|there|selected|shortlisted|successful|your \w+)\b|should (?:your|you|we)\b|only (?:those|candidates|shortlisted|applicants)|please assume|(?:those|persons|people|applicants|candidates) (?:selected|shortlisted|invited|chosen)|shortlisted candidates|candidates who are|we will (?:contact|be in touch|review|notify)|not (?:heard|hear|receive)|(?:may|might|can) (?:be invited|contact|reach)|interviews? (?:will (?:be|take)|are (?:expected|scheduled|planned|likely)|in the week))\b/,
);

export function readOutcome(text: string, automatic: boolean): Read<Outcome | null> {
  const sentences = sentencesOf(text)
    .slice(0, MAX_SENTENCES)
    .map((sentence) => sentence.text.trim());
  const hits = sentences.flatMap((sentence) => hitsOf(sentence, automatic));
  const best = chosen(hits);
  if (!best) return { value: null, sure: !DOUBTFUL.test(foldMarks(text.toLowerCase())), evidence: "" };
  const rivals = new Set(hits.filter((hit) => hit.outcome !== best.outcome).map((hit) => hit.outcome));
  return {
    value: best.outcome,
    sure:
      rivals.size === 0 &&
      best.weight >= 2 &&
      !HEDGED.test(foldMarks(best.evidence.toLowerCase())) &&
      !(isEnd(best.outcome) && TURN.test(foldMarks(text.toLowerCase()))),
    evidence: best.evidence,
  };
}

/** The sentence of the outcome itself has a condition, a denial or somebody else in it: read, but not stood by. */
const HEDGED = foldedPattern(
  /\b(?:if|unless|whether|maybe|perhaps|can't|cannot|couldn't|won't|haven't|hasn't|not yet|nobody|wenn|falls|vielleicht|noch nicht|peut-être|pas encore|quizás?|tal vez|todavía no|aún no|talvez|ainda não|misschien|nog niet)\b/,
);

function isEnd(outcome: Outcome): boolean {
  return outcome === "rejected" || outcome === "closed";
}

/** After a no comes something else: another post, or the application goes on. */
const TURN = foldedPattern(
  /\b(?:instead|would you (?:accept|consider)|still in the (?:running|process)|stattdessen|weiter im verfahren|weiterhin im|à la place|en su lugar|en cambio|sigue en|em vez disso|em alternativa|in plaats daarvan|nog in de (?:running|procedure))\b/,
);

/** Words that often come with an outcome which no pattern caught: then "none" is only a guess. */
const DOUBTFUL = foldedPattern(
  /\b(?:unfortunately|sadly|suspended|withdrawn|already has|under my name|wants you|come (?:mon|tue|wed|thu|fri|sat|sun)\w*|zurückgezogen|regret|afraid|bad news|good news|congrat\w*|sorry to|offer|interview(?! (?:panel|process))|reject\w*|filled|frozen|referral|referred|vouch\w*|forwarded|passed (?:it|this|your|you|on)|word with|spoke (?:to|with)|told (?:him|her|them|\w+ (?:about|that))|mentioned you|trial|shortlist\w*|come (?:in|by|over|along|and see)|pop in|drop in|start(?:ing)? (?:on|date)|welcome (?:to|aboard)|decided|chosen|went with|gone with|someone else|another (?:candidate|applicant)|on hold|leider|absage|abgesagt|zusage|zugesagt|vorstellungsgespräch|kennenlernen|probearbeit\w*|probetag|vertrag|weitergeleitet|weitergegeben|empfohlen|besetzt|vergeben|entschieden|malheureusement|entretien|rencontrer|retenue?|pourvue?|transmis\w*|recommand\w*|félicitations|lamentablemente|lamento|entrevista|cubiert\w+|elegid\w+|recomend\w+|hablado|pasado tu|enhorabuena|felicidades|infelizmente|preenchid\w+|escolhid\w+|indiquei|encaminh\w+|parabéns|bem-vind\w+|bienvenid\w+|bienvenue|willkommen|welkom|helaas|gesprek|kennismak\w*|proefd\w+|proefdraaien|vervuld|ingevuld|gekozen|doorgestuurd|aanbevolen|gefeliciteerd)\b/,
);

function hitsOf(sentence: string, automatic: boolean): readonly Hit[] {
  const low = foldMarks(sentence.toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ");
  if (OTHER_PERSON.test(low)) return [];
  const hits: Hit[] = [];
  for (const { outcome, patterns } of FOLDED_WORDS) {
    for (const pattern of patterns) {
      const match = pattern.exec(low);
      if (match && counts(outcome, low, match.index, match[0], automatic)) {
        hits.push({ outcome, evidence: sentence.slice(0, 200), weight: OTHER_JOB.test(low) ? 1 : 2 });
        break;
      }
    }
  }
  return hits;
}

function counts(outcome: Outcome, low: string, at: number, words: string, automatic: boolean): boolean {
  const before = low.slice(Math.max(0, at - CLAUSE_CHARS), at);
  const clause = before.slice(Math.max(0, before.search(/[,;:(]\s[^,;:(]*$/) + 1));
  const whole = low.slice(0, at + words.length);
  if (
    (outcome === "rejected" || outcome === "closed") &&
    OTHER_JOB.test(low) &&
    !/\banother (?:candidate|applicant|person)\b|\bother (?:candidates|applicants)\b/.test(low)
  )
    return false;
  if (automatic && STOCK.test(low) && outcome !== "closed") return false;
  if (/\bi(?:'d| would) (?:like|love) to (?:tell you|say)\b|\bi wish i could\b/.test(low)) return false;
  if (
    automatic &&
    outcome === "interview" &&
    !/\byou|\bsie\b|\bdich\b|\bvous\b|\bte\b|\bje\b|\bu\b|voce/.test(
      low.slice(Math.max(0, at - 60), at + words.length + 60),
    )
  )
    return false;
  switch (outcome) {
    case "rejected":
      return (
        !CONDITIONAL.test(before) &&
        !CALLED_OFF.test(low) &&
        !/\b(?:not|n't|never) (?:rejected|turned|ruled|declined)\b/.test(low) &&
        !/\b(?:haven't|have not|hasn't|not yet|before|until|don't know (?:if|whether)) (?:we )?(?:yet )?(?:decided|made|chosen)/.test(
          low,
        ) &&
        !/\b(?:isn't|is not|wasn't|não foi|no es|n'est pas|keine?|geen) (?:a |an |eine? |un |uma |um )?(?:rejection|reprovação|rechazo|refus|absage|afwijzing)\b/.test(
          low,
        )
      );
    case "closed":
      return (
        !CONDITIONAL.test(before) &&
        !/\b(?:not|n't|never|nicht|no|não|pas|niet)\s(?:\w+\s){0,2}$/.test(before) &&
        !/\?\s*$/.test(low)
      );
    case "interview":
      if (PAST_MEETING.test(before) || GENERAL.test(low) || (CONDITIONAL.test(low.slice(0, at)) && automatic))
        return false;
      return (
        !DENIED.test(clause) &&
        !/\b(?:if you are|if you're|if your|should you be|if selected|if shortlisted|once (?:we|you)|if they|if she|if he|unless|no idea|whether)\b[^.]{0,80}$/.test(
          before + words.slice(0, 5),
        ) &&
        !/\bno idea when|\bdon't know when|\bnot sure when/.test(low)
      );
    case "offer":
      return (
        !DENIED.test(clause) &&
        !CONDITIONAL.test(before) &&
        !/\b(?:gone|went|accepted by|made to|if we|were to|to (?:someone|somebody|another))\b/.test(low) &&
        !/\b(?:can't|cannot|unable to|not able to|couldn't|won't be able to) (?:\w+ ){0,3}offer/.test(low)
      );
    case "advocated":
    case "referred":
      // A receipt says "we got your application for …": that nobody passed it on.
      if (automatic && !/\b(?:refer|recommend|empf|coopt|recomend|indica|aanbev|aangedragen)/.test(low)) return false;
      return (
        !DENIED.test(clause) &&
        !CONDITIONAL.test(before) &&
        !FUTURE.test(before) &&
        !/\?\s*$/.test(low) &&
        !/\b(?:haven't|have not|hasn't|didn't|did not|can't|cannot|couldn't|won't|not yet|unable)\b/.test(
          whole.slice(Math.max(0, at - 30)),
        )
      );
  }
}

/** What moves the thread furthest; a plain invitation stands above what is said of other openings. */
function chosen(hits: readonly Hit[]): Hit | null {
  const strong = hits.filter((hit) => hit.weight >= 2);
  for (const pool of [strong, hits]) {
    const ends = pool.filter((one) => one.outcome === "closed" || one.outcome === "rejected");
    const [first] = ends;
    const order = first?.outcome === "closed" ? (["closed", "rejected"] as const) : (["rejected", "closed"] as const);
    for (const outcome of ["offer", "interview", ...order, "advocated", "referred"] as const) {
      const hit = pool.find((one) => one.outcome === outcome);
      if (
        hit &&
        outcome === "interview" &&
        pool.some((one) => one.outcome === "rejected") &&
        pool.findIndex((one) => one.outcome === "rejected") < pool.indexOf(hit)
      )
        continue;
      if (hit) return hit;
    }
  }
  return null;
}
