import type { JSX } from "hono/jsx/jsx-runtime";
import { Copyable } from "./frame.tsx";
import type { ListView } from "./list-view.ts";

/** An empty list says why it is empty and what fills it. */
export function EmptyList({ view }: { view: ListView }): JSX.Element {
  if (view.question) {
    return (
      <p>
        Nothing here matches “{view.question}”. <a href={`/threads?show=${view.filter}`}>Show all of these</a>
        {view.filter !== "closed" && (
          <>
            {" or "}
            <a href={`/threads?show=closed&q=${encodeURIComponent(view.question)}`}>look among the closed ones</a>
          </>
        )}
        .
      </p>
    );
  }
  switch (view.filter) {
    case "open":
      return <FirstSteps address={view.trackAddress} />;
    case "yours":
      return <p>Nothing waits for you. When somebody answers, their thread shows here until you have written back.</p>;
    case "waiting":
      return <p>Nobody owes you an answer now. What you send with me on BCC shows here.</p>;
    case "snoozed":
      return <p>Nothing is snoozed. Snooze a thread when you know that there is no point in asking earlier.</p>;
    case "closed":
      return <p>Nothing is closed yet. A closed thread stays here for reference, and can be opened again.</p>;
  }
}

function FirstSteps({ address }: { address: string }): JSX.Element {
  return (
    <div class="box">
      <h2 class="job">Track your first mail</h2>
      <p>When you next write to somebody about a job, put this address into BCC. That is all.</p>
      <Copyable id="track" text={address} />
      <p>
        The conversation shows here seconds later. If no answer comes within five working days, I write to you with a
        follow-up ready to send.
      </p>
      <p class="soft">
        Already written? Forward that mail to the same address, or <a href="/add">add it here</a>. What is done stands
        among the <a href="/threads?show=closed">closed threads</a>.
      </p>
    </div>
  );
}
