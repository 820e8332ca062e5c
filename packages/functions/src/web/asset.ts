import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { script } from "./asset/script.ts";
import { style } from "./asset/style.ts";

/** Files that pages name: the name changes with the content, so that they can be kept for ever. */
const named = (name: string, text: string, ending: string): string =>
  `/${name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.${ending}`;

export const stylePath = named("style", style, "css");
export const scriptPath = named("script", script, "js");

const kept = "public, max-age=31536000, immutable";

export function assetRoutes(web: Hono): void {
  web.get(stylePath, (c) => c.body(style, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": kept }));
  web.get(scriptPath, (c) =>
    c.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": kept }),
  );
  web.get("/robots.txt", (c) => c.text("User-agent: *\nDisallow: /\n"));
  // Browsers ask for it on their own; an empty answer is cheaper than a page that says there is none.
  web.get("/favicon.ico", (c) => c.body(null, 204));
}
