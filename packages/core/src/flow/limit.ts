import { seekerMailsPerDayMost, seekerThreadsMost } from "../bounds/flow.ts";
import { localDay } from "../calendar.ts";
import { quotaLetter } from "../nudge/letters/trust-letter.ts";
import type { Seeker } from "../seeker.ts";
import type { Ports } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { openThreads } from "./record.ts";
import { tell } from "./tell.ts";

/** One more mail of a seeker today; false where that is more than a search can need. Counted once for each delivery. */
export async function mayMail(ports: Ports, seeker: Seeker, now: string): Promise<boolean> {
  const perDay = { most: seekerMailsPerDayMost, windowMinutes: 24 * 60 };
  if (await takeTurn(ports, `mail:${ports.signer.digest(seeker.id)}`, perDay, now)) return true;
  await tellOnceToday(ports, seeker, "mails", seekerMailsPerDayMost, now);
  return false;
}

/** Whether one more thread may be opened. Read from the index, so a burst may end a few threads above the bound. */
export async function mayOpen(ports: Ports, seeker: Seeker, now: string): Promise<boolean> {
  const most = seekerThreadsMost;
  if ((await ports.store.count(openThreads(seeker.id), most)) < most) return true;
  await tellOnceToday(ports, seeker, "threads", most, now);
  return false;
}

async function tellOnceToday(
  ports: Ports,
  seeker: Seeker,
  which: "mails" | "threads",
  most: number,
  now: string,
): Promise<void> {
  const key = `quota-${which}#${localDay(now, seeker.week.zone)}`;
  await tell(ports, seeker, key, quotaLetter(which, most, `${ports.service.publicUrl}/`), now);
}
