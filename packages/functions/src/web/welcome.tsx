import { openWelcome } from "@follow-through/core/flow/welcome";
import type { Context, Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { ActionForm } from "./page/frame.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** The link mailed to somebody whose first mail waits: whoever opens it owns the mailbox. It signs nobody in. */
export function welcomeRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.get("/welcome/:token", async (c) => {
    const asked = await openWelcome(ports, c.req.param("token"), now());
    if (!asked) return gone(c);
    const mails = asked.waiting === 1 ? "One mail waits" : `${asked.waiting} mails wait`;
    return show(
      c,
      messagePage({
        title: "Is this you?",
        text: `${mails} that came from ${asked.email}. Confirm it, and I keep the thread and write to you when it goes quiet.`,
        children: (
          <ActionForm action={c.req.path}>
            <button class="main">Yes, it is me</button>
          </ActionForm>
        ),
      }),
    );
  });

  web.post("/welcome/:token", async (c) => {
    // Reads mail, with all that reading needs: loaded once in a seeker's life, and not at every start of the web view.
    const { confirm } = await import("@follow-through/core/flow/confirm");
    const done = await confirm(ports, c.req.param("token"), now());
    if (done.kind === "too-late") return gone(c);
    const [address = ""] = done.seeker.addresses;
    const text = `From now on I work for you at ${address}. Your time zone is set to ${done.seeker.week.zone}; the settings have that and more.`;
    return show(c, messagePage({ title: "Welcome", text, next: { href: "/", label: "Sign in" } }));
  });
}

const gone = (c: Context): Response | Promise<Response> => {
  const text = "It is older than a week, or it was used. Write to me once more in BCC, and I ask again.";
  return show(c, messagePage({ title: "This link no longer works", text }), 410);
};
