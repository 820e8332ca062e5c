import type { Address } from "../mail/message.ts";

/** What the assistant understood of one mail: each value sure or guessed, with the words it was read from. */
export interface Reading {
  readonly kind: Read<Kind>;
  /** The people on the other side: never the seeker, the assistant, an advocate on copy or a robot. */
  readonly contacts: Read<readonly Contact[]>;
  readonly company: Read<string | null>;
  readonly jobs: Read<readonly Job[]>;
  readonly outcome: Read<Outcome | null>;
  /** The new words alone; of a forwarded answer, what the contact wrote. */
  readonly text: string;
  /** What the seeker wrote above a forward; "" otherwise. Commands are looked for here and in `text` of own mail only. */
  readonly ownText: string;
  /** "We decide by the 14th": the day they named, in the mail's own zone. */
  readonly promise: Read<string> | null;
  /** Of an auto-reply: the day they are back. */
  readonly backOn: Read<string> | null;
  /** Of "interview on the 3rd": the day. */
  readonly interviewOn: Read<string> | null;
  readonly bounce: Bounce | null;
  readonly language: Language;
  /** The answer of a contact that stands in the quoted history of the seeker's own mail, newest first; null where there is none. */
  readonly answered: Answer | null;
  /** Message ids that tell the conversation: of attached mails, and of returned headers in a bounce. */
  readonly mentionedIds: readonly string[];
  /** Subject of the conversation with prefixes stripped; of a forward, the inner subject. */
  readonly bareSubject: string;
  /** When it was said: of a forwarded answer the inner date where it can be read; null: take the envelope's. */
  readonly saidAt: string | null;
}

export interface Read<T> {
  readonly value: T;
  /** True only where the reader would stand by it; a guess is shown as one and asks for one tap. */
  readonly sure: boolean;
  /** The words it was read from, short; "" where nothing was found. */
  readonly evidence: string;
}

export type Kind = "outreach" | "follow_up" | "reply" | "acknowledgement" | "auto_reply" | "bounce" | "other";
export type Outcome = "referred" | "advocated" | "interview" | "offer" | "rejected" | "closed";
export type Language = "en" | "de" | "fr" | "es" | "pt" | "nl";

export interface Contact {
  readonly email: string;
  readonly name: string;
}

export interface Job {
  readonly title: string | null;
  readonly url: string | null;
  readonly ref: string | null;
}

export interface Bounce {
  readonly address: string | null;
  /** False for "will be tried again later", which changes nothing. */
  readonly permanent: boolean;
  readonly status: string | null;
}

export interface Answer {
  readonly from: Address;
  readonly date: string | null;
  readonly text: string;
  readonly outcome: Outcome | null;
}

/** What is known before the mail is read. */
export interface ReadContext {
  readonly seeker: { readonly name: string; readonly addresses: readonly string[] };
  readonly advocates: readonly string[];
  /** The assistant's own addresses or, from "@", its whole domain: "@in.example.com". */
  readonly assistant: readonly string[];
  readonly timeZone: string;
  /** When the mail arrived (ISO): what relative dates count from where the mail has no date of its own. */
  readonly receivedAt: string;
  /** What the seeker corrected before; it wins over all reading. */
  readonly corrections: Corrections;
}

export interface Corrections {
  readonly companyByContact: Readonly<Record<string, string>>;
  readonly companyByDomain: Readonly<Record<string, string>>;
  readonly nameByContact: Readonly<Record<string, string>>;
}
