import type { Block, Letter } from "../letter.ts";

/** What the answer to an answer says: a line for each thing that was asked, in the order in which it was asked. */
export interface AnswerSetting {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What is to be looked at, with its buttons. */
  readonly blocks: readonly Block[];
  /** Set: the words were a letter, meant for the contact. */
  readonly letter: { readonly name: string; readonly text: string; readonly mailto: string } | null;
  /** Lines that look like a command and are none. */
  readonly unknown: readonly string[];
  readonly threadUrl: string | null;
  readonly undoUrl: string | null;
}

export const commandHelp: readonly string[] = [
  "they replied",
  "snooze till friday",
  "done (or: done rejected, done filled, done withdrew, done no answer, done let go)",
  "stop (this thread), stop all, pause until 3 August, resume",
  "interview on the 3rd, referred, offer, hired",
  "company: …, job: …, contact: …",
  "advocate: Pat Lee <pat@acme.example>, then: send the invitation",
  "note: …",
];

export function answerLetter(setting: AnswerSetting): Letter {
  const blocks: Block[] = [
    ...setting.lines.map((text): Block => ({ kind: "text", text })),
    ...setting.blocks,
    ...letterBlocks(setting),
    ...unknownBlocks(setting),
  ];
  const small = [
    setting.undoUrl ? `Not what you meant? Undo it: ${setting.undoUrl}` : null,
    setting.threadUrl ? `The whole thread: ${setting.threadUrl}` : null,
  ].filter((line) => line !== null);
  return {
    subject: setting.subject,
    preview: setting.lines[0] ?? "Your answer reached me",
    blocks: [...blocks, ...(small.length > 0 ? [{ kind: "small", text: small.join("\n") } as const] : [])],
  };
}

function letterBlocks({ letter }: AnswerSetting): readonly Block[] {
  if (!letter) return [];
  return [
    { kind: "text", text: `This reached me, not ${letter.name}. Nothing was passed on.` },
    {
      kind: "draft",
      lead: `Here are your words, ready to go to ${letter.name}:`,
      text: letter.text,
      mailto: letter.mailto,
    },
  ];
}

function unknownBlocks({ unknown }: AnswerSetting): readonly Block[] {
  if (unknown.length === 0) return [];
  return [
    {
      kind: "text",
      text: `I did not understand: ${unknown.map((line) => `“${line}”`).join(", ")}. These I know, each on a line of its own:`,
    },
    { kind: "list", items: commandHelp },
  ];
}

/** help@: how to work with the assistant, on one page. */
export function helpLetter(subject: string, addressOf: (localPart: string) => string, privateAddress: string): Letter {
  return {
    subject,
    preview: "How to work with me, on one page.",
    blocks: [
      {
        kind: "text",
        text: `When you write to somebody about a job, put ${addressOf("track")} into BCC. When it goes quiet, I write to you, with a follow-up ready to send.`,
      },
      { kind: "heading", text: "To say when yourself" },
      { kind: "text", text: "Put one of these into BCC instead, or besides. Every form works in your time zone." },
      {
        kind: "list",
        items: [
          "3d",
          "2weeks",
          "friday",
          "fri9am",
          "21jan",
          "tomorrow2pm",
          "nextweek",
          "endofmonth",
          "everymonday",
        ].map(addressOf),
      },
      { kind: "heading", text: "To tell me something" },
      { kind: "text", text: "Answer any of my mails with a line that begins with one of these:" },
      { kind: "list", items: commandHelp },
      { kind: "heading", text: "When they answer" },
      {
        kind: "text",
        text: `Forward their mail to ${addressOf("track")}, leave me on Cc, or let your mail program forward it to your private address: ${privateAddress}`,
      },
      {
        kind: "text",
        text: `${addressOf("pending")} answers with what is open. ${addressOf("cancel")}, sent within a conversation, cancels its reminders.`,
      },
    ],
  };
}

/** pending@: what is open, in one list. */
export function pendingLetter(subject: string, items: readonly string[]): Letter {
  const line = items.length === 0 ? "Nothing is open at the moment." : `${items.length} open, the next one due first:`;
  return {
    subject,
    preview: line,
    blocks: [{ kind: "text", text: line }, ...(items.length > 0 ? [{ kind: "list", items } as const] : [])],
  };
}

/** A few words in one paragraph: cancel@, pauses, and other short answers. */
export function shortLetter(subject: string, text: string): Letter {
  return { subject, preview: text, blocks: [{ kind: "text", text }] };
}
