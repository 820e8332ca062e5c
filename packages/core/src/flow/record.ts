import type { Advocate } from "../advocate/advocate.ts";
import type { Address } from "../mail/message.ts";
import type { Seeker } from "../seeker.ts";
import type { Consent, LetterKind, Message, Thread } from "../thread/thread.ts";
import type { Arrival, Key, PutOptions } from "./port.ts";

/**
 * Every record there is: where it lies, what it holds, how long it stays. A look-up that begins with a seeker's id
 * can't reach another seeker's mail. Nothing is stored anywhere else but the raw mail itself.
 */

/** Shards of the due list: more than one so that a tick can be spread, few so that an empty tick is cheap. */
export const dueShards = 4;

const day = 24 * 60 * 60 * 1000;
/** How long each kind of record outlives its use, in milliseconds. Named in docs/privacy.md. */
export const retentionMs = {
  /** A delivery's envelope and fate: as long as its raw mail may be kept. */
  arrival: 30 * day,
  /** What was sent: long enough that no repeat can send it again. */
  sending: 45 * day,
  /** Raw mail: to see what was really sent, and to replay a mistake of ours. */
  raw: 30 * day,
  undo: 7 * day,
  handDraft: 1 * day,
  spent: 1 * day,
  rate: 2 * day,
  audit: 365 * day,
  /** After a no, however it came: name and address go, a keyed hash stays. */
  refused: 30 * day,
  /** That hash: long enough that a search is over before the same seeker could ask the same person again. */
  refusal: 730 * day,
  /** Mail of somebody who has not yet confirmed their address. */
  waiting: 7 * day,
} as const;

export const seekerAt = (seekerId: string): Key<Seeker> => ({ partition: seekerId, sort: "seeker" });
export const addressAt = (email: string): Key<{ readonly seekerId: string }> => ({
  partition: `address#${email}`,
  sort: "seeker",
});
export const privateTagAt = (tag: string): Key<{ readonly seekerId: string }> => ({
  partition: `tag#${tag}`,
  sort: "seeker",
});

export const threadAt = (seekerId: string, threadId: string): Key<Thread> => ({
  partition: seekerId,
  sort: `thread#${threadId}`,
});
/** Open threads sorted by what comes next; those with nothing next stand last. */
export const openThreads = (seekerId: string): Key<Thread> => ({ partition: `${seekerId}#open`, sort: "" });
/** Closed threads, sorted by when they closed. */
export const closedThreads = (seekerId: string): Key<Thread> => ({ partition: `${seekerId}#closed`, sort: "" });
export const threadListing = (thread: Thread): NonNullable<PutOptions["list"]> =>
  thread.closed
    ? { key: closedThreads(thread.seekerId).partition, sort: thread.closed.at }
    : { key: openThreads(thread.seekerId).partition, sort: thread.next?.at ?? "9999" };

export const messagesOf = (seekerId: string, threadId: string): Key<Message> => ({
  partition: `${seekerId}#${threadId}`,
  sort: "message#",
});
export const messageAt = (message: Message & { readonly seekerId: string }): Key<Message> => ({
  partition: `${message.seekerId}#${message.threadId}`,
  sort: `message#${message.at}#${message.key}`,
});

/** One mail of a seeker, whatever number of times it arrives: which thread it went to, and where its text lies. */
export interface MailPlace {
  readonly threadId: string;
  readonly at: string;
}
export const mailAt = (seekerId: string, mailKey: string): Key<MailPlace> => ({
  partition: seekerId,
  sort: `mail#${mailKey}`,
});
/** A Message-ID seen anywhere in a conversation: own, referred to, forwarded, returned, or of our own mail. */
export interface IdPlace {
  readonly threadId: string;
  readonly ours: boolean;
}
export const messageIdAt = (seekerId: string, idDigest: string): Key<IdPlace> => ({
  partition: seekerId,
  sort: `id#${idDigest}`,
});
/** Same person and same bare subject: the fallback match, good for 30 days. */
export const talkAt = (seekerId: string, talkDigest: string): Key<MailPlace> => ({
  partition: seekerId,
  sort: `talk#${talkDigest}`,
});
/** The newest threads with one person. */
export const personAt = (
  seekerId: string,
  emailDigest: string,
): Key<{ readonly threadIds: readonly string[]; readonly at: string }> => ({
  partition: seekerId,
  sort: `person#${emailDigest}`,
});

/** When a seeker or an advocate is next to be looked at: never too late, perhaps too early. */
export interface Due {
  readonly party: string;
  readonly at: string;
}
export const dueAt = (party: string): Key<Due> => ({ partition: party, sort: "due" });
export const dueList = (shard: number): Key<Due> => ({ partition: `due#${shard}`, sort: "" });
export const shardOf = (party: string): number => (party.codePointAt(party.length - 1) ?? 0) % dueShards;

/** One mail that we owe: claimed with a lease, then sent, then settled. */
export interface Sending {
  /** null until it is composed. */
  readonly kind: LetterKind | null;
  readonly state: "claimed" | "sent" | "refused";
  readonly leaseUntil: string;
  readonly claimedAt: string;
  readonly messageId: string | null;
  readonly sentAt: string | null;
  /** What the thread events were decided on, so that a crash after sending can finish them. */
  readonly about: readonly {
    readonly threadId: string;
    readonly step: number;
    readonly kind: LetterKind;
    readonly counts: boolean;
    /** Whose thread, in a mail to an advocate. */
    readonly seekerId?: string;
  }[];
}
export const sendingAt = (party: string, key: string): Key<Sending> => ({ partition: party, sort: `sending#${key}` });

/** The thread as it was before an action, while it can be undone. */
export interface Undo {
  readonly before: Thread;
  /** 0: it was gone then, for its only mail was moved. */
  readonly versionAfter: number;
  readonly what: string;
  /** Of a mail that was moved out of it: which, and the thread that it went to. */
  readonly moved?: Carried;
}
/** `before` is null where that thread was made for the mail. */
export interface Carried {
  readonly mailKey: string;
  readonly into: { readonly id: string; readonly before: Thread | null; readonly versionAfter: number };
}
export const undoAt = (seekerId: string, undoId: string): Key<Undo> => ({
  partition: seekerId,
  sort: `undo#${undoId}`,
});

export const undosOf = (seekerId: string): Key<Undo> => ({ partition: seekerId, sort: "undo#" });

/** A mail given by hand in the web view, shown as it was read and not yet kept. Its bytes lie with the raw mail. */
export interface HandDraft {
  readonly rawId: string;
  readonly intoThreadId: string | null;
}
export const handDraftAt = (seekerId: string, draftId: string): Key<HandDraft> => ({
  partition: seekerId,
  sort: `draft#${draftId}`,
});
export const handDraftsOf = (seekerId: string): Key<HandDraft> => ({ partition: seekerId, sort: "draft#" });

export interface AuditEntry {
  readonly at: string;
  readonly by: "mail" | "web" | "link";
  readonly what: string;
  readonly threadId: string | null;
}
export const auditsOf = (seekerId: string): Key<AuditEntry> => ({ partition: seekerId, sort: "audit#" });
export const auditAt = (seekerId: string, at: string, id: string): Key<AuditEntry> => ({
  partition: seekerId,
  sort: `audit#${at}#${id}`,
});

/** One delivery, recorded before anything of it is understood. */
export interface ArrivalRecord {
  readonly receivedAt: string;
  readonly recipients: readonly string[];
  readonly envelopeFrom: string;
  readonly remoteAddress: string | null;
  /** null until it is settled. */
  readonly outcome: string | null;
  /** The operator had it decided again: nobody else brings it, so they may do so until it is settled. */
  readonly decidedAnew?: true;
  /** Whose it turned out to be. */
  readonly seekerId: string | null;
  /** The thread it went to. This and what follows is absent in records from before it was kept. */
  readonly threadId?: string | null;
  /** As the receiving service judged it: a mail that is decided again is not believed more than at first. */
  readonly verdicts?: Pick<Arrival, "spam" | "virus" | "dmarc">;
  readonly helo?: string | null;
  readonly asSeekerId?: string | null;
}
export const arrivalAt = (arrivalId: string): Key<ArrivalRecord> => ({
  partition: `arrival#${arrivalId}`,
  sort: "arrival",
});
/** What was delivered for a seeker, by when it came: so that deleting everything finds mail that went to no thread. */
export const arrivalsOf = (seekerId: string): Key<ArrivalRecord> => ({ partition: `${seekerId}#arrivals`, sort: "" });

/** A seeker who had everything deleted: a backup that is restored is deleted again by this list. */
export const erasedAt = (seekerId: string): Key<{ readonly at: string }> => ({ partition: "erased", sort: seekerId });

/** Raw mail that is kept, and whose it is: gone with the seeker, or when its time is over. */
export interface RawPlace {
  readonly seekerId: string;
  readonly rawId: string;
  readonly at: string;
}
export const rawAt = (seekerId: string, rawId: string): Key<RawPlace> => ({
  partition: seekerId,
  sort: `raw#${rawId}`,
});
export const rawsOf = (seekerId: string): Key<RawPlace> => ({ partition: seekerId, sort: "raw#" });
export const rawList: Key<RawPlace> = { partition: "raw", sort: "" };

/** The last look at a thread's posting; while it is missed once, listed for the second look. */
export interface PostingLook {
  readonly threadId: string;
  readonly urlDigest: string;
  readonly lookedAt: string;
  /** When it was first found gone; null where the last look that told anything found it. */
  readonly goneSince: string | null;
}
export const postingLookAt = (seekerId: string, threadId: string): Key<PostingLook> => ({
  partition: seekerId,
  sort: `look#${threadId}`,
});
export const missedPostings = (seekerId: string): Key<PostingLook> => ({ partition: `${seekerId}#missed`, sort: "" });

/** When the words of a closed thread are to go: one for each, written before it closes. */
export interface Forget {
  readonly seekerId: string;
  readonly threadId: string;
}
export const forgetAt = (seekerId: string, threadId: string): Key<Forget> => ({
  partition: seekerId,
  sort: `forget#${threadId}`,
});
export const forgetsOf = (seekerId: string): Key<Forget> => ({ partition: seekerId, sort: "forget#" });
export const forgetList: Key<Forget> = { partition: "forget", sort: "" };

/** Mail of somebody who has been asked to confirm their address: envelopes only, the mail itself is raw mail. */
export interface Waiting {
  readonly name: string;
  /** What the clock of their first mail said, for a guess at their zone. */
  readonly offsetMinutes: number | null;
  readonly since: string;
  /** Past it the mail is deleted unread. */
  readonly until: string;
  readonly arrivals: readonly Arrival[];
}
export const waitingAt = (email: string): Key<Waiting> => ({ partition: `waiting#${email}`, sort: "waiting" });
export const waitingList: Key<Waiting> = { partition: "waiting", sort: "" };

export const spentAt = (tokenDigest: string): Key<{ readonly at: string }> => ({
  partition: `spent#${tokenDigest}`,
  sort: "spent",
});
/** How often something happened in one window of time. */
export const rateAt = (what: string, window: string): Key<{ readonly count: number }> => ({
  partition: `rate#${what}`,
  sort: window,
});
/** What counts the welcomes to one address. */
export const welcomesTo = (emailDigest: string): string => `welcome:${emailDigest}`;

/** Somebody the operator invited, or who asked to be let in. */
export interface Invite {
  readonly person: Address;
  readonly invitedAt: string;
  readonly seekerId: string | null;
}
export const inviteAt = (email: string): Key<Invite> => ({ partition: `invite#${email}`, sort: "invite" });
/** Everybody the operator knows of, invited or enrolled, by address. */
export const peopleList: Key<Invite> = { partition: "people", sort: "" };
export const inviteListing = (email: string): NonNullable<PutOptions["list"]> => ({
  key: peopleList.partition,
  sort: email,
});

/** An address that must not be written to: it bounced, complained, or the operator blocked it. */
export interface Blocked {
  readonly at: string;
  readonly why: "bounce" | "complaint" | "operator" | "asked";
}
export const blockedAt = (emailDigest: string): Key<Blocked> => ({
  partition: `blocked#${emailDigest}`,
  sort: "blocked",
});
/** All of them, by digest: the address itself is not kept. */
export const blockedList: Key<Blocked> = { partition: "blocked", sort: "" };
export const blockedListing = (emailDigest: string): NonNullable<PutOptions["list"]> => ({
  key: blockedList.partition,
  sort: emailDigest,
});

/** Somebody who was asked to speak for seekers. The id is a keyed hash of the address, so that it can outlive it. */
export const advocateAt = (advocateId: string): Key<Advocate> => ({ partition: advocateId, sort: "advocate" });

/** An advocate as one of their seekers knows them. It is a draft, and nobody else's business, until it is released. */
export interface Named {
  readonly advocateId: string;
  readonly email: string;
  readonly name: string;
  /** The job asked for; null in general. */
  readonly threadId: string | null;
  /** The seeker's own; "" for the usual ones. */
  readonly words: string;
  /** What the seeker may know: never which no it was. */
  readonly consent: Consent;
  readonly namedAt: string;
  readonly releasedAt: string | null;
}
export const namedAt = (seekerId: string, advocateId: string): Key<Named> => ({
  partition: seekerId,
  sort: `advocate#${advocateId}`,
});
export const namedBy = (seekerId: string): Key<Named> => ({ partition: seekerId, sort: "advocate#" });

/**
 * An address that said never: for every seeker, for ever, and nothing of it but a hash under a key of its own, which is
 * what an advocate's id is made of. So never can be said by an old link, when nothing else is known any more.
 */
export const neverAt = (advocateId: string): Key<{ readonly at: string }> => ({
  partition: `never#${advocateId}`,
  sort: "never",
});
/** A no, or thirty days of silence, towards one seeker. Both ids are hashes. */
export const refusalAt = (advocateId: string, seekerId: string): Key<Refusal> => ({
  partition: advocateId,
  sort: `refusal#${seekerId}`,
});
export interface Refusal {
  readonly at: string;
  /** Nothing was ever said: a late yes takes it away. */
  readonly isSilence?: boolean;
}
/** Another address, confirmed by its owner, of an advocate: both as hashes. */
export const otherAt = (otherId: string): Key<{ readonly advocateId: string }> => ({
  partition: `other#${otherId}`,
  sort: "other",
});
