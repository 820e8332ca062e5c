import type { JSX } from "hono/jsx/jsx-runtime";
import { pointsMost, retentionChoices } from "../settings-change.ts";
import { Setting } from "./setting.tsx";
import type { SettingsView } from "./settings-view.ts";

/** What mails there are, what is said about the seeker, and what is kept. */
type Part = { readonly view: SettingsView };

export function Mails({ view: { seeker }, view }: Part): JSX.Element {
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

export function Reasons({ view }: Part): JSX.Element {
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
            <input
              id={`reason-${i}`}
              name="reason"
              value={view.typed("reason")[i] ?? points[i]?.reason ?? ""}
              maxlength={160}
            />
          </div>
          <div class="field">
            <label for={`proof-${i}`}>What shows it</label>
            <input
              id={`proof-${i}`}
              name="proof"
              value={view.typed("proof")[i] ?? points[i]?.proof ?? ""}
              maxlength={300}
            />
          </div>
        </div>
      ))}
      <div class="row field">
        <div class="field">
          <label for="cv">Link to your CV</label>
          <input id="cv" name="cv" type="url" value={view.typed("cv")[0] ?? cvUrl ?? ""} maxlength={500} />
        </div>
        <div class="field">
          <label for="availability">When you could start</label>
          <input
            id="availability"
            name="availability"
            value={view.typed("availability")[0] ?? availability ?? ""}
            maxlength={160}
          />
        </div>
      </div>
    </Setting>
  );
}

export function NeverTrack({ view }: Part): JSX.Element {
  return (
    <Setting
      view={view}
      title="Never track"
      to="never"
      now={view.seeker.neverTrack.length === 0 ? "nobody" : `${view.seeker.neverTrack.length} listed`}
      hint="Mail to or from these people or companies is not kept, even when I am on BCC."
    >
      <div class="field">
        <label for="never-track">
          Addresses or domains <small>one a line</small>
        </label>
        <textarea id="never-track" name="never" spellcheck={false}>
          {view.typed("never")[0] ?? view.seeker.neverTrack.join("\n")}
        </textarea>
      </div>
    </Setting>
  );
}

export function Retention({ view }: Part): JSX.Element {
  return (
    <Setting
      view={view}
      title="How long I keep words"
      to="retention"
      now={`${view.seeker.retentionDays} days after a thread closes`}
      hint="Original mails go after 30 days. The text of a thread stays while it is open, and then this long."
    >
      <div class="field">
        <label for="retention-days">After a thread is closed</label>
        <select id="retention-days" name="days" class="short">
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
