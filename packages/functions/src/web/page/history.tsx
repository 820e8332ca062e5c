import type { AuditEntry } from "@follow-through/core/flow/record";
import { momentIn, nameOf } from "@follow-through/core/nudge/describe";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Frame } from "./frame.tsx";
import { deedWords } from "./deed-words.ts";
import { clip } from "./words.ts";

const doors: Readonly<Record<AuditEntry["by"], string>> = {
  mail: "by mail",
  web: "on these pages",
  link: "by a link in a mail",
};

/** What was done in the seeker's name, and by which way in: somebody else's doing would show here. */
export function historyPage(view: {
  readonly seeker: Seeker;
  readonly entries: readonly AuditEntry[];
  readonly threads: ReadonlyMap<string, Thread>;
  readonly now: string;
}): JSX.Element {
  return (
    <Frame title="What was done" place="settings" narrow>
      <h1>What was done in your name</h1>
      <p class="soft">
        The newest first, kept for a year. If something here was not you, sign out everywhere in the settings.
      </p>
      {view.entries.length === 0 && <p>Nothing yet.</p>}
      <ul class="threads">
        {view.entries.map((entry) => (
          <li>
            <div>{deedWords(entry.what)}</div>
            {entry.threadId && <div>{threadOf(entry.threadId, view.threads)}</div>}
            <div class="soft small">
              {momentIn(entry.at, view.seeker.week.zone, view.now)}, {doors[entry.by]}
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function threadOf(id: string, threads: ReadonlyMap<string, Thread>): JSX.Element {
  const thread = threads.get(id);
  if (!thread) return <span class="soft">a thread that is deleted</span>;
  return <a href={`/threads/${id}`}>{clip(nameOf(thread), 160)}</a>;
}
