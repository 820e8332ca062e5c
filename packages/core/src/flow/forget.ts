import { forgottenAtOnce, raceAttemptsMost } from "../bounds/flow.ts";
import { retentionDaysMost } from "../bounds/keep.ts";
import { addMinutes } from "../calendar.ts";
import type { Seeker } from "../seeker.ts";
import type { Message, StoryEntry, Thread } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import type { Ports, Stored } from "./port.ts";
import {
  type Forget,
  forgetAt,
  forgetList,
  forgetsOf,
  messagesOf,
  retentionMs,
  threadAt,
  threadListing,
} from "./record.ts";

/** Whose turn deletes what has had its time: on the agenda like everybody's, so an idle service costs nothing. */
export const sweepParty = "sweep";
/** So nothing outlives its time by more than a day. */
export const turnMinutes = 24 * 60;

const dayMs = 24 * 60 * 60 * 1000;

/** When words of that instant have had their time, by what their seeker chose. */
export function overAt(seeker: Seeker, from: string): string {
  const days = Math.min(Math.max(seeker.retentionDays, 0), retentionDaysMost);
  return new Date(Date.parse(from) + days * dayMs).toISOString();
}

/**
 * The words of a thread go as many days after that instant as its seeker chose. Written before it closes, and again
 * with whatever is kept in it later: a sweep that is at it then finds that it must come again.
 */
export async function forgetLater(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  from: string,
  now: string,
): Promise<void> {
  const place = forgetAt(seeker.id, threadId);
  const list = { key: forgetList.partition, sort: `${overAt(seeker, from)}#${threadId}` };
  const value = { seekerId: seeker.id, threadId };
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(place, now);
    if (!(await ports.store.put(place, value, { expect: found?.version ?? "absent", list }, now))) continue;
    return sweepSoon(ports, now);
  }
  throw new Error(`When thread ${threadId} is forgotten kept changing`);
}

/** Something is kept that will have had its time one day. */
export const sweepSoon = (ports: Ports, now: string): Promise<void> =>
  lookBy(ports, sweepParty, addMinutes(now, turnMinutes), now);

/** A seeker chose another number of days: it holds for what is closed already, too. */
export async function forgetAnew(
  ports: Ports,
  seeker: Seeker,
  closedAtOf: (threadId: string) => Promise<string | null>,
  now: string,
): Promise<void> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof forgetsPage>> = await forgetsPage(ports, seeker.id, after, now);
    for (const { value } of page.items) {
      const closedAt = await closedAtOf(value.threadId);
      if (closedAt) await forgetLater(ports, seeker, value.threadId, closedAt, now);
    }
    after = page.after;
  } while (after !== null);
}

const forgetsPage = (ports: Ports, seekerId: string, after: string | null, now: string) =>
  ports.store.query(forgetsOf(seekerId), { limit: forgottenAtOnce, after }, now);

/** What a turn left of a thread's words. */
export interface Left {
  /** The newest message whose time has not come. */
  readonly newest: string | null;
  /** True where somebody else changed a message at that moment: its words are still there. */
  readonly raced: boolean;
}

/**
 * The words of a closed thread are taken out; who, when, about which job and how it ended stays. What came after it
 * closed has its own time.
 */
export async function forgetWords(ports: Ports, seeker: Seeker, thread: Thread, now: string): Promise<Left> {
  let left: Left = { newest: null, raced: false };
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof messagesPage>> = await messagesPage(ports, thread, after, now);
    for (const message of page.items.filter(hasWords)) {
      if (overAt(seeker, message.value.at) > now) left = { ...left, newest: message.value.at };
      else if (!(await blank(ports, message, now))) left = { ...left, raced: true };
    }
    after = page.after;
  } while (after !== null);
  return forgetSpoken(ports, seeker, thread, left, now);
}

/** What an advocate wrote stands in the story itself: their words go, that they wrote stays. */
async function forgetSpoken(ports: Ports, seeker: Seeker, read: Thread, left: Left, now: string): Promise<Left> {
  const isSpoken = (entry: StoryEntry): boolean => entry.isNote === true && entry.by === "advocate";
  const newest = read.story
    .filter((entry) => isSpoken(entry) && overAt(seeker, entry.at) > now)
    .reduce((last, { at }) => (last === null || at > last ? at : last), left.newest);
  const isOver = (entry: StoryEntry): boolean => isSpoken(entry) && overAt(seeker, entry.at) <= now;
  if (!read.story.some(isOver)) return { ...left, newest };
  const found = await ports.store.get(threadAt(read.seekerId, read.id), now);
  if (!found) return { ...left, newest };
  const thread = { ...found.value, story: found.value.story.filter((entry) => !isOver(entry)) };
  const options = { expect: found.version, list: threadListing(thread) };
  const isDone = await ports.store.put(threadAt(thread.seekerId, thread.id), thread, options, now);
  return { newest, raced: left.raced || !isDone };
}

const messagesPage = (ports: Ports, thread: Thread, after: string | null, now: string) =>
  ports.store.query(messagesOf(thread.seekerId, thread.id), { limit: forgottenAtOnce, after }, now);

const hasWords = ({ value }: Stored<Message>): boolean => value.text !== "" || value.quoted !== "";

async function blank(ports: Ports, { key, value, version }: Stored<Message>, now: string): Promise<boolean> {
  if (value.rawId) await ports.rawMail.remove(value.rawId);
  return ports.store.put(key, { ...value, text: "", quoted: "", rawId: null }, { expect: version }, now);
}

/** Raw mail of that long ago is over its time. */
export const rawOver = (now: string): string => new Date(Date.parse(now) - retentionMs.raw).toISOString();

export type Forgets = Stored<Forget>;
