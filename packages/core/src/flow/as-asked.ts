import type { Reading } from "../read/reading.ts";
import type { Taken } from "./delivery.ts";

/**
 * Whoever opens a thread at a when address alone may want no more than a reminder: what shows little of a search is one.
 * At track@ the same mail is taken for the search, with a question.
 */
export function asAsked(reading: Reading, { doors }: Taken): Reading {
  const isForReminder = doors.length > 0 && doors.every((door) => door.kind === "word");
  if (!isForReminder || isAboutSearch(reading)) return reading;
  const none = { sure: false, evidence: "" };
  return {
    ...reading,
    kind: { value: "other", ...none },
    contacts: { value: [], ...none },
    company: { value: null, ...none },
    jobs: { value: [], ...none },
  };
}

/**
 * "I would like to apply" alone is also for a library card; a trade in the subject alone, somebody who calls; and a trade in a note
 * to nobody but us, somebody to call.
 */
function isAboutSearch({ kind, contacts, jobs, bareSubject }: Reading): boolean {
  if (kind.sure || !["outreach", "follow_up"].includes(kind.value)) return true;
  const words = kind.evidence === "" ? 0 : kind.evidence.split(", ").length;
  if (words > 1 || jobs.value.some(({ url, ref }) => url ?? ref)) return true;
  const isTitled = jobs.value.some(({ title }) => title !== null && title !== bareSubject);
  return contacts.value.length > 0 && (isTitled || (words > 0 && jobs.value.length > 0));
}
