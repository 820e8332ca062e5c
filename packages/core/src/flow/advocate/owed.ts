import { type Advocate, type AdvocateJob, askOf, changeJob, type Owed, withAsk } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { addMinutes, dueAt, later, nextWorkingSlot } from "../../calendar.ts";
import { owedLetter } from "../../nudge/letters/owed-letter.ts";
import { isPaused } from "../../nudge/rest.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread } from "../../thread/thread.ts";
import { hasApplied } from "../../thread/standing.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { changeAdvocate, namedOf, threadOf } from "./person.ts";
import { aboutAdvocate, sendToSeeker } from "./tell.ts";

/** How long the seeker has before they are reminded that the next step is theirs. */
const owedWorkingDays = 2;
/** When the world said later, or another run holds the claim. */
const retryMinutes = 5;

/** Tells the seekers what they owe an advocate, each once. Gives when the next of them is due; null for none. */
export async function warnOfOwed(ports: Ports, advocate: Advocate, now: string): Promise<string | null> {
  const ahead: string[] = [];
  for (const ask of advocate.asks) {
    const owing = isStanding(ask.consent) ? ask.jobs.filter((job) => job.owed && job.owed.toldAt === null) : [];
    const seeker = owing.length > 0 ? await seekerById(ports, ask.seekerId, now) : null;
    if (!seeker) continue;
    for (const job of owing) {
      const at = await warn(ports, advocate, seeker, job, now);
      if (at !== null) ahead.push(at);
    }
  }
  return ahead.toSorted()[0] ?? null;
}

async function warn(
  ports: Ports,
  advocate: Advocate,
  seeker: Seeker,
  job: AdvocateJob,
  now: string,
): Promise<string | null> {
  const { owed, threadId } = job;
  if (!owed) return null;
  const thread = await threadOf(ports, seeker.id, threadId, now);
  if (!thread || thread.closed || isDone(owed, thread)) return settle(ports, advocate, seeker, threadId, now);
  const at = nextWorkingSlot(later(dueAt(owed.since, owedWorkingDays, seeker.week), now), seeker.week);
  if (at > now || isPaused(seeker, now)) return at;
  const named = await namedOf(ports, seeker.id, advocate.id, now);
  const letter = owedLetter(owed, aboutAdvocate(ports, seeker, named ?? advocate, thread));
  // It follows from what the advocate said, as their answer did: like that one it counts towards nothing.
  const key = `owed#${ports.signer.digest(`${advocate.id} ${threadId} ${owed.kind} ${owed.since}`)}`;
  const done = await sendToSeeker(ports, seeker, thread, letter, { key, kind: "notice", stoppable: true }, now);
  return done.kind === "waits" ? addMinutes(now, retryMinutes) : settle(ports, advocate, seeker, threadId, now);
}

/** The seeker wrote since, or applied: nothing is owed any more. */
function isDone(owed: Owed, thread: Thread): boolean {
  if ((thread.lastOwnAt ?? "") > owed.since) return true;
  return owed.kind === "apply" && hasApplied(thread);
}

async function settle(ports: Ports, advocate: Advocate, seeker: Seeker, threadId: string, now: string): Promise<null> {
  await changeAdvocate(
    ports,
    advocate.id,
    (stands) => {
      const ask = stands && askOf(stands, seeker.id);
      const tell = (job: AdvocateJob): AdvocateJob => ({ ...job, owed: job.owed && { ...job.owed, toldAt: now } });
      return stands && ask ? withAsk(stands, changeJob(ask, threadId, tell)) : stands;
    },
    now,
  );
  return null;
}
