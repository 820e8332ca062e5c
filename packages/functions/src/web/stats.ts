import { statisticsOf } from "@follow-through/core/flow/statistics";
import type { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { statsPage } from "./page/stats.tsx";
import { seekerOnly } from "./session.ts";
import { show } from "./show.ts";

export function statsRoutes(web: Hono, deps: WebDeps): void {
  web.get("/stats", seekerOnly(deps), async (c) => {
    return show(c, statsPage(await statisticsOf(deps.ports, c.var.seeker.id, deps.now())));
  });
}
