import { openPage } from "@follow-through/core/flow/advocate/button";
import { renewPage } from "@follow-through/core/flow/advocate/other-address";
import { advocatePage } from "@follow-through/core/flow/advocate/page";
import type { Context, Hono } from "hono";
import { otherAddressRoutes } from "./advocate-address.ts";
import { buttonRoutes } from "./advocate-button.ts";
import { doOnPage } from "./advocate-doing.ts";
import type { WebDeps } from "./deps.ts";
import { readOpenForm } from "./form.ts";
import { advocatePageView, linkOverPage } from "./page/advocate.tsx";
import { beingAnAdvocatePage } from "./page/being-an-advocate.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** Every answer about an address takes this long, so that its time tells nothing. */
const answerMs = 1000;

/** Where advocates are at home: buttons of mails, their own page by a signed link, and the guide. Nobody signs in. */
export function advocateRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/being-an-advocate", (c) => show(c, beingAnAdvocatePage()));
  buttonRoutes(web, deps);
  otherAddressRoutes(web, deps);

  web.post("/advocate/new-link", async (c) => {
    const form = await readOpenForm(c);
    const wait = deps.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
    await Promise.all([renewPage(ports, form.line("email"), now()), wait(answerMs)]);
    const text =
      "If this is the address of somebody who speaks for a person here, a new link is on its way to it. It works for 30 days.";
    return show(c, messagePage({ title: "Look into your mail", text }));
  });

  web.get("/advocate/:token", async (c) => {
    const advocateId = openPage(ports, c.req.param("token"), now());
    return advocateId ? showPage(c, deps, advocateId, c.req.query("did") ?? null, null) : show(c, linkOverPage(), 410);
  });

  web.post("/advocate/:token", async (c) => {
    const advocateId = openPage(ports, c.req.param("token"), now());
    if (!advocateId) return show(c, linkOverPage(), 410);
    const done = await doOnPage(deps, advocateId, await readOpenForm(c));
    if (done.kind === "problem") return showPage(c, deps, advocateId, null, done.text);
    return c.redirect(`${c.req.path}?did=${done.did}`, 303);
  });
}

async function showPage(
  c: Context,
  deps: WebDeps,
  advocateId: string,
  did: string | null,
  problem: string | null,
): Promise<Response> {
  const { ports, now } = deps;
  const page = await advocatePage(ports, advocateId, now());
  if (!page) return show(c, nothingKept(), 410);
  const once = ports.signer.secret();
  return show(c, advocatePageView({ page, now: now(), did, problem, once, action: c.req.path }), problem ? 422 : 200);
}

const nothingKept = () =>
  messagePage({
    title: "Nothing is kept about you here",
    text: "No name, no address, and nobody here will have you written to because of this link.",
  });
