import type { Thread } from "../../thread/thread.ts";
import { factsOf, jobOf, momentIn, peopleOf } from "../describe.ts";
import type { Block, Button, Letter } from "../letter.ts";

export interface ReceiptSetting {
  readonly now: string;
  readonly zone: string;
  readonly threadUrl: string;
  readonly confirm: Button | null;
  readonly orders: readonly {
    readonly localPart: string;
    readonly at: string;
    readonly rounded: boolean;
    readonly repeats: boolean;
  }[];
  readonly unclear: readonly { readonly localPart: string; readonly nearest: readonly string[] }[];
  /** An address that can be used as it stands: "3d@in.example.com". */
  readonly addressOf: (localPart: string) => string;
}

/** What was understood of a tracked mail, in one line, and what is only a guess. */
export function receiptLetter(thread: Thread, setting: ReceiptSetting): Letter {
  const line = understood(thread, setting);
  return {
    subject: `Re: ${thread.subject}`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      ...(thread.guessed.length > 0 ? guessBlocks(thread, setting) : []),
      ...orderBlocks(setting),
      { kind: "small", text: `The whole thread: ${setting.threadUrl}` },
    ],
  };
}

function understood(thread: Thread, { now, zone }: ReceiptSetting): string {
  const who = [peopleOf(thread), jobOf(thread)].filter(Boolean).join(", ");
  if (thread.closed) return `Noted, and closed: ${who}. If that is wrong, answer with: restart`;
  const next = thread.next ? ` I will look at it again on ${momentIn(thread.next.at, zone, now)}.` : "";
  return thread.state === "yours" ? `Noted: ${who}. The next step is yours.` : `Noted: ${who}.${next}`;
}

function guessBlocks(thread: Thread, setting: ReceiptSetting): readonly Block[] {
  return [
    { kind: "text", text: "Some of it is a guess. Is this right?" },
    { kind: "facts", rows: factsOf(thread) },
    ...(setting.confirm ? [{ kind: "buttons", buttons: [setting.confirm] } as const] : []),
    {
      kind: "text",
      text: "To put it right, answer with a line such as: company: Acme · job: Data Engineer · contact: Pat Lee <pat@acme.example>",
    },
  ];
}

function orderBlocks(setting: ReceiptSetting): readonly Block[] {
  const { now, zone } = setting;
  const taken = setting.orders.map((order) => {
    const when = momentIn(order.at, zone, now);
    const rounded = order.rounded ? ", the next moment I can keep" : "";
    return order.repeats
      ? `From ${when} on, until they answer${rounded}.`
      : `I will bring it back on ${when}${rounded}.`;
  });
  const unclear = setting.unclear.map(({ localPart, nearest }) => {
    const like = nearest.map(setting.addressOf).join(" or ");
    return `I could not read a time from ${setting.addressOf(localPart)}.${like ? ` Did you mean ${like}?` : ` An address such as ${setting.addressOf("3d")} or ${setting.addressOf("friday")} works.`} Your mail is kept.`;
  });
  return [...taken, ...unclear].map((text) => ({ kind: "text", text }));
}

/** A mail at track@ that has nothing to do with the search: kept, one question, no nudge. */
export function plainLetter(thread: Thread, threadUrl: string): Letter {
  const line = "I kept this mail, but could not see that it is about your job search, so I will not remind you of it.";
  return {
    subject: `Re: ${thread.subject}`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      { kind: "text", text: "Is it about a job after all? Then answer with a line such as: job: Data Engineer" },
      { kind: "small", text: `The whole thread: ${threadUrl}` },
    ],
  };
}

/** A permanent bounce: the seeker hears at once that the mail never arrived. */
export function undeliveredLetter(thread: Thread, address: string, threadUrl: string): Letter {
  const line = `Your mail to ${address} never arrived: the address does not take mail.`;
  return {
    subject: `Your mail to ${address} did not arrive`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      {
        kind: "text",
        text: "So the silence means nothing here. Perhaps the address has a typing mistake, or the person has left; a colleague, the company's own page or the posting may name another.",
      },
      { kind: "facts", rows: factsOf(thread) },
      { kind: "small", text: `The whole thread: ${threadUrl}` },
    ],
  };
}
