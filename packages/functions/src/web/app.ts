import { Hono } from "hono";
import { addRoutes } from "./add.ts";
import { addressRoutes } from "./address.tsx";
import { advocateRoutes } from "./advocate.ts";
import { advocatesRoutes } from "./advocates.tsx";
import { assetRoutes } from "./asset.ts";
import { calendarRoutes } from "./calendar.ts";
import type { WebDeps } from "./deps.ts";
import { doingRoutes } from "./doing.tsx";
import { exportRoutes } from "./export.ts";
import { faultPages } from "./fault.ts";
import { guard } from "./guard.ts";
import { listRoutes } from "./list.ts";
import { settingsRoutes } from "./settings.ts";
import { signInRoutes } from "./sign-in.ts";
import { statsRoutes } from "./stats.ts";
import { threadRoutes } from "./thread.ts";
import { undoRoutes } from "./undo.tsx";
import { unsubscribeRoutes } from "./unsubscribe.tsx";
import { welcomeRoutes } from "./welcome.tsx";

/** The whole web view as a value: the same on a Lambda URL, on one machine and in tests. */
export function app(deps: WebDeps): Hono {
  const web = new Hono();
  guard(web, deps);
  faultPages(web, deps);
  assetRoutes(web);
  web.get("/healthz", (c) => c.json({ ok: true }));
  signInRoutes(web, deps);
  listRoutes(web, deps);
  threadRoutes(web, deps);
  advocatesRoutes(web, deps);
  advocateRoutes(web, deps);
  doingRoutes(web, deps);
  undoRoutes(web, deps);
  unsubscribeRoutes(web, deps);
  addressRoutes(web, deps);
  welcomeRoutes(web, deps);
  settingsRoutes(web, deps);
  addRoutes(web, deps);
  statsRoutes(web, deps);
  calendarRoutes(web, deps);
  exportRoutes(web, deps);
  return web;
}
