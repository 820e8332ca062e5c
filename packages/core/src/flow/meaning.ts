import type { Mail } from "../mail/message.ts";
import type { Reading } from "../read/reading.ts";
import type { ThreadEvent } from "../thread/event.ts";
import { guessedIn, isToNobody } from "../thread/open.ts";
import type { Named } from "../thread/thread.ts";

/** One thing that a mail means for its thread. */
export interface Meant {
  /** Of the event's id behind the mail's key. */
  readonly suffix: string;
  readonly event: ThreadEvent;
  /** When it happened, where that is earlier than the mail that tells it. */
  readonly before: string | null;
}

const meant = (event: ThreadEvent, suffix = "", before: string | null = null): Meant => ({ suffix, event, before });

/** What a mail means for its thread. What it teaches about people and jobs comes first. */
export function eventsOf(mail: Mail, reading: Reading, ownAddress: string): readonly Meant[] {
  switch (reading.kind.value) {
    case "outreach":
    case "follow_up":
    case "other":
      return [
        learnedFrom(reading),
        ...answeredBefore(mail, reading),
        sentWith(mail, reading, ownAddress),
        ...interviewOf(reading),
      ];
    case "reply":
      return [learnedFrom(reading), receivedWith(mail, reading, ownAddress), ...interviewOf(reading)];
    case "acknowledgement":
      return [
        learnedFrom(reading),
        meant({ kind: "acknowledged", outcome: reading.outcome.value, sure: isOutcomeSure(reading) }),
      ];
    case "auto_reply":
      return reading.backOn ? [meant({ kind: "away", untilDay: reading.backOn.value })] : [];
    case "bounce":
      return reading.bounce?.permanent
        ? [meant({ kind: "undelivered", address: reading.bounce.address ?? "the address" })]
        : [];
  }
}

/** What of it the message keeps beside its words. */
export function namedIn(events: readonly Meant[]): Named | null {
  const named = events.reduce<Named>((known, { event }) => ({ ...known, ...namedBy(event) }), {});
  return Object.keys(named).length > 0 ? named : null;
}

function namedBy(event: ThreadEvent): Named {
  switch (event.kind) {
    case "received":
      return event.promisedDay === null ? {} : { promisedDay: event.promisedDay };
    case "interview-on":
      return { interviewDay: event.day };
    case "away":
      return { awayUntilDay: event.untilDay };
    case "undelivered":
      return { undeliveredTo: event.address };
    default:
      return {};
  }
}

const isOutcomeSure = (reading: Reading): boolean => reading.outcome.sure && reading.kind.sure;

const learnedFrom = (reading: Reading): Meant =>
  meant(
    {
      kind: "learned",
      contacts: reading.contacts.value,
      company: reading.company.value,
      jobs: reading.jobs.value,
      guessed: guessedIn(reading),
    },
    ":learned",
  );

const sentWith = (mail: Mail, reading: Reading, ownAddress: string): Meant =>
  meant({
    kind: "sent",
    messageId: mail.messageId,
    references: [...mail.references, ...(mail.messageId ? [mail.messageId] : [])],
    ownAddress,
    toNobody: reading.kind.value !== "other" && isToNobody(reading.contacts.value),
    promisedDay: null,
  });

function receivedWith(mail: Mail, reading: Reading, ownAddress: string): Meant {
  // A mail of theirs that came by itself was said when it came; only one that the seeker passes on tells another time.
  const saidAt = mail.from[0]?.email === ownAddress ? reading.saidAt : null;
  // A day that was guessed at would come back as "they named Tuesday".
  const promisedDay = reading.promise?.sure ? reading.promise.value : null;
  return meant({
    kind: "received",
    outcome: reading.outcome.value,
    sure: isOutcomeSure(reading),
    promisedDay,
    saidAt,
  });
}

/** The quoted history of an own mail tells that the contact has written: that reply came before this mail. */
function answeredBefore(mail: Mail, reading: Reading): readonly Meant[] {
  const answer = reading.answered;
  if (!answer) return [];
  return [
    meant(
      { kind: "received", outcome: answer.outcome, sure: false, promisedDay: null, isQuoted: true },
      ":answered",
      answer.date ?? mail.date,
    ),
  ];
}

function interviewOf(reading: Reading): readonly Meant[] {
  if (!reading.interviewOn?.sure || !["reply", "follow_up"].includes(reading.kind.value)) return [];
  const isProposed = reading.kind.value === "reply";
  return [meant({ kind: "interview-on", day: reading.interviewOn.value, isProposed }, ":interview")];
}
