import { localDay } from "@follow-through/core/calendar";
import { askAddress, makePrimary, removeAddress, renewPrivateAddress } from "@follow-through/core/flow/address";
import { feedUrl, renewFeed } from "@follow-through/core/flow/calendar-feed";
import { eraseSeeker } from "@follow-through/core/flow/erase";
import { changeSettings } from "@follow-through/core/flow/settings";
import { historyOf, threadsIn } from "@follow-through/core/flow/view";
import { emailIn } from "@follow-through/core/mail/address";
import { primaryAddress, type Seeker } from "@follow-through/core/seeker";
import type { Context, Hono } from "hono";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";
import { type Form, formToken, readSeekerForm } from "./form.ts";
import { erasePage } from "./page/erase.tsx";
import { historyPage } from "./page/history.tsx";
import { messagePage } from "./page/message.tsx";
import { settingsPage } from "./page/settings.tsx";
import { saidAt, saidIn } from "./said.ts";
import { endSession, seekerOnly } from "./session.ts";
import { changeOf } from "./settings-change.ts";
import { show } from "./show.ts";

export function settingsRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  const signedIn = seekerOnly(deps);

  web.get("/settings", signedIn, (c) => showSettings(c, deps, c.var.seeker, null, c.req.query("open") ?? null));

  web.post("/settings/:what", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const what = c.req.param("what");
    const change = changeOf(what, form);
    if (!change) return addressOrSecret(c, deps, what, form);
    if (change.kind === "problem") return showSettings(c, deps, seeker, change.text, what, form.many);
    await changeSettings(ports, seeker.id, change.change, `settings-${what}`, form.doing, now());
    return c.redirect(saidAt(backTo(form.line("from")), change.did), 303);
  });

  web.get("/history", signedIn, async (c) => {
    const { seeker } = c.var;
    const page = await historyOf(ports, seeker.id, now());
    const threads = await threadsIn(ports, seeker.id, page, now());
    return show(c, historyPage({ seeker, entries: page, threads, now: now() }));
  });

  web.get("/erase", signedIn, (c) => showErase(c, deps, c.var.seeker, null));

  web.post("/erase", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    if (form.line("typed").toLowerCase() !== primaryAddress(seeker)) {
      return showErase(c, deps, seeker, "That is not the address. Nothing was deleted.");
    }
    await eraseSeeker(ports, seeker, now());
    endSession(c, deps);
    const text =
      "Your threads, mails, settings and addresses are gone from here. A last mail confirms it. All the best for what comes next.";
    return show(c, messagePage({ title: "Everything is deleted", text }));
  });
}

/** The notice that everything rests stands on other pages too, and its button leads back there. */
const backTo = (from: string): string =>
  from === "/" || /^\/threads\/thr_[a-z2-7]{1,40}$/.test(from) ? from : "/settings";

/** What no provider would take is not promised a mail. */
const COULD_ARRIVE = /^[\w!#$%&'*+\-/=?^`{|}~.]{1,64}@[\p{L}\p{N}.-]+$/u;

async function addressOrSecret(c: Context<SeekerEnv>, deps: WebDeps, what: string, form: Form): Promise<Response> {
  const { ports, now } = deps;
  const { seeker } = c.var;
  const done = (did: string): Response => c.redirect(saidAt("/settings", did), 303);
  switch (what) {
    case "add-address": {
      const email = emailIn(form.line("email"));
      if (!email || !COULD_ARRIVE.test(email))
        return showSettings(c, deps, seeker, "That does not look like a mail address. Please check it.");
      const asked = await askAddress(ports, seeker, email, now());
      return asked === "asked" ? done("asked") : showSettings(c, deps, seeker, notAsked[asked]);
    }
    case "primary-address":
      await makePrimary(ports, seeker, form.line("email"), form.doing, now());
      return done("saved");
    case "remove-address": {
      const removed = await removeAddress(ports, seeker, form.line("email"), form.doing, now());
      if (removed === "removed") return done("removed");
      return showSettings(c, deps, seeker, "At least one address must stay, or I could not write to you.");
    }
    case "renew-private":
      await renewPrivateAddress(ports, seeker, form.doing, now());
      return done("renewed");
    case "renew-calendar":
      await renewFeed(ports, seeker, form.doing, now());
      return done("renewed");
    default:
      return refused(c, 404);
  }
}

const notAsked = {
  "too-often": "That is enough links for one day. Please try again tomorrow.",
  "too-many": "An account has up to ten addresses. Please remove one first.",
  "yours-already": "That address is yours already.",
} as const;

async function showSettings(
  c: Context<SeekerEnv>,
  deps: WebDeps,
  seeker: Seeker,
  problem: string | null,
  open: string | null = null,
  typed: (name: string) => readonly string[] = () => [],
): Promise<Response> {
  const { ports, now } = deps;
  const page = settingsPage({
    open,
    seeker,
    now: now(),
    today: localDay(now(), seeker.week.zone),
    token: formToken(ports, seeker, now()),
    said: saidIn(c),
    problem,
    typed,
    trackAddress: `track@${ports.service.domain}`,
    privateAddress: `${seeker.privateTag}@${ports.service.domain}`,
    feedUrl: feedUrl(ports, seeker),
  });
  return show(c, page, problem ? 422 : 200);
}

async function showErase(
  c: Context<SeekerEnv>,
  deps: WebDeps,
  seeker: Seeker,
  problem: string | null,
): Promise<Response> {
  const page = erasePage({
    address: primaryAddress(seeker),
    problem,
    token: formToken(deps.ports, seeker, deps.now()),
  });
  return show(c, page, problem ? 422 : 200);
}
