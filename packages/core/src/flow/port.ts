import type { Mail } from "../mail/message.ts";
import type { LetterKind } from "../thread/thread.ts";

/** What the flows need of the world. Every adapter, real or fake, passes the same contract suite. */
export interface Ports {
  readonly store: Store;
  readonly mailer: Mailer;
  readonly rawMail: RawMail;
  readonly parseMail: (bytes: Uint8Array) => Promise<Mail>;
  /** Whether From is who it says. Never throws for hostile mail. */
  readonly prove: (arrival: Arrival, mail: Mail, bytes: Uint8Array) => Promise<Proof>;
  readonly signer: Signer;
  readonly postings: Postings;
  readonly log: Log;
  readonly service: Service;
}

/** Who runs this and under which names. */
export interface Service {
  readonly domain: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly operator: { readonly name: string; readonly email: string } | null;
  readonly enrol: "invite" | "open" | "closed";
  /** Sender domains that may enrol where enrolment is open; empty: any. */
  readonly enrolDomains: readonly string[];
}

/** A place in the store, and the shape of what lies there. `flow/record.ts` lists them all. */
export interface Key<T> {
  readonly partition: string;
  readonly sort: string;
  /** Never set: it only carries the type. */
  readonly shape?: T;
}

export interface Stored<T> {
  readonly key: Key<T>;
  readonly value: T;
  /** Counts writes from 1. */
  readonly version: number;
}

export interface PutOptions {
  /** "absent", or the version that was read: every write says what it expects. */
  readonly expect: "absent" | number;
  /** The place in the one sparse index; left out: not in it. */
  readonly list?: { readonly key: string; readonly sort: string };
  /** Lets the record go by itself. Also checked when reading: the table's own expiry may be days late. */
  readonly expiresAt?: string;
}

export interface QueryOptions {
  /** At most this many, 1 to 200. */
  readonly limit: number;
  readonly after?: string | null;
  readonly newestFirst?: boolean;
}

export interface Page<T> {
  readonly items: readonly Stored<T>[];
  /** Where to go on; null at the end. */
  readonly after: string | null;
}

/** Single-item conditional writes. Reads by key are consistent; the index may lag. Expired records are never given. */
export interface Store {
  get<T>(key: Key<T>, now: string): Promise<Stored<T> | null>;
  /** In the order of the keys, at most 100. */
  getMany<T>(keys: readonly Key<T>[], now: string): Promise<readonly (Stored<T> | null)[]>;
  /** False where the expectation did not hold; nothing was written then. An expired record counts as absent. */
  put<T>(key: Key<T>, value: T, options: PutOptions, now: string): Promise<boolean>;
  /** False where the version was another one. */
  remove<T>(key: Key<T>, expect: number | "any"): Promise<boolean>;
  /** One partition by sort key, those that begin with the prefix. Consistent. */
  query<T>(from: Key<T>, options: QueryOptions, now: string): Promise<Page<T>>;
  /** One list of the index by its sort, up to and including `upTo`. */
  list<T>(from: Key<T>, options: QueryOptions & { readonly upTo?: string }, now: string): Promise<Page<T>>;
  /** How many stand in one list of the index, counted up to `most` (1 to 1000); expired ones may be among them. */
  count(from: Key<unknown>, most: number): Promise<number>;
  /** Where removed records leave bytes behind until files are written anew (one machine): writes them anew now. */
  tidy?(): Promise<void>;
}

export interface RawMail {
  get(id: string): Promise<Uint8Array | null>;
  put(id: string, bytes: Uint8Array): Promise<void>;
  remove(id: string): Promise<void>;
}

/** One delivery, as the envelope tells it. */
export interface Arrival {
  /** Of this delivery; the same mail may arrive under several. Letters, digits, dashes. */
  readonly id: string;
  readonly recipients: readonly string[];
  /** "" for the null path. */
  readonly envelopeFrom: string;
  readonly receivedAt: string;
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly spam: boolean;
  readonly virus: boolean;
  /** DMARC as the receiving service judged it, where it did. */
  readonly dmarc: "pass" | "fail" | "none" | null;
  /** Set for mail that did not come by SMTP (imported, or recorded in the web view): it is this seeker's. */
  readonly asSeekerId: string | null;
}

export type Proof =
  | { readonly kind: "proven"; readonly by: "dmarc" | "spf" | "dkim" | "loopback" | "hand" }
  | { readonly kind: "unproven"; readonly why: string };

export interface OutgoingMail {
  readonly kind: LetterKind;
  readonly to: { readonly name: string; readonly email: string };
  /** Where it is not the assistant's own name: "Jo Park via Follow-Through". The address stays ours. */
  readonly fromName: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly autoSubmitted: "auto-generated" | "auto-replied";
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly unsubscribe: { readonly url: string; readonly mailto: string } | null;
  /** Opaque ids for the provider's feedback: no addresses. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Mailer {
  send(mail: OutgoingMail): Promise<Sent>;
  /** Where copies of mail and envelopes lie outside the store (one machine): removes those of, to or about somebody. */
  forget?(person: Forgotten): Promise<void>;
}

export interface Forgotten {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly privateTag: string;
}

export type Sent =
  | { readonly kind: "sent"; readonly messageId: string }
  /** Will never go through as it is. */
  | { readonly kind: "refused"; readonly why: string }
  /** Not now: throttled, over quota, paused. Nothing was sent. */
  | { readonly kind: "later"; readonly why: string }
  /** It may or may not have gone out. */
  | { readonly kind: "unknown"; readonly why: string };

/** What a sealed token is good for; one is never good for another. */
export type Purpose =
  | "sign-in"
  | "session"
  | "act"
  | "address"
  | "advocate"
  | "calendar"
  | "unsubscribe"
  | "welcome"
  | "form"
  | "page";

export interface Signer {
  /** A token for a URL: subject, key id and expiry under an HMAC of the purpose. */
  seal(purpose: Purpose, subject: string, expiresAt: string): string;
  /** The subject; null where the token is forged, of another purpose, or past its time. */
  open(purpose: Purpose, token: string, now: string): string | null;
  /** A local part for Reply-To: lower-case base32, at most 64 octets, good for 180 days. */
  tag(subject: TagSubject, now: string): string;
  openTag(localPart: string, now: string): TagSubject | null;
  /** Keyed by the never-list's own secret, which is never rotated. */
  neverHash(email: string): string;
  /** 24 lower-case base32 characters of SHA-256. No secret in it: for keys, not for proof. */
  digest(text: string): string;
  /** Fresh chance: 20 lower-case base32 characters. */
  secret(): string;
}

/** Whom an answer to one of our mails is about. */
export interface TagSubject {
  /** `skr_…` or `adv_…`: who was written to. */
  readonly party: string;
  /** `thr_…`, or null where the mail was about none or several. */
  readonly threadId: string | null;
}

export interface Postings {
  /** One look at a posting. A block, an error or a robot's refusal is unknown. */
  look(url: string): Promise<"open" | "gone" | "unknown">;
}

/** Ids and counts only: never addresses, subjects, bodies or tokens. */
export interface Log {
  note(event: string, facts: Readonly<Record<string, string | number | boolean | null>>): void;
}
