import { escapeHtml } from "@follow-through/core/nudge/letter-html";
import type { Message, Nudge, StoryEntry, Thread } from "@follow-through/core/thread/thread";
import { momentsPerPage, mailShownCharsMost, timelineCharsMost, quotedShownCharsMost } from "../bounds.ts";

/** One thing that happened in a thread. */
export type Moment =
  | {
      readonly kind: "mail";
      readonly at: string;
      readonly message: Message;
      readonly shownChars: number;
      readonly quotedChars: number;
    }
  | { readonly kind: "nudge"; readonly at: string; readonly nudge: Nudge }
  | { readonly kind: "line"; readonly at: string; readonly entry: StoryEntry; readonly shownChars: number };

export interface Timeline {
  /** Newest first. */
  readonly moments: readonly Moment[];
  /** Where the older ones begin; null where these are all. */
  readonly before: string | null;
}

/** What happened before an instant, newest first, so many as fit on a page. */
export function timelineOf(thread: Thread, messages: readonly Message[], before: string | null): Timeline {
  const all = [
    ...messages.map((message) => ({ kind: "mail" as const, at: message.at, message, shownChars: 0, quotedChars: 0 })),
    ...thread.nudges.map((nudge) => ({ kind: "nudge" as const, at: nudge.at, nudge })),
    ...thread.story.map((entry) => ({ kind: "line" as const, at: entry.at, entry, shownChars: 0 })),
  ]
    .filter(({ at }) => before === null || at < before)
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  const page = all.slice(0, momentsPerPage);
  const oldest = page.at(-1);
  // Everything of one instant stays on one page: the next begins strictly before it.
  const tied = all.slice(page.length).filter(({ at }) => at === oldest?.at);
  const moments = shorten([...page, ...tied]);
  return { moments, before: all.length > moments.length ? (oldest?.at ?? null) : null };
}

/** By what the words weigh in the page: "&" is five characters there, and mail may consist of nothing else. */
function shorten(moments: readonly Moment[]): readonly Moment[] {
  let left = timelineCharsMost;
  return moments.map((moment) => {
    if (moment.kind === "nudge") return moment;
    if (moment.kind === "line") {
      const { text, isNote } = moment.entry;
      const shown = isNote ? fitting(text, left) : text.length;
      if (isNote) left -= escapeHtml(text.slice(0, shown)).length;
      return { ...moment, shownChars: shown };
    }
    const { text, quoted } = moment.message;
    const shownChars = fitting(text.slice(0, mailShownCharsMost), left);
    left -= escapeHtml(text.slice(0, shownChars)).length;
    const quotedChars = shownChars === text.length && quoted.length <= quotedShownCharsMost ? fitting(quoted, left) : 0;
    left -= escapeHtml(quoted.slice(0, quotedChars)).length;
    return { ...moment, shownChars, quotedChars };
  });
}

/** So many characters of a text weigh no more than that. */
function fitting(text: string, most: number): number {
  const whole = escapeHtml(text).length;
  return whole <= most ? text.length : Math.floor((text.length * Math.max(0, most)) / whole / 2);
}
