import { longDay } from "@follow-through/core/calendar";
import { interviewAhead, jobOf, momentIn, peopleOf } from "@follow-through/core/nudge/describe";
import { comingOf, restWords } from "@follow-through/core/nudge/rest";
import type { Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Actions } from "./action.tsx";
import { MoreActions } from "./more-action.tsx";
import { consentWords } from "./advocates.tsx";
import { Flash } from "./flash.tsx";
import type { ThreadView } from "./thread-view.ts";
import { Frame } from "./frame.tsx";
import { GuessBox } from "./guess.tsx";
import { Story } from "./story.tsx";
import { Rest } from "./rest.tsx";
import { closedWords, isNewAddressKnown, quietSinceWords, rungWords, standingWords } from "./words.ts";

export function threadPage(view: ThreadView): JSX.Element {
  const { thread, token } = view;
  return (
    <Frame title={peopleOf(thread)} place="elsewhere">
      <p class="small">
        <a href="/">All threads</a>
      </p>
      <Flash said={view.said} token={token} />
      <Rest seeker={view.seeker} now={view.now} token={token} from={`/threads/${thread.id}`} />
      {view.problem && (
        <div class="notice bad" role="alert">
          <p>{view.problem}</p>
        </div>
      )}
      <h1>{peopleOf(thread)}</h1>
      <p class="soft">{jobOf(thread) ?? thread.subject}</p>
      <Standing view={view} />
      {thread.guessed.length > 0 && <GuessBox thread={thread} token={token} from="thread" />}
      <Actions view={view} />
      {view.draft && <DraftBox offered={view.draft} />}
      <Story view={view} />
      <MoreActions view={view} />
    </Frame>
  );
}

function Standing({ view }: { view: ThreadView }): JSX.Element {
  const { thread, now } = view;
  const zone = view.seeker.week.zone;
  const moment = (at: string): string => momentIn(at, zone, now);
  const isAhead = interviewAhead(thread, now, zone) !== null;
  return (
    <div class="box">
      <p>
        <span class={`tag ${thread.state}`}>{standingWords(thread, now, zone)}</span>{" "}
        {(!isAhead || thread.rung !== "interview") && <span class="tag">{rungWords[thread.rung]}</span>}
      </p>
      <dl class="facts">
        {thread.interviewDay && (
          <>
            <dt>Interview</dt>
            <dd>{longDay(thread.interviewDay, view.today)}</dd>
          </>
        )}
        {!thread.closed && !isAhead && (
          <>
            <dt>Quiet</dt>
            <dd>{quietSinceWords(thread, now, zone)}</dd>
          </>
        )}
        <dt>Next</dt>
        <dd>{nextOf(view, moment)}</dd>
        {thread.undeliveredTo && (
          <>
            <dt>Not delivered</dt>
            <dd>
              {isNewAddressKnown(thread) ? (
                `The mail never reached ${thread.undeliveredTo}. Please write to them again, at the new address.`
              ) : (
                <>
                  The mail never reached {thread.undeliveredTo}. <a href="#fix">Correct the address</a>, and write
                  again.
                </>
              )}
            </dd>
          </>
        )}
        {thread.promisedDay && (
          <>
            <dt>Promised</dt>
            <dd>an answer by {longDay(thread.promisedDay, view.today)}</dd>
          </>
        )}
        <Postings thread={thread} />
        <AdvocateFact thread={thread} />
      </dl>
    </div>
  );
}

/** Who speaks for the seeker here, or the way to ask somebody. */
function AdvocateFact({ thread }: { thread: Thread }): JSX.Element {
  const { advocate } = thread;
  if (!advocate && (thread.closed || thread.plain)) return <></>;
  return (
    <>
      <dt>Advocate</dt>
      <dd>
        {advocate ? (
          <>
            <a href={`/advocates/${advocate.id}`}>{advocate.name || advocate.email}</a> {consentWords[advocate.consent]}
          </>
        ) : (
          <a href={`/advocates?thread=${thread.id}`}>Ask somebody to speak for you</a>
        )}
      </dd>
    </>
  );
}

function nextOf({ thread, seeker, now }: ThreadView, moment: (at: string) => string): string {
  if (thread.closed) return `Nothing. Closed on ${moment(thread.closed.at)}: ${closedWords[thread.closed.reason]}.`;
  if (thread.undeliveredTo && thread.state === "yours" && !thread.next)
    return "Your mail to them again. With me on BCC I watch for their answer.";
  if (!thread.next)
    return thread.state === "yours" ? "Your answer. With me on BCC I watch for theirs again." : "Nothing is planned.";
  const next = comingOf(thread, seeker, now);
  return next ? `${moment(next.at)}: ${next.why}` : `It rests ${restWords(seeker, now) ?? ""}.`;
}

function Postings({ thread }: { thread: Thread }): JSX.Element {
  const linked = thread.jobs.filter((job) => job.url !== null && /^https?:\/\//.test(job.url));
  if (linked.length === 0) return <></>;
  return (
    <>
      <dt>Posting</dt>
      <dd>
        {linked.map((job) => (
          <a href={job.url ?? ""} rel="noreferrer noopener nofollow">
            {job.title ?? new URL(job.url ?? "").host}
          </a>
        ))}
      </dd>
    </>
  );
}

function DraftBox({ offered }: { offered: NonNullable<ThreadView["draft"]> }): JSX.Element {
  const { draft, mailto, isConfirmation } = offered;
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">
        {isConfirmation ? "If you have not confirmed the day yet" : "A follow-up you could send"}
      </h2>
      <div class="draft" id="draft">
        {draft.text}
      </div>
      <p class="row">
        <button type="button" data-copy="draft" hidden>
          Copy the text
        </button>
        <a class="button" href={mailto}>
          Open in my mail program
        </a>
      </p>
      <p class="hint">
        Best sent as an answer to {isConfirmation ? "their mail" : "your own last mail"}. I never send it for you.
      </p>
    </section>
  );
}
