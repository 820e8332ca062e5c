import type { Shown } from "@follow-through/core/flow/by-hand";
import { momentIn } from "@follow-through/core/nudge/describe";
import type { Kind, Read } from "@follow-through/core/read/reading";
import type { Seeker } from "@follow-through/core/seeker";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Copyable, Frame } from "./frame.tsx";

export interface AddView {
  readonly today: string;
  readonly token: string;
  readonly problem: string | null;
  readonly intoThreadId: string | null;
  readonly trackAddress: string;
}

export function addPage(view: AddView): JSX.Element {
  return (
    <Frame title="Add a mail" place="add" narrow>
      <h1>Add a mail{view.intoThreadId && " to this thread"}</h1>
      {view.problem && (
        <div class="notice bad" role="alert">
          <p>{view.problem}</p>
        </div>
      )}
      <p class="soft">The quickest way is to forward it to this address. Here you can add what you can’t forward.</p>
      <Copyable id="track" text={view.trackAddress} />
      <h2>From a file</h2>
      <form method="post" action="/add" enctype="multipart/form-data" class="box">
        <input type="hidden" name="form" value={view.token} />
        <input type="hidden" name="thread" value={view.intoThreadId ?? ""} />
        <div class="field">
          <label for="eml">
            A saved mail <small>.eml, up to 4 MB</small>
          </label>
          <input id="eml" name="eml" type="file" accept=".eml,message/rfc822" required />
        </div>
        <button class="main">See how I read it</button>
      </form>
      <h2>Or paste it</h2>
      <ActionForm action="/add" token={view.token} fields={{ thread: view.intoThreadId ?? "" }} class="box">
        <fieldset>
          <legend>Who wrote it?</legend>
          <label class="choice">
            <input type="radio" name="who" value="me" checked />I did
          </label>
          <label class="choice">
            <input type="radio" name="who" value="they" />
            They did
          </label>
        </fieldset>
        <div class="row field">
          <div class="field">
            <label for="email">Their address</label>
            <input id="email" name="email" type="email" maxlength={200} required />
          </div>
          <div class="field">
            <label for="person">Their name</label>
            <input id="person" name="name" maxlength={120} />
          </div>
        </div>
        <div class="row field">
          <div class="field">
            <label for="subject">Subject</label>
            <input id="subject" name="subject" maxlength={200} />
          </div>
          <div class="field">
            <label for="day">
              Day <small>empty: today</small>
            </label>
            <input id="day" name="day" type="date" max={view.today} />
          </div>
        </div>
        <div class="field">
          <label for="text">The words</label>
          <textarea id="text" name="text" rows={8} required></textarea>
        </div>
        <button class="main">See how I read it</button>
      </ActionForm>
    </Frame>
  );
}

const kindWords: Readonly<Record<Kind, string>> = {
  outreach: "your first mail to them",
  follow_up: "a further mail of yours",
  reply: "their answer",
  acknowledgement: "a confirmation by their system",
  auto_reply: "an out-of-office answer",
  bounce: "a notice that a mail was not delivered",
  other: "nothing that has to do with a job",
};

const textMostChars = 2000;

/** What would be kept, before it is: each value sure or guessed, with the words it was read from. */
export function readingPage(view: { seeker: Seeker; shown: Shown; token: string; now: string }): JSX.Element {
  const { reading, mail, draftId } = view.shown;
  const people = reading.contacts.value.map((contact) => contact.name || contact.email).join(", ");
  const jobs = reading.jobs.value.map((job) => job.title ?? job.url ?? "").join(", ");
  return (
    <Frame title="Is this right?" place="add" narrow>
      <h1>Is this right?</h1>
      <p class="soft">Nothing is kept yet. What is only guessed can be put right in the thread afterwards.</p>
      <div class="box">
        <dl class="facts">
          <Fact label="It is" value={kindWords[reading.kind.value]} read={reading.kind} />
          <Fact label="Person" value={people} read={reading.contacts} />
          <Fact label="Company" value={reading.company.value ?? ""} read={reading.company} />
          <Fact label="Job" value={jobs} read={reading.jobs} />
          <dt>When</dt>
          <dd>{mail.date ? momentIn(mail.date, view.seeker.week.zone, view.now) : "now"}</dd>
        </dl>
      </div>
      <h2>The words I would keep</h2>
      <div class="draft">
        {reading.text.slice(0, textMostChars) || "(no words of its own)"}
        {reading.text.length > textMostChars && " …"}
      </div>
      <div class="row">
        <ActionForm action={`/add/${draftId}`} token={view.token} fields={{ do: "keep" }}>
          <button class="main">Keep it</button>
        </ActionForm>
        <ActionForm action={`/add/${draftId}`} token={view.token} fields={{ do: "drop" }}>
          <button>Do not keep it</button>
        </ActionForm>
      </div>
    </Frame>
  );
}

function Fact({ label, value, read }: { label: string; value: string; read: Read<unknown> }): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value || "not found"} {value && !read.sure && <span class="tag guessed">my guess</span>}
        {read.evidence && <div class="soft small">read from “{read.evidence.slice(0, 120)}”</div>}
      </dd>
    </>
  );
}
