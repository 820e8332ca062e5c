import { isDay, longDay } from "@follow-through/core/calendar";
import { momentIn } from "@follow-through/core/nudge/describe";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Moment } from "../timeline.ts";
import type { ThreadView } from "./thread-view.ts";
import { clip, letterWords } from "./words.ts";

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
          <span class="when">{when}</span> {letterWords[moment.nudge.kind]}
          {moment.nudge.to === "seeker" ? " to you" : " to your advocate"}
        </li>
      );
    case "line":
      return (
        <li>
          <span class="when">{when}</span> {clip(withLongDay(moment.entry.text, view.today), 2000)}
        </li>
      );
  }
}

/** "Come back on 2026-08-31": the day as people say it. */
const withLongDay = (text: string, today: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}$/, (day) => (isDay(day) ? longDay(day, today) : day));

interface MailItemProps {
  readonly moment: Extract<Moment, { kind: "mail" }>;
  readonly when: string;
  readonly view: ThreadView;
}

function MailItem({ moment, when, view }: MailItemProps): JSX.Element {
  const { message, shownChars, quotedChars } = moment;
  const who = clip(message.from.name || message.from.email);
  const isCut = message.text.length > shownChars || message.quoted.length > quotedChars;
  const href = `/threads/${view.thread.id}/mails/${message.key}`;
  return (
    <li class={`mail ${message.direction}`}>
      <div class="head">
        <strong>{message.direction === "sent" ? "You wrote" : `${who} wrote`}</strong>
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
