import { atTheirHour, calendarDaysBetween, earlier, isWorkingDay, localDay } from "../calendar.ts";
import type { Mail } from "../mail/message.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import { act } from "./desk.ts";
import { mailKeyOf } from "./identity.ts";
import { match } from "./match.ts";
import type { Arrival, Ports } from "./port.ts";
import { mailAt, retentionMs, sendingAt, threadAt } from "./record.ts";
import { contextOf } from "./reading-context.ts";
import { takeTracked } from "./track.ts";

/** What became of one old mail. */
export type OldMail =
  /** `known`: it had been there before. */
  | { readonly kind: "kept"; readonly threadId: string; readonly known: boolean }
  | {
      readonly kind: "skipped";
      readonly why: "unrelated" | "no-date" | "not-theirs" | "never-track" | "too-many-threads";
    };

/** Threads without a word for longer than this come closed. */
const openDays = 45;

/**
 * One mail from before the assistant, as if BCC'd at its date: nothing is answered, nothing is sent. Own mails count if
 * they are about the search, those of others if they belong to a thread that is known by then: so give the oldest first.
 * The same mail twice is one mail.
 */
export async function takeOldMail(ports: Ports, seeker: Seeker, bytes: Uint8Array, now: string): Promise<OldMail> {
  const mail = await ports.parseMail(bytes);
  const [from, second] = mail.from;
  if (!from || second || mail.headers.has("x-follow-through")) return { kind: "skipped", why: "unrelated" };
  if (mail.date === null) return { kind: "skipped", why: "no-date" };
  const at = earlier(mail.date, now);
  const mailKey = mailKeyOf(ports.signer, mail, bytes);
  const reading = read(mail, contextOf(ports, seeker, at));
  const isOwn = seeker.addresses.includes(from.email);
  if (!isOwn && !isTo(seeker, mail)) return { kind: "skipped", why: "not-theirs" };
  const known = (await ports.store.get(mailAt(seeker.id, mailKey), now)) !== null;
  const belongs =
    known || (isOwn && isAboutSearch(reading)) || (await isOfKnownTalk(ports, seeker, { mail, reading, at }, now));
  if (!belongs) return { kind: "skipped", why: "unrelated" };

  const arrival = arrivalOf(ports, seeker, `old-${ports.signer.digest(`${seeker.id} ${mailKey}`)}`, at);
  await ports.rawMail.put(arrival.id, bytes);
  const taken = await takeTracked(
    ports,
    seeker,
    { arrival, doors: [], mail, bytes, answerable: false, mayCommand: false },
    now,
  );
  if (taken.kind === "tracked") return { kind: "kept", threadId: taken.threadId, known };
  await ports.rawMail.remove(arrival.id);
  const isFull = taken.kind === "dropped" && taken.fault === "quota-threads";
  return { kind: "skipped", why: isFull ? "too-many-threads" : "never-track" };
}

/**
 * Once all old mails are in: what has been silent for long is closed as imported, and the seeker hears of the rest on
 * their next working morning, not in the middle of this one. Gives how many threads were closed.
 */
export async function settleOldThreads(
  ports: Ports,
  seeker: Seeker,
  threadIds: readonly string[],
  now: string,
): Promise<number> {
  let closed = 0;
  for (const threadId of new Set(threadIds)) {
    const thread = (await ports.store.get(threadAt(seeker.id, threadId), now))?.value;
    if (!thread || thread.closed || calendarDaysBetween(thread.quietSince, now, seeker.week.zone) <= openDays) continue;
    const doing = { id: `imported:${threadId}:${thread.quietSince}`, by: "web" } as const;
    await act(ports, seeker, threadId, { kind: "close", reason: "imported" }, doing, now);
    closed += 1;
  }
  await leaveToday(ports, seeker, now);
  return closed;
}

/** Their morning has begun: the day's one mail counts as sent, so that what was imported waits for the next. */
async function leaveToday(ports: Ports, seeker: Seeker, now: string): Promise<void> {
  const today = localDay(now, seeker.week.zone);
  if (!isWorkingDay(today, seeker.week) || Date.parse(now) < Date.parse(atTheirHour(today, seeker.week))) return;
  const sending = {
    kind: null,
    state: "sent",
    leaseUntil: now,
    claimedAt: now,
    messageId: null,
    sentAt: now,
    about: [],
  } as const;
  const expiresAt = new Date(Date.parse(now) + retentionMs.sending).toISOString();
  await ports.store.put(sendingAt(seeker.id, `day#${today}`), sending, { expect: "absent", expiresAt }, now);
}

/** Nobody pointed at this mail, as a BCC does: so a job must be named, or the kind be sure. */
const isAboutSearch = ({ kind, contacts, jobs }: Reading): boolean =>
  kind.value !== "other" && contacts.value.length > 0 && (kind.sure || jobs.value.length > 0);

const isTo = (seeker: Seeker, mail: Mail): boolean =>
  [...mail.to, ...mail.cc, ...mail.bcc].some(({ email }) => seeker.addresses.includes(email));

/** By ids, or by people and subject. A person alone writes about other things too. */
async function isOfKnownTalk(
  ports: Ports,
  seeker: Seeker,
  { mail, reading, at }: { readonly mail: Mail; readonly reading: Reading; readonly at: string },
  now: string,
): Promise<boolean> {
  const found = await match(ports, seeker.id, mail, reading, at, now);
  return found.threadId !== null && found.by !== "person";
}

const arrivalOf = (ports: Ports, seeker: Seeker, id: string, at: string): Arrival => ({
  id,
  recipients: [`track@${ports.service.domain}`],
  envelopeFrom: "",
  receivedAt: at,
  remoteAddress: null,
  helo: null,
  spam: false,
  virus: false,
  dmarc: null,
  asSeekerId: seeker.id,
});
