import type { Block } from "../nudge/letter.ts";
import { dayIn, momentIn } from "../nudge/describe.ts";
import { commandHelp } from "../nudge/letters/answer-letter.ts";
import type { Command, Unclear } from "../read/command.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { pause, resume } from "./account.ts";
import { nameAdvocate } from "./advocate/name.ts";
import { releaseFor } from "./advocate/release-by-mail.ts";
import { sayNaming } from "./advocate/say-naming.ts";
import { type Action, act, type Doing } from "./desk.ts";
import type { Ports } from "./port.ts";
import { threadAt } from "./record.ts";

/** What obeying one command came to: a line for the answer, and what undoes it. */
export interface Obeyed {
  readonly lines: readonly string[];
  /** What is to be looked at below the lines, with its buttons. */
  readonly blocks?: readonly Block[];
  readonly undoId: string | null;
}

/** Does what one command says, once; without a thread only what needs none. */
export async function obey(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  command: Command,
  doing: Doing,
  now: string,
): Promise<Obeyed> {
  const zone = seeker.week.zone;
  const to = (action: Action, line: string): Promise<Obeyed> =>
    withThread(ports, seeker, threadId, action, line, doing, now);
  switch (command.kind) {
    case "pause": {
      await pause(ports, seeker.id, command.untilDay, now);
      const until = command.untilDay ? ` until ${command.untilDay}` : " until you answer with: resume";
      return said(`Everything rests${until}.`);
    }
    case "help":
      return said("These I know, each on a line of its own:", ...commandHelp.map((line) => `- ${line}`));
    case "resume":
      await resume(ports, seeker.id, now);
      return threadId === null
        ? said("Welcome back. Reminders come again.")
        : to({ kind: "restart" }, "Started again.");
    case "advocate":
      return name(ports, seeker, { ...command, threadId }, doing, now);
    case "release":
      return said(await releaseFor(ports, seeker, threadId, doing, now));
    case "replied":
      return to({ kind: "replied", outcome: null }, "Good: they replied. The next step is yours, and I stop asking.");
    case "snooze": {
      const rounded = command.rounded ? ", the next moment I can keep" : "";
      return to(
        { kind: "snooze", until: command.until },
        `Snoozed: back on ${momentIn(command.until, zone, now)}${rounded}.`,
      );
    }
    case "close":
      return to({ kind: "close", reason: command.reason }, "Closed. I will not write about it again.");
    case "stop":
      return to({ kind: "stop" }, "No more reminders about this thread.");
    case "interview": {
      const day = command.day ? ` on ${dayIn(`${command.day}T12:00:00Z`, "UTC", now)}` : "";
      return to(
        { kind: "interview", day: command.day },
        `An interview${day}. The morning after it I will send you a thank-you to use.`,
      );
    }
    case "referred":
      return to(
        { kind: "climb", rung: "referred" },
        "Referred. A referral is a start; somebody who speaks for you is more.",
      );
    case "offer":
      return to({ kind: "climb", rung: "offer" }, "An offer. Well done.");
    case "hired":
      return to(
        { kind: "climb", rung: "hired" },
        "Hired. Congratulations, and all the best there. This thread is closed.",
      );
    case "company":
      return to({ kind: "fix-company", company: command.name }, `Company: ${command.name}.`);
    case "job":
    case "contact":
      return to(await fixOf(ports, seeker, threadId, command, now), "Put right, and kept.");
    case "note":
      return to({ kind: "note", text: command.text, by: "seeker" }, "Noted.");
  }
}

/** A corrected title keeps the posting that was read; a corrected person takes the place of the first. */
async function fixOf(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  command: Extract<Command, { kind: "job" | "contact" }>,
  now: string,
): Promise<Action> {
  const found = threadId === null ? null : await ports.store.get(threadAt(seeker.id, threadId), now);
  const thread: Thread | null = found?.value ?? null;
  if (command.kind === "job") {
    const [first, ...others] = thread?.jobs ?? [];
    const job = {
      title: command.title ?? first?.title ?? null,
      url: command.url ?? first?.url ?? null,
      ref: first?.ref ?? null,
    };
    return { kind: "fix-jobs", jobs: [job, ...others] };
  }
  const [first, ...others] = thread?.contacts ?? [];
  const email = command.email ?? first?.email ?? "";
  const rest = others.filter((contact) => contact.email !== email);
  return { kind: "fix-contacts", contacts: [{ email, name: command.name || (first?.name ?? "") }, ...rest] };
}

async function withThread(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  action: Action,
  line: string,
  doing: Doing,
  now: string,
): Promise<Obeyed> {
  if (threadId === null)
    return said("This mail was about several threads or none. Answer the mail about the one you mean.");
  const done = await act(ports, seeker, threadId, action, doing, now);
  if (done.kind === "no-thread") return said("That thread is gone, so nothing was changed.");
  return { lines: [line], undoId: done.undoId };
}

async function name(
  ports: Ports,
  seeker: Seeker,
  person: Parameters<typeof nameAdvocate>[2],
  doing: Doing,
  now: string,
): Promise<Obeyed> {
  const naming = await nameAdvocate(ports, seeker, person, doing, now);
  return { ...sayNaming(ports, seeker, naming, now), undoId: null };
}

const said = (...lines: readonly string[]): Obeyed => ({ lines, undoId: null });

/** What to say to a command that is known, with something that is not. */
export function explain(unclear: Unclear): string {
  const like = unclear.nearest.slice(0, 3).join(" or ");
  const hint = like
    ? ` Did you mean ${like}?`
    : unclear.command === "snooze"
      ? " “snooze till friday” or “snooze 3 days” works."
      : "";
  return `I could not read “${unclear.command} ${unclear.written}”.${hint}`;
}
