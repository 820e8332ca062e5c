import { contactsKept, jobsKept } from "../bounds/keep.ts";
import type { ThreadEvent } from "./event.ts";
import type { GuessedField, Thread } from "./thread.ts";

/** Fills what is not known yet; what is known stands. */
export function learned(thread: Thread, event: Extract<ThreadEvent, { kind: "learned" }>): Thread {
  const known = new Set(thread.contacts.map((contact) => contact.email));
  const added = event.contacts.filter((contact) => !known.has(contact.email));
  const named = thread.contacts.map((contact) =>
    contact.name ? contact : (event.contacts.find((other) => other.email === contact.email) ?? contact),
  );
  const fillsCompany = thread.company === null && event.company !== null;
  const fillsJobs = thread.jobs.length === 0 && event.jobs.length > 0;
  const filled: GuessedField[] = [
    ...(fillsCompany ? ["company" as const] : []),
    ...(fillsJobs ? ["jobs" as const] : []),
    ...(thread.contacts.length === 0 && added.length > 0 ? ["contacts" as const] : []),
  ];
  const guessed = event.guessed.filter((field) => filled.includes(field));
  return {
    ...thread,
    plain: thread.plain && event.company === null && event.jobs.length === 0,
    contacts: [...named, ...added].slice(0, contactsKept),
    company: thread.company ?? event.company,
    jobs: fillsJobs ? event.jobs.slice(0, jobsKept) : thread.jobs,
    guessed: [...new Set([...thread.guessed.filter((field) => !filled.includes(field)), ...guessed])],
  };
}

/** The seeker's own word replaces what was read, and is no guess any more. */
export function fixed(thread: Thread, event: Extract<ThreadEvent, { kind: "fixed" }>): Thread {
  const fields: GuessedField[] = [];
  if (event.company !== undefined) fields.push("company");
  if (event.jobs !== undefined) fields.push("jobs");
  if (event.contacts !== undefined) fields.push("contacts");
  return {
    ...thread,
    // Whoever says which job or firm it is about says that it is about the search.
    plain: thread.plain && !event.company && (event.jobs ?? []).length === 0,
    company: event.company === undefined ? thread.company : event.company,
    jobs: event.jobs ?? thread.jobs,
    // Another posting stands until somebody looked.
    postingGoneAt: event.jobs === undefined ? thread.postingGoneAt : null,
    contacts: event.contacts ?? thread.contacts,
    guessed: thread.guessed.filter((field) => !fields.includes(field) && !(thread.plain && field === "kind")),
  };
}
