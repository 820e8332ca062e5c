import type { Document } from "../scene.ts";
import type { CompanyClue } from "./clue.ts";

/** The company that hires: named in the text, by the posting's address, by the contact's domain or signature; never the seeker's own. */
export interface Candidate {
  readonly name: string;
  readonly points: number;
  readonly source: "text" | "posting" | "domain" | "signature" | "subject" | "sender" | "mailbox";
  readonly evidence: string;
  /** Written out in the mail, not made from an address. */
  readonly written?: boolean;
  /** Named in the text and by the contact's address alike. */
  readonly agrees?: boolean;
  /** Behind an agency's address. */
  readonly agency?: boolean;
}

export interface Group {
  readonly name: string;
  readonly points: number;
  readonly source: Candidate["source"];
  readonly evidence: string;
  readonly sources: ReadonlySet<string>;
  readonly agency: boolean;
  readonly agrees: boolean;
  readonly written: boolean;
}

export type Placed = CompanyClue & { readonly document: number; readonly by: Document["by"] };
