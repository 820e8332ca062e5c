import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { WebDeps } from "./deps.ts";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

const home = { href: "/", label: "To the threads" };

/** What a person is told when a request was refused: what it was, and what to do. */
const refusals: Readonly<Record<number, { readonly title: string; readonly text: string }>> = {
  400: { title: "I could not read that", text: "Please go back, check what you entered, and try again." },
  403: {
    title: "This form is no longer good",
    text: "It is older than a day, or it was not sent from one of my pages. Please open the page again and repeat it there. Nothing was changed.",
  },
  404: { title: "There is no such page", text: "The address may be mistyped, or what was here has been deleted." },
  405: { title: "That is not possible here", text: "Please open the page in a browser and use its buttons." },
  413: {
    title: "That is too large",
    text: "A form holds up to 256 KB, a saved mail up to 4 MB. What is larger you can forward to me by mail, where more fits.",
  },
  415: { title: "That is not possible here", text: "Please open the page in a browser and use its buttons." },
  421: {
    title: "Wrong address",
    text: "This server does not answer under that name. Please check the address in the address bar.",
  },
  429: { title: "A little later, please", text: "That was asked for very often. Please wait an hour and try again." },
};

const broken = {
  title: "Something went wrong here",
  text: "It is not your doing, and nothing that you sent by mail is lost. Please try again in a minute.",
};

export function faultPages(web: Hono, deps: WebDeps): void {
  web.notFound((c) => refused(c, 404));
  web.onError((error, c) => {
    if (error instanceof HTTPException) return refused(c, error.status);
    // The message may quote what somebody wrote: only its kind goes into the log.
    deps.ports.log.note("web-failed", { count: 1, error: error.name, method: c.req.method });
    return show(c, messagePage({ ...broken, next: home }), 500);
  });
}

export function refused(c: Context, status: HTTPException["status"]): Response | Promise<Response> {
  const said = refusals[status] ?? refusals[400] ?? broken;
  return show(c, messagePage({ ...said, next: home }), status);
}
