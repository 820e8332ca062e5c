import type { AuditEntry } from "@follow-through/core/flow/record";
import { momentIn } from "@follow-through/core/nudge/describe";
import type { Seeker } from "@follow-through/core/seeker";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Frame } from "./frame.tsx";

const doors: Readonly<Record<AuditEntry["by"], string>> = {
  mail: "by mail",
  web: "here, signed in",
  link: "by a link in a mail",
};

/** What was done in the seeker's name, and by which way in: somebody else's doing would show here. */
export function historyPage(view: { seeker: Seeker; entries: readonly AuditEntry[]; now: string }): JSX.Element {
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
            {entry.what.replaceAll("-", " ")} <span class="soft">{doors[entry.by]}</span>{" "}
            {entry.threadId && <a href={`/threads/${entry.threadId}`}>the thread</a>}
            <div class="soft small">{momentIn(entry.at, view.seeker.week.zone, view.now)}</div>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
