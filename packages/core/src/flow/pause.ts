import { untilResumed } from "../nudge/rest.ts";
import type { Seeker } from "../seeker.ts";
import { changeSeeker } from "./account.ts";
import type { Ports } from "./port.ts";
import { reschedule } from "./reschedule.ts";

/** "pause until Monday": nothing that counts as cadence before that day. Without a day until they resume. */
export function pause(ports: Ports, seekerId: string, untilDay: string | null, now: string): Promise<Seeker | null> {
  return changePause(ports, seekerId, untilDay ?? untilResumed, now);
}

/** What was written to while everything rested was put behind the pause: without a new look it would stay there. */
export function resume(ports: Ports, seekerId: string, now: string): Promise<Seeker | null> {
  return changePause(ports, seekerId, null, now);
}

async function changePause(
  ports: Ports,
  seekerId: string,
  pausedUntil: string | null,
  now: string,
): Promise<Seeker | null> {
  const changed = (stands: Seeker): Seeker => ({ ...stands, week: { ...stands.week, pausedUntil } });
  const seeker = await changeSeeker(ports, seekerId, changed, now);
  if (seeker) await reschedule(ports, seeker, now);
  return seeker;
}
