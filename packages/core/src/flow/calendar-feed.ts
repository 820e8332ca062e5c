import type { Seeker } from "../seeker.ts";
import { changeSeeker, seekerById } from "./account.ts";
import { audit, type Doing } from "./audit.ts";
import type { Ports } from "./port.ts";

/** The address of a feed stays the same until it is renewed: calendars subscribe once. */
const forEver = "2100-01-01T00:00:00.000Z";

export function feedUrl(ports: Ports, seeker: Seeker): string {
  const token = ports.signer.seal("calendar", `${seeker.id} ${seeker.calendarSecret}`, forEver);
  return `${ports.service.publicUrl}/calendar/${token}.ics`;
}

export async function seekerOfFeed(ports: Ports, token: string, now: string): Promise<Seeker | null> {
  const [seekerId, secret] = (ports.signer.open("calendar", token, now) ?? "").split(" ");
  const seeker = seekerId ? await seekerById(ports, seekerId, now) : null;
  return seeker && seeker.calendarSecret === secret ? seeker : null;
}

/** From now on the old address shows nothing. */
export async function renewFeed(ports: Ports, seeker: Seeker, doing: Doing, now: string): Promise<void> {
  const calendarSecret = ports.signer.secret();
  await changeSeeker(ports, seeker.id, (stands) => ({ ...stands, calendarSecret }), now);
  await audit(ports, seeker.id, null, "renew-calendar", doing, now);
}
