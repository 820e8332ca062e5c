import type { Outcome } from "../reading.ts";

/** A pattern never spans a sentence; gaps are bounded; it is tried on lower-cased text without marks. */
export interface OutcomeWords {
  readonly outcome: Outcome;
  readonly patterns: readonly RegExp[];
}
