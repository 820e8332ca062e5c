import { pause, seekerById } from "@follow-through/core/flow/account";
import { audit } from "@follow-through/core/flow/desk";
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

  web.get("/u/:token", async (c) => {
    if (!(await seekerOfStop(deps, c.req.param("token")))) return gone(c);
    return show(
      c,
      messagePage({
        title: "Stop all reminders?",
        text: "Everything rests until you start it again: answer any of my mails with the line “resume”, or use the settings. Nothing is deleted.",
        children: (
          <ActionForm action={c.req.path} fields={{ "List-Unsubscribe": "One-Click" }}>
            <button class="main">Stop all reminders</button>
          </ActionForm>
        ),
      }),
    );
  });

  web.post("/u/:token", async (c) => {
    const token = c.req.param("token");
    const seeker = await seekerOfStop(deps, token);
    if (!seeker) return gone(c);
    await pause(ports, seeker.id, null, now());
    await audit(ports, seeker.id, null, "pause", { id: `stop:${ports.signer.digest(token)}`, by: "link" }, now());
    const text =
      "Everything rests until you start it again: answer any of my mails with the line “resume”, or use the settings.";
    return show(c, messagePage({ title: "All reminders are stopped", text }));
  });
}

async function seekerOfStop({ ports, now }: WebDeps, token: string) {
  const party = ports.signer.open("unsubscribe", token, now());
  return party?.startsWith("skr_") ? seekerById(ports, party, now()) : null;
}

const gone = (c: Context): Response | Promise<Response> => {
  const text =
    "It is older than a year, or what it stood for is gone. To stop all reminders, answer any of my mails with the line “stop all”.";
  return show(c, messagePage({ title: "This link no longer works", text }), 410);
};
