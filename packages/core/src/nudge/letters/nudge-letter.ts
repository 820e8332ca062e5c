import { localDay, longDay } from "../../calendar.ts";
import { bareSubject } from "../../read/subject.ts";
import type { Cause, Next, Thread } from "../../thread/thread.ts";
import { isAtLeast, isSeekersMove } from "../../thread/transition.ts";
import {
  aboutOf,
  firstNameOf,
  interviewAhead,
  isQuietSinceInterview,
  isToConfirm,
  jobOf,
  nameOf,
  peopleOf,
  silenceOf,
  whoOf,
} from "../describe.ts";
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
  /** Where an answer about this thread goes: a digest has one for each. */
  readonly answerTo: string;
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
      ...bodyOf(thread, next, setting),
      { kind: "buttons", buttons: setting.buttons },
      { kind: "text", text: hintOf(thread, next.cause) },
      { kind: "link", label: "The whole story of this thread", url: setting.threadUrl },
    ],
  };
}

/** Several threads due on one day: one mail, each with its own words. */
export function digestLetter(due: readonly Entry[]): Letter {
  const entries = due.map((entry, i) => withAdviceOnce(entry, due.slice(0, i)));
  const names = entries.map(({ thread }) => whoOf(thread));
  const many = `${numbers[entries.length] ?? entries.length} threads`;
  const isEnd = entries.every(({ next }) => next.cause === "gone-quiet");
  const opening = isEnd
    ? `${many} have been silent for long. Each has a kind way to end it.`
    : `${many} want a look today. Each has what you could do.`;
  return {
    subject: `${isEnd ? "Let go?" : "To follow up today:"} ${inARow(names)}`,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...entries.flatMap((entry, i) =>
        i < wholeEntries ? entryBlocks(entry) : entryBlocks(entry).map((block) => lighter(block, entry.setting)),
      ),
      {
        kind: "small",
        text: "An answer to this mail itself can't tell which thread it is about; only stop all, pause and resume work here.",
      },
    ],
  };
}

/**
 * Gmail shows the first 102 KB of a mail: from here on links take the place of buttons, and
 * drafts are without reasons and link.
 */
const wholeEntries = 8;

const entryBlocks = ({ thread, next, setting }: Entry): readonly Block[] => [
  { kind: "heading", text: nameOf(thread) },
  ...bodyOf(thread, next, setting),
  { kind: "buttons", buttons: setting.buttons },
  {
    kind: "link",
    label: "Answer about this one by mail",
    url: `mailto:${setting.answerTo}?subject=${encodeURIComponent(`Re: ${nameOf(thread)}`.slice(0, 100).toWellFormed())}`,
  },
];

function lighter(block: Block, { draft }: Setting): Block {
  if (block.kind === "buttons") return { ...block, small: true };
  return block.kind === "draft" ? { ...block, text: draft.short, mailto: null, small: true } : block;
}

interface Entry {
  readonly thread: Thread;
  readonly next: Next;
  readonly setting: Setting;
}

/** What is worth reading once tires when it stands under each thread; after a referral it is about that person. */
function withAdviceOnce(entry: Entry, above: readonly Entry[]): Entry {
  const isGeneral = ({ thread }: Entry): boolean => thread.rung !== "referred";
  const isSaid = isGeneral(entry) && above.some((other) => isGeneral(other) && other.setting.advice !== null);
  return isSaid ? { ...entry, setting: { ...entry.setting, advice: null } } : entry;
}

/** They asked to be reminded now. */
export function orderLetter(thread: Thread, setting: Setting): Letter {
  const opening = orderOpening(thread, setting);
  return {
    subject: withinSubject(thread),
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...(thread.plain || thread.closed ? [] : orderDraft(thread, setting)),
      { kind: "buttons", buttons: setting.buttons },
      { kind: "text", text: thread.plain ? plainHint : hintOf(thread, isSeekersMove(thread) ? "your-move" : "order") },
      { kind: "link", label: "The whole story of this thread", url: setting.threadUrl },
    ],
  };
}

function orderOpening(thread: Thread, { now, zone }: Setting): string {
  if (thread.plain) return "You asked me to bring this back now.";
  const day = interviewAhead(thread, now, zone);
  const ahead = day === null ? "" : ` The interview is on ${longDay(day, localDay(now, zone))}.`;
  return `You asked me to bring this back now: ${nameOf(thread)}.${ahead}`;
}

/** Before an interview there is nothing to ask, and at most its day to confirm. */
function orderDraft(thread: Thread, setting: Setting): readonly Block[] {
  if (isSeekersMove(thread)) return yourMoveDraft(thread, setting, "If you have not confirmed the day yet:");
  if (interviewAhead(thread, setting.now, setting.zone) !== null) return [];
  return [draftBlock("In case it is time to write:", thread, setting)];
}

function yourMoveDraft(thread: Thread, setting: Setting, confirmLead: string): readonly Block[] {
  if (thread.undeliveredTo) return [];
  const lead = isToConfirm(thread, setting.now, setting.zone) ? confirmLead : yourLead(thread);
  return [{ ...draftBlock(lead, thread, setting), isAnswer: thread.lastReceivedAt !== null }];
}

/** An order that runs out while the move is the seeker's is about their answer. */
export const turnOf = (thread: Thread, next: Next): Cause =>
  next.cause === "order" && isSeekersMove(thread) ? "your-move" : next.cause;

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
const withinSubject = (thread: Thread): string => `Re: ${bareSubject(thread.subject)}`.trim();

/** The opening, what to do, and the words to do it with. */
function bodyOf(thread: Thread, next: Next, setting: Setting): readonly Block[] {
  const advice: readonly Block[] =
    setting.advice && !thread.undeliveredTo ? [{ kind: "text", text: setting.advice }] : [];
  return [{ kind: "text", text: openingOf(thread, next, setting) }, ...doing(thread, next, setting), ...advice];
}

function openingOf(thread: Thread, next: Next, setting: Setting): string {
  const { now, zone } = setting;
  const silence = silenceOf(thread, now, zone);
  const about = aboutOf(thread);
  const who = whoOf(thread);
  switch (next.cause) {
    case "silence":
      if (isQuietSinceInterview(thread, now, zone))
        return `It is ${silence} since the interview${about.replace(" about ", " for ")}, and I know of no news from ${who} yet. To ask is fair.`;
      if (next.step > 1 && isConfirmedAlone(thread))
        return `Still quiet, ${silence} after your application${about.replace(" about ", " for ")} was confirmed. A second note is fine; it is shorter than the first.`;
      return next.step > 1
        ? `Still quiet, ${silence} after ${lastMail(thread, who)}${about}. A second note is fine; it is shorter than the first.`
        : `Quiet for ${silence}: as far as I know, no answer from ${who}${about}.`;
    case "your-move":
      return yourMove(thread, who, about, { now, zone });
    case "thank-you":
      return `How did the interview${about.replace(" about ", " for ")} go? A short thank-you today is remembered.`;
    case "promise-passed":
      return `${who} named ${dayNamed(thread, now, zone)} for an answer${about}, and it has passed. To ask now is fair, and expected.`;
    case "posting-gone":
      return `The posting${about.replace(" about ", " for ")} is no longer on the board. It may be filled, paused or moved; only they know.`;
    case "second-person":
      return `Three working days without an answer from ${who}${about}. A second person there often knows more, and can say your name inside.`;
    case "gone-quiet":
      return `${who} ${thread.contacts.length > 1 ? "have" : "has"} been silent for ${silence}${about}. It has likely gone quiet for good, and that says nothing about you.`.replace(
        /^them has/,
        "They have",
      );
    case "order":
      return orderOpening(thread, setting);
  }
}

/** From whom the newest mail was, as far as it is known. */
const lastMail = ({ lastOwnAt, lastReceivedAt }: Thread, who: string): string =>
  (lastOwnAt ?? "") >= (lastReceivedAt ?? "") ? `your last mail to ${who}` : `the last mail from ${who}`;

/** An application by form: all that is known is that a machine has confirmed it. */
const isConfirmedAlone = ({ newestOwnId, acknowledgedAt, lastReceivedAt }: Thread): boolean =>
  newestOwnId === null && acknowledgedAt !== null && lastReceivedAt === null;

function yourMove(thread: Thread, who: string, about: string, { now, zone }: Pick<Setting, "now" | "zone">): string {
  if (thread.undeliveredTo)
    return `Your mail to ${thread.undeliveredTo} never arrived, so nobody has read it yet. Another address, or another person there, is the next step.`;
  if (isAtLeast(thread.rung, "offer"))
    return `There is an offer${about.replace(" about ", " for ")}, and the next step is yours. I mention it this once.`;
  const day = interviewAhead(thread, now, zone);
  if (day !== null && isToConfirm(thread, now, zone))
    return `${who} named ${longDay(day, localDay(now, zone))} for an interview${about.replace(" about ", " for ")}. If you have not confirmed it yet, one line does. I mention it this once.`;
  const answered = thread.lastReceivedAt === null ? "" : `${who} answered${about}, and `;
  return `${answered || "Here "}the next step is yours. I mention it this once.`;
}

function doing(thread: Thread, next: Next, setting: Setting): readonly Block[] {
  const draft = (lead: string) => draftBlock(lead, thread, setting);
  switch (next.cause) {
    case "silence":
      return [draft(leadFor(thread, next.step))];
    case "thank-you":
      return [draft("One you could send:")];
    case "promise-passed":
      return [draft("A way to ask:")];
    case "posting-gone":
      return [draft("A way to ask how it stands:")];
    case "your-move":
      return yourMoveDraft(thread, setting, "One you could send:");
    case "second-person":
      return [
        {
          kind: "text",
          text: `It could be the manager of the team, somebody who does the same work, a recruiter of ${thread.company ?? "the company"}, or a friend of a friend. Put me into BCC again; I keep both threads under the same job.`,
        },
        { ...draftBlock("A first line to somebody else there:", thread, setting), isNewMail: true },
      ];
    case "gone-quiet":
      return [
        {
          kind: "text",
          text: "You did your part. What works better now than a third note is another person at the same place, or somebody who would speak for you there. Letting go is a decision too; it makes room for the next one.",
        },
        ...(thread.contacts.length > 0
          ? [draft("If you like to end it well, a thank-you that leaves the door open:")]
          : []),
        { kind: "text", text: "I will not bring this up again, unless you write to them again or start it again." },
      ];
    case "order":
      return orderDraft(thread, setting);
  }
}

/** The rung's next ask, said before the words that ask it. */
function leadFor({ stage, rung }: Thread, step: number): string {
  if (stage === "application") return step > 1 ? "One more line, easy to answer:" : "It is fair to ask how it stands:";
  if (step > 1) return "A second note that is easy to answer:";
  if (stage === "interview") return "A way to ask without pressing:";
  if (rung === "talked") return "You have talked, so the next ask is somebody in the team:";
  if (rung === "referred")
    return "You are referred; what counts more is a word with the hiring manager. A way to ask for it:";
  return "A follow-up you could send, as an answer to your own mail:";
}

function yourLead({ rung }: Thread): string {
  if (isAtLeast(rung, "offer")) return "If you need a little time:";
  if (rung === "referred")
    return "You are referred: your name is in. What counts more is somebody who speaks with the hiring manager, and this asks for it:";
  return "A beginning, if it helps:";
}

function draftBlock(lead: string, thread: Thread, setting: Setting): Extract<Block, { kind: "draft" }> {
  const isNewMail = isConfirmedAlone(thread) && thread.contacts.length === 0;
  const { text } = setting.draft;
  return { kind: "draft", lead, text, mailto: setting.mailto, language: thread.language, isNewMail };
}

/** What can be said in an answer, and why the first button is there. */
function hintOf(thread: Thread, cause: Cause): string {
  switch (cause) {
    case "silence":
    case "promise-passed":
    case "posting-gone":
    case "second-person":
    case "order":
      return `I see only what is sent to me: if ${firstNameOf(thread) ?? "somebody"} has written back, one tap tells me. Or answer this mail with a line such as: they replied · snooze till friday · done`;
    case "your-move":
      if (thread.undeliveredTo)
        return "Or answer this mail with a line such as: contact: Dana Roe <dana@acme.example> · snooze till friday · done";
      return "Or answer this mail with a line such as: I wrote · snooze till friday · interview on the 3rd · done";
    case "thank-you":
      return "Or answer this mail with a line such as: I wrote · offer · done rejected";
    case "gone-quiet":
      return "Or answer this mail with a line such as: they replied · done no answer · resume";
  }
}

const plainHint = "Or answer this mail with a line such as: snooze till friday · done";

function dayNamed({ promisedDay }: Thread, now: string, zone: string): string {
  return promisedDay === null ? "a day" : longDay(promisedDay, localDay(now, zone));
}

/** "Pat Lee, Dana Roe and 3 more". */
function inARow(names: readonly string[]): string {
  const different = [...new Set(names)];
  if (different.length <= 3) return [different.slice(0, -1).join(", "), different.at(-1)].filter(Boolean).join(" and ");
  return `${different.slice(0, 2).join(", ")} and ${different.length - 2} more`;
}

const numbers = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];
