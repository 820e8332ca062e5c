import { atTheirHour, earlier, later } from "../calendar.ts";
import type { Clock, Step } from "./clock.ts";
import { postingStep, promiseStep, secondPersonStep, silenceStep, thankYouStep, yourMoveStep } from "./step.ts";

/** What comes next for a thread and when; null where nothing does. The same clock always gives the same step. */
export function nextStep(clock: Clock): Step | null {
  if (clock.state === "closed") return null;
  const order = orderStep(clock);
  if (order) return order;
  if (clock.plain || clock.choices.some((choice) => choice?.off)) return null;
  const waited = promiseStep(clock) ?? (clock.state === "yours" ? yourMoveStep(clock) : silenceStep(clock));
  const early = clock.state === "yours" ? [] : [postingStep(clock), secondPersonStep(clock)];
  return firstOf([thankYouStep(clock), waited, ...early]);
}

/** An order replaces what the cadence would have sent, and comes at the very moment, pauses apart. */
function orderStep({ orders, week }: Clock): Step | null {
  const [first, ...others] = orders;
  if (!first) return null;
  const asked = others.reduce((at, order) => earlier(at, order.at), first.at);
  const at = week.pausedUntil ? later(asked, atTheirHour(week.pausedUntil, week)) : asked;
  return { at, kind: "order", step: 1, counts: false, cause: "order", why: "you asked to come back to it" };
}

function firstOf(steps: readonly (Step | null)[]): Step | null {
  const known = steps.filter((step) => step !== null);
  return known.reduce<Step | null>((a, b) => (a && Date.parse(a.at) <= Date.parse(b.at) ? a : b), null);
}
