import { rungs } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import { FixForm } from "./guess.tsx";
import type { ThreadView } from "./thread-view.ts";
import { isAddressWanted, rungWords } from "./words.ts";

/** What is needed now and then. */
export function MoreActions({ view }: { view: ThreadView }): JSX.Element {
  const { thread, token } = view;
  const action = `/threads/${thread.id}`;
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">More</h2>
      {thread.guessed.length === 0 && (
        <details class="card" id="fix" open={isAddressWanted(thread)}>
          <summary>Correct company, job and people</summary>
          <FixForm thread={thread} token={token} from="thread" />
        </details>
      )}
      <details class="card">
        <summary>Correct where it stands</summary>
        <ActionForm action={action} token={token} fields={{ do: "climb" }}>
          <div class="row beside">
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
          <div class="row beside">
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
