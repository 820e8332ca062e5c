import { seekerById } from "@follow-through/core/flow/account";
import { openRelease } from "@follow-through/core/flow/advocate/button";
import { invitationPreview } from "@follow-through/core/flow/advocate/invite";
import { dropDraft, editInvitation, nameAdvocate, wordsOf } from "@follow-through/core/flow/advocate/name";
import { putPoints } from "@follow-through/core/flow/advocate/page";
import { advocateById, advocatesOf, namedOf, threadOf } from "@follow-through/core/flow/advocate/person";
import { postingBeside } from "@follow-through/core/flow/advocate/posting-beside";
import { type Released, releaseInvitation } from "@follow-through/core/flow/advocate/release";
import { guessWarning, sayNaming, sayReleased } from "@follow-through/core/flow/advocate/say-naming";
import { openOf } from "@follow-through/core/flow/view";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context, Hono } from "hono";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";
import { type Form, formToken, readSeekerForm } from "./form.ts";
import { advocatesPage } from "./page/advocates.tsx";
import { ActionForm } from "./page/frame.tsx";
import { invitationPage } from "./page/invitation.tsx";
import { LetterPreview } from "./page/letter.tsx";
import { messagePage } from "./page/message.tsx";
import { seekerOnly } from "./session.ts";
import { show } from "./show.ts";

/** Whom a seeker asked to speak for them, and each invitation before and after it went. */
export function advocatesRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  const signedIn = seekerOnly(deps);
  releaseRoutes(web, deps);

  web.get("/advocates", signedIn, (c) => showList(c, deps, c.var.seeker, null));

  web.post("/advocates", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const person = { name: form.line("name", 100), email: form.line("email"), threadId: form.line("thread") || null };
    const naming = await nameAdvocate(ports, seeker, person, form.doing, now());
    if (naming.kind === "draft") return c.redirect(`/advocates/${naming.named.advocateId}`, 303);
    return showList(c, deps, seeker, sayNaming(ports, seeker, naming, now()).lines.join(" "));
  });

  web.get("/advocates/:id", signedIn, (c) => showOne(c, deps, c.var.seeker, c.req.param("id"), null));

  web.post("/advocates/:id", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    return change(c, deps, c.req.param("id"), form);
  });
}

async function change(c: Context<SeekerEnv>, deps: WebDeps, advocateId: string, form: Form): Promise<Response> {
  const { ports, now } = deps;
  const { seeker } = c.var;
  const said = { words: form.text("words", 3000), name: form.line("name", 100) };
  switch (form.line("do")) {
    case "save":
      await editInvitation(ports, seeker, advocateId, said, now());
      return showOne(c, deps, seeker, advocateId, "Saved. Nothing has been sent.");
    case "release": {
      // What stands in the fields is what goes: nobody should have to save first.
      if (said.words) await editInvitation(ports, seeker, advocateId, said, now());
      const released = await releaseInvitation(ports, seeker, advocateId, form.doing, now());
      if (released.kind === "gone") return refused(c, 404);
      return showOne(c, deps, seeker, advocateId, sayReleased(released));
    }
    case "drop":
      await dropDraft(ports, seeker, advocateId, form.doing, now());
      return c.redirect("/advocates", 303);
    case "points": {
      const proofs = form.many("proof");
      const written = form.many("reason").map((reason, i) => ({ reason, proof: proofs[i] ?? "" }));
      const about = { advocateId, seekerId: seeker.id, threadId: form.line("thread") };
      const isKept = await putPoints(ports, about, written, now());
      return showOne(
        c,
        deps,
        seeker,
        advocateId,
        isKept ? "The reasons are saved." : "Nobody speaks for that job any more.",
      );
    }
    default:
      return refused(c, 400);
  }
}

async function showList(c: Context, deps: WebDeps, seeker: Seeker, said: string | null): Promise<Response> {
  const { ports, now } = deps;
  const named = await advocatesOf(ports, seeker.id, now());
  const open = await openOf(ports, seeker.id, now());
  const threads = open.filter((thread) => !thread.plain);
  const wanted = c.req.query("thread") ?? null;
  const token = formToken(ports, seeker, now());
  return show(c, advocatesPage({ seeker, named, threads, wanted, said, token, now: now() }));
}

async function showOne(
  c: Context,
  deps: WebDeps,
  seeker: Seeker,
  advocateId: string,
  said: string | null,
): Promise<Response> {
  const { ports, now } = deps;
  const named = await namedOf(ports, seeker.id, advocateId, now());
  if (!named) return refused(c, 404);
  const thread = await threadOf(ports, seeker.id, named.threadId, now());
  const ask = (await advocateById(ports, advocateId, now()))?.asks.find((one) => one.seekerId === seeker.id) ?? null;
  const jobs = await Promise.all(
    (ask?.jobs ?? []).map(async (job) => ({ job, thread: await threadOf(ports, seeker.id, job.threadId, now()) })),
  );
  const active = jobs.flatMap((one) => (one.job.state === "active" && one.thread ? [one.thread] : []));
  const beside = await Promise.all(
    active.map(async (job) => [job.id, await postingBeside(ports, job, now())] as const),
  );
  const view = {
    seeker,
    named,
    thread,
    jobs,
    said,
    now: now(),
    preview: invitationPreview(ports, seeker, named, thread, now()),
    words: wordsOf(named, thread),
    warning: guessWarning(thread),
    postings: new Map(beside),
    token: formToken(ports, seeker, now()),
  };
  return show(c, invitationPage(view));
}

/** The one button below an invitation that was shown in a mail. It signs nobody in. */
function releaseRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.get("/advocates/release/:token", async (c) => {
    const found = await draftOf(deps, c.req.param("token"));
    if (!found) return over(c);
    const { named, seeker } = found;
    const thread = await threadOf(ports, seeker.id, named.threadId, now());
    const preview = invitationPreview(ports, seeker, named, thread, now());
    const who = named.name || named.email;
    const isDraft = named.consent === "draft";
    const page = messagePage({
      title: isDraft ? `Send this to ${who}?` : "That was sent before",
      text: isDraft
        ? [`It goes to ${named.email}, once, in your name.`, guessWarning(thread)].filter(Boolean).join(" ")
        : "Nothing is sent again.",
      children: isDraft ? (
        <ActionForm action={c.req.path}>
          <LetterPreview letter={preview} />
          <button class="main">Send it to {who}</button>
        </ActionForm>
      ) : undefined,
    });
    return show(c, page);
  });

  web.post("/advocates/release/:token", async (c) => {
    const found = await draftOf(deps, c.req.param("token"));
    if (!found) return over(c);
    const doing = { id: found.id, by: "link" } as const;
    const released = await releaseInvitation(ports, found.seeker, found.named.advocateId, doing, now());
    const next = { href: "/advocates", label: "To your advocates" };
    return show(c, messagePage({ title: titleOf(released), text: sayReleased(released), next }));
  });
}

const titleOf = ({ kind }: Released): string =>
  kind === "sent" ? "Sent" : kind === "waits" ? "It goes soon" : "Not sent";

async function draftOf({ ports, now }: WebDeps, token: string) {
  const opened = openRelease(ports, token, now());
  const seeker = opened && (await seekerById(ports, opened.seekerId, now()));
  const named = seeker && (await namedOf(ports, seeker.id, opened.advocateId, now()));
  return named ? { seeker, named, id: opened.id } : null;
}

const over = (c: Context): Response | Promise<Response> =>
  show(
    c,
    messagePage({
      title: "This button no longer works",
      text: "It is older than 60 days, or the draft is gone. Nothing was sent.",
      next: { href: "/advocates", label: "To your advocates" },
    }),
    410,
  );
