import { openThreadsReadMost, closedPerPage, messagesPerPage, historyShown } from "../bounds/flow.ts";
import { comingOf } from "../nudge/rest.ts";
import type { Seeker } from "../seeker.ts";
import type { Message, Thread } from "../thread/thread.ts";
import type { Page, Ports } from "./port.ts";
import { type AuditEntry, auditsOf, closedThreads, mailAt, messagesOf, openThreads, threadAt } from "./record.ts";

/** Every open thread, the one that is due first first. */
export async function openOf(ports: Ports, seekerId: string, now: string): Promise<readonly Thread[]> {
  const page = await ports.store.list(openThreads(seekerId), { limit: openThreadsReadMost }, now);
  return page.items.map((item) => item.value);
}

/** A page of closed threads, newest first. */
export function closedOf(ports: Ports, seekerId: string, after: string | null, now: string): Promise<Page<Thread>> {
  return ports.store.list(closedThreads(seekerId), { limit: closedPerPage, after, newestFirst: true }, now);
}

export interface Story {
  readonly thread: Thread;
  readonly version: number;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

export async function storyOf(ports: Ports, seekerId: string, threadId: string, now: string): Promise<Story | null> {
  const found = await ports.store.get(threadAt(seekerId, threadId), now);
  if (!found) return null;
  const page = await ports.store.query(
    messagesOf(seekerId, threadId),
    { limit: messagesPerPage, newestFirst: true },
    now,
  );
  return { thread: found.value, version: found.version, messages: page.items.map((item) => item.value).toReversed() };
}

/** The newest of what was done in a seeker's name. */
export async function historyOf(ports: Ports, seekerId: string, now: string): Promise<readonly AuditEntry[]> {
  const page = await ports.store.query(auditsOf(seekerId), { limit: historyShown, newestFirst: true }, now);
  return page.items.map((item) => item.value);
}

/** The threads of such a list that are still there, by their ids. */
export async function threadsIn(
  ports: Ports,
  seekerId: string,
  entries: readonly AuditEntry[],
  now: string,
): Promise<ReadonlyMap<string, Thread>> {
  const ids = [...new Set(entries.flatMap(({ threadId }) => threadId ?? []))];
  const found = await Promise.all(ids.map((id) => ports.store.get(threadAt(seekerId, id), now)));
  return new Map(found.flatMap((thread): [string, Thread][] => (thread ? [[thread.value.id, thread.value]] : [])));
}

/** One mail by its key, wherever it was moved to. */
export async function wholeMailOf(
  ports: Ports,
  seekerId: string,
  mailKey: string,
  now: string,
): Promise<Message | null> {
  const place = await ports.store.get(mailAt(seekerId, mailKey), now);
  if (!place) return null;
  const messages = await allMessages(ports, seekerId, place.value.threadId, now);
  return messages.find((message) => message.key === mailKey) ?? null;
}

/** Every thread of a seeker with its messages, one by one: an export need not fit into memory. */
export async function* storiesOf(ports: Ports, seekerId: string, now: string): AsyncGenerator<Story> {
  for (const from of [openThreads(seekerId), closedThreads(seekerId)]) {
    let after: string | null = null;
    do {
      const page: Page<Thread> = await ports.store.list(from, { limit: closedPerPage, after }, now);
      for (const { value } of page.items) {
        const messages = await allMessages(ports, seekerId, value.id, now);
        yield { thread: value, version: 0, messages };
      }
      after = page.after;
    } while (after !== null);
  }
}

export async function allMessages(
  ports: Ports,
  seekerId: string,
  threadId: string,
  now: string,
): Promise<readonly Message[]> {
  const all: Message[] = [];
  let after: string | null = null;
  do {
    const page: Page<Message> = await ports.store.query(messagesOf(seekerId, threadId), { limit: 200, after }, now);
    all.push(...page.items.map((item) => item.value));
    after = page.after;
  } while (after !== null);
  return all;
}

/** `/export.json`, thread by thread; the shape is promised in the README. */
export function exportThread(
  { thread, messages }: Pick<Story, "thread" | "messages">,
  seeker: Seeker,
  now: string,
): unknown {
  return {
    id: thread.id,
    state: thread.state,
    rung: thread.rung,
    stage: thread.stage,
    company: thread.company,
    jobs: thread.jobs,
    contacts: thread.contacts,
    guessed: thread.guessed,
    quietSince: thread.quietSince,
    nextNudgeAt: comingOf(thread, seeker, now)?.at ?? null,
    snoozedUntil: thread.orders.map((order) => order.at).toSorted()[0] ?? null,
    messages: messages.map(({ messageId, at, direction, kind, subject, text }) => ({
      messageId,
      at,
      direction,
      kind,
      subject,
      text,
    })),
    nudges: thread.nudges.map(({ at, kind, step, to }) => ({ at, kind, step, to })),
    advocate: thread.advocate && { email: thread.advocate.email, consent: thread.advocate.consent },
    closed: thread.closed,
    story: thread.story.map(({ at, by, text, isNote = false }) => ({ at, by, text, note: isNote })),
  };
}

export function exportSeeker(seeker: Seeker): Readonly<Record<string, unknown>> {
  return {
    name: seeker.name,
    addresses: seeker.addresses,
    timeZone: seeker.week.zone,
    hour: seeker.week.hour,
    workingDays: seeker.week.workingDays,
    country: seeker.week.country,
    region: seeker.week.region,
    pausedUntil: seeker.week.pausedUntil ?? null,
    cadence: seeker.cadence,
    points: seeker.points,
    enrolledAt: seeker.enrolledAt,
  };
}
