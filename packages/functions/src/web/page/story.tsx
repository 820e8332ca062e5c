import { momentIn } from "@follow-through/core/nudge/describe";
import type { Message, StoryEntry } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Moment } from "../timeline.ts";
import type { ThreadView } from "./thread-view.ts";
import { clip, reminderWords, withDays } from "./words.ts";

/** What happened, newest first: mails with their new words, our reminders, and what changed and why. */
export function Story({ view }: { view: ThreadView }): JSX.Element {
  const { timeline, thread } = view;
  return (
    <section aria-labelledby="story-title">
      <h2 id="story-title">The story so far</h2>
      {view.before && (
        <p class="small">
          <a href={`/threads/${thread.id}`}>Back to the newest</a>
        </p>
      )}
      <ol class="story" reversed>
        {timeline.moments.map((moment) => (
          <MomentItem moment={moment} view={view} />
        ))}
      </ol>
      {timeline.before && (
        <p>
          <a href={`/threads/${thread.id}?before=${encodeURIComponent(timeline.before)}`}>What was before</a>
        </p>
      )}
    </section>
  );
}

function MomentItem({ moment, view }: { moment: Moment; view: ThreadView }): JSX.Element {
  const when = momentIn(moment.at, view.seeker.week.zone, view.now);
  switch (moment.kind) {
    case "mail":
      return <MailItem moment={moment} when={when} view={view} />;
    case "nudge":
      return (
        <li>
          <span class="when">{when}</span> {reminderWords(moment.nudge, view.thread)}
        </li>
      );
    case "line":
      return moment.entry.isNote ? (
        <li class="note">
          <div class="head">
            <strong>{noterOf(moment.entry, view)}</strong>
            <span class="when">{when}</span>
          </div>
          <p class="words">
            {moment.entry.text.slice(0, moment.shownChars)}
            {moment.entry.text.length > moment.shownChars && " …"}
          </p>
        </li>
      ) : (
        <li>
          <span class="when">{when}</span> {clip(withDays(moment.entry.text, view.seeker.week.zone, view.now), 2000)}
        </li>
      );
  }
}

const noters: Readonly<Record<StoryEntry["by"], string>> = {
  seeker: "Your note",
  contact: "A note of theirs",
  advocate: "The words of your advocate",
  assistant: "A note",
};

const noterOf = ({ by }: StoryEntry, { thread: { advocate } }: ThreadView): string =>
  by === "advocate" && advocate ? `${clip(advocate.name || advocate.email)}’s words` : noters[by];

interface MailItemProps {
  readonly moment: Extract<Moment, { kind: "mail" }>;
  readonly when: string;
  readonly view: ThreadView;
}

function MailItem({ moment, when, view }: MailItemProps): JSX.Element {
  const { message, shownChars, quotedChars } = moment;
  const isCut = message.text.length > shownChars || message.quoted.length > quotedChars;
  const href = `/threads/${view.thread.id}/mails/${message.key}`;
  return (
    <li class={`mail ${message.direction}`}>
      <div class="head">
        <strong>{writerWords(message)}</strong>
        <span class="when">{when}</span>
      </div>
      {message.subject && <div class="soft small">{clip(message.subject, 100)}</div>}
      <p class="words">
        {message.text.slice(0, shownChars) || "(no words of its own)"}
        {message.text.length > shownChars && " …"}
      </p>
      {message.quoted && !isCut && (
        <details>
          <summary>Earlier mails quoted in it</summary>
          <p class="words soft">{message.quoted}</p>
        </details>
      )}
      <p class="small row">
        <a href={href}>{isCut ? "The whole mail, or move it" : "Move it to another thread"}</a>
      </p>
    </li>
  );
}

/** "You wrote to Pat Lee and 2 others", "Pat Lee wrote". */
function writerWords({ direction, kind, from, to }: Message): string {
  if (kind === "bounce") return "A mail came back: it was not delivered";
  if (direction === "received") return `${clip(from.name || from.email)} wrote`;
  const [first] = to;
  if (!first) return "You wrote";
  const others = to.length > 1 ? ` and ${to.length - 1} ${to.length === 2 ? "other" : "others"}` : "";
  return `You wrote to ${clip(first.name || first.email)}${others}`;
}
