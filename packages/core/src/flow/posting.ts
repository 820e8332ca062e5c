import { postingLooksPerTurn } from "../bounds/flow.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { changeThread } from "./change.ts";
import type { Ports } from "./port.ts";
import { missedPostings, postingLookAt, type PostingLook, retentionMs, threadAt } from "./record.ts";

/** Two looks this far apart: a board under repair for a night is not a posting gone. */
const lookGapMs = 20 * 60 * 60 * 1000;

/**
 * Looks at the postings of threads that are due, and a second time at those missed once, each at most once in twenty
 * hours. Gone twice in a row tells the thread; a block or an error is no look at all.
 * Gives whether any thread was told.
 */
export async function lookAtPostings(
  ports: Ports,
  seeker: Seeker,
  due: readonly Thread[],
  now: string,
): Promise<boolean> {
  const missed = await ports.store.list(missedPostings(seeker.id), { limit: postingLooksPerTurn }, now);
  const ids = missed.items.map(({ value }) => value.threadId).filter((id) => due.every((thread) => thread.id !== id));
  const keys = ids.map((id) => threadAt(seeker.id, id));
  const others = keys.length === 0 ? [] : await ports.store.getMany(keys, now);
  let looks = 0;
  let isToldAny = false;
  for (const thread of [...due, ...others.flatMap((found) => (found ? [found.value] : []))]) {
    const url = thread.jobs.find((job) => job.url !== null)?.url;
    if (!url || thread.closed || thread.postingGoneAt !== null || looks >= postingLooksPerTurn) continue;
    const look = await lookOnce(ports, seeker, thread, url, now);
    if (look !== "too-soon") looks += 1;
    if (look === "told") isToldAny = true;
  }
  return isToldAny;
}

type Look = "too-soon" | "looked" | "told";

async function lookOnce(ports: Ports, seeker: Seeker, thread: Thread, url: string, now: string): Promise<Look> {
  const place = postingLookAt(seeker.id, thread.id);
  const found = await ports.store.get(place, now);
  const before = found?.value.urlDigest === ports.signer.digest(url) ? found.value : null;
  if (before && Date.parse(now) - Date.parse(before.lookedAt) < lookGapMs) return "too-soon";
  // Written before the look: two runs at once look once, and a page that kills the look is not asked again today.
  const goneSince = before?.goneSince ?? null;
  const look = { threadId: thread.id, urlDigest: ports.signer.digest(url), lookedAt: now, goneSince };
  if (!(await keep(ports, seeker, look, found?.version ?? "absent", now))) return "too-soon";
  const state = await ports.postings.look(url);
  if (state === "unknown") return "looked";
  const isGone = state === "gone";
  if (isGone && goneSince !== null) await tellThread(ports, seeker, thread, goneSince, now);
  const isTold = isGone && goneSince !== null;
  await keep(ports, seeker, { ...look, goneSince: isGone ? (goneSince ?? now) : null }, versionOf(found), now, isTold);
  return isTold ? "told" : "looked";
}

const versionOf = (found: { readonly version: number } | null): number => (found ? found.version + 1 : 1);

function keep(
  ports: Ports,
  seeker: Seeker,
  look: PostingLook,
  expect: "absent" | number,
  now: string,
  isTold = false,
): Promise<boolean> {
  const expiresAt = new Date(Date.parse(now) + retentionMs.sending).toISOString();
  const list = { key: missedPostings(seeker.id).partition, sort: look.lookedAt };
  const isMissed = look.goneSince !== null && !isTold;
  return ports.store.put(
    postingLookAt(seeker.id, look.threadId),
    look,
    { expect, expiresAt, ...(isMissed && { list }) },
    now,
  );
}

async function tellThread(ports: Ports, seeker: Seeker, thread: Thread, goneSince: string, now: string): Promise<void> {
  const happening = { id: `posting-gone:${goneSince}`, at: now };
  await changeThread(ports, seeker, thread.id, [{ happening, event: { kind: "posting-gone" } }], now);
}
