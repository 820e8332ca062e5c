import { needCharsMost } from "../bounds/read.ts";
import { after, type CommandLine, keyOf, longestLine } from "./command/line.ts";
import { type LineRead, readLines, withoutPleasantries } from "./command/lines.ts";
import { fold } from "./when/phrase.ts";
import * as words from "./words/command.ts";

/** What an advocate may answer to an invitation or a nudge, one a line. */
export type AdvocateAnswer =
  | { readonly kind: words.PlainAnswer }
  | { readonly kind: "spoke"; readonly with: string | null }
  | { readonly kind: "need"; readonly what: string };

export interface AdvocateAnswers {
  readonly answers: readonly AdvocateAnswer[];
  /** Everything else they wrote, for the seeker to read. */
  readonly rest: string;
}

/** Consent and refusal are read only from lines that say nothing else; whatever is looser goes to the seeker whole. */
export function readAdvocateAnswers(text: string): AdvocateAnswers {
  const { found, rest } = readLines(text, readLine);
  return {
    answers: found.flatMap(({ read }) => read.commands),
    rest: found.length > 0 ? withoutPleasantries(rest) : rest,
  };
}

/** A mail that asks for nothing but help. */
export function asksForHelp(text: string): boolean {
  const isHelp = ({ folded }: CommandLine): boolean => words.plainCommands.help.includes(folded);
  const { found, rest } = readLines(text, (line) => (isHelp(line) ? { commands: [], unclear: null, rest: "" } : null));
  return found.length > 0 && withoutPleasantries(rest) === "";
}

function readLine(line: CommandLine): LineRead<AdvocateAnswer, never> | null {
  const answer = readAnswer(line);
  return answer && { commands: [answer], unclear: null, rest: "" };
}

function readAnswer({ written, folded }: CommandLine): AdvocateAnswer | null {
  if (written.length > longestLine) return null;
  const plain = keyOf(words.advocateAnswers, folded.replaceAll(",", ""));
  if (plain !== null) return { kind: plain };
  const spoke = after(folded, words.spokeWords);
  if (spoke !== null)
    return /^(?:you|him|her|them)?$/.test(spoke) ? null : { kind: "spoke", with: nameAt(written, spoke) };
  const need = after(folded, words.needWords);
  // "Need to run, more tomorrow" asks for nothing.
  if (need === null || need === "" || /^(?:not|less)\b|^to (?!know|see|have)/.test(need)) return null;
  return { kind: "need", what: written.replace(/^\S+?[\s:]+/, "").slice(0, needCharsMost) };
}

const afterName =
  /^(?:about|today|yesterday|this|on|and|at|who|she|he|they|over|in|by|again|uber|heute|gestern|hier|ayer|ontem)$/;

/** The name as they wrote it: of "Spoke with Dana Fox about Jo" it is Dana Fox. */
function nameAt(written: string, spoke: string): string | null {
  const all = written.split(/\s+/);
  const told = all.slice(all.length - spoke.split(" ").length).join(" ");
  const name = /^[^.,;:!?(–—]*/.exec(told)?.[0].trim().split(" ") ?? [];
  const end = name.findIndex((word, i) => afterName.test(fold(word)) || (i > 0 && /^\p{Ll}{4}/u.test(word)));
  return name.slice(0, Math.min(end < 0 ? 4 : end, 4)).join(" ") || null;
}
