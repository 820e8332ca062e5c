import { type Advocate, type Ask, hasSpoken } from "../../advocate/advocate.ts";
import { type ConsentEvent, isRefused, isStanding, toldAs } from "../../advocate/consent.ts";
import type { AdvocateNews } from "../../nudge/letters/advocate-news.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Seeker } from "../../seeker.ts";
import { hasApplied } from "../../thread/standing.ts";
import type { Consent, Rung, Thread } from "../../thread/thread.ts";
import type { Ports } from "../port.ts";
import { threadAdvocate } from "./name.ts";
import { changeNamed, threadOf } from "./person.ts";
import { postingBeside } from "./posting-beside.ts";
import { keepRefusal } from "./refusal.ts";
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

export interface Passed {
  readonly said: Said;
  readonly before: Ask;
  readonly after: Ask;
}

/** Everything that follows from it for the seeker, in an order that can be repeated. */
export async function pass(
  ports: Ports,
  seeker: Seeker,
  advocate: Advocate,
  passed: Passed,
  now: string,
): Promise<void> {
  const { said, before, after } = passed;
  const consentTold = toldAs(before.consent, after.consent);
  await keepRefusal(ports, advocate.id, seeker.id, after.consent, now);
  const named = await changeNamed(
    ports,
    seeker.id,
    advocate.id,
    (stands) => (stands.consent === consentTold ? stands : { ...stands, consent: consentTold }),
    now,
  );
  const person = named ?? { name: advocate.name, email: advocate.email };
  const threadId = said.threadId ?? onlyJob(after) ?? onlyJob(before) ?? after.jobs[0]?.threadId ?? null;
  const thread = await threadOf(ports, seeker.id, threadId, now);
  const news = newsOf(passed, thread, seeker);
  for (const job of touched(passed, threadId)) {
    const steppedBackHere = after.jobs.some((held) => held.threadId === job && held.state === "stepped-back");
    const consent = steppedBackHere && isStanding(consentTold) ? ("stopped" as const) : consentTold;
    await markThread(
      ports,
      seeker,
      job,
      {
        id: `${said.id}#${job}`,
        advocate: { ...threadAdvocate({ ...blank, ...person, advocateId: advocate.id }), consent },
        rung: rungOf(said.answer),
        word: wordOf(passed, consent),
        said: storyOf(news, person.name || person.email),
        ...(said.tell && news && job === threadId && { words: wordsFor(news, said.words) }),
      },
      now,
    );
  }
  if (said.tell && news) {
    const about = aboutAdvocate(ports, seeker, person, thread);
    const isAsked = news.kind === "yes" && news.pointsMissing && thread !== null;
    const posting = isAsked ? await postingBeside(ports, thread, now) : null;
    const told = { id: said.id, news, words: wordsFor(news, said.words), about, posting };
    await tellSeeker(ports, seeker, thread, told, now);
  }
  if (isStanding(after.consent) && !isStanding(before.consent)) await thankOnce(ports, advocate.id, seeker.id, now);
}

const blank = { threadId: null, words: "", consent: "yes", namedAt: "", releasedAt: null } as const;

/** What it is as a sign of life. A no to the invitation is none: it would tell it from silence, which is a no as well. */
function wordOf({ said, before, after }: Passed, consent: Consent): "theirs" | "yours" | null {
  if (!isStanding(before.consent) && !isStanding(after.consent)) return null;
  return isStanding(consent) && said.answer !== null ? "theirs" : "yours";
}

/** A no is a no: which one, and in which words, stays with them. */
const wordsFor = (news: AdvocateNews, words: string): string => (news.kind === "cannot" ? "" : words);

const consentEvents: readonly ConsentEvent[] = ["yes", "this-job", "not-now", "never", "stop"];

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
      return { kind: "portal", ...doneBefore(after, thread) };
    case "no-news":
      return { kind: "no-news" };
    case "need":
      return { kind: "need", what: answer.what };
  }
}

/** What nobody is asked for again. */
function doneBefore(ask: Ask, thread: Thread | null): { readonly spoken: boolean; readonly applied: boolean } {
  const job = ask.jobs.find((held) => held.threadId === thread?.id);
  const spoken = thread?.rung === "advocated" || (job !== undefined && hasSpoken(job));
  return { spoken, applied: thread !== null && hasApplied(thread) };
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

/** Without a job named, it can only be about the one there is. */
export function onlyJob(ask: Ask): string | null {
  const held = ask.jobs.filter((job) => job.state === "active");
  return held.length === 1 ? (held[0]?.threadId ?? null) : null;
}
