import { localDay } from "@follow-through/core/calendar";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context, Hono } from "hono";
import { uploadBytesMost, uploadLookedAtBytes } from "../bounds.ts";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { type Form, formToken, readSeekerForm } from "./form.ts";
import { addPage } from "./page/add.tsx";
import { readingPage } from "./page/reading.tsx";
import { whyNotKept } from "./page/words.ts";
import { pastedMail } from "./pasted.ts";
import { saidAt } from "./said.ts";
import { seekerOnly } from "./session.ts";
import { show } from "./show.ts";

/** Reading a mail takes the libraries for dates, HTML and domain names: they load when somebody gives one. */
const byHand = () => import("@follow-through/core/flow/by-hand");

/** A mail recorded by hand: given, shown as it was read, and only then kept. */
export function addRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  const signedIn = seekerOnly(deps);

  web.get("/add", signedIn, (c) => showAdd(c, deps, c.var.seeker, null, threadIn(c.req.query("thread"))));

  web.post("/add", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const into = threadIn(form.line("thread"));
    const given = await mailIn(form, seeker, now());
    if ("problem" in given) return showAdd(c, deps, seeker, given.problem, into);
    const { lookAt } = await byHand();
    const shown = await lookAt(ports, seeker, given.bytes, into, now());
    return show(c, readingPage({ seeker, shown, token: formToken(ports, seeker, now()), now: now() }));
  });

  web.post("/add/:draft", signedIn, async (c) => {
    const { seeker } = c.var;
    const form = await readSeekerForm(c, ports, seeker, now());
    const draftId = c.req.param("draft");
    const { dropByHand, keepByHand } = await byHand();
    if (form.line("do") === "drop") {
      await dropByHand(ports, seeker, draftId, now());
      return c.redirect("/add", 303);
    }
    const kept = await keepByHand(ports, seeker, draftId, now());
    if (kept?.kind === "tracked") return c.redirect(saidAt(`/threads/${kept.threadId}`, "kept"), 303);
    const why = kept?.kind === "dropped" ? whyNotKept(kept.fault) : "It was laid aside for a day and is gone now.";
    return showAdd(c, deps, seeker, `The mail was not kept. ${why}`, null);
  });
}

async function mailIn(form: Form, seeker: Seeker, now: string) {
  const file = form.file("eml");
  if (!file) return pastedMail(form, seeker, now);
  if (file.size > uploadBytesMost)
    return { problem: "That file is larger than 4 MB. You can forward the mail to me instead." };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return looksLikeMail(bytes) ? { bytes } : { problem: noMail };
}

const noMail =
  "That file is no saved mail: I find no lines such as From and Subject at its top. Save the mail as a file that ends in .eml, forward it to me, or paste its words below.";

/** A header line at its top, perhaps below the line that a mailbox puts there, and no NUL as in a picture. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const top = bytes.subarray(0, uploadLookedAtBytes);
  const text = new TextDecoder("utf-8").decode(top).trimStart();
  return !top.includes(0) && /^(?:>?From [^\n]{0,200}\n)?[!-9;-~]{1,100}[ \t]{0,10}:/.test(text);
}

const threadIn = (text: string | undefined): string | null => (text && /^thr_[a-z2-7]{1,40}$/.test(text) ? text : null);

function showAdd(
  c: Context<SeekerEnv>,
  deps: WebDeps,
  seeker: Seeker,
  problem: string | null,
  intoThreadId: string | null,
): Response | Promise<Response> {
  const now = deps.now();
  const page = addPage({
    today: localDay(now, seeker.week.zone),
    token: formToken(deps.ports, seeker, now),
    problem,
    intoThreadId,
    trackAddress: `track@${deps.ports.service.domain}`,
  });
  return show(c, page, problem ? 422 : 200);
}
