/**
 * Sizes, counts and times of the assistant on one machine.
 */

/** SMTP, towards one machine and all of them together. */
export const smtpLimits = {
  /** What SES takes, too: a letter with its attachments. */
  maxMailBytes: 40 * 1024 * 1024,
  /** RFC 5321 4.5.3.1.8 asks for no fewer. */
  maxRecipients: 100,
  /** Of all at one time; each costs memory while its mail streams in. */
  maxClients: 50,
  /** Of one remote address, at one time. Loopback is not counted: there it is the machine's own mail server. */
  maxClientsEach: 10,
  /** A busy mail server in its busiest minute. */
  mailsPerMinuteEach: 60,
  /** One connection, however busily it trickles: an idle one is cut off after a minute anyway. */
  maxSessionMs: 15 * 60 * 1000,
  /** Accepted and not yet taken in: past this we say "later" rather than fall behind for hours. */
  maxWaiting: 2_000,
  /** Free space on the disk, under which nothing is accepted: the database needs it to settle what was. */
  minFreeBytes: 200 * 1024 * 1024,
} as const;

/** More parties than this in one minute is a flood: newcomers share one count then. */
export const partiesCountedMost = 10_000;

/** So that who sees the 250 also sees the thread; a mail that takes longer is answered without it. */
export const smtpAnswerMs = 1_000;

/** Whoever goes on sending past the limit is heard to its end this far, then cut off. */
export const oversizeFactor = 3;

/** The database hands its writes to the system at once; the system to the disk within half a minute. */
export const doneForMs = 10 * 60 * 1000;

/** Raw mail goes after 30 days, whatever became of it. */
export const rawForMs = 30 * 24 * 60 * 60 * 1000;

/** Far more than a machine's bad day, few enough that a process in a circle gets out of it. */
export const startsMost = 25;

/** One sender's mail stays in order; a sender whose name server is slow holds up a quarter of the others. */
export const lanes = 4;

/** Our own mails have a few kilobytes; whatever else somebody puts there is not read. */
export const outboxBytesMost = 1_000_000;

/** As long as raw mail. */
export const outboxKeptForMs = 30 * 24 * 60 * 60 * 1000;

/** Each listed mail is read for its head: more would make the page slow. */
export const outboxListedMost = 100;

/** A day of somebody hammering the port must not fill the disk: past this the day's file grows no more. */
export const refusedDayBytesMost = 1_000_000;

/** As long as raw mail. */
export const refusedKeptForMs = 30 * 24 * 60 * 60 * 1000;

/** Each signature costs one hash over the whole mail and one question to a name server of the sender's choice. */
export const signaturesMost = 8;

/** While a name server is down the mail is taken in again and again for this long; then it is unproven. */
export const proofPatienceMs = 30 * 60 * 1000;

/** A relay that is up answers at once. */
export const relayConnectMs = 10_000;

/** A mail server may look at a mail for a while before it takes it. */
export const relayAnswerMs = 60_000;

/** Some tens of people at once; each costs memory. */
export const connectionsMost = 200;

/**
 * Of one remote address, so that one machine can't hold all of them. Loopback is not counted: a proxy may stand there.
 */
export const connectionsEachMost = 40;

/** A browser sends its headers at once, and 4 MB of upload over a phone take a minute; whoever trickles is cut off. */
export const requestHeadersMs = 10_000;

/** So a whole upload over a phone still gets through. */
export const requestMs = 120_000;

/** A request holds an instant or nothing. */
export const controlBytesMost = 10_000;

/** A tick over a large store takes its time; a hung instance must not hang the command. */
export const controlAnswerMs = 10 * 60 * 1000;

/** A mailbox of this many mails is somebody's whole life; give it year by year. */
export const importMailsMost = 200_000;

/** For the order, the head of a mail is enough. */
export const importHeadBytes = 64 * 1024;

/** A separator line is short; of longer lines the beginning is enough to know that they are none. */
export const mboxLineBytesLookedAt = 200;

/** A class or a community, not the world. */
export const peopleLinesMost = 10_000;

/** Before its files are opened anew the database answers whom it is answering: the longest answer takes a second. */
export const tableQuietMs = 10_000;

/** A table is there at once here; this only bounds a defect. */
export const tableLooksMost = 50;
