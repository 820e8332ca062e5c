import {
  type Advocate,
  answered,
  type Ask,
  askOf,
  type Deed,
  did,
  hasHeard,
  hearing,
  steppedBack,
  withAsk,
} from "../../advocate/advocate.ts";
import { type ConsentEvent, isRefused, isStanding, toldAs } from "../../advocate/consent.ts";
import type { AdvocateNews } from "../../nudge/letters/about-advocate-letter.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Seeker } from "../../seeker.ts";
import type { Consent, Rung, Thread } from "../../thread/thread.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { neverAt, refusalAt, retentionMs } from "../record.ts";
import { threadAdvocate } from "./name.ts";
import { advocateById, advocateIdOf, changeAdvocate, changeNamed, namedOf, threadOf } from "./person.ts";
import { aboutAdvocate, markThread, tellSeeker } from "./tell.ts";
import { thankOnce } from "./thank.ts";

/** One thing that an advocate said, by button or by mail. */
export interface Said {
  readonly advocateId: string;
  readonly seekerId: string;
  readonly threadId: string | null;
  /** null: words that are no answer. */
  readonly answer: AdvocateAnswer | null;
  /** Their whole words, for the seeker. */
  readonly words: string;
  /** Makes a repeat recognisable. */
  readonly id: string;
  /** False where another answer of the same mail tells it already. */
  readonly tell: boolean;
}

export type Heard =
  | { readonly kind: "heard"; readonly consent: Consent; readonly fresh: boolean }
  /** Nobody asked, or all of it is deleted. */
  | { readonly kind: "gone" };

const consentEvents: readonly ConsentEvent[] = ["yes", "this-job", "not-now", "never", "stop"];

/** Takes what an advocate said: consent first, then where the thread stands, then the seeker is told. Repeatable. */
export async function hear(ports: Ports, said: Said, now: string): Promise<Heard> {
  const advocate = await advocateById(ports, said.advocateId, now);
  const kind = said.answer?.kind ?? null;
  const ask = advocate && askOf(advocate, said.seekerId);
  if (kind === "never" && !advocate) {
    await keepNever(ports, said.advocateId, now);
    return { kind: "heard", consent: "never", fresh: true };
  }
  // Whoever's link it was: never is for everybody, also where that seeker has left meanwhile.
  if (kind === "never" && advocate) return saidNever(ports, advocate, said, now);
  if (!advocate || !ask) return { kind: "gone" };
  if (kind === "stop" && ask.consent === "invited") return saidNever(ports, advocate, said, now);
  if (isTheirJob(ask, said.threadId)) return hearOne(ports, said, now);
  // A no to all of it is one, also by the button of a job that is no longer asked about.
  return kind === "stop" || kind === "not-now" ? hearOne(ports, { ...said, threadId: null }, now) : { kind: "gone" };
}

/** A thread that they were not asked about is none of theirs to write into, whoever's page or form names it. */
const isTheirJob = (ask: Ask, threadId: string | null): boolean =>
  threadId === null || ask.jobs.some((job) => job.threadId === threadId);

async function hearOne(ports: Ports, said: Said, now: string): Promise<Heard> {
  const seeker = await seekerById(ports, said.seekerId, now);
  const stood: { ask: Ask | null; isFresh: boolean } = { ask: null, isFresh: false };
  const advocate = await changeAdvocate(
    ports,
    said.advocateId,
    (stands) => {
      const ask = stands && askOf(stands, said.seekerId);
      if (!stands || !ask) return stands;
      stood.isFresh = !hasHeard(stands, said.id);
      stood.ask = stood.isFresh ? ask : { ...ask, consent: ask.was };
      // An old yes that comes again says nothing; a stop is obeyed however often it comes.
      if (!stood.isFresh && (!isStop(said.answer) || isRefused(ask.consent))) return stands;
      if (!stood.isFresh) stood.ask = ask;
      return hearing(withAsk(stands, askAfter(ask, said, now)), said.id);
    },
    now,
  );
  const after = advocate && askOf(advocate, said.seekerId);
  const { ask: before, isFresh } = stood;
  if (!seeker || !advocate || !after || !before) return { kind: "gone" };
  // Only the newest may be finished again: an old button has nothing to say about what came after it.
  if (isFresh || advocate.heard.at(-1) === said.id) await pass(ports, seeker, advocate, { said, before, after }, now);
  return { kind: "heard", consent: after.consent, fresh: isFresh };
}

const isStop = (answer: AdvocateAnswer | null): boolean =>
  answer !== null && ["not-now", "never", "stop", "step-back"].includes(answer.kind);

/** The ask after what was said about it. */
function askAfter(ask: Ask, { answer, threadId }: Said, at: string): Ask {
  if (answer === null) return ask;
  const job = threadId ?? onlyJob(ask);
  switch (answer.kind) {
    case "yes":
    case "not-now":
    case "never":
    case "stop":
      return answered(ask, answer.kind, at);
    case "this-job": {
      const after = answered(ask, "this-job", at);
      const others = after.jobs.map((held) =>
        job !== null && held.threadId !== job ? { ...held, state: "stepped-back" as const, owed: null } : held,
      );
      return { ...after, jobs: others };
    }
    case "step-back":
      return threadId === null ? answered(ask, "step-back", at) : steppedBack(ask, threadId, at);
    case "portal":
    case "no-news":
    case "spoke":
    case "need":
      return job === null ? ask : did(ask, job, deedOf(answer, at));
  }
}

/** Without a job named, it can only be about the one there is. */
function onlyJob(ask: Ask): string | null {
  const held = ask.jobs.filter((job) => job.state === "active");
  return held.length === 1 ? (held[0]?.threadId ?? null) : null;
}

function deedOf(
  answer: Extract<AdvocateAnswer, { kind: "spoke" | "need" | "portal" | "no-news" }> | AdvocateAnswer,
  at: string,
): Deed {
  switch (answer.kind) {
    case "spoke":
      return { at, kind: "spoke", what: answer.with ?? "" };
    case "need":
      return { at, kind: "need", what: answer.what };
    case "portal":
      return { at, kind: "portal", what: "" };
    default:
      return { at, kind: "no-news", what: "" };
  }
}

interface Passed {
  readonly said: Said;
  readonly before: Ask;
  readonly after: Ask;
}

/** Everything that follows from it for the seeker, in an order that can be repeated. */
async function pass(ports: Ports, seeker: Seeker, advocate: Advocate, passed: Passed, now: string): Promise<void> {
  const { said, before, after } = passed;
  const told = toldAs(before.consent, after.consent);
  await keepRefusal(ports, advocate.id, seeker.id, after.consent, now);
  const named = await changeNamed(ports, seeker.id, advocate.id, (stands) => ({ ...stands, consent: told }), now);
  const person = named ?? { name: advocate.name, email: advocate.email };
  const threadId = said.threadId ?? onlyJob(after) ?? onlyJob(before) ?? after.jobs[0]?.threadId ?? null;
  const thread = await threadOf(ports, seeker.id, threadId, now);
  const news = newsOf(passed, thread, seeker);
  for (const job of touched(passed, threadId)) {
    const steppedBackHere = after.jobs.some((held) => held.threadId === job && held.state === "stepped-back");
    const consent = steppedBackHere && isStanding(told) ? ("stopped" as const) : told;
    await markThread(
      ports,
      seeker,
      job,
      {
        id: `${said.id}#${job}`,
        advocate: { ...threadAdvocate({ ...blank, ...person, advocateId: advocate.id }), consent },
        rung: rungOf(said.answer),
        said: storyOf(news, person.name || person.email),
      },
      now,
    );
  }
  if (said.tell && news) {
    const about = aboutAdvocate(ports, seeker, person, thread);
    await tellSeeker(ports, seeker, thread, { id: said.id, news, words: wordsFor(news, said.words), about }, now);
  }
  if (isStanding(after.consent) && !isStanding(before.consent)) await thankOnce(ports, advocate.id, seeker.id, now);
}

const blank = { threadId: null, words: "", consent: "yes", namedAt: "", releasedAt: null } as const;

/** A no is a no: which one, and in which words, stays with them. */
const wordsFor = (news: AdvocateNews, words: string): string => (news.kind === "cannot" ? "" : words);

/** Which threads an answer is about: one, or all of the ask where it was about consent. */
function touched({ said, after }: Passed, threadId: string | null): readonly string[] {
  const isAboutAll =
    consentEvents.some((event) => event === said.answer?.kind) ||
    (said.answer?.kind === "step-back" && said.threadId === null);
  if (isAboutAll) return after.jobs.map((job) => job.threadId);
  return threadId === null ? [] : [threadId];
}

function newsOf({ said, before, after }: Passed, thread: Thread | null, seeker: Seeker): AdvocateNews | null {
  const { answer } = said;
  if (answer === null) return isRefused(after.consent) && !isStanding(before.consent) ? null : { kind: "wrote" };
  switch (answer.kind) {
    case "yes":
    case "this-job": {
      const points = after.jobs.find((job) => job.threadId === thread?.id)?.points ?? seeker.points;
      return { kind: "yes", onlyThisJob: after.consent === "this-job", pointsMissing: points.length === 0 };
    }
    case "not-now":
    case "never":
    case "stop":
    case "step-back":
      return refusalNews(before, after);
    case "spoke":
      return { kind: "spoke", with: answer.with };
    case "portal":
    case "no-news":
      return { kind: answer.kind };
    case "need":
      return { kind: "need", what: answer.what };
  }
}

function refusalNews(before: Ask, after: Ask): AdvocateNews | null {
  if (isStanding(before.consent)) return { kind: "stepped-back" };
  return isRefused(before.consent) || !isRefused(after.consent) ? null : { kind: "cannot" };
}

function rungOf(answer: AdvocateAnswer | null): Rung | null {
  switch (answer?.kind) {
    case "yes":
    case "this-job":
      return "advocate-agreed";
    case "spoke":
      return "advocated";
    case "portal":
      return "referred";
    default:
      return null;
  }
}

function storyOf(news: AdvocateNews | null, name: string): string {
  switch (news?.kind) {
    case "yes":
      return `${name} agreed to speak for you`;
    case "cannot":
      return `${name} can’t at the moment`;
    case "spoke":
      return `${name} spoke with ${news.with ?? "the manager"}`;
    case "portal":
      return `${name} put you into the portal`;
    case "no-news":
      return `${name} has no news yet`;
    case "need":
      return `${name} needs something from you${news.what ? `: ${news.what}` : ""}`;
    case "stepped-back":
      return `${name} has stepped back`;
    default:
      return `${name} wrote to you`;
  }
}

/** Kept as two hashes, so that the same seeker can't ask the same person again; a yes of their own takes it away. */
export async function keepRefusal(
  ports: Ports,
  advocateId: string,
  seekerId: string,
  consent: Consent,
  now: string,
): Promise<void> {
  const place = refusalAt(advocateId, seekerId);
  if (!isRefused(consent)) {
    if (isStanding(consent)) await ports.store.remove(place, "any");
    return;
  }
  const expiresAt = new Date(Date.parse(now) + retentionMs.refusal).toISOString();
  await ports.store.put(place, { at: now }, { expect: "absent", expiresAt }, now);
}

/** Needs no record of the person: an old link is enough. */
export async function keepNever(ports: Ports, advocateId: string, now: string): Promise<void> {
  await ports.store.put(neverAt(advocateId), { at: now }, { expect: "absent" }, now);
}

/** For ever and for every seeker. The hash first: whatever fails after it, nothing more is sent. */
export async function saidNever(ports: Ports, advocate: Advocate, said: Pick<Said, "id">, now: string): Promise<Heard> {
  await keepNever(ports, advocate.id, now);
  if (advocate.sendTo) await keepNever(ports, advocateIdOf(ports.signer, advocate.sendTo.email), now);
  const after = await changeAdvocate(
    ports,
    advocate.id,
    (stands) =>
      stands && {
        ...stands,
        email: "",
        name: "",
        sendTo: null,
        zone: null,
        heard: [said.id],
        asks: stands.asks.map((ask) => ({ ...answered(ask, "never", now), words: "" })),
      },
    now,
  );
  const isRepeat = hasHeard(advocate, said.id);
  for (const stood of advocate.asks) {
    const before = isRepeat ? { ...stood, consent: stood.was } : stood;
    const ask = after && askOf(after, before.seekerId);
    const seeker = await seekerById(ports, before.seekerId, now);
    if (!ask || !seeker) continue;
    const id = `${said.id}#${seeker.id}`;
    const answer = { kind: "never" } as const;
    const one = { advocateId: advocate.id, seekerId: seeker.id, threadId: null, answer, words: "", id, tell: true };
    const known = await namedOf(ports, seeker.id, advocate.id, now);
    const person = known ?? { name: advocate.name, email: advocate.email };
    await pass(ports, seeker, { ...after, ...person, id: advocate.id }, { said: one, before, after: ask }, now);
  }
  return { kind: "heard", consent: "never", fresh: true };
}
