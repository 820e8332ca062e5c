import type { Outcome } from "./reading.ts";
import { foldMarks } from "./fold.ts";
import { LIVE, OTHER_CANDIDATE } from "./words/outcome-around.ts";

/** Words that say an outcome, and where they stand. */
export interface Hit {
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly weight: number;
  /** Which sentence of the text. */
  readonly line: number;
  /** Where in the sentence. */
  readonly at: number;
}

export function isEnd(outcome: Outcome): boolean {
  return outcome === "rejected" || outcome === "closed";
}

/**
 * What moves the thread furthest. A no stands above what comes after it ("come and say hello", "I passed your name on"),
 * unless another opening came up in between.
 */
export function chosen(hits: readonly Hit[], sentences: readonly string[]): Hit | null {
  const strong = hits.filter((hit) => hit.weight >= 2);
  for (const pool of [strong, hits]) {
    const end = firstEnd(pool);
    const live = pool.filter((hit) => !end || hit.line < end.line || turned(sentences, end.line, hit.line));
    for (const outcome of ["offer", "interview"] as const) {
      const hit = live.find((one) => one.outcome === outcome);
      if (hit) return hit;
    }
    const passedOn = ["advocated", "referred"] as const;
    const later = passedOn.flatMap((outcome) => pool.find((one) => one.outcome === outcome) ?? []);
    const after = later.find((hit) => end && hit.line > end.line && turned(sentences, end.line, hit.line));
    const hit = after ?? end ?? later[0];
    if (hit) return hit;
  }
  return null;
}

/** The first no; in one sentence, where somebody else was taken the seeker was turned down, whatever became of the post. */
function firstEnd(hits: readonly Hit[]): Hit | undefined {
  const ends = hits.filter((one) => isEnd(one.outcome)).toSorted((a, b) => a.line - b.line || a.at - b.at);
  const [announced, told] = ends;
  // "I wanted you to hear this from me": that a no comes; what kind, the next sentence says.
  const first = announced && told && ANNOUNCES.test(announced.evidence) ? told : announced;
  if (!first || !OTHER_CANDIDATE.test(foldMarks(first.evidence.toLowerCase()))) return first;
  return ends.find((one) => one.line === first.line && one.outcome === "rejected") ?? first;
}

function turned(sentences: readonly string[], from: number, to: number): boolean {
  return (
    to >= from &&
    LIVE.test(
      foldMarks(
        sentences
          .slice(from, to + 1)
          .join(" ")
          .toLowerCase(),
      ),
    )
  );
}

const ANNOUNCES = /\bwant(?:ed)? you to (?:hear|know|get)\b/i;
