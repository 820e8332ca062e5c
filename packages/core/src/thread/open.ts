import type { Reading } from "../read/reading.ts";
import type { GuessedField, Thread } from "./thread.ts";

/** A thread at its very beginning: what the first mail tells, before the event that the mail is. */
export function openThread(
  id: string,
  seekerId: string,
  reading: Reading,
  from: {
    readonly ownAddress: string;
    readonly at: string;
    /** Whom the mail goes to, for one that is not about the search and whose people are not read. */
    readonly people: Thread["contacts"];
  },
): Thread {
  return {
    id,
    seekerId,
    company: reading.company.value,
    jobs: reading.jobs.value,
    contacts:
      reading.contacts.value.length > 0 || reading.kind.value !== "other" ? reading.contacts.value : from.people,
    guessed: guessedIn(reading),
    plain: reading.kind.value === "other",
    subject: reading.bareSubject,
    language: reading.language,
    ownAddress: from.ownAddress,
    toNobody: false,
    postingGoneAt: null,
    notBefore: null,
    ...unbegun(from.at),
  };
}

/** The course of a thread before anything happened in it: silence and clock count from there. */
export const unbegun = (at: string) =>
  ({
    openedAt: at,
    state: "waiting",
    rung: "lead",
    stage: "outreach",
    newestOwnId: null,
    references: [],
    quietSince: at,
    clockFrom: at,
    lastOwnAt: null,
    lastReceivedAt: null,
    acknowledgedAt: null,
    promisedDay: null,
    awayUntilDay: null,
    interviewDay: null,
    undeliveredTo: null,
    orders: [],
    nudges: [],
    count: 0,
    cadence: null,
    asks: [],
    advocate: null,
    next: null,
    closed: null,
    story: [],
    applied: [],
  }) as const satisfies Partial<Thread>;

/** The fields that the reader would not stand by. An empty value is no guess: there is nothing to confirm. */
export function guessedIn(reading: Reading): readonly GuessedField[] {
  const guesses: Record<GuessedField, boolean> = {
    contacts: !reading.contacts.sure && reading.contacts.value.length > 0,
    company: !reading.company.sure && reading.company.value !== null,
    jobs: !reading.jobs.sure && reading.jobs.value.length > 0,
    kind: !reading.kind.sure,
    outcome: !reading.outcome.sure && reading.outcome.value !== null,
  };
  return (["contacts", "company", "jobs", "kind", "outcome"] as const).filter((field) => guesses[field]);
}

/**
 * Local parts behind which stands an office, not a person: writing there is an application. From the role names of
 * RFC 2142 and what career pages of the six languages print.
 */
const roleNames = new Set(
  (
    "job jobs career careers hr recruiting recruitment recruiter talent people hiring apply application applications " +
    "vacancy vacancies resumes resume cv info hello contact office admin enquiries inquiries mail team work workwithus " +
    "bewerbung bewerbungen karriere personal personalabteilung stellen ausbildung recrutement candidature candidatures " +
    "emploi emplois rh recursoshumanos empleo empleos seleccion trabajo candidaturas vagas vaga recrutamento emprego " +
    "curriculos vacature vacatures sollicitatie sollicitaties sollicitatiegesprek personeel werkenbij noreply no-reply"
  ).split(" "),
);

/** True where every address is an office's and none has a person's name: jobs@, an applicant-tracking system. */
export function isToNobody(contacts: readonly { readonly email: string; readonly name: string }[]): boolean {
  return contacts.every((contact) => {
    const local = contact.email.split("@")[0] ?? "";
    return roleNames.has(local.replaceAll(/[._\d-]/g, "")) || roleNames.has(local);
  });
}
