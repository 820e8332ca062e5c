import type { Posting } from "../posting.ts";
import type { Reference } from "../reference.ts";
import type { TitleClue } from "../title/clue.ts";

/** What a mail's messages say of jobs, each with the message that says it: 0 the newest, -1 the subject. */

export interface JobClues {
  readonly titles: readonly PlacedTitle[];
  readonly postings: readonly PlacedPosting[];
  readonly references: readonly PlacedReference[];
  /** "Only the second, please": which of the listed jobs is meant, from 0; -1 the last. */
  readonly picked: number | null;
  /** "The irrigation one, please": a word of the title that is meant. */
  readonly pickedWord: string | null;
  /** What is said for and against the jobs named. */
  readonly choices: readonly Choice[];
  /** Where things are, as the mail says it: "Vaga em Setúbal". */
  readonly places: ReadonlySet<string>;
}
export interface Choice {
  readonly verdict: "yes" | "no";
  /** What was said, or what it answers where it stands right below a quoted line. */
  readonly about: string;
}
export interface PlacedTitle extends TitleClue {
  readonly document: number;
  readonly place: "subject" | "text" | "slug" | "label";
}
export interface PlacedPosting extends Posting {
  readonly document: number;
}
export interface PlacedReference extends Reference {
  readonly document: number;
}
