import { askSignIn, openSignIn, signOutEverywhere, useSignIn } from "@follow-through/core/flow/sign-in";
import { emailIn } from "@follow-through/core/mail/address";
import type { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";
import { readOpenForm, readSeekerForm } from "./form.ts";
import { messagePage } from "./page/message.tsx";
import { linkMailedPage, openLinkPage, signInPage } from "./page/sign-in.tsx";
import { endSession, seekerOnly, startSession } from "./session.ts";
import { show } from "./show.ts";

/** Every answer takes this long: whether a mail was sent can't be told from the time. Longer than a send takes. */
const answerMs = 1000;

export function signInRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.post("/sign-in", async (c) => {
    const email = emailIn((await readOpenForm(c)).line("email"));
    if (!email) return show(c, signInPage({ reason: "no-address", outboxPath: deps.outboxPath }), 422);
    const from = deps.clientAddress?.(c) ?? null;
    const [asked] = await Promise.all([askSignIn(ports, email, from, now()), (deps.pause ?? pause)(answerMs)]);
    return asked === "too-often" ? refused(c, 429) : show(c, linkMailedPage(deps.outboxPath));
  });

  web.get("/sign-in", (c) => c.redirect("/", 303));

  web.get("/sign-in/:token", async (c) => {
    const token = c.req.param("token");
    const seeker = await openSignIn(ports, token, now());
    return seeker
      ? show(c, openLinkPage(token, seeker.name))
      : show(c, signInPage({ reason: "link-used", outboxPath: deps.outboxPath }), 410);
  });

  web.post("/sign-in/:token", async (c) => {
    const session = await useSignIn(ports, c.req.param("token"), now());
    if (!session) return show(c, signInPage({ reason: "link-used", outboxPath: deps.outboxPath }), 410);
    startSession(c, deps, session);
    return c.redirect("/", 303);
  });

  web.post("/sign-out", seekerOnly(deps), async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    if (form.line("where") === "everywhere") await signOutEverywhere(ports, seeker.id, now());
    endSession(c, deps);
    const text = "To come back, ask for a new link with your mail address.";
    return show(c, messagePage({ title: "You are signed out", text, next: { href: "/", label: "Sign in again" } }));
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
