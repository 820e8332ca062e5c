import { blurbOf } from "@follow-through/core/advocate/blurb";
import type { Deed } from "@follow-through/core/advocate/advocate";
import type { AskedBy, PageJob } from "@follow-through/core/flow/advocate/page";
import { dayIn } from "@follow-through/core/nudge/describe";
import type { JSX } from "hono/jsx/jsx-runtime";
import { VerbFields } from "./advocate-button.tsx";
import { type AdvocateView, firstOf, jobLine } from "./advocate-view.tsx";
import { ActionForm } from "./frame.tsx";

const deedWords: Readonly<Record<Deed["kind"], string>> = {
  spoke: "You spoke with the manager",
  portal: "You put it into the portal",
  "no-news": "No news",
  need: "You asked for something",
};

/** One job that they speak for: what happened, the words to forward, the reasons to edit. */
export function Job({ view, person, job }: { view: AdvocateView; person: AskedBy; job: PageJob }): JSX.Element {
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
