import { closeReasons } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import type { ThreadView } from "./thread-view.ts";
import { outcomeWords, reasonWords } from "./words.ts";

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
        <div class="row beside">
          <div class="field">
            <label for="snooze-day">Or on a day</label>
            <input id="snooze-day" type="date" name="day" min={view.today} required />
          </div>
          <button>Snooze</button>
        </div>
      </ActionForm>
      <ActionForm action={action} token={view.token} fields={{ do: "promise" }}>
        <div class="row beside">
          <div class="field">
            <label for="promise-day">They promised an answer by</label>
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
