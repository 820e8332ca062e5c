import { isRefused, isStanding } from "@follow-through/core/advocate/consent";
import type { AdvocateVerb } from "@follow-through/core/flow/advocate/button";
import type { AskedBy } from "@follow-through/core/flow/advocate/page";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Job } from "./advocate-job.tsx";
import { Kept, Settings } from "./advocate-kept.tsx";
import { type AdvocateView, firstOf, jobLine, Verb } from "./advocate-view.tsx";
import { ActionForm, Frame } from "./frame.tsx";
import { messagePage } from "./message.tsx";

const didWords: Readonly<Record<string, string>> = {
  said: "Thank you. It is passed on.",
  points: "The reasons are changed, and the person is told.",
  zone: "Saved.",
  address: "A question is on its way to that address. Answer it there, and mail goes there from then on.",
};

/** An advocate's own page: whom they speak for, what they can say and do, and how to stop. */
export function advocatePageView(view: AdvocateView): JSX.Element {
  const { page, did, problem } = view;
  const said = did !== null && Object.hasOwn(didWords, did) ? didWords[did] : null;
  const asked = page.people.filter(({ ask }) => ask.consent === "invited");
  const ended = page.people.filter(({ ask }) => isRefused(ask.consent));
  const speaking = page.people.filter(({ ask }) => isStanding(ask.consent));
  return (
    <Frame title="Speaking for somebody">
      <h1>{page.advocate.name ? `Hello ${firstOf(page.advocate.name)}` : "Hello"}</h1>
      <p class="soft">
        This page is yours alone: whoever has its link can use it, so keep it to yourself. It works for 30 days.
      </p>
      {said && (
        <div class="notice" role="status">
          <p>{said}</p>
        </div>
      )}
      {problem && (
        <div class="notice bad" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {asked.map((person) => (
        <Question view={view} person={person} />
      ))}
      {speaking.map((person) => (
        <Person view={view} person={person} />
      ))}
      {ended.map((person) => (
        <p>{endedLine(person)}</p>
      ))}
      {asked.length + speaking.length === 0 && <p>Nobody is waiting for you here, and nothing more is sent to you.</p>}
      <Settings view={view} />
      <Kept view={view} />
    </Frame>
  );
}

/** No no is held against anybody, and one who spoke for somebody has done something. */
function endedLine({ seekerName, ask }: AskedBy): string {
  const first = firstOf(seekerName);
  return ask.consent === "stopped"
    ? `You have stepped back from speaking for ${seekerName}. That is fine, and thank you for what you did. ${first} was told without a reason, and nothing more is sent to you about it.`
    : `You can’t speak for ${seekerName} at the moment. That is fine. ${first} was told no more than that, and nothing more is sent to you about it.`;
}

function Question({ view, person }: { view: AdvocateView; person: AskedBy }): JSX.Element {
  const [job] = person.jobs;
  const verb = (name: AdvocateVerb, label: string, look = ""): JSX.Element => (
    <Verb view={view} person={person} threadId={job?.threadId ?? null} verb={name} label={label} class={look} />
  );
  return (
    <section class="box" aria-label={person.seekerName}>
      <h2>{person.seekerName} asks whether you would speak for them</h2>
      {job && <p>{jobLine(job)}</p>}
      <div class="draft">{person.ask.words}</div>
      <div class="row">
        {verb("yes", "Yes, gladly", "main")}
        {job && verb("this-job", "Only this job")}
        {verb("not-now", "Not now")}
        {verb("never", "Never write to me again", "danger")}
      </div>
      {job && (
        <p class="hint">
          “Yes, gladly” also covers other jobs that {firstOf(person.seekerName)} names to you later; “Only this job”
          does not.
        </p>
      )}
    </section>
  );
}

function Person({ view, person }: { view: AdvocateView; person: AskedBy }): JSX.Element {
  const open = person.jobs.filter((job) => job.state === "active");
  const over = person.jobs.filter((job) => job.state !== "active");
  return (
    <section aria-label={person.seekerName}>
      <h2>You speak for {person.seekerName}</h2>
      {open.length === 0 && <p>There is no open job at the moment. You hear from me when there is one.</p>}
      {open.map((job) => (
        <Job view={view} person={person} job={job} />
      ))}
      {over.length > 0 && <p class="soft">Closed, or you stepped back: {over.map(jobLine).join("; ")}.</p>}
      <div class="row">
        {person.ask.consent === "this-job" && (
          <Verb
            view={view}
            person={person}
            threadId={null}
            verb="yes"
            label={`Speak for ${firstOf(person.seekerName)} in general`}
          />
        )}
        <Verb
          view={view}
          person={person}
          threadId={null}
          verb="stop"
          label={`Stop for ${person.seekerName}`}
          class="danger"
        />
      </div>
    </section>
  );
}

/** The link is over: a new one comes by mail, to whoever it belongs to. */
export function linkOverPage(): JSX.Element {
  return messagePage({
    title: "This link has run out",
    text: "It works for 30 days. If you speak for somebody here, I can mail you a new one.",
    children: (
      <ActionForm action="/advocate/new-link">
        <div class="row">
          <div class="field">
            <label for="email">Your mail address</label>
            <input id="email" name="email" type="email" maxlength={200} autocomplete="email" required />
          </div>
          <button class="main">Mail me a new link</button>
        </div>
      </ActionForm>
    ),
  });
}
