import type { Seeker, TalkingPoint } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import type { AdvocateJob, Deed } from "./advocate.ts";

/**
 * All that an advocate may see of one job: what it is, the reasons, and what has happened since. Nothing of the
 * seeker's other threads, contacts, messages or notes can get in, since it is not in here.
 */
export interface JobView {
  readonly seekerName: string;
  readonly title: string | null;
  readonly company: string | null;
  /** Only a web address. */
  readonly url: string | null;
  readonly ref: string | null;
  readonly points: readonly TalkingPoint[];
  readonly cvUrl: string | null;
  readonly availability: string | null;
  readonly did: readonly Deed[];
  /** The newest thing that they told, which the next question takes up; null where they told nothing. */
  readonly told: Deed | null;
  /** They told it after the last mail to them: what changed is told from there. */
  readonly isToldSince: boolean;
  readonly changes: readonly Change[];
}

/** What changed since the advocate last heard, as days and not as words of anybody. */
export type Change =
  | { readonly kind: "wrote"; readonly at: string }
  | { readonly kind: "answered"; readonly at: string }
  | { readonly kind: "acknowledged"; readonly at: string }
  | { readonly kind: "interview"; readonly day: string }
  | { readonly kind: "did"; readonly deed: Deed };

export function jobView(
  thread: Thread,
  seeker: Pick<Seeker, "name" | "points" | "cvUrl" | "availability">,
  job: AdvocateJob,
  advocateEmail: string,
): JobView {
  const [first] = thread.jobs;
  const told = job.did.findLast(({ kind }) => kind !== "no-news") ?? job.did.at(-1) ?? null;
  const asked = job.nudges.at(-1) ?? null;
  const isToldSince = told !== null && told.at > (asked ?? "");
  const since = isToldSince ? told.at : (asked ?? job.since);
  return {
    seekerName: seeker.name,
    title: first?.title ?? null,
    company: thread.company,
    url: webAddress(first?.url ?? null),
    ref: first?.ref ?? null,
    points: job.points ?? seeker.points,
    cvUrl: webAddress(seeker.cvUrl),
    availability: seeker.availability,
    did: job.did,
    told,
    isToldSince,
    changes: [...deedsSince(job, since), ...changesSince(thread, since, advocateEmail)],
  };
}

const deedsSince = (job: AdvocateJob, since: string): readonly Change[] =>
  job.did.filter(({ at }) => at > since).map((deed) => ({ kind: "did", deed }));

function changesSince(thread: Thread, since: string, advocateEmail: string): readonly Change[] {
  const changes: Change[] = [];
  // What went between the seeker and the advocate is no news to either.
  const isWithThem = thread.contacts.every((contact) => contact.email === advocateEmail);
  if (!isWithThem && (thread.lastOwnAt ?? "") > since) changes.push({ kind: "wrote", at: thread.lastOwnAt ?? since });
  if (!isWithThem && (thread.lastReceivedAt ?? "") > since)
    changes.push({ kind: "answered", at: thread.lastReceivedAt ?? since });
  if ((thread.acknowledgedAt ?? "") > since) changes.push({ kind: "acknowledged", at: thread.acknowledgedAt ?? since });
  if (thread.interviewDay !== null && thread.interviewDay >= since.slice(0, 10))
    changes.push({ kind: "interview", day: thread.interviewDay });
  return changes;
}

/** A link goes out in a mail that is believed: only what a browser opens as a page, and nothing with a name in it. */
export function webAddress(url: string | null): string | null {
  const match = /^https?:\/\/[^\s<>"@]{1,500}$/i.exec(url ?? "");
  return match ? match[0] : null;
}
