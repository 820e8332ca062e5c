import { storyWordsCharsMost } from "../../bounds/keep.ts";
import type { Letter } from "../../nudge/letter.ts";
import { roleIn } from "../../advocate/blurb.ts";
import { jobOf } from "../../nudge/describe.ts";
import type { AboutAdvocate } from "../../nudge/letters/about-advocate.ts";
import type { AdvocateNews } from "../../nudge/letters/advocate-news.ts";
import { advocateSaidLetter, type PostingBeside } from "../../nudge/letters/advocate-said-letter.ts";
import { primaryAddress, type Seeker } from "../../seeker.ts";
import type { ThreadEvent } from "../../thread/event.ts";
import type { LetterKind, Thread, ThreadAdvocate } from "../../thread/thread.ts";
import { changeThread } from "../change.ts";
import type { Dispatched } from "../dispatch.ts";
import { indexId } from "../match.ts";
import type { Ports } from "../port.ts";
import { seekerAddressing } from "../post.ts";
import type { Rung } from "../../thread/thread.ts";
import { sendLetter } from "../send-letter.ts";

/** What the seeker is told about an advocate: by name, with the job, and a page to go on. */
export function aboutAdvocate(
  ports: Ports,
  seeker: Seeker,
  person: { readonly name: string; readonly email: string },
  thread: Thread | null,
): AboutAdvocate {
  return {
    name: person.name || person.email || "Your advocate",
    email: person.email,
    seekerName: seeker.name,
    job: thread && jobOf(thread),
    role: thread && roleIn(thread),
    pageUrl: `${ports.service.publicUrl}/advocates`,
    trackAddress: `track@${ports.service.domain}`,
  };
}

/** The advocate's answer to the seeker, once for each thing that was said. */
export async function tellSeeker(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  told: {
    readonly id: string;
    readonly news: AdvocateNews;
    readonly words: string;
    readonly about: AboutAdvocate;
    /** To write the three reasons by, where they are asked for. */
    readonly posting?: PostingBeside | null;
  },
  now: string,
): Promise<void> {
  const letter = advocateSaidLetter(told.news, told.words, told.about, told.posting ?? null);
  await sendToSeeker(
    ports,
    seeker,
    thread,
    letter,
    { key: `advocate#${ports.signer.digest(told.id)}`, kind: "notice" },
    now,
  );
}

export async function sendToSeeker(
  ports: Ports,
  seeker: Seeker,
  thread: Thread | null,
  letter: Letter,
  { key, kind, stoppable = false }: { readonly key: string; readonly kind: LetterKind; readonly stoppable?: boolean },
  now: string,
): Promise<Dispatched> {
  const addressing = { ...seekerAddressing(seeker, kind, primaryAddress(seeker)), thread, stoppable };
  const done = await sendLetter(ports, key, letter, addressing, now);
  if (done.kind === "sent" && done.now && done.sending.messageId && thread)
    await indexId(ports, seeker.id, thread.id, done.sending.messageId, true, now);
  return done;
}

/** Writes into the thread where the advocate stands, and a line of its story. Once for each id. */
export async function markThread(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  mark: {
    readonly id: string;
    readonly advocate: ThreadAdvocate | null;
    readonly rung: Rung | null;
    readonly said: string;
    /** Their own words, for the story; they go with the words of its mails. */
    readonly words?: string;
    readonly word?: "theirs" | "yours" | null;
  },
  now: string,
): Promise<Thread | null> {
  const { advocate, rung, said, word = null } = mark;
  const event = { kind: "advocated-by", advocate, rung, said, word } as const;
  const events: Parameters<typeof changeThread>[3] = [
    { happening: { id: mark.id, at: now }, event },
    ...(mark.words ? [{ happening: { id: `${mark.id}#words`, at: now }, event: spokenWords(mark.words) }] : []),
  ];
  const changed = await changeThread(ports, seeker, threadId, events, now);
  return changed?.thread ?? null;
}

const spokenWords = (words: string): ThreadEvent => ({
  kind: "noted",
  by: "advocate",
  text: words.length <= storyWordsCharsMost ? words : `${words.slice(0, storyWordsCharsMost).toWellFormed()} …`,
});
