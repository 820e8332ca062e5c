import type { Named } from "@follow-through/core/flow/record";
import { dayIn, jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import type { Seeker } from "@follow-through/core/seeker";
import type { Consent, Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Frame } from "./frame.tsx";

export interface AdvocatesView {
  readonly seeker: Seeker;
  readonly named: readonly Named[];
  /** Open threads that somebody could speak for. */
  readonly threads: readonly Thread[];
  /** The thread that the form begins with. */
  readonly wanted: string | null;
  readonly said: string | null;
  readonly token: string;
  readonly now: string;
}

export const consentWords: Readonly<Record<Consent, string>> = {
  draft: "draft, not sent",
  invited: "asked, no answer yet",
  yes: "speaks for you",
  "this-job": "speaks for you, for one job",
  "not-now": "can’t at the moment",
  never: "can’t at the moment",
  stopped: "has stepped back",
};

/** Whom the seeker asked to speak for them, and the way to ask one more. */
export function advocatesPage(view: AdvocatesView): JSX.Element {
  const { named, said } = view;
  return (
    <Frame title="Advocates" place="advocates">
      <h1>Your advocates</h1>
      <p>
        A referral puts your CV into a portal. An advocate goes to the hiring manager and says why you are right for the
        job, and then asks how it stands. Nobody is written to before you have seen the words and let them go.
      </p>
      {said && (
        <div class="notice" role="status">
          <p>{said}</p>
        </div>
      )}
      {named.length > 0 && <List view={view} />}
      <Ask view={view} />
      <Help view={view} />
    </Frame>
  );
}

function List({ view }: { view: AdvocatesView }): JSX.Element {
  const { seeker, now } = view;
  const jobLine = (named: Named): string => {
    const thread = view.threads.find(({ id }) => id === named.threadId);
    return thread ? (jobOf(thread) ?? peopleOf(thread)) : named.threadId === null ? "in general" : "a closed thread";
  };
  return (
    <ul class="threads">
      {view.named.map((named) => (
        <li>
          <div class="thread">
            <a class="who" href={`/advocates/${named.advocateId}`}>
              {named.name || named.email}
            </a>
            <span class={`tag ${named.consent === "draft" ? "guessed" : ""}`}>{consentWords[named.consent]}</span>
            <p class="facts">
              <span>{jobLine(named)}</span>
              {named.releasedAt && <span>asked on {dayIn(named.releasedAt, seeker.week.zone, now)}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Ask({ view }: { view: AdvocatesView }): JSX.Element {
  const wanted = view.threads.find((thread) => thread.id === view.wanted) ?? null;
  const [contact] = wanted?.contacts ?? [];
  return (
    <section aria-labelledby="ask-title">
      <h2 id="ask-title">Ask somebody</h2>
      <ActionForm action="/advocates" token={view.token} class="box">
        <div class="row field">
          <div class="field">
            <label for="name">Name</label>
            <input id="name" name="name" value={contact?.name ?? ""} maxlength={100} autocomplete="off" required />
          </div>
          <div class="field">
            <label for="email">Mail address</label>
            <input
              id="email"
              name="email"
              type="email"
              value={contact?.email ?? ""}
              maxlength={200}
              autocomplete="off"
              required
            />
          </div>
        </div>
        <div class="field">
          <label for="thread">For which job?</label>
          <select id="thread" name="thread">
            <option value="">In general, for whatever comes</option>
            {view.threads.slice(0, 60).map((thread) => (
              <option value={thread.id} selected={thread.id === view.wanted}>
                {[jobOf(thread), peopleOf(thread)].filter(Boolean).join(", ").slice(0, 90)}
              </option>
            ))}
          </select>
        </div>
        <button class="main">Write the invitation</button>
        <p class="hint">You see it before anything is sent. Three a day at most.</p>
      </ActionForm>
    </section>
  );
}

function Help({ view }: { view: AdvocatesView }): JSX.Element {
  return (
    <section aria-labelledby="help-title">
      <h2 id="help-title">What helps them</h2>
      <ul>
        <li>
          <a href="/settings">Three reasons</a> why you are right, each with something that shows it.
          {view.seeker.points.length === 0 && " You have none yet, and they are what an advocate needs most."}
        </li>
        <li>Being quick: when they speak with somebody, follow up within two working days.</li>
        <li>
          <a href="/being-an-advocate">This page</a>, for whoever wonders what is asked of them.
        </li>
      </ul>
      <h3>How to bring it up</h3>
      <p>
        Best in a conversation that is going well anyway, as a question that is easy to answer with no: “You have seen
        how I work. Would you be comfortable speaking with the hiring manager about me? I can send you three reasons and
        a few lines, so that it costs you five minutes.”
      </p>
    </section>
  );
}
