import type { Draft } from "../draft.ts";
import type { Button } from "../letter.ts";

/** What a letter about one thread needs besides the thread itself. */
export interface Setting {
  readonly now: string;
  readonly zone: string;
  readonly draft: Draft;
  readonly mailto: string;
  readonly threadUrl: string;
  readonly buttons: readonly Button[];
  /** Where an answer about this thread goes: a digest has one for each. */
  readonly answerTo: string;
  /** What would help more than another note, for the rung; null where a note is the thing. */
  readonly advice: string | null;
}
