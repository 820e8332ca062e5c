import type { Next, Thread } from "../../thread/thread.ts";
import { firstNameOf, jobInWords, jobOf, peopleOf, silenceOf } from "../describe.ts";
import type { Draft } from "../draft.ts";
import type { Block, Button, Letter } from "../letter.ts";

/** What a letter about one thread needs besides the thread itself. */
export interface Setting {
  readonly now: string;
  readonly zone: string;
  readonly draft: Draft;
  readonly mailto: string;
  readonly threadUrl: string;
  readonly buttons: readonly Button[];
  /** What would help more than another note, for the rung; null where a note is the thing. */
  readonly advice: string | null;
}

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
      { kind: "text", text: opening },
      ...bodyOf(thread, next, setting),
      ...(setting.advice ? [{ kind: "text", text: setting.advice } as const] : []),
      ...(next.cause === "silence" ? [{ kind: "text", text: repliedQuestion(thread) } as const] : []),
      { kind: "buttons", buttons: setting.buttons },
      ...(next.kind === "last-word" ? [] : [answerHint]),
      { kind: "small", text: `The whole story of this thread: ${setting.threadUrl}` },
    ],
  };
}

/** Several threads due on one day: one mail, each with its own words. */
export function digestLetter(
  entries: readonly { readonly thread: Thread; readonly next: Next; readonly setting: Setting }[],
): Letter {
  const opening = `${entries.length} threads want a look today. Here is each, with what you could do.`;
  return {
    subject: `${entries.length} threads to follow up`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...entries.flatMap(({ thread, next, setting }): Block[] => [
        { kind: "heading", text: whoAndWhat(thread) },
        { kind: "text", text: openingOf(thread, next, setting) },
        ...bodyOf(thread, next, setting),
        ...(setting.advice ? [{ kind: "text", text: setting.advice } as const] : []),
        { kind: "buttons", buttons: setting.buttons },
      ]),
      {
        kind: "small",
        text: "To tell me something in words, answer from the thread's page or forward the mail it is about.",
      },
    ],
  };
}

/** They asked to be reminded now. */
export function orderLetter(thread: Thread, setting: Setting): Letter {
  const opening = thread.plain
    ? "You asked me to bring this back now."
    : `You asked me to bring this back now: ${whoAndWhat(thread)}.`;
  const draft: readonly Block[] = thread.plain
    ? []
    : [{ kind: "draft", lead: "In case it is time to write:", text: setting.draft.text, mailto: setting.mailto }];
  return {
    subject: `Re: ${thread.subject}`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...draft,
      { kind: "buttons", buttons: setting.buttons },
      answerHint,
      { kind: "small", text: `The whole story of this thread: ${setting.threadUrl}` },
    ],
  };
}

/** Whether a step is said within the seeker's own conversation. */
export const isWithinConversation = (next: Next): boolean =>
  next.kind === "order" || (next.kind === "nudge" && ["silence", "your-move", "thank-you"].includes(next.cause));

function subjectOf(thread: Thread, next: Next): string {
  const what = jobOf(thread) ?? peopleOf(thread);
  switch (next.cause) {
    case "silence":
    case "your-move":
    case "thank-you":
    case "order":
      return `Re: ${thread.subject}`;
    case "promise-passed":
      return `The day they named has passed: ${what}`;
    case "posting-gone":
      return `The posting is gone: ${what}`;
    case "second-person":
      return `A second person to ask: ${what}`;
    case "gone-quiet":
      return `Letting go of ${what}?`;
  }
}

function openingOf(thread: Thread, next: Next, { now, zone }: Setting): string {
  const silence = silenceOf(thread, now, zone);
  const about = aboutJob(thread);
  const who = peopleOf(thread);
  switch (next.cause) {
    case "silence":
      return next.step > 1
        ? `Still quiet, ${silence} after the last word with ${who}${about}. A second note is fine; this one does not repeat the first.`
        : `Quiet for ${silence}: no answer that I know of from ${who}${about}.`;
    case "your-move":
      return `${who} answered${about}, and the next step is yours. I mention it this once.`;
    case "thank-you":
      return `How did the interview go${about}? A short thank-you this morning is remembered.`;
    case "promise-passed":
      return `${who} named a day${about}, and it has passed. Asking now is fair, and expected.`;
    case "posting-gone":
      return `The posting${about.replace(" about ", " for ")} is no longer on the board. That can mean filled, paused or moved; only they know.`;
    case "second-person":
      return `Three working days without an answer from ${who}${about}. A second person there often knows more, and can say your name inside.`;
    case "gone-quiet":
      return `${who} ${thread.contacts.length > 1 ? "have" : "has"} been silent for ${silence}${about}. It has likely gone quiet for good, and that says nothing about you.`;
    case "order":
      return `You asked me to bring this back now: ${whoAndWhat(thread)}.`;
  }
}

function bodyOf(thread: Thread, next: Next, setting: Setting): readonly Block[] {
  const draft = (lead: string): Block => ({ kind: "draft", lead, text: setting.draft.text, mailto: setting.mailto });
  switch (next.cause) {
    case "silence":
      return [draft("A follow-up you could send, as an answer to your own mail:")];
    case "thank-you":
      return [draft("One you could send:")];
    case "promise-passed":
      return [draft("A way to ask:")];
    case "posting-gone":
      return [draft("A way to ask how it stands:")];
    case "your-move":
      return [];
    case "second-person":
      return [
        {
          kind: "text",
          text: `Who else could it be: the manager of the team, somebody who does the same job, a recruiter of ${thread.company ?? "the company"}, or a friend of a friend. Write to them as to anybody, with me in BCC; I keep both threads under the same job.`,
        },
      ];
    case "gone-quiet":
      return [
        {
          kind: "text",
          text: "What works better than a third note: another person at the same place, or somebody who would speak for you there. And letting go is a decision too; it makes room for the next one.",
        },
        { kind: "text", text: "I will not remind you of this thread again, unless you write in it or start it again." },
      ];
    case "order":
      return [draft("In case it is time to write:")];
  }
}

function repliedQuestion(thread: Thread): string {
  const first = firstNameOf(thread);
  return `Has ${first ?? "somebody"} already written back? I see only what is sent to me, so one tap tells me:`;
}

const aboutJob = (thread: Thread): string => {
  const job = jobInWords(thread);
  return job ? ` about ${job}` : "";
};

const whoAndWhat = (thread: Thread): string => [peopleOf(thread), jobOf(thread)].filter(Boolean).join(" · ");

const answerHint: Block = {
  kind: "text",
  text: "Or answer this mail with a line such as: they replied · snooze till friday · done",
};
