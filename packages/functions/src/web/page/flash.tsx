import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";

/** What was just done. The address carries only its name, so that no link can put words into a page. */
export interface Said {
  readonly what: string;
  readonly undoId: string | null;
}

const words: Readonly<Record<string, string>> = {
  wrote: "Noted: you wrote. I watch for the answer again.",
  "not-about-a-job": "Put aside among the closed threads: it is not about a job.",
  replied: "Noted: they replied.",
  "replied-closed": "Noted: they replied, and the thread is closed with that.",
  snooze: "I will bring it back then.",
  close: "The thread is closed.",
  hired:
    "Congratulations, and all the best there. This thread is closed, and everything else rests until you resume: with the button here, or by answering any of my mails with the line “resume”.",
  stop: "No more reminders for this thread.",
  "cancel-orders": "No more reminders for this thread.",
  restart: "The thread is open again, and counts from today.",
  interview: "Noted: an interview.",
  promise: "Noted. I wait two days longer than they promised.",
  climb: "Corrected where it stands.",
  fix: "Corrected. I will remember it.",
  confirm: "Thank you, confirmed.",
  note: "Your note is kept.",
  pace: "The rhythm of this thread is changed.",
  move: "The mail is moved.",
  undone: "Undone.",
  "too-late": "That can't be undone any more: something else has happened since.",
  "delete-thread": "The thread and its mails are deleted.",
  kept: "The mail is kept.",
  saved: "Saved.",
  asked: "A link is on its way to that address. Open it there to confirm.",
  added: "The address is yours now.",
  removed: "The address is removed.",
  renewed: "Renewed. The old one no longer works.",
  paused: "Everything rests until then.",
  resumed: "Everything goes on.",
};

export const isKnownWord = (what: string): boolean => Object.hasOwn(words, what);

export function Flash({ said, token }: { said: Said | null; token: string }): JSX.Element {
  if (!said || !isKnownWord(said.what)) return <></>;
  return (
    <div class="notice" role="status">
      <p>{words[said.what]}</p>
      {said.undoId && (
        <ActionForm action="/undo" token={token} fields={{ undo: said.undoId }} class="inline">
          <button class="plain">Undo</button>
        </ActionForm>
      )}
    </div>
  );
}
