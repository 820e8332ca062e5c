import { askOf } from "@follow-through/core/advocate/advocate";
import { roleIn } from "@follow-through/core/advocate/blurb";
import {
  advocateVerbs,
  type AdvocatePressed,
  openAdvocateButton,
  openOtherAddress,
  openPage,
  pageUrl,
} from "@follow-through/core/flow/advocate/button";
import {
  askOtherAddress,
  confirmOtherAddress,
  neverOtherAddress,
  renewPage,
} from "@follow-through/core/flow/advocate/other-address";
import { advocatePage, editPoints, setZone } from "@follow-through/core/flow/advocate/page";
import { advocateById, threadOf } from "@follow-through/core/flow/advocate/person";
import { press } from "@follow-through/core/flow/advocate/press";
import { silencesOf } from "@follow-through/core/flow/advocate/refusal";
import { seekerById } from "@follow-through/core/flow/account";
import type { Context, Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { type OpenForm, readOpenForm } from "./form.ts";
import { advocatePageView, linkOverPage } from "./page/advocate.tsx";
import { beingAnAdvocatePage } from "./page/being-an-advocate.tsx";
import { donePage, lateYesDonePage, lateYesPage, otherAddressPage, verbPage } from "./page/advocate-button.tsx";
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

type OnPage =
  | { readonly kind: "done"; readonly did: "said" | "points" | "zone" | "address" }
  | { readonly kind: "problem"; readonly text: string };

async function doOnPage({ ports, now }: WebDeps, advocateId: string, form: OpenForm): Promise<OnPage> {
  const about = { advocateId, seekerId: form.line("seeker"), threadId: form.line("thread") };
  // The page carries a fresh id in each form, so that the same form sent twice is the same doing.
  const id = `page:${ports.signer.digest(form.line("once"))}`;
  switch (form.line("do")) {
    case "points": {
      const proofs = form.many("proof");
      const written = form.many("reason").map((reason, i) => ({ reason, proof: proofs[i] ?? "" }));
      const isKept = await editPoints(ports, about, written, id, now());
      return isKept ? { kind: "done", did: "points" } : gone;
    }
    case "zone": {
      const problem = await setZone(ports, advocateId, form.line("zone"), now());
      return problem ? { kind: "problem", text: problem } : { kind: "done", did: "zone" };
    }
    case "address": {
      const asked = await askOtherAddress(ports, advocateId, form.line("email"), now());
      if (asked === "asked") return { kind: "done", did: "address" };
      const text =
        asked === "too-often"
          ? "That is enough changes for one week. Please try again later."
          : "That does not look like another address of yours. Please check it.";
      return { kind: "problem", text };
    }
    default: {
      const verb = advocateVerbs.find((known) => known === form.line("do"));
      if (!verb) return { kind: "problem", text: "I did not understand that. Please use the buttons of this page." };
      const pressed: AdvocatePressed = { ...about, threadId: about.threadId || null, verb, id };
      const typed = { who: form.line("who"), words: form.text("words", 5000) };
      const heard = await press(ports, pressed, typed, now());
      return heard.kind === "heard" ? { kind: "done", did: "said" } : gone;
    }
  }
}

const gone: OnPage = {
  kind: "problem",
  text: "That is no longer yours to answer: the person has left, or the job is gone.",
};

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

/** A button shows what it would do; only its own post does it. */
function buttonRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/advocate/do/:token", async (c) => {
    const found = await pressedBy(deps, c.req.param("token"));
    if (!found) return overPage(c);
    const view = { ...found, action: c.req.path };
    return show(c, found.isLate ? lateYesPage(view) : verbPage(view));
  });

  web.post("/advocate/do/:token", async (c) => {
    const found = await pressedBy(deps, c.req.param("token"));
    if (!found) return overPage(c);
    const form = await readOpenForm(c);
    const typed = { who: form.line("who"), words: form.text("words", 5000) };
    const heard = await press(ports, found.pressed, typed, now());
    if (heard.kind === "gone") return overPage(c);
    if (heard.kind === "late") return show(c, lateYesDonePage(found.seekerName));
    const isOver = heard.consent === "never";
    const page = isOver ? null : pageUrl(ports, found.pressed.advocateId, now());
    return show(c, donePage({ ...found, fresh: heard.fresh, page }));
  });
}

async function pressedBy({ ports, now }: WebDeps, token: string) {
  const pressed = openAdvocateButton(ports, token, now());
  const advocate = pressed && (await advocateById(ports, pressed.advocateId, now()));
  const seeker = pressed && (await seekerById(ports, pressed.seekerId, now()));
  // Never can be said by a link of any age, also when nothing is kept any more.
  const inGeneral = { role: null, reasons: seeker?.points.length ?? 0 };
  if (pressed?.verb === "never")
    return { pressed, seekerName: seeker?.name ?? "Whoever asked", asked: inGeneral, isLate: false };
  if (!pressed || !seeker) return null;
  const ask = advocate && askOf(advocate, seeker.id);
  const isAsked = ask !== null;
  const job = ask?.jobs.find((held) => held.threadId === pressed.threadId);
  const thread = job ? await threadOf(ports, seeker.id, job.threadId, now()) : null;
  const asked = { role: thread && roleIn(thread), reasons: (job?.points ?? seeker.points).length };
  const isYes = pressed.verb === "yes" || pressed.verb === "this-job";
  const isLate = !isAsked && isYes && (await silencesOf(ports, pressed.advocateId, seeker.id, now())).length > 0;
  return isAsked || isLate ? { pressed, seekerName: seeker.name, asked, isLate } : null;
}

const overPage = (c: Context): Response | Promise<Response> =>
  show(
    c,
    messagePage({
      title: "This button no longer works",
      text: "It is older than 60 days, or nothing is kept about you here any more. Nothing was changed.",
    }),
    410,
  );

/** From the new address: only whoever gets mail there sees this link. */
function otherAddressRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/advocate/address/:token", (c) => {
    const opened = openOtherAddress(ports, c.req.param("token"), now());
    return opened ? show(c, otherAddressPage({ ...opened, action: c.req.path })) : overPage(c);
  });

  web.post("/advocate/address/:token", async (c) => {
    const opened = openOtherAddress(ports, c.req.param("token"), now());
    if (!opened) return overPage(c);
    const { advocateId, verb, email } = opened;
    if (verb === "never") {
      await neverOtherAddress(ports, advocateId, email, now());
      return show(
        c,
        messagePage({ title: "Never, then", text: "Nobody here can have this address written to again." }),
      );
    }
    if (!(await confirmOtherAddress(ports, advocateId, email, now()))) return overPage(c);
    const next = { href: pageUrl(ports, advocateId, now()), label: "To your page" };
    return show(c, messagePage({ title: "Thank you", text: `From now on mail to you goes to ${email}.`, next }));
  });
}
