import { activeJobs, type Advocate, type AdvocateJob, changeJob, knownJob, withAsk } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { sectionsInMailMost } from "../../bounds/flow.ts";
import { later, nextWorkingSlot } from "../../calendar.ts";
import { namingStep, nextAdvocateStep } from "../../nudge/advocate-cadence.ts";
import { advocateNudgeLetter } from "../../nudge/letters/advocate-nudge-letter.ts";
import type { Seeker } from "../../seeker.ts";
import type { ThreadEvent } from "../../thread/event.ts";
import type { Consent, Thread } from "../../thread/thread.ts";
import { isAtLeast } from "../../thread/standing.ts";
import { seekerById } from "../account.ts";
import { changeThread } from "../change.ts";
import { type Composed, dispatch } from "../dispatch.ts";
import type { Ports } from "../port.ts";
import { mailOf } from "../post.ts";
import type { Sending } from "../record.ts";
import type { Served } from "../serve.ts";
import { advocateById, askedAs, changeAdvocate, isOpenFor, threadOf } from "./person.ts";
import { sectionOf, settingOf, toAdvocate, weekOf } from "./thank.ts";
import { undeliverable } from "./undeliverable.ts";

/** One job that an advocate may be asked about, and when. */
export interface Ask {
  readonly seeker: Seeker;
  readonly thread: Thread;
  readonly job: AdvocateJob;
  readonly at: string;
}

/** Everything that an advocate will be asked about, the next first. What they may not be asked is not in it. */
export async function asksAhead(ports: Ports, advocate: Advocate, now: string): Promise<readonly Ask[]> {
  const ahead: Ask[] = [];
  for (const ask of advocate.asks) {
    const jobs = activeJobs(ask);
    const seeker = jobs.length > 0 ? await seekerById(ports, ask.seekerId, now) : null;
    if (!seeker) continue;
    for (const job of jobs) {
      const thread = await threadOf(ports, ask.seekerId, job.threadId, now);
      if (!isOpenFor(thread, advocate.id) || isAtLeast(thread.rung, "offer")) continue;
      const at = nextAt(advocate, ask.consent, seeker, job);
      if (at !== null) ahead.push({ seeker, thread, job, at });
    }
  }
  return ahead.toSorted((a, b) => a.at.localeCompare(b.at));
}

function nextAt(advocate: Advocate, consent: Consent, seeker: Seeker, job: AdvocateJob): string | null {
  const last = job.nudges.at(-1);
  // What they told us counts from its own day: an answer to the first mail puts the second off.
  const sent = [...job.nudges.slice(0, -1), ...(last ? [later(last, job.since)] : [])].map((at) => ({ at }));
  const step = nextAdvocateStep({
    consent,
    isClosed: false,
    since: job.since,
    isUntold: job.isUntold ?? false,
    sent,
    lastToThemAt: advocate.nudgedAt,
    week: weekOf(advocate, seeker),
  });
  return step?.at ?? null;
}

/** One mail for all that is due; claimed under the last one, so that two runs can't both send it. */
export async function remindAdvocate(ports: Ports, advocateId: string, now: string): Promise<Served> {
  const advocate = await advocateById(ports, advocateId, now);
  const due = advocate ? (await asksAhead(ports, advocate, now)).filter((ask) => ask.at <= now) : [];
  const [first] = due;
  if (!advocate || !first) return { due: 0, sent: 0, waited: 0, failed: 0 };
  if (nextWorkingSlot(now, weekOf(advocate, first.seeker)) > now)
    return { due: due.length, sent: 0, waited: due.length, failed: 0 };
  const standing = advocate.asks.filter((ask) => isStanding(ask.consent));
  const key = `nudge#${askedAs(ports, standing)}#${advocate.nudgedAt ?? "first"}`;
  const done = await dispatch(ports, advocateId, key, () => compose(ports, advocateId, now), now);
  if (done.kind === "sent") await settle(ports, advocateId, done.sending, now);
  if (done.kind === "refused") await undeliverable(ports, advocateId, done.why.includes("bounce"), now);
  return {
    due: due.length,
    sent: done.kind === "sent" && done.now ? 1 : 0,
    waited: done.kind === "waits" ? due.length : 0,
    failed: done.kind === "refused" ? due.length : 0,
  };
}

/** From what is true after the claim: a consent taken back, or a thread closed, a moment ago is not written to. */
async function compose(ports: Ports, advocateId: string, now: string): Promise<Composed | null> {
  const advocate = await advocateById(ports, advocateId, now);
  if (!advocate?.email) return null;
  const due = (await asksAhead(ports, advocate, now)).filter((ask) => ask.at <= now).slice(0, sectionsInMailMost);
  const [first, second] = due;
  if (!first) return null;
  const sections = due.map(({ seeker, thread, job }) => sectionOf(ports, advocate, seeker, thread, job.threadId, now));
  const letter = advocateNudgeLetter(sections, settingOf(ports, advocate, first.seeker.week, now));
  const seekerIds = [...new Set(due.map(({ seeker }) => seeker.id))];
  const addressing = toAdvocate(advocate, "advocate-nudge", second ? null : first.thread, seekerIds);
  const about = due.map(({ seeker, thread, job }) => ({
    seekerId: seeker.id,
    threadId: thread.id,
    step: job.isUntold ? namingStep : job.nudges.length + 1,
    kind: "advocate-nudge" as const,
    counts: false,
  }));
  return { mail: mailOf(ports, letter, addressing, now), about };
}

async function settle(ports: Ports, advocateId: string, sending: Sending, now: string): Promise<void> {
  const at = sending.sentAt ?? now;
  const asked = (job: AdvocateJob): AdvocateJob =>
    job.nudges.includes(at) ? job : { ...job, nudges: [...job.nudges, at] };
  const named = (job: AdvocateJob): AdvocateJob => (job.isUntold ? { ...knownJob(job), since: at } : job);
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => {
      if (!stands || stands.nudgedAt === at) return stands;
      const asks = sending.about.reduce((advocate, { seekerId, threadId, step }) => {
        const ask = advocate.asks.find((one) => one.seekerId === seekerId);
        return ask ? withAsk(advocate, changeJob(ask, threadId, step === namingStep ? named : asked)) : advocate;
      }, stands);
      return { ...asks, nudgedAt: at };
    },
    now,
  );
  for (const { seekerId, threadId, step } of sending.about) {
    const seeker = seekerId === undefined ? null : await seekerById(ports, seekerId, now);
    if (!seeker) continue;
    const nudge = { at, kind: "advocate-nudge", step, to: "advocate", messageId: sending.messageId } as const;
    const happening = { id: `advocate-nudge#${advocateId}#${at}`, at };
    const event: ThreadEvent =
      step === namingStep
        ? { kind: "told", by: "assistant", text: "I told your advocate of this job, with what they need to begin" }
        : { kind: "nudged", nudge, counts: false };
    await changeThread(ports, seeker, threadId, [{ happening, event }], now);
  }
}
