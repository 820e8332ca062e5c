import { type ButtonVerb, openButton, type Pressed } from "@follow-through/core/flow/button";
import { actionOf, inAWeek } from "@follow-through/core/flow/button-action";
import { act } from "@follow-through/core/flow/desk";
import { undo } from "@follow-through/core/flow/undo";
import { seekerById } from "@follow-through/core/flow/account";
import { storyOf } from "@follow-through/core/flow/view";
import { jobOf, momentIn, peopleOf } from "@follow-through/core/nudge/describe";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { Context, Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { ActionForm } from "./page/frame.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** The buttons of our mails. Opening one shows what it would do; only its own button does it; nobody is signed in. */
export function doingRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.get("/do/:token", async (c) => {
    const pressed = await pressedBy(deps, c.req.param("token"));
    if (!pressed) return gone(c);
    const { thread, seeker, verb } = pressed;
    const what = verbs[verb](thread, seeker, now());
    return show(
      c,
      messagePage({
        title: what.title,
        text: what.text,
        children: (
          <ActionForm action={c.req.path}>
            <button class="main">{what.button}</button>
          </ActionForm>
        ),
      }),
    );
  });

  web.post("/do/:token", async (c) => {
    const pressed = await pressedBy(deps, c.req.param("token"));
    if (!pressed) return gone(c);
    const { thread, seeker, verb, id } = pressed;
    const done = await act(ports, seeker, thread.id, actionOf(verb, thread, seeker, now()), { id, by: "link" }, now());
    if (done.kind === "no-thread") return gone(c);
    if (!done.fresh) return show(c, messagePage({ ...already, next: threadLink(thread) }));
    return show(
      c,
      messagePage({
        title: "Done",
        text: verbs[verb](thread, seeker, now()).done,
        next: threadLink(thread),
        children: done.undoId ? (
          <ActionForm action={`${c.req.path}/undo`}>
            <button>Undo</button>
          </ActionForm>
        ) : undefined,
      }),
    );
  });

  web.post("/do/:token/undo", async (c) => {
    const pressed = await pressedBy(deps, c.req.param("token"));
    if (!pressed) return gone(c);
    const { seeker, thread, id } = pressed;
    const undone = await undo(ports, seeker, ports.signer.digest(`${thread.id} ${id}`), now());
    const text =
      undone.kind === "undone"
        ? "It is as it was before."
        : "That can't be undone any more: something else has happened since.";
    const title = undone.kind === "undone" ? "Undone" : "Too late to undo";
    return show(c, messagePage({ title, text, next: threadLink(thread) }));
  });
}

type Found = Pick<Pressed, "verb" | "id"> & { readonly seeker: Seeker; readonly thread: Thread };

async function pressedBy({ ports, now }: WebDeps, token: string): Promise<Found | null> {
  const pressed = openButton(ports, token, now());
  const seeker = pressed && (await seekerById(ports, pressed.seekerId, now()));
  const story = seeker && (await storyOf(ports, seeker.id, pressed.threadId, now()));
  return story ? { verb: pressed.verb, id: pressed.id, seeker, thread: story.thread } : null;
}

const gone = (c: Context): Response | Promise<Response> =>
  show(
    c,
    messagePage({
      title: "This button no longer works",
      text: "Buttons in my mails work for 60 days, and as long as their thread is there. Your threads show everything that can be done.",
      next: { href: "/", label: "To the threads" },
    }),
    410,
  );

const already = {
  title: "That was done before",
  text: "This button has been pressed already, and pressing it again changes nothing.",
};

const threadLink = (thread: Thread) => ({ href: `/threads/${thread.id}`, label: "See the thread" });

interface VerbWords {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
}

const about = (thread: Thread): string => [peopleOf(thread), jobOf(thread)].filter(Boolean).join(", ");

const closing =
  (why: string) =>
  (thread: Thread): VerbWords => ({
    title: "Close this thread?",
    text: `${about(thread)}: ${why} I will not remind you of it any more. It stays readable, and can be opened again.`,
    button: "Close the thread",
    done: "The thread is closed.",
  });

const verbs: Readonly<Record<ButtonVerb, (thread: Thread, seeker: Seeker, now: string) => VerbWords>> = {
  replied: (thread) => ({
    title: "They replied?",
    text: `${about(thread)}: I note that an answer came, and stop reminding you. The next step is yours.`,
    button: "Yes, they replied",
    done: "Noted: they replied.",
  }),
  wrote: (thread) => ({
    title: "You have written to them?",
    text: `${about(thread)}: I note that you wrote, and wait with you again from today.`,
    button: "Yes, I have written",
    done: "Noted: you have written.",
  }),
  "not-about-a-job": (thread) => ({
    title: "Not about a job?",
    text: `${about(thread)}: I put it aside among the closed threads and do not remind you of it.`,
    button: "It is not about a job",
    done: "It is put aside.",
  }),
  week: (thread, seeker, now) => {
    const day = momentIn(inAWeek(seeker, now), seeker.week.zone, now);
    return {
      title: "Wait a week?",
      text: `${about(thread)}: I come back to it on ${day}.`,
      button: "Wait a week",
      done: `I come back to it on ${day}.`,
    };
  },
  done: closing("you are done with it."),
  "let-go": closing("you let it go."),
  rejected: closing("they said no."),
  filled: closing("the job is filled or gone."),
  restart: (thread) => ({
    title: "Open it again?",
    text: `${about(thread)}: the thread is open again, and its time counts from today.`,
    button: "Open it again",
    done: "The thread is open again.",
  }),
  confirm: (thread) => ({
    title: "Is this right?",
    text: about(thread),
    button: "Yes, that is right",
    done: "Thank you. I mark it as confirmed.",
  }),
};
