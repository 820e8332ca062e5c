import type { Draft } from "@follow-through/core/nudge/draft";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { Timeline } from "../timeline.ts";
import type { Said } from "./flash.tsx";

export interface ThreadView {
  readonly seeker: Seeker;
  readonly thread: Thread;
  readonly now: string;
  readonly today: string;
  readonly token: string;
  readonly said: Said | null;
  readonly problem: string | null;
  readonly timeline: Timeline;
  readonly before: string | null;
  /** A follow-up ready to send; null where none is due. */
  readonly draft: {
    readonly draft: Draft;
    readonly mailto: string;
    /** To the day that they proposed for an interview. */
    readonly isConfirmation: boolean;
  } | null;
}
