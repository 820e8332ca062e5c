import type { Link } from "./html-reader.ts";
import type { Address, Mail } from "./message.ts";

/** The words of a mail, split into who wrote what. */
export interface Body {
  /** The sender's new words: no history, no signature, no disclaimer, no forwarded head. */
  readonly text: string;
  /** The signature and disclaimer cut from the new words. */
  readonly signature: string;
  /** Older messages quoted below or between the new words, newest first. */
  readonly history: readonly Quoted[];
  /** Messages that this mail passes on, outermost first: inline forwards and attached mails. Empty where it is no forward. */
  readonly forwarded: readonly Quoted[];
  /** Links of the HTML whose address their words don't show, in order, of the whole body: quoted and forwarded too. */
  readonly links: readonly Link[];
  /** Characters that were not looked at because a cap was reached; 0 for ordinary mail. */
  readonly unreadChars: number;
}

/** A message known only from another mail's body (or from an attached mail, then with its ids). */
export interface Quoted {
  readonly from: Address | null;
  /** The sender's name where the head gave no address. */
  readonly fromName: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string | null;
  /** As the head wrote it; date is the instant where it could be read. */
  readonly dateText: string | null;
  readonly date: string | null;
  /** Its own new words, and its signature. */
  readonly text: string;
  readonly signature: string;
  readonly messageId: string | null;
}

export type SplitBody = (mail: Mail) => Body;
