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
  const guessed = best.agency && !agency;
  return {
    value: best.name,
    sure: clear && !guessed && (!agency || (best.points >= 6.5 && margin >= 2)),
    evidence: best.evidence,
  };
}

/** An answer comes from the firm itself; an agency never is the firm. */
function bonus(group: Group, answers: boolean, agency: boolean): number {
  if (agency) return group.agency ? -6 : group.source === "domain" && group.sources.size === 1 ? -3 : 0;
  return answers && (group.sources.has("domain") || group.sources.has("signature") || group.sources.has("sender"))
    ? 2
    : 0;
}
