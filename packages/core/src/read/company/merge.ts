import { isAgencyName } from "../domain.ts";
import type { Candidate, Group } from "./candidate.ts";
import { agreement } from "./agree.ts";
import { sameName, withoutLegalForm } from "./same-name.ts";
import { tidyName, withoutDesk } from "./tidy-name.ts";

/** Candidates that are one firm, with the fullest spelling. */

/** The same company from several sources is one candidate; its spelling is the fullest that the mail writes. */
export function merged(raw: readonly Candidate[]): readonly Group[] {
  const groups: { members: Candidate[] }[] = [];
  for (const candidate of tidied(raw)) {
    const home = groups.find(({ members }) =>
      members.some(
        (member) => sameName(member.name, candidate.name) || isShort(member, candidate) || isShort(candidate, member),
      ),
    );
    if (home) home.members.push(candidate);
    else groups.push({ members: [candidate] });
  }
  return groups
    .map(({ members }) => {
      const ranked = members.toSorted((a, b) => b.points - a.points);
      const [top] = ranked;
      const sources = new Set(members.map((member) => member.source));
      const written = members.filter(
        (member) =>
          member.source === "text" ||
          member.source === "signature" ||
          member.agrees === true ||
          (member.evidence !== "" && member.evidence === member.name),
      );
      const pool = written.length > 0 ? written : members;
      const name = pool.toSorted((a, b) => spelledPoints(b) - spelledPoints(a))[0]?.name ?? top?.name ?? "";
      return {
        name: withoutLegalForm(name),
        points: (top?.points ?? 0) + (sources.size - 1) * 1.5,
        source: top?.source ?? "text",
        evidence: top?.evidence ?? "",
        sources,
        agrees: members.some((member) => member.agrees === true),
        agency: members.some((member) => member.agency === true) || isAgencyName(name),
        written: members.some(
          (member) => member.written === true || member.source === "text" || member.source === "signature",
        ),
      };
    })
    .toSorted((a, b) => b.points - a.points);
}

function tidied(raw: readonly Candidate[]): readonly Candidate[] {
  const clean = raw.flatMap((candidate) => {
    const name = tidyName(candidate.name);
    return name === null ? [] : [{ ...candidate, name }];
  });
  const names = clean.map((candidate) => candidate.name);
  return clean.map((candidate) => ({ ...candidate, name: withoutDesk(candidate.name, names) }));
}

function spelledPoints(candidate: Candidate): number {
  const words = candidate.name.split(" ").length;
  return (
    candidate.points +
    Math.min(words, 4) * 0.4 +
    (candidate.source === "signature" ? 1 : 0) -
    (candidate.written === false ? 3 : 0)
  );
}

/** A domain's few letters and the name they stand for. */
function isShort(short: Candidate, long: Candidate): boolean {
  if (short.source !== "domain" && short.source !== "posting" && short.source !== "sender") return false;
  return agreement(short.name.replaceAll(" ", "-"), long.name) !== null;
}
