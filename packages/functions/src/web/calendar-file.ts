import { addMinutes } from "@follow-through/core/calendar";
import { jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import { comingOf } from "@follow-through/core/nudge/rest";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from "ical-generator";

/** An event's end must lie behind its start (RFC 5545, 3.8.2.2); a follow-up that is drafted takes about this long. */
const followUpMinutes = 15;

/** The open threads' coming days as RFC 5545 writes them. */
export function calendarFile(threads: readonly Thread[], seeker: Seeker, publicUrl: string, now: string): string {
  return ical({
    name: "Follow-Through",
    prodId: "//Follow-Through//Follow-Through//EN",
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
    events: threads.flatMap((thread) => eventsOf(thread, seeker, publicUrl, now)),
  }).toString();
}

function eventsOf(thread: Thread, seeker: Seeker, publicUrl: string, now: string): readonly ICalEventData[] {
  const who = [peopleOf(thread), jobOf(thread)].filter(Boolean).join(", ");
  const common = { stamp: now, url: `${publicUrl}/threads/${thread.id}` };
  const day = (kind: string, on: string | null, summary: string): readonly ICalEventData[] =>
    on ? [{ ...common, id: `${thread.id}-${kind}`, start: on, allDay: true, summary }] : [];
  const coming = comingOf(thread, seeker, now);
  const next: readonly ICalEventData[] = coming
    ? [
        {
          ...common,
          id: `${thread.id}-next`,
          start: coming.at,
          end: addMinutes(coming.at, followUpMinutes),
          // A reminder keeps nobody from a meeting.
          transparency: ICalEventTransparency.TRANSPARENT,
          summary: `Follow up: ${who}`,
          description: coming.why,
        },
      ]
    : [];
  return [
    ...next,
    ...day("interview", thread.interviewDay, `Interview: ${who}`),
    ...day("promised", thread.promisedDay, `Answer promised: ${who}`),
  ];
}
