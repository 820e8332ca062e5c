import { bareSubject } from "../../read/subject.ts";
import type { Cause, Next, Thread } from "../../thread/thread.ts";
import { isSeekersMove } from "../../thread/standing.ts";
import { jobOf, peopleOf } from "../describe.ts";
import type { Block, Letter } from "../letter.ts";
import { doing } from "./nudge-doing.ts";
import { hintOf } from "./nudge-hint.ts";
import { openingOf } from "./nudge-opening.ts";
import type { Setting } from "./nudge-setting.ts";

/**
 * What is said about one thread whose time has come. Within the conversation nothing would embarrass anybody if it
 * were quoted to the contact by accident; what is harder to hear has a subject of its own.
 */
export function nudgeLetter(thread: Thread, next: Next, setting: Setting): Letter {
  const opening = openingOf(thread, next, setting);
  return {
    subject: subjectOf(thread, next),
    preview: opening,
    blocks: [
      ...bodyOf(thread, next, setting),
      { kind: "buttons", buttons: setting.buttons },
      { kind: "text", text: hintOf(thread, next.cause) },
      { kind: "link", label: "The whole story of this thread", url: setting.threadUrl },
    ],
  };
}

/** The opening, what to do, and the words to do it with. */
export function bodyOf(thread: Thread, next: Next, setting: Setting): readonly Block[] {
  const advice: readonly Block[] =
    setting.advice && !thread.undeliveredTo ? [{ kind: "text", text: setting.advice }] : [];
  return [{ kind: "text", text: openingOf(thread, next, setting) }, ...doing(thread, next, setting), ...advice];
}

function subjectOf(thread: Thread, next: Next): string {
  const what = jobOf(thread) ?? peopleOf(thread);
  switch (next.cause) {
    case "silence":
    case "your-move":
    case "thank-you":
    case "order":
      return withinSubject(thread);
    case "promise-passed":
      return `The day they named has passed: ${what}`;
    case "posting-gone":
      return `The posting is gone: ${what}`;
    case "second-person":
      return `A second person to ask: ${what}`;
    case "gone-quiet":
      return `Let go of ${what}?`;
  }
}

/** Theirs, known prefixes stripped, one "Re:" before it. */
export const withinSubject = (thread: Thread): string => `Re: ${bareSubject(thread.subject)}`.trim();

/** An order that runs out while the move is the seeker's is about their answer. */
export const turnOf = (thread: Thread, next: Next): Cause =>
  next.cause === "order" && isSeekersMove(thread) ? "your-move" : next.cause;

/** Whether a step is said within the seeker's own conversation. */
export const isWithinConversation = (next: Next): boolean =>
  next.kind === "order" || (next.kind === "nudge" && ["silence", "your-move", "thank-you"].includes(next.cause));
