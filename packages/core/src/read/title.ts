import type { Language } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { openingPhrases } from "./title/called.ts";
import { calledBy, cleaned, nominative } from "./title/cleaned.ts";
import type { TitleClue } from "./title/clue.ts";
import { isGone, judge } from "./title/judge.ts";
import { titlePhrases } from "./title/phrase.ts";
import type { TitlePhrase } from "./title/phrase.ts";
import { withQualifier } from "./title/qualifier.ts";
import { tokensOf } from "./title/token.ts";

const CONTEXT_CHARS = 90;

/** Just enough to be shown as a guess where nothing better is found. */
export const UNKNOWN_SCORE = 3.1;

export function titleClues(sentences: readonly Sentence[], language: Language): readonly TitleClue[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence.text);
    const known = titlePhrases(tokens, sentence.text, language, sentence.heading === true).map((phrase) =>
      clueOf(phrase, sentence, false),
    );
    const unknown = openingPhrases(tokens, sentence.text, language)
      .filter((phrase) => !known.some((clue) => overlaps(clue, phrase, sentence)))
      .map((phrase) => clueOf(phrase, sentence, true));
    return ownChain([...known, ...unknown], sentence);
  });
}

/** "I was a waiter, then head waiter, bar manager at the Grand": what follows somebody's own post in a list is theirs too. */
function ownChain(clues: readonly TitleClue[], sentence: Sentence): readonly TitleClue[] {
  const out: TitleClue[] = [];
  for (const clue of clues.toSorted((a, b) => a.at - b.at)) {
    const last = out.at(-1);
    const between = last ? sentence.text.slice(last.at + last.title.length - sentence.at, clue.at - sentence.at) : "";
    const chained = clue.role === "bare" && last?.role === "own" && CHAIN.test(between);
    const joined =
      clue.role === "bare" && last?.role === "target" && isLarge(clue) && isLarge(last) && JOINED.test(between);
    out.push(
      chained
        ? { ...clue, role: "own", score: -4 }
        : joined
          ? { ...clue, role: "target", score: Math.min(4, last.score) }
          : clue,
    );
  }
  return out;
}

/** "for Night Auditor and Front Office Supervisor": what is joined to a job by "and", written alike, is one as well. */
const JOINED =
  /^(?:\s(?:roles?|positions?|jobs?|posts?))?\s?(?:,|&|\/|and|und|et|y|e|en|or|oder|ou)\s(?:(?:the|a|an|die|der|eine?|le|la|une?|el|una|o|a|uma?|de|het|een)\s)?$/iu;

function isLarge(clue: TitleClue): boolean {
  return /^\p{Lu}/u.test(clue.title) && clue.title.includes(" ") && !clue.weak && !clue.unknownHead;
}

/** Between two posts of one life: where the first was, and the word that tells of the next. */
const CHAIN =
  /^(?:\s\([^()]{2,60}\)|[^,;]{0,60})?(?:,\s(?:and |und |et |y |e |en )?(?:then|later|now|before that|dann|danach|später|zuletzt|davor|puis|ensuite|luego|después|depois|daarna|toen)?[^,;.!?]{0,12}|\s(?:then|and then|dann|und dann|und|puis|et|luego|y|e|depois|en|daarna)\s[^,;.!?]{0,12})$/iu;

function overlaps(clue: TitleClue, phrase: TitlePhrase, sentence: Sentence): boolean {
  const start = sentence.at + phrase.start;
  return clue.at < sentence.at + phrase.end && start < clue.at + clue.title.length;
}

function clueOf(phrase: TitlePhrase, sentence: Sentence, unknownHead: boolean): TitleClue {
  const wide = withQualifier(phrase, sentence.text);
  const begins = phrase.start + calledBy(phrase.text);
  const before = sentence.text.slice(Math.max(0, begins - CONTEXT_CHARS), begins);
  const after = sentence.text.slice(wide.end, wide.end + CONTEXT_CHARS);
  const narrowAfter = sentence.text.slice(phrase.end, phrase.end + CONTEXT_CHARS);
  const headline = isHeadline(before, after, sentence);
  const { role, score } = isSpokenTo(before, sentence)
    ? { role: "person" as const, score: -4 }
    : judge(before, after, narrowAfter, headline, phrase);
  return {
    title: nominative(cleaned(wide.text), before),
    role,
    score: unknownHead ? Math.min(score, UNKNOWN_SCORE) : score,
    line: sentence.line,
    at: sentence.at + phrase.start,
    evidence: sentence.text.trim().slice(0, 160),
    unknownHead,
    headline,
    weak: phrase.weak,
    gone: isGone(after, narrowAfter),
  };
}

function isHeadline(before: string, after: string, sentence: Sentence): boolean {
  if (GREETING.test(sentence.text)) return false;
  const opens =
    /^\s*(?:[-*•·–>]|\d{1,2}[.)]|\(?[a-d][.)]|(?:job(?: title)?|position|role|post|vacancy|option|stelle|poste|puesto|vaga|functie)?(?:\s?(?:\d|[A-D]))?\s?:)?\s*["'“*]{0,2}$/i.test(
      before,
    );
  return (
    opens &&
    (sentence.alone ? /^[\s"'”*]*(?:$|[-–|:,(/@]|https?:|at\b|in\b|bei\b|chez\b)/.test(after) : /^[,.(–-]/.test(after))
  );
}

/** "Chef, I hear …": whom the letter speaks to. */
function isSpokenTo(before: string, sentence: Sentence): boolean {
  if (GREETED.test(before)) return true;
  return before.trim() === "" && sentence.line <= 2 && sentence.heading !== true && SPOKEN_TO.test(sentence.text);
}

/** "Hi Chef, thanks again" */
const GREETED =
  /^\W*(?:hi|hello|hey|dear|hallo|moin|liebe[rs]?|bonjour|bonsoir|salut|hola|buen[oa]s \p{L}+|querid[oa]|olá|oi|bom dia|beste|dag|hoi|ciao|buongiorno)\s$/iu;

const SPOKEN_TO =
  /^\s*\p{L}{3,12},\s(?:i|we|it|it['’]s|you|just|sorry|this|ich|wir|je|on|nous|me|te|soy|hoy|eu|ik|wij|can|could|do|are)(?![\p{L}])/iu;

const GREETING =
  /^\W*(?:\p{L}{3,12}[, ]{1,2}(?=(?:buen[oa]s|bom dia|boa (?:tarde|noite)|good (?:morning|afternoon|evening)|hola|bonjour)\b))?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|sehr geehrte[rn]?|guten|moin|servus|bonjour|salut|chère?|madame|monsieur|hola|buen[oa]s|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|prezad[oa]|exm[oa]|beste|dag|hoi|geachte)(?![\p{L}])/iu;
