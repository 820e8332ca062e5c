import { sessionDays } from "@follow-through/core/bounds/link";
import { seekerOfSession } from "@follow-through/core/flow/sign-in";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { show } from "./show.ts";
import { signInPage } from "./page/sign-in.tsx";

const name = "session";

/** `__Host-` where the connection is encrypted: no other host under our domain can set or shadow it. */
const options = (deps: WebDeps) =>
  ({
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: deps.secureCookies,
    ...(deps.secureCookies && { prefix: "host" as const }),
  }) as const;

export function startSession(c: Context, deps: WebDeps, session: string): void {
  setCookie(c, name, session, { ...options(deps), maxAge: sessionDays * 24 * 60 * 60 });
}

export function endSession(c: Context, deps: WebDeps): void {
  deleteCookie(c, name, options(deps));
}

export async function seekerOf(c: Context, deps: WebDeps): Promise<Seeker | null> {
  const session = deps.secureCookies ? getCookie(c, name, "host") : getCookie(c, name);
  return session ? seekerOfSession(deps.ports, session, deps.now()) : null;
}

/** Routes behind it have a seeker; everybody else gets the sign-in page in their place. */
export const seekerOnly = (deps: WebDeps) =>
  createMiddleware<SeekerEnv>(async (c, next) => {
    const seeker = await seekerOf(c, deps);
    if (!seeker) return show(c, signInPage({ reason: "needed", outboxPath: deps.outboxPath }), 401);
    c.set("seeker", seeker);
    await next();
  });
