import { addressOf } from "@follow-through/core/advocate/advocate";
import { isRefused } from "@follow-through/core/advocate/consent";
import type { JSX } from "hono/jsx/jsx-runtime";
import { type AdvocateView, Verb } from "./advocate-view.tsx";
import { ActionForm } from "./frame.tsx";

/** Where their mail goes, and when. */
export function Settings({ view }: { view: AdvocateView }): JSX.Element {
  const { advocate } = view.page;
  return (
    <section aria-labelledby="mail-title">
      <h2 id="mail-title">Your mail</h2>
      <div class="box">
        <p>
          Mail goes to <b>{addressOf(advocate)}</b>
          {advocate.sendTo &&
            advocate.sendTo.confirmedAt === null &&
            `; ${advocate.sendTo.email} has not been confirmed yet`}
          .
        </p>
        <ActionForm action={view.action} fields={{ do: "address" }} class="field">
          <div class="row">
            <div class="field">
              <label for="email">Send it to another address</label>
              <input id="email" name="email" type="email" maxlength={200} required />
            </div>
            <button>Ask there</button>
          </div>
        </ActionForm>
        <ActionForm action={view.action} fields={{ do: "zone" }}>
          <div class="row">
            <div class="field">
              <label for="zone">
                Your time zone <small>so that it comes in your morning</small>
              </label>
              <input id="zone" name="zone" value={advocate.zone ?? ""} placeholder="Europe/Berlin" maxlength={60} />
            </div>
            <button>Save</button>
          </div>
        </ActionForm>
      </div>
    </section>
  );
}

/** What is kept about them, and how all of it goes. */
export function Kept({ view }: { view: AdvocateView }): JSX.Element {
  const { advocate, people } = view.page;
  const [anybody] = people;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">What is kept about you</h2>
      <p>
        Your name ({advocate.name || "none"}), your address, your answers as they stand on this page, and the days on
        which you were written to. After a yes they are kept for as long as you speak for somebody here: until you stop,
        or that person leaves; after “only this job”, until that job is over. Then they go within 30 days. What the
        person who asked was told stands in their own records until they delete it.
        {people.some(({ ask }) => isRefused(ask.consent)) &&
          " For whom you no longer speak, they go within 30 days of your word."}{" "}
        After any no only a keyed hash stays, so that you are not asked again.
      </p>
      <p>
        <a href="/being-an-advocate">How to speak for somebody, on one page</a>
      </p>
      {anybody && (
        <details>
          <summary>Never write to me again, whoever asks</summary>
          <p>Everything above is deleted at once, for everybody, and for good.</p>
          <Verb
            view={view}
            person={anybody}
            threadId={null}
            verb="never"
            label="Never write to me again"
            class="danger"
          />
        </details>
      )}
    </section>
  );
}
