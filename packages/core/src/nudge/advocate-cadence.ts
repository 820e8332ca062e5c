import { addMinutes, later, localDay, nextWorkingSlot, type WorkWeek, workingDaysAfter } from "../calendar.ts";
import { isStanding } from "../advocate/consent.ts";
import type { Consent } from "../thread/thread.ts";
import { cadenceDefaults, onDay } from "./clock.ts";

/** What the next word to an advocate about one job depends on. */
export interface AdvocateClock {
  readonly consent: Consent;
  readonly isClosed: boolean;
  /** Their yes, or the last thing they told us. */
  readonly since: string;
  /** Named to them by no mail yet: that comes first, at once, and is none of the two questions. */
  readonly isUntold: boolean;
  /** Mails to them about this job since then. */
  readonly sent: readonly { readonly at: string }[];
  /** The last mail to them about anything, for anybody. */
  readonly lastToThemAt: string | null;
  /** The seeker's: nobody asked the advocate for a week of their own. */
  readonly week: WorkWeek;
}

/** The mail that names a job to them; the questions after it are 1 and 2. */
export const namingStep = 0;

/** When an advocate who said yes is next asked how it stands; null once they were asked twice. */
export function nextAdvocateStep(clock: AdvocateClock): { readonly at: string; readonly step: number } | null {
  const { consent, isClosed, since, sent, lastToThemAt, week } = clock;
  const gap = cadenceDefaults.advocate[sent.length];
  if (isClosed || !isStanding(consent) || gap === undefined) return null;
  const aWeek = cadenceDefaults.advocateCalendarDays * 24 * 60;
  const notBefore = lastToThemAt === null ? null : addMinutes(lastToThemAt, aWeek);
  if (clock.isUntold) return { at: nextWorkingSlot(later(since, notBefore ?? since), week), step: namingStep };
  const day = workingDaysAfter(localDay(sent.at(-1)?.at ?? since, week.zone), gap, week);
  const { at, step } = onDay({ week, notBefore }, day, {
    kind: "nudge",
    step: sent.length + 1,
    counts: true,
    cause: "silence",
    why: "",
  });
  return { at, step };
}
