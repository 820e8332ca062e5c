import { sweptAtOnce } from "../bounds/flow.ts";
import { addMinutes } from "../calendar.ts";
import { seekerById } from "./account.ts";
import { lookAgain } from "./agenda.ts";
import { forgetLater, type Forgets, forgetWords, overAt, rawOver, sweepParty, turnMinutes } from "./forget.ts";
import type { Key, Ports } from "./port.ts";
import { forgetList, rawList, threadAt, waitingList } from "./record.ts";
import type { Served } from "./serve.ts";
import { dropWaiting } from "./waiting.ts";

const moreMinutes = 5;

/**
 * Deletes what has had its time: raw mail, mail that nobody confirmed, the words of closed threads. TTL and the
 * bucket's lifecycle do the same later and without looking; this is what the promise rests on. Repeatable.
 */
export async function sweep(ports: Ports, now: string): Promise<Served> {
  const raw = await sweepRaw(ports, now);
  const waiting = await sweepWaiting(ports, now);
  const words = await sweepWords(ports, now);
  ports.log.note("sweep", { raw, waiting, words });
  await lookAgain(ports, sweepParty, () => nextTurn(ports, Math.max(raw, waiting, words) === sweptAtOnce, now), now);
  return { due: 0, sent: 0, waited: 0, failed: 0 };
}

/** Tomorrow while anything is kept, soon where more is over than one turn takes, never where nothing is kept. */
async function nextTurn(ports: Ports, isMore: boolean, now: string): Promise<string | null> {
  if (isMore) return addMinutes(now, moreMinutes);
  const lists: readonly Key<unknown>[] = [rawList, waitingList, forgetList];
  const left = await Promise.all(lists.map((list) => ports.store.count(list, 1)));
  return left.some((count) => count > 0) ? addMinutes(now, turnMinutes) : null;
}

async function sweepRaw(ports: Ports, now: string): Promise<number> {
  const page = await ports.store.list(rawList, { limit: sweptAtOnce, upTo: `${rawOver(now)}~` }, now);
  for (const { key, value } of page.items) {
    await ports.rawMail.remove(value.rawId);
    await ports.store.remove(key, "any");
  }
  return page.items.length;
}

async function sweepWaiting(ports: Ports, now: string): Promise<number> {
  const page = await ports.store.list(waitingList, { limit: sweptAtOnce, upTo: `${now}~` }, now);
  for (const waiting of page.items) await dropWaiting(ports, waiting);
  return page.items.length;
}

async function sweepWords(ports: Ports, now: string): Promise<number> {
  const page = await ports.store.list(forgetList, { limit: sweptAtOnce, upTo: `${now}~` }, now);
  for (const forget of page.items) await sweepThread(ports, forget, now);
  return page.items.length;
}

/**
 * Opened again meanwhile: it will be written anew when it closes. Closed again since: its days count from there. The
 * record goes as it was read and only once no words are left.
 */
async function sweepThread(ports: Ports, { key, value, version }: Forgets, now: string): Promise<void> {
  const thread = (await ports.store.get(threadAt(value.seekerId, value.threadId), now))?.value;
  const seeker = thread?.closed ? await seekerById(ports, value.seekerId, now) : null;
  if (thread?.closed && seeker) {
    if (overAt(seeker, thread.closed.at) > now) return forgetLater(ports, seeker, thread.id, thread.closed.at, now);
    const { newest, raced } = await forgetWords(ports, seeker, thread, now);
    if (raced) return;
    if (newest) return forgetLater(ports, seeker, thread.id, newest, now);
  }
  await ports.store.remove(key, version);
}
