import { activeJobs, addressOf, type Advocate, askOf } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import { jobView } from "../../advocate/view.ts";
import { localDay, longDay, type WorkWeek } from "../../calendar.ts";
import type { AdvocateSection, AdvocateSetting } from "../../nudge/letters/advocate-section.ts";
import { thanksLetter } from "../../nudge/letters/advocate-thanks-letter.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread } from "../../thread/thread.ts";
import { seekerById } from "../account.ts";
import { dispatch } from "../dispatch.ts";
import type { Ports } from "../port.ts";
import { mailOf } from "../post.ts";
import { advocateButton, type AdvocateVerb, guideUrl, pageUrl } from "./button.ts";
import { advocateById, askedAs, changeAdvocate, isOpenFor, threadOf } from "./person.ts";

/** The buttons below each job, after a yes. */
const jobVerbs: readonly AdvocateVerb[] = ["spoke", "portal", "no-news", "need", "step-back"];

/** Thanks for the first yes, with all that is needed to begin. Never a second time, whoever they speak for later. */
export async function thankOnce(ports: Ports, advocateId: string, seekerId: string, now: string): Promise<void> {
  const advocate = await advocateById(ports, advocateId, now);
  const ask = advocate && askOf(advocate, seekerId);
  if (!ask || advocate.thankedAt !== null) return;
  const key = `thanks#${askedAs(ports, [ask])}`;
  const done = await dispatch(ports, advocateId, key, () => compose(ports, advocateId, seekerId, now), now);
  if (done.kind !== "sent") return;
  const at = done.sending.sentAt ?? now;
  await changeAdvocate(ports, advocateId, (stands) => stands && { ...stands, thankedAt: stands.thankedAt ?? at }, now);
}

async function compose(ports: Ports, advocateId: string, seekerId: string, now: string) {
  const advocate = await advocateById(ports, advocateId, now);
  const ask = advocate && askOf(advocate, seekerId);
  const seeker = await seekerById(ports, seekerId, now);
  if (!seeker || !ask || !isStanding(ask.consent)) return null;
  const sections: AdvocateSection[] = [];
  let only: Thread | null = null;
  for (const job of activeJobs(ask).filter(({ isUntold }) => !isUntold)) {
    const thread = await threadOf(ports, seekerId, job.threadId, now);
    if (!isOpenFor(thread, advocateId)) continue;
    only = thread;
    sections.push(sectionOf(ports, advocate, seeker, thread, job.threadId, now));
  }
  const letter = thanksLetter(seeker.name, sections, settingOf(ports, advocate, seeker.week, now));
  const addressing = toAdvocate(advocate, "answer", sections.length === 1 ? only : null, [seekerId]);
  return { mail: mailOf(ports, letter, addressing, now), about: [] };
}

export function sectionOf(
  ports: Ports,
  advocate: Advocate,
  seeker: Seeker,
  thread: Thread,
  threadId: string,
  now: string,
): AdvocateSection {
  const job = askOf(advocate, seeker.id)?.jobs.find((held) => held.threadId === threadId);
  if (!job) throw new Error(`No job ${threadId} with ${advocate.id}`);
  const about = { advocateId: advocate.id, seekerId: seeker.id, threadId };
  return {
    view: jobView(thread, seeker, job, advocate.email),
    isNew: job.isUntold ?? false,
    buttons: jobVerbs.map((verb) => advocateButton(ports, { ...about, verb }, now)),
  };
}

/** When an advocate works: by their own zone where it is known; nobody asked them for more. */
export function weekOf(advocate: Advocate, seeker: Seeker): WorkWeek {
  return advocate.zone ? { ...seeker.week, zone: advocate.zone, country: null, region: null } : seeker.week;
}

export function settingOf(ports: Ports, advocate: Advocate, week: WorkWeek, now: string): AdvocateSetting {
  const zone = advocate.zone ?? week.zone;
  const today = localDay(now, zone);
  return {
    name: advocate.name,
    pageUrl: pageUrl(ports, advocate.id, now),
    guideUrl: guideUrl(ports),
    today,
    dayOf: (instant) => longDay(localDay(instant, zone), today),
  };
}

/** Every mail to somebody who said yes stops with one click, for those it is about. */
export function toAdvocate(
  advocate: Advocate,
  kind: "answer" | "advocate-nudge",
  thread: Thread | null,
  seekerIds: readonly string[],
) {
  return {
    kind,
    to: { name: advocate.name, email: addressOf(advocate) },
    party: advocate.id,
    thread,
    stoppable: true,
    stops: `${advocate.id}.${seekerIds.join(",")}`,
  };
}
