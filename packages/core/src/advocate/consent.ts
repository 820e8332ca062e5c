import type { Consent } from "../thread/thread.ts";

/** What can happen to a consent: what the advocate answers, what the seeker does, and what time does. */
export type ConsentEvent =
  | "release"
  | "yes"
  | "this-job"
  | "not-now"
  | "never"
  | "step-back"
  | "stop"
  /** Thirty days without an answer. */
  | "silence"
  /** Their mail bounced, or was reported as unwanted. */
  | "undeliverable";

/** How long an invitation waits; after it, silence is a no. */
export const silenceDays = 30;

type Row = Readonly<Record<ConsentEvent, Consent>>;

const standing = (state: "yes" | "this-job"): Row => ({
  release: state,
  yes: "yes",
  "this-job": "this-job",
  // Who said yes and now says not now has stopped; there is no half of it.
  "not-now": "stopped",
  never: "never",
  "step-back": "stopped",
  stop: "stopped",
  silence: state,
  undeliverable: "stopped",
});

/** A no stands until the advocate says otherwise; nothing that the seeker or time does can turn it. */
const refused = (state: "not-now" | "stopped"): Row => ({
  release: state,
  yes: "yes",
  "this-job": "this-job",
  "not-now": state,
  never: "never",
  "step-back": state,
  stop: state,
  silence: state,
  undeliverable: state,
});

const same = (state: Consent): Row => ({
  release: state,
  yes: state,
  "this-job": state,
  "not-now": state,
  never: state,
  "step-back": state,
  stop: state,
  silence: state,
  undeliverable: state,
});

const table: Readonly<Record<Consent, Row>> = {
  draft: { ...same("draft"), release: "invited" },
  invited: {
    release: "invited",
    yes: "yes",
    "this-job": "this-job",
    "not-now": "not-now",
    never: "never",
    "step-back": "not-now",
    // One-click on an invitation: whoever wants no such mail wants none for ever.
    stop: "never",
    silence: "not-now",
    undeliverable: "stopped",
  },
  yes: standing("yes"),
  "this-job": standing("this-job"),
  "not-now": refused("not-now"),
  stopped: refused("stopped"),
  never: same("never"),
};

export const consentAfter = (state: Consent, event: ConsentEvent): Consent => table[state][event];

/** Only then may anything but the one invitation be sent. */
export const isStanding = (consent: Consent): boolean => consent === "yes" || consent === "this-job";
export const isRefused = (consent: Consent): boolean => ["not-now", "stopped", "never"].includes(consent);

/** What the seeker may know: that they can't, or that they stopped; never which no it was. */
export function toldAs(before: Consent, after: Consent): Consent {
  if (!isRefused(after)) return after;
  return isStanding(before) || before === "stopped" ? "stopped" : "not-now";
}
