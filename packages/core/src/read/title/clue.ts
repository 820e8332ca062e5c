/** One place of a text that names a job, and what its surroundings say about whose it is. */
export interface TitleClue {
  readonly title: string;
  /** How strongly the surroundings say that this is the job meant; below zero: somebody's own, or another one. */
  readonly score: number;
  readonly role: "target" | "own" | "person" | "other" | "bare";
  readonly line: number;
  readonly at: number;
  readonly evidence: string;
  /** Only the words of a cue made it a title; no word of it is a known occupation. */
  readonly unknownHead: boolean;
  /** Alone on its line, or the first thing of a list item. */
  readonly headline: boolean;
  readonly weak: boolean;
  /** The mail says that somebody else has it, or that it is no more. */
  readonly gone: boolean;
}
