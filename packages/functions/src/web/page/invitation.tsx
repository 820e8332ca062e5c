import type { AdvocateJob } from "@follow-through/core/advocate/advocate";
import { invitationCharsMost } from "@follow-through/core/bounds/keep";
import type { Named } from "@follow-through/core/flow/record";
import { dayIn, jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import type { Letter } from "@follow-through/core/nudge/letter";
import type { PostingBeside } from "@follow-through/core/nudge/letters/advocate-said-letter";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { consentWords } from "./advocates.tsx";
import { ActionForm, Frame } from "./frame.tsx";
import { LetterPreview } from "./letter.tsx";

export interface InvitationView {
  readonly seeker: Seeker;
  readonly named: Named;
  readonly thread: Thread | null;
  readonly jobs: readonly { readonly job: AdvocateJob; readonly thread: Thread | null }[];
  readonly preview: Letter;
  /** What the invitation says: the seeker's own words, or the usual ones. */
  readonly words: string;
  /** Before it goes out on a guess. */
  readonly warning: string | null;
  /** For the reasons: what is known of each job's posting. */
  readonly postings: ReadonlyMap<string, PostingBeside>;
  readonly said: string | null;
  readonly token: string;
  readonly now: string;
}

/** One advocate: the invitation while it is a draft, and afterwards what they speak for. */
export function invitationPage(view: InvitationView): JSX.Element {
  const { named, said, thread } = view;
  const who = named.name || named.email;
  const isDraft = named.consent === "draft";
  return (
    <Frame title={who} place="advocates">
      <p class="small">
        <a href="/advocates">All advocates</a>
      </p>
      {said && (
        <div class="notice" role="status">
          <p>{said}</p>
        </div>
      )}
      <h1>{isDraft ? `Ask ${who}?` : who}</h1>
      <p>
        <span class={`tag ${isDraft ? "guessed" : ""}`}>{consentWords[named.consent]}</span>{" "}
        <span class="soft">
          {named.email}
          {thread ? `, for ${jobOf(thread) ?? peopleOf(thread)}` : ", in general"}
        </span>
      </p>
      {isDraft && <Draft view={view} />}
      {!isDraft && named.releasedAt && (
        <p class="soft">Asked on {dayIn(named.releasedAt, view.seeker.week.zone, view.now)}.</p>
      )}
      {["yes", "this-job"].includes(named.consent) &&
        view.jobs.map(({ job, thread: held }) => <Job view={view} job={job} thread={held} />)}
      {["not-now", "never", "stopped"].includes(named.consent) && (
        <p>That says nothing about you. Nothing more is sent to {who}, and this entry goes by itself within 30 days.</p>
      )}
    </Frame>
  );
}

function Draft({ view }: { view: InvitationView }): JSX.Element {
  const { named, token, preview } = view;
  const who = named.name || named.email;
  return (
    <>
      {view.warning && view.thread && (
        <div class="notice" role="note">
          <p>{view.warning}</p>
          <p>
            <a href={`/threads/${view.thread.id}`}>Put it right in the thread first</a>; the invitation follows.
          </p>
        </div>
      )}
      <p>Nothing has been sent. The words in the frame are yours to change; links are taken out of them.</p>
      <ActionForm action={`/advocates/${named.advocateId}`} token={token} class="box">
        <div class="field">
          <label for="name">Their name</label>
          <input id="name" name="name" value={named.name} maxlength={100} autocomplete="off" />
        </div>
        <div class="field">
          <label for="words">Your words to them</label>
          <textarea id="words" name="words" maxlength={invitationCharsMost} rows={8} required>
            {view.words}
          </textarea>
        </div>
        <button name="do" value="save">
          Save and look again
        </button>
        <h2>The whole mail, as {who} gets it</h2>
        <LetterPreview letter={preview} />
        <button class="main" name="do" value="release">
          Send it to {who}
        </button>
      </ActionForm>
      <ActionForm action={`/advocates/${named.advocateId}`} token={token} fields={{ do: "drop" }}>
        <button class="danger">Take the draft away</button>
      </ActionForm>
    </>
  );
}

function Job(props: { view: InvitationView; job: AdvocateJob; thread: Thread | null }): JSX.Element {
  const { view, job, thread } = props;
  const points = job.points ?? view.seeker.points;
  const id = job.threadId;
  return (
    <section class="box" aria-label={thread ? (jobOf(thread) ?? "A job") : "A job"}>
      <h2>
        {thread ? <a href={`/threads/${thread.id}`}>{jobOf(thread) ?? peopleOf(thread)}</a> : "A thread that is gone"}
      </h2>
      {job.state === "stepped-back" && <p>They have stepped back from this one.</p>}
      {job.did.length > 0 && (
        <ul>
          {job.did.map((deed) => (
            <li>
              {dayIn(deed.at, view.seeker.week.zone, view.now)}: {deedWords[deed.kind]}
              {deed.what && ` (${deed.what})`}
            </li>
          ))}
        </ul>
      )}
      {job.state === "active" && (
        <ActionForm
          action={`/advocates/${view.named.advocateId}`}
          token={view.token}
          fields={{ do: "points", thread: id }}
        >
          <p>Three reasons to say for this job. The nearer they come to what the posting asks for, the better.</p>
          <Posting posting={view.postings.get(id) ?? null} />
          {[0, 1, 2].map((i) => (
            <fieldset>
              <legend>Reason {i + 1}</legend>
              <div class="field">
                <label for={`reason-${id}-${i}`}>Why you</label>
                <input id={`reason-${id}-${i}`} name="reason" value={points[i]?.reason ?? ""} maxlength={200} />
              </div>
              <div class="field">
                <label for={`proof-${id}-${i}`}>What shows it</label>
                <input id={`proof-${id}-${i}`} name="proof" value={points[i]?.proof ?? ""} maxlength={400} />
              </div>
            </fieldset>
          ))}
          <button>Save the reasons</button>
        </ActionForm>
      )}
    </section>
  );
}

function Posting({ posting }: { posting: PostingBeside | null }): JSX.Element {
  const link = posting?.url && (
    <a href={posting.url} rel="noreferrer noopener nofollow">
      The posting
    </a>
  );
  if (posting?.words)
    return (
      <>
        <p class="soft">In the posting’s own words, as they stand in this thread:</p>
        <div class="draft">{posting.words}</div>
        {link && <p>{link}</p>}
      </>
    );
  return link ? (
    <p>I have only its address, not its words: {link}</p>
  ) : (
    <p class="soft">I don’t know the posting of this job.</p>
  );
}

const deedWords: Readonly<Record<AdvocateJob["did"][number]["kind"], string>> = {
  spoke: "spoke with the manager",
  portal: "put you into the portal",
  "no-news": "no news",
  need: "asked you for something",
};
