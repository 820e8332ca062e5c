import { describe, expect, test } from "vitest";
import { consentAfter, type ConsentEvent, isRefused, isStanding, toldAs } from "@follow-through/core/advocate/consent";
import type { Consent } from "@follow-through/core/thread/thread";

const states: readonly Consent[] = ["draft", "invited", "yes", "this-job", "not-now", "never", "stopped"];
const events: readonly ConsentEvent[] = [
  "release",
  "yes",
  "this-job",
  "not-now",
  "never",
  "step-back",
  "stop",
  "silence",
  "undeliverable",
];

// One row for each state; the columns are the events above, in their order.
const table: Readonly<Record<Consent, string>> = {
  draft: "invited draft draft draft draft draft draft draft draft",
  invited: "invited yes this-job not-now never not-now never not-now stopped",
  yes: "yes yes this-job stopped never stopped stopped yes stopped",
  "this-job": "this-job yes this-job stopped never stopped stopped this-job stopped",
  "not-now": "not-now yes this-job not-now never not-now not-now not-now not-now",
  stopped: "stopped yes this-job stopped never stopped stopped stopped stopped",
  never: "never never never never never never never never never",
};

describe("consent", () => {
  const cases = states.flatMap((state) =>
    events.map((event, i): [Consent, ConsentEvent, string] => [state, event, table[state].split(" ")[i] ?? ""]),
  );
  test.each(cases)("%s, then %s: %s", (state, event, expected) => expect(consentAfter(state, event)).toBe(expected));

  test("stands only by a word of the advocate's own", () => {
    for (const state of states.filter((one) => !isStanding(one))) {
      for (const event of ["release", "silence", "undeliverable", "stop", "step-back", "not-now", "never"] as const)
        expect(isStanding(consentAfter(state, event))).toBe(false);
    }
  });
});

describe("what the seeker is told", () => {
  test.each<[string, Consent, Consent, Consent]>([
    ["not now is not now", "invited", "not-now", "not-now"],
    ["never looks the same", "invited", "never", "not-now"],
    ["a one-click stop on an invitation looks the same", "invited", "never", "not-now"],
    ["whoever stops after a yes has stopped", "yes", "stopped", "stopped"],
    ["never after a yes looks the same as that", "yes", "never", "stopped"],
    ["a yes is a yes", "invited", "yes", "yes"],
  ])("%s", (_, before, after, told) => expect(toldAs(before, after)).toBe(told));

  test("never is never told", () => {
    for (const before of states)
      for (const event of events) expect(toldAs(before, consentAfter(before, event)) === "never").toBe(false);
    expect(states.filter(isRefused)).toEqual(["not-now", "never", "stopped"]);
  });
});
