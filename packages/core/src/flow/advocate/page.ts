import { type Advocate, type AdvocateJob, type Ask, askOf, changeJob, withAsk } from "../../advocate/advocate.ts";
import { isRefused, isStanding } from "../../advocate/consent.ts";
import { type JobView, jobView } from "../../advocate/view.ts";
import { pointsOf } from "../../advocate/words.ts";
import { readZone } from "../../calendar/place.ts";
import type { Seeker, TalkingPoint } from "../../seeker.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { advocateById, changeAdvocate, isOpenFor, namedOf, threadOf } from "./person.ts";
import { asksAhead } from "./remind.ts";
import { aboutAdvocate, tellSeeker } from "./tell.ts";

/** Everything that stands on an advocate's own page, and with it everything that is kept about them. */
export interface AdvocatePage {
  readonly advocate: Advocate;
  readonly people: readonly AskedBy[];
}

export interface AskedBy {
  readonly seekerId: string;
  readonly seekerName: string;
  readonly ask: Ask;
  /** Only of jobs that are theirs: after a yes, or the one that they were asked about. */
  readonly jobs: readonly PageJob[];
}

export interface PageJob {
  readonly threadId: string;
  readonly view: JobView;
  readonly state: AdvocateJob["state"];
  /** When they will be asked about it next; null where they won't. */
  readonly nextAskAt: string | null;
}

/** Null where nothing is kept about them any more. */
export async function advocatePage(ports: Ports, advocateId: string, now: string): Promise<AdvocatePage | null> {
  const advocate = await advocateById(ports, advocateId, now);
  if (!advocate?.email) return null;
  const ahead = await asksAhead(ports, advocate, now);
  const people: AskedBy[] = [];
  for (const ask of advocate.asks) {
    const seeker = await seekerById(ports, ask.seekerId, now);
    // An invitation that waits for its week has not been put to them yet.
    if (!seeker || (ask.consent === "invited" && ask.invitedAt === null)) continue;
    const jobs: PageJob[] = [];
    for (const job of isRefused(ask.consent) ? [] : ask.jobs) {
      const found = await pageJob(ports, advocate, seeker, job, now);
      const next = ahead.find(({ thread }) => thread.id === job.threadId && thread.seekerId === seeker.id);
      if (found) jobs.push({ ...found, nextAskAt: next?.at ?? null });
    }
    people.push({ seekerId: seeker.id, seekerName: seeker.name, ask, jobs });
  }
  return { advocate, people };
}

async function pageJob(
  ports: Ports,
  advocate: Advocate,
  seeker: Seeker,
  job: AdvocateJob,
  now: string,
): Promise<Omit<PageJob, "nextAskAt"> | null> {
  const thread = await threadOf(ports, seeker.id, job.threadId, now);
  if (!thread) return null;
  const state = isOpenFor(thread, advocate.id) || job.state === "stepped-back" ? job.state : "over";
  return { threadId: thread.id, view: jobView(thread, seeker, job, advocate.email), state };
}

/** The reasons in the advocate's own words; the seeker is told that they changed. */
export async function editPoints(
  ports: Ports,
  about: { readonly advocateId: string; readonly seekerId: string; readonly threadId: string },
  written: readonly TalkingPoint[],
  id: string,
  now: string,
): Promise<boolean> {
  const advocate = await putPoints(ports, about, written, now);
  const seeker = await seekerById(ports, about.seekerId, now);
  if (!advocate || !seeker) return false;
  const thread = await threadOf(ports, seeker.id, about.threadId, now);
  const person = (await namedOf(ports, seeker.id, advocate.id, now)) ?? advocate;
  const told = { id, news: { kind: "edited-points" } as const, words: "" };
  await tellSeeker(ports, seeker, thread, { ...told, about: aboutAdvocate(ports, seeker, person, thread) }, now);
  return true;
}

/** Reasons for one job; none goes back to the seeker's own. Null where nobody speaks for it. */
export async function putPoints(
  ports: Ports,
  about: { readonly advocateId: string; readonly seekerId: string; readonly threadId: string },
  written: readonly TalkingPoint[],
  now: string,
): Promise<Advocate | null> {
  const points = pointsOf(written);
  let isHeld = false;
  const changed = await changeAdvocate(
    ports,
    about.advocateId,
    (stands) => {
      const ask = stands && askOf(stands, about.seekerId);
      isHeld = ask !== null && isStanding(ask.consent) && ask.jobs.some((job) => job.threadId === about.threadId);
      if (!stands || !ask || !isHeld) return stands;
      const change = (job: AdvocateJob): AdvocateJob => ({ ...job, points: points.length > 0 ? points : null });
      return withAsk(stands, changeJob(ask, about.threadId, change));
    },
    now,
  );
  return isHeld ? changed : null;
}

/** Their own time zone, so that mail comes in their morning; "" forgets it. Says what was wrong, or null. */
export async function setZone(ports: Ports, advocateId: string, text: string, now: string): Promise<string | null> {
  const place = text.trim() === "" ? null : readZone(text);
  if (place?.kind === "refused") return place.why;
  const zone = place?.value ?? null;
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => (stands && stands.zone !== zone ? { ...stands, zone } : stands),
    now,
  );
  return null;
}
