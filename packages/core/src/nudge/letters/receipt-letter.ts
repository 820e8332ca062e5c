import { bareSubject } from "../../read/subject.ts";
import type { Thread } from "../../thread/thread.ts";
import type { Block, Letter } from "../letter.ts";
import { unknownBlocks, wayBack } from "./answer-letter.ts";
import { guessBlocks } from "./guess-blocks.ts";
import type { ReceiptSetting } from "./receipt-setting.ts";
import { understood } from "./understood.ts";

/** What was understood of a tracked mail, in one line, and what is only a guess. */
export function receiptLetter(thread: Thread, setting: ReceiptSetting): Letter {
  const line = understood(thread, setting);
  const guesses = thread.plain ? [] : thread.guessed;
  return {
    subject: `Re: ${bareSubject(thread.subject)}`.trim(),
    preview: line,
    blocks: [
      { kind: "text", text: line },
      ...(setting.proposal ? [{ kind: "text", text: setting.proposal } as const] : []),
      ...setting.said.map((text): Block => ({ kind: "text", text })),
      ...confirmBlocks(thread, setting),
      ...setting.blocks,
      ...unknownBlocks(setting.unknown),
      ...unclearBlocks(setting),
      ...(guesses.length > 0 ? guessBlocks(thread, setting) : []),
      ...wayBack(setting),
    ],
  };
}

function confirmBlocks({ language }: Thread, { confirm }: ReceiptSetting): readonly Block[] {
  if (!confirm) return [];
  return [{ kind: "draft", lead: "If you have not confirmed the day yet:", ...confirm, language, isAnswer: true }];
}

function unclearBlocks({ unclear, addressOf }: ReceiptSetting): readonly Block[] {
  return unclear.map(({ localPart, nearest, isPast }) => {
    const like = nearest.map(addressOf).join(" or ");
    if (isPast) {
      const instead = like || `${addressOf("tomorrow")} or ${addressOf("3d")}`;
      return {
        kind: "text",
        text: `The time in ${addressOf(localPart)} is past already, so no reminder is set. Use ${instead} instead and forward the mail there, or send it once more with that address in BCC. Your mail is kept either way.`,
      };
    }
    const hint = like
      ? `Did you mean ${like}?`
      : `${addressOf("3d")}, ${addressOf("friday")} and ${addressOf("21jan")} are addresses that work; ${addressOf("help")} sends you all of them.`;
    return {
      kind: "text",
      text: `I could not read a time from ${addressOf(localPart)}. ${hint} Your mail is kept either way.`,
    };
  });
}
