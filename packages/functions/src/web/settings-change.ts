import { isDay } from "@follow-through/core/calendar";
import { readCountry, readRegion, readZone } from "@follow-through/core/calendar/place";
import { oneLine } from "@follow-through/core/mail/clean";
import { untilResumed } from "@follow-through/core/nudge/rest";
import type { CadenceChoice, Seeker } from "@follow-through/core/seeker";
import { neverTrackMost } from "../bounds.ts";
import type { Form } from "./form.ts";

/** What a form of the settings comes to: a change, or what is wrong with it, for a person. */
export type Change =
  | { readonly kind: "change"; readonly change: (seeker: Seeker) => Seeker; readonly did: string }
  | { readonly kind: "problem"; readonly text: string };

/** The service's own limit; a seeker may choose less. */
export const retentionChoices = [14, 30, 60, 90] as const;
/** Three reasons are what somebody can say for another; with proof each. */
export const pointsMost = 3;

export function changeOf(what: string, form: Form): Change | null {
  switch (what) {
    case "name":
      return nameOf(form);
    case "week":
      return weekOf(form);
    case "rhythm":
      return saved((seeker) => ({ ...seeker, cadence: cadenceOf(form) }));
    case "mails":
      return mailsOf(form);
    case "pause":
      return pauseOf(form);
    case "resume":
      return saved((seeker) => ({ ...seeker, week: { ...seeker.week, pausedUntil: null } }), "resumed");
    case "reasons":
      return reasonsOf(form);
    case "never":
      return neverOf(form);
    case "retention": {
      const days = retentionChoices.find((choice) => String(choice) === form.line("days"));
      return days ? saved((seeker) => ({ ...seeker, retentionDays: days })) : problem("Please choose how long.");
    }
    default:
      return null;
  }
}

const saved = (change: (seeker: Seeker) => Seeker, did = "saved"): Change => ({ kind: "change", change, did });
const problem = (text: string): Change => ({ kind: "problem", text });

function nameOf(form: Form): Change {
  const name = form.line("name", 80);
  return name
    ? saved((seeker) => ({ ...seeker, name }))
    : problem("Please enter the name that you sign your mails with.");
}

function weekOf(form: Form): Change {
  const zone = readZone(form.line("zone", 60));
  if (zone.kind === "refused") return problem(zone.why);
  const hour = hourOf(form.line("hour"));
  if (hour === null) return problem("Please enter a time of day, such as 09:00.");
  const workingDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => form.many("days").includes(String(day)));
  if (workingDays.length === 0)
    return problem("Please tick at least one working day. To rest completely, use the pause.");
  const place = placeOf(form);
  if (place.kind === "problem") return place;
  const { country, region } = place;
  return saved((seeker) => ({
    ...seeker,
    week: { ...seeker.week, zone: zone.value, hour, workingDays, country, region },
  }));
}

type PlaceRead = { readonly kind: "place"; readonly country: string | null; readonly region: string | null };

function placeOf(form: Form): PlaceRead | Extract<Change, { kind: "problem" }> {
  const written = form.line("country", 60);
  if (!written) return { kind: "place", country: null, region: null };
  const country = readCountry(written, "en");
  if (country.kind === "refused") return { kind: "problem", text: country.why };
  const region = readRegion(form.line("region", 60), country.value);
  if (region.kind === "refused") return { kind: "problem", text: region.why };
  return { kind: "place", country: country.value, region: region.value };
}

/** "09:30" is 9.5. */
function hourOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  const hour = Number(hours) + Number(minutes) / 60;
  return hour >= 0 && hour < 24 && Number(minutes) < 60 ? hour : null;
}

function cadenceOf(form: Form): CadenceChoice {
  const days = (stage: string): readonly number[] =>
    form
      .many(stage)
      .map(Number)
      .filter((count) => Number.isInteger(count) && count >= 1 && count <= 60);
  const chosen = (["outreach", "application", "interview"] as const).map((stage) => [stage, days(stage)] as const);
  return Object.fromEntries(chosen.filter(([, counts]) => counts.length > 0));
}

function mailsOf(form: Form): Change {
  const receipts = (["when-guessed", "always", "never"] as const).find((choice) => choice === form.line("receipts"));
  return saved((seeker) => ({
    ...seeker,
    nudgesInConversation: form.line("where") !== "separate",
    receipts: receipts ?? seeker.receipts,
    suggestSecondPerson: form.line("second") === "yes",
  }));
}

function pauseOf(form: Form): Change {
  const day = form.line("day");
  if (day && !isDay(day)) return problem("Please choose a day, or leave it empty to rest until you resume.");
  return saved((seeker) => ({ ...seeker, week: { ...seeker.week, pausedUntil: day || untilResumed } }), "paused");
}

function reasonsOf(form: Form): Change {
  const proofs = form.many("proof").map((text) => oneLine(text).slice(0, 300));
  const points = form
    .many("reason")
    .map((text, i) => ({ reason: oneLine(text).slice(0, 160), proof: proofs[i] ?? "" }))
    .filter((point) => point.reason !== "")
    .slice(0, pointsMost);
  const cvUrl = form.line("cv", 500) || null;
  if (cvUrl && !(/^https?:\/\//i.test(cvUrl) && URL.canParse(cvUrl)))
    return problem("The link to your CV must begin with https://.");
  return saved((seeker) => ({ ...seeker, points, cvUrl, availability: form.line("availability", 160) || null }));
}

/** Addresses and domains, one a line. */
function neverOf(form: Form): Change {
  const entries = form
    .text("never", 20_000)
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((entry) => entry.replace(/^@/, ""))
    .filter(Boolean);
  const odd = entries.find(
    (entry) => !/^([^\s@]+@)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(entry) || entry.length > 254,
  );
  if (odd !== undefined)
    return problem(
      `“${odd.slice(0, 60)}” is no address and no domain. Please write them like pat@acme.com or acme.com.`,
    );
  if (entries.length > neverTrackMost)
    return problem(`That list holds up to ${neverTrackMost} entries. A domain stands for all its addresses.`);
  return saved((seeker) => ({ ...seeker, neverTrack: [...new Set(entries)] }));
}
