import { addDays, atTheirHour, localDay, workingDayFrom } from "../calendar.ts";
import type { Seeker } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import type { Action } from "./action.ts";
import type { ButtonVerb } from "./button.ts";

/** What a button of a mail means for its thread. */
export function actionOf(verb: ButtonVerb, thread: Thread, seeker: Seeker, now: string): Action {
  switch (verb) {
    case "replied":
      return { kind: "replied", outcome: null };
    case "wrote":
    case "not-about-a-job":
      return { kind: verb };
    case "week":
      return { kind: "snooze", until: inAWeek(seeker, now) };
    case "done":
      return { kind: "close", reason: "done" };
    case "let-go":
      return { kind: "close", reason: "let-go" };
    case "rejected":
      return { kind: "close", reason: "rejected" };
    case "filled":
      return { kind: "close", reason: "filled" };
    case "restart":
      return { kind: "restart" };
    case "confirm":
      return { kind: "confirm", fields: thread.guessed };
  }
}

/** "Wait a week": their hour, on the first working day a week from today. */
export function inAWeek(seeker: Seeker, now: string): string {
  return atTheirHour(workingDayFrom(addDays(localDay(now, seeker.week.zone), 7), seeker.week), seeker.week);
}
