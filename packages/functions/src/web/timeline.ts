import type { Message, Nudge, StoryEntry, Thread } from "@follow-through/core/thread/thread";

/** One thing that happened in a thread. */
export type Moment =
  | { readonly kind: "mail"; readonly at: string; readonly message: Message; readonly shownChars: number }
  | { readonly kind: "nudge"; readonly at: string; readonly nudge: Nudge }
  | { readonly kind: "line"; readonly at: string; readonly entry: StoryEntry };

export interface Timeline {
  /** Newest first. */
  readonly moments: readonly Moment[];
  /** Where the older ones begin; null where these are all. */
  readonly before: string | null;
}

/** A page of the story stays readable, and small however long the mails are. */
const momentsPerPage = 30;
/** Of one mail; the whole of it has a page of its own. */
const mailMostChars = 1500;
const pageMostChars = 12_000;

/** What happened before an instant, newest first, so many as fit on a page. */
export function timelineOf(thread: Thread, messages: readonly Message[], before: string | null): Timeline {
  const all = [
    ...messages.map((message) => ({ kind: "mail" as const, at: message.at, message, shownChars: 0 })),
    ...thread.nudges.map((nudge) => ({ kind: "nudge" as const, at: nudge.at, nudge })),
    ...thread.story.map((entry) => ({ kind: "line" as const, at: entry.at, entry })),
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

function shorten(moments: readonly Moment[]): readonly Moment[] {
  let left = pageMostChars;
  return moments.map((moment) => {
    if (moment.kind !== "mail") return moment;
    const shownChars = Math.min(mailMostChars, left, moment.message.text.length);
    left -= shownChars;
    return { ...moment, shownChars };
  });
}
