import { audit } from "@follow-through/core/flow/audit";
import { stopBy, type Stopped, stopsWhat } from "@follow-through/core/flow/one-click";
import type { Context, Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { ActionForm } from "./page/frame.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/**
 * One-click stop (RFC 8058). The post comes from the mail provider's server, without cookies or a page before it, and
 * is answered 200 without redirect or cookie; its token is its whole right. The same token opened in a browser shows
 * a button, since providers and scanners open every link.
 */
export function unsubscribeRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.get("/u/:token", (c) => {
    const what = stopsWhat(ports.signer.open("unsubscribe", c.req.param("token"), now()) ?? "");
    if (what === null) return gone(c);
    const { title, text, button } = words[what];
    const form = (
      <ActionForm action={c.req.path} fields={{ "List-Unsubscribe": "One-Click" }}>
        <button class="main">{button}</button>
      </ActionForm>
    );
    return show(c, messagePage({ title, text, children: form }));
  });

  web.post("/u/:token", async (c) => {
    const token = c.req.param("token");
    const subject = ports.signer.open("unsubscribe", token, now()) ?? "";
    const stopped = await stopBy(ports, subject, now());
    if (!stopped) return gone(c);
    const doing = { id: `stop:${ports.signer.digest(token)}`, by: "link" } as const;
    if (stopped.kind === "paused") await audit(ports, stopped.seekerId, null, "pause", doing, now());
    const { done, after } = words[stopped.kind];
    return show(c, messagePage({ title: done, text: after }));
  });
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
  readonly after: string;
}

const resting =
  "Everything rests until you start it again: answer any of my mails with the line “resume”, or use the settings.";

const words: Readonly<Record<Stopped["kind"], Words>> = {
  paused: {
    title: "Stop all reminders?",
    text: `${resting} Nothing is deleted.`,
    button: "Stop all reminders",
    done: "All reminders are stopped",
    after: resting,
  },
  never: {
    title: "Never again?",
    text: "Nobody who uses this service can have you written to again, for good. Your name and address are deleted; only a keyed hash stays, from which nobody can read them. Who asked you is told only that you can’t at the moment.",
    button: "Never write to me again",
    done: "You won’t be written to again",
    after: "Your name and address are deleted here, and nobody can have you written to again.",
  },
  stopped: {
    title: "Stop this mail?",
    text: "Nothing more is sent to you for the person that mail was about. They are told that you have stepped back, without a reason.",
    button: "Stop it",
    done: "It is stopped",
    after: "Nothing more is sent to you about this. Thank you for what you did.",
  },
};

const gone = (c: Context): Response | Promise<Response> => {
  const text =
    "It is older than a year, or what it stood for is gone. To stop all reminders, answer any of my mails with the line “stop all”.";
  return show(c, messagePage({ title: "This link no longer works", text }), 410);
};
