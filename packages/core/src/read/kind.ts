import type { Automatic } from "../mail/automatic.ts";
import type { JobClues } from "./job.ts";
import { readOutcome } from "./outcome.ts";
import type { Kind, Outcome, Read } from "./reading.ts";
import type { Document, Scene } from "./scene.ts";
import { isRobot } from "./party.ts";
import { bareSubject, hasReplyPrefix, listTag } from "./subject.ts";
import { flat, foldedPattern } from "./fold.ts";
import { hasSign } from "./search-sign.ts";
import { ANSWERS_APPLICANT, APPLIES_THEMSELVES, MATTERS, PLAINLY_OWN } from "./words/other-matter.ts";
import { NOT_OWN_SEARCH, OTHER_MATTER, OTHER_WORDS, OWN_SEARCH_WORDS, SEARCH_WORDS } from "./words/search-words.ts";

const SEARCH = SEARCH_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const OTHER = OTHER_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const OWN_SEARCH = OWN_SEARCH_WORDS.map(foldedPattern);
const ELSEWHERE = OTHER_MATTER.map(foldedPattern);
const ANOTHER = MATTERS.map((matter) => ({ ...matter, words: foldedPattern(matter.words) }));
const PLAIN = PLAINLY_OWN.map(foldedPattern);
const ANSWERS = ANSWERS_APPLICANT.map(foldedPattern);
const FOREIGN = NOT_OWN_SEARCH.map(foldedPattern);

/** What kind of mail it is: who wrote, whether a conversation exists, and whether it is about the search at all. */

const AGAIN = foldedPattern(
  /\b(?:follow(?:ing)?[- ]?up|following on|just checking in|checking in|circling back|circle back|bump(?:ing)? this|floating this|nudg(?:e|ing)|chas(?:e|ing) (?:up|this)|(?:haven't|have not|hadn't|not) heard (?:back|from|anything|yet|any)|still nothing|as (?:promised|discussed|agreed) (?:on|in|last|yesterday|earlier|by|over)|since we (?:last )?spoke|(?:my|our) (?:last|previous|earlier|first) (?:e-?mail|mail|message|note|letter|call|conversation)|i (?:wrote|emailed|mailed|sent you) (?:you |to you )?(?:on|last|a (?:week|few|couple)|two|three|earlier|in|back)|(?:wrote|written) to you (?:last|on|a|two|earlier|before)|any (?:news|update|word)|thank(?:s| you)(?: so much| again| very much)? for (?:(?:\w+ )?(?:your|the) (?:time (?:today|yesterday|on|this|last)|conversation|chat|interview|call|meeting|tour|visit)|meeting|seeing|talking|speaking|having|walking|letting|inviting|showing|taking the time|making (?:the )?time|coming|today|yesterday|this (?:morning|afternoon|evening))|it was (?:great|good|lovely|nice|a pleasure) (?:to (?:meet|talk|speak|chat|see)|meeting|talking|speaking|chatting|seeing)|great (?:meeting|talking|speaking|chatting)|(?:i(?:'d| would)? (?:like to|want to|need to|have to|must|am|'m) (?:going to )?|to )?withdraw(?:ing)? (?:my|from)|take myself out of|of course i forgot|forgot (?:to attach|the attachment)|this time\b|(?:put|putting|say|send(?:ing)?|wanted to (?:put|send|say)) (?:my |you )?thanks\b|thank(?:s| you) for (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:my|the) last (?:two|three|few) (?:e-?mails|mails|notes|messages|letters)|(?:second|third|fourth) (?:time lucky|attempt|e-?mail|mail|note|try)|same question as|i(?: had|'d)? asked you (?:on|last|in)|i (?:mailed|sent|submitted|posted|handed in|dropped off|applied|wrote)\b.{0,100}\b(?:neither|no (?:receipt|reply|answer|word|response|news)|not (?:had|heard|received)|without (?:a |any )?(?:reply|answer|word|response)|nothing (?:since|back)|still (?:waiting|nothing))|thank(?:s| you)(?: both| all| again)? for (?:an?|the|your) (?:\w+ ){0,2}(?:hour|hours|morning|afternoon|day|evening|welcome|walk|tour|lunch|coffee) (?:yesterday|today|on|last|this)|(?:keine|noch keine) (?:antwort|ruckmeldung|eingangsbestatigung|nachricht) (?:erhalten|bekommen|gehort)|(?:bisher|seither|seitdem) (?:nichts|keine)|(?:sans|pas (?:recu|eu) de) (?:reponse|retour|nouvelles)|no he (?:recibido|tenido) (?:respuesta|noticias|contestacion)|nao (?:recebi|tive|obtive) (?:resposta|retorno|noticias)|(?:nog )?(?:geen|niets) (?:reactie|antwoord|bericht|meer gehoord|gehoord)|(?:as|since) you (?:asked|requested|suggested) (?:on|last|at|when|in)|a (?:gentle|quick|friendly|small) reminder|re-?sending|application from|nachfassen|noch ?mal(?:s)? (?:melden|nachfragen|schreiben)|wie besprochen|wie vereinbart|meine (?:letzte )?(?:e-?mail|nachricht|bewerbung) vom|(?:danke|vielen dank) für das (?:\w+ )?gespräch|je (?:me permets de )?(?:revenir (?:vers|sur|aupres)|reviens (?:vers|sur|aupres)|relance)|relance|suite à (?:notre|mon|ma)|merci (?:pour|de) (?:notre|votre) (?:entretien|échange|accueil|appel)|retomo|le escribí|te escribí|como (?:quedamos|hablamos|comentamos)|seguimiento|gracias por (?:la (?:entrevista|charla|reunión)|recibirme|atenderme)|conforme (?:combinado|falamos)|retornando|obrigad[oa] pela (?:entrevista|conversa)|alguma novidade|zoals (?:besproken|afgesproken|beloofd)|nog even|bedankt voor (?:het gesprek|je tijd|gisteren|vandaag)|kom ik terug op|mijn (?:vorige|eerdere) (?:mail|bericht))\b/i,
);

/** Their words, but of a first letter: "we met at the fair, it was great to talk". */
const FIRST_TIME = foldedPattern(
  /\b(?:we (?:haven't|have not|have never|never) met|you don't know me|we have not spoken|we haven't spoken|my name is|i am writing to apply|i(?:'m| am) applying|please accept this|found your (?:name|address|email)|gave me your|on your panel|at the (?:fair|meetup|conference|dinner|event|panel|open day|career)|your talk)\b/i,
);

/** Mail sent to the assistant is mostly about the search: what says little still is, as a guess, if it has any sign of it. */
const OTHER_BELOW = -1.4;
/** Below this nothing certain was found, and one sign at least is asked for. */
const SIGN_BELOW = 1;

export function readKind(scene: Scene, automatic: Automatic, clues: JobClues): Read<Kind> {
  const about = searchPoints(scene, clues);
  if (automatic.kind !== "human") return automaticKind(automatic, about);
  if (scene.by !== "seeker") return fromOther(scene, about);
  if (about.points < OTHER_BELOW)
    return { value: "other", sure: about.points <= -2.5 && about.asked < 0.6, evidence: about.evidence };
  if (about.points < SIGN_BELOW && about.asked < 0.5 && !hasSign(scene, clues))
    return { value: "other", sure: false, evidence: scene.subject };
  const again = isAgain(scene);
  return {
    value: again.value ? "follow_up" : "outreach",
    sure: again.sure && about.points >= (again.value ? 1.5 : 2) && isOwnSearch(scene, clues, about.points),
    evidence: again.evidence || about.evidence,
  };
}

function automaticKind(automatic: Exclude<Automatic, { kind: "human" }>, about: About): Read<Kind> {
  const sure = automatic.by === "part" || automatic.by === "header";
  switch (automatic.kind) {
    case "complaint":
      return { value: "other", sure, evidence: automatic.by };
    case "bounce":
    case "auto_reply":
      return { value: automatic.kind, sure: true, evidence: automatic.by };
    case "acknowledgement":
      return { value: automatic.kind, sure: sure || about.points >= 4, evidence: about.evidence };
    case "automatic":
      return { value: about.points >= 6 ? "acknowledgement" : "other", sure: false, evidence: about.evidence };
  }
}

interface About {
  readonly points: number;
  /** Signs that it is about work for the seeker, beside which no other matter is certain. */
  readonly asked: number;
  readonly evidence: string;
}

/** Work for pay that the seeker looks for is named as such: an opening that was found, or words only a seeker writes. */
function isOwnSearch(scene: Scene, clues: JobClues, points: number): boolean {
  const fresh = flat(`${scene.subject} \u00b6 ${scene.documents[0].text}`);
  const own = flat(
    scene.documents
      .filter((document) => document.role === "history")
      .map((document) => document.text)
      .join(" \u00b6 "),
  );
  const found =
    clues.postings.length > 0 ||
    clues.references.some((one) => one.labelled) ||
    clues.titles.some(
      (clue) => !clue.unknownHead && clue.score >= (clue.place === "subject" ? 3 : 4) && clue.title.length > 5,
    );
  const said = OWN_SEARCH.some((frame) => frame.test(fresh) || frame.test(own));
  if (ELSEWHERE.some((frame) => frame.test(fresh))) return false;
  const doubtful = OTHER.some(([word, weight]) => weight >= 2 && word.test(fresh));
  return doubtful ? found && said : found || said || points >= 7;
}

/** New jobs that a board found are nobody's answer. */
const ALERT =
  /\b(?:job alerts?|new jobs (?:for|matching|in|near|from|posted|today|this week)|jobs? (?:for you|matching|you may)|new matches|recommended (?:jobs|for you)|\d+ new [\w /-]{3,40} jobs|\d+\+? (?:\w+ ){0,3}jobs in \w+|you created the alert|neue (?:jobs|stellen)|passende (?:jobs|stellen)|stellenangebote für|nouvelles offres|offres? (?:pour vous|correspondant)|nuevas ofertas|ofertas para ti|novas vagas|vagas para você|nieuwe vacatures)\b/i;

/** Few words of a search, and yet a yes or a no about one. A time to come by is also how a dentist writes. */
function saysOutcome(scene: Scene, about: About): boolean {
  if (about.points < OUTCOME_ABOVE) return false;
  const outcome = outcomeIn(scene);
  return outcome !== null && outcome !== "interview";
}

function outcomeIn(scene: Scene): Outcome | null {
  return readOutcome(scene.documents[0].text, false).value;
}

const OUTCOME_ABOVE = -2.5;

function fromOther(scene: Scene, about: About): Read<Kind> {
  const robot = scene.from !== null && isRobot(scene.from.email);
  if (
    ALERT.test(`${scene.subject} ${scene.documents[0].text.slice(0, 2_000)}`) &&
    !scene.documents.some((document) => document.by === "seeker" && document.role === "history")
  )
    return { value: "other", sure: false, evidence: scene.subject };
  if (robot)
    return { value: about.points >= 6 ? "acknowledgement" : "other", sure: false, evidence: scene.from?.email ?? "" };
  const bulk =
    (scene.mail.headers.has("list-unsubscribe") ||
      /unsubscribe|abmelden|se désabonner|darse de baja|uitschrijven/i.test(
        scene.documents[0].signature + scene.documents[0].text.slice(-600),
      )) &&
    scene.passed !== null;
  const known = scene.documents.some((document) => document.by === "seeker" && document.role === "history");
  if (bulk && !known && about.points < 6) return { value: "other", sure: false, evidence: about.evidence };
  if (about.points < 0 && !((known || about.asked >= 1) && about.points > -2) && !saysOutcome(scene, about))
    return {
      value: "other",
      sure: about.points < -2.5 && about.asked < 0.6 && !outcomeIn(scene),
      evidence: about.evidence,
    };
  return { value: "reply", sure: about.points >= 1.5, evidence: scene.from?.email ?? scene.fromName };
}

/** Positive: about the search. The job that was found weighs most. */
export function searchPoints(scene: Scene, clues: JobClues): About {
  const [fresh, ...older] = scene.documents;
  const recent = flat(`${scene.subject} \u00b6 ${fresh.text}`);
  const past = flat(older.map((document) => `${document.subject} \u00b6 ${document.text}`).join(" \u00b6 "));
  const evidence: string[] = [];
  const sum = (words: typeof SEARCH, text: string): number =>
    words.reduce((total, [word, weight]) => {
      const match = word.exec(text);
      if (match && evidence.length < 4) evidence.push(match[0]);
      return match ? total + weight : total;
    }, 0);
  const foreign = scene.by === "seeker" ? FOREIGN.filter((frame) => frame.test(recent)).length * 7 : 0;
  const asked = askedForWork(scene, recent, past, clues);
  const doubt = asked >= 2 ? 0.3 : asked >= 1.5 ? 0.6 : 1;
  const matters = elsewhere(scene, recent, past, asked);
  // "Something else entirely": what the thread was about no longer counts.
  const leftBehind = asked >= 1 && OLD_THREAD.test(recent);
  const points =
    sum(SEARCH, recent) +
    (matters > 0 || foreign > 0 ? 0 : Math.min(3, asked)) +
    Math.min(6, sum(SEARCH, past) * 0.8) -
    (leftBehind ? 0 : sum(OTHER, recent) * 1.1 * doubt + Math.min(4, sum(OTHER, past) * 0.5)) +
    openingPoints(clues, matters >= 3 && asked < 1) -
    foreign -
    matters;
  return { points, asked, evidence: evidence.join(", ") };
}

/** The opening that was found; a part in a play and an office in a club are none. */
function openingPoints(clues: JobClues, doubtful: boolean): number {
  const posting = clues.postings.length > 0 ? 5 : 0;
  if (doubtful) return posting;
  const target = clues.titles.filter((clue) => clue.role === "target" && clue.score >= 4);
  return (
    posting +
    (target.some((clue) => clue.document <= 0) ? 3.5 : target.length > 0 ? 2 : 0) +
    (clues.titles.some((clue) => clue.place === "subject" && clue.score >= 4 && !clue.unknownHead) ? 1.5 : 0)
  );
}

/**
 * Another matter weighs as much as it is spoken of, and little where the letter plainly asks for work: a nanny's letter speaks of
 * children, a parent's of a trial.
 */
function elsewhere(scene: Scene, recent: string, past: string, asked: number): number {
  const own = scene.by === "seeker";
  const mentioned = (text: string): typeof ANOTHER =>
    ANOTHER.filter((matter) => (own || matter.either) && matter.words.test(text));
  const weigh = (matters: typeof ANOTHER): number => matters.reduce((total, matter) => total + matter.weight, 0);
  const fresh = mentioned(recent);
  const applicant = isApplicant(scene);
  const standing = weigh(fresh.filter((matter) => matter.stands)) + (applicant ? 12 : 0);
  const rest = weigh(fresh.filter((matter) => !matter.stands)) + Math.min(4, weigh(mentioned(past)) * 0.5);
  return Math.min(20, standing + rest * (asked >= 2 ? 0.15 : asked >= 1 ? 0.25 : asked > 0 ? 0.9 : 1));
}

/** Who is written to had asked the writer for work; a quoted letter without its sender may be the seeker's own. */
function isApplicant(scene: Scene): boolean {
  const theirs = scene.documents.filter(
    (document) =>
      document.role === "history" &&
      document.by === "contact" &&
      scene.to.some((one) => one.email === document.from?.email),
  );
  return theirs.some((document) => APPLICANT.test(flat(document.text.slice(0, 4_000))));
}
const APPLICANT = foldedPattern(APPLIES_THEMSELVES);

/** How many signs there are that the letter is about work for the seeker: their words, a posting, an opening by name, the talk before. */
function askedForWork(scene: Scene, recent: string, past: string, clues: JobClues): number {
  const named = clues.titles.some(
    (clue) => clue.role === "target" && !clue.unknownHead && clue.score >= 4 && clue.title.length > 5,
  );
  const count = (frames: readonly RegExp[], text: string): number => frames.filter((frame) => frame.test(text)).length;
  const own = scene.by === "seeker";
  return (
    count(own ? PLAIN : [...PLAIN, ...ANSWERS], recent) +
    (count([...PLAIN, ...ANSWERS], past) > 0 ? (own ? 0.8 : 1) : 0) +
    (named ? 0.5 : 0) +
    (clues.postings.length > 0 ? 2 : 0)
  );
}

function isAgain(scene: Scene): { readonly value: boolean; readonly sure: boolean; readonly evidence: string } {
  const history = scene.documents.filter((document) => document.role === "history");
  const fresh = flat(scene.documents[0].text);
  const list =
    /(?:-l|list|announce|discuss|group)$/i.test(listTag(scene.subject) ?? "") || /\boff[- ]list\b/i.test(fresh);
  // Quote signs alone may be the advertisement that the letter answers.
  const answers = scene.mail.inReplyTo !== null || hasReplyPrefix(scene.subject);
  const answersContact = history.some(
    (document) => document.by === "contact" && (answers || document.from !== null || document.fromName !== ""),
  );
  const ownBefore = history.some((document) => document.by === "seeker");
  if (list && !ownBefore) return { value: false, sure: true, evidence: scene.subject };
  if (answersContact || ownBefore) {
    if (isNewMatter(scene, history, fresh)) return { value: false, sure: false, evidence: scene.subject };
    const passedOn = scene.documents.length > 1 && /^\s*(?:fwd?|fw|wg|tr|rv|enc)\s*:/i.test(scene.subject);
    return passedOn && !ownBefore
      ? { value: false, sure: false, evidence: scene.subject }
      : { value: true, sure: true, evidence: scene.subject };
  }
  const linked = !scene.passed && (scene.mail.inReplyTo !== null || scene.mail.references.length > 0);
  if (linked) return { value: true, sure: hasReplyPrefix(scene.subject), evidence: scene.subject };
  const match = AGAIN.exec(fresh.slice(0, 4_000)) ?? AGAIN.exec(flat(scene.subject));
  if (match && !FIRST_TIME.test(fresh.slice(0, 1_200)))
    return {
      value: true,
      sure: /follow|checking|promised|discussed|wrote|heard|last|previous|thank/i.test(match[0]),
      evidence: match[0],
    };
  if (hasReplyPrefix(scene.subject)) return { value: false, sure: false, evidence: scene.subject };
  return { value: false, sure: match === null, evidence: "" };
}

/** An old thread about something else is taken up to ask for work: what it quotes is another business, the new words are not. */
function isNewMatter(scene: Scene, history: readonly Document[], fresh: string): boolean {
  if (AGAIN.test(fresh.slice(0, 4_000))) return false;
  const past = flat(history.map((document) => `${document.subject} \u00b6 ${document.text}`).join(" \u00b6 "));
  const weigh = (words: typeof SEARCH, text: string): number =>
    words.reduce((total, [word, weight]) => total + (word.test(text) ? weight : 0), 0);
  const elsewhere = weigh(OTHER, `${bareSubject(scene.subject)} ${past}`) > 0 || OLD_THREAD.test(fresh);
  return (
    elsewhere &&
    weigh(SEARCH, `${bareSubject(scene.subject)} ${past}`) === 0 &&
    (weigh(SEARCH, fresh) >= 2 || PLAIN.some((frame) => frame.test(fresh)))
  );
}
const OLD_THREAD =
  /\b(?:old (?:thread|e-?mail|mail|chain|conversation)|hijack\w*|nothing to do with (?:this|the|that) (?:mail|e-?mail|thread|invoice|order)|different (?:subject|matter|topic)|changing the subject|on another (?:note|matter)|alte[rn]? (?:mail|verlauf|e-mail)|anderes thema|vieux (?:mail|fil)|autre sujet|correo viejo|otro tema|outro assunto|e-?mail antigo|oude mail|ander onderwerp|something (?:quite |completely |totally |entirely )?(?:different|else entirely)|unrelated to (?:this|that|the)|while i have you|etwas (?:ganz|vollig) anderes|tout autre chose|algo (?:muy|completamente|totalmente) distinto|cambiando de tema|mudando de assunto|iets heel anders)\b/i;
