import type { Command, Unclear } from "../../read/command.ts";
import { dayIn, momentIn, roundedUp } from "../describe.ts";

/** What is said to each command that was carried out, and to those that could not be. */

export interface Said {
  readonly zone: string;
  readonly now: string;
  /** How the person on the other side is called within a sentence; null: nobody by name. */
  readonly name: string | null;
  readonly wasClosed: boolean;
  /** That everything rests, where a pause keeps what is asked for; null where it comes. */
  readonly resting: string | null;
  /** Said above a mail that is passed on, whose receipt tells what came. */
  readonly isAboveForward: boolean;
}

/** "" where there is nothing to add. */
export function saidTo(
  command: Exclude<Command, { kind: "advocate" | "release" }>,
  { zone, now, name, wasClosed, resting, isAboveForward }: Said,
): string {
  const they = name ?? "they";
  switch (command.kind) {
    case "pause": {
      const until = command.untilDay ? `until ${dayOf(command.untilDay, now)}` : "until you answer with a line: resume";
      return `Everything rests ${until}. Nothing is lost meanwhile: what you send me is kept.`;
    }
    case "resume":
      return wasClosed ? "Open again. Its time counts from today." : "Welcome back. Reminders come again.";
    case "help":
      return "These I know, each on a line of its own:";
    case "replied":
      if (isAboveForward) return "";
      return `Good: ${they} replied. The reminders stop, and the next step is yours. If the answer is worth keeping, forward it to me.`;
    case "not-about-a-job":
      return "Put aside: it is not about a job, and I will not remind you of it.";
    case "wrote":
      return `Noted: you wrote to ${name ?? "them"}. I wait with you again from today.`;
    case "snooze": {
      const at = `${momentIn(command.until, zone, now)}${command.rounded ? roundedUp : ""}`;
      return resting ? `Noted for ${at}. ${resting}` : `I will bring it back on ${at}.`;
    }
    case "close":
      return closedWords[command.reason];
    case "stop":
      return "No more reminders about this thread. A new mail of yours in it starts them again.";
    case "interview":
      return command.day
        ? `An interview on ${dayOf(command.day, now)}. The morning after it you get a short thank-you to send.`
        : "An interview, noted. Tell me the day (interview on the 3rd), and the morning after it you get a short thank-you to send.";
    case "referred":
      return "You are referred. That puts your name in; somebody who speaks with the manager keeps it there. I will come back to that.";
    case "offer":
      return "An offer. Well done, and take the time you need.";
    case "hired":
      return "Hired. Congratulations, and all the best there. This thread is closed, and everything else rests until you answer with a line: resume.";
    case "company":
      return `The company is ${command.name}. I keep that in mind for their later mails too.`;
    case "job":
      return `The job is ${command.title ?? command.url ?? "noted"}.`;
    case "contact":
      return `The person is ${[command.name, command.email].filter(Boolean).join(", ")}.`;
    case "note":
      return "Your note is kept in this thread.";
  }
}

const closedWords: Readonly<Record<Extract<Command, { kind: "close" }>["reason"], string>> = {
  done: "Closed. I will not write about it again.",
  rejected: "Closed. I am sorry that it was a no; that you asked was right.",
  filled: "Closed: the job is filled or gone. That is about the job, not about you.",
  withdrew: "Closed: you withdrew. I will not write about it again.",
  "no-answer": "Closed without an answer. You did your part; I will not write about it again.",
  "let-go": "Let go. I will not write about it again.",
};

const dayOf = (day: string, now: string): string => dayIn(`${day}T12:00:00Z`, "UTC", now);

/** What to say to a command that is known, with something that is not. */
export function explain(unclear: Unclear): string {
  const like = unclear.nearest.slice(0, 3).join(" or ");
  if (unclear.isPast)
    return `“${unclear.written.trim()}” is past already, so I set no reminder.${like ? ` Write for instance: ${unclear.command} ${like}` : hints[unclear.command]}`;
  return `I could not read “${[unclear.command, unclear.written.trim()].filter(Boolean).join(" ")}”.${like ? ` Did you mean ${like}?` : hints[unclear.command]}`;
}

const hints: Readonly<Record<Unclear["command"], string>> = {
  snooze: " “snooze till friday” and “snooze 3 days” work.",
  pause: " “pause until 3 August” works, or “pause” alone.",
  interview: " “interview on the 3rd” works, or “interview” alone.",
  company: " Write the name behind it: “company: Acme”.",
  job: " Write the title or a link behind it: “job: Data Engineer”.",
  contact: " Write who it is behind it, for example “contact: Pat Lee <pat@acme.example>”.",
  advocate: " I need a name and an address, for example “advocate: Pat Lee <pat@acme.example>”.",
  note: " Write the words behind it: “note: met at the fair”.",
};
