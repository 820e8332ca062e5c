import { longDay, localDay } from "../../calendar.ts";
import type { Kind, Outcome } from "../../read/reading.ts";
import { bareSubject } from "../../read/subject.ts";
import type { Thread } from "../../thread/thread.ts";
import { aboutOf, factsOf, interviewAhead, momentIn, nameOf, roundedUp, whoOf } from "../describe.ts";
import type { Block, Button, Fact, Letter } from "../letter.ts";
import { type Ready, unknownBlocks, wayBack } from "./answer-letter.ts";

export interface ReceiptSetting {
  readonly now: string;
  readonly zone: string;
  readonly threadUrl: string;
  /** What was read of this mail. */
  readonly kind: Kind;
  readonly outcome: Outcome | null;
  /** For where something is guessed: that it is right, or that it is not about a job at all. */
  readonly choices: readonly Button[];
  /** What the seeker's words above a forward came to, and what of them was not understood. */
  readonly said: readonly string[];
  readonly blocks: readonly Block[];
  readonly unknown: readonly string[];
  readonly undoUrl: string | null;
  /** Somebody to ask to speak for them; null where nobody suggests themselves. */
  readonly proposal: string | null;
  /** That everything rests, and how it goes on; null where nothing does. */
  readonly resting: string | null;
  /** To the day for an interview that this mail of theirs proposes. */
  readonly confirm: Pick<Ready, "text" | "mailto"> | null;
  /** What would come next, if a pause did not keep it. */
  readonly rests: boolean;
  readonly orders: readonly {
    readonly localPart: string;
    readonly at: string;
    readonly rounded: boolean;
    readonly repeats: boolean;
    /** A pause keeps it. */
    readonly rests: boolean;
  }[];
  readonly unclear: readonly {
    readonly localPart: string;
    readonly nearest: readonly string[];
    readonly isPast?: true;
  }[];
  /** An address that can be used as it stands: "3d@in.example.com". */
  readonly addressOf: (localPart: string) => string;
}

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

function understood(thread: Thread, setting: ReceiptSetting): string {
  const what = whatCame(thread, setting);
  // What the seeker said above the forward tells the rest.
  if (thread.closed && setting.said.length > 0) return what;
  if (thread.closed) return `${what} I have closed the thread. If I misread it, answer with a line: resume`;
  return [what, whatNext(thread, setting), setting.resting].filter(Boolean).join(" ");
}

function whatCame(thread: Thread, setting: ReceiptSetting): string {
  const { kind, outcome, now, zone } = setting;
  const who = whoOf(thread);
  const about = aboutOf(thread);
  switch (kind) {
    case "reply":
      return outcome === null || thread.guessed.includes("outcome")
        ? `Noted: ${who} answered${about}.`
        : outcomeLine(outcome, who, about, thread, setting);
    case "acknowledgement":
      return outcome === "rejected" || outcome === "closed"
        ? outcomeLine(outcome, who, about, thread, setting)
        : `Noted: your application${about.replace(" about ", " for ")} has arrived${thread.company ? ` at ${thread.company}` : ""}.`.replace(
            / at (.+) has arrived at \1\./,
            " at $1 has arrived.",
          );
    case "auto_reply":
      return thread.awayUntilDay
        ? `Noted: ${who} is away until ${longDay(thread.awayUntilDay, localDay(now, zone))}.`
        : `Noted: an automatic answer from ${who}. It changes nothing.`;
    case "other":
      return "Noted.";
    case "outreach":
    case "follow_up":
    case "bounce":
      return `Noted: ${nameOf(thread).replace(" · ", ", ")}.`;
  }
}

function outcomeLine(
  outcome: Outcome,
  who: string,
  about: string,
  thread: Thread,
  { now, zone }: Pick<ReceiptSetting, "now" | "zone">,
): string {
  switch (outcome) {
    case "referred":
      return `Noted: ${who} has put your name forward${about.replace(" about ", " for ")}.`;
    case "advocated":
      return `Noted: ${who} has spoken for you${about}.`;
    case "interview":
      return `Noted: ${who} wants to talk${onDay(thread, now, zone)}${about}.`;
    case "offer":
      return `Noted: an offer from ${who}${about.replace(" about ", " for ")}. Well done.`;
    case "rejected":
      return `Noted: a no from ${who}${about}. I am sorry; that you asked was right.`;
    case "closed":
      return `Noted: ${who} says that the job is filled or gone${about.replace(" about ", ", ")}.`;
  }
}

/** " on Friday 13 March", where the day is named and still to come. */
function onDay(thread: Thread, now: string, zone: string): string {
  const day = interviewAhead(thread, now, zone);
  return day === null ? "" : ` on ${longDay(day, localDay(now, zone))}`;
}

/** When it comes back, or whose turn it is. Orders are said with the moment that was asked for. */
function whatNext(thread: Thread, setting: ReceiptSetting): string {
  const { orders, now, zone } = setting;
  if (orders.some(({ rests }) => rests))
    return `You asked to have it back ${inOneLine(orders.map((order) => orderWords(order, zone, now)))}.`;
  if (orders.length > 0) return inARow(orders.map((order) => orderWords(order, zone, now)));
  if (thread.state === "yours") return "The next step is yours.";
  if (!thread.next || setting.rests || thread.next.cause === "thank-you") return "";
  if (thread.next.kind === "order" && setting.said.length > 0) return "";
  const at = momentIn(thread.next.at, zone, now);
  return thread.next.kind === "order"
    ? `I will bring it back on ${at}.`
    : `If it stays quiet, I write to you on ${at}.`;
}

function orderWords(order: ReceiptSetting["orders"][number], zone: string, now: string): string {
  const when = momentIn(order.at, zone, now);
  const rounded = order.rounded ? roundedUp : "";
  return order.repeats ? `again and again from ${when} on until they answer${rounded}` : `on ${when}${rounded}`;
}

const inARow = (parts: readonly string[]): string => `I will bring it back ${inOneLine(parts)}.`;

const inOneLine = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");

function guessBlocks(thread: Thread, setting: ReceiptSetting): readonly Block[] {
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

/** Whose mail did not arrive, by name where it is known. */
const nameTo = ({ contacts }: Thread, address: string): string =>
  contacts.find(({ email }) => email === address)?.name || "their name";

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

/** A mail at track@ that has nothing to do with the search: kept, one question, no nudge. */
export function plainLetter(thread: Thread, threadUrl: string): Letter {
  const line = "I kept this mail. I could not see that it is about your job search, so I will not remind you of it.";
  return {
    subject: `Re: ${bareSubject(thread.subject)}`.trim(),
    preview: line,
    blocks: [
      { kind: "text", text: line },
      { kind: "text", text: "Is it about a job after all? Then answer with a line such as: job: Data Engineer" },
      { kind: "link", label: "The whole thread", url: threadUrl },
    ],
  };
}

/** A permanent bounce: the seeker hears at once that the mail never arrived. */
export function undeliveredLetter(thread: Thread, address: string, threadUrl: string): Letter {
  const line = `Your mail to ${address} never arrived: that address takes no mail.`;
  return {
    subject: `Your mail to ${address} did not arrive`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      {
        kind: "text",
        text: "So the silence means nothing. There may be a slip in the address, or the person has moved on; a colleague, the company's own page or the posting may name another.",
      },
      { kind: "facts", rows: factsOf(thread) },
      {
        kind: "text",
        text: `Once you know the right address, write to it with me in BCC. To tell me now, answer with it in such a line: contact: ${nameTo(thread, address)} <their right address>`,
      },
      { kind: "link", label: "The whole thread", url: threadUrl },
    ],
  };
}
