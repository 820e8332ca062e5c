import type { JSX } from "hono/jsx/jsx-runtime";
import { Addresses, CalendarFeed, PrivateAddress } from "./address.tsx";
import { Flash } from "./flash.tsx";
import { ActionForm, Frame } from "./frame.tsx";
import { Mails, NeverTrack, Reasons, Retention } from "./setting-self.tsx";
import { Pause, Rhythm, Week } from "./setting-week.tsx";
import type { SettingsView } from "./settings-view.ts";

export function settingsPage(view: SettingsView): JSX.Element {
  return (
    <Frame title="Settings" place="settings">
      <h1>Settings</h1>
      <Flash said={view.said} token={view.token} />
      {view.problem && (
        <div class="notice bad" role="alert">
          <p>{view.problem}</p>
          {view.open && <a href={`#${view.open}`}>Change it there</a>}
        </div>
      )}
      <Addresses view={view} />
      <PrivateAddress view={view} />
      <h2>How it works for you</h2>
      <Week view={view} />
      <Rhythm view={view} />
      <Mails view={view} />
      <Pause view={view} />
      <Reasons view={view} />
      <NeverTrack view={view} />
      <Retention view={view} />
      <CalendarFeed view={view} />
      <YourData view={view} />
    </Frame>
  );
}

type Part = { readonly view: SettingsView };

function YourData({ view }: Part): JSX.Element {
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">Your data</h2>
      <div class="box">
        <p>
          Take everything along: <a href="/export.json">JSON</a>, <a href="/export.csv">CSV for a spreadsheet</a>,{" "}
          <a href="/export.mbox">mails (mbox)</a>.
        </p>
        <p>
          <a href="/history">What was done in your name</a>
        </p>
        <div class="row">
          <ActionForm action="/sign-out" token={view.token} fields={{ where: "here" }}>
            <button>Sign out</button>
          </ActionForm>
          <ActionForm action="/sign-out" token={view.token} fields={{ where: "everywhere" }}>
            <button>Sign out everywhere</button>
          </ActionForm>
          <a class="button" href="/erase">
            Delete everything …
          </a>
        </div>
      </div>
    </section>
  );
}
