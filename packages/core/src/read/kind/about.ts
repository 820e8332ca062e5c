import { openingCharsMost, leftOutTitlesMost } from "../../bounds/read.ts";
import { flat, foldedPattern } from "../fold.ts";
import type { JobClues } from "../job/clues.ts";
import type { Scene } from "../scene.ts";
import { APPLIED_FOR } from "../words/applied-for.ts";
import { ANSWERS_APPLICANT, APPLIES_THEMSELVES, MATTERS, PLAINLY_OWN } from "../words/other-matter.ts";
import { NOT_OWN_SEARCH, OTHER_MATTER, OTHER_WORDS, OWN_SEARCH_WORDS, SEARCH_WORDS } from "../words/search-words.ts";
import { OLD_THREAD } from "./again.ts";

/** Whether a mail is about the search for work at all: what speaks for it, and what else people apply for and write about. */

const SEARCH = SEARCH_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const OTHER = OTHER_WORDS.map(([word, weight]) => [foldedPattern(word), weight] as const);
const OWN_SEARCH = OWN_SEARCH_WORDS.map(foldedPattern);
const ELSEWHERE = OTHER_MATTER.map(foldedPattern);
const ANOTHER = [...MATTERS, ...APPLIED_FOR].map((matter) => ({ ...matter, words: foldedPattern(matter.words) }));
const PLAIN = PLAINLY_OWN.map(foldedPattern);
const ANSWERS = ANSWERS_APPLICANT.map(foldedPattern);
const FOREIGN = NOT_OWN_SEARCH.map(foldedPattern);

export interface About {
  readonly points: number;
  /** Signs that it is about work for the seeker, beside which no other matter is certain. */
  readonly asked: number;
  readonly evidence: string;
}

/** Positive: about the search. The job that was found weighs most. */
export function searchPoints(scene: Scene, clues: JobClues): About {
  const [fresh, ...older] = scene.documents;
  const recent = flat(`${scene.subject} \u00b6 ${fresh.text}`);
  const past = flat(older.map((document) => `${document.subject} \u00b6 ${document.text}`).join(" \u00b6 "));
  const evidence: string[] = [];
  const sum = (words: typeof SEARCH, text: string): number =>
    words.reduce((total, [word, weight]) => {
      const match = word.exec(text);
      if (match && evidence.length < 4) evidence.push(match[0]);
      return match ? total + weight : total;
    }, 0);
  const foreign = scene.by === "seeker" ? FOREIGN.filter((frame) => frame.test(recent)).length * 7 : 0;
  const asked = askedForWork(scene, recent, past, clues);
  const doubt = asked >= 2 ? 0.3 : asked >= 1.5 ? 0.6 : 1;
  const matters = elsewhere(scene, recent, past, asked);
  // "Something else entirely": what the thread was about no longer counts.
  const leftBehind = asked >= 1 && OLD_THREAD.test(recent);
  const points =
    sum(SEARCH, recent) +
    (matters > 0 || foreign > 0 ? 0 : Math.min(3, asked)) +
    Math.min(6, sum(SEARCH, past) * 0.8) -
    (leftBehind
      ? 0
      : sum(OTHER, withoutTitles(recent, clues)) * 1.1 * doubt +
        Math.min(4, sum(OTHER, withoutTitles(past, clues)) * 0.5)) +
    openingPoints(clues, matters >= 3 && asked < 1) -
    foreign -
    matters;
  return { points, asked, evidence: evidence.join(", ") };
}

/** "Lettings Negotiator", "Wedding Planner": what the job itself is called speaks of no other matter. */
function withoutTitles(text: string, clues: JobClues): string {
  return clues.titles
    .filter((clue) => clue.score >= 4 && !clue.unknownHead)
    .slice(0, leftOutTitlesMost)
    .reduce((rest, clue) => rest.replaceAll(flat(clue.title), " "), text);
}

/** The opening that was found; a part in a play and an office in a club are none. */
function openingPoints(clues: JobClues, doubtful: boolean): number {
  const posting = clues.postings.length > 0 ? 5 : 0;
  if (doubtful) return posting;
  const target = clues.titles.filter((clue) => clue.role === "target" && clue.score >= 4);
  return (
    posting +
    (target.some((clue) => clue.document <= 0) ? 3.5 : target.length > 0 ? 2 : 0) +
    (clues.titles.some((clue) => clue.place === "subject" && clue.score >= 4 && !clue.unknownHead) ? 1.5 : 0)
  );
}

/**
 * Another matter weighs as much as it is spoken of, and little where the letter plainly asks for work: a nanny's letter speaks of
 * children, a parent's of a trial.
 */
function elsewhere(scene: Scene, recent: string, past: string, asked: number): number {
  const own = scene.by === "seeker";
  const mentioned = (text: string): typeof ANOTHER =>
    ANOTHER.filter((matter) => (own || matter.either) && matter.words.test(text));
  const weigh = (matters: typeof ANOTHER): number => matters.reduce((total, matter) => total + matter.weight, 0);
  const fresh = mentioned(recent);
  const applicant = isApplicant(scene);
  const standing = weigh(fresh.filter((matter) => matter.stands)) + (applicant ? 12 : 0);
  const rest = weigh(fresh.filter((matter) => !matter.stands)) + Math.min(4, weigh(mentioned(past)) * 0.5);
  return Math.min(20, standing + rest * (asked >= 2 ? 0.15 : asked >= 1 ? 0.25 : asked > 0 ? 0.9 : 1));
}

/** Who is written to had asked the writer for work; a quoted letter without its sender may be the seeker's own. */
function isApplicant(scene: Scene): boolean {
  const theirs = scene.documents.filter(
    (document) =>
      document.role === "history" &&
      document.by === "contact" &&
      scene.to.some((one) => one.email === document.from?.email),
  );
  return theirs.some((document) => APPLICANT.test(flat(document.text.slice(0, openingCharsMost))));
}
const APPLICANT = foldedPattern(APPLIES_THEMSELVES);

/** How many signs there are that the letter is about work for the seeker: their words, a posting, an opening by name, the talk before. */
function askedForWork(scene: Scene, recent: string, past: string, clues: JobClues): number {
  const named = clues.titles.some(
    (clue) => clue.role === "target" && !clue.unknownHead && clue.score >= 4 && clue.title.length > 5,
  );
  const count = (frames: readonly RegExp[], text: string): number => frames.filter((frame) => frame.test(text)).length;
  const own = scene.by === "seeker";
  return (
    count(own ? PLAIN : [...PLAIN, ...ANSWERS], recent) +
    (count([...PLAIN, ...ANSWERS], past) > 0 ? (own ? 0.8 : 1) : 0) +
    (named ? 0.5 : 0) +
    (clues.postings.length > 0 ? 2 : 0)
  );
}

/** Work for pay that the seeker looks for is named as such: an opening that was found, or words only a seeker writes. */
export function isOwnSearch(scene: Scene, clues: JobClues, points: number): boolean {
  const fresh = flat(`${scene.subject} \u00b6 ${scene.documents[0].text}`);
  const own = flat(
    scene.documents
      .filter((document) => document.role === "history")
      .map((document) => document.text)
      .join(" \u00b6 "),
  );
  const found =
    clues.postings.length > 0 ||
    clues.references.some((one) => one.labelled) ||
    clues.titles.some(
      (clue) => !clue.unknownHead && clue.score >= (clue.place === "subject" ? 3 : 4) && clue.title.length > 5,
    );
  const said = OWN_SEARCH.some((frame) => frame.test(fresh) || frame.test(own));
  if (ELSEWHERE.some((frame) => frame.test(fresh))) return false;
  const doubtful = OTHER.some(([word, weight]) => weight >= 2 && word.test(fresh));
  return doubtful ? found && said : found || said || points >= 7;
}
