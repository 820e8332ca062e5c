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
  });
