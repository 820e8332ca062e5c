import type { Ports } from "@follow-through/core/flow/port";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context } from "hono";

/** What the web view needs of the world. */
export interface WebDeps {
  readonly ports: Ports;
  readonly now: () => string;
  /** False on plain loopback only, where a browser would not send them back. */
  readonly secureCookies: boolean;
  /** Which Host the server answers to: a page that points its own name at us gets nothing. */
  readonly allowedHosts: (host: string) => boolean;
  /** Where outgoing mail can be looked at: only where this machine keeps it instead of sending it. */
  readonly outboxPath?: string;
  /** Where a request comes from, for limits; null where it can't be told. */
  readonly clientAddress?: (c: Context) => string | null;
  /** Waits, so that an answer takes the same time whatever it is. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** What a signed-in request carries. */
export interface SeekerEnv {
  Variables: { readonly seeker: Seeker };
}
