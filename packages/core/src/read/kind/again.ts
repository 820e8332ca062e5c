import { openingCharsMost, introductionCharsMost } from "../../bounds/read.ts";
import { flat, foldedPattern } from "../fold.ts";
import type { Document, Scene } from "../scene.ts";
import { bareSubject, hasReplyPrefix, listTag } from "../subject.ts";
import { PLAINLY_OWN } from "../words/other-matter.ts";
import { OTHER_WORDS, SEARCH_WORDS } from "../words/search-words.ts";
import { SPOKEN_BEFORE } from "../words/spoken-before.ts";

/** Whether the seeker has written before: a conversation is quoted, answered or spoken of. */

const SEARCH = SEARCH_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const OTHER = OTHER_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const PLAIN = PLAINLY_OWN.map(foldedPattern);

const AGAIN = foldedPattern(new RegExp(`\\b(?:${SPOKEN_BEFORE.flatMap(({ ways }) => ways).join("|")})\\b`, "i"));

/** Their words, but of a first letter: "we met at the fair, it was great to talk". */
const FIRST_TIME = foldedPattern(
  /\b(?:we (?:haven't|have not|have never|never) met|you don't know me|we have not spoken|we haven't spoken|my name is|i am writing to apply|i(?:'m| am) applying|please accept this|found your (?:name|address|email)|gave me your|on your panel|at the (?:fair|meetup|conference|dinner|event|panel|open day|career)|your talk)\b/i,
);

export function isAgain(scene: Scene): { readonly value: boolean; readonly sure: boolean; readonly evidence: string } {
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
  const match = AGAIN.exec(fresh.slice(0, openingCharsMost)) ?? AGAIN.exec(flat(scene.subject));
  if (match && !FIRST_TIME.test(fresh.slice(0, introductionCharsMost)))
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
  if (AGAIN.test(fresh.slice(0, openingCharsMost))) return false;
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
export const OLD_THREAD =
  /\b(?:old (?:thread|e-?mail|mail|chain|conversation)|hijack\w*|nothing to do with (?:this|the|that) (?:mail|e-?mail|thread|invoice|order)|different (?:subject|matter|topic)|changing the subject|on another (?:note|matter)|alte[rn]? (?:mail|verlauf|e-mail)|anderes thema|vieux (?:mail|fil)|autre sujet|correo viejo|otro tema|outro assunto|e-?mail antigo|oude mail|ander onderwerp|something (?:quite |completely |totally |entirely )?(?:different|else entirely)|unrelated to (?:this|that|the)|while i have you|etwas (?:ganz|vollig) anderes|tout autre chose|algo (?:muy|completamente|totalmente) distinto|cambiando de tema|mudando de assunto|iets heel anders)\b/i;
