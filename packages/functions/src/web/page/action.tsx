import { closeReasons, rungs } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import { FixForm } from "./guess.tsx";
import type { ThreadView } from "./thread-view.ts";
import { outcomeWords, reasonWords, rungWords } from "./words.ts";

/** What a seeker mostly does with a thread: one press each, or one choice and a press. */
export function Actions({ view }: { view: ThreadView }): JSX.Element {
  const { thread, token } = view;
  const action = `/threads/${thread.id}`;
  if (thread.closed) {
    return (
      <div class="row">
        <ActionForm action={action} token={token} fields={{ do: "restart" }}>
          <button class="main">Open it again</button>
        </ActionForm>
      </div>
    );
  }
  return (
    <section aria-labelledby="do-title">
      <h2 id="do-title">What happened, or what next?</h2>
      <div class="row">
        {thread.state === "yours" ? (
          <ActionForm action={action} token={token} fields={{ do: "wrote" }}>
            <button class="main">I wrote to them</button>
          </ActionForm>
        ) : (
          <ActionForm action={action} token={token} fields={{ do: "replied", outcome: "" }}>
            <button class="main">They replied</button>
          </ActionForm>
        )}
        <ActionForm action={action} token={token} fields={{ do: "snooze", when: "7" }}>
          <button>Wait a week</button>
        </ActionForm>
        <ActionForm action={action} token={token} fields={{ do: "close", reason: "done" }}>
          <button>Done</button>
        </ActionForm>
      </div>
      <RepliedWith view={view} />
      <SnoozeUntil view={view} />
      <CloseBecause view={view} />
    </section>
  );
}

function RepliedWith({ view }: { view: ThreadView }): JSX.Element {
  return (
    <details>
      <summary>They replied, and said …</summary>
      <ActionForm action={`/threads/${view.thread.id}`} token={view.token} fields={{ do: "replied" }}>
        <fieldset>
          <legend>What did they say?</legend>
          {outcomeWords.map(({ value, label }) => (
            <div>
              <label class="choice">
                <input type="radio" name="outcome" value={value} checked={value === ""} />
                {label}
              </label>
            </div>
          ))}
        </fieldset>
        <button>Save</button>
      </ActionForm>
    </details>
  );
}

const waits: readonly { readonly days: string; readonly label: string }[] = [
  { days: "3", label: "3 days" },
  { days: "14", label: "2 weeks" },
  { days: "30", label: "A month" },
];

function SnoozeUntil({ view }: { view: ThreadView }): JSX.Element {
  const action = `/threads/${view.thread.id}`;
  return (
    <details>
      <summary>Wait until …</summary>
      <div class="row">
        {waits.map(({ days, label }) => (
          <ActionForm action={action} token={view.token} fields={{ do: "snooze", when: days }}>
            <button>{label}</button>
          </ActionForm>
        ))}
      </div>
      <ActionForm action={action} token={view.token} fields={{ do: "snooze", when: "day" }}>
        <div class="row">
          <div class="field">
            <label for="snooze-day">Or on a day</label>
            <input id="snooze-day" type="date" name="day" min={view.today} required />
          </div>
          <button>Snooze</button>
        </div>
      </ActionForm>
      <ActionForm action={action} token={view.token} fields={{ do: "promise" }}>
        <div class="row">
          <div class="field">
            <label for="promise-day">
              They promised an answer by <small>I ask two days later</small>
            </label>
            <input id="promise-day" type="date" name="day" required />
          </div>
          <button>Save</button>
        </div>
      </ActionForm>
      <ActionForm action={action} token={view.token} fields={{ do: "stop" }}>
        <button class="plain">No more reminders for this thread</button>
      </ActionForm>
    </details>
  );
}

function CloseBecause({ view }: { view: ThreadView }): JSX.Element {
  return (
    <details>
      <summary>Close it, because …</summary>
      <ActionForm action={`/threads/${view.thread.id}`} token={view.token} fields={{ do: "close" }}>
        <fieldset>
          <legend>Why?</legend>
          {closeReasons
            .filter((reason) => reason !== "imported")
            .map((reason) => (
              <label class="choice">
                <input type="radio" name="reason" value={reason} checked={reason === "no-answer"} />
                {reasonWords[reason]}
              </label>
            ))}
        </fieldset>
        <button>Close the thread</button>
      </ActionForm>
    </details>
  );
}

/** What is needed now and then. */
export function MoreActions({ view }: { view: ThreadView }): JSX.Element {
  const { thread, token } = view;
  const action = `/threads/${thread.id}`;
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">More</h2>
      <details class="card">
        <summary>Correct company, job and people</summary>
        <FixForm thread={thread} token={token} from="thread" />
      </details>
      <details class="card">
        <summary>Correct where it stands</summary>
        <ActionForm action={action} token={token} fields={{ do: "climb" }}>
          <div class="row">
            <div class="field">
              <label for="rung">It stands at</label>
              <select id="rung" name="rung">
                {rungs.map((rung) => (
                  <option value={rung} selected={rung === thread.rung}>
                    {rungWords[rung]}
                  </option>
                ))}
              </select>
            </div>
            <button>Save</button>
          </div>
        </ActionForm>
        <ActionForm action={action} token={token} fields={{ do: "interview" }}>
          <div class="row">
            <div class="field">
              <label for="interview-day">An interview is on</label>
              <input id="interview-day" type="date" name="day" value={thread.interviewDay ?? ""} required />
            </div>
            <button>Save</button>
          </div>
        </ActionForm>
      </details>
      <details class="card">
        <summary>Write a note</summary>
        <ActionForm action={action} token={token} fields={{ do: "note" }}>
          <div class="field">
            <label for="note">Only you see it</label>
            <textarea id="note" name="text" maxlength={2000} required></textarea>
          </div>
          <button>Keep the note</button>
        </ActionForm>
      </details>
      <details class="card">
        <summary>Add a mail to this thread</summary>
        <p>
          <a href={`/add?thread=${thread.id}`}>Upload or paste it</a>
        </p>
      </details>
      <Rhythm view={view} />
      <details class="card">
        <summary>Delete this thread</summary>
        <p>The thread and its mails go at once, for good. To only put it aside, close it instead.</p>
        <ActionForm action={action} token={token} fields={{ do: "delete" }}>
          <div class="field">
            <label class="choice">
              <input type="checkbox" name="sure" value="yes" required />
              Yes, delete it
            </label>
          </div>
          <button class="danger">Delete this thread</button>
        </ActionForm>
      </details>
    </section>
  );
}

function Rhythm({ view }: { view: ThreadView }): JSX.Element {
  const { thread, token } = view;
  const days = thread.cadence?.[thread.stage] ?? [];
  return (
    <details class="card">
      <summary>The rhythm of this thread</summary>
      <ActionForm action={`/threads/${thread.id}`} token={token} fields={{ do: "pace" }}>
        <fieldset>
          <legend>
            Working days before each reminder <small>empty: as in your settings</small>
          </legend>
          <div class="row">
            {["First", "Second"].map((label, i) => (
              <div class="field">
                <label for={`pace-${i}`}>{label}</label>
                <input id={`pace-${i}`} type="number" name="days" min={1} max={60} value={days[i] ?? ""} />
              </div>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label class="choice">
            <input type="checkbox" name="off" value="yes" checked={thread.cadence?.off === true} />
            No reminders here
          </label>
        </div>
        <button>Save</button>
      </ActionForm>
    </details>
  );
}
