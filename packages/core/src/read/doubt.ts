import { foldMarks } from "./fold.ts";
import type { JobClues } from "./job.ts";
import type { Job, Language, Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";

/**
 * The last step: a value that was read well may still have a visible reason to be shown as a guess. Each doubt takes the
 * certainty of one field away, never the value.
 */
export function doubted(reading: Reading, scene: Scene, clues: JobClues): Reading {
  const written = words(scene);
  return {
    ...reading,
    contacts: { ...reading.contacts, sure: reading.contacts.sure && !isPassedOnTwice(reading, scene) },
    company: {
      ...reading.company,
      sure: reading.company.sure && isPlainCompany(reading.company.value, reading.language, written),
    },
    jobs: { ...reading.jobs, sure: reading.jobs.sure && reading.jobs.value.every((job) => isPlainJob(job, clues)) },
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
 * A name that stands nowhere in the mail was made from an address: which lost its marks abroad, and where its words end is
 * unsure in a long one. A hiring team's or a board's name is no firm's.
 */
function isPlainCompany(name: string | null, language: Language, written: string): boolean {
  if (name === null) return true;
  if (TEAM.test(name)) return false;
  if (written.includes(plain(name))) return true;
  if (language === "fr" || (language === "de" && /[aou]e/i.test(name))) return false;
  return name.split(" ").every((word) => word.length < 12);
}
const TEAM =
  /\b(?:talent|teams?|people|recruit\w*|careers?|jobs?|hiring|hr|mail|vacatures|vacancies|stellen|emplois?|empleos?|vagas|staffing|personnel|personal)$/i;

/** A lone small-written word, a title with a number or a bracket left in it, or one half of a longer title. */
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

function words(scene: Scene): string {
  const { mail } = scene;
  const names = [...mail.from, ...mail.to, ...mail.cc, ...mail.replyTo].map((one) => one.name);
  const texts = scene.documents.flatMap((one) => [one.subject, one.fromName, one.text, one.signature]);
  return plain([mail.subject, ...names, ...texts].join("\n").slice(0, 200_000));
}

function plain(text: string): string {
  return foldMarks(text.toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s>]+/g, " ");
}
