import { isStanding } from "../advocate/consent.ts";
import type { Seeker } from "../seeker.ts";
import type { Next, Thread } from "../thread/thread.ts";
import { nextStep } from "./cadence.ts";

/** The thread with what comes next worked out anew: after each change, and when the seeker's settings change. */
export function schedule(thread: Thread, seeker: Seeker): Thread {
  return { ...thread, next: nextOf(thread, seeker) };
}

const nextOf = (thread: Thread, seeker: Seeker): Next | null =>
  nextStep({
    ...thread,
    choices: [thread.cadence, seeker.cadence],
    week: seeker.week,
    suggestSecondPerson: seeker.suggestSecondPerson,
    isWithAdvocate: isWithAdvocate(thread),
  });

/** Everybody written to there speaks for the seeker: they are asked by us, and not chased. */
export function isWithAdvocate({ advocate, contacts }: Thread): boolean {
  if (advocate === null || !isStanding(advocate.consent)) return false;
  return contacts.length > 0 && contacts.every(({ email }) => email === advocate.email);
}
