import { nearestLine } from "../../read/command/misspelt.ts";
import type { Block, Letter } from "../letter.ts";

/** What the answer to an answer says: a line for each thing that was asked, in the order in which it was asked. */
export interface AnswerSetting {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What is to be looked at, with its buttons. */
  readonly blocks: readonly Block[];
  /** What became of words that were no command. "nowhere": the mail was about no one thread. */
  readonly kept: "all" | "rest" | "nowhere" | null;
  /** Set: the words were a letter, meant for the contact. */
  readonly letter: Ready | null;
  /** A thank-you for the end of a thread. */
  readonly thanks: Ready | null;
  /** Lines that look like a command and are none. */
  readonly unknown: readonly string[];
  /** The list of commands was asked for. */
  readonly help: boolean;
  /** On the best day: how to take everything along, and how to leave. */
  readonly leaving: { readonly exportUrl: string; readonly eraseUrl: string } | null;
  readonly threadUrl: string | null;
  readonly undoUrl: string | null;
}

/** Words ready to go to somebody. */
export interface Ready {
  readonly name: string;
  readonly text: string;
  readonly mailto: string;
  readonly language: string;
  /** To what they wrote last. */
  readonly isAnswer: boolean;
}

export const commandHelp: readonly string[] = [
  "they replied, I wrote",
  "snooze till friday, wait 3 days",
  "done; with a reason: done rejected, done filled, done withdrew, done no answer, done let go",
  "stop (this thread), stop all, pause until 3 August, resume",
  "interview on the 3rd, referred, offer, hired",
  "company, job or contact, for example: company: Acme, job: Data Engineer, contact: Pat Lee <pat@acme.example>",
  "advocate, for example: advocate: Pat Lee <pat@acme.example>; then: send the invitation",
  "not about a job",
  "note: met at the fair",
];

export function answerLetter(setting: AnswerSetting): Letter {
  const blocks: readonly Block[] = [
    ...setting.lines.map((text): Block => ({ kind: "text", text })),
    ...setting.blocks,
    ...(setting.help ? [{ kind: "list", items: commandHelp } as const] : []),
    ...letterBlocks(setting.letter),
    ...(setting.kept ? [{ kind: "text", text: keptWords[setting.kept] } as const] : []),
    ...thanksBlocks(setting.thanks),
    ...leavingBlocks(setting.leaving),
    ...unknownBlocks(setting.unknown),
    ...wayBack(setting),
  ];
  const [first] = blocks;
  return {
    subject: setting.subject,
    preview: first?.kind === "text" ? first.text : "Your answer reached me",
    blocks,
  };
}

const keptWords: Readonly<Record<NonNullable<AnswerSetting["kept"]>, string>> = {
  all: "I kept your words as a note in this thread. They went to nobody else.",
  rest: "The other words I kept as a note in this thread.",
  nowhere:
    "Your words reached me and nobody else. I can't tell which thread they belong to: in a mail about several, each has its own link to answer by mail.",
};

function letterBlocks(letter: Ready | null): readonly Block[] {
  if (!letter) return [];
  return [
    { kind: "text", text: `This reached me, not ${letter.name}. Nothing was passed on.` },
    {
      kind: "draft",
      lead: `Here are your words, ready to go to ${letter.name}:`,
      text: letter.text,
      mailto: letter.mailto,
      language: letter.language,
    },
  ];
}

function thanksBlocks(thanks: Ready | null): readonly Block[] {
  if (!thanks) return [];
  const { name, text, mailto, language, isAnswer } = thanks;
  return [{ kind: "draft", lead: `A word to ${name}, if you like to send one:`, text, mailto, language, isAnswer }];
}

function leavingBlocks(leaving: AnswerSetting["leaving"]): readonly Block[] {
  if (!leaving) return [];
  return [
    {
      kind: "text",
      text: "If you need me no longer: take everything along first, then have it deleted. There is no hurry with either.",
    },
    { kind: "link", label: "Export everything", url: leaving.exportUrl },
    { kind: "link", label: "Delete everything", url: leaving.eraseUrl },
  ];
}

/** Told once with the list of what works, never with a scolding. */
export function unknownBlocks(unknown: readonly string[]): readonly Block[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map((line) => `“${line}”`).join(", ");
  const meant = unknown.flatMap((line) => nearestLine(line) ?? []).map((line) => `“${line}”`);
  const offer = meant.length > 0 ? ` Did you mean: ${meant.join(", ")}?` : "";
  return [
    { kind: "text", text: `I did not understand ${lines}.${offer} These I know, each on a line of its own:` },
    { kind: "list", items: commandHelp },
  ];
}

/** help@: how to work with the assistant, on one page. */
export function helpLetter(subject: string, addressOf: (localPart: string) => string, privateAddress: string): Letter {
  const opening = "How to work with me, on one page.";
  return {
    subject,
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: `When you write to somebody about a job, put ${addressOf("track")} into BCC. When it goes quiet, I write to you, with a follow-up ready to send.`,
      },
      { kind: "heading", text: "To say when" },
      {
        kind: "text",
        text: "Put one of these into BCC instead, or besides; several are fine. All count in your time zone.",
      },
      {
        kind: "list",
        items: [
          `${addressOf("3d")}, ${addressOf("2weeks")}, ${addressOf("1month")}`,
          `${addressOf("friday")}, ${addressOf("fri9am")}, ${addressOf("nexttuesday")}`,
          `${addressOf("tomorrow2pm")}, ${addressOf("4pm")}, ${addressOf("48hours")}`,
          `${addressOf("21jan")}, ${addressOf("aug11")}, ${addressOf("endofmonth")}`,
          `${addressOf("everymonday")}, ${addressOf("every3days")}: until they answer`,
        ],
      },
      { kind: "heading", text: "To tell me something" },
      { kind: "text", text: "Answer any of my mails with a line that begins with one of these:" },
      { kind: "list", items: commandHelp },
      { kind: "heading", text: "When they answer" },
      {
        kind: "text",
        text: `Forward their mail to ${addressOf("track")}, leave me on Cc, or let your mail program forward it to your private address: ${privateAddress}`,
      },
      { kind: "heading", text: "To look, and to stop" },
      {
        kind: "text",
        text: `${addressOf("pending")} answers with what is open. ${addressOf("cancel")}, sent within a conversation, cancels its reminders.`,
      },
    ],
  };
}

/** pending@: what is open, in one list. */
export function pendingLetter(
  subject: string,
  items: readonly string[],
  resting: string | null,
  listUrl: string,
): Letter {
  const line =
    items.length === 0
      ? "Nothing is open at the moment."
      : items.length === 1
        ? "One thread is open:"
        : `${items.length} threads are open, what comes first on top:`;
  return {
    subject,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
      ...(resting ? [{ kind: "text", text: resting } as const] : []),
      { kind: "link", label: "All of it in the web view", url: listUrl },
    ],
  };
}

/** A few words in one paragraph, and below them the way back where there is one. */
export function shortLetter(subject: string, text: string, links: Links = { undoUrl: null, threadUrl: null }): Letter {
  return { subject, preview: text, blocks: [{ kind: "text", text }, ...wayBack(links)] };
}

export type Links = Pick<AnswerSetting, "undoUrl" | "threadUrl">;

export const wayBack = ({ undoUrl, threadUrl }: Links): readonly Block[] => [
  ...(undoUrl ? [{ kind: "link", label: "Not what you meant? Undo it", url: undoUrl } as const] : []),
  ...(threadUrl ? [{ kind: "link", label: "The whole thread", url: threadUrl } as const] : []),
];
