import type { Block } from "../nudge/letter.ts";
import { firstNameOf } from "../nudge/describe.ts";
import { isPaused, isResting, restLine } from "../nudge/rest.ts";
import { saidTo } from "../nudge/letters/command-words.ts";
import type { Command } from "../read/command.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { isAtLeast } from "../thread/standing.ts";
import { nameAdvocate } from "./advocate/name.ts";
import { releaseFor } from "./advocate/release-by-mail.ts";
import { sayNaming } from "./advocate/say-naming.ts";
import type { Doing } from "./audit.ts";
import type { Action } from "./action.ts";
import { act } from "./desk.ts";
import { pause, resume } from "./pause.ts";
import type { Ports } from "./port.ts";
import { threadAt } from "./record.ts";

/** What one command came to: lines for the answer, and what is to be looked at below them, with its buttons. */
export interface Obeyed {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

/** Does what one command says, once; without a thread only what needs none. */
export async function obey(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  command: Command,
  doing: Doing,
  isAboveForward: boolean,
  now: string,
): Promise<Obeyed> {
  switch (command.kind) {
    case "advocate":
      return sayNaming(ports, seeker, await nameAdvocate(ports, seeker, { ...command, threadId }, doing, now), now);
    case "release":
      return said(await releaseFor(ports, seeker, threadId, doing, now));
    default:
      return said(await obeyOwn(ports, seeker, threadId, command, doing, isAboveForward, now));
  }
}

/** What needs nobody but the seeker. */
type OwnCommand = Exclude<Command, { kind: "advocate" | "release" }>;

async function obeyOwn(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  command: OwnCommand,
  doing: Doing,
  isAboveForward: boolean,
  now: string,
): Promise<string> {
  const found = threadId === null ? null : await ports.store.get(threadAt(seeker.id, threadId), now);
  const thread = found?.value ?? null;
  const line = saidTo(command, {
    zone: seeker.week.zone,
    now,
    name: thread && firstNameOf(thread),
    wasClosed: thread !== null && thread.closed !== null,
    resting: command.kind === "snooze" && isResting(command.until, seeker, now) ? restLine(seeker, now) : null,
    isAboveForward,
  });
  if (command.kind === "pause") await pause(ports, seeker.id, command.untilDay, now);
  const resumed = command.kind === "resume" ? await resume(ports, seeker.id, now) : null;
  // After a pause a thread goes on where it stood; only one that was itself at an end starts anew.
  const isOnlyPaused = isPaused(seeker, now) && !thread?.closed && !thread?.cadence?.off;
  const action = command.kind === "resume" && (isOnlyPaused || threadId === null) ? null : actionOf(command, thread);
  if (action === null) return line;
  if (threadId === null && command.kind === "hired") {
    await pause(ports, seeker.id, null, now);
    return "Hired. Congratulations, and all the best there. Everything rests until you answer with a line: resume.";
  }
  if (threadId === null) return noThread;
  const done = await act(ports, resumed ?? seeker, threadId, action, doing, now);
  return done.kind === "no-thread" ? "That thread is gone, so nothing was changed." : line;
}

const said = (line: string): Obeyed => ({ lines: [line], blocks: [] });

const noThread =
  "This mail was about several threads or none, so I don't know which one you mean. Each thread in it has its own link to answer by mail, and its own buttons.";

/** The same that a button or the web view would do; null: not about a thread. */
function actionOf(command: OwnCommand, thread: Thread | null): Action | null {
  switch (command.kind) {
    case "pause":
    case "help":
      return null;
    case "resume":
      return { kind: "restart" };
    case "replied":
      return { kind: "replied", outcome: null };
    case "wrote":
    case "not-about-a-job":
      return { kind: command.kind };
    case "snooze":
      return { kind: "snooze", until: command.until };
    case "close":
      return { kind: "close", reason: command.reason };
    case "stop":
      return { kind: "stop" };
    case "interview":
      return { kind: "interview", day: command.day };
    case "referred":
    case "offer":
      // They have heard it from somebody: it is an answer, and the next step is theirs. Below where it stood: a correction.
      return thread && !isAtLeast(command.kind, thread.rung)
        ? { kind: "climb", rung: command.kind }
        : { kind: "replied", outcome: command.kind };
    case "hired":
      return { kind: "climb", rung: "hired" };
    case "company":
      return { kind: "fix-company", company: command.name };
    case "job":
    case "contact":
      return fixOf(command, thread);
    case "note":
      return { kind: "note", text: command.text, by: "seeker" };
  }
}

/** A corrected title keeps the posting that was read; a corrected person takes the place of the first. */
function fixOf(command: Extract<Command, { kind: "job" | "contact" }>, thread: Thread | null): Action {
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
  // An address alone keeps the name only of the person it is.
  const name = command.name || (email === first?.email ? first.name : "");
  return { kind: "fix-contacts", contacts: [{ email, name }, ...rest] };
}
