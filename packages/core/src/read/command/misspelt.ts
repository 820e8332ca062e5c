import { distance } from "../when/nearest.ts";
import { fold } from "../when/phrase.ts";
import * as words from "../words/command.ts";
import { type CommandLine } from "./line.ts";

/** Longer lines are sentences, whatever they begin with. */
const mostWords = 6;
const shortestWord = 5;

/**
 * "snoze friday", "replid", "compny: Acme": one or two letters from a command, and otherwise shaped like one. `isTime`
 * also takes a time with a slip in it: of "snoze till fryday" nobody would want a note.
 */
export function looksMeant({ written, folded }: CommandLine, isTime: (text: string) => boolean): boolean {
  const [first = "", ...others] = folded.split(" ");
  if (others.length >= mostWords || folded.length > 60) return false;
  const label = /^([\p{L}]{4,20})\s?:/u.exec(written)?.[1];
  if (label !== undefined) return isNearAny(fold(label), Object.values(words.labels).flat());
  if (isNearAny(folded, wholeLines)) return true;
  if (others.length === 0) return isNearAny(first, withTime);
  if (isOrNear(first, words.closeWords) && isNearAny(others.join(" "), reasons)) return true;
  return isOrNear(first, withTime) && timesIn(others).some(isTime);
}

/** With and without the small word before it, which may be misspelt too: "untill friday". */
const timesIn = (words: readonly string[]): readonly string[] => [
  words.join(" "),
  ...(words.length > 1 && isOrNear(words[0] ?? "", beforeTime) ? [words.slice(1).join(" ")] : []),
];

const beforeTime = ["until", "till"];
const reasons = Object.values(words.closeReasons).flat();
const wholeLines = [...Object.values(words.plainCommands).flat(), ...reasons, ...words.closeWords, ...words.pauseWords];
const withTime = [...words.snoozeWords, ...words.pauseWords, ...words.interviewWords].filter(
  (word) => !word.includes(" "),
);

/** "snoze till friday": the line with its first word put right, where one command alone is near and the time is plain. */
export function nearestLine(line: string): string | null {
  const [first = "", ...others] = line.toLowerCase().trim().split(/\s+/);
  if (others.length === 0 || others.length >= mostWords || !others.every(isPlainTime)) return null;
  const near = withTime.filter((name) => isNearAny(first, [name]));
  const [only, second] = near;
  return only === undefined || second !== undefined ? null : [only, ...others].join(" ");
}

const isPlainTime = (word: string): boolean =>
  /^(?:till|until|on|for|\d{1,2}|days?|weeks?|months?|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word);

const isOrNear = (written: string, names: readonly string[]): boolean =>
  names.includes(written) || isNearAny(written, names);

function isNearAny(written: string, names: readonly string[]): boolean {
  if (written.length < shortestWord - 1) return false;
  const bound = written.length < 8 ? 1 : 2;
  return names.some(
    (name) =>
      name.length >= shortestWord &&
      name[0] === written[0] &&
      Math.abs(name.length - written.length) <= bound &&
      name !== written &&
      !isOtherFormOf(name, written) &&
      distance(name, written) <= bound,
  );
}

/** "Interviewed friday", "offers": a word of its own, and no slip. */
const isOtherFormOf = (name: string, written: string): boolean =>
  ["s", "d", "ed", "er", "ing"].some((ending) => written === name + ending);
