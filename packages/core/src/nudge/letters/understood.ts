import { localDay, longDay } from "../../calendar.ts";
import type { Outcome } from "../../read/reading.ts";
import type { Thread } from "../../thread/thread.ts";
import { aboutOf, interviewAhead, momentIn, nameOf, roundedUp, whoOf } from "../describe.ts";
import { listOf } from "./list-of.ts";
import type { ReceiptSetting } from "./receipt-setting.ts";

/** In one line: what came, what comes next, and whether everything rests. */
export function understood(thread: Thread, setting: ReceiptSetting): string {
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
  const moments = listOf(orders.map((order) => orderWords(order, zone, now)));
  if (orders.some(({ rests }) => rests)) return `You asked to have it back ${moments}.`;
  if (orders.length > 0) return `I will bring it back ${moments}.`;
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
