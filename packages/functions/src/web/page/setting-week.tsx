import { countryName } from "@follow-through/core/calendar/place";
import type { WorkWeek } from "@follow-through/core/calendar";
import { cadenceDefaults } from "@follow-through/core/nudge/clock";
import { restWords } from "@follow-through/core/nudge/rest";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Setting } from "./setting.tsx";
import type { SettingsView } from "./settings-view.ts";

/** When and how soon mail comes. */
type Part = { readonly view: SettingsView };

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const weekWords = (time: string, { workingDays, zone, country }: WorkWeek): string => {
  const names = weekdays.filter((_, i) => workingDays.includes(i + 1));
  const isRun = workingDays.every((day, i) => i === 0 || day === (workingDays[i - 1] ?? 0) + 1);
  const days = isRun && names.length > 2 ? `${names[0] ?? ""} to ${names.at(-1) ?? ""}` : names.join(", ");
  return `${time}, ${days} · ${zone} · ${country ? `holidays of ${countryName(country, "en")}` : "no holidays: no country chosen"}`;
};

export function Week({ view }: Part): JSX.Element {
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
      <p class="hint">
        With your country I count no public holiday as a working day: no reminder comes on one, and five working days
        over Christmas are not over on New Year’s Eve. Without it every weekday counts.
      </p>
      <div class="row field">
        <div class="field">
          <label for="country">
            Country, for its holidays <small>such as Germany or DE; empty: none</small>
          </label>
          <input
            id="country"
            name="country"
            value={week.country ? countryName(week.country, "en") : ""}
            autocomplete="country-name"
          />
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

export function Rhythm({ view }: Part): JSX.Element {
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

export function Pause({ view }: Part): JSX.Element {
  const until = restWords(view.seeker, view.now);
  if (until !== null) {
    return (
      <Setting view={view} title="Pause" to="resume" now={until} button="Go on now">
        <p>Everything rests {until}.</p>
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
