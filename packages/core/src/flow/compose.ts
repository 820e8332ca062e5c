import { draftFor, mailtoOf } from "../nudge/draft.ts";
import type { Button, Letter } from "../nudge/letter.ts";
import {
  digestLetter,
  lastWordLetter,
  nudgeLetter,
  orderLetter,
  type Setting,
  yourMoveLetter,
} from "../nudge/letters/nudge-letter.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Next, Thread } from "../thread/thread.ts";
import { type ButtonVerb, buttonUrl } from "./desk.ts";
import type { Composed } from "./dispatch.ts";
import type { Ports } from "./port.ts";
import { type Addressing, mailOf, seekerAddressing } from "./post.ts";
import { threadAt } from "./record.ts";

/** One mail for all that the cadence says today: a nudge in its conversation, or a digest of several. */
export async function composeDay(
  ports: Ports,
  seeker: Seeker,
  due: readonly Thread[],
  now: string,
): Promise<Composed | null> {
  // After the claim nobody else writes to this seeker: what is due now is what is said.
  const fresh = await ports.store.getMany(
    due.map((thread) => threadAt(seeker.id, thread.id)),
    now,
  );
  const entries = fresh.flatMap((found) => {
    const thread = found?.value;
    return thread?.next && thread.next.at <= now && thread.next.kind !== "order" ? [{ thread, next: thread.next }] : [];
  });
  const [only, second] = entries;
  if (!only) return null;
  return second ? digest(ports, seeker, entries, now) : single(ports, seeker, only.thread, only.next, now);
}

function single(ports: Ports, seeker: Seeker, thread: Thread, next: Next, now: string): Composed {
  const letter = letterOf(ports, seeker, thread, next, now);
  // Hard truths go outside the conversation: nothing within it may embarrass when quoted by accident.
  const isWithin = next.kind === "nudge" && seeker.nudgesInConversation;
  const addressing = { thread, answers: null, stoppable: true, within: isWithin ? conversationOf(thread) : null };
  const to = isWithin ? thread.ownAddress : primaryAddress(seeker);
  const mail = mailOf(ports, letter, { ...seekerAddressing(seeker, next.kind, to), ...addressing }, now);
  return { mail, about: [{ threadId: thread.id, step: next.step, kind: next.kind }] };
}

function letterOf(ports: Ports, seeker: Seeker, thread: Thread, next: Next, now: string): Letter {
  if (next.kind === "last-word")
    return lastWordLetter(thread, settingOf(ports, seeker, thread, next.step, ["let-go", "restart", "replied"], now));
  const setting = settingOf(ports, seeker, thread, next.step, ["replied", "week", "done"], now);
  return thread.state === "yours" ? yourMoveLetter(thread, setting) : nudgeLetter(thread, next.step, setting);
}

function digest(
  ports: Ports,
  seeker: Seeker,
  entries: readonly { readonly thread: Thread; readonly next: Next }[],
  now: string,
): Composed {
  const letter = digestLetter(
    entries.map(({ thread, next }) => ({
      thread,
      setting: settingOf(
        ports,
        seeker,
        thread,
        next.step,
        ["replied", "week", next.kind === "last-word" ? "let-go" : "done"],
        now,
      ),
    })),
    seeker.unprovenSinceDigest,
  );
  const addressing = { thread: null, answers: null, stoppable: true, within: null };
  const mail = mailOf(
    ports,
    letter,
    { ...seekerAddressing(seeker, "digest", primaryAddress(seeker)), ...addressing },
    now,
  );
  const about = entries.map(({ thread, next }) => ({
    threadId: thread.id,
    step: next.step,
    kind: next.kind === "nudge" ? ("digest" as const) : next.kind,
  }));
  return { mail, about };
}

/** An order that ran out, within its conversation. */
export async function composeOrder(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  now: string,
): Promise<Composed | null> {
  const thread = (await ports.store.get(threadAt(seeker.id, threadId), now))?.value;
  if (thread?.next?.kind !== "order" || thread.next.at > now) return null;
  const letter = orderLetter(
    thread,
    settingOf(ports, seeker, thread, thread.count + 1, ["replied", "week", "done"], now),
  );
  const addressing: Pick<Addressing, "thread" | "answers" | "stoppable" | "within"> = {
    thread,
    answers: null,
    stoppable: true,
    within: seeker.nudgesInConversation ? conversationOf(thread) : null,
  };
  const mail = mailOf(ports, letter, { ...seekerAddressing(seeker, "order", thread.ownAddress), ...addressing }, now);
  return { mail, about: [{ threadId, step: thread.next.step, kind: "order" }] };
}

function conversationOf(thread: Thread): Addressing["within"] {
  if (thread.newestOwnId === null) return null;
  const others = thread.references.filter((id) => id !== thread.newestOwnId);
  return { inReplyTo: thread.newestOwnId, references: [...others, thread.newestOwnId] };
}

const labels: Readonly<Record<ButtonVerb, string>> = {
  replied: "They replied",
  week: "Wait a week",
  done: "Done",
  "let-go": "Let it go",
  rejected: "They said no",
  filled: "The job is filled",
  restart: "Start it again",
  confirm: "Yes, that is right",
};

export const labelOf = (verb: ButtonVerb): string => labels[verb];

function settingOf(
  ports: Ports,
  seeker: Seeker,
  thread: Thread,
  step: number,
  verbs: readonly ButtonVerb[],
  now: string,
): Setting {
  const draft = draftFor(thread, step, seeker.name);
  const buttons = verbs.map((verb): Button => ({ label: labels[verb], url: buttonUrl(ports, thread, verb, now) }));
  return {
    now,
    zone: seeker.week.zone,
    draft,
    mailto: mailtoOf(draft, `track@${ports.service.domain}`),
    threadUrl: `${ports.service.publicUrl}/threads/${thread.id}`,
    buttons,
  };
}
