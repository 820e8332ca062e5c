import { jobsFoundMost } from "../bounds/read.ts";
import type { JobClues, PlacedPosting, PlacedReference, PlacedTitle } from "./job/clues.ts";
import type { Job, Read } from "./reading.ts";
import { sameName } from "./company/same-name.ts";
import { chosenAmong } from "./job/choice.ts";
import { closeness, jobOf, numberedInTurn, postingOf } from "./job-number.ts";
import { withoutPlaceNamed } from "./title/place.ts";
import type { Group } from "./title-group.ts";
import { evidenceOf, grouped } from "./title-group.ts";
import { likely, named, needed, numbered, pickedOf, several, withoutGone } from "./which-jobs.ts";

/** From clues to jobs: group the titles that mean the same job, take those that are meant, give each its posting and number. */

export interface SettleOptions {
  /** The company as it was read: no part of a title. */
  readonly company: string | null;
  /** The mail says that it is about no certain opening. */
  readonly speculative: boolean;
}

export function settleJobs(clues: JobClues, options: SettleOptions): Read<readonly Job[]> {
  const all = grouped(
    clues.titles.map((clue) =>
      besidePosting(
        { ...clue, title: withoutPlaceNamed(withoutCompany(clue.title, options.company), clues.places) },
        clues,
      ),
    ),
  );
  const groups = chosenAmong(named(clues.pickedWord, withoutGone(all)), clues.choices);
  const postings = pickedOf(relevantPostings(clues.postings), clues.picked);
  const accepted = groups.filter((group) => group.score >= needed(group, options.speculative));
  // A word that only "job" behind it made a title yields to a known occupation.
  const known = accepted.filter((group) => !group.clues.every((clue) => clue.unknownHead));
  const guessed = known.length > 0 || options.speculative ? [] : likely(groups, clues);
  const certain = known.length > 0 ? known : guessed.length > 0 ? [] : accepted;
  const meant = certain.length > 0 || options.speculative ? numbered(certain, groups, clues) : likely(groups, clues);
  if (postings.length > 1) return byPosting(postings, withHeadlines(meant, groups, postings), clues.references);
  const chosen = pickedOf(several(meant, clues), clues.picked);
  if (chosen.length === 0 && postings.length === 0)
    return withoutTitle(
      clues.references,
      options.speculative,
      groups.some((group) => group.score > 0),
    );
  if (chosen.length > 1)
    return {
      value: numberedInTurn(
        chosen.map((group) => jobOf(group.title, postingOf(group, chosen, postings[0]), clues.references, group)),
        clues.references,
      ),
      sure: chosen.every((group) => group.score >= 5 && isPlain(group, clues.references)),
      evidence: evidenceOf(chosen),
    };
  const [best] = chosen;
  const posting = postings[0] ?? null;
  const job = jobOf(best?.title ?? null, posting, clues.references, best);
  const rival = groups.find((group) => group !== best && group.score >= RIVAL);
  return {
    value: [job],
    sure: best
      ? best.score >= 4 && rival === undefined && certain.length > 0 && isPlain(best, clues.references)
      : posting !== null && clues.titles.length === 0,
    evidence: best ? evidenceOf([best]) : (posting?.url ?? ""),
  };
}

/** Another title that counts at all may be the one meant: in mail that nobody had looked at, it was every third time. */
const RIVAL = 1;

/** Named as the job where it is asked for or in a headline, by an occupation that is known; and no number is left that may be its own. */
function isPlain(group: Group, references: readonly PlacedReference[]): boolean {
  const named = group.clues.some(
    (clue) => !clue.unknownHead && clue.score >= 4 && (clue.role === "target" || clue.place !== "text"),
  );
  const unread = references.some((one) => one.loose) && !references.some((one) => one.labelled);
  return named && !unread;
}

/** "https://… (Senior Analyst)": what stands beside a posting's address is its title. */
function besidePosting(clue: PlacedTitle, clues: JobClues): PlacedTitle {
  if (clue.role !== "bare" || clue.place !== "text" || clue.weak) return clue;
  const beside = clues.postings.some((posting) => {
    const gap = posting.at - clue.at;
    return (
      posting.at >= 0 &&
      posting.document === clue.document &&
      (gap >= 0 ? gap < clue.title.length + 14 : -gap < posting.url.length + 8)
    );
  });
  return beside ? { ...clue, role: "target", score: 5 } : clue;
}

/** "Account Manager, Sable Row PR" at Sable Row PR is an Account Manager. */
function withoutCompany(title: string, company: string | null): string {
  if (company === null) return title;
  const bare = title.replace(
    /\s*(?:,|\s-|\s–|\sat|\sbei|\schez|\sen|\sna|\sno|\sbij)\s+([^,]+)$/i,
    (whole, place: string) => (sameName(place, company) ? "" : whole),
  );
  return bare.trim() === "" ? title : bare;
}

function withoutTitle(
  references: readonly PlacedReference[],
  speculative: boolean,
  named: boolean,
): Read<readonly Job[]> {
  const [reference] = references.filter((one) => one.labelled);
  if (reference)
    return { value: [{ title: null, url: null, ref: reference.ref }], sure: false, evidence: reference.evidence };
  return { value: [], sure: speculative && !named, evidence: "" };
}

/** One job per posting of the newest message that has any. */
function relevantPostings(postings: readonly PlacedPosting[]): readonly PlacedPosting[] {
  const newest = Math.min(...postings.map((posting) => posting.document));
  return postings.filter((posting) => posting.document === newest).slice(0, jobsFoundMost);
}

/** A headline right above or before a posting's address is its title, though no cue says so. */
function withHeadlines(
  meant: readonly Group[],
  groups: readonly Group[],
  postings: readonly PlacedPosting[],
): readonly Group[] {
  const headlines = groups.filter(
    (group) =>
      !meant.includes(group) &&
      group.clues.some((clue) => clue.headline && clue.role === "bare" && clue.place === "text") &&
      postings.some((posting) => closeness(group, posting) >= BESIDE),
  );
  return [...meant, ...headlines];
}

/** Of `closeness`: within a hundred characters before it. */
const BESIDE = 4;

function byPosting(
  postings: readonly PlacedPosting[],
  meant: readonly Group[],
  references: readonly PlacedReference[],
): Read<readonly Job[]> {
  const left = [...meant];
  const jobs = postings.map((posting) => {
    const group = left.toSorted((a, b) => closeness(b, posting) - closeness(a, posting))[0];
    if (group && closeness(group, posting) > 0) left.splice(left.indexOf(group), 1);
    const fits = group !== undefined && closeness(group, posting) > 0;
    return jobOf(
      fits ? group.title : null,
      posting,
      references.filter((one) => one.document === posting.document && Math.abs(one.at - posting.at) < 200),
      fits ? group : undefined,
    );
  });
  return {
    value: jobs,
    sure: jobs.every((job) => job.title !== null),
    evidence: postings.map((posting) => posting.url).join(" "),
  };
}
