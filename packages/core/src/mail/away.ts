import { AUTOMATIC_SENTENCES, AWAY_SENTENCES, AWAY_SUBJECTS } from "./away-words.ts";
import { plain } from "./clean.ts";
import { readSubject } from "./subject.ts";

// A notice says it at once; the same words further down are somebody's plans.
const NOTICE_CHARS = 600;
// A notice is short; a letter that mentions a holiday is longer.
const MAX_NOTICE_CHARS = 1_500;

const awaySubjects = Object.values(AWAY_SUBJECTS).flat();
const automaticSentences = Object.values(AUTOMATIC_SENTENCES).flat();
const awaySentences = Object.values(AWAY_SENTENCES);

/** "Automatic reply: …" in any language; a reply prefix before it means a person answers one. */
export function isAwaySubject(subject: string): boolean {
  const { bare, prefix } = readSubject(subject);
  if (prefix === "reply") return false;
  const text = plain(bare);
  return awaySubjects.some((start) => text.startsWith(start) && !/^[\p{L}\d]/u.test(text.slice(start.length)));
}

// "Hi Jo, I'm on leave until the 14th": a person says so; a notice greets nobody by name.
const PERSONAL =
  /^(?:hi|hello|hey|dear|hallo|hello|liebe|lieber|guten tag|sehr geehrte|sehr geehrter|bonjour|cher|chère|hola|estimado|estimada|querido|querida|olá|oi|prezado|prezada|caro|cara|beste|hoi|dag|geachte)\s(?!(?:all|everyone|everybody|sender|there|sir|madam|friend|friends|colleagues?|team|zusammen|damen|kolleg|à tous|madame|monsieur|a todos|todos|todas|relatie|heer|mevrouw|absender|expéditeur|remitente|remetente|afzender|and|und|et|y|e|en)\b)\p{L}/u;

/** "Sam, thanks for this", "Thanks Sam.": said to one person. */
const TO_ONE =
  /^(?:\p{L}{2,20}, (?:thanks|thank you|danke|merci|gracias|obrigad[oa]|bedankt)|(?:thanks|danke|merci|gracias|obrigad[oa]|bedankt),? (?!for |fur |für |pour |por |pel[oa] |voor )\p{L}{2,20}[.,!])/u;

/** Words of an out-of-office notice: says it is automatic, or tells twice of being away in a short mail. */
export function isAwayText(text: string): boolean {
  const words = plain(text);
  if (
    automaticSentences.some((sentence) => words.slice(0, MAX_NOTICE_CHARS).includes(sentence)) &&
    countAway(words) > 0
  )
    return true;
  if (words.length > MAX_NOTICE_CHARS || PERSONAL.test(words) || TO_ONE.test(words)) return false;
  return countAway(words.slice(0, NOTICE_CHARS)) >= 1 && countAway(words) >= 2 && !/\?/.test(words);
}

function countAway(words: string): number {
  return Math.max(0, ...awaySentences.map((list) => list.filter((sentence) => words.includes(sentence)).length));
}
