import { adviceFor } from "../nudge/advice.ts";
import { isToConfirm } from "../nudge/describe.ts";
import { draftFor, mailtoOf } from "../nudge/draft.ts";
import type { Button } from "../nudge/letter.ts";
import { digestLetter } from "../nudge/letters/digest-letter.ts";
import { isWithinConversation, nudgeLetter, turnOf } from "../nudge/letters/nudge-letter.ts";
import type { Setting } from "../nudge/letters/nudge-setting.ts";
import { orderLetter } from "../nudge/letters/order-letter.ts";
import { withUnproven } from "../nudge/letters/trust-letter.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Cause, Next, Thread } from "../thread/thread.ts";
import { isAtLeast } from "../thread/standing.ts";
import { type ButtonVerb, buttonUrl, labelOf } from "./button.ts";
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
  const letter = nudgeLetter(thread, next, settingOf(ports, seeker, thread, next, now));
  const isWithin = isWithinConversation(next) && seeker.nudgesInConversation;
  const addressing = { thread, stoppable: true, within: isWithin ? conversationOf(thread) : null };
  const to = isWithin ? thread.ownAddress : primaryAddress(seeker);
  const mail = mailOf(ports, letter, { ...seekerAddressing(seeker, next.kind, to), ...addressing }, now);
  return { mail, about: [{ threadId: thread.id, step: next.step, kind: next.kind, counts: next.counts }] };
}

function digest(
  ports: Ports,
  seeker: Seeker,
  entries: readonly { readonly thread: Thread; readonly next: Next }[],
  now: string,
): Composed {
  const told = digestLetter(
    entries.map(({ thread, next }) => ({ thread, next, setting: settingOf(ports, seeker, thread, next, now) })),
  );
  const letter = withUnproven(told, seeker.unprovenSinceDigest);
  const addressing = { thread: null, stoppable: true };
  const to = primaryAddress(seeker);
  const mail = mailOf(ports, letter, { ...seekerAddressing(seeker, "digest", to), ...addressing }, now);
  // A last word is one whatever carries it, or it would come again.
  const about = entries.map(({ thread, next }) => ({
    threadId: thread.id,
    step: next.step,
    kind: next.kind === "nudge" ? ("digest" as const) : next.kind,
    counts: next.counts,
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
  const letter = orderLetter(thread, settingOf(ports, seeker, thread, thread.next, now));
  const addressing = {
    thread,
    stoppable: true,
    within: seeker.nudgesInConversation ? conversationOf(thread) : null,
  };
  const mail = mailOf(ports, letter, { ...seekerAddressing(seeker, "order", thread.ownAddress), ...addressing }, now);
  return { mail, about: [{ threadId, step: thread.next.step, kind: "order", counts: false }] };
}

function conversationOf(thread: Thread): NonNullable<Addressing["within"]> | null {
  if (thread.newestOwnId === null) return null;
  const others = thread.references.filter((id) => id !== thread.newestOwnId);
  return { inReplyTo: thread.newestOwnId, references: [...others, thread.newestOwnId] };
}

/** What a person would want to press, for what is being said. */
const plainVerbs: readonly ButtonVerb[] = ["week", "done"];
const verbsBy: Readonly<Record<Cause, readonly ButtonVerb[]>> = {
  silence: ["replied", "week", "done"],
  order: ["replied", "week", "done"],
  "your-move": ["wrote", "week", "done"],
  "thank-you": ["wrote", "week", "done"],
  "promise-passed": ["replied", "week", "done"],
  "posting-gone": ["replied", "filled", "week"],
  "second-person": ["replied", "week", "done"],
  "gone-quiet": ["let-go", "replied", "restart"],
};

function settingOf(ports: Ports, seeker: Seeker, thread: Thread, next: Next, now: string): Setting {
  const { zone } = seeker.week;
  const turn = turnOf(thread, next);
  const isConfirmation = turn === "your-move" && isToConfirm(thread, now, zone);
  const draft = draftFor(thread, { ...next, cause: isConfirmation ? "confirm" : turn }, seeker);
  const buttons = (thread.plain ? plainVerbs : verbsBy[turn]).map((verb): Button => ({
    label: labelOf(verb),
    url: buttonUrl(ports, thread, verb, now),
  }));
  return {
    now,
    zone,
    draft,
    mailto: mailtoOf(draft, `track@${ports.service.domain}`),
    threadUrl: `${ports.service.publicUrl}/threads/${thread.id}`,
    buttons,
    answerTo: `${ports.signer.tag({ party: seeker.id, threadId: thread.id }, now)}@${ports.service.domain}`,
    advice: adviceIn(thread, seeker, next),
  };
}

/** Coaching about a person who has not yet done anything would embarrass if it were quoted to them by accident. */
function adviceIn(thread: Thread, seeker: Seeker, next: Next): string | null {
  if (!["silence", "your-move"].includes(next.cause)) return null;
  const isWithin = isWithinConversation(next) && seeker.nudgesInConversation;
  return isWithin && !isAtLeast(thread.rung, "referred") ? null : (adviceFor(thread, seeker, next.step)?.text ?? null);
}
