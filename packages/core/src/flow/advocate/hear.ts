import {
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
import { isRefused } from "../../advocate/consent.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Consent } from "../../thread/thread.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { saidNever } from "./never.ts";
import { onlyJob, pass, type Said } from "./pass.ts";
import { advocateById, changeAdvocate } from "./person.ts";
import { forgiveSilence, keepNever } from "./refusal.ts";

export type Heard =
  | { readonly kind: "heard"; readonly consent: Consent; readonly fresh: boolean }
  /** A yes after thirty days of silence: it binds to nothing, but the seeker may ask again. */
  | { readonly kind: "late" }
  /** Nobody asked, or all of it is deleted. */
  | { readonly kind: "gone" };

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
  if (advocate && (kind === "never" || (kind === "stop" && ask?.consent === "invited"))) {
    await saidNever(ports, advocate, said, now);
    return { kind: "heard", consent: "never", fresh: true };
  }
  if (!advocate || !ask) {
    const isLate = isYes(said.answer) && (await forgiveSilence(ports, said.advocateId, said.seekerId, now));
    return { kind: isLate ? "late" : "gone" };
  }
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
      return hearing(withAsk(stands, endedBy(askAfter(ask, said, now), ask, said)), said.id);
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

const isYes = (answer: AdvocateAnswer | null): boolean => answer?.kind === "yes" || answer?.kind === "this-job";

/**
 * What ended it is kept with it, so that the seeker hears of it also where a click broke off and is not repeated. With
 * words it came by mail, which is.
 */
const endedBy = (after: Ask, before: Ask, said: Said): Ask =>
  isRefused(after.consent) && !isRefused(before.consent) && said.tell && said.words === ""
    ? { ...after, endedBy: said.id }
    : after;

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
