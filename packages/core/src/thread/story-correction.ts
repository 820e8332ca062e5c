import { correctionCharsKept } from "../bounds/keep.ts";
import type { Contact, Job } from "../read/reading.ts";
import type { ThreadEvent } from "./event.ts";
import type { GuessedField, Thread } from "./thread.ts";

/** What was put right, as a line of the story: what it was and what it is now. */

type Fixed = Extract<ThreadEvent, { kind: "fixed" }>;

export const brief = (text: string): string =>
  text.length <= correctionCharsKept ? text : `${text.slice(0, correctionCharsKept - 2).trimEnd()} …`;

export function correction(before: Thread, fixed: Fixed): string {
  const parts = [
    ...(fixed.company === undefined ? [] : [change("the company", before.company, fixed.company)]),
    ...(fixed.jobs === undefined ? [] : jobChanges(before.jobs, fixed.jobs)),
    ...(fixed.contacts === undefined ? [] : peopleChanges(before.contacts, fixed.contacts)),
  ].filter((part) => part !== "");
  return parts.length === 0
    ? "You looked at what was read and left it as it is"
    : `You corrected ${parts.join(", and ")}`;
}

const fieldWords: Readonly<Record<GuessedField, string>> = {
  contacts: "the person",
  company: "the company",
  jobs: "the job",
  kind: "that it is about a job",
  outcome: "what they answered",
};

/** "You confirmed the company (Acme) and the job (Data Engineer)". */
export function confirmation(thread: Thread, fields: readonly GuessedField[]): string {
  const parts = fields.map((field) => {
    const value = valueOf(thread, field);
    return value ? `${fieldWords[field]} (${brief(value)})` : fieldWords[field];
  });
  const last = parts.at(-1) ?? "what was read";
  return `You confirmed ${parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last}`;
}

function valueOf(thread: Thread, field: GuessedField): string {
  switch (field) {
    case "contacts":
      return thread.contacts.map(({ name, email }) => name || email).join(", ");
    case "company":
      return thread.company ?? "";
    case "jobs":
      return thread.jobs.map((job) => job.title ?? job.url ?? "").join(", ");
    case "kind":
    case "outcome":
      return "";
  }
}

/** "" where it is the same. */
function change(what: string, was: string | null, is: string | null): string {
  if (was === is) return "";
  if (was && is) return `${what} from ${brief(was)} to ${brief(is)}`;
  return is ? `${what} to ${brief(is)}` : `${what}: no longer ${brief(was ?? "")}`;
}

function jobChanges(were: readonly Job[], are: readonly Job[]): readonly string[] {
  const titles = (jobs: readonly Job[]): string | null => jobs.flatMap((job) => job.title ?? []).join(", ") || null;
  const links = (jobs: readonly Job[]): string | null => jobs.flatMap((job) => job.url ?? []).join(", ") || null;
  return [change("the job", titles(were), titles(are)), change("the link to the posting", links(were), links(are))];
}

function peopleChanges(were: readonly Contact[], are: readonly Contact[]): readonly string[] {
  const stayed = new Map(were.map((contact) => [contact.email, contact.name]));
  const renamed = are
    .filter(({ email, name }) => stayed.has(email) && stayed.get(email) !== name)
    .map(({ email, name }) => change(`the name of ${brief(email)}`, stayed.get(email) || null, name || null));
  const came = are.filter(({ email }) => !stayed.has(email));
  const left = were.filter(({ email }) => !are.some((other) => other.email === email));
  const [person] = came;
  // The same person elsewhere: their name alone would say "from Pat Lee to Pat Lee".
  if (person?.name && listed(left) === listed(came))
    return [...renamed, change(`the address of ${brief(listed(came) ?? "")}`, emailsOf(left), emailsOf(came))];
  return [...renamed, came.length + left.length > 0 ? change("the person", listed(left), listed(came)) : ""];
}

const listed = (people: readonly Contact[]): string | null =>
  people.map(({ name, email }) => name || email).join(", ") || null;
const emailsOf = (people: readonly Contact[]): string => people.map(({ email }) => email).join(", ");
