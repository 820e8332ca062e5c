import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Copyable, Frame } from "./frame.tsx";

export interface AddView {
  readonly today: string;
  readonly token: string;
  readonly problem: string | null;
  readonly intoThreadId: string | null;
  readonly trackAddress: string;
}

export function addPage(view: AddView): JSX.Element {
  return (
    <Frame title="Add a mail" place="add" narrow>
      <h1>Add a mail{view.intoThreadId && " to this thread"}</h1>
      {view.problem && (
        <div class="notice bad" role="alert">
          <p>{view.problem}</p>
        </div>
      )}
      <p class="soft">The quickest way is to forward it to this address. Here you can add what you can’t forward.</p>
      <Copyable id="track" text={view.trackAddress} />
      <h2>From a file</h2>
      <form method="post" action="/add" enctype="multipart/form-data" class="box">
        <input type="hidden" name="form" value={view.token} />
        <input type="hidden" name="thread" value={view.intoThreadId ?? ""} />
        <div class="field">
          <label for="eml">
            A saved mail <small>.eml, up to 4 MB</small>
          </label>
          <input id="eml" name="eml" type="file" accept=".eml,message/rfc822" required />
        </div>
        <button class="main">See how I read it</button>
      </form>
      <h2>Or paste it</h2>
      <ActionForm action="/add" token={view.token} fields={{ thread: view.intoThreadId ?? "" }} class="box">
        <fieldset>
          <legend>Who wrote it?</legend>
          <label class="choice">
            <input type="radio" name="who" value="me" checked />I did
          </label>
          <label class="choice">
            <input type="radio" name="who" value="they" />
            They did
          </label>
        </fieldset>
        <div class="row field">
          <div class="field">
            <label for="email">Their address</label>
            <input id="email" name="email" type="email" maxlength={200} required />
          </div>
          <div class="field">
            <label for="person">Their name</label>
            <input id="person" name="name" maxlength={120} />
          </div>
        </div>
        <div class="row field">
          <div class="field">
            <label for="subject">Subject</label>
            <input id="subject" name="subject" maxlength={200} />
          </div>
          <div class="field">
            <label for="day">
              Day <small>empty: today</small>
            </label>
            <input id="day" name="day" type="date" max={view.today} />
          </div>
        </div>
        <div class="field">
          <label for="text">The words</label>
          <textarea id="text" name="text" rows={8} required></textarea>
        </div>
        <button class="main">See how I read it</button>
      </ActionForm>
    </Frame>
  );
}
