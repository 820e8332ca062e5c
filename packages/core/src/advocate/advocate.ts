import { heardKept, deedsKept } from "../bounds/keep.ts";
import type { TalkingPoint } from "../seeker.ts";
import type { Consent } from "../thread/thread.ts";
import { consentAfter, type ConsentEvent, isRefused, isStanding } from "./consent.ts";

/** Somebody who was asked to speak for one or more seekers. Read whole, written whole. */
export interface Advocate {
  readonly id: string;
  /** As the seeker knows it; "" once they said never. */
  readonly email: string;
  readonly name: string;
  /** Where the asks go instead; nothing is sent there but one question until it is confirmed from there. */
  readonly sendTo: {
    readonly email: string;
    readonly askedAt: string;
    readonly confirmedAt: string | null;
  } | null;
  /** null: not known, the seeker's is taken. */
  readonly zone: string | null;
  /** One for each seeker. */
  readonly asks: readonly Ask[];
  /** The last invitation mail, whoever it named. */
  readonly invitedAt: string | null;
  /** The last advocate nudge, whoever it was for. */
  readonly nudgedAt: string | null;
  /** Thanked once. */
  readonly thankedAt: string | null;
  /** Ids of what they said and pressed, newest last: an old yes that is delivered again must not undo a stop. */
  readonly heard: readonly string[];
}

/** What one seeker asked of them. */
export interface Ask {
  readonly seekerId: string;
  readonly seekerName: string;
  readonly consent: Consent;
  /** The consent before the last change: what a repeat after a crash goes by. */
  readonly was: Consent;
  /** The seeker's own words of the invitation. */
  readonly words: string;
  readonly releasedAt: string;
  /** When the invitation went out; null while it waits for its week. */
  readonly invitedAt: string | null;
  readonly invitationId: string | null;
  readonly endedAt: string | null;
  /** The id of what ended it by one click, while the seeker may not have heard of it yet. */
  readonly endedBy?: string;
  /** Empty: asked in general. */
  readonly jobs: readonly AdvocateJob[];
}

/** One job that they speak for. */
export interface AdvocateJob {
  readonly threadId: string;
  readonly state: "active" | "stepped-back" | "over";
  /** Their yes, or the last thing they told us: the cadence counts from here. */
  readonly since: string;
  /** Named after their yes in general, and no mail has told them of it yet. */
  readonly isUntold?: true;
  readonly nudges: readonly string[];
  /** The reasons for this job where they differ from the seeker's own; edited by either side. */
  readonly points: readonly TalkingPoint[] | null;
  /** What they did, newest last, for their own page. */
  readonly did: readonly Deed[];
  readonly owed: Owed | null;
}

export interface Deed {
  readonly at: string;
  readonly kind: "spoke" | "portal" | "no-news" | "need";
  /** With whom, or what they need; "" where they said none. */
  readonly what: string;
}

/** A step that the seeker owes the advocate; told once, two working days after. */
export interface Owed {
  readonly kind: "follow-up" | "apply" | "need";
  readonly since: string;
  readonly what: string;
  readonly toldAt: string | null;
}

export const newAdvocate = (id: string, email: string, name: string): Advocate => ({
  id,
  email,
  name,
  sendTo: null,
  zone: null,
  asks: [],
  invitedAt: null,
  nudgedAt: null,
  thankedAt: null,
  heard: [],
});

export const newJob = (threadId: string, since: string): AdvocateJob => ({
  threadId,
  state: "active",
  since,
  nudges: [],
  points: null,
  did: [],
  owed: null,
});

/** A job that falls under a yes given before it. */
export const newUntoldJob = (threadId: string, since: string): AdvocateJob => ({
  ...newJob(threadId, since),
  isUntold: true,
});

/** They know of it now, by our mail or as they spoke of it themselves. */
export function knownJob(job: AdvocateJob): AdvocateJob {
  const { isUntold: _, ...known } = job;
  return known;
}

export const askOf = (advocate: Advocate, seekerId: string): Ask | null =>
  advocate.asks.find((ask) => ask.seekerId === seekerId) ?? null;

export function withAsk(advocate: Advocate, ask: Ask): Advocate {
  const others = advocate.asks.filter((other) => other.seekerId !== ask.seekerId);
  return { ...advocate, asks: [...others, ask] };
}

/** The jobs that mail may be about: consent stands, and nobody stepped back from them. */
export const activeJobs = (ask: Ask): readonly AdvocateJob[] =>
  isStanding(ask.consent) ? ask.jobs.filter((job) => job.state === "active") : [];

/** Where their mail goes. */
export const addressOf = (advocate: Advocate): string =>
  advocate.sendTo?.confirmedAt ? advocate.sendTo.email : advocate.email;

export function changeJob(ask: Ask, threadId: string, change: (job: AdvocateJob) => AdvocateJob): Ask {
  return { ...ask, jobs: ask.jobs.map((job) => (job.threadId === threadId ? change(job) : job)) };
}

/** The ask after an answer about consent. A yes starts the clock of its jobs; a no ends everything it held. */
export function answered(ask: Ask, event: ConsentEvent, at: string): Ask {
  const consent = consentAfter(ask.consent, event);
  if (consent === ask.consent) return ask;
  const was = ask.consent;
  if (isRefused(consent)) return { ...ask, consent, was, endedAt: at, jobs: ask.jobs.map(stepped) };
  const jobs = isStanding(consent)
    ? ask.jobs.map((job) => ({ ...job, state: "active" as const, since: at }))
    : ask.jobs;
  return { ...ask, consent, was, endedAt: null, jobs };
}

const stepped = (job: AdvocateJob): AdvocateJob => ({ ...job, state: "stepped-back", owed: null });

/** Steps back from one job; from the last one it is the end of the ask. */
export function steppedBack(ask: Ask, threadId: string, at: string): Ask {
  const left = changeJob(ask, threadId, stepped);
  return activeJobs(left).length > 0 ? left : answered(left, "step-back", at);
}

/** What they did about one job, and what the seeker owes them for it. */
export function did(ask: Ask, threadId: string, deed: Deed): Ask {
  return changeJob(ask, threadId, (job) => ({
    ...knownJob(job),
    since: deed.at,
    did: [...job.did, deed].slice(-deedsKept),
    owed: owedFor(deed) ?? job.owed,
  }));
}

function owedFor(deed: Deed): Owed | null {
  switch (deed.kind) {
    case "spoke":
      return { kind: "follow-up", since: deed.at, what: deed.what, toldAt: null };
    case "portal":
      return { kind: "apply", since: deed.at, what: "", toldAt: null };
    case "need":
      return { kind: "need", since: deed.at, what: deed.what, toldAt: null };
    case "no-news":
      return null;
  }
}

/** With the manager, as they told it themselves. */
export const hasSpoken = (job: AdvocateJob): boolean => job.did.some(({ kind }) => kind === "spoke");

export const hasHeard = (advocate: Advocate, id: string): boolean => advocate.heard.includes(id);
export const hearing = (advocate: Advocate, id: string): Advocate => ({
  ...advocate,
  heard: [...advocate.heard, id].slice(-heardKept),
});
