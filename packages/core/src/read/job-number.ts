import type { PlacedPosting, PlacedReference } from "./job/clues.ts";
import type { Job } from "./reading.ts";
import type { Group } from "./title-group.ts";
import { sameJob, words } from "./title-group.ts";

/** Which posting and which number belong to a job. */

/** "Competition 04/26 X & Competition 07/26 Y": as many numbers in the subject as jobs, each its own in turn. */
export function numberedInTurn(jobs: readonly Job[], references: readonly PlacedReference[]): readonly Job[] {
  const numbers = references.filter((one) => one.document === -1 && one.labelled);
  const isShared = jobs.every((job) => job.ref !== null && job.ref === jobs[0]?.ref);
  return isShared && numbers.length === jobs.length
    ? jobs.map((job, i) => ({ ...job, ref: numbers[i]?.ref ?? job.ref }))
    : jobs;
}

/** The only posting belongs to the title that it names or stands beside. */
export function postingOf(
  group: Group,
  chosen: readonly Group[],
  posting: PlacedPosting | undefined,
): PlacedPosting | null {
  if (!posting) return null;
  const [best] = chosen.toSorted((a, b) => closeness(b, posting) - closeness(a, posting));
  return best === group && closeness(group, posting) > 0 ? posting : null;
}

/** How well a title fits a posting: its own slug, its link's words, or the line beside it. */
export function closeness(group: Group, posting: PlacedPosting): number {
  if (posting.title && sameJob(posting.title, group.title)) return 10;
  if (posting.label && sameJob(posting.label, group.title)) return 11 + words(group.title).length / 10;
  const near = group.clues
    .filter((clue) => clue.document === posting.document && clue.place === "text")
    .map((clue) => posting.at - clue.at);
  const before = near.filter((distance) => distance > 0 && distance < 220);
  if (before.length > 0) return 5 - Math.min(...before) / 100;
  return near.some((distance) => distance < 0 && distance > -300) ? 1 : 0;
}

export function jobOf(
  title: string | null,
  posting: PlacedPosting | null,
  references: readonly PlacedReference[],
  group?: Group,
): Job {
  const beside = group ? besideOf(group, references) : null;
  const general = references.filter((one) => !one.loose).toSorted((a, b) => rank(a) - rank(b))[0];
  return { title, url: posting?.url ?? null, ref: posting?.ref ?? beside?.ref ?? general?.ref ?? null };
}

/** The number that stands right behind or before the title. */
export function besideOf(group: Group, references: readonly PlacedReference[]): PlacedReference | null {
  const distances = references.flatMap((reference) =>
    group.clues
      .filter((clue) => clue.document === reference.document && clue.place === "text")
      .map((clue) => ({ reference, gap: reference.at - clue.at })),
  );
  const behind = distances.filter(({ gap }) => gap >= 0 && gap < 90).toSorted((a, b) => a.gap - b.gap)[0];
  const before = distances.filter(({ gap }) => gap < 0 && gap > -40).toSorted((a, b) => b.gap - a.gap)[0];
  return (behind ?? before)?.reference ?? null;
}

function rank(reference: PlacedReference): number {
  return (reference.labelled ? 0 : 1) + Math.max(0, reference.document) * 2 + (reference.document === -1 ? 0 : 1.5);
}

export function haveOwnNumbers(best: Group, other: Group, references: readonly PlacedReference[]): boolean {
  const [one, two] = [besideOf(best, references), besideOf(other, references)];
  return one !== null && two !== null && one.ref !== two.ref && one.document === two.document;
}
