import {
  type Advocate,
  type AdvocateJob,
  type Ask,
  askOf,
  changeJob,
  hasSpoken,
  withAsk,
} from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { thankAdvocateLetter } from "../../nudge/letters/thank-advocate-letter.ts";
import type { Thread } from "../../thread/thread.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { advocateById, changeAdvocate, namedOf, threadOf } from "./person.ts";
import { aboutAdvocate, sendToSeeker } from "./tell.ts";

/** Jobs that closed: the seeker gets a thank-you to send, the advocate nothing. One that opened again goes on. */
export async function endClosedJobs(ports: Ports, advocate: Advocate, now: string): Promise<void> {
  for (const ask of advocate.asks.filter(({ consent }) => isStanding(consent))) {
    for (const job of ask.jobs) {
      if (job.state === "stepped-back") continue;
      const thread = await threadOf(ports, ask.seekerId, job.threadId, now);
      const isOver = thread === null || thread.closed !== null;
      if (isOver === (job.state === "over")) continue;
      if (thread?.closed && !job.isUntold) await thank(ports, advocate, ask, job, thread, now);
      await put(ports, advocate.id, ask.seekerId, job.threadId, isOver, now);
    }
  }
}

/** Whether the close of a thread brings the seeker a thank-you for its advocate. */
export async function isThankedAsAdvocate(ports: Ports, thread: Thread, now: string): Promise<boolean> {
  const advocate = thread.advocate && (await advocateById(ports, thread.advocate.id, now));
  const ask = advocate && askOf(advocate, thread.seekerId);
  const job = ask?.jobs.find(({ threadId }) => threadId === thread.id);
  return ask !== null && isStanding(ask.consent) && job !== undefined && job.state !== "stepped-back" && !job.isUntold;
}

async function thank(
  ports: Ports,
  advocate: Advocate,
  ask: Ask,
  job: AdvocateJob,
  thread: Thread,
  now: string,
): Promise<void> {
  const seeker = await seekerById(ports, ask.seekerId, now);
  if (!seeker || !thread.closed) return;
  const named = await namedOf(ports, seeker.id, advocate.id, now);
  const about = aboutAdvocate(ports, seeker, named ?? advocate, thread);
  const letter = thankAdvocateLetter(thread.closed.reason, hasSpoken(job), about);
  const key = `thank-advocate#${advocate.id}#${thread.id}#${thread.closed.at}`;
  await sendToSeeker(ports, seeker, thread, letter, { key, kind: "notice" }, now);
}

/** A yes for one job ends with that job; a yes in general waits for the next. */
async function put(
  ports: Ports,
  advocateId: string,
  seekerId: string,
  threadId: string,
  isOver: boolean,
  now: string,
): Promise<void> {
  const change = (job: AdvocateJob): AdvocateJob =>
    isOver ? { ...job, state: "over", owed: null } : { ...job, state: "active", since: now };
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => {
      const ask = stands && askOf(stands, seekerId);
      if (!stands || !ask || !isStanding(ask.consent)) return stands;
      const changed = changeJob(ask, threadId, change);
      const isDone = changed.consent === "this-job" && changed.jobs.every((job) => job.state !== "active");
      return withAsk(stands, { ...changed, endedAt: isDone ? now : null });
    },
    now,
  );
}
