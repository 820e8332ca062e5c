import type { Reading } from "../read/reading.ts";
import { plainLetter } from "../nudge/letters/plain-letter.ts";
import { receiptLetter } from "../nudge/letters/receipt-letter.ts";
import type { ReceiptSetting } from "../nudge/letters/receipt-setting.ts";
import { undeliveredLetter } from "../nudge/letters/undelivered-letter.ts";
import { isToConfirm } from "../nudge/describe.ts";
import { draftFor, mailtoOf } from "../nudge/draft.ts";
import { comingOf, isResting, restLine } from "../nudge/rest.ts";
import { proposalFor } from "../nudge/advice.ts";
import type { Letter } from "../nudge/letter.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { LetterKind, Thread } from "../thread/thread.ts";
import { changeSeeker } from "./account.ts";
import { buttonUrl, labelOf } from "./button.ts";
import { undoUrl } from "./undo-link.ts";
import type { Taken } from "./delivery.ts";
import type { Heeded } from "./heed.ts";
import { indexId } from "./match.ts";
import type { Orders } from "./order.ts";
import type { Ports } from "./port.ts";
import { seekerAddressing } from "./post.ts";
import { threadAt } from "./record.ts";
import { sendLetter } from "./send-letter.ts";

/** The first tracked mails are receipted whatever was read, so that people see what I understand. */
const firstReceipts = 3;

export interface Tracked {
  readonly taken: Taken;
  readonly reading: Reading;
  readonly mailKey: string;
  readonly threadId: string;
  readonly orders: Orders;
  /** What was said above a forward. */
  readonly heeded: Heeded;
  readonly isNew: boolean;
}

/** At most one letter for a tracked mail, however often it is delivered: what was understood, or that it bounced. */
export async function tellAboutTracked(ports: Ports, seeker: Seeker, tracked: Tracked, now: string): Promise<void> {
  if (tracked.taken.arrival.asSeekerId !== null) return;
  // That a mail never arrived is said because of the mail that did not, not as an answer to the daemon.
  if (!tracked.taken.answerable && tracked.reading.kind.value !== "bounce") return;
  const thread = (await ports.store.get(threadAt(seeker.id, tracked.threadId), now))?.value;
  if (!thread) return;
  const chosen = choose(ports, seeker, thread, tracked, now);
  if (!chosen) return;
  const to = seeker.addresses.find((address) => address === tracked.taken.mail.from[0]?.email);
  const addressing = {
    ...seekerAddressing(seeker, chosen.kind, to ?? primaryAddress(seeker)),
    thread,
    answers: tracked.taken.mail.messageId,
  };
  const done = await sendLetter(ports, `${chosen.kind}#${chosen.key}`, chosen.letter, addressing, now);
  if (done.kind !== "sent" || !done.now) return;
  if (done.sending.messageId) await indexId(ports, seeker.id, thread.id, done.sending.messageId, true, now);
  await changeSeeker(ports, seeker.id, (stands) => ({ ...stands, receiptsSent: stands.receiptsSent + 1 }), now);
}

function choose(
  ports: Ports,
  seeker: Seeker,
  thread: Thread,
  tracked: Tracked,
  now: string,
): { readonly kind: LetterKind; readonly key: string; readonly letter: Letter } | null {
  const { reading, mailKey, orders, taken, heeded } = tracked;
  const threadUrl = `${ports.service.publicUrl}/threads/${thread.id}`;
  if (reading.kind.value === "bounce" && orders.taken.length === 0) {
    const address = thread.undeliveredTo;
    return address ? { kind: "notice", key: mailKey, letter: undeliveredLetter(thread, address, threadUrl) } : null;
  }
  const isAsked = orders.taken.length + orders.unclear.length + heeded.lines.length + heeded.unknown.length > 0;
  if (thread.plain && !isAsked) {
    // One question, not one for each mail of the conversation.
    return tracked.isNew ? { kind: "receipt", key: mailKey, letter: plainLetter(thread, threadUrl) } : null;
  }
  if (!isAsked && !wantsReceipt(seeker, thread, proposalOf(thread, tracked))) return null;
  const letter = receiptLetter(thread, settingOf(ports, seeker, thread, tracked, now));
  // Each copy of a mail at another when address is answered for itself; otherwise a mail is receipted once.
  const locals = taken.doors.flatMap((door) => (door.kind === "word" ? [door.localPart] : []));
  const isAnswer = orders.unclear.length + heeded.lines.length + heeded.unknown.length > 0;
  return { kind: isAnswer ? "answer" : "receipt", key: [mailKey, ...locals].join("+"), letter };
}

function settingOf(ports: Ports, seeker: Seeker, thread: Thread, tracked: Tracked, now: string): ReceiptSetting {
  const { reading, orders, heeded } = tracked;
  return {
    now,
    zone: seeker.week.zone,
    threadUrl: `${ports.service.publicUrl}/threads/${thread.id}`,
    kind: reading.kind.value,
    outcome: reading.outcome.value,
    choices: (thread.guessed.includes("kind") ? (["confirm", "not-about-a-job"] as const) : (["confirm"] as const)).map(
      (verb) => ({ label: labelOf(verb), url: buttonUrl(ports, thread, verb, now) }),
    ),
    said: heeded.lines,
    blocks: heeded.blocks,
    unknown: heeded.unknown,
    undoUrl: heeded.undoId && undoUrl(ports, seeker.id, heeded.undoId, now),
    proposal: proposalOf(thread, tracked),
    orders: orders.taken.map((order) => ({ ...order, rests: isResting(order.at, seeker, now) })),
    resting: restLine(seeker, now),
    confirm: confirmOf(ports, seeker, thread, reading, now),
    rests: thread.next !== null && comingOf(thread, seeker, now) === null,
    unclear: orders.unclear,
    addressOf: (localPart) => `${localPart}@${ports.service.domain}`,
  };
}

/** Only this mail's own day: a later one is answered for itself. */
function confirmOf(
  ports: Ports,
  seeker: Seeker,
  thread: Thread,
  reading: Reading,
  now: string,
): ReceiptSetting["confirm"] {
  if (reading.kind.value !== "reply" || !reading.interviewOn?.sure) return null;
  if (!isToConfirm(thread, now, seeker.week.zone)) return null;
  const draft = draftFor(thread, { cause: "confirm", step: 1 }, seeker);
  return { text: draft.text, mailto: mailtoOf(draft, `track@${ports.service.domain}`) };
}

/** Somebody's own words suggest them; what the seeker only reports does not. */
const proposalOf = (thread: Thread, { reading }: Tracked): string | null =>
  reading.kind.value === "reply" ? proposalFor(thread, reading.outcome.value) : null;

function wantsReceipt(seeker: Seeker, thread: Thread, proposal: string | null): boolean {
  if (seeker.receipts === "never") return false;
  return (
    seeker.receipts === "always" ||
    proposal !== null ||
    seeker.receiptsSent < firstReceipts ||
    thread.guessed.length > 0
  );
}
