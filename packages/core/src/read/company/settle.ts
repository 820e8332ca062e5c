import type { Contact, Read } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { isAgency } from "./agency.ts";
import type { Group } from "./candidate.ts";

/** Which of the firms it is, and whether the reader stands by it. */

export function settle(groups: readonly Group[], scene: Scene, contacts: readonly Contact[]): Read<string | null> {
  const agency = isAgency(scene, contacts);
  const answers = scene.by === "contact";
  const weighed = groups
    .map((group) => ({ ...group, points: group.points + bonus(group, answers, agency) }))
    .toSorted((a, b) => b.points - a.points);
  const [best, second] = weighed;
  if (!best || (best.points < 1 && !best.agency)) return { value: null, sure: false, evidence: "" };
  const agreed =
    best.sources.size > 1 && (best.sources.has("domain") || best.sources.has("posting") || best.sources.has("sender"));
  const margin = second ? best.points - second.points : 9;
  const clear = best.points >= 5 && margin >= (agreed ? 0.9 : 1.2);
  return {
    value: best.name,
    sure: clear && !agency && !best.agency && !isOnlyNamed(best) && weighed.length < MANY,
    evidence: best.evidence,
  };
}

/** Firms in one mail of which the right one was taken no oftener than every second time, in mail that nobody had looked at. */
const MANY = 3;

/** Named in a sentence, and nothing else speaks for it: in mail that nobody had looked at, right in 4 cases of 7. */
const isOnlyNamed = (group: Group): boolean => group.source === "text" && group.sources.size === 1;

/** An answer comes from the firm itself; an agency never is the firm. */
function bonus(group: Group, answers: boolean, agency: boolean): number {
  if (agency) return group.agency ? -6 : isWritersHouse(group) ? -3 : 0;
  return answers && (group.sources.has("domain") || group.sources.has("signature") || group.sources.has("sender"))
    ? 2
    : 0;
}

/** The house whose address and signature the mail carries, and whom the words themselves don't speak of. */
function isWritersHouse(group: Group): boolean {
  return (
    group.sources.has("domain") && [...group.sources].every((source) => source === "domain" || source === "signature")
  );
}
