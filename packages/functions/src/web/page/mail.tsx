import { momentIn, jobOf, peopleOf } from "@follow-through/core/nudge/describe";
import type { Seeker } from "@follow-through/core/seeker";
import type { Message, Thread } from "@follow-through/core/thread/thread";
import type { JSX } from "hono/jsx/jsx-runtime";
import { mailPageCharsMost, otherMailsMost } from "../../bounds.ts";
import { ActionForm, Frame } from "./frame.tsx";

export interface MailView {
  readonly seeker: Seeker;
  readonly message: Message;
  /** Open threads that it could be moved to. */
  readonly others: readonly Thread[];
  /** Where the shown part begins. */
  readonly from: number;
  readonly now: string;
  readonly token: string;
}

export function mailPage(view: MailView): JSX.Element {
  const { message, from } = view;
  const whole = message.quoted
    ? `${message.text}\n\n--- Earlier mails quoted in it ---\n\n${message.quoted}`
    : message.text;
  const part = whole.slice(from, from + mailPageCharsMost);
  const more = from + mailPageCharsMost < whole.length ? from + mailPageCharsMost : null;
  const base = `/threads/${message.threadId}`;
  return (
    <Frame title={message.subject || "A mail"} place="elsewhere">
      <p class="small">
        <a href={base}>Back to the thread</a>
      </p>
      <h1>{message.subject || "A mail without a subject"}</h1>
      <dl class="facts">
        <dt>From</dt>
        <dd>{nameOf(message.from)}</dd>
        <dt>To</dt>
        <dd>{message.to.slice(0, 20).map(nameOf).join(", ")}</dd>
        <dt>When</dt>
        <dd>{momentIn(message.at, view.seeker.week.zone, view.now)}</dd>
      </dl>
      <div class="draft">{part || "(no words of its own)"}</div>
      {more !== null && (
        <p>
          <a href={`${base}/mails/${message.key}?from=${more}`}>Read on</a>
        </p>
      )}
      <h2>Does it belong elsewhere?</h2>
      <ActionForm action={`${base}/mails/${message.key}`} token={view.token}>
        <div class="field">
          <label for="into">Move it to</label>
          <select id="into" name="into">
            <option value="new">A thread of its own</option>
            {view.others.slice(0, otherMailsMost).map((thread) => (
              <option value={thread.id}>
                {[peopleOf(thread), jobOf(thread)].filter(Boolean).join(", ").slice(0, 90)}
              </option>
            ))}
          </select>
        </div>
        <button>Move it</button>
      </ActionForm>
    </Frame>
  );
}

const nameOf = (contact: { readonly name: string; readonly email: string }): string =>
  contact.name ? `${contact.name} <${contact.email}>` : contact.email;
