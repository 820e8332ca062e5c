import { addMinutes } from "@follow-through/core/calendar";
import { seekerOfFeed } from "@follow-through/core/flow/calendar-feed";
import { openOf } from "@follow-through/core/flow/view";
import { jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import type { Thread } from "@follow-through/core/thread/thread";
import type { Hono } from "hono";
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";

/** An event's end must lie behind its start (RFC 5545, 3.8.2.2); a follow-up that is drafted takes about this long. */
const followUpMinutes = 15;

/** What is coming, for the seeker's own calendar. The address is the secret; it shows nothing else and can be renewed. */
export function calendarRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/calendar/:file{.+\\.ics}", async (c) => {
    const seeker = await seekerOfFeed(ports, c.req.param("file").slice(0, -".ics".length), now());
    if (!seeker) return refused(c, 404);
    const threads = await openOf(ports, seeker.id, now());
    const calendar = ical({
      name: "Follow-Through",
      prodId: "//Follow-Through//Follow-Through//EN",
      method: ICalCalendarMethod.PUBLISH,
      ttl: 60 * 60,
      events: threads.flatMap((thread) => eventsOf(thread, ports.service.publicUrl, now())),
    });
    return c.body(calendar.toString(), 200, { "Content-Type": "text/calendar; charset=utf-8" });
  });
}

function eventsOf(thread: Thread, publicUrl: string, now: string): readonly ICalEventData[] {
  const who = [peopleOf(thread), jobOf(thread)].filter(Boolean).join(", ");
  const common = { stamp: now, url: `${publicUrl}/threads/${thread.id}` };
  const day = (kind: string, on: string | null, summary: string): readonly ICalEventData[] =>
    on ? [{ ...common, id: `${thread.id}-${kind}`, start: on, allDay: true, summary }] : [];
  const next: readonly ICalEventData[] = thread.next
    ? [
        {
          ...common,
          id: `${thread.id}-next`,
          start: thread.next.at,
          end: addMinutes(thread.next.at, followUpMinutes),
          // A reminder keeps nobody from a meeting.
          transparency: ICalEventTransparency.TRANSPARENT,
          summary: `Follow up: ${who}`,
          description: thread.next.why,
        },
      ]
    : [];
  return [
    ...next,
    ...day("interview", thread.interviewDay, `Interview: ${who}`),
    ...day("promised", thread.promisedDay, `Answer promised: ${who}`),
  ];
}
