import type { Next, Thread } from "../../thread/thread.ts";
import { nameOf, whoOf } from "../describe.ts";
import type { Block, Letter } from "../letter.ts";
import { listOf } from "./list-of.ts";
import { bodyOf } from "./nudge-letter.ts";
import type { Setting } from "./nudge-setting.ts";

interface Entry {
  readonly thread: Thread;
  readonly next: Next;
  readonly setting: Setting;
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

/** What is worth reading once tires when it stands under each thread; after a referral it is about that person. */
function withAdviceOnce(entry: Entry, above: readonly Entry[]): Entry {
  const isGeneral = ({ thread }: Entry): boolean => thread.rung !== "referred";
  const isSaid = isGeneral(entry) && above.some((other) => isGeneral(other) && other.setting.advice !== null);
  return isSaid ? { ...entry, setting: { ...entry.setting, advice: null } } : entry;
}

/** "Pat Lee, Dana Roe and 3 more". */
function inARow(names: readonly string[]): string {
  const different = [...new Set(names)];
  return listOf(different.length <= 3 ? different : [...different.slice(0, 2), `${different.length - 2} more`]);
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
