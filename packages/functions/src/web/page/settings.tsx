import type { WorkWeek } from "@follow-through/core/calendar";
import { cadenceDefaults } from "@follow-through/core/nudge/clock";
import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { pointsMost, retentionChoices } from "../settings-change.ts";
import { Addresses, CalendarFeed, PrivateAddress } from "./address.tsx";
import { Flash } from "./flash.tsx";
import type { SettingsView } from "./settings-view.ts";
import { ActionForm, Frame } from "./frame.tsx";

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

/** One heading with what is set now; opened, its form with one button. */
function Setting(props: {
  view: SettingsView;
  title: string;
  to: string;
  now: string;
  hint?: string;
  button?: string;
  children?: Child;
}): JSX.Element {
  const isOpen = props.view.open === props.to;
  return (
    <details class="card setting" open={isOpen} id={props.to}>
      <summary>
        <h2>{props.title}</h2> <span class="soft">{props.now}</span>
      </summary>
      {props.hint && <p class="soft">{props.hint}</p>}
      <ActionForm action={`/settings/${props.to}`} token={props.view.token}>
        {props.children}
        <button class="main">{props.button ?? "Save"}</button>
      </ActionForm>
    </details>
  );
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const weekWords = (time: string, { workingDays, zone, country }: WorkWeek): string => {
  const names = weekdays.filter((_, i) => workingDays.includes(i + 1));
  const isRun = workingDays.every((day, i) => i === 0 || day === (workingDays[i - 1] ?? 0) + 1);
  const days = isRun && names.length > 2 ? `${names[0] ?? ""} to ${names.at(-1) ?? ""}` : names.join(", ");
  return `${time}, ${days} · ${zone}${country ? ` · holidays of ${country}` : ""}`;
};

function Week({ view }: Part): JSX.Element {
  const { week } = view.seeker;
  const minutes = Math.round(week.hour * 60);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return (
    <Setting
      view={view}
      title="When I may write to you"
      to="week"
      now={weekWords(time, week)}
      hint="Reminders come on your working days, at your hour, where you live."
    >
      <div class="row field">
        <div class="field">
          <label for="zone">
            Time zone <small>such as Europe/Berlin</small>
          </label>
          <input id="zone" name="zone" value={week.zone} required />
        </div>
        <div class="field">
          <label for="hour">Hour</label>
          <input id="hour" name="hour" type="time" value={time} required />
        </div>
      </div>
      <fieldset>
        <legend>Working days</legend>
        {weekdays.map((label, i) => (
          <label class="choice">
            <input
              type="checkbox"
              name="days"
              value={String(i + 1)}
              checked={week.workingDays.some((day) => day === i + 1)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="row field">
        <div class="field">
          <label for="country">
            Country, for its holidays <small>empty: none</small>
          </label>
          <input id="country" name="country" value={week.country ?? ""} autocomplete="country-name" />
        </div>
        <div class="field">
          <label for="region">
            Region <small>where holidays differ</small>
          </label>
          <input id="region" name="region" value={week.region ?? ""} />
        </div>
      </div>
    </Setting>
  );
}

const stages = [
  { stage: "outreach", label: "After writing to a person", usual: cadenceDefaults.outreach },
  { stage: "application", label: "After applying", usual: cadenceDefaults.application },
  { stage: "interview", label: "After an interview", usual: cadenceDefaults.interview },
] as const;

function Rhythm({ view }: Part): JSX.Element {
  return (
    <Setting
      view={view}
      title="How soon I remind you"
      to="rhythm"
      now={Object.keys(view.seeker.cadence).length > 0 ? "your own rhythm" : "the usual rhythm"}
      hint="In working days without an answer. Empty means the usual, which is shown in grey."
    >
      {stages.map(({ stage, label, usual }) => (
        <fieldset>
          <legend>{label}</legend>
          <div class="row">
            {["first reminder", "second"].map((which, i) => (
              <div class="field">
                <label for={`${stage}-${i}`}>
                  <small>{which}</small>
                </label>
                <input
                  id={`${stage}-${i}`}
                  name={stage}
                  type="number"
                  min={1}
                  max={60}
                  placeholder={String(usual[i] ?? "")}
                  value={view.seeker.cadence[stage]?.[i] ?? ""}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </Setting>
  );
}

function Mails({ view: { seeker }, view }: Part): JSX.Element {
  const radio = (name: string, value: string, checked: boolean, label: string): JSX.Element => (
    <div>
      <label class="choice">
        <input type="radio" name={name} value={value} checked={checked} />
        {label}
      </label>
    </div>
  );
  return (
    <Setting
      view={view}
      title="The mails I send you"
      to="mails"
      now={seeker.nudgesInConversation ? "inside my conversations" : "as mails of their own"}
    >
      <fieldset>
        <legend>A reminder about one thread</legend>
        {radio(
          "where",
          "conversation",
          seeker.nudgesInConversation,
          "stands inside my own conversation, so that I only need to answer there",
        )}
        {radio("where", "separate", !seeker.nudgesInConversation, "is a mail of its own")}
      </fieldset>
      <fieldset>
        <legend>A line that says what I understood</legend>
        {radio(
          "receipts",
          "when-guessed",
          seeker.receipts === "when-guessed",
          "for the first three mails, then only where I had to guess",
        )}
        {radio("receipts", "always", seeker.receipts === "always", "for every mail")}
        {radio("receipts", "never", seeker.receipts === "never", "never")}
      </fieldset>
      <div class="field">
        <label class="choice">
          <input type="checkbox" name="second" value="yes" checked={seeker.suggestSecondPerson} />
          Suggest a second person after three silent working days
        </label>
      </div>
    </Setting>
  );
}

function Pause({ view }: Part): JSX.Element {
  const until = view.seeker.week.pausedUntil ?? "";
  if (until > view.today) {
    return (
      <Setting
        view={view}
        title="Pause"
        to="resume"
        now={until.startsWith("9999") ? "until you resume" : `until ${until}`}
        button="Go on now"
      >
        <p>{until.startsWith("9999") ? "Everything rests until you resume." : `Everything rests until ${until}.`}</p>
      </Setting>
    );
  }
  return (
    <Setting
      view={view}
      title="Pause"
      to="pause"
      now="not paused"
      hint="A holiday, an offer to think about: nothing comes until then, nothing is lost."
      button="Pause everything"
    >
      <div class="field">
        <label for="pause-day">
          Until <small>empty: until you resume</small>
        </label>
        <input id="pause-day" name="day" type="date" min={view.today} />
      </div>
    </Setting>
  );
}

function Reasons({ view }: Part): JSX.Element {
  const { points, cvUrl, availability } = view.seeker;
  return (
    <Setting
      view={view}
      title="Why you"
      to="reasons"
      now={
        points
          .map((point) => point.reason)
          .join(" · ")
          .slice(0, 80) || "not written yet"
      }
      hint="Three reasons that somebody could say for you in a minute. Your follow-ups and your advocates use them."
    >
      {Array.from({ length: pointsMost }, (_, i) => (
        <div class="row field">
          <div class="field">
            <label for={`reason-${i}`}>Reason {i + 1}</label>
            <input id={`reason-${i}`} name="reason" value={points[i]?.reason ?? ""} maxlength={160} />
          </div>
          <div class="field">
            <label for={`proof-${i}`}>What shows it</label>
            <input id={`proof-${i}`} name="proof" value={points[i]?.proof ?? ""} maxlength={300} />
          </div>
        </div>
      ))}
      <div class="row field">
        <div class="field">
          <label for="cv">Link to your CV</label>
          <input id="cv" name="cv" type="url" value={cvUrl ?? ""} maxlength={500} />
        </div>
        <div class="field">
          <label for="availability">When you could start</label>
          <input id="availability" name="availability" value={availability ?? ""} maxlength={160} />
        </div>
      </div>
    </Setting>
  );
}

function NeverTrack({ view }: Part): JSX.Element {
  return (
    <Setting
      view={view}
      title="Never track"
      to="never"
      now={view.seeker.neverTrack.length === 0 ? "nobody" : `${view.seeker.neverTrack.length} listed`}
      hint="Mail to or from these people or companies is not kept, even when I am on BCC."
    >
      <div class="field">
        <label for="never">
          Addresses or domains <small>one a line</small>
        </label>
        <textarea id="never" name="never" spellcheck={false}>
          {view.seeker.neverTrack.join("\n")}
        </textarea>
      </div>
    </Setting>
  );
}

function Retention({ view }: Part): JSX.Element {
  return (
    <Setting
      view={view}
      title="How long I keep words"
      to="retention"
      now={`${view.seeker.retentionDays} days after a thread closes`}
      hint="Original mails go after 30 days. The text of a thread stays while it is open, and then this long."
    >
      <div class="field">
        <label for="retention">After a thread is closed</label>
        <select id="retention" name="days" class="short">
          {retentionChoices.map((days) => (
            <option value={String(days)} selected={days === view.seeker.retentionDays}>
              {days} days
            </option>
          ))}
        </select>
      </div>
    </Setting>
  );
}

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
