import { jobsFoundMost } from "../bounds/read.ts";
import type { JobClues } from "./job/clues.ts";
import { besideOf, haveOwnNumbers } from "./job-number.ts";
import type { Group } from "./title-group.ts";
import { words } from "./title-group.ts";

/** Which of the titles that a mail names are the jobs it is about. */

export const ACCEPTED = 3;

/** Who says that there is no certain opening still means the job that the subject of their letter names behind "application". */
export function needed(group: Group, speculative: boolean): number {
  if (!speculative) return ACCEPTED;
  const named = group.clues.some((clue) => clue.place === "subject" && APPLIES.test(clue.evidence));
  return named ? ACCEPTED : ACCEPTED + 2;
}

const APPLIES =
  /bewerbung|candidatur|application|sollicitatie|solicitud|(?:^|[^\p{L}])(?:interest in|interesse|candidate for)/iu;

/** "The lab job has gone, by the way": where another one is meant too, it is that one. */
export function withoutGone(groups: readonly Group[]): readonly Group[] {
  const left = groups.filter((group) => !isGone(group));
  return left.some((group) => group.score > 1) ? left : groups;
}

function isGone(group: Group): boolean {
  return group.clues.some((clue) => clue.gone && clue.document <= 1 && clue.place === "text" && clue.role !== "own");
}

export function pickedOf<T>(listed: readonly T[], picked: number | null): readonly T[] {
  const one = picked === null || listed.length < 2 ? undefined : listed.at(picked);
  return one ? [one] : listed;
}

/** Of the jobs that the mails name, the one whose title alone has the word by which it is picked. */
export function named(word: string | null, groups: readonly Group[]): readonly Group[] {
  if (word === null) return groups;
  const [stem = ""] = words(word);
  const matching = groups.filter((group) => group.score > -2 && words(group.title).includes(stem));
  const [one] = matching;
  if (!one || matching.length > 1 || groups.length < 2) return groups;
  return [{ ...one, score: Math.max(one.score, NAMED_SCORE) }];
}

/** As much as a cue is worth, and no more than a guess: below what is stood by. */
const NAMED_SCORE = 3.5;

/** Each title of a list with its own number: all are meant, also those that no cue names. */
export function numbered(certain: readonly Group[], groups: readonly Group[], clues: JobClues): readonly Group[] {
  const others = groups.filter(
    (group) => !certain.includes(group) && group.score >= 0 && besideOf(group, clues.references) !== null,
  );
  return [...certain, ...others];
}

/** Nothing is plainly the job: the one title named without an owner, if its sentence or a number beside it speaks of an opening. */
export function likely(groups: readonly Group[], clues: JobClues): readonly Group[] {
  const scored = groups
    .filter(
      (group) =>
        group.clues.some((clue) => clue.role === "bare" && !clue.weak) &&
        !group.clues.some((clue) => clue.role === "own" || clue.role === "other"),
    )
    .map((group) => ({ group, points: likelihood(group, clues) }))
    .filter(({ points }) => points >= 1.5)
    .toSorted((a, b) => b.points - a.points);
  const [best] = scored;
  return best
    ? scored
        .filter(({ group }) => group === best.group || haveOwnNumbers(best.group, group, clues.references))
        .map(({ group }) => group)
    : [];
}

function likelihood(group: Group, clues: JobClues): number {
  return Math.max(
    ...group.clues
      .filter((clue) => clue.role === "bare")
      .map((clue) => {
        const near = clues.references.some((one) => one.document === clue.document && Math.abs(one.at - clue.at) < 90);
        const opening = OPENING_NEAR.test(clue.evidence);
        const large = /^\p{Lu}/u.test(clue.title) && clue.title.includes(" ");
        return (
          (near ? 2 : 0) +
          (opening ? 1.5 : 0) +
          (large ? 1 : 0) +
          (clue.title.includes(" ") ? 0.6 : 0.3) +
          (clue.headline ? 0.6 : 0) +
          (clues.postings.length > 0 ? 0.7 : 0) -
          Math.max(0, clue.document) * 0.1
        );
      }),
  );
}

const OPENING_NEAR =
  /\b(?:role|position|job|opening|vacanc|post(?:ing|ed)?|appl(?:y|ied|ication)|requisition|classification|titel|title|hiring|recruit|looking|need|advert|ad|call(?:ing|ed)? (?:it|the)|put me forward|considered|open|stelle|bewerb|gesucht|suchen|sucht|einsatz|poste|candidature|cherch|recrut|puesto|vacante|plaza|oferta|busc|vaga|candidat|procur|contrat|vacature|functie|zoek|sollicit|solliciteer|baan|join|start|trial|referral|refer|cv|reacties|applica|responses|runde|ronde|round|shortlist|intern(?:al|e)?\b|extern|budget|kandida|candida)/i;

/** Several jobs only where the mail lists or joins them; else the one with the most behind it. */
export function several(meant: readonly Group[], clues: JobClues): readonly Group[] {
  const { references } = clues;
  const [best] = meant;
  if (!best) return [];
  const listed = meant.filter(
    (group) =>
      group !== best &&
      (isPair(best, group) || isSubjectPair(best, group, clues) || haveOwnNumbers(best, group, references)),
  );
  return listed.length > 0
    ? [best, ...listed].toSorted((a, b) => a.first.at - b.first.at).slice(0, jobsFoundMost)
    : [best];
}

/** "Executive Engineer & Assistant Engineer posts": two in one subject that says so, or each with its own number. */
function isSubjectPair(best: Group, other: Group, { references }: JobClues): boolean {
  return best.clues.some((a) =>
    other.clues.some((b) => {
      if (a.place !== "subject" || b.place !== "subject" || a.evidence !== b.evidence) return false;
      const numbers = references.filter((one) => one.document === -1 && one.labelled);
      return numbers.length > 1 || PLURAL.test(a.evidence);
    }),
  );
}

const PLURAL =
  /(?<![\p{L}])(?:both|two|roles|positions|posts|jobs|vacancies|openings|applications|competitions|stellen|bewerbungen|postes|candidatures|puestos|plazas|vacantes|candidaturas|vagas|vacatures|functies|sollicitaties)(?![\p{L}])/iu;

/** Two headlines of one list, or two titles joined in one sentence of the fresh text. */
function isPair(best: Group, other: Group): boolean {
  return best.clues.some((a) =>
    other.clues.some(
      (b) =>
        a.place === "text" &&
        b.place === "text" &&
        a.document === b.document &&
        ((a.headline &&
          b.headline &&
          Math.abs(a.line - b.line) <= 3 &&
          Math.abs(a.line - b.line) > 0 &&
          a.document === 0) ||
          (a.line === b.line && a.role === "target" && b.role === "target" && Math.abs(a.at - b.at) < 120)),
    ),
  );
}
