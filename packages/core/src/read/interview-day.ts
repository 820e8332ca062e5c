import { interviewSentencesMost } from "../bounds/read.ts";
import type { Anchor } from "./day-anchor.ts";
import { ownDay } from "./day-anchor.ts";
import { daysNamed, plainSentence } from "./named-day.ts";
import type { NamedDay } from "./spoken-day.ts";
import type { Language, Read } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import { CLOCK, DUE, MEETING, MET } from "./words/meeting-words.ts";

/** The one day that an interview is named for; null where several are offered, or none is named. */

/** A line of this length with a day is one of the days on offer. */
const SLOT_CHARS = 60;

export function readInterviewDay(text: string, language: Language, anchor: Anchor): Read<string> | null {
  const days = sentencesOf(text)
    .slice(0, interviewSentencesMost)
    .flatMap(({ text: sentence }) => meetingDays(sentence, language, anchor).map((day) => ({ ...day, sentence })));
  const [first] = days;
  if (!first || new Set(days.map(({ day }) => day)).size > 1 || days.some(({ range }) => range)) return null;
  const best = days.find(({ sure }) => sure) ?? first;
  return { value: best.day, sure: best.sure, evidence: best.sentence.trim().slice(0, 160) };
}

function meetingDays(
  sentence: string,
  language: Language,
  anchor: Anchor,
): readonly (NamedDay & { readonly sure: boolean })[] {
  const low = plainSentence(sentence);
  const hasClock = CLOCK.test(low);
  if (MET.test(low) || !(MEETING.test(low) || hasClock || low.trim().length <= SLOT_CHARS)) return [];
  const isQuestion = /\?["')\s]*$/.test(sentence);
  return daysNamed(sentence, language, anchor)
    .filter(({ day, explicit, at }) => {
      const isToday = day <= ownDay(anchor);
      return (
        explicit &&
        day >= ownDay(anchor) &&
        (!isToday || (hasClock && MEETING.test(low))) &&
        !DUE.test(low.slice(0, at))
      );
    })
    .map((day) => ({ ...day, sure: MEETING.test(low) || hasClock ? !isQuestion || hasClock : false }));
}
