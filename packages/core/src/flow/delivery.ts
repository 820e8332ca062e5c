import type { Mail } from "../mail/message.ts";
import type { Door } from "./door.ts";
import type { Fault } from "./fault.ts";
import type { Arrival } from "./port.ts";

/** What became of one delivery. */
export type Intake =
  | { readonly kind: "tracked"; readonly seekerId: string; readonly threadId: string }
  | { readonly kind: "answered"; readonly seekerId: string }
  | { readonly kind: "waiting-for-confirmation" }
  /** A provider's question whether mail may be forwarded here, given on to the seeker. */
  | { readonly kind: "forwarding-asked"; readonly seekerId: string }
  /** Somebody who is no seeker asked to be left alone and forgotten. */
  | { readonly kind: "stopped" }
  /** Somebody said yes after their silence was taken for a no; they were told, and nothing follows. */
  | { readonly kind: "late-yes" }
  | { readonly kind: "to-operator" }
  | { readonly kind: "dropped"; readonly fault: Fault; readonly seekerId: string | null }
  /** The very same delivery, settled before. */
  | { readonly kind: "repeat" };

/** One mail as it is handed on: where it came in, what it is, and the bytes it was. */
export interface Taken {
  readonly arrival: Arrival;
  readonly doors: readonly Door[];
  readonly mail: Mail;
  readonly bytes: Uint8Array;
  /** False for automatic mail, lists, daemons and null paths: nothing is ever sent because of it. */
  readonly answerable: boolean;
  /** True for a seeker's own mail whose From is proven: what it says is done, not only kept. */
  readonly mayCommand: boolean;
}

export const dropped = (fault: Fault, seekerId: string | null = null): Intake => ({ kind: "dropped", fault, seekerId });
