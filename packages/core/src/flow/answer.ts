import { earlier } from "../calendar.ts";
import type { Body } from "../mail/body.ts";
import type { Mail } from "../mail/message.ts";
import { splitBody } from "../mail/split-body.ts";
import { bareSubject } from "../read/subject.ts";
import { firstNameOf, peopleOf } from "../nudge/describe.ts";
import { draftFor, mailtoOf } from "../nudge/draft.ts";
import type { Occasion } from "../nudge/draft/form.ts";
import { answerLetter, type AnswerSetting, type Ready } from "../nudge/letters/answer-letter.ts";
import { readSeekerCommands } from "../read/command.ts";
import { isLetter } from "../read/meant-for-contact.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { undoUrl } from "./undo-link.ts";
import { type Heeded, heed, keepNote } from "./heed.ts";
import { idKeyOf, mailKeyOf } from "./identity.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { indexId } from "./match.ts";
import { isThankedAsAdvocate } from "./advocate/ending.ts";
import type { Ports } from "./port.ts";
import { seekerAddressing } from "./post.ts";
import { messageIdAt, threadAt } from "./record.ts";
import { sendLetter } from "./send-letter.ts";
import { takeTracked } from "./track.ts";

/**
 * An answer to one of our mails: the commands among its new words are obeyed, a letter meant for the contact is given
 * back ready to send, other words become a note. What it passes on or sends to others is a tracked mail of the thread.
 */
export async function takeAnswer(ports: Ports, seeker: Seeker, taken: Taken, now: string): Promise<Intake> {
  const { mail } = taken;
  const tag = taken.doors.find((door) => door.kind === "reply")?.subject ?? null;
  if (tag && tag.party !== seeker.id) return dropped("not-yours", seeker.id);
  const threadId = tag?.threadId ?? (await threadOfOurs(ports, seeker, taken, now));
  const body = splitBody(mail);
  if (body.forwarded.length > 0 || goesToOthers(ports, seeker, taken))
    return takeTracked(ports, seeker, taken, now, threadId);

  const thread = threadId ? ((await ports.store.get(threadAt(seeker.id, threadId), now))?.value ?? null) : null;
  await answer(ports, seeker, thread, wordsOf(mail, body), taken, now);
  return { kind: "answered", seekerId: seeker.id };
}

async function answer(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  text: string,
  taken: Taken,
  now: string,
): Promise<void> {
  const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  const heeded = await heed(
    ports,
    seeker,
    thread,
    { text, mailKey, saidAt: earlier(taken.arrival.receivedAt, now) },
    now,
  );
  const names = { contacts: thread?.contacts.map((contact) => contact.name) ?? [], seeker: seeker.name };
  const isMeantForThem = heeded.rest !== "" && isLetter(heeded.rest, names);
  const isNote = heeded.rest !== "" && thread !== null && !isMeantForThem;
  if (isNote) await keepNote(ports, seeker, thread.id, { text: heeded.rest, mailKey }, now);
  if (!taken.answerable || (heeded.lines.length + heeded.unknown.length === 0 && heeded.rest === "")) return;
  const isThankedApart = thread !== null && (await isThankedAsAdvocate(ports, thread, now));
  const what = { isMeantForThem, isNote, isThankedApart };
  const setting = settingOf(ports, seeker, thread, heeded, what, taken, now);
  await send(ports, seeker, thread, setting, taken, mailKey, now);
}

function settingOf(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  heeded: Heeded,
  what: { readonly isMeantForThem: boolean; readonly isNote: boolean; readonly isThankedApart: boolean },
  taken: Taken,
  now: string,
): AnswerSetting {
  const { publicUrl } = ports.service;
  const ready = (text: string | null, occasion: Occasion): Ready | null =>
    thread && readyFor(ports, seeker, thread, occasion, text);
  const ending = endingOf(heeded);
  const thanked = thread && ending && besideAdvocate(thread, what.isThankedApart);
  return {
    subject: `Re: ${bareSubject(thread?.subject ?? taken.mail.subject) || "your mail"}`,
    lines: heeded.lines,
    blocks: heeded.blocks,
    kept: what.isNote
      ? heeded.lines.length > 0
        ? "rest"
        : "all"
      : heeded.rest !== "" && thread === null
        ? "nowhere"
        : null,
    letter: what.isMeantForThem ? ready(heeded.rest, "silence") : null,
    thanks: ending && thanked && thanked.contacts.length > 0 ? readyFor(ports, seeker, thanked, ending, null) : null,
    unknown: heeded.unknown,
    help: heeded.commands.some((command) => command.kind === "help"),
    leaving: ending === "hired" ? { exportUrl: `${publicUrl}/export.json`, eraseUrl: `${publicUrl}/erase` } : null,
    threadUrl: thread && `${publicUrl}/threads/${thread.id}`,
    undoUrl: heeded.undoId && undoUrl(ports, seeker.id, heeded.undoId, now),
  };
}

/** Whoever spoke for the seeker gets the thank-you that is for an advocate, and no second one as a contact. */
const besideAdvocate = (thread: Thread, isThankedApart: boolean): Thread =>
  isThankedApart
    ? { ...thread, contacts: thread.contacts.filter(({ email }) => email !== thread.advocate?.email) }
    : thread;

/** A thread that ended with an answer deserves a last word of thanks; one that was let go has had it offered. */
function endingOf({ commands }: Heeded): "hired" | "declined" | null {
  const endings = commands.flatMap((command) => {
    if (command.kind === "hired") return ["hired" as const];
    if (command.kind !== "close") return [];
    return [command.reason === "rejected" || command.reason === "filled" ? ("declined" as const) : null];
  });
  return endings.at(-1) ?? null;
}

/** `text` where the seeker wrote the words, null where we do. */
function readyFor(ports: Ports, seeker: Seeker, thread: Thread, occasion: Occasion, text: string | null): Ready {
  const drafted = draftFor(thread, { cause: occasion, step: 1 }, seeker);
  const draft = text === null ? drafted : { to: drafted.to, subject: drafted.subject, text };
  return {
    name: firstNameOf(thread) ?? peopleOf(thread),
    text: draft.text,
    mailto: mailtoOf(draft, `track@${ports.service.domain}`),
    language: text === null ? thread.language : "en",
    isAnswer: occasion === "declined",
  };
}

async function send(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  setting: AnswerSetting,
  taken: Taken,
  mailKey: string,
  now: string,
): Promise<void> {
  const to = taken.mail.from[0]?.email ?? primaryAddress(seeker);
  const addressing = {
    ...seekerAddressing(seeker, "answer", to),
    thread,
    answers: taken.mail.messageId,
  };
  const done = await sendLetter(ports, `answer#${mailKey}`, answerLetter(setting), addressing, now);
  if (done.kind === "sent" && done.sending.messageId && thread) {
    await indexId(ports, seeker.id, thread.id, done.sending.messageId, true, now);
  }
}

/** Written to track@ and to nobody else, with a command in it: it is said to us, and no mail to keep. */
export function isToUsAlone(ports: Ports, seeker: Seeker, taken: Taken, now: string): boolean {
  const { mail } = taken;
  const body = splitBody(mail);
  if (!namesUsAlone(ports, seeker, taken) || body.forwarded.length > 0) return false;
  const said = readSeekerCommands(wordsOf(mail, body), now, seeker.week, "en");
  // A lone line with a slip in it is no mail to keep either.
  const isSlip = said.unknown.length > 0 && said.rest === "";
  return isSlip || said.commands.length + said.unclear.length > 0;
}

/** The same without a command, about a thread that its ids name: words for us. What quotes the other side passes it on. */
export async function isWordForUs(ports: Ports, seeker: Seeker, taken: Taken, now: string): Promise<boolean> {
  const body = splitBody(taken.mail);
  const isPassedOn =
    body.forwarded.length > 0 ||
    body.history.some(({ from }) => from !== null && !seeker.addresses.includes(from.email));
  return namesUsAlone(ports, seeker, taken) && !isPassedOn && (await threadOfOurs(ports, seeker, taken, now)) !== null;
}

function namesUsAlone(ports: Ports, seeker: Seeker, taken: Taken): boolean {
  const { mail, doors } = taken;
  if (!doors.every((door) => door.kind === "track" || door.kind === "private")) return false;
  return mail.to.length + mail.cc.length > 0 && !goesToOthers(ports, seeker, taken);
}

/** An empty mail speaks by its subject: so do the stop links that mail clients make of List-Unsubscribe. */
const wordsOf = (mail: Mail, body: Body): string =>
  body.text.trim() === "" && body.history.length === 0 ? bareSubject(mail.subject) : body.text;

/** Clients that ignore Reply-To still name our mail's id. */
async function threadOfOurs(ports: Ports, seeker: Seeker, { mail }: Taken, now: string): Promise<string | null> {
  const ids = [...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])].slice(-10);
  if (ids.length === 0) return null;
  const found = await ports.store.getMany(
    ids.map((id) => messageIdAt(seeker.id, idKeyOf(ports.signer, id))),
    now,
  );
  return found.findLast((place) => place !== null)?.value.threadId ?? null;
}

/** Reply-all that also went to the contact is a letter of the conversation, not an answer to us alone. */
export function goesToOthers(ports: Ports, seeker: Seeker, { mail }: Taken): boolean {
  const ours = (email: string): boolean =>
    email.endsWith(`@${ports.service.domain}`) || email === ports.service.from.email;
  return [...mail.to, ...mail.cc].some(({ email }) => !ours(email) && !seeker.addresses.includes(email));
}
