import type { WorkWeek } from "./calendar.ts";

/** Whom the assistant works for. */
export interface Seeker {
  readonly id: string;
  readonly name: string;
  /** Proven sender addresses, lower-cased; the first is the primary one. */
  readonly addresses: readonly string[];
  readonly enrolledAt: string;
  /** Local part of the private address: a weaker way in, regenerated at will. */
  readonly privateTag: string;
  /** Zone, hour, working days, holidays and pause: when mail about threads may come. */
  readonly week: WorkWeek;
  readonly cadence: CadenceChoice;
  /** Nudges within the seeker's own conversation, or as mails of their own. */
  readonly nudgesInConversation: boolean;
  /** The first three tracked mails and later those with a guess; every one; none. */
  readonly receipts: "when-guessed" | "always" | "never";
  readonly receiptsSent: number;
  /** Propose a second person at the third working day of a silent outreach. */
  readonly suggestSecondPerson: boolean;
  readonly points: readonly TalkingPoint[];
  readonly cvUrl: string | null;
  readonly availability: string | null;
  /** Addresses and domains that are never recorded. */
  readonly neverTrack: readonly string[];
  /** Days that the text of messages is kept after a thread closes; at most the service's own. */
  readonly retentionDays: number;
  readonly calendarSecret: string;
  /** Sign-ins from before then are over; absent where nobody asked for that. */
  readonly signedOutAt?: string;
  readonly corrections: {
    readonly companyByContact: Readonly<Record<string, string>>;
    readonly companyByDomain: Readonly<Record<string, string>>;
    readonly nameByContact: Readonly<Record<string, string>>;
  };
  /** Mails in their name that could not be proven since the last digest; told there as a count. */
  readonly unprovenSinceDigest: number;
}

/** A reason to say "right for this job", and what shows it. */
export interface TalkingPoint {
  readonly reason: string;
  readonly proof: string;
}

/** Working days between steps; absent values fall back to the seeker's, then to the product's. */
export interface CadenceChoice {
  readonly outreach?: readonly number[];
  readonly application?: readonly number[];
  readonly interview?: readonly number[];
  readonly off?: boolean;
}

export const primaryAddress = (seeker: Seeker): string => seeker.addresses[0] ?? "";
