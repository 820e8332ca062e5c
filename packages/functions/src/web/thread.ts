import { localDay } from "@follow-through/core/calendar";
import { isHiring } from "@follow-through/core/flow/action";
import { act } from "@follow-through/core/flow/desk";
import { joinUndo } from "@follow-through/core/flow/keep-undo";
import { removeThread } from "@follow-through/core/flow/erase";
import { moveMail } from "@follow-through/core/flow/move";
import { undo } from "@follow-through/core/flow/undo";
import { openOf, storyOf, wholeMailOf } from "@follow-through/core/flow/view";
import { draftFor, mailtoOf } from "@follow-through/core/nudge/draft";
import { interviewAhead, isToConfirm } from "@follow-through/core/nudge/describe";
import type { Occasion } from "@follow-through/core/nudge/draft/form";
import { turnOf } from "@follow-through/core/nudge/letters/nudge-letter";
import { isWithAdvocate } from "@follow-through/core/nudge/schedule";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { Context, Hono } from "hono";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { refused } from "./fault.ts";
import { type Form, formToken, readSeekerForm } from "./form.ts";
import { mailPage } from "./page/mail.tsx";
import { threadPage } from "./page/thread.tsx";
import type { ThreadView } from "./page/thread-view.ts";
import { saidAt, saidIn } from "./said.ts";
import { seekerOnly } from "./session.ts";
import { show } from "./show.ts";
import { actionsOf } from "./thread-action.ts";
import { timelineOf } from "./timeline.ts";

export function threadRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  const signedIn = seekerOnly(deps);

  web.get("/threads/:id", signedIn, (c) => showThread(c, deps, c.var.seeker, c.req.param("id"), null));

  web.post("/threads/:id", signedIn, async (c) => {
    const form = await readSeekerForm(c, ports, c.var.seeker, now());
    return doIt(c, deps, c.var.seeker, c.req.param("id"), form);
  });

  web.get("/threads/:id/mails/:key", signedIn, async (c) => {
    const { seeker } = c.var;
    const message = await wholeMailOf(ports, seeker.id, c.req.param("key"), now());
    if (!message || message.threadId !== c.req.param("id")) return refused(c, 404);
    const others = (await openOf(ports, seeker.id, now())).filter(({ id }) => id !== message.threadId);
    const from = Math.max(0, Math.floor(Number(c.req.query("from"))) || 0);
    return show(c, mailPage({ seeker, message, others, from, now: now(), token: formToken(ports, seeker, now()) }));
  });

  web.post("/threads/:id/mails/:key", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const into = form.line("into");
    const placed = { mailKey: c.req.param("key"), threadId: c.req.param("id") };
    const moved = await moveMail(ports, seeker, placed, into === "new" ? null : into, form.doing, now());
    if (moved.kind !== "moved") return refused(c, 404);
    return c.redirect(saidAt(`/threads/${moved.threadId}`, "move", moved.undoId), 303);
  });

  web.post("/undo", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const undone = await undo(ports, seeker, form.line("undo"), now());
    if (undone.kind === "too-late") return c.redirect(saidAt("/", "too-late"), 303);
    return c.redirect(saidAt(`/threads/${undone.thread.id}`, "undone"), 303);
  });
}

async function doIt(c: Context<SeekerEnv>, deps: WebDeps, seeker: Seeker, id: string, form: Form): Promise<Response> {
  const { ports, now } = deps;
  const story = await storyOf(ports, seeker.id, id, now());
  if (!story) return refused(c, 404);
  if (form.line("do") === "delete") {
    if (form.line("sure") !== "yes")
      return showThread(c, deps, seeker, id, "Please tick the box first. Nothing was deleted.");
    await removeThread(ports, seeker, id, form.doing, now());
    return c.redirect(saidAt("/", "delete-thread"), 303);
  }
  const wanted = actionsOf(form, story.thread, seeker, now());
  if (wanted.kind === "problem") return showThread(c, deps, seeker, id, wanted.text);
  const ids = wanted.actions.map((_, i) => `${form.doing.id}:${i}`);
  let isClosed = false;
  for (const [i, action] of wanted.actions.entries()) {
    const done = await act(ports, seeker, id, action, { ...form.doing, id: ids[i] ?? "" }, now());
    if (done.kind === "no-thread") return refused(c, 404);
    isClosed = done.thread.closed !== null && story.thread.closed === null;
  }
  // One press is one doing, however many values it corrected.
  const undoId = await joinUndo(ports, seeker.id, id, ids, form.doing.id, now());
  const backTo = form.line("from") === "list" ? "/" : `/threads/${id}`;
  const isBestDay = wanted.actions.some(isHiring);
  const did = form.line("do") === "replied" && isClosed ? "replied-closed" : form.line("do");
  return c.redirect(saidAt(backTo, isBestDay ? "hired" : did, undoId), 303);
}

async function showThread(
  c: Context<SeekerEnv>,
  deps: WebDeps,
  seeker: Seeker,
  id: string,
  problem: string | null,
): Promise<Response> {
  const now = deps.now();
  const story = await storyOf(deps.ports, seeker.id, id, now);
  if (!story) return refused(c, 404);
  const before = c.req.query("before") ?? null;
  const page = threadPage({
    seeker,
    thread: story.thread,
    now,
    today: localDay(now, seeker.week.zone),
    token: formToken(deps.ports, seeker, now),
    said: saidIn(c),
    problem,
    before,
    timeline: timelineOf(story.thread, story.messages, before),
    draft: draftOf(story.thread, seeker, deps),
  });
  return show(c, page, problem ? 422 : 200);
}

function draftOf(thread: Thread, seeker: Seeker, deps: WebDeps): ThreadView["draft"] {
  if (thread.plain || thread.contacts.length === 0) return null;
  const { zone } = seeker.week;
  if (isToConfirm(thread, deps.now(), zone))
    return { ...drafted("confirm", thread, seeker, deps), isConfirmation: true };
  // Nobody has talked yet: thanks for a talk and questions come after its day.
  if (interviewAhead(thread, deps.now(), zone) !== null) return null;
  if (thread.state !== "waiting" && thread.state !== "snoozed") return null;
  const cause = thread.next ? turnOf(thread, thread.next) : "silence";
  // No mail has it either while the advocate is asked by us.
  if (isWithAdvocate(thread) && (cause === "silence" || cause === "gone-quiet")) return null;
  return { ...drafted(cause, thread, seeker, deps), isConfirmation: false };
}

function drafted(cause: Occasion, thread: Thread, seeker: Seeker, { ports }: WebDeps) {
  const draft = draftFor(thread, { cause, step: thread.count + 1 }, seeker);
  return { draft, mailto: mailtoOf(draft, `track@${ports.service.domain}`) };
}
