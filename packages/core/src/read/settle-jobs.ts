import type { JobClues, PlacedPosting, PlacedReference, PlacedTitle } from "./job.ts";
import type { Job, Read } from "./reading.ts";
import { sameName } from "./company/phrase.ts";

/** From clues to jobs: group the titles that mean the same job, take those that are meant, give each its posting and number. */

interface Group {
  readonly title: string;
  readonly score: number;
  readonly clues: readonly PlacedTitle[];
  readonly first: PlacedTitle;
}

const ACCEPTED = 3;
const MAX_JOBS = 6;

export interface SettleOptions {
  /** The company as it was read: no part of a title. */
  readonly company: string | null;
  /** The mail says that it is about no certain opening. */
  readonly speculative: boolean;
}

export function settleJobs(clues: JobClues, options: SettleOptions): Read<readonly Job[]> {
  const groups = withoutGone(
    grouped(
      clues.titles.map((clue) => besidePosting({ ...clue, title: withoutCompany(clue.title, options.company) }, clues)),
    ),
  );
  const postings = pickedOf(relevantPostings(clues.postings), clues.picked);
  const accepted = groups.filter((group) => group.score >= needed(group, options.speculative));
  // A word that only "job" behind it made a title yields to a known occupation.
  const known = accepted.filter((group) => !group.clues.every((clue) => clue.unknownHead));
  const guessed = known.length > 0 || options.speculative ? [] : likely(groups, clues);
  const certain = known.length > 0 ? known : guessed.length > 0 ? [] : accepted;
  const meant = certain.length > 0 || options.speculative ? numbered(certain, groups, clues) : likely(groups, clues);
  if (postings.length > 1) return byPosting(postings, meant, clues.references);
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
  const rival = groups.find(
    (group) => group !== best && group.score >= ACCEPTED && group.score >= (best?.score ?? 0) - 2,
  );
  return {
    value: [job],
    sure: best
      ? best.score >= 4 && rival === undefined && certain.length > 0 && isPlain(best, clues.references)
      : posting !== null && clues.titles.length === 0,
    evidence: best ? evidenceOf([best]) : (posting?.url ?? ""),
  };
}

/** Who says that there is no certain opening still means the job that the subject of their letter names behind "application". */
function needed(group: Group, speculative: boolean): number {
  if (!speculative) return ACCEPTED;
  const named = group.clues.some((clue) => clue.place === "subject" && APPLIES.test(clue.evidence));
  return named ? ACCEPTED : ACCEPTED + 2;
}
const APPLIES =
  /bewerbung|candidatur|application|sollicitatie|solicitud|(?:^|[^\p{L}])(?:interest in|interesse|candidate for)/iu;

/** "The lab job has gone, by the way": where another one is meant too, it is that one. */
function withoutGone(groups: readonly Group[]): readonly Group[] {
  const left = groups.filter((group) => !isGone(group));
  return left.some((group) => group.score > 1) ? left : groups;
}

function isGone(group: Group): boolean {
  return group.clues.some((clue) => clue.gone && clue.document <= 1 && clue.place === "text" && clue.role !== "own");
}

function pickedOf<T>(listed: readonly T[], picked: number | null): readonly T[] {
  const one = picked === null || listed.length < 2 ? undefined : listed.at(picked);
  return one ? [one] : listed;
}

/** Named as the job where it is asked for or in a headline, by an occupation that is known; and no number is left that may be its own. */
function isPlain(group: Group, references: readonly PlacedReference[]): boolean {
  const named = group.clues.some(
    (clue) => !clue.unknownHead && clue.score >= 4 && (clue.role === "target" || clue.place !== "text"),
  );
  const disputed = group.clues.some((clue) => clue.role === "other" || clue.role === "person");
  const unread = references.some((one) => one.loose) && !references.some((one) => one.labelled);
  return named && !disputed && !unread;
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

/** Each title of a list with its own number: all are meant, also those that no cue names. */
function numbered(certain: readonly Group[], groups: readonly Group[], clues: JobClues): readonly Group[] {
  const others = groups.filter(
    (group) => !certain.includes(group) && group.score >= 0 && besideOf(group, clues.references) !== null,
  );
  return [...certain, ...others];
}

/** Nothing is plainly the job: the one title named without an owner, if its sentence or a number beside it speaks of an opening. */
function likely(groups: readonly Group[], clues: JobClues): readonly Group[] {
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
  return postings.filter((posting) => posting.document === newest).slice(0, MAX_JOBS);
}

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

/** "Competition 04/26 X & Competition 07/26 Y": as many numbers in the subject as jobs, each its own in turn. */
function numberedInTurn(jobs: readonly Job[], references: readonly PlacedReference[]): readonly Job[] {
  const numbers = references.filter((one) => one.document === -1 && one.labelled);
  const isShared = jobs.every((job) => job.ref !== null && job.ref === jobs[0]?.ref);
  return isShared && numbers.length === jobs.length
    ? jobs.map((job, i) => ({ ...job, ref: numbers[i]?.ref ?? job.ref }))
    : jobs;
}

/** The only posting belongs to the title that it names or stands beside. */
function postingOf(group: Group, chosen: readonly Group[], posting: PlacedPosting | undefined): PlacedPosting | null {
  if (!posting) return null;
  const [best] = chosen.toSorted((a, b) => closeness(b, posting) - closeness(a, posting));
  return best === group && closeness(group, posting) > 0 ? posting : null;
}

/** How well a title fits a posting: its own slug, its link's words, or the line beside it. */
function closeness(group: Group, posting: PlacedPosting): number {
  if (posting.title && sameJob(posting.title, group.title)) return 10;
  if (posting.label && sameJob(posting.label, group.title)) return 11 + words(group.title).length / 10;
  const near = group.clues
    .filter((clue) => clue.document === posting.document && clue.place === "text")
    .map((clue) => posting.at - clue.at);
  const before = near.filter((distance) => distance > 0 && distance < 220);
  if (before.length > 0) return 5 - Math.min(...before) / 100;
  return near.some((distance) => distance < 0 && distance > -300) ? 1 : 0;
}

function jobOf(
  title: string | null,
  posting: PlacedPosting | null,
  references: readonly PlacedReference[],
  group?: Group,
): Job {
  const beside = group ? besideOf(group, references) : null;
  const general = references
    .filter((one) => !one.loose && (one.labelled || one.document <= 0))
    .toSorted((a, b) => rank(a) - rank(b))[0];
  return { title, url: posting?.url ?? null, ref: posting?.ref ?? beside?.ref ?? general?.ref ?? null };
}

/** The number that stands right behind or before the title. */
function besideOf(group: Group, references: readonly PlacedReference[]): PlacedReference | null {
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

/** Several jobs only where the mail lists or joins them; else the one with the most behind it. */
function several(meant: readonly Group[], clues: JobClues): readonly Group[] {
  const { references } = clues;
  const [best] = meant;
  if (!best) return [];
  const listed = meant.filter(
    (group) =>
      group !== best &&
      (isPair(best, group) || isSubjectPair(best, group, clues) || haveOwnNumbers(best, group, references)),
  );
  return listed.length > 0 ? [best, ...listed].toSorted((a, b) => a.first.at - b.first.at).slice(0, MAX_JOBS) : [best];
}

function haveOwnNumbers(best: Group, other: Group, references: readonly PlacedReference[]): boolean {
  const [one, two] = [besideOf(best, references), besideOf(other, references)];
  return one !== null && two !== null && one.ref !== two.ref && one.document === two.document;
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

function grouped(clues: readonly PlacedTitle[]): readonly Group[] {
  const groups: { title: string; clues: PlacedTitle[] }[] = [];
  for (const clue of clues.toSorted((a, b) => words(b.title).length - words(a.title).length || b.score - a.score)) {
    const home = groups.find((group) =>
      (clue.role === "target" || clue.role === "bare" ? sameJob : sameWords)(group.title, clue.title),
    );
    if (home) home.clues.push(clue);
    else groups.push({ title: clue.title, clues: [clue] });
  }
  return groups.map((group) => toGroup(group.clues)).toSorted((a, b) => b.score - a.score || a.first.at - b.first.at);
}

function toGroup(clues: readonly PlacedTitle[]): Group {
  const ranked = clues.toSorted((a, b) => b.score - a.score || a.document - b.document);
  const [top = clues[0]] = ranked;
  if (!top) throw new Error("a group has at least one clue");
  const second = ranked.find((clue) => clue !== top && clue.place !== top.place && clue.score > 0);
  const fresh = ranked.some((clue) => clue.document <= 0 && clue.score > 0) ? 0.5 : 0;
  const worst = Math.min(...clues.map((clue) => clue.score));
  const score =
    top.score + (second ? 1.5 : 0) + fresh + (worst < 0 && top.role === "bare" && top.place === "text" ? worst / 2 : 0);
  return {
    title: wording(ranked),
    score,
    clues,
    first: clues.toSorted((a, b) => a.document - b.document || a.at - b.at)[0] ?? top,
  };
}

/** As the mail writes it: a text or subject wording before a slug, the fuller before the shorter, a cue's before none. */
function wording(ranked: readonly PlacedTitle[]): string {
  const written = ranked.filter(
    (clue) =>
      clue.place !== "slug" && (clue.score > 0 || (clue.score === 0 && isFuller(clue, ranked[0]))) && !clue.unknownHead,
  );
  const pool = written.length > 0 ? written : ranked.filter((clue) => clue.score > 0);
  const best = (pool.length > 0 ? pool : ranked).toSorted(
    (a, b) => Math.min(6, words(b.title).length) - Math.min(6, words(a.title).length) || b.score - a.score,
  )[0];
  return best?.title ?? "";
}

/** "Senior Plate Editor" for "plate editor": written as a title, and nothing joined to it. */
function isFuller(clue: PlacedTitle, top: PlacedTitle | undefined): boolean {
  return /^\p{Lu}/u.test(clue.title) && !/ (?:and|und|et|y|e|en|&) /.test(clue.title.replace(top?.title ?? "", ""));
}

/** Do two wordings mean the same job? One holds all words of the other, or nearly. */
export function sameJob(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length === 0) return false;
  const shared = small.filter((word) => large.includes(word)).length;
  return shared === small.length || (shared >= 2 && shared / small.length >= 0.75);
}

/** Somebody's own "analyst" says nothing against the "senior analyst" they apply for. */
function sameWords(a: string, b: string): boolean {
  return words(a).join(" ") === words(b).join(" ");
}

function words(title: string): readonly string[] {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bsr\b\.?/g, "senior")
    .replace(/\bjr\b\.?/g, "junior")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
    .split(" ")
    .map(stem)
    .filter((word) => word !== "" && !/^(?:the|a|an|of|for|and|in|de|m|w|d|h|f|x)$/.test(word));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:innen|in|es|s|e)$/, "") : word;
}

function evidenceOf(groups: readonly Group[]): string {
  return groups
    .map((group) => group.clues.toSorted((a, b) => b.score - a.score)[0]?.evidence ?? group.title)
    .join(" / ")
    .slice(0, 240);
}
