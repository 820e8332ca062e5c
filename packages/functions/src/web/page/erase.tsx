import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Frame } from "./frame.tsx";

export function erasePage(view: { address: string; problem: string | null; token: string }): JSX.Element {
  return (
    <Frame title="Delete everything" place="settings" narrow>
      <h1>Delete everything</h1>
      {view.problem && (
        <div class="notice bad" role="alert">
          <p>{view.problem}</p>
        </div>
      )}
      <ul>
        <li>
          At once: every thread, mail, note, setting and address of yours, and what your advocates were told about you.
        </li>
        <li>Within 35 days: backups and queues that nobody looks into.</li>
        <li>What stays: one meaningless number, so that a restored backup is deleted again.</li>
      </ul>
      <p>
        It can't be undone. You may want to take your data along first: <a href="/export.json">JSON</a>,{" "}
        <a href="/export.csv">CSV</a>, <a href="/export.mbox">mails (mbox)</a>.
      </p>
      <ActionForm action="/erase" token={view.token} class="box">
        <div class="field">
          <label for="typed">
            To confirm, type your address <small>{view.address}</small>
          </label>
          <input id="typed" name="typed" autocomplete="off" autocapitalize="none" spellcheck={false} required />
        </div>
        <button class="danger">Delete everything</button>
      </ActionForm>
    </Frame>
  );
}
