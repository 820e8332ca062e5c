import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Frame } from "./frame.tsx";

export interface SignInView {
  /** Why the page stands here: they came by themselves, a page needed it, or the link was no good. */
  readonly reason: "asked" | "needed" | "link-used" | "no-address";
  /** Where mail waits that this machine keeps; absent where it is really sent. */
  readonly outboxPath?: string | undefined;
}

const openings: Record<SignInView["reason"], string | null> = {
  asked: null,
  needed: "Please sign in first. Then open the page again.",
  "link-used": "That link has been used or is older than 15 minutes. Ask for a new one; it comes at once.",
  "no-address": "That does not look like a mail address. Please check it and try again.",
};

export function signInPage({ reason, outboxPath }: SignInView): JSX.Element {
  const opening = openings[reason];
  return (
    <Frame title="Sign in" narrow>
      <h1>Sign in</h1>
      {opening && (
        <div
          class={reason === "no-address" ? "notice bad" : "notice"}
          role={reason === "no-address" ? "alert" : "status"}
        >
          <p>{opening}</p>
        </div>
      )}
      <p>No password: I mail a link to the address that you write to me from. It works once, within 15 minutes.</p>
      <ActionForm action="/sign-in" class="box">
        <div class="field">
          <label for="email">Your mail address</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            required
            maxlength={200}
            aria-invalid={reason === "no-address" ? "true" : undefined}
          />
        </div>
        <button class="main">Mail me a link</button>
      </ActionForm>
      <ToOutbox path={outboxPath} />
      <h2>What is this?</h2>
      <p>
        An assistant for people who look for work. You put its address into BCC when you write to somebody about a job.
        When the conversation goes quiet, it reminds you, with a follow-up ready to send.
      </p>
    </Frame>
  );
}

/** The same words whether or not the address is known. */
export function linkMailedPage(outboxPath: string | undefined): JSX.Element {
  return (
    <Frame title="Look into your mail" narrow>
      <h1>Look into your mail</h1>
      <p>
        If that address belongs to somebody I work for, a sign-in link is on its way. It works once, within 15 minutes.
      </p>
      <ToOutbox path={outboxPath} />
      <p class="soft">
        Nothing after a minute or two? Look into the spam folder, or <a href="/">try another address</a>: it must be one
        that you write to me from.
      </p>
    </Frame>
  );
}

/** On a machine of one's own no mail leaves: without this line the link would be looked for in vain. */
function ToOutbox({ path }: { readonly path: string | undefined }): JSX.Element {
  if (!path) return <></>;
  return (
    <p class="notice">
      <span>
        This is a trial on your own machine: mail is kept, not sent. The link waits in the <a href={path}>outbox</a>.
      </span>
    </p>
  );
}

export function openLinkPage(token: string, name: string): JSX.Element {
  return (
    <Frame title="Sign in" narrow>
      <h1>{name ? `Hello ${name}` : "Hello"}</h1>
      <p>This signs you in on this device for 30 days.</p>
      <ActionForm action={`/sign-in/${token}`}>
        <button class="main">Sign in</button>
      </ActionForm>
    </Frame>
  );
}
