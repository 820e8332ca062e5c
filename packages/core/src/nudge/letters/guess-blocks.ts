import type { Kind, Outcome } from "../../read/reading.ts";
import type { Thread } from "../../thread/thread.ts";
import { factsOf } from "../describe.ts";
import type { Block, Fact } from "../letter.ts";
import type { ReceiptSetting } from "./receipt-setting.ts";

/** What is only a guess, to be confirmed by a tap or put right by a line. */
export function guessBlocks(thread: Thread, setting: ReceiptSetting): readonly Block[] {
  return [
    { kind: "text", text: "Some of it is a guess. Is this right?" },
    { kind: "facts", rows: [...factsOf(thread), ...whatRows(thread, setting)] },
    { kind: "buttons", buttons: setting.choices },
    {
      kind: "text",
      text: `To put it right, answer with the line that is wrong as it should be: ${correctable(thread)}`,
    },
  ];
}

/** The lines as they stand, to be copied and changed; where nothing is known, what belongs there. */
export function correctable({ company, jobs, contacts }: Thread): string {
  const [contact] = contacts;
  const name = contact?.name ?? "";
  return [
    `company: ${company ?? "the company’s name"}`,
    `job: ${jobs[0]?.title ?? "the job’s title"}`,
    `contact: ${name || "their name"} <${contact?.email ?? "their address"}>`,
  ].join(" · ");
}

/** What kind of mail it is and what it says, where only that is guessed. */
function whatRows({ guessed }: Thread, { kind, outcome }: ReceiptSetting): readonly Fact[] {
  const rows: Fact[] = [];
  if (guessed.includes("kind")) rows.push({ label: "What it is", value: kindWords[kind], guessed: true });
  if (guessed.includes("outcome") && outcome)
    rows.push({ label: "What it says", value: outcomeWords[outcome], guessed: true });
  return rows;
}

const kindWords: Readonly<Record<Kind, string>> = {
  outreach: "a first mail of yours about a job",
  follow_up: "a follow-up of yours",
  reply: "an answer from them",
  acknowledgement: "a confirmation that your application arrived",
  auto_reply: "an automatic answer",
  bounce: "a mail that did not arrive",
  other: "not about your search",
};

const outcomeWords: Readonly<Record<Outcome, string>> = {
  referred: "you are referred",
  advocated: "they spoke for you",
  interview: "they want to talk with you",
  offer: "an offer",
  rejected: "a no",
  closed: "the job is filled or gone",
};
