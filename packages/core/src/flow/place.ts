import { earlier } from "../calendar.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import type { Taken } from "./delivery.ts";
import { mayOpen } from "./limit.ts";
import { match } from "./match.ts";
import type { Ports } from "./port.ts";
import { mailAt, type MailPlace } from "./record.ts";

/**
 * Decides thread and instant once: what was written first stands, however often the mail comes. Null where it would
 * open one thread more than a seeker may have.
 */
export async function placeOf(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  reading: Reading,
  mailKey: string,
  intoThread: string | null,
  now: string,
): Promise<MailPlace | null> {
  const stands = await ports.store.get(mailAt(seeker.id, mailKey), now);
  if (stands) return stands.value;
  const at = earlier(taken.arrival.receivedAt, now);
  const known = intoThread ?? (await match(ports, seeker.id, taken.mail, reading, at, now)).threadId;
  if (known === null && !(await mayOpen(ports, seeker, now))) return null;
  return settlePlace(ports, seeker, taken, mailKey, known ?? freshThreadId(ports, seeker.id, mailKey), now);
}

/** Whether a mail is the first of its thread, however often it is asked. */
export const opensThread = (ports: Ports, seekerId: string, threadId: string, mailKey: string): boolean =>
  threadId === freshThreadId(ports, seekerId, mailKey);

const freshThreadId = (ports: Ports, seekerId: string, mailKey: string): string =>
  `thr_${ports.signer.digest(`thread ${seekerId} ${mailKey}`).slice(0, 12)}`;

export async function settlePlace(
  ports: Ports,
  seeker: Seeker,
  taken: Taken,
  mailKey: string,
  threadId: string,
  now: string,
): Promise<MailPlace> {
  const place = mailAt(seeker.id, mailKey);
  const mine = { threadId, at: earlier(taken.arrival.receivedAt, now) };
  await ports.store.put(place, mine, { expect: "absent" }, now);
  return (await ports.store.get(place, now))?.value ?? mine;
}
