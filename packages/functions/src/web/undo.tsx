import { seekerById } from "@follow-through/core/flow/account";
import { openUndo } from "@follow-through/core/flow/undo-link";
import { undo } from "@follow-through/core/flow/undo";
import type { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { ActionForm } from "./page/frame.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

const tooLate = {
  title: "Too late to undo",
  text: "Something else has happened in this thread since, or a week has passed. Its page shows all that can be done.",
  next: { href: "/", label: "To the threads" },
};

/** "Undo it" in our answers: opening it shows a button, and only the button undoes; nobody is signed in. */
export function undoRoutes(web: Hono, { ports, now }: WebDeps): void {
  web.get("/undo/:token", (c) => {
    if (!openUndo(ports, c.req.param("token"), now())) return show(c, messagePage(tooLate), 410);
    return show(
      c,
      messagePage({
        title: "Undo what your mail did?",
        text: "The thread goes back to how it was before that mail.",
        children: (
          <ActionForm action={c.req.path}>
            <button class="main">Undo it</button>
          </ActionForm>
        ),
      }),
    );
  });

  web.post("/undo/:token", async (c) => {
    const asked = openUndo(ports, c.req.param("token"), now());
    const seeker = asked && (await seekerById(ports, asked.seekerId, now()));
    const undone = seeker ? await undo(ports, seeker, asked.undoId, now()) : null;
    if (undone?.kind !== "undone") return show(c, messagePage(tooLate), 410);
    const next = { href: `/threads/${undone.thread.id}`, label: "See the thread" };
    return show(c, messagePage({ title: "Undone", text: "It is as it was before.", next }));
  });
}
