import { blurbOf } from "@follow-through/core/advocate/blurb";
import { isRefused, isStanding } from "@follow-through/core/advocate/consent";
import { addressOf, type Deed } from "@follow-through/core/advocate/advocate";
import type { AdvocateVerb } from "@follow-through/core/flow/advocate/button";
import type { AdvocatePage, AskedBy, PageJob } from "@follow-through/core/flow/advocate/page";
import { dayIn } from "@follow-through/core/nudge/describe";
import type { JSX } from "hono/jsx/jsx-runtime";
import { VerbFields } from "./advocate-button.tsx";
import { ActionForm, Frame } from "./frame.tsx";
import { messagePage } from "./message.tsx";

export interface AdvocateView {
  readonly page: AdvocatePage;
  readonly now: string;
  readonly did: string | null;
  readonly problem: string | null;
  /** Fresh for each showing: a form sent twice is one doing. */
  readonly once: string;
  readonly action: string;
}

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
      {asked.length + speaking.length === 0 && <p>Nobody is waiting for you here, and nothing more is sent to you.</p>}
      <Settings view={view} />
      <Kept view={view} />
    </Frame>
  );
}

const firstOf = (name: string): string => name.split(/\s+/)[0] ?? name;
const jobLine = ({ view }: PageJob): string => [view.title, view.company].filter(Boolean).join(" at ") || "a job";

function Verb(props: {
  readonly view: AdvocateView;
  readonly person: AskedBy;
  readonly threadId: string | null;
  readonly verb: AdvocateVerb;
  readonly label: string;
  readonly class?: string;
}): JSX.Element {
  const { view, person, threadId, verb } = props;
  const fields = {
    do: verb,
    seeker: person.seekerId,
    thread: threadId ?? "",
    once: `${view.once}${verb}${threadId ?? ""}`,
  };
  return (
    <ActionForm action={view.action} fields={fields}>
      <button class={props.class ?? ""}>{props.label}</button>
    </ActionForm>
  );
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

const deedWords: Readonly<Record<Deed["kind"], string>> = {
  spoke: "You spoke with the manager",
  portal: "You put it into the portal",
  "no-news": "No news",
  need: "You asked for something",
};

function Job({ view, person, job }: { view: AdvocateView; person: AskedBy; job: PageJob }): JSX.Element {
  const zone = view.page.advocate.zone ?? "UTC";
  const id = job.threadId;
  return (
    <article class="box">
      <h3>{jobLine(job)}</h3>
      {job.view.url && (
        <p>
          <a href={job.view.url} rel="noreferrer noopener nofollow">
            The posting
          </a>
        </p>
      )}
      <p class="soft">
        {job.nextAskAt
          ? `I ask how it stands on ${dayIn(job.nextAskAt, zone, view.now)}.`
          : "I ask no more about this one."}
      </p>
      <h4>What happened?</h4>
      {(["spoke", "portal", "no-news", "need", "step-back"] as const).map((verb) => (
        <Log view={view} person={person} job={job} verb={verb} />
      ))}
      {job.view.did.length > 0 && (
        <>
          <h4>What you did</h4>
          <ul>
            {job.view.did.map((deed) => (
              <li>
                {dayIn(deed.at, zone, view.now)}: {deedWords[deed.kind]}
                {deed.what && ` (${deed.what})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Words you can forward as they are</h4>
      <div class="draft" id={`blurb-${id}`}>
        {blurbOf(job.view)}
      </div>
      <button type="button" data-copy={`blurb-${id}`} hidden>
        Copy the text
      </button>
      <Points view={view} person={person} job={job} />
    </article>
  );
}

const logWords: Readonly<Record<"spoke" | "portal" | "no-news" | "need" | "step-back", string>> = {
  spoke: "I spoke with the manager",
  portal: "I put it into the portal",
  "no-news": "No news",
  need: "I need something",
  "step-back": "Step back",
};

function Log(props: {
  readonly view: AdvocateView;
  readonly person: AskedBy;
  readonly job: PageJob;
  readonly verb: keyof typeof logWords;
}): JSX.Element {
  const { view, person, job, verb } = props;
  const fields = {
    do: verb,
    seeker: person.seekerId,
    thread: job.threadId,
    once: `${view.once}${verb}${job.threadId}`,
  };
  return (
    <details>
      <summary>{logWords[verb]}</summary>
      <ActionForm action={view.action} fields={fields}>
        {verb === "step-back" && <p>No reason is asked for. Nothing more is sent to you about this job.</p>}
        <VerbFields verb={verb} seekerName={person.seekerName} id={`${job.threadId}-${verb}`} />
        <button class="main">{verb === "step-back" ? "Step back" : `Tell ${firstOf(person.seekerName)}`}</button>
      </ActionForm>
    </details>
  );
}

function Points({ view, person, job }: { view: AdvocateView; person: AskedBy; job: PageJob }): JSX.Element {
  const first = firstOf(person.seekerName);
  const fields = {
    do: "points",
    seeker: person.seekerId,
    thread: job.threadId,
    once: `${view.once}points${job.threadId}`,
  };
  return (
    <details>
      <summary>Put the reasons into your own words</summary>
      <ActionForm action={view.action} fields={fields}>
        {[0, 1, 2].map((i) => (
          <fieldset>
            <legend>Reason {i + 1}</legend>
            <div class="field">
              <label for={`reason-${job.threadId}-${i}`}>Why {first} is right for this</label>
              <input
                id={`reason-${job.threadId}-${i}`}
                name="reason"
                value={job.view.points[i]?.reason ?? ""}
                maxlength={200}
              />
            </div>
            <div class="field">
              <label for={`proof-${job.threadId}-${i}`}>What shows it</label>
              <input
                id={`proof-${job.threadId}-${i}`}
                name="proof"
                value={job.view.points[i]?.proof ?? ""}
                maxlength={400}
              />
            </div>
          </fieldset>
        ))}
        <button>Save the reasons</button>
        <p class="hint">{first} sees them too.</p>
      </ActionForm>
    </details>
  );
}

function Settings({ view }: { view: AdvocateView }): JSX.Element {
  const { advocate } = view.page;
  return (
    <section aria-labelledby="mail-title">
      <h2 id="mail-title">Your mail</h2>
      <div class="box">
        <p>
          Mail goes to <b>{addressOf(advocate)}</b>
          {advocate.sendTo &&
            advocate.sendTo.confirmedAt === null &&
            `; ${advocate.sendTo.email} has not been confirmed yet`}
          .
        </p>
        <ActionForm action={view.action} fields={{ do: "address" }} class="field">
          <div class="row">
            <div class="field">
              <label for="email">Send it to another address</label>
              <input id="email" name="email" type="email" maxlength={200} required />
            </div>
            <button>Ask there</button>
          </div>
        </ActionForm>
        <ActionForm action={view.action} fields={{ do: "zone" }}>
          <div class="row">
            <div class="field">
              <label for="zone">
                Your time zone <small>so that it comes in your morning</small>
              </label>
              <input id="zone" name="zone" value={advocate.zone ?? ""} placeholder="Europe/Berlin" maxlength={60} />
            </div>
            <button>Save</button>
          </div>
        </ActionForm>
      </div>
    </section>
  );
}

function Kept({ view }: { view: AdvocateView }): JSX.Element {
  const { advocate, people } = view.page;
  const ended = people.filter(({ ask }) => isRefused(ask.consent));
  const [anybody] = people;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">What is kept about you</h2>
      <p>
        Your name ({advocate.name || "none"}), your address, your answers as they stand on this page, and the days on
        which you were written to.
        {ended.length > 0 &&
          ` You said no to ${ended.map(({ seekerName }) => seekerName).join(", ")}; your name and address go within 30 days of that.`}{" "}
        After any no only a keyed hash stays, so that you are not asked again.
      </p>
      <p>
        <a href="/being-an-advocate">How to speak for somebody, on one page</a>
      </p>
      {anybody && (
        <details>
          <summary>Never write to me again, whoever asks</summary>
          <p>Everything above is deleted at once, for everybody, and for good.</p>
          <Verb
            view={view}
            person={anybody}
            threadId={null}
            verb="never"
            label="Never write to me again"
            class="danger"
          />
        </details>
      )}
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
