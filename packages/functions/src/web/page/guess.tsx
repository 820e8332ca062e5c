import type { GuessedField, Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import { clip, guessWords, isAddressWanted } from "./words.ts";

/** What was guessed, confirmed with one press or put right in place. `from`: where the answer leads back to. */
export function GuessBox({
  thread,
  token,
  from,
}: {
  thread: Thread;
  token: string;
  from: "list" | "thread";
}): JSX.Element {
  return (
    <div class="guess">
      <div class="row">
        <GuessWords thread={thread} />
        <ActionForm action={`/threads/${thread.id}`} token={token} fields={{ do: "confirm", from }} class="inline">
          <button class="plain">That is right</button>
        </ActionForm>
        {thread.guessed.includes("kind") && (
          <ActionForm
            action={`/threads/${thread.id}`}
            token={token}
            fields={{ do: "not-about-a-job", from }}
            class="inline"
          >
            <button class="plain">No, it is not</button>
          </ActionForm>
        )}
      </div>
      <details {...(from === "thread" && { id: "fix", open: isAddressWanted(thread) })}>
        <summary>Put it right</summary>
        <FixForm thread={thread} token={token} from={from} />
      </details>
    </div>
  );
}

/** Where a page has room for no more forms: the same on the thread's own page. */
export function GuessLink({ thread }: { thread: Thread }): JSX.Element {
  return (
    <div class="guess row">
      <GuessWords thread={thread} />
      <a href={`/threads/${thread.id}`}>Look at it</a>
    </div>
  );
}

function GuessWords({ thread }: { thread: Thread }): JSX.Element {
  const guesses = thread.guessed.map((field) => {
    const value = valueOf(thread, field);
    return value ? `${guessWords[field]}: ${value}` : guessWords[field];
  });
  return (
    <p>
      <span class="tag guessed">my guess</span> {clip(guesses.join(" · "), 200)}
    </p>
  );
}

function valueOf(thread: Thread, field: GuessedField): string {
  switch (field) {
    case "company":
      return thread.company ?? "";
    case "jobs":
      return thread.jobs.map((job) => job.title ?? job.url ?? "").join(", ");
    case "contacts":
      return thread.contacts.map((contact) => contact.name || contact.email).join(", ");
    case "kind":
    case "outcome":
      return "";
  }
}

/** Company, job and people as they stand, to be corrected: what is sent wins over all reading, now and later. */
export function FixForm({
  thread,
  token,
  from,
}: {
  thread: Thread;
  token: string;
  from: "list" | "thread";
}): JSX.Element {
  const id = (name: string): string => `${name}-${thread.id}`;
  const [job] = thread.jobs;
  return (
    <ActionForm action={`/threads/${thread.id}`} token={token} fields={{ do: "fix", from }}>
      <div class="row">
        <div class="field">
          <label for={id("company")}>Company</label>
          <input id={id("company")} name="company" value={thread.company ?? ""} maxlength={120} />
        </div>
        <div class="field">
          <label for={id("job")}>Job</label>
          <input id={id("job")} name="job" value={job?.title ?? ""} maxlength={160} />
        </div>
        {from === "thread" && (
          <div class="field">
            <label for={id("url")}>Link to the posting</label>
            <input id={id("url")} name="url" type="url" value={job?.url ?? ""} maxlength={500} />
          </div>
        )}
      </div>
      {thread.contacts.slice(0, from === "list" ? 1 : 20).map((contact, i) => (
        <div class="row person">
          <input type="hidden" name="email" value={contact.email} />
          <div class="field">
            <label for={id(`name-${i}`)}>Name {from === "list" && <small>of {contact.email}</small>}</label>
            <input id={id(`name-${i}`)} name="name" value={contact.name} maxlength={120} />
          </div>
          {from === "thread" && (
            <div class="field">
              <label for={id(`address-${i}`)}>Mail address</label>
              <input id={id(`address-${i}`)} name="address" type="email" value={contact.email} maxlength={254} />
            </div>
          )}
        </div>
      ))}
      <button>Save</button>
    </ActionForm>
  );
}
