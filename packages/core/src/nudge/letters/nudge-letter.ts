import type { Thread } from "../../thread/thread.ts";
import { firstNameOf, jobOf, peopleOf, silenceOf } from "../describe.ts";
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
}

/**
 * One thread has gone quiet, said within the seeker's own conversation: nothing in it would embarrass anybody if it
 * were quoted to the contact by accident.
 */
export function nudgeLetter(thread: Thread, step: number, setting: Setting): Letter {
  const first = firstNameOf(thread) ?? "them";
  const opening = step > 1 ? secondOpening(thread, setting) : firstOpening(thread, setting);
  return {
    subject: `Re: ${thread.subject}`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "draft",
        lead: "A follow-up you could send, as an answer to your own mail:",
        text: setting.draft.text,
        mailto: setting.mailto,
      },
      {
        kind: "text",
        text: `Has ${first === "them" ? "somebody" : first} already written back? Then one tap is enough:`,
      },
      { kind: "buttons", buttons: setting.buttons },
      answerHint,
      { kind: "small", text: `The whole story of this thread: ${setting.threadUrl}` },
    ],
  };
}

function firstOpening(thread: Thread, { now, zone }: Setting): string {
  const job = jobOf(thread);
  return `Quiet for ${silenceOf(thread, now, zone)}: no answer that I know of from ${peopleOf(thread)}${job ? ` about ${job}` : ""}.`;
}

function secondOpening(thread: Thread, { now, zone }: Setting): string {
  const job = jobOf(thread);
  return `Still quiet, ${silenceOf(thread, now, zone)} after your last mail to ${peopleOf(thread)}${job ? ` about ${job}` : ""}. A second note is fine, and here is one that does not repeat the first.`;
}

const answerHint: Block = {
  kind: "text",
  text: "Or just answer this mail with a line such as: they replied · snooze till friday · done",
};

/** The honest end, outside the conversation: it says what two people would say to each other, not to the contact. */
export function lastWordLetter(thread: Thread, setting: Setting): Letter {
  const job = jobOf(thread);
  const opening = `${peopleOf(thread)} has been silent for ${silenceOf(thread, setting.now, setting.zone)}, after your mail and two follow-ups. It has likely gone quiet for good, and that says nothing about you.`;
  return {
    subject: `Letting go of ${job ?? peopleOf(thread)}?`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "What often works better than a third note: another person at the same place, or somebody who would speak for you there. And letting go is a decision too; it makes room for the next one.",
      },
      { kind: "buttons", buttons: setting.buttons },
      { kind: "text", text: "I will not remind you of this thread again unless you write in it or start it again." },
      { kind: "small", text: `The whole story of this thread: ${setting.threadUrl}` },
    ],
  };
}

/** They asked to be reminded now. */
export function orderLetter(thread: Thread, setting: Setting): Letter {
  const job = thread.plain ? null : jobOf(thread);
  const opening = thread.plain
    ? "You asked me to bring this back today."
    : `You asked me to bring this back today: ${peopleOf(thread)}${job ? `, ${job}` : ""}.`;
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

/** It is the seeker's move, and two working days went by. */
export function yourMoveLetter(thread: Thread, setting: Setting): Letter {
  const opening = `${peopleOf(thread)} wrote to you, and the next step is yours. This is the only reminder about it.`;
  return {
    subject: `Re: ${thread.subject}`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      { kind: "buttons", buttons: setting.buttons },
      answerHint,
      { kind: "small", text: `The whole story of this thread: ${setting.threadUrl}` },
    ],
  };
}

/** Several threads due on one day: one mail, each with its own words. */
export function digestLetter(
  entries: readonly { readonly thread: Thread; readonly setting: Setting }[],
  unproven: number,
): Letter {
  const opening = `${entries.length} threads have gone quiet. Here is each with a follow-up you could send.`;
  return {
    subject: `${entries.length} threads to follow up`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...entries.flatMap(({ thread, setting }): Block[] => [
        { kind: "heading", text: [peopleOf(thread), jobOf(thread)].filter(Boolean).join(" · ") },
        { kind: "text", text: firstOpening(thread, setting) },
        { kind: "draft", lead: "A follow-up you could send:", text: setting.draft.text, mailto: setting.mailto },
        { kind: "buttons", buttons: setting.buttons },
      ]),
      ...(unproven > 0
        ? [
            {
              kind: "small",
              text: `${unproven} mails in your name could not be proven to be yours and were left aside.`,
            } as const,
          ]
        : []),
    ],
  };
}
