import { openThreadsReadMost, rescheduledAtOnce } from "../bounds/flow.ts";
import { schedule } from "../nudge/schedule.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { lookBy } from "./agenda.ts";
import { putThread } from "./change.ts";
import type { Ports, Stored } from "./port.ts";
import { openThreads } from "./record.ts";

/** When each open thread comes next, after what it follows from was changed. */
export async function reschedule(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  const page = await ports.store.list(openThreads(seeker.id), { limit: openThreadsReadMost }, now);
  for (let at = 0; at < page.items.length; at += rescheduledAtOnce) {
    await Promise.all(
      page.items.slice(at, at + rescheduledAtOnce).map((item) => rescheduleOne(ports, seeker, item, now)),
    );
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
