import { foldMarks } from "./fold.ts";
import type { JobClues } from "./job/clues.ts";
import type { Job, Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";

/**
 * The last step: a value that was read well may still have a visible reason to be shown as a guess. Each doubt takes the
 * certainty of one field away, never the value.
 */
export function doubted(reading: Reading, scene: Scene, clues: JobClues): Reading {
  // Whether it is about the search at all decides the rest.
  const settled = reading.kind.sure;
  return {
    ...reading,
    contacts: { ...reading.contacts, sure: reading.contacts.sure && !isPassedOnTwice(reading, scene) },
    company: {
      ...reading.company,
      sure: reading.company.sure && isPlainCompany(reading.company.value),
    },
    jobs: {
      ...reading.jobs,
      sure:
        settled && reading.jobs.sure && !isEither(scene) && reading.jobs.value.every((job) => isPlainJob(job, clues)),
    },
    outcome: { ...reading.outcome, sure: reading.outcome.sure && !isPassedOnTwice(reading, scene) },
  };
}

/** Somebody passed on what a third person wrote: which of the two is the contact, and whose words count? */
function isPassedOnTwice(reading: Reading, scene: Scene): boolean {
  const writer = scene.from?.email;
  return (
    reading.kind.value === "reply" &&
    scene.passed !== null &&
    writer !== undefined &&
    scene.documents.some(
      (one) => one.role === "history" && one.by === "contact" && one.from !== null && one.from.email !== writer,
    )
  );
}

/**
 * A hiring team's or a board's name is no firm's. A name that stands nowhere in the mail and was made from the contact's own
 * address is stood by, however it is spelled: doubted before, it was the right firm in all 46 cases of the development mail.
 */
function isPlainCompany(name: string | null): boolean {
  return name === null || !TEAM.test(name);
}
const TEAM =
  /\b(?:talent|teams?|people|recruit\w*|careers?|jobs?|hiring|hr|mail|vacatures|vacancies|stellen|emplois?|empleos?|vagas|staffing|personnel|personal)$/i;

/** "Internship or employment in conservation": the subject leaves open which. */
function isEither(scene: Scene): boolean {
  return EITHER.test(scene.subject);
}
const EITHER = /\s(?:or|oder|ou|u|of)\s|\p{L}{3}\s?\/\s\p{L}/iu;

/** A lone small-written word (right 21 times of 25), a title with a number or a bracket left in it, or one half of a longer title. */
function isPlainJob(job: Job, clues: JobClues): boolean {
  const { title } = job;
  if (title === null) return true;
  const lone = !title.includes(" ") && (/^\p{Ll}/u.test(title) || BARE_RANK.test(title));
  return !lone && !/\d{3}|[([][^)\]]*$/.test(title) && !isHalf(title, clues);
}

const BARE_RANK =
  /^(?:assistant|manager|analyst|director|officer|engineer|coordinator|associate|lead|head|vp|specialist)$/i;

/** The mail writes the same title longer elsewhere. */
function isHalf(title: string, clues: JobClues): boolean {
  const short = plain(title);
  return clues.titles.some((clue) => {
    const long = plain(clue.title);
    return (
      clue.role === "target" &&
      long.length > short.length + 3 &&
      (long.startsWith(`${short}, `) || long.endsWith(`, ${short}`))
    );
  });
}

function plain(text: string): string {
  return foldMarks(text.toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s>]+/g, " ");
}
