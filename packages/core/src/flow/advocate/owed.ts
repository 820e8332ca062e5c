import { type Advocate, type AdvocateJob, askOf, changeJob, type Owed, withAsk } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { addDays, atTheirHour, dueAt, later, localDay, nextWorkingSlot, workingDayFrom } from "../../calendar.ts";
import { owedLetter } from "../../nudge/letters/about-advocate-letter.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread } from "../../thread/thread.ts";
import { isAtLeast } from "../../thread/transition.ts";
import { isPaused, seekerById } from "../account.ts";
import { changeThread } from "../change.ts";
import type { Ports } from "../port.ts";
import { changeAdvocate, namedOf, threadOf } from "./person.ts";
import { aboutAdvocate, sendToSeeker } from "./tell.ts";

/** How long the seeker has before they are reminded that the next step is theirs. */
const owedWorkingDays = 2;

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
  // Under the key of the seeker's day: one mail a day, whether it is this or a nudge.
  const key = `day#${localDay(now, seeker.week.zone)}`;
  const step = thread.nudges.filter((nudge) => nudge.kind === "early-notice").length + 1;
  const done = await sendToSeeker(ports, seeker, thread, letter, { key, kind: "early-notice", step }, now);
  if (done.kind === "refused") return settle(ports, advocate, seeker, threadId, now);
  const isOurs =
    done.kind === "sent" &&
    done.sending.about.some((about) => about.threadId === threadId && about.kind === "early-notice");
  if (!isOurs) return tomorrow(seeker, now);
  const sentAt = done.sending.sentAt ?? now;
  const nudge = { at: sentAt, kind: "early-notice", step, to: "seeker", messageId: done.sending.messageId } as const;
  const event = { kind: "nudged", nudge, counts: true } as const;
  await changeThread(ports, seeker, threadId, [{ happening: { id: key, at: sentAt }, event }], now);
  return settle(ports, advocate, seeker, threadId, now);
}

const tomorrow = (seeker: Seeker, now: string): string =>
  atTheirHour(workingDayFrom(addDays(localDay(now, seeker.week.zone), 1), seeker.week), seeker.week);

/** The seeker wrote since, or applied: nothing is owed any more. */
function isDone(owed: Owed, thread: Thread): boolean {
  if ((thread.lastOwnAt ?? "") > owed.since) return true;
  if (owed.kind !== "apply") return false;
  return thread.acknowledgedAt !== null || thread.stage === "application" || isAtLeast(thread.rung, "interview");
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
