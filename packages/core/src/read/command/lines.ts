import {
  commandLinesMost as mostLines,
  commandsFoundMost as mostFound,
  commandCharsMost as longestCommand,
} from "../../bounds/read.ts";
import { isClosing } from "../../mail/closing.ts";
import { fold } from "../when/phrase.ts";
import { courtesies } from "../words/command.ts";
import { greetings } from "../words/letter.ts";
import { type CommandLine, commandLine } from "./line.ts";

/** What one line held. With neither commands nor anything unclear it looked meant as a command and is none. */
export interface LineRead<C, U> {
  readonly commands: readonly C[];
  readonly unclear: U | null;
  /** Words of the line that go with the command: "they replied, she is away until May". */
  readonly rest: string;
}

export interface Lines<C, U> {
  readonly found: readonly { readonly line: string; readonly read: LineRead<C, U> }[];
  readonly rest: string;
}

/** A line this long may have been cut by the client in mid-sentence. */
const wrappedChars = 50;

/** Reads each line as a command or, where `read` gives null, as words. */
export function readLines<C, U>(text: string, read: (line: CommandLine) => LineRead<C, U> | null): Lines<C, U> {
  const found: { line: string; read: LineRead<C, U> }[] = [];
  const rest: string[] = [];
  let above = "";
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const isOpen = i < mostLines && found.length < mostFound && line.length <= longestCommand && !goesOn(above);
    const one = isOpen && /^\s*[^\s>]/.test(line) ? read(commandLine(line)) : null;
    if (one) found.push({ line: line.trim().slice(0, 200), read: one });
    const left = one ? one.rest : line;
    if (left !== "" || !one) rest.push(left);
    above = one ? "" : line.trim();
  }
  return {
    found,
    rest: rest
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  };
}

/** "…before I take any other" + "offer": the second line is the end of a sentence. */
const goesOn = (above: string): boolean => above.length >= wrappedChars && !/[.!?:;]["'”’)]*$/.test(above);

/** Nothing, where around commands stand only a greeting, thanks and a name. */
export function withoutPleasantries(rest: string): string {
  const lines = rest.split("\n").filter((line) => line.trim() !== "");
  const isPleasant = (line: string, i: number): boolean =>
    isGreeting(line) || isClosing(line) || isCourtesy(line) || (i === lines.length - 1 && isName(line));
  return lines.length <= 4 && lines.every((line, i) => line.length <= 100 && isPleasant(line, i)) ? "" : rest;
}

const isCourtesy = (line: string): boolean => courtesies.includes(fold(line).replace(/[\s.,!]+$/, ""));
/** One word in any case ("jo"), or up to three that are all written as names: "frobnicate the thing" is a note. */
const isName = (line: string): boolean =>
  /^[-–— ]{0,3}(?:\p{L}[\p{L}'’.-]{0,20}|\p{Lu}[\p{L}'’.-]{0,20}(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|van|von|de|da|der)){1,2})$/u.test(
    line.trim(),
  );

function isGreeting(line: string): boolean {
  const folded = fold(line).replace(/[\s.,!:–-]+$/, "");
  return folded.split(" ").length <= 4 && greetings.some((word) => folded === word || folded.startsWith(`${word} `));
}
