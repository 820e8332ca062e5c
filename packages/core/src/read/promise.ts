import { promiseSentencesMost } from "../bounds/read.ts";
import type { Anchor } from "./day-anchor.ts";
import { ownDay } from "./day-anchor.ts";
import { daysNamed, plainSentence } from "./named-day.ts";
import type { NamedDay } from "./spoken-day.ts";
import type { Language, Read } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import type { PromiseWords } from "./words/promise-words.ts";
import {
  BACK,
  DEADLINE,
  HALF,
  JOINS,
  OF_A_THING,
  ONLY_SMALL,
  ONLY_THEN,
  OPENS_CLAUSE,
  OTHER_THING,
  PROMISES,
  TELLS,
} from "./words/promise-words.ts";

/** The day by which the other side says that they will answer, and the day on which they are back from leave. */

/** Sentence, then who promises, then the day that belongs to it. A question, a condition and a denial promise nothing. */
export function readPromise(text: string, language: Language, anchor: Anchor): Read<string> | null {
  let guess: Read<string> | null = null;
  for (const { text: sentence } of sentencesOf(text).slice(0, promiseSentencesMost)) {
    const read = promiseIn(sentence, language, anchor);
    if (read?.sure) return read;
    guess ??= read;
  }
  return guess;
}

function promiseIn(sentence: string, language: Language, anchor: Anchor): Read<string> | null {
  if (/\?["')\s]*$/.test(sentence)) return null;
  const low = plainSentence(sentence);
  const cues = cuesIn(low);
  if (cues.length === 0) return null;
  const days = daysNamed(sentence, language, anchor).filter(({ day }) => day > ownDay(anchor));
  for (const { at, end, words } of cues) {
    const tied = days.filter((day) => belongs(low, at, end, day, words));
    const last = tied.at(-1);
    if (last) return { value: last.day, sure: isSure(low, at, end, tied), evidence: sentence.trim().slice(0, 160) };
  }
  return null;
}

interface Cue {
  readonly at: number;
  readonly end: number;
  readonly words: PromiseWords;
}

function cuesIn(low: string): readonly Cue[] {
  return Object.values(PROMISES).flatMap((words) =>
    words.cues.flatMap((cue) =>
      [...low.matchAll(cue)].map((match) => ({ at: match.index, end: match.index + match[0].length, words })),
    ),
  );
}

/** Is it the promise's day? It stands inside its words, behind them with nothing else between, or opens the clause. */
function belongs(low: string, from: number, to: number, day: NamedDay, words: PromiseWords): boolean {
  if (words.condition.test(low.slice(0, from))) return false;
  const said = low.slice(Math.max(0, from - 12), Math.max(to, day.at)) + low.slice(day.end, day.end + 10);
  if (words.denied.test(said)) return false;
  if (!TELLS.test(low.slice(from, to)) && ONLY_THEN.test(low.slice(to))) return false;
  if (day.end <= from) return JOINS.test(low.slice(day.end, from)) && OPENS_CLAUSE.test(low.slice(0, day.at));
  if (day.at < from) return false;
  const gap = low.slice(day.end <= to ? from : to, Math.max(day.at, 0));
  if (gap.length > GAP_CHARS || OTHER_THING.test(day.end <= to ? gap.slice(gap.search(/\s/) + 1) : gap)) return false;
  const comma = gap.lastIndexOf(",");
  if (comma >= 0 && day.end > to && !ONLY_SMALL.test(gap.slice(comma))) return false;
  return (
    !OF_A_THING.test(gap) ||
    DEADLINE.test(low.slice(0, day.at)) ||
    /^(?:within|by|in|d'ici|sous)/.test(low.slice(day.at))
  );
}
const GAP_CHARS = 80;

/** "I'll talk to Kim on Monday and then get back to you": the day is that of the talk. */
const BEFORE_MORE = /^ (?:and|und|et|y|e|en)\b/;
/** "We will decide by Friday and get back to you": the day is that of the decision. */
const DECIDES = /\b(?:decide|decision)\b/;

function isSure(low: string, from: number, to: number, days: readonly NamedDay[]): boolean {
  const isBeforeMore = ({ at, end }: NamedDay): boolean =>
    end < to && BEFORE_MORE.test(low.slice(end)) && !DECIDES.test(low.slice(from, at));
  if (days.some(isBeforeMore)) return false;
  const clause = low.slice(Math.max(0, from - 20), from + 90);
  return days.length === 1 && days.every(({ explicit, range }) => explicit && !range) && !HALF.test(clause);
}

/** "On leave from 4 May and back on 2 November": the later one is the return. */
export function readBackOn(text: string, language: Language, anchor: Anchor): Read<string> | null {
  for (const { text: sentence } of sentencesOf(text).slice(0, promiseSentencesMost)) {
    if (!BACK.test(plainSentence(sentence))) continue;
    const low = plainSentence(sentence);
    const last = daysNamed(sentence, language, anchor)
      .filter(({ at }) => !ANSWERED_WITHIN.test(low.slice(at)))
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .at(-1);
    if (last) return { value: last.day, sure: last.explicit, evidence: sentence.trim().slice(0, 160) };
  }
  return null;
}
/** "We answer within 3 days": no absence. */
const ANSWERED_WITHIN = /^(?:within|inside|innerhalb|sous|dentro de|em ate|binnen)\b/;
