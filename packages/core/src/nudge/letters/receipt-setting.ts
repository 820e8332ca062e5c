import type { Kind, Outcome } from "../../read/reading.ts";
import type { Block, Button } from "../letter.ts";
import type { Ready } from "./answer-letter.ts";

export interface ReceiptSetting {
  readonly now: string;
  readonly zone: string;
  readonly threadUrl: string;
  /** What was read of this mail. */
  readonly kind: Kind;
  readonly outcome: Outcome | null;
  /** For where something is guessed: that it is right, or that it is not about a job at all. */
  readonly choices: readonly Button[];
  /** What the seeker's words above a forward came to, and what of them was not understood. */
  readonly said: readonly string[];
  readonly blocks: readonly Block[];
  readonly unknown: readonly string[];
  readonly undoUrl: string | null;
  /** Somebody to ask to speak for them; null where nobody suggests themselves. */
  readonly proposal: string | null;
  /** That everything rests, and how it goes on; null where nothing does. */
  readonly resting: string | null;
  /** To the day for an interview that this mail of theirs proposes. */
  readonly confirm: Pick<Ready, "text" | "mailto"> | null;
  /** What would come next, if a pause did not keep it. */
  readonly rests: boolean;
  readonly orders: readonly {
    readonly localPart: string;
    readonly at: string;
    readonly rounded: boolean;
    readonly repeats: boolean;
    /** A pause keeps it. */
    readonly rests: boolean;
  }[];
  readonly unclear: readonly {
    readonly localPart: string;
    readonly nearest: readonly string[];
    readonly isPast?: true;
  }[];
  /** An address that can be used as it stands: "3d@in.example.com". */
  readonly addressOf: (localPart: string) => string;
}
