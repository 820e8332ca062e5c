import { askOf } from "@follow-through/core/advocate/advocate";
import { roleIn } from "@follow-through/core/advocate/blurb";
import { seekerById } from "@follow-through/core/flow/account";
import { openAdvocateButton, pageUrl } from "@follow-through/core/flow/advocate/button";
import { advocateById, threadOf } from "@follow-through/core/flow/advocate/person";
import { press } from "@follow-through/core/flow/advocate/press";
import { silencesOf } from "@follow-through/core/flow/advocate/refusal";
import type { Context, Hono } from "hono";
import { typedIn } from "./advocate-doing.ts";
import type { WebDeps } from "./deps.ts";
import { readOpenForm } from "./form.ts";
import { donePage, lateYesDonePage, lateYesPage, verbPage } from "./page/advocate-button.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** A button shows what it would do; only its own post does it. */
export function buttonRoutes(web: Hono, deps: WebDeps): void {
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
    const heard = await press(ports, found.pressed, typedIn(await readOpenForm(c)), now());
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

export const overPage = (c: Context): Response | Promise<Response> =>
  show(
    c,
    messagePage({
      title: "This button no longer works",
      text: "It is older than 60 days, or nothing is kept about you here any more. Nothing was changed.",
    }),
    410,
  );
