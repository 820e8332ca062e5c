import { distance } from "../when/nearest.ts";
import { fold } from "../when/phrase.ts";
import * as words from "../words/command.ts";
import { type CommandLine } from "./line.ts";

/** Longer lines are sentences, whatever they begin with. */
const mostWords = 6;
const shortestWord = 5;

/** "snoze friday", "replid", "compny: Acme": one or two letters from a command, and otherwise shaped like one. */
export function looksMeant({ written, folded }: CommandLine, isTime: (text: string) => boolean): boolean {
  const [first = "", ...others] = folded.split(" ");
  if (others.length >= mostWords || folded.length > 60) return false;
  const label = /^([\p{L}]{4,20})\s?:/u.exec(written)?.[1];
  if (label !== undefined) return isNearAny(fold(label), Object.values(words.labels).flat());
  if (isNearAny(folded, wholeLines)) return true;
  const rest = others.join(" ");
  return isNearAny(first, withTime) && (rest === "" || isTime(rest));
}

const wholeLines = [
  ...Object.values(words.plainCommands).flat(),
  ...Object.values(words.closeReasons).flat(),
  ...words.closeWords,
  ...words.pauseWords,
];
const withTime = [...words.snoozeWords, ...words.pauseWords, ...words.interviewWords].filter(
  (word) => !word.includes(" "),
);

function isNearAny(written: string, names: readonly string[]): boolean {
  if (written.length < shortestWord - 1) return false;
  const bound = written.length < 8 ? 1 : 2;
  return names.some(
    (name) =>
      name.length >= shortestWord &&
      name[0] === written[0] &&
      Math.abs(name.length - written.length) <= bound &&
      name !== written &&
      distance(name, written) <= bound,
  );
}
