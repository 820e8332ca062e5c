import { bareSubject } from "../../read/subject.ts";
import type { Thread } from "../../thread/thread.ts";
import type { Letter } from "../letter.ts";

/** A mail at track@ that has nothing to do with the search: kept, one question, no nudge. */
export function plainLetter(thread: Thread, threadUrl: string): Letter {
  const line = "I kept this mail. I could not see that it is about your job search, so I will not remind you of it.";
  return {
    subject: `Re: ${bareSubject(thread.subject)}`.trim(),
    preview: line,
    blocks: [
      { kind: "text", text: line },
      { kind: "text", text: "Is it about a job after all? Then answer with a line such as: job: Data Engineer" },
      { kind: "link", label: "The whole thread", url: threadUrl },
    ],
  };
}
