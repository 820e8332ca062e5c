import { letterCharsMost } from "../bounds/read.ts";
import { folded } from "../mail/clean.ts";
import { isClosing } from "../mail/closing.ts";
import { fold } from "./when/phrase.ts";
import { answerOpenings, assistantWords, greetings, secondPerson, titles } from "./words/letter.ts";

export interface Names {
  /** The people on the other side, as they are called. */
  readonly contacts: readonly string[];
  readonly seeker: string;
}

const enough = 3;

/**
 * Are the words a letter that was meant for the contact? Mail clients answer the last mail of a conversation, which is
 * our nudge. A greeting by the contact's name decides; else several weaker signs must come together, so that a note
 * ("spoke to Pat, she needs a week") stays a note. In doubt it is a note: that loses nothing.
 */
export function isLetter(rest: string, names: Names): boolean {
  const lines = rest
    .slice(0, letterCharsMost)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const greeted = greetedName(lines[0] ?? "");
  const body = greeted === null ? lines : [(lines[0] ?? "").slice(greeted.end), ...lines.slice(1)];
  const words = folded(body.join(" "))
    .split(" ")
    .filter((word) => word !== "");
  if (words.length < 2) return false;
  if (greeted && isCalled(greeted.name, names.contacts)) return true;
  const signs = [
    greeted !== null,
    lines.slice(1).some(isClosing) || isCalled(lines.at(-1) ?? "", [names.seeker]),
    words.some((word) => secondPerson.includes(word)),
    answerOpenings.some((opening) => fold(body.join(" ")).startsWith(opening)),
    words.length >= 15 || sentencesIn(body.join(" ")) >= 2,
  ].filter(Boolean).length;
  return signs - 2 * Number(words.some((word) => assistantWords.includes(word))) >= enough;
}

/** "Hi Ms Lee, thanks for …": whom the first line greets and where that ends; null where it greets nobody. */
function greetedName(line: string): { readonly name: string; readonly end: number } | null {
  const end = /[,!:–—]/.exec(line)?.index ?? line.length;
  const head = folded(line.slice(0, end));
  const greeting = greetings
    .filter((word) => head === word || head.startsWith(`${word} `))
    .toSorted((a, b) => b.length - a.length)[0];
  if (greeting === undefined || head.split(" ").length > 6) return null;
  const name = head
    .slice(greeting.length)
    .split(" ")
    .filter((word) => word !== "" && !titles.includes(word));
  return { name: name.join(" "), end };
}

/** By first name, last name or both. */
function isCalled(text: string, names: readonly string[]): boolean {
  const called = folded(text)
    .split(" ")
    .filter((word) => word.length > 1);
  if (called.length === 0 || called.length > 4) return false;
  return names.some((name) => {
    const parts = folded(name).split(" ");
    return called.every((word) => parts.includes(word));
  });
}

const sentencesIn = (text: string): number => (text.match(/[.!?](?:\s|$)/g) ?? []).length;
