import {
  raceAttemptsMost,
  waitingMailsMost,
  welcomesInAll,
  welcomesToAddress,
  welcomesToDomain,
} from "../bounds/flow.ts";
import { addMinutes } from "../calendar.ts";
import type { Mail } from "../mail/message.ts";
import { welcomeLetter } from "../nudge/letters/trust-letter.ts";
import { seekerByAddress, seekerIdFor } from "./account.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { sweepSoon } from "./forget.ts";
import type { Ports, Stored } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { blockedAt, inviteAt, retentionMs, type Waiting, waitingAt, waitingList, welcomesTo } from "./record.ts";
import { sendLetter } from "./send-letter.ts";

const minuteMs = 60_000;
/** The record outlives its use by a day, so that the sweep finds the raw mail by it. */
const afterlifeMs = 24 * 60 * minuteMs;

/**
 * A first mail of an authenticated stranger, BCC'd as a seeker's would be: it waits, and they are asked once whether it
 * is them. Whoever is not let in, is a robot, or names the tracking address in a header is never answered.
 */
export async function welcome(ports: Ports, email: string, taken: Taken, now: string): Promise<Intake> {
  if (!taken.answerable || !cameAsBcc(ports, taken) || !(await mayEnrol(ports, email, now))) return dropped("stranger");
  if (await ports.store.get(blockedAt(ports.signer.digest(email)), now)) return dropped("blocked");
  const waits = await ports.store.get(waitingAt(email), now);
  if (!waits && !(await isWithinQuota(ports, email, now))) return dropped("too-many");
  const waiting = await addWaiting(ports, email, taken, now);
  if (!waiting) return dropped("too-many");
  await ask(ports, email, waiting, now);
  return { kind: "waiting-for-confirmation" };
}

/** In the envelope and in no header; and to somebody else as well, as a mail about a job is. */
function cameAsBcc({ service }: Ports, { doors, mail }: Taken): boolean {
  const isOurs = (text: string): boolean => text.toLowerCase().includes(`@${service.domain}`);
  const named = [...addressHeaders].some((name) => (mail.headers.get(name) ?? []).some(isOurs));
  const others = [...mail.to, ...mail.cc].filter((address) => !isOurs(address.email));
  return doors.some((door) => door.kind === "track") && !named && !hasOurs(mail, isOurs) && others.length > 0;
}

const addressHeaders = new Set(
  "to cc bcc resent-to resent-cc resent-bcc reply-to x-forwarded-to x-forwarded-for apparently-to".split(" "),
);

const hasOurs = (mail: Mail, isOurs: (text: string) => boolean): boolean =>
  [...mail.to, ...mail.cc, ...mail.bcc, ...mail.replyTo].some(({ email }) => isOurs(email));

async function mayEnrol(ports: Ports, email: string, now: string): Promise<boolean> {
  const { enrol, enrolDomains } = ports.service;
  if (enrol === "closed") return false;
  if (enrol === "invite") return (await ports.store.get(inviteAt(email), now)) !== null;
  const domain = domainOf(email);
  return enrolDomains.length === 0 || enrolDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

async function isWithinQuota(ports: Ports, email: string, now: string): Promise<boolean> {
  return (
    (await takeTurn(ports, welcomesTo(ports.signer.digest(email)), welcomesToAddress, now)) &&
    (await takeTurn(ports, `welcome-domain:${domainOf(email)}`, welcomesToDomain, now)) &&
    (await takeTurn(ports, "welcome", welcomesInAll, now))
  );
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/** The mail among those that wait; null where too many do. Repeatable: a delivery waits once. */
async function addWaiting(ports: Ports, email: string, taken: Taken, now: string): Promise<Waiting | null> {
  const place = waitingAt(email);
  for (let left = raceAttemptsMost; left > 0; left--) {
    const found = await ports.store.get(place, now);
    const stands = found?.value ?? firstOf(taken, now);
    if (stands.arrivals.some(({ id }) => id === taken.arrival.id)) return stands;
    if (stands.arrivals.length >= waitingMailsMost) return null;
    const waiting = { ...stands, arrivals: [...stands.arrivals, taken.arrival] };
    const list = { key: waitingList.partition, sort: `${waiting.until}#${ports.signer.digest(email)}` };
    const expiresAt = new Date(Date.parse(waiting.until) + afterlifeMs).toISOString();
    if (!(await ports.store.put(place, waiting, { expect: found?.version ?? "absent", list, expiresAt }, now)))
      continue;
    await sweepSoon(ports, now);
    return waiting;
  }
  throw new Error("What waits for one address kept changing");
}

const firstOf = ({ mail }: Taken, now: string): Waiting => ({
  name: mail.from[0]?.name ?? "",
  offsetMinutes: mail.dateOffsetMinutes,
  since: now,
  until: new Date(Date.parse(now) + retentionMs.waiting).toISOString(),
  arrivals: [],
});

/** One question for all that waits, whatever number of mails comes meanwhile. */
async function ask(ports: Ports, email: string, waiting: Waiting, now: string): Promise<void> {
  const minutes = (Date.parse(waiting.until) - Date.parse(now)) / minuteMs;
  const token = ports.signer.seal("welcome", email, addMinutes(now, Math.floor(minutes)));
  const days = Math.round(retentionMs.waiting / (24 * 60 * minuteMs));
  const letter = welcomeLetter(`${ports.service.publicUrl}/welcome/${token}`, `track@${ports.service.domain}`, days);
  const party = seekerIdFor(ports, email);
  const addressing = {
    kind: "welcome",
    to: { name: waiting.name, email },
    party,
    thread: null,
  } as const;
  await sendLetter(ports, `welcome#${waiting.since}`, letter, addressing, now);
}

/** Whose address a welcome link asks about, while it works. Changes nothing: for the page with the button. */
export async function openWelcome(
  ports: Ports,
  token: string,
  now: string,
): Promise<{ readonly email: string; readonly waiting: number } | null> {
  const email = ports.signer.open("welcome", token, now);
  if (email === null) return null;
  const waiting = await stillWaiting(ports, email, now);
  if (waiting) return { email, waiting: waiting.value.arrivals.length };
  return (await seekerByAddress(ports, email, now)) ? { email, waiting: 0 } : null;
}

/** What waits for an address; null where nothing does any more. */
export async function stillWaiting(ports: Ports, email: string, now: string): Promise<Stored<Waiting> | null> {
  const found = await ports.store.get(waitingAt(email), now);
  return found && found.value.until > now ? found : null;
}
