import { schedule } from "../nudge/schedule.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { changeSeeker } from "./account.ts";
import { lookBy } from "./agenda.ts";
import { putThread } from "./change.ts";
import { audit, type Doing } from "./desk.ts";
import { forgetAnew } from "./forget.ts";
import type { Ports, Stored } from "./port.ts";
import { openThreads, threadAt } from "./record.ts";
import { openThreadsMost } from "./view.ts";

/** Threads written at once: quick for two hundred of them, gentle on the store. */
const atOnce = 10;

/** Changes what a seeker set, and when each open thread comes next where that follows from it. */
export async function changeSettings(
  ports: Ports,
  seekerId: string,
  change: (seeker: Seeker) => Seeker,
  what: string,
  doing: Doing,
  now: string,
): Promise<Seeker | null> {
  const seeker = await changeSeeker(ports, seekerId, change, now);
  if (!seeker) return null;
  await reschedule(ports, seeker, now);
  if (what === "settings-retention") await forgetAnew(ports, seeker, (id) => closedAtOf(ports, seeker, id, now), now);
  await audit(ports, seekerId, null, what, doing, now);
  return seeker;
}

async function closedAtOf(ports: Ports, seeker: Seeker, threadId: string, now: string): Promise<string | null> {
  return (await ports.store.get(threadAt(seeker.id, threadId), now))?.value.closed?.at ?? null;
}

async function reschedule(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  const page = await ports.store.list(openThreads(seeker.id), { limit: openThreadsMost }, now);
  for (let at = 0; at < page.items.length; at += atOnce) {
    await Promise.all(page.items.slice(at, at + atOnce).map((item) => rescheduleOne(ports, seeker, item, now)));
  }
  // Their turn may now come earlier than it was put on the agenda.
  if (page.items.length > 0) await lookBy(ports, seeker.id, now, now);
}

/** A thread that changed meanwhile was scheduled by whoever changed it. */
async function rescheduleOne(ports: Ports, seeker: Seeker, item: Stored<Thread>, now: string): Promise<void> {
  const thread = schedule(item.value, seeker);
  if (JSON.stringify(thread.next) === JSON.stringify(item.value.next)) return;
  await putThread(ports, thread, item.version, now);
}
