import { spokenWithCharsMost, pageWordsCharsMost } from "../../bounds/keep.ts";
import { oneLine, visible } from "../../mail/clean.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Ports } from "../port.ts";
import type { AdvocatePressed } from "./button.ts";
import { type Heard, hear } from "./hear.ts";

/** What they may add to a button: with whom, what they need, a word for the seeker. */
export interface Typed {
  readonly who: string;
  readonly words: string;
}

/** A button of a mail or of their page, pressed by its own post. */
export function press(ports: Ports, pressed: AdvocatePressed, typed: Typed, now: string): Promise<Heard> {
  const words = visible(typed.words).trim().slice(0, pageWordsCharsMost);
  const answer = answerOf(pressed.verb, oneLine(typed.who).slice(0, spokenWithCharsMost), oneLine(words));
  return hear(ports, { ...pressed, answer, words, tell: true }, now);
}

function answerOf(verb: AdvocatePressed["verb"], who: string, what: string): AdvocateAnswer {
  switch (verb) {
    case "spoke":
      return { kind: "spoke", with: who || null };
    case "need":
      return { kind: "need", what };
    case "yes":
    case "this-job":
    case "not-now":
    case "never":
    case "portal":
    case "no-news":
    case "step-back":
    case "stop":
      return { kind: verb };
  }
}
