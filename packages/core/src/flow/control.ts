import { dayIn, interviewWords, momentIn, nameOf } from "../nudge/describe.ts";
import type { Letter } from "../nudge/letter.ts";
import { comingOf, restLine } from "../nudge/rest.ts";
import { helpLetter, pendingLetter, shortLetter } from "../nudge/letters/answer-letter.ts";
import { read } from "../read/read.ts";
import { bareSubject } from "../read/subject.ts";
import { readWhenAddress } from "../read/when.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { act } from "./desk.ts";
import { joinUndo } from "./keep-undo.ts";
import { undoUrl } from "./undo-link.ts";
import { mailKeyOf } from "./identity.ts";
import type { Intake, Taken } from "./delivery.ts";
import { match } from "./match.ts";
import type { Ports } from "./port.ts";
import { seekerAddressing } from "./post.ts";
import { sendLetter } from "./send-letter.ts";
import { contextOf } from "./reading-context.ts";
import { openOf } from "./view.ts";

export type ControlWord = Extract<ReturnType<typeof readWhenAddress>, { kind: "control" }>["word"];

/** The control addresses of an envelope: help@, pending@, cancel@. */
export function controlsOf(seeker: Seeker, { doors }: Taken, now: string): readonly ControlWord[] {
  return doors.flatMap((door) => {
    if (door.kind !== "word") return [];
    const when = readWhenAddress(door.localPart, now, seeker.week);
    return when.kind === "control" ? [when.word] : [];
  });
}

/** Each control word is answered once, however often the mail is delivered. */
export async function takeControl(
  ports: Ports,
  seeker: Seeker,
  words: readonly ControlWord[],
  taken: Taken,
  now: string,
): Promise<Intake> {
  const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  for (const word of new Set(words)) {
    const { letter, thread } = await answerTo(ports, seeker, word, taken, mailKey, now);
    if (!taken.answerable) continue;
    const to = taken.mail.from[0]?.email ?? primaryAddress(seeker);
    const addressing = { ...seekerAddressing(seeker, "answer", to), thread, answers: taken.mail.messageId };
    await sendLetter(ports, `answer#${mailKey}+${word}`, letter, addressing, now);
  }
  return { kind: "answered", seekerId: seeker.id };
}

interface Answered {
  readonly letter: Letter;
  readonly thread: Thread | null;
}

async function answerTo(
  ports: Ports,
  seeker: Seeker,
  word: ControlWord,
  taken: Taken,
  mailKey: string,
  now: string,
): Promise<Answered> {
  const subject = `Re: ${bareSubject(taken.mail.subject) || word}`;
  const addressOf = (localPart: string): string => `${localPart}@${ports.service.domain}`;
  switch (word) {
    case "help":
    case "formats":
    case "commands":
      return { letter: helpLetter(subject, addressOf, addressOf(seeker.privateTag)), thread: null };
    case "pending": {
      const open = await openOf(ports, seeker.id, now);
      const items = open.map((thread) => lineOf(thread, seeker, now));
      return {
        letter: pendingLetter(subject, items, restLine(seeker, now), `${ports.service.publicUrl}/`),
        thread: null,
      };
    }
    case "cancel":
      return cancel(ports, seeker, taken, mailKey, subject, now);
  }
}

async function cancel(
  ports: Ports,
  seeker: Seeker,
  { arrival, mail }: Taken,
  mailKey: string,
  subject: string,
  now: string,
): Promise<Answered> {
  const reading = read(mail, contextOf(ports, seeker, arrival.receivedAt));
  const found = await match(ports, seeker.id, mail, reading, arrival.receivedAt, now);
  const doing = { id: `${mailKey}:cancel`, by: "mail" } as const;
  const done = found.threadId && (await act(ports, seeker, found.threadId, { kind: "cancel-orders" }, doing, now));
  if (!done || done.kind !== "done") {
    const none =
      "I found no thread that this mail belongs to, so nothing was cancelled. Sent within a conversation that I know, this address cancels its reminders.";
    return { letter: shortLetter(subject, none), thread: null };
  }
  const { thread } = done;
  // Found anew and not taken from what was done, so that a repeat after a crash has the way back too.
  const undoId = await joinUndo(ports, seeker.id, thread.id, [doing.id], `${doing.id}:back`, now);
  const cancelled = `Cancelled: no more reminders about ${lineName(thread)}. A new mail of yours in it starts them again.`;
  const links = {
    undoUrl: undoId && undoUrl(ports, seeker.id, undoId, now),
    threadUrl: `${ports.service.publicUrl}/threads/${thread.id}`,
  };
  return { letter: shortLetter(subject, cancelled, links), thread };
}

const lineName = (thread: Thread): string => nameOf(thread).replace(" · ", ", ");

function lineOf(thread: Thread, seeker: Seeker, now: string): string {
  const { zone } = seeker.week;
  const ahead = interviewWords(thread, now, zone);
  const said = (words: string): string => `${lineName(thread)}: ${ahead ? `${ahead}, ` : ""}${words}`;
  if (thread.state === "yours" && thread.undeliveredTo)
    return said(`your mail to ${thread.undeliveredTo} never arrived`);
  if (thread.state === "yours") return said(`your move since ${dayIn(thread.quietSince, zone, now)}`);
  if (!thread.next) return said("no reminder planned");
  const next = comingOf(thread, seeker, now);
  if (!next) return said("rests");
  const at = momentIn(next.at, zone, now);
  if (thread.state === "snoozed") return said(`comes back ${at}`);
  return said(ahead ? `next look ${at}` : `quiet so far, next look ${at}`);
}
