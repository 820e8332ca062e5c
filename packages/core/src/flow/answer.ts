import { splitBody } from "../mail/split-body.ts";
import { firstNameOf, peopleOf } from "../nudge/describe.ts";
import { draftFor, mailtoOf } from "../nudge/draft.ts";
import type { Block } from "../nudge/letter.ts";
import { type AnswerSetting, answerLetter } from "../nudge/letters/answer-letter.ts";
import { readSeekerCommands, type SeekerCommands } from "../read/command.ts";
import { isLetter } from "../read/meant-for-contact.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { act } from "./desk.ts";
import { dispatch } from "./dispatch.ts";
import { idKeyOf, mailKeyOf } from "./identity.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { indexId } from "./match.ts";
import { explain, obey } from "./obey.ts";
import type { Ports } from "./port.ts";
import { mailOf, seekerAddressing } from "./post.ts";
import { messageIdAt, threadAt } from "./record.ts";
import { takeTracked } from "./track.ts";

/** Commands obeyed in one mail; a person writes a handful. */
const commandsMost = 20;

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
  const said = readSeekerCommands(body.text, now, seeker.week, thread?.language ?? "en");
  await answer(ports, seeker, thread, said, taken, now);
  return { kind: "answered", seekerId: seeker.id };
}

async function answer(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  said: SeekerCommands,
  taken: Taken,
  now: string,
): Promise<void> {
  const mailKey = mailKeyOf(ports.signer, taken.mail, taken.bytes);
  const lines: string[] = [];
  const blocks: Block[] = [];
  let undoId: string | null = null;
  for (const [i, command] of said.commands.slice(0, commandsMost).entries()) {
    const obeyed = await obey(ports, seeker, thread?.id ?? null, command, { id: `${mailKey}:${i}`, by: "mail" }, now);
    lines.push(...obeyed.lines);
    blocks.push(...(obeyed.blocks ?? []));
    undoId = obeyed.undoId ?? undoId;
  }
  lines.push(...said.unclear.map(explain));
  const names = { contacts: thread?.contacts.map((contact) => contact.name) ?? [], seeker: seeker.name };
  const letter = thread !== null && said.rest !== "" && isLetter(said.rest, names) ? thread : null;
  if (said.rest !== "" && thread && !letter && said.unknown.length === 0) {
    const note = { kind: "note", text: said.rest.slice(0, noteMostChars), by: "seeker" } as const;
    await act(ports, seeker, thread.id, note, { id: `${mailKey}:note`, by: "mail" }, now);
    lines.push("I kept your words as a note in this thread.");
  }
  const setting: AnswerSetting = {
    subject: `Re: ${thread?.subject ?? taken.mail.subject}`,
    lines,
    blocks,
    letter: letter && {
      name: firstNameOf(letter) ?? peopleOf(letter),
      text: said.rest,
      mailto: mailtoOf(
        { ...draftFor(letter, { cause: "silence", step: 1 }, seeker.name), text: said.rest },
        `track@${ports.service.domain}`,
      ),
    },
    unknown: said.unknown,
    threadUrl: thread && `${ports.service.publicUrl}/threads/${thread.id}`,
    undoUrl: thread && undoId ? `${ports.service.publicUrl}/threads/${thread.id}` : null,
  };
  if (!taken.answerable || (setting.lines.length + setting.unknown.length === 0 && !letter)) return;
  await send(ports, seeker, thread, setting, taken, mailKey, now);
}

/** A note longer than this is a document. */
const noteMostChars = 2000;

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
    within: null,
    answers: taken.mail.messageId,
    stoppable: false,
  };
  const compose = async () => ({ mail: mailOf(ports, answerLetter(setting), addressing, now), about: [] });
  const done = await dispatch(ports, seeker.id, `answer#${mailKey}`, compose, now);
  if (done.kind === "sent" && done.sending.messageId && thread) {
    await indexId(ports, seeker.id, thread.id, done.sending.messageId, true, now);
  }
}

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
function goesToOthers(ports: Ports, seeker: Seeker, { mail }: Taken): boolean {
  const ours = (email: string): boolean =>
    email.endsWith(`@${ports.service.domain}`) || email === ports.service.from.email;
  return [...mail.to, ...mail.cc].some(({ email }) => !ours(email) && !seeker.addresses.includes(email));
}
