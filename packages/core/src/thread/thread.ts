import type { Contact, Job, Kind, Language, Outcome } from "../read/reading.ts";
import type { CadenceChoice } from "../seeker.ts";

/** One conversation of one seeker about the search. Read whole, written whole; its messages stand beside it. */
export interface Thread {
  readonly id: string;
  readonly seekerId: string;
  readonly openedAt: string;
  readonly state: State;
  readonly rung: Rung;
  readonly stage: Stage;
  readonly company: string | null;
  readonly jobs: readonly Job[];
  readonly contacts: readonly Contact[];
  /** Which of the values above are a guess that the seeker has not yet confirmed. */
  readonly guessed: readonly GuessedField[];
  /** True for a mail that has nothing to do with the search: kept, reminded of if asked, never nudged about. */
  readonly plain: boolean;
  /** Without its prefixes. */
  readonly subject: string;
  readonly language: Language;
  /** The seeker's address that sent the newest tracked mail: nudges within the conversation go there. */
  readonly ownAddress: string;
  /** Message-ID of the seeker's newest mail: what a nudge answers. */
  readonly newestOwnId: string | null;
  /** Ids of the conversation, oldest first, bounded. */
  readonly references: readonly string[];
  /** The newest message either way: silence counts from here. */
  readonly quietSince: string;
  /** Where the cadence counts from: the newest message, a restart, or the last order that ran out. */
  readonly clockFrom: string;
  readonly lastOwnAt: string | null;
  readonly lastReceivedAt: string | null;
  readonly acknowledgedAt: string | null;
  /** True while the newest own mail went to no person (jobs@, an applicant-tracking system). */
  readonly toNobody: boolean;
  readonly promisedDay: string | null;
  readonly awayUntilDay: string | null;
  readonly interviewDay: string | null;
  /** They proposed that day, and no mail of the seeker's is known since. */
  readonly isInterviewProposed?: boolean;
  /** When the posting was found gone from its board; null while it stands or nobody knows. */
  readonly postingGoneAt: string | null;
  /** Nothing before this instant: the next working morning after an import. */
  readonly notBefore: string | null;
  /** The address that the newest own mail never reached. */
  readonly undeliveredTo: string | null;
  readonly orders: readonly Order[];
  readonly nudges: readonly Nudge[];
  /** Cadence nudges since the clock last started. */
  readonly count: number;
  readonly cadence: CadenceChoice | null;
  /** Absent in threads from before they were counted. */
  readonly asks?: readonly Ask[];
  readonly advocate: ThreadAdvocate | null;
  /** What comes next and when; null where nothing does. Computed at each change. */
  readonly next: Next | null;
  readonly closed: Closed | null;
  /** What happened, newest last, bounded. */
  readonly story: readonly StoryEntry[];
  /** Ids of the events already applied, newest last, bounded: the reason that everything may come twice. */
  readonly applied: readonly string[];
}

/** waiting: for them. yours: the seeker's move. */
export type State = "waiting" | "yours" | "snoozed" | "closed";

/** From the first rung to the last; a thread may be corrected down. */
export const rungs = [
  "lead",
  "contacted",
  "talked",
  "referred",
  "advocate-asked",
  "advocate-agreed",
  "advocated",
  "interview",
  "offer",
  "hired",
] as const;
export type Rung = (typeof rungs)[number];
export type Stage = "outreach" | "application" | "interview";
export type GuessedField = "contacts" | "company" | "jobs" | "kind" | "outcome";
export const closeReasons = [
  "rejected",
  "filled",
  "withdrew",
  "no-answer",
  "let-go",
  "hired",
  "imported",
  "done",
] as const;
export type CloseReason = (typeof closeReasons)[number];

export interface Closed {
  readonly at: string;
  readonly reason: CloseReason;
}

/** The seeker wrote while the thread stood on this rung, and what came of it: what the statistics count. */
export interface Ask {
  readonly rung: Rung;
  readonly at: string;
  readonly answeredAt: string | null;
}

/** What the seeker asked for by an address or a command: come back then. */
export interface Order {
  /** (mail, envelope recipient) or the command's event id. */
  readonly id: string;
  readonly at: string;
  /** The local part to read again for the next time ("every3days"), until they answer; null for once. */
  readonly repeat: string | null;
}

export type LetterKind =
  | "nudge"
  | "digest"
  | "last-word"
  | "order"
  | "early-notice"
  | "receipt"
  | "answer"
  | "notice"
  | "welcome"
  | "sign-in"
  | "invitation"
  | "advocate-nudge";

export interface Nudge {
  readonly at: string;
  readonly kind: LetterKind;
  /** Counts from 1 within its kind since the clock last started. */
  readonly step: number;
  readonly to: "seeker" | "advocate";
  readonly messageId: string | null;
}

export interface Next {
  readonly at: string;
  readonly kind: LetterKind;
  readonly step: number;
  /** Whether it is one of the two that a thread may have. */
  readonly counts: boolean;
  readonly cause: Cause;
  /** For a person: "five working days without an answer". */
  readonly why: string;
}

/** What makes a step due. */
export type Cause =
  | "silence"
  | "promise-passed"
  | "your-move"
  | "thank-you"
  | "second-person"
  | "posting-gone"
  | "gone-quiet"
  | "order";

export type Consent = "draft" | "invited" | "yes" | "this-job" | "not-now" | "never" | "stopped";
export interface ThreadAdvocate {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly consent: Consent;
}

export interface StoryEntry {
  readonly at: string;
  readonly by: "seeker" | "contact" | "advocate" | "assistant";
  /** For a person, one line; days and instants in it as ISO 8601, for their zone is not known here. */
  readonly text: string;
  /** Words that the seeker wanted kept, not ours about what happened. */
  readonly isNote?: true;
}

/** What a mail told its thread besides: it goes along where the mail is moved to another one. */
export interface Named {
  readonly interviewDay?: string;
  readonly promisedDay?: string;
  readonly awayUntilDay?: string;
  readonly undeliveredTo?: string;
}

/** One mail of a thread, as kept: new words only. */
export interface Message {
  /** Identity within the seeker: a digest of the Message-ID, or of the raw bytes where it has none. */
  readonly key: string;
  readonly threadId: string;
  readonly messageId: string | null;
  readonly at: string;
  readonly direction: "sent" | "received";
  readonly kind: Kind;
  readonly from: Contact;
  readonly to: readonly Contact[];
  readonly subject: string;
  readonly text: string;
  /** Folded history, bounded; "" where there is none. */
  readonly quoted: string;
  readonly outcome: Outcome | null;
  /** Absent where it named nothing, and in messages from before this was kept. */
  readonly named?: Named;
  /** Where the raw mail lies while it is kept; null for what was recorded by hand. */
  readonly rawId: string | null;
}
