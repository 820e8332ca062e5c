import { interviewWords, jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import type { Consent, Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { guessFormsMost } from "../../bounds.ts";
import type { Filter, JobGroup } from "../group.ts";
import type { TodoKind } from "../todo.ts";
import { EmptyList } from "./empty.tsx";
import { Frame } from "./frame.tsx";
import { GuessBox, GuessLink } from "./guess.tsx";
import { Flash } from "./flash.tsx";
import type { ListView } from "./list-view.ts";
import { Rest } from "./rest.tsx";
import { clip, nextWords, quietWords, rungWords, standingWords } from "./words.ts";

export function listPage(view: ListView): JSX.Element {
  return (
    <Frame title="Threads" place="threads">
      <Flash said={view.said} token={view.token} />
      <Rest seeker={view.seeker} now={view.now} token={view.token} from="/" />
      <h1>{view.filter === "closed" ? "Closed threads" : "Open threads"}</h1>
      {view.counts && <Summary view={view} />}
      {view.todo.length > 0 && <Todo view={view} />}
      {!isFirstVisit(view) && <Filters view={view} />}
      {view.groups.length === 0 ? (
        <EmptyList view={view} />
      ) : (
        view.groups.map((group) => <Group group={group} view={view} />)
      )}
      {(view.newer ?? view.older) !== null && (
        <nav class="pages" aria-label="Pages">
          <span>{view.newer && <a href={view.newer}>Back</a>}</span>
          <span>{view.older && <a href={view.older}>More threads</a>}</span>
        </nav>
      )}
      {view.isCountryAsked && (
        <p class="soft small foot-note">
          I count every weekday as a working day. <a href="/settings?open=week#week">Tell me your country</a>, and its
          holidays do not count.
        </p>
      )}
    </Frame>
  );
}

/** What somebody is to this thread; nothing once they declined or stepped back. */
const advocateWords: Readonly<Record<Consent, string>> = {
  draft: "advocate to ask",
  invited: "advocate asked",
  yes: "advocate",
  "this-job": "advocate",
  "not-now": "",
  never: "",
  stopped: "",
};

/** Nothing is open and nothing was asked for: there is nothing to choose from yet. */
const isFirstVisit = (view: ListView): boolean =>
  view.filter === "open" && view.question === "" && view.groups.length === 0;

function Summary({ view }: { view: ListView }): JSX.Element {
  const counts = view.counts ?? { yours: 0, waiting: 0, snoozed: 0 };
  const open = counts.yours + counts.waiting + counts.snoozed;
  if (open === 0) return <></>;
  const yours =
    counts.yours === 0 ? "no answer to give" : `${counts.yours} ${counts.yours === 1 ? "is" : "are"} your move`;
  return (
    <p class="soft">
      {`${open} open, ${yours}`}
      {view.nextAt && ` · ${view.nextAt}`}
    </p>
  );
}

/** What a seeker can do today, in a line each. */
function Todo({ view }: { view: ListView }): JSX.Element {
  return (
    <section class="box todo" aria-labelledby="todo-title">
      <h2 id="todo-title">To do</h2>
      <ul>
        {view.todo.map(({ thread, what }) => (
          <li>
            <a href={`/threads/${thread.id}`}>{todoWords[what](clip(peopleOf(thread)))}</a>{" "}
            <span class="soft">{clip(jobOf(thread) ?? "")}</span>
          </li>
        ))}
      </ul>
      {view.todoMore > 0 && <p class="soft">and {view.todoMore} more below</p>}
    </section>
  );
}

const todoWords: Readonly<Record<TodoKind, (who: string) => string>> = {
  undelivered: (who) => `Check the address of ${who}`,
  again: (who) => `Write to ${who} again, at the new address`,
  answer: (who) => `Answer ${who}`,
  follow: (who) => `Follow up with ${who}`,
  back: (who) => `Look at ${who} again`,
};

const filterWords: readonly { readonly filter: Filter; readonly label: string }[] = [
  { filter: "open", label: "All open" },
  { filter: "yours", label: "Your move" },
  { filter: "waiting", label: "Waiting" },
  { filter: "snoozed", label: "Snoozed" },
  { filter: "closed", label: "Closed" },
];

function Filters({ view }: { view: ListView }): JSX.Element {
  const question = view.question ? `&q=${encodeURIComponent(view.question)}` : "";
  return (
    <div class="filters">
      <nav aria-label="Which threads">
        {filterWords.map(({ filter, label }) => (
          <a href={`/threads?show=${filter}${question}`} aria-current={filter === view.filter ? "true" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <form action="/threads" role="search">
        <input type="hidden" name="show" value={view.filter} />
        <input
          type="search"
          name="q"
          value={view.question}
          aria-label="Search people, companies, jobs"
          placeholder="Person, company, job"
          maxlength={100}
        />
        <button>Search</button>
      </form>
    </div>
  );
}

function Group({ group, view }: { group: JobGroup; view: ListView }): JSX.Element {
  const title = (group.title ?? group.company ?? group.threads[0]?.subject) || "No job named yet";
  return (
    <section>
      <h2 class="job">
        {clip(title)} {group.title && group.company && <small>at {clip(group.company)}</small>}
      </h2>
      <ul class="threads">
        {group.threads.map((thread) => (
          <li>
            <Row thread={thread} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ thread, view }: { thread: Thread; view: ListView }): JSX.Element {
  const zone = view.seeker.week.zone;
  const ahead = interviewWords(thread, view.now, zone);
  return (
    <>
      <div class="thread">
        <a class="who" href={`/threads/${thread.id}`}>
          {clip(peopleOf(thread))}
        </a>
        <span class={`tag ${thread.state}`}>{standingWords(thread, view.now, zone)}</span>
        <p class="facts">
          {(ahead === null || thread.rung !== "interview") && <span>{rungWords[thread.rung]}</span>}
          {!thread.closed && <span>{ahead ?? `quiet ${quietWords(thread, view.now, zone)}`}</span>}
          <span>{nextWords(thread, view.seeker, view.now)}</span>
          {thread.advocate && advocateWords[thread.advocate.consent] && (
            <span>
              {advocateWords[thread.advocate.consent]}: {clip(thread.advocate.name || thread.advocate.email)}
            </span>
          )}
        </p>
      </div>
      {thread.guessed.length > 0 && !thread.closed && <Guess thread={thread} view={view} />}
    </>
  );
}

function Guess({ thread, view }: { thread: Thread; view: ListView }): JSX.Element {
  const guessed = view.groups.flatMap((group) => group.threads).filter((other) => other.guessed.length > 0);
  const hasRoom = guessed.findIndex((other) => other.id === thread.id) < guessFormsMost;
  return hasRoom ? <GuessBox thread={thread} token={view.token} from="list" /> : <GuessLink thread={thread} />;
}
