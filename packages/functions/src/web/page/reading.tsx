import type { Shown } from "@follow-through/core/flow/by-hand";
import type { Foreseen } from "@follow-through/core/flow/foresee";
import { momentIn, nameOf } from "@follow-through/core/nudge/describe";
import type { Kind, Read } from "@follow-through/core/read/reading";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { readingCharsMost } from "../../bounds.ts";
import { ActionForm, Frame } from "./frame.tsx";
import { clip, nextWords, standingWords, whyNotKept, withDays } from "./words.ts";

const kindWords: Readonly<Record<Kind, string>> = {
  outreach: "your first mail to them",
  follow_up: "a further mail of yours",
  reply: "their answer",
  acknowledgement: "a confirmation by their system",
  auto_reply: "an out-of-office answer",
  bounce: "a notice that a mail was not delivered",
  other: "nothing that has to do with a job",
};

interface ReadingView {
  readonly seeker: Seeker;
  readonly shown: Shown;
  readonly token: string;
  readonly now: string;
}

/** What would be kept, before it is: each value sure or guessed, with the words it was read from. */
export function readingPage(view: ReadingView): JSX.Element {
  const { reading, mail, draftId } = view.shown;
  const people = reading.contacts.value.map((contact) => contact.name || contact.email).join(", ");
  const jobs = reading.jobs.value.map((job) => job.title ?? job.url ?? "").join(", ");
  return (
    <Frame title="Is this right?" place="add" narrow>
      <h1>Is this right?</h1>
      <p class="soft">Nothing is kept yet. What is only guessed can be put right in the thread afterwards.</p>
      <WhatItDoes view={view} />
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
      <h2>{isKept(view.shown.foreseen) ? "The words I would keep" : "Its words"}</h2>
      <div class="draft">
        {reading.text.slice(0, readingCharsMost) || "(no words of its own)"}
        {reading.text.length > readingCharsMost && " …"}
      </div>
      <div class="row">
        {isKept(view.shown.foreseen) && (
          <ActionForm action={`/add/${draftId}`} token={view.token} fields={{ do: "keep" }}>
            <button class="main">Keep it</button>
          </ActionForm>
        )}
        <ActionForm action={`/add/${draftId}`} token={view.token} fields={{ do: "drop" }}>
          <button>Do not keep it</button>
        </ActionForm>
      </div>
    </Frame>
  );
}

/** Where nothing would be kept, or all of it is there already, there is nothing to press for. */
const isKept = ({ kind }: Foreseen): boolean => kind === "opens" || kind === "joins";

/** Which thread it goes to and what becomes of that, before anything does. */
function WhatItDoes({ view }: { view: ReadingView }): JSX.Element {
  const { foreseen } = view.shown;
  const zone = view.seeker.week.zone;
  switch (foreseen.kind) {
    case "not-kept":
      return (
        <div class="notice bad">
          <p>I would not keep this mail. {whyNotKept(foreseen.fault)}</p>
        </div>
      );
    case "kept-before":
      return (
        <div class="notice">
          <p>
            I have this mail already, in the thread <ThreadLink thread={foreseen.thread} />. There is nothing to keep.
          </p>
        </div>
      );
    case "opens":
    case "joins":
      return (
        <div class="box">
          <h2 class="job">What keeping it does</h2>
          <ul>
            <li>
              {foreseen.kind === "opens" ? (
                `It opens a new thread: ${clip(nameOf(foreseen.thread), 160)}.`
              ) : (
                <>
                  It joins the thread <ThreadLink thread={foreseen.thread} />
                  {foreseen.wasClosed && !foreseen.thread.closed ? ", and opens that again." : "."}
                </>
              )}
            </li>
            {foreseen.lines.map(({ text }) => (
              <li>{clip(withDays(text, zone, view.now), 300)}.</li>
            ))}
            {!foreseen.thread.closed && (
              <li>
                Then it is “{standingWords(foreseen.thread, view.now, view.seeker.week.zone)}”,{" "}
                {nextWords(foreseen.thread, view.seeker, view.now)}.
              </li>
            )}
          </ul>
        </div>
      );
  }
}

const ThreadLink = ({ thread }: { readonly thread: Thread }): JSX.Element => (
  <a href={`/threads/${thread.id}`}>{clip(nameOf(thread), 160)}</a>
);

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
