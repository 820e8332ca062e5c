import { addMinutes } from "../calendar.ts";
import type { Seeker } from "../seeker.ts";
import type { Message, Thread } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import type { Ports, Stored } from "./port.ts";
import { type Forget, forgetAt, forgetList, forgetsOf, messagesOf, retentionMs } from "./record.ts";

/** Whose turn deletes what has had its time: on the agenda like everybody's, so an idle service costs nothing. */
export const sweepParty = "sweep";
/** So nothing outlives its time by more than a day. */
export const turnMinutes = 24 * 60;

const dayMs = 24 * 60 * 60 * 1000;
/** What a service keeps at most after a thread closed, whatever a seeker's record says. */
const retentionDaysMost = 90;
const atOnce = 200;

/** The words of a thread that closes now go after as many days as its seeker chose. Written before it closes. */
export async function forgetLater(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  from: string,
  now: string,
): Promise<void> {
  const found = await ports.store.get(forgetAt(seeker.id, threadId), now);
  const days = Math.min(Math.max(seeker.retentionDays, 0), retentionDaysMost);
  const at = new Date(Date.parse(from) + days * dayMs).toISOString();
  const list = { key: forgetList.partition, sort: `${at}#${threadId}` };
  const value = { seekerId: seeker.id, threadId };
  await ports.store.put(forgetAt(seeker.id, threadId), value, { expect: found?.version ?? "absent", list }, now);
  await sweepSoon(ports, now);
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
  ports.store.query(forgetsOf(seekerId), { limit: atOnce, after }, now);

/** The words of a closed thread are taken out; who, when, about which job and how it ended stays. */
export async function forgetWords(ports: Ports, thread: Thread, now: string): Promise<void> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof messagesPage>> = await messagesPage(ports, thread, after, now);
    for (const message of page.items) await blank(ports, message, now);
    after = page.after;
  } while (after !== null);
}

const messagesPage = (ports: Ports, thread: Thread, after: string | null, now: string) =>
  ports.store.query(messagesOf(thread.seekerId, thread.id), { limit: atOnce, after }, now);

async function blank(ports: Ports, { key, value, version }: Stored<Message>, now: string): Promise<void> {
  if (value.text === "" && value.quoted === "") return;
  if (value.rawId) await ports.rawMail.remove(value.rawId);
  await ports.store.put(key, { ...value, text: "", quoted: "", rawId: null }, { expect: version }, now);
}

/** Raw mail of that long ago is over its time. */
export const rawOver = (now: string): string => new Date(Date.parse(now) - retentionMs.raw).toISOString();

export type Forgets = Stored<Forget>;
