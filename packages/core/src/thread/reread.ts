import type { Reading } from "../read/reading.ts";
import type { Happening } from "./event.ts";
import { guessedIn } from "./open.ts";
import { kept } from "./story.ts";
import type { GuessedField, Thread } from "./thread.ts";
import { stateOf } from "./standing.ts";

type Known = "contacts" | "company" | "jobs";
const known: readonly Known[] = ["contacts", "company", "jobs"];

/**
 * A thread of several mails, or one that the seeker has worked on, after one of its mails was read again: what is empty
 * or a guess gives way, and what the seeker said or confirmed stands. `byHand`: what they said themselves.
 */
export function correctGuesses(thread: Thread, reading: Reading, byHand: readonly GuessedField[]): Thread {
  const guesses = guessedIn(reading);
  const isOpen = (field: Known): boolean => thread.guessed.includes(field) || isEmpty(thread[field]);
  const open = known.filter((field) => isOpen(field) && !byHand.includes(field));
  const told = open.filter((field) => !isEmpty(reading[field].value));
  const isTold = (field: GuessedField): boolean => told.some((one) => one === field);
  const guessed = [
    ...thread.guessed.filter((field) => !isTold(field) || guesses.includes(field)),
    ...guesses.filter((field) => isTold(field) && !thread.guessed.includes(field)),
  ];
  return {
    ...thread,
    contacts: told.includes("contacts") ? reading.contacts.value : thread.contacts,
    company: told.includes("company") ? reading.company.value : thread.company,
    jobs: told.includes("jobs") ? reading.jobs.value : thread.jobs,
    guessed,
  };
}

/**
 * A thread that is one mail and nothing the seeker did: as if that mail had been read right at once. `anew`: the thread
 * that the mail opens today. What has happened to it since stays, such as nudges and orders.
 */
export function rebuilt(thread: Thread, anew: Thread, mailAt: string): Thread {
  const isClosedByIt = thread.closed !== null && thread.closed.at === mailAt;
  // Whoever asked to be reminded keeps it open, whatever the mail says.
  const closed = thread.orders.length > 0 ? null : thread.closed && !isClosedByIt ? thread.closed : anew.closed;
  const next: Thread = {
    ...anew,
    openedAt: thread.openedAt,
    clockFrom: later(thread.clockFrom, anew.clockFrom),
    count: thread.count,
    orders: thread.orders,
    nudges: thread.nudges,
    cadence: thread.cadence,
    advocate: thread.advocate,
    notBefore: thread.notBefore,
    postingGoneAt: sameJobs(thread, anew) ? thread.postingGoneAt : null,
    references: thread.references.length > anew.references.length ? thread.references : anew.references,
    closed,
    story: thread.story,
    applied: [...new Set([...thread.applied, ...anew.applied])],
  };
  return { ...next, state: stateOf(next) };
}

/** With a line that says so, once for each time that it was done. */
export function noteReread(thread: Thread, { id, at }: Happening): Thread {
  const line = { at, by: "assistant", text: "I read a mail of this conversation again, and better" } as const;
  return { ...thread, story: kept([...thread.story, line]), applied: [...thread.applied, id] };
}

/** Which of the values a seeker sees are other ones now. Names alone. */
export const changedIn = (before: Thread, after: Thread): readonly string[] =>
  (["contacts", "company", "jobs", "guessed", "rung", "stage", "plain", "closed"] as const).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
const sameJobs = (a: Thread, b: Thread): boolean => JSON.stringify(a.jobs) === JSON.stringify(b.jobs);
const later = (a: string, b: string): string => (a > b ? a : b);
