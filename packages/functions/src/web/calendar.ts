import { seekerOfFeed } from "@follow-through/core/flow/calendar-feed";
import { openOf } from "@follow-through/core/flow/view";
import type { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";

/** What is coming, for the seeker's own calendar. The address is the secret; it shows nothing else and can be renewed. */
export function calendarRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/calendar/:file{.+\\.ics}", async (c) => {
    const seeker = await seekerOfFeed(ports, c.req.param("file").slice(0, -".ics".length), now());
    if (!seeker) return refused(c, 404);
    const threads = await openOf(ports, seeker.id, now());
    // Few pages are a calendar.
    const { calendarFile } = await import("./calendar-file.ts");
    const file = calendarFile(threads, seeker, ports.service.publicUrl, now());
    return c.body(file, 200, { "Content-Type": "text/calendar; charset=utf-8" });
  });
}
