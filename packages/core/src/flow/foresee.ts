import { seekerThreadsMost } from "../bounds/flow.ts";
import { earlier } from "../calendar.ts";
import { schedule } from "../nudge/schedule.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import { openThread } from "../thread/open.ts";
import type { StoryEntry, Thread } from "../thread/thread.ts";
import { apply } from "../thread/transition.ts";
import type { Taken } from "./delivery.ts";
import type { Fault } from "./fault.ts";
import { mailKeyOf } from "./identity.ts";
import { match } from "./match.ts";
import type { Ports } from "./port.ts";
import { mailAt, openThreads, threadAt } from "./record.ts";
import { eventsOf } from "./meaning.ts";
import { isNeverTracked } from "./never-track.ts";
import { peopleOn } from "./reading-context.ts";
import { ownAddressOf } from "./tracked-message.ts";

/** What keeping a mail would do. */
export type Foreseen =
  | { readonly kind: "not-kept"; readonly fault: Fault }
  /** The same mail stands in this thread already. */
  | { readonly kind: "kept-before"; readonly thread: Thread }
  | {
      readonly kind: "opens" | "joins";
      /** As it would stand afterwards. */
      readonly thread: Thread;
      readonly wasClosed: boolean;
      /** What its story would gain. */
      readonly lines: readonly StoryEntry[];
    };

/** The way of `takeTracked`, without a trace: nothing is written and nobody is told. */
export async function foresee(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  reading: Reading,
  intoThreadId: string | null,
  now: string,
): Promise<Foreseen> {
  const { mail, bytes, arrival } = taken;
  const people = peopleOn(ports, seeker, taken);
  if (mail.headers.has("x-follow-through")) return { kind: "not-kept", fault: "loop" };
  if (isNeverTracked(seeker, reading, people)) return { kind: "not-kept", fault: "never-track" };
  const mailKey = mailKeyOf(ports.signer, mail, bytes);
  const kept = await ports.store.get(mailAt(seeker.id, mailKey), now);
  const keptIn = kept && (await threadIn(ports, seeker, kept.value.threadId, now));
  if (keptIn) return { kind: "kept-before", thread: keptIn };
  const at = earlier(arrival.receivedAt, now);
  const ownAddress = ownAddressOf(seeker, mail);
  const joined =
    (await threadIn(ports, seeker, intoThreadId, now)) ??
    (await threadIn(ports, seeker, (await match(ports, seeker.id, mail, reading, at, now)).threadId, now));
  if (!joined && (await ports.store.count(openThreads(seeker.id), seekerThreadsMost)) >= seekerThreadsMost)
    return { kind: "not-kept", fault: "quota-threads" };
  const before = joined ?? openThread("thr_new", seeker.id, reading, { ownAddress, at, people });
  const after = eventsOf(mail, reading, ownAddress).reduce(
    (thread, { suffix, event, before: saidAt }) =>
      apply(thread, { id: `${mailKey}${suffix}`, at: saidAt ? earlier(saidAt, at) : at }, event),
    before,
  );
  return {
    kind: joined ? "joins" : "opens",
    thread: schedule(after, seeker),
    wasClosed: before.closed !== null,
    lines: after.story.filter((entry) => !before.story.includes(entry)),
  };
}

async function threadIn(ports: Ports, seeker: Seeker, threadId: string | null, now: string): Promise<Thread | null> {
  return threadId === null ? null : ((await ports.store.get(threadAt(seeker.id, threadId), now))?.value ?? null);
}
