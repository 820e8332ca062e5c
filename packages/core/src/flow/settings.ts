import type { Seeker } from "../seeker.ts";
import { changeSeeker } from "./account.ts";
import { audit, type Doing } from "./audit.ts";
import { forgetAnew } from "./forget.ts";
import type { Ports } from "./port.ts";
import { threadAt } from "./record.ts";
import { reschedule } from "./reschedule.ts";

/** Changes what a seeker set, and when each open thread comes next where that follows from it. */
export async function changeSettings(
  ports: Ports,
  seekerId: string,
  change: (seeker: Seeker) => Seeker,
  what: string,
  doing: Doing,
  now: string,
): Promise<Seeker | null> {
  const seeker = await changeSeeker(ports, seekerId, change, now);
  if (!seeker) return null;
  await reschedule(ports, seeker, now);
  if (what === "settings-retention") await forgetAnew(ports, seeker, (id) => closedAtOf(ports, seeker, id, now), now);
  await audit(ports, seekerId, null, what, doing, now);
  return seeker;
}

async function closedAtOf(ports: Ports, seeker: Seeker, threadId: string, now: string): Promise<string | null> {
  return (await ports.store.get(threadAt(seeker.id, threadId), now))?.value.closed?.at ?? null;
}
